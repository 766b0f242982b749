import type { Documents } from '../../src/schema/generated/documents.js';

const at = '2026-11-22T10:05:00.1234567Z';

/** A line of each stream of a capture folder. */
export const CAPTURE_SAMPLES: Pick<
  Documents,
  'capture-big-pool' | 'capture-counters' | 'capture-drivers' | 'capture-events' | 'capture-filters' | 'capture-pool' | 'capture-processes'
> = {
  'capture-big-pool': {
    at,
    source: 'class 66',
    blocks: 3,
    read: 3,
    poolKnown: true,
    problems: [],
    columns: ['tag', 'text', 'pool', 'blocks', 'bytes', 'largestBytes', 'largestAt', 'usualBytes', 'usualBlocks'],
    rows: [['0x6B61654C', 'Leak', 'nonpaged', 3, 24576, 8192, '0xFFFFBC0000000000', 8192, 3]],
  },
  'capture-counters': { at, values: [{ counter: 'Memory\\Pool Nonpaged Bytes', instance: null, value: 1.5 }] },
  'capture-drivers': {
    file: 'sample.sys',
    path: null,
    loaded: true,
    version: { file: '1.2.3.4', company: 'Somebody' },
    signature: { status: 'valid', via: 'catalog', signer: 'Somebody' },
  },
  'capture-events': { at, log: 'System', source: 'srv', id: 2019, message: 'The server was unable to allocate' },
  'capture-filters': { kind: 'file-system', name: 'sample', altitude: '328000', loaded: null, instances: 3 },
  'capture-pool': {
    at,
    source: 'class 22',
    nonpagedBytes: 104857600,
    conditions: [{ name: 'HighNonPagedPoolCondition', signaled: false }],
    virtualAddress: [{ type: 'nonpaged', limitBytes: 0 }],
    columns: ['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes'],
    rows: [[1801546060, 'Leak', 3, 1, 8192, 0, 0, 0]],
  },
  'capture-processes': {
    at,
    source: 'runtime',
    columns: ['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes'],
    rows: [['w3wp', 4711, 300, 20, 4096, null]],
  },
};

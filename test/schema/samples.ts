import type { Documents } from '../../src/schema/generated/documents.js';
import type { Fact, Input, Limits, MachineDiagnosis, Owner } from '../../src/schema/types.js';
import { CAPTURE_SAMPLES } from './capture-samples.js';
import { KNOWLEDGE_SAMPLES } from './knowledge-samples.js';

const tool = { name: 'httperr-doctor', version: '1.0.0' } as const;

const input: Input = {
  path: 'web1/httperr1.log',
  recognizedAs: 'httperr',
  clock: { basis: 'file', zone: 'utc', offsetMinutes: 0, uncertaintySeconds: null },
  problems: [{ text: 'this line has no date', line: 7 }],
};

const fact: Fact = {
  id: 'f1',
  name: 'pool.tag.bytes',
  value: 104857600,
  unit: 'bytes',
  at: '2026-11-22T10:05:00Z',
  about: { tag: 'Irp ', pool: 'nonpaged' },
  state: 'observed',
  source: { input: 0, line: 12 },
};

const owner: Owner = {
  kind: 'driver',
  name: 'sample.sys',
  version: '1.2.3.4',
  signature: { status: 'valid', via: 'embedded', digest: 'sha256', nested: [], chain: [{ subject: 'Somebody' }] },
};

const tag = { tag: 'Ab\\x01c', tagHex: '0x63016241', pool: 'paged' } as const;

const limits: Limits = {
  nonpaged: { maximum: { bytes: 134217728, minBytes: 134217728, maxBytes: 134217728 }, basis: 'documented', sources: ['KB934878'] },
  paged: null,
  constraints: [{ kind: 'pool-maximum', maximumBytes: 134217728, usedBytes: 113246208, freeBytes: 20971520, at: null }],
  binding: 'pool-maximum',
  refusal: {
    thresholdBytes: 20971520,
    refusesAtBytes: 113246208,
    aggressive: null,
    event: { name: 'HighNonPagedPoolCondition', signaled: true },
  },
  allocationFailures: null,
};

const refused = {
  connections: 47,
  rows: 12,
  first: '2026-11-22T10:05:00Z',
  last: '2026-11-22T10:05:35Z',
  episodes: [{ start: '2026-11-22T10:05:00Z', end: '2026-11-22T10:05:35Z', connections: 47, rows: 12 }],
} as const;

const diagnosed: MachineDiagnosis = {
  machine: {},
  verdict: { code: 'driver-leak', pool: 'nonpaged', confidence: 'strong', summary: 'It leaks.', alsoFound: ['limit-lowered'] },
  suspects: [{ rank: 1, confidence: 'strong', mechanism: 'driver-leak', owner, tags: [tag], evidence: [{ fact: 'f1', says: '100 MB' }] }],
  cleared: [{ owner: { kind: 'component', name: 'http.sys' }, tags: [], why: 'it refuses, it does not leak', evidence: [] }],
  findings: [{ id: 'refusals.below-threshold', severity: 'critical', title: 'T', text: 'T', tags: ['Irp '], evidence: [], references: [] }],
  knowledge: [
    {
      id: 'KB934878',
      title: 'T',
      status: 'possible',
      conditions: [{ says: 'x86', holds: null, fact: null, needs: 'machine.json' }],
      advice: [{ do: 'x', risk: 'low', cost: null }],
    },
  ],
  refusals: refused,
  logging: { enabled: true, reasonColumn: true, newestRow: '2026-11-22T10:05:35Z', covers: [] },
  limits,
  timeToRefusal: [{ constraint: 'pool-maximum', seconds: 3600.5, lowSeconds: 3000, highSeconds: null }],
  next: [{ do: 'sc stop sample', undo: 'sc start sample', why: 'it leaks', risk: 'low', decides: 'whether growth stops' }],
  timeline: {
    series: [{ id: 'pool.nonpaged', unit: 'bytes', points: [['2026-11-22T10:05:00', 1]], downsampledFrom: null }],
    events: [{ at: '2026-11-22T10:05:00Z', what: 'refusals begin', fact: 'f1' }],
  },
  facts: [fact],
  inputs: [input],
};

/** A document of each kind with most of what it may hold. */
export const SAMPLES: Documents = {
  ...CAPTURE_SAMPLES,
  ...KNOWLEDGE_SAMPLES,
  check: { schemaVersion: 1, kind: 'check', tool, items: [{ id: 'powershell', ok: null, found: null, remedy: 'install it' }] },
  explanation: {
    schemaVersion: 1,
    kind: 'explanation',
    tool,
    items: [{ id: 'cohort', of: 'rule', title: 'Tags that rise together', text: 'Why.', more: null }],
  },
  error: {
    schemaVersion: 1,
    kind: 'error',
    tool,
    code: 'no-such-path',
    exitCode: 65,
    message: 'a does not exist; check the spelling',
    remedy: 'check the spelling',
  },
  'evidence-listing': {
    schemaVersion: 1,
    kind: 'evidence-listing',
    tool,
    files: [
      {
        path: 'a.zip!perfmon.blg',
        kind: 'perfmon-log',
        machines: ['WEB1'],
        span: { from: '2026-11-22T10:05:00Z', to: '2026-11-22T10:06:00Z' },
        rows: { placed: 12, unread: 1 },
        damaged: true,
        notes: ['is cut off'],
        samples: 2,
      },
    ],
  },
  'evidence-row': {
    row: 'counter',
    file: 'perfmon.blg',
    at: '2026-11-22T10:05:00Z',
    path: '\\\\WEB1\\Memory\\Available Bytes',
    value: 1.5,
  },
  collection: {
    schemaVersion: 1,
    kind: 'collection',
    machine: { name: 'WEB1' },
    host: { version: '5.1.14393.6343', edition: 'Desktop', languageMode: 'FullLanguage', elevated: null, bits: 64, wow64: false },
    sampling: { samples: 3, everySeconds: 30, ended: 'done' },
    parts: [
      { name: 'pool', status: 'denied', error: { code: 'ACCESS_DENIED', message: 'm' }, warnings: ['class 106: unknown'], data: null },
      {
        name: 'httperr',
        status: 'ok',
        data: { folder: 'C:\\logs', enabled: null, files: [{ name: 'httperr1.log', bytes: 3, copiedBytes: null }] },
      },
    ],
  },
  comparison: {
    schemaVersion: 1,
    kind: 'comparison',
    tool,
    before: { machine: {}, verdict: diagnosed.verdict, refusals: null, inputs: [input] },
    after: { machine: {}, verdict: { ...diagnosed.verdict, code: 'healthy', pool: null, confidence: null }, refusals: refused, inputs: [] },
    changed: [{ what: 'driver', name: 'sample.sys', before: '1.0', after: null }],
    slope: { before: 100.5, after: -3, ratio: null, low: null, high: null },
    helped: true,
    why: 'it no longer grows',
  },
  diagnosis: { schemaVersion: 1, kind: 'diagnosis', tool, machines: [diagnosed], unassigned: [input], across: null },
  drivers: {
    schemaVersion: 1,
    kind: 'drivers',
    tool,
    drivers: [
      {
        path: 'drivers/sample.sys',
        architecture: 'arm',
        bytes: 10448,
        version: { file: '1.2.3.4' },
        signature: null,
        tags: [{ tag: tag.tag, tagHex: tag.tagHex, use: 'call', at: [{ rva: 4711, section: '.text' }] }],
        problem: null,
      },
    ],
    tags: [{ tag: tag.tag, tagHex: tag.tagHex, owners: [{ path: 'drivers/sample.sys', use: 'call' }], answer: 'one' }],
  },
  'httperr-row': {
    path: 'httperr1.log',
    line: 4,
    time: null,
    reason: 'Connections_Refused',
    count: 3,
    clientAddress: null,
    clientPort: null,
    serverAddress: null,
    serverPort: 80,
    version: null,
    method: null,
    uri: null,
    streamId: null,
    streamIdEx: null,
    status: null,
    siteId: null,
    queue: null,
    transport: null,
    extra: [{ name: 'fault-code', value: '3' }],
  },
  httperr: {
    schemaVersion: 1,
    kind: 'httperr',
    tool,
    files: [{ path: 'httperr1.log', bytes: 100, rows: 3, unparsed: 1, layouts: [{ fields: null, tokens: 12, rows: 3 }] }],
    span: { first: null, last: null },
    reasons: [{ reason: null, class: 'unknown', rows: 1, count: 1 }],
    refused: { connections: 0, rows: 0, first: null, last: null, episodes: [] },
    by: [{ time: '2026-11-22T10:00:00Z', reason: 'Timer_MinBytesPerSecond', rows: 2, count: 2 }],
    unparsed: [{ path: 'httperr1.log', line: 9, text: '' }],
  },
  knowledge: {
    schemaVersion: 1,
    kind: 'knowledge',
    tool,
    entries: [{ id: 'KB934878', title: 'T', kind: 'issue', summary: null }],
    machines: [{ machine: {}, knowledge: diagnosed.knowledge, facts: [fact], inputs: [input] }],
  },
  tag: {
    schemaVersion: 1,
    kind: 'tag',
    tool,
    tags: [
      {
        tag: 'AfdB',
        tagHex: '0x42646641',
        kind: 'on-behalf',
        says: 'One component allocates it for another.',
        rows: [
          {
            pattern: 'AfdB',
            pool: 'nonpaged',
            driver: 'afd.sys',
            component: 'data buffers',
            kind: 'on-behalf',
            thirdParty: false,
            isHint: false,
            origin: null,
            sources: ['pooltag.txt'],
          },
        ],
        usual: [{ pool: 'nonpaged', highBytes: 1, highBlocks: 1 }],
        family: { patterns: ['Afd?'], holder: 'a process', witnesses: ['netstat'], next: 'count' },
        related: ['AfdE'],
        library: null,
        knowledge: [{ id: 'KB931311', title: 'Winsock' }],
        similar: [],
        next: [{ do: 'count', command: null }],
      },
    ],
  },
  limits: { schemaVersion: 1, kind: 'limits', tool, machine: { name: null }, ...limits },
  machine: {
    schemaVersion: 1,
    name: 'WEB1',
    os: { version: '5.2.3790', revision: 3959, servicePack: 2, product: 'server', edition: 'enterprise' },
    architecture: 'x86',
    memory: { visibleBytes: 4294967296, hotAdd: false },
    processors: 4,
    boot: { options: ['3GB', 'USERVA=3030'], pae: true, time: '2026-11-20T03:00:00.0000000Z' },
    httpSys: { fileVersion: '5.2.3790.3959', parameters: { EnableAggressiveMemoryUsage: 0, ListenOnlyList: ['10.0.0.1'] } },
    exchange: { installed: true, version: '6.5.7638', roles: ['mailbox'] },
    lanmanServer: {},
    hotfixes: { complete: true, ids: ['KB931311'] },
  },
  pool: {
    schemaVersion: 1,
    kind: 'pool',
    tool,
    machines: [
      {
        machine: {},
        inputs: [input],
        samples: [{ input: 0, at: '2026-11-22T10:05:00', complete: true, nonpagedBytes: 1, pagedBytes: null }],
        tags: [
          {
            ...tag,
            bytes: 4096,
            outstanding: 1,
            allocs: null,
            frees: null,
            share: 0.5,
            growth: {
              bytesPerHour: 1.5,
              lowBytesPerHour: null,
              highBytesPerHour: null,
              blocksPerHour: null,
              samples: 3,
              spanSeconds: 60,
              method: 'Theil-Sen',
              segments: 1,
            },
            about: null,
            kind: 'unknown',
          },
        ],
      },
    ],
  },
};

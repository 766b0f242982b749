import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type PoolRows, ROW_FLAGS } from '../../../src/facts/capture.js';
import { formatTag } from '../../../src/facts/tag.js';
import { ndjson, POOL_COLUMNS, poolSample, problemsOf, readMachine, START_MS, TAGS, timeAfter } from './made-capture.js';

/** Rows as `tag pool allocs frees outstanding bytes flags`. */
function shown(rows: PoolRows | undefined): readonly string[] {
  return Array.from({ length: rows?.length ?? 0 }, (_, i) => {
    const pool = rows?.pool[i] === 0 ? 'nonpaged' : 'paged';
    return [formatTag(rows?.tag[i] ?? 0), pool, rows?.allocs[i], rows?.frees[i], rows?.outstanding[i], rows?.bytes[i], rows?.flags[i]].join(
      ' ',
    );
  });
}

async function poolOf(...lines: readonly unknown[]) {
  return (await readMachine({ 'pool.ndjson': ndjson(...lines) })).pool;
}

describe('pool.ndjson', () => {
  it('is read without its manifest, each line a whole list in UTC', async () => {
    const machine = await readMachine({ 'anything.txt': ndjson(poolSample(0), poolSample(5)) });
    expect(machine.inputs).toMatchObject([
      { recognizedAs: 'capture-pool', clock: { basis: 'file', zone: 'utc', offsetMinutes: 0 }, problems: [] },
    ]);
    expect(machine.pool.map(({ at, line, complete, pools }) => ({ at, line, complete, pools }))).toEqual([
      { at: { ms: START_MS, zoneKnown: true, orderOnly: false }, line: 1, complete: true, pools: ['nonpaged', 'paged'] },
      { at: { ms: START_MS + 300_000, zoneKnown: true, orderOnly: false }, line: 2, complete: true, pools: ['nonpaged', 'paged'] },
    ]);
  });

  it('gives a row for each pool that a tag was ever in', async () => {
    const [sample] = await poolOf(
      poolSample(0, {
        rows: [
          [TAGS.Leak, 'Leak', 50, 50, 0, 0, 0, 0],
          [TAGS.MmSt, 'MmSt', 7, 5, 64, 9, 4, 4096],
          ['0x00000000', 'x', 0, 0, 0, 0, 0, 0],
        ],
      }),
    );
    expect(shown(sample?.rows)).toEqual(['Leak nonpaged 50 50 0 0 0', 'MmSt nonpaged 7 5 2 64 0', 'MmSt paged 9 4 5 4096 0']);
  });

  it('takes the tag from its dword: the bit of protected pool is no part of it, and its text is not believed', async () => {
    const [sample] = await poolOf(
      poolSample(0, {
        rows: [
          ['0xEB61654C', 'Safe', 10, 4, 600, 0, 0, 0],
          [TAGS.Leak, 'Leak', 1, 0, 100, 0, 0, 0],
          ['0x0141005C', '\u001b[2J', 1, 0, 8, 0, 0, 0],
        ],
      }),
    );
    expect(shown(sample?.rows)).toEqual([`Leak nonpaged 11 4 7 700 ${ROW_FLAGS.protected}`, '\\x5C\\x00A\\x01 nonpaged 1 0 1 8 0']);
  });

  it('goes by the names of the columns, and counts that wrapped still give the blocks', async () => {
    const columns = ['new', ...[...POOL_COLUMNS].reverse()];
    const [sample] = await poolOf(poolSample(0, { columns, rows: [['?', 0, 0, 0, 4096, 4_294_967_290, 6, 'Leak', TAGS.Leak]] }));
    expect(shown(sample?.rows)).toEqual(['Leak nonpaged 6 4294967290 12 4096 0']);
  });

  it('keeps totals, and leaves what was not told unknown', async () => {
    const totals = { nonpagedBytes: 5, pagedBytes: 6, availableBytes: 7, commitBytes: 8, commitLimitBytes: 9 };
    const [told, untold] = await poolOf(poolSample(0, totals), poolSample(1, { nonpagedBytes: null }));
    expect(told).toMatchObject({ ...totals, totalsLine: 1 });
    expect(untold).toMatchObject({
      nonpagedBytes: null,
      pagedBytes: null,
      availableBytes: null,
      commitBytes: null,
      commitLimitBytes: null,
    });
  });

  it('leaves out rows that cannot be read, counts them, and does not call the list whole', async () => {
    const rows = [
      [TAGS.Leak, 'Leak', 1, 0, 16, 0, 0, 0],
      ['Leak', 'Leak', 1, 0, 16, 0, 0, 0],
      [TAGS.Irp, 'Irp ', '1', 0, 16, 2, 1, 32],
      [TAGS.MmSt, 'MmSt', -1, 0, 16, 0, 0, 0],
    ];
    const machine = await readMachine({ 'pool.ndjson': ndjson(poolSample(0, { rows })) });
    expect(machine.pool[0]?.complete).toBe(false);
    expect(shown(machine.pool[0]?.rows)).toEqual(['Leak nonpaged 1 0 1 16 0', 'Irp  paged 2 1 1 32 0']);
    expect(problemsOf(machine, 'pool.ndjson')).toEqual([
      '1: a sample with rows whose tag or numbers cannot be read; these rows are left out',
    ]);
  });

  it('does not take a pool without columns for an empty one', async () => {
    const columns = ['tag', 'text', 'nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'a', 'b', 'c'];
    const machine = await readMachine({ 'pool.ndjson': ndjson(poolSample(0, { columns }), poolSample(1, { columns: columns.slice(1) })) });
    expect(machine.pool).toMatchObject([{ pools: ['nonpaged'], complete: false }]);
    expect(problemsOf(machine, 'pool.ndjson')).toEqual(['2: a sample without the columns of tags and their numbers is left out']);
  });

  it('reads gzip and UTF-16 alike', async () => {
    const text = ndjson(poolSample(0), poolSample(5));
    const machine = await readMachine({ 'pool.ndjson.gz': gzipSync(text), 'saved-again.txt': Buffer.from(`\ufeff${text}`, 'utf16le') });
    expect(machine.inputs.map(({ recognizedAs, problems }) => [recognizedAs, problems])).toEqual([
      ['capture-pool', []],
      ['capture-pool', []],
    ]);
    expect(machine.pool).toHaveLength(4);
  });
});

describe('the other streams', () => {
  it('gives counters as series under their canonical names', async () => {
    const sample = (minutes: number, value: number | null) => ({
      at: timeAfter(minutes),
      values: [
        { counter: 'memory\\pool nonpaged bytes', instance: null, value },
        { counter: 'HTTP Service Request Queues\\CurrentQueueSize', instance: 'Shop', value: 12 },
      ],
    });
    const { counters } = await readMachine({ 'counters.ndjson': ndjson(sample(0, 100), sample(1, null), sample(2, 300)) });
    expect(counters).toEqual([
      expect.objectContaining({
        name: 'Memory\\Pool Nonpaged Bytes',
        instance: null,
        zoneKnown: true,
        at: Float64Array.of(START_MS, START_MS + 120_000),
        values: Float64Array.of(100, 300),
        lines: Uint32Array.of(1, 3),
      }),
      expect.objectContaining({
        name: 'HTTP Service Request Queues\\CurrentQueueSize',
        instance: 'Shop',
        values: Float64Array.of(12, 12, 12),
      }),
    ]);
  });

  it('tells of counters that are none, or stand twice', async () => {
    const values = [
      { counter: 'Memory', value: 1 },
      { counter: 'Memory\\Commit Limit', value: 2 },
      { counter: 'Memory\\Commit Limit', instance: null, value: 3 },
    ];
    const machine = await readMachine({ 'counters.ndjson': ndjson({ at: timeAfter(0), values }) });
    expect(machine.counters.map(({ values: numbers }) => [...numbers])).toEqual([[2]]);
    expect(problemsOf(machine, 'counters.ndjson')).toEqual([
      '1: a counter whose name is not object\\counter is left out',
      '1: a counter appears twice in one sample; its first value counts',
    ]);
  });

  it('gives processes by the names of the columns', async () => {
    const columns = ['pid', 'name', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes'];
    const rows = [
      [4, 'System', 900, 120, 5000, null],
      [8, null, 1, 1, 1, 1],
    ];
    const machine = await readMachine({ 'processes.ndjson': ndjson({ at: timeAfter(0), columns, rows }) });
    expect(machine.processes).toMatchObject([
      {
        at: { ms: START_MS },
        processes: [{ name: 'System', pid: 4, handles: 900, threads: 120, nonpagedBytes: 5000, pagedBytes: null, line: 1 }],
      },
    ]);
    expect(problemsOf(machine, 'processes.ndjson')).toEqual(['1: a row without the name of a process is left out']);
  });

  it('gives drivers with what Windows says of them', async () => {
    const version = { file: '4.0.0.0', company: 'Sysinternals', productName: 'NotMyFault', description: 'Crash driver' };
    const machine = await readMachine({
      'drivers.ndjson': ndjson(
        { file: 'myfault.sys', path: 'C:\\myfault.sys', loaded: true, version, signature: { status: 'valid', via: 'embedded' } },
        { file: 'old.sys', loaded: false, signature: { status: 'unknown' }, problem: 'there is no such file' },
        { file: 'maybe.sys', loaded: null, problem: 'it went away' },
      ),
    });
    expect(machine.drivers).toMatchObject([
      {
        file: 'myfault.sys',
        path: 'C:\\myfault.sys',
        version: '4.0.0.0',
        company: 'Sysinternals',
        product: 'NotMyFault',
        running: true,
        signature: { status: 'valid', via: 'embedded', signer: null },
      },
      { file: 'old.sys', path: null, version: null, running: false },
      { file: 'maybe.sys', running: null, loadUnknown: true },
    ]);
    expect(machine.drivers[1]?.signature).toBeUndefined();
    expect(problemsOf(machine, 'drivers.ndjson')).toEqual([
      '3: the file of a driver could not be read there, so its version is unknown',
      '3: Windows did not report whether a driver is loaded; it counts as installed only',
    ]);
  });

  it('gives filters and events', async () => {
    const { filters, events } = await readMachine({
      'filters.ndjson': ndjson(
        { kind: 'file-system', name: 'luafv', altitude: '135000', class: 'virtualization', loaded: true, instances: 4 },
        { kind: 'network', name: 'ms_ndiscap', loaded: null },
      ),
      'events.ndjson': ndjson({ at: timeAfter(3), log: 'System', source: 'srv', id: 2019, message: null }),
    });
    expect(filters).toMatchObject([
      { kind: 'file-system', name: 'luafv', altitude: '135000', loaded: true, instances: 4 },
      { kind: 'network', name: 'ms_ndiscap', altitude: null, loaded: null, instances: null },
    ]);
    expect(events).toMatchObject([{ at: { ms: START_MS + 180_000, zoneKnown: true }, source: 'srv', id: 2019, message: null, line: 1 }]);
  });
});

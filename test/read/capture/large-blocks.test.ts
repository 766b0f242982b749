import { describe, expect, it } from 'vitest';
import { manifest, ndjson, part, poolSample, problemsOf, readMachine, TAGS, timeAfter } from './made-capture.js';

const COLUMNS = ['tag', 'text', 'pool', 'blocks', 'bytes', 'largestBytes', 'largestAt', 'usualBytes', 'usualBlocks'];
const list = (minutes: number, rows: readonly (readonly unknown[])[], members: Readonly<Record<string, unknown>> = {}) => ({
  at: timeAfter(minutes),
  source: 'class 66',
  blocks: 1000,
  read: 1000,
  poolKnown: true,
  problems: [],
  columns: COLUMNS,
  rows,
  ...members,
});
const row = (tag: string, pool: string | null, blocks: number, bytes: number) => [
  tag,
  'text',
  pool,
  blocks,
  bytes,
  bytes,
  null,
  bytes / blocks,
  blocks,
];
const FILE = 'big-pool.ndjson';

describe('lists of large blocks', () => {
  it('state blocks, bytes and usual size of each tag, as the latest line has them', async () => {
    const stream = ndjson(list(0, [row(TAGS.Leak, 'nonpaged', 2, 16_384)]), list(5, [row(TAGS.Leak, 'nonpaged', 9, 73_728)]));
    const machine = await readMachine({ 'capture.json': manifest([part('big-pool', stream)]), [FILE]: stream });
    const about = { tag: 'Leak', pool: 'nonpaged' };
    expect(machine.statements).toEqual([
      expect.objectContaining({ name: 'pool.tag.largeBlocks', value: 9, about, line: 2 }),
      expect.objectContaining({ name: 'pool.tag.largeBytes', value: 73_728, about, line: 2 }),
      expect.objectContaining({ name: 'pool.tag.usualLargeBytes', value: 8192, about, line: 2 }),
    ]);
    expect(problemsOf(machine, FILE)).toEqual([]);
  });

  it('are told by their columns, without a manifest and under any name', async () => {
    const machine = await readMachine({ 'x.txt': ndjson(list(0, [row(TAGS.Leak, 'paged', 1, 8192)])) });
    expect(machine.inputs).toMatchObject([{ recognizedAs: 'capture-big-pool', problems: [] }]);
    expect(machine.statements[0]).toMatchObject({ about: { tag: 'Leak', pool: 'paged' } });
  });

  it('name no pool where Windows hides it', async () => {
    const machine = await readMachine({
      [FILE]: ndjson(list(0, [row(TAGS.Leak, null, 1, 8192)], { poolKnown: false, problems: ['which is hidden'] })),
    });
    expect(machine.statements.map(({ about }) => about)).toEqual([{ tag: 'Leak' }, { tag: 'Leak' }, { tag: 'Leak' }]);
    expect(problemsOf(machine, FILE)).toEqual(['1: which is hidden']);
  });

  it('keep the tags with most bytes, and count rows that cannot be read', async () => {
    const rows = Array.from({ length: 500 }, (_, i) =>
      row(`0x${(0x41414141 + i).toString(16).toUpperCase()}`, 'nonpaged', 1, 8192 * (i + 1)),
    );
    const machine = await readMachine({
      [FILE]: ndjson(list(0, [...rows, ['Leak', 'Leak', 'nonpaged', 1, 1, 1, null, 1, 1], row(TAGS.Leak, 'nonpaged', 1, 1e300)])),
    });
    const bytes = machine.statements.filter(({ name }) => name === 'pool.tag.largeBytes').map(({ value }) => value);
    expect([bytes.length, bytes[0]]).toEqual([32, 500 * 8192]);
    expect(problemsOf(machine, FILE)).toEqual([
      '1: a row of large blocks whose tag or bytes cannot be read is left out (2 rows, this is the first)',
    ]);
  });

  it('without rows say nothing', async () => {
    const machine = await readMachine({ 'capture.json': manifest([part('big-pool', '')]), [FILE]: '' });
    expect([machine.statements, problemsOf(machine, FILE)]).toEqual([[], []]);
  });
});

describe('counters of 64 bits', () => {
  const rows = [[TAGS.Leak, 'Leak', 3 * 2 ** 32 + 500, 100, 8192, 0, 0, 0]];

  it('have no row whose blocks are less than the rest of a division', async () => {
    const machine = await readMachine({
      'pool.ndjson': ndjson(poolSample(0, { rows, source: 'class 255' }), poolSample(5, { rows, source: 'class 22' })),
    });
    expect(machine.pool.map((sample) => sample.rows.outstanding[0])).toEqual([3 * 2 ** 32 + 400, 400]);
  });
});

import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { ndjson, POOL_COLUMNS, TAGS, timeAfter } from './capture/made-capture.js';
import { type Files, folderOf, poolList } from './evidence-folder.js';

const LISTS = 200;

/** A list every five minutes: one tag that rises, and peaks once. */
function listsIn(folder: string): Files {
  return Object.fromEntries(
    Array.from({ length: LISTS }, (_, i) => {
      const stamp = timeAfter(5 * i).replaceAll(/[-:]|\.\d+/g, '');
      const tags = [
        { allocs: 1_000 + 10 * i, blocks: i === 123 ? 900 : 100 + i },
        { tag: 'Irp ', allocs: 50 + i, blocks: 7 },
      ];
      return [`${folder}poolmon-${stamp}.txt`, poolList(...tags).replace('Pool N:275651K', `Pool N:${i === 123 ? 375651 : 275651}K`)];
    }),
  );
}

function capture(): string {
  const rows = (i: number) => [
    [TAGS.Leak, 'Leak', 1_000 + i, 900, i === 123 ? 9_000 : 4_096 + i, 0, 0, 0],
    [TAGS.Irp, 'Irp ', 100 + i, 60, 1_024, 0, 0, 0],
  ];
  return ndjson(
    ...Array.from({ length: LISTS }, (_, i) => ({ at: timeAfter(5 * i), source: 'class 22', columns: POOL_COLUMNS, rows: rows(i) })),
  );
}

/** Minutes of the snapshots behind the first, and what is said of the files. */
async function snapshotsOf(files: Files, mostPoolRows?: number) {
  const { machines } = await readEvidence([folderOf(files)], { mostPoolRows });
  return machines.map(({ pool, inputs }) => ({
    minutes: pool.map(({ at }) => ((at?.ms ?? 0) - (pool[0]?.at?.ms ?? 0)) / 60_000),
    rows: pool.reduce((sum, { rows }) => sum + rows.length, 0),
    inputs: inputs.length,
    notes: inputs.flatMap(({ problems }) => problems.map(({ text }) => text)),
    pool,
  }));
}

describe('snapshots of more rows than memory should hold', () => {
  it.each<[string, Files]>([
    ['a capture', { 'pool.ndjson': capture() }],
    ['a folder of lists', listsIn('')],
  ])('are thinned in %s, which says so once', async (_, files) => {
    const [machine] = await snapshotsOf(files, 100);
    expect(machine?.rows).toBeLessThanOrEqual(100);
    expect(machine?.minutes.length).toBeGreaterThan(24);
    for (const minute of [0, 5 * 123, 5 * (LISTS - 1)]) expect(machine?.minutes).toContain(minute);
    expect(machine?.notes).toEqual([expect.stringMatching(/^1[5-7]\d of 200 snapshots are left out, .* more than 100 rows/)]);
    expect(machine?.inputs).toBe(Object.keys(files).length);
  });

  it.each<[string, Files]>([
    ['a capture', { 'pool.ndjson': capture() }],
    ['a folder of lists', listsIn('')],
  ])('are all there in %s within the bound', async (_, files) => {
    const [bounded] = await snapshotsOf(files, 2 * LISTS);
    const [usual] = await snapshotsOf(files);
    expect(bounded?.minutes).toHaveLength(LISTS);
    expect(bounded).toEqual(usual);
    expect(bounded?.notes).toEqual([]);
  });

  it('are thinned first where there are most, and each folder says it of itself', async () => {
    const files = { ...listsIn('WEB1/'), 'WEB2/poolmon-20260302T100000Z.txt': poolList({ allocs: 5, blocks: 1 }) };
    const machines = await snapshotsOf(files, 120);
    expect(machines.map(({ minutes }) => minutes.length < LISTS)).toEqual([true, true]);
    expect(machines.map(({ notes }) => notes.length)).toEqual([1, 0]);
    expect(machines[1]?.minutes).toEqual([0]);
  });
});

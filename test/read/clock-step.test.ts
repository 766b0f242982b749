import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/documents/analyze.js';
import { readEvidence } from '../../src/read/evidence.js';
import { type Files, folderOf, type ListedTag, poolList } from './evidence-folder.js';

/** Tags of a busy machine after so many minutes since the first list. */
function tagsAfter(minutes: number): readonly ListedTag[] {
  return [
    { tag: 'Zqx1', allocs: 900_000 + 4_000 * minutes, blocks: 50_000 + 700 * minutes },
    { tag: 'Irp ', allocs: 70_000_000 + 90_000 * minutes, blocks: 2_100 },
    { tag: 'Ntfx', allocs: 3_000_000 + 11_000 * minutes, blocks: 30_000 },
    { tag: 'Even', allocs: 8_000_000 + 25_000 * minutes, blocks: 12_000 },
  ];
}

const START = Date.UTC(2025, 9, 26, 0, 0);

/**
 * Lists of a night, named by the clock on the wall, which goes back by an hour after so many minutes.
 *
 * @param backAfter - minutes after the first list; infinite for a night without
 */
function night(
  every: number,
  count: number,
  { backAfter = 125, prefix = 'poolmon', startsAnewAfter = Number.POSITIVE_INFINITY } = {},
): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const minutes = i * every;
      const wall = new Date(START + (minutes - (minutes >= backAfter ? 60 : 0)) * 60_000).toISOString();
      const name = `${prefix}_${wall.slice(0, 10)}_${wall.slice(11, 19).replaceAll(':', '-')}.txt`;
      const used = minutes >= startsAnewAfter ? minutes - startsAnewAfter - 400 : minutes;
      return [
        name,
        poolList(
          ...(minutes >= startsAnewAfter
            ? tagsAfter(used).map((tag) => ({ ...tag, allocs: Math.max(2_000, tag.allocs % 40_000) }))
            : tagsAfter(used)),
        ),
      ];
    }),
  );
}

async function read(files: Files, utcOffsetMinutes?: number) {
  const capture = await readEvidence([folderOf(files)], utcOffsetMinutes === undefined ? {} : { utcOffsetMinutes });
  const [machine] = capture.machines;
  if (machine === undefined) throw new TypeError('no machine was read');
  return {
    allocs: machine.pool.map(({ rows }) => rows.allocs[1] ?? 0),
    minutes: machine.pool.map(({ at }) => ((at?.ms ?? 0) - (machine.pool[0]?.at?.ms ?? 0)) / 60_000),
    notes: machine.inputs.flatMap(({ problems }) => problems.map(({ text }) => text)).filter((text) => text.includes('clocks')),
    growing: analyze(capture, { tool: { name: 'httperr-doctor', version: '0.0.0' } }).machines[0],
  };
}

const rises = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value > (values[i - 1] ?? value));

describe('the night when clocks go back', () => {
  it.each([
    [25, 12, undefined],
    [21, 16, undefined],
    [40, 9, undefined],
    [35, 14, 120],
    [25, 12, -300],
  ])('is ordered by allocations, with true differences: every %i minutes, %i lists, offset %s', async (every, count, offset) => {
    const { allocs, minutes, notes } = await read(night(every, count), offset);
    expect(allocs.length).toBe(count);
    expect(rises(allocs)).toBe(true);
    expect(minutes).toEqual(Array.from({ length: count }, (_, i) => i * every));
    expect(notes.length).toBe(1);
  });

  it('leaves the growth of a leak what it is', async () => {
    for (const every of [25, 20]) {
      const { growing } = await read(night(every, 14, { prefix: 'pool' }));
      expect(growing?.verdict.code).toBe('leak-unattributed');
      expect(growing?.verdict.summary).toMatch(/Zqx1 holds .* and grows by 4[12]\.\d MB\/h/);
    }
  });
});

describe('the order of times stays', () => {
  it('in any other night', async () => {
    const { allocs, notes } = await read(night(25, 12, { backAfter: Number.POSITIVE_INFINITY }));
    expect([rises(allocs), notes]).toEqual([true, []]);
  });

  it('over a restart of Windows, after which all allocations are few', async () => {
    const { minutes, notes } = await read(night(25, 12, { backAfter: Number.POSITIVE_INFINITY, startsAnewAfter: 150 }));
    expect([rises(minutes), notes]).toEqual([true, []]);
  });

  it('where lists of two machines lie in one folder', async () => {
    const files = Object.fromEntries(
      Object.entries(night(20, 12, { backAfter: Number.POSITIVE_INFINITY })).map(([name, text], i) => [
        name,
        i % 2 === 0 ? text : poolList(...tagsAfter(-700 + 20 * i).map((tag) => ({ ...tag, blocks: 9_000 }))),
      ]),
    );
    const { minutes, notes } = await read(files);
    expect([rises(minutes), notes]).toEqual([true, []]);
  });
});

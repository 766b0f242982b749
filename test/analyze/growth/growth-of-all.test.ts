import { describe, expect, it } from 'vitest';
import { growthOfAll, type PoolGrowth } from '../../../src/analyze/growth/growth-of-all.js';
import { tagOfBytes } from '../../../src/facts/tag.js';
import { HOUR_MS, type MadeTag, madeLists, madeNoise, START_MS } from './made-series.js';

const MB = 2 ** 20;

/** Ordinary tags, which stand about where they are. */
function ordinary(count: number): readonly MadeTag[] {
  return Array.from({ length: count }, (_, k) => {
    const next = madeNoise(k + 1);
    return { tag: `o${k}`, blocks: () => 4000 + 40 * next(), allocs: (i) => 1000 + (i + 1) * (500 + 10 * k) };
  });
}

const leak: MadeTag = { tag: 'Leak', blockBytes: 1024, blocks: (i) => 5000 + 4096 * i };

function ofTag({ tags }: PoolGrowth, tag: string) {
  const found = tags.find((one) => one.tag === tagOfBytes(tag));
  if (found === undefined) throw new Error(`no tag ${tag}`);
  return found;
}

describe('growthOfAll', () => {
  it('judges the tag that grows and keeps all others with the slope between their ends', () => {
    const all = growthOfAll(madeLists({ count: 24, tags: [...ordinary(30), leak] }));
    expect(all.tags).toHaveLength(31);
    expect(all.tags.filter(({ growth }) => growth?.shape === 'leak')).toHaveLength(1);
    const found = ofTag(all, 'Leak');
    expect(found.growth).toMatchObject({ shape: 'leak', confidence: 'strong', bytesPerHour: 4 * MB });
    expect(found.growth?.blocksPerHour).toBeCloseTo(4096, 6);
    expect(found).toMatchObject({
      firstSample: 0,
      lastSample: 23,
      last: { sample: 23, input: 23, line: 40, outstanding: 5000 + 4096 * 23 },
    });
    expect(found.share).toBeCloseTo((99_208 * 1024) / (99_208 * 1024 + 30 * 4000 * 256), 2);
    expect(ofTag(all, 'o7').growth?.method).toContain('slope between');
  });

  it('counts a tag that a whole list does not show as 0 and one that a cut list does not show as unknown', () => {
    const late: MadeTag = { ...leak, blocks: (i) => (i < 6 ? null : 4096 * (i - 5)) };
    const whole = ofTag(growthOfAll(madeLists({ count: 24, tags: [...ordinary(9), late] })), 'Leak');
    const cut = ofTag(growthOfAll(madeLists({ count: 24, tags: [...ordinary(9), late], complete: () => false })), 'Leak');
    expect(whole).toMatchObject({ firstSample: 0, growth: { samples: 24, shape: 'leak' } });
    expect(cut).toMatchObject({ firstSample: 6, growth: { samples: 18, shape: 'leak' }, share: null });
  });

  it('takes a small count for growth by itself, but not where the load rose all along and by more', () => {
    const next = madeNoise(7);
    const noise = Array.from({ length: 12 }, next);
    const counted: MadeTag = { tag: 'Proc', blockBytes: 96, blocks: (i) => 600 + 20 * i + (noise[i] ?? 0) };
    // Allocations since the first snapshot, at a pace that is even, doubles from first to last, or goes up and down.
    const shapeUnder = (pace: (i: number) => number) => {
      const done = Array.from({ length: 12 }, (_, i) => Array.from({ length: i + 1 }, (_, k) => pace(k)).reduce((a, b) => a + b, 0));
      const tags = ordinary(12).map((tag, k): MadeTag => ({ ...tag, allocs: (i) => 1000 + (500 + 10 * k) * (done[i] ?? 0) }));
      const lists = madeLists({ count: 12, tags: [...tags, counted], timesMs: (i) => START_MS + (i * HOUR_MS) / 2 });
      return ofTag(growthOfAll(lists, { leastBlocksPerHour: () => 4 }), 'Proc').growth?.shape;
    };
    expect(shapeUnder(() => 1)).toBe('leak');
    expect(shapeUnder((i) => 1 + 0.5 * Math.sin(i))).toBe('leak');
    expect(shapeUnder((i) => 1 + i / 11)).not.toBe('leak');
  });

  it('cuts at a restart that only Allocs show', () => {
    const boot = (i: number): number => (i < 12 ? i : i - 12);
    const tags = ordinary(9).map((tag): MadeTag => ({ ...tag, allocs: (i) => 5000 * (boot(i) + 1) }));
    const again: MadeTag = { ...leak, blocks: (i) => 5000 + 4096 * boot(i), allocs: (i) => 5000 * (boot(i) + 1) };
    const all = growthOfAll(madeLists({ count: 24, tags: [...tags, again] }));
    expect(all.runs).toEqual([
      { from: 0, to: 12 },
      { from: 12, to: 24 },
    ]);
    expect(ofTag(all, 'Leak').growth).toMatchObject({ segments: 2, shape: 'leak' });
  });

  it('corrects a local clock that was put forward', () => {
    const tags = [...ordinary(20), leak];
    const timesMs = (i: number): number => START_MS + (i < 4 ? i : i + 1) * HOUR_MS;
    const all = growthOfAll(madeLists({ count: 8, tags, timesMs, zoneKnown: false }));
    expect(all.clockJump).toEqual({ index: 4, shiftMs: -HOUR_MS });
    expect((ofTag(all, 'Leak').growth?.bytesPerHour ?? 0) / (4 * MB)).toBeCloseTo(1, 6);
    expect(growthOfAll(madeLists({ count: 8, tags, timesMs, zoneKnown: true })).clockJump).toBeNull();
  });

  it('states no rate where only the order is known', () => {
    const all = growthOfAll(madeLists({ count: 6, tags: [...ordinary(9), leak], orderOnly: true }));
    expect(ofTag(all, 'Leak').growth).toMatchObject({ bytesPerHour: null, blocksPerHour: null, confidence: 'open', shape: 'leak' });
    expect(ofTag(all, 'o3').growth?.shape).toBe('too-few');
  });

  it('counts the tags that keep one proportion, and takes many of them for load', () => {
    const rising = (tags: readonly string[], level: number): readonly MadeTag[] =>
      tags.map((tag, k) => ({ tag, blockBytes: 512, blocks: (i) => (k === 2 ? 2 : 1) * (9000 + 2500 * i) + level * k }));
    const connections = ['AfdC', 'AfdE', 'AfdX', 'TcpE', 'UlHC', 'TNbl'];
    const leaking = ['LkAa', 'LkBb', 'LkCc', 'LkDd', 'LkEe', 'LkFf'];
    const all = growthOfAll(madeLists({ count: 24, tags: [...ordinary(20), ...rising(connections, 0), ...rising(leaking, 20_000)] }));
    expect(connections.map((tag) => ofTag(all, tag).growth)).toMatchObject(connections.map(() => ({ shape: 'load', sharedBy: 7 })));
    expect(ofTag(all, 'AfdE').sharedWith.map(({ tag }) => tag)).toEqual([...connections, 'LkAa'].map(tagOfBytes));
    expect(leaking.slice(1).map((tag) => ofTag(all, tag).growth?.shape)).toEqual(leaking.slice(1).map(() => 'leak'));
    expect(ofTag(all, 'o3').growth?.sharedBy).toBeNull();
  });

  it('judges a tag up to where most of it was gone at once, also where it stays away', () => {
    const dropped: MadeTag = { ...leak, blocks: (i) => (i < 7 ? 5000 + 4096 * i : 300 + 5 * i) };
    const found = ofTag(growthOfAll(madeLists({ count: 10, tags: [...ordinary(20), dropped] })), 'Leak');
    expect(found.growth).toMatchObject({ shape: 'leak', confidence: 'probable', droppedAt: 7, samples: 7 });
    expect((found.growth?.bytesPerHour ?? 0) / (4 * MB)).toBeCloseTo(1, 3);
    const long = ofTag(growthOfAll(madeLists({ count: 24, tags: [...ordinary(20), dropped] })), 'Leak');
    expect(long.growth?.shape).not.toBe('leak');
  });

  it('goes on judging a tag that grows again after most of it was gone', () => {
    const again: MadeTag = { ...leak, blocks: (i) => 5000 + 4096 * (i < 9 ? i : i - 9) };
    const found = ofTag(growthOfAll(madeLists({ count: 16, tags: [...ordinary(20), again] })), 'Leak');
    expect(found.growth).toMatchObject({ shape: 'leak', droppedAt: 9, samples: 9 });
    const soon: MadeTag = { ...leak, blocks: (i) => 5000 + 4096 * (i < 4 ? i : i - 4) };
    const more = ofTag(growthOfAll(madeLists({ count: 16, tags: [...ordinary(20), soon] })), 'Leak');
    expect(more.growth).toMatchObject({ shape: 'leak', confidence: 'strong', droppedAt: 4, samples: 16 });
  });

  it('has a limit that asks for less', () => {
    const slow: MadeTag = { ...leak, blocks: (i) => 5000 + 128 * i };
    const lists = madeLists({ count: 24, tags: [...ordinary(9), slow] });
    expect(ofTag(growthOfAll(lists), 'Leak').growth?.shape).toBe('level');
    const sizes = { nonpaged: { bytesPerDay: 10 * MB, freeBytes: 40 * MB, limitDays: 30 } };
    expect(ofTag(growthOfAll(lists, { sizes }), 'Leak').growth?.shape).toBe('leak');
  });

  it('never calls a tag level that it had no time to test', () => {
    const many = Array.from(
      { length: 150 },
      (_, k): MadeTag => ({ ...leak, tag: `l${k}`, blocks: (i) => 5000 * 1.1 ** k + (4000 + 10 * k) * i }),
    );
    const shapes = growthOfAll(madeLists({ count: 24, tags: [...ordinary(9), ...many] })).tags.map(({ growth }) => growth?.shape);
    expect(shapes.filter((shape) => shape === 'leak')).toHaveLength(100);
    expect(shapes.filter((shape) => shape === 'too-few')).toHaveLength(50);
    expect(shapes.filter((shape) => shape === 'level')).toHaveLength(9);
  });

  it('has no growth of one list, and takes none', () => {
    expect(growthOfAll(madeLists({ count: 1, tags: [leak] })).tags).toMatchObject([{ growth: null }]);
    expect(growthOfAll([]).tags).toEqual([]);
  });
});

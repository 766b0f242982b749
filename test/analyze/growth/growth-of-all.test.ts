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

  it('calls connections load and files a leak, though both raise many tags in one proportion', () => {
    const rising = (tags: readonly string[]): readonly MadeTag[] =>
      tags.map((tag, k) => ({ tag, blockBytes: 512, blocks: (i) => (k === 2 ? 2 : 1) * (9000 + 2500 * i) }));
    const connections = ['AfdC', 'AfdE', 'AfdX', 'TcpE', 'UlHC', 'TNbl'];
    const files = ['File', 'NtfC', 'IoFE', 'FMfc', 'IoNm', 'FMwi'];
    const all = growthOfAll(madeLists({ count: 24, tags: [...ordinary(20), ...rising(connections), ...rising(files)] }));
    expect(connections.map((tag) => ofTag(all, tag).growth?.shape)).toEqual(connections.map(() => 'load'));
    expect(files.map((tag) => ofTag(all, tag).growth?.shape)).toEqual(files.map(() => 'leak'));
  });

  it('has a limit that asks for less', () => {
    const slow: MadeTag = { ...leak, blocks: (i) => 5000 + 128 * i };
    const lists = madeLists({ count: 24, tags: [...ordinary(9), slow] });
    expect(ofTag(growthOfAll(lists), 'Leak').growth?.shape).toBe('level');
    const sizes = { nonpaged: { bytesPerDay: 10 * MB, freeBytes: 40 * MB, limitDays: 30 } };
    expect(ofTag(growthOfAll(lists, { sizes }), 'Leak').growth?.shape).toBe('leak');
  });

  it('never calls a tag level that it had no time to test', () => {
    const many = Array.from({ length: 150 }, (_, k): MadeTag => ({ ...leak, tag: `l${k}`, blocks: (i) => 5000 + (4000 + 10 * k) * i }));
    const shapes = growthOfAll(madeLists({ count: 24, tags: [...ordinary(9), ...many] })).tags.map(({ growth }) => growth?.shape);
    expect(shapes.filter((shape) => shape === 'leak')).toHaveLength(120);
    expect(shapes.filter((shape) => shape === 'too-few')).toHaveLength(30);
    expect(shapes.filter((shape) => shape === 'level')).toHaveLength(9);
  });

  it('has no growth of one list, and takes none', () => {
    expect(growthOfAll(madeLists({ count: 1, tags: [leak] })).tags).toMatchObject([{ growth: null }]);
    expect(growthOfAll([]).tags).toEqual([]);
  });
});

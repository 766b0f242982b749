import { describe, expect, it } from 'vitest';
import { growthOfAll } from '../../../src/analyze/growth/growth-of-all.js';
import { tagOfBytes } from '../../../src/facts/tag.js';
import { column, type MadeTag, madeLists, madeNoise } from './made-series.js';

const COUNT = 48;
const rising = (i: number) => 50_000 + 3000 * i;

function growthOf(tag: string, others: readonly MadeTag[]) {
  const next = madeNoise(4);
  const noise = column(COUNT, next);
  const lists = madeLists({ count: COUNT, tags: [{ tag: 'NewT', blocks: (i) => rising(i) + 100 * (noise[i] ?? 0) }, ...others] });
  return growthOfAll(lists).tags.find((one) => one.tag === tagOfBytes(tag))?.growth;
}

describe('a tag that rises as another one falls', () => {
  it('by the same bytes is memory that changed its tag', () => {
    const growth = growthOf('NewT', [{ tag: 'OldT', blocks: (i) => 300_000 - rising(i) }]);
    expect(growth?.shape).toBe('load');
    expect(growth?.why).toContain('tag "OldT" falls by the same bytes');
  });

  it('counts bytes, not blocks', () => {
    expect(growthOf('NewT', [{ tag: 'OldT', blocks: (i) => (300_000 - rising(i)) / 4, blockBytes: 1024 }])?.shape).toBe('load');
  });

  it.each([
    ['falls by half as much', { tag: 'OldT', blocks: (i: number) => 300_000 - rising(i) / 2 }],
    ['falls at once', { tag: 'OldT', blocks: (i: number) => (i < 24 ? 300_000 : 158_000) }],
    ['is in the other pool', { tag: 'OldT', paged: true, blocks: (i: number) => 300_000 - rising(i) }],
    ['stands', { tag: 'OldT', blocks: () => 100_000 }],
  ])('is a leak where the other %s', (_, other) => {
    expect(growthOf('NewT', [other])?.shape).toBe('leak');
  });
});

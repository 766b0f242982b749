import { describe, expect, it } from 'vitest';
import { endPointGrowth, prefilter } from '../../../src/analyze/growth/prefilter.js';
import { machineTime } from '../../../src/analyze/growth/series/machine-time.js';
import { PoolTable } from '../../../src/analyze/growth/series/pool-table.js';
import { formatTag } from '../../../src/facts/tag.js';
import { column, type MadeTag, madeLists } from './made-series.js';

const COUNT = 40;

function filtered(tags: readonly MadeTag[], load: Float64Array | null = null) {
  const samples = madeLists({ count: COUNT, tags });
  const table = new PoolTable(samples);
  const time = machineTime({ samples, witnesses: [], bootTimesMs: [] });
  const context = { table, time, load, leastPerHour: () => (10 * 2 ** 20) / 24, leastBlocksPerHour: () => null };
  const result = prefilter(context, table.sums());
  return { ...result, names: Array.from(result.kept, (key) => formatTag(table.keys[key]?.tag ?? 0)) };
}

const LARGE: MadeTag = { tag: 'Larg', blocks: () => 4_000_000 };

describe('prefilter', () => {
  it('keeps what rises by a practical size, and what is large', () => {
    const { names } = filtered([
      LARGE,
      { tag: 'Rise', blocks: (i) => 1000 + 500 * i },
      { tag: 'Stay', blocks: () => 5000 },
      { tag: 'Tiny', blocks: (i) => 1000 + i },
      { tag: 'Fall', blocks: (i) => 50_000 - 500 * i },
    ]);
    expect(names.sort()).toEqual(['Larg', 'Rise']);
  });

  it('keeps what rises when the load is taken out', () => {
    const load = column(COUNT, (i) => 3 - i / 20);
    const hidden: MadeTag = { tag: 'Hidd', blocks: (i) => 5000 + 500 * i + 20_000 * (load[i] ?? 0) * (i % 2 === 0 ? 1 : 0.99) };
    expect(filtered([LARGE, hidden]).names).toEqual(['Larg']);
    const uneven = column(COUNT, (i) => 3 - i / 20 + Math.sin(i));
    const follows: MadeTag = { tag: 'Hidd', blocks: (i) => 5000 + 800 * i + 20_000 * (uneven[i] ?? 0) };
    expect(filtered([LARGE, follows]).names).toEqual(['Larg']);
    expect(filtered([LARGE, follows], uneven).names).toContain('Hidd');
  });

  it('keeps growth up to a collapse', () => {
    expect(filtered([LARGE, { tag: 'Gone', blocks: (i) => (i < 35 ? 1000 + 500 * i : 10) }]).names).toContain('Gone');
  });

  it('judges the hundred that rise most, and says so of the rest', () => {
    const { kept, crowdedOut, linear } = filtered(
      Array.from({ length: 120 }, (_, k) => ({ tag: `t${k}`.padEnd(4), blocks: (i: number) => 1000 + (500 + k) * i })),
    );
    expect([kept.size, crowdedOut.size]).toEqual([100, 20]);
    const [key = -1] = crowdedOut;
    expect(endPointGrowth(linear[key] ?? null, true)?.growth).toMatchObject({ shape: 'too-few', confidence: 'open' });
    expect(endPointGrowth(linear[key] ?? null, true)?.growth.method).toContain('100 tags rise more');
  });

  it('gives the slope between the medians of the ends', () => {
    const { linear } = filtered([{ tag: 'Tiny', blocks: (i) => 1000 + i }]);
    const growth = endPointGrowth(linear[0] ?? null, false)?.growth;
    expect(growth?.bytesPerHour).toBeCloseTo((36 * 256) / 39, 6);
    expect(growth?.shape).toBe('level');
  });
});

import { describe, expect, it } from 'vitest';
import { loadCheck } from '../../../src/analyze/growth/judgement/load-check.js';
import { type BlockSeries, cohortsOf } from '../../../src/analyze/growth/lockstep-tags.js';
import { formatTag, tagOfBytes } from '../../../src/facts/tag.js';

function series(tag: string, outstanding: readonly number[], pool: BlockSeries['pool'] = 'nonpaged'): BlockSeries {
  return { tag: tagOfBytes(tag), pool, outstanding };
}

function named(list: readonly BlockSeries[]) {
  return cohortsOf(list).map(({ members }) => members.map(({ tag, blocksPerEvent }) => `${formatTag(tag)} x${blocksPerEvent}`));
}

describe('cohorts', () => {
  it('groups equal counts and whole multiples over both pools', () => {
    const list = [
      series('WCsc', [874, 100_946, 202_024, 303_214]),
      series('File', [34_000, 137_100, 239_447, 342_600]),
      series('IoFE', [2400, 202_606, 403_746, 606_393]),
      series('NtfC', [3000, 103_180, 203_168, 304_503], 'paged'),
      series('Irp ', [500, 90_000, 110_000, 250_000]),
    ];
    expect(named(list)).toEqual([['WCsc x1', 'File x1', 'IoFE x2', 'NtfC x1']]);
  });

  it.each([
    ['two samples', [series('Aaaa', [0, 1000]), series('Bbbb', [0, 1000])]],
    ['counts too small to mean anything', [series('Aaaa', [0, 4, 8]), series('Bbbb', [0, 4, 8])]],
    ['equal sums of unequal intervals', [series('Aaaa', [0, 1000, 2000]), series('Bbbb', [0, 1700, 2000])]],
    ['a figure that is not known', [series('Aaaa', [0, 1000, 2000]), series('Bbbb', [0, Number.NaN, 2000])]],
    ['a ratio between whole numbers', [series('Aaaa', [0, 1000, 2000]), series('Bbbb', [0, 1500, 3000])]],
  ])('makes none of %s', (_, list) => {
    expect(named(list)).toEqual([]);
  });
});

describe('load check', () => {
  const users = [100, 180, 320, 500, 420, 260];

  it.each([
    ['bytes for each unit stay the same', users.map((value) => value * 8192), true],
    ['a fixed part and the load are all', users.map((value) => 5e6 + value * 8192), true],
    ['bytes go on rising', users.map((_, i) => 1e6 * (i + 1)), false],
  ])('%s', (_, bytes, isLoad) => {
    expect(loadCheck(bytes, users)?.isLoad).toBe(isLoad);
  });

  it('does not take two things that only rise for one', () => {
    expect(loadCheck([1e6, 2e6, 3e6, 4e6], [100, 110, 120, 130])?.isLoad).toBe(false);
  });

  it('cannot tell from a load that stands still, or from two samples', () => {
    expect(loadCheck([1e6, 2e6, 3e6], [100, 101, 100])?.isLoad).toBeNull();
    expect(loadCheck([1e6, 2e6], [100, 200])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { columnsOf, sparkline } from '../../../src/report/terminal/sparkline.js';
import type { TimelineSeries } from '../../../src/schema/types.js';

function series(...points: readonly (readonly [string, number | null])[]): TimelineSeries {
  return {
    id: 'pool.nonpaged',
    unit: 'bytes',
    points: points.map(([time, value]) => [`2026-01-01T${time}:00`, value]),
    downsampledFrom: null,
  };
}

describe('columnsOf', () => {
  it('places points by their time, not by their number', () => {
    expect(columnsOf(series(['10:00', 1], ['10:10', 2], ['10:40', 3]), 4)).toEqual([1, 2, 2, 3]);
  });

  it('shows the largest of several points in one column, and skips gaps', () => {
    expect(columnsOf(series(['10:00', 1], ['10:01', 9], ['10:02', null], ['10:40', 3]), 2)).toEqual([9, 3]);
  });

  it.each([
    ['no point', series()],
    ['one point', series(['10:00', 1])],
    ['points of one moment', series(['10:00', 1], ['10:00', 2])],
  ])('shows nothing for %s', (_, given) => {
    expect(columnsOf(given, 4)).toEqual([]);
  });
});

describe('sparkline', () => {
  it('starts its bars at zero, so small changes look small', () => {
    expect(sparkline([80, 81, 100], true)).toBe('▇▇█');
    expect(sparkline([0, 50, null, 100], true)).toBe('▁▅ █');
    expect(sparkline([0, 0], false)).toBe('__');
  });
});

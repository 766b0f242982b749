import { describe, expect, it } from 'vitest';
import { columnAt, columnsOf, sparkline } from '../../../src/report/terminal/sparkline.js';

/** Values at minutes of an hour. */
function course(...points: readonly (readonly [minute: number, value: number])[]) {
  return { points: points.map(([minute, value]) => ({ ms: minute * 60_000, value })) };
}

const axis = { fromMs: 0, toMs: 40 * 60_000 };

describe('columnsOf', () => {
  it('places points by their time, not by their number', () => {
    expect(columnsOf(course([0, 1], [10, 2], [40, 3]), axis, 4)).toEqual([1, 2, 2, 3]);
  });

  it('shows the largest of several points in one column', () => {
    expect(columnsOf(course([0, 1], [1, 9], [40, 3]), axis, 2)).toEqual([9, 3]);
  });

  it('shows nothing before the first point and after the last', () => {
    expect(columnsOf(course([10, 1], [20, 2]), axis, 4)).toEqual([null, 1, 2, null]);
  });
});

describe('columnAt', () => {
  it.each([
    [-5, 0],
    [0, 0],
    [39, 3],
    [40, 3],
    [90, 3],
  ])('minute %d is in column %d', (minute, column) => {
    expect(columnAt(minute * 60_000, axis, 4)).toBe(column);
  });
});

describe('sparkline', () => {
  it('starts its bars at zero, so small changes look small', () => {
    expect(sparkline([80, 81, 100], 100, true)).toBe('▇▇█');
    expect(sparkline([0, 50, null, 100], 100, true)).toBe('▁▅ █');
    expect(sparkline([0, 0], 0, false)).toBe('__');
  });

  it('ends at the top that it is given, so a pool far from its limit looks far from it', () => {
    expect(sparkline([25, 50], 100, true)).toBe('▃▅');
  });
});

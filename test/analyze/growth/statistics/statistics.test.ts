import { describe, expect, it } from 'vitest';
import { minimaRise, windowMinima } from '../../../../src/analyze/growth/judgement/window-minima.js';
import { comovement } from '../../../../src/analyze/growth/statistics/correlation.js';
import { mannKendall } from '../../../../src/analyze/growth/statistics/mann-kendall.js';
import { median, selectSmallest } from '../../../../src/analyze/growth/statistics/order-statistics.js';
import { standardErrorsNeeded, standardErrorsWithin } from '../../../../src/analyze/growth/statistics/student.js';
import { theilSen } from '../../../../src/analyze/growth/statistics/theil-sen.js';
import { column, madeNoise, wandering } from '../made-series.js';
import { reference } from './reference.js';

describe('median and selection', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[Number.NaN, 5], 5],
    [[7, 7, 7, 7], 7],
  ])('median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('is NaN where nothing is known', () => {
    expect(median([Number.NaN])).toBeNaN();
  });

  it('finds every rank', () => {
    const next = madeNoise(5);
    const values = column(101, () => Math.floor(next() * 20));
    const sorted = values.slice().sort();
    expect(Array.from(values.keys(), (k) => selectSmallest(values.slice(), k))).toEqual(Array.from(sorted));
  });
});

describe('Theil-Sen slope', () => {
  it('takes the smallest and the largest pair as the interval of three samples', () => {
    const slope = theilSen({ times: column(3, (i) => i), values: Float64Array.of(0, 10, 12) });
    expect(slope).toEqual({ slope: 6, low: 2, high: 10, pairs: 3 });
  });

  it('is not moved by an outlier and holds the true slope in its interval', () => {
    const next = madeNoise(3);
    const values = column(40, (i) => 5 * i + next());
    values[20] = 1e6;
    const slope = theilSen({ times: column(40, (i) => i), values });
    expect(slope?.slope).toBeCloseTo(5, 1);
    expect(slope?.low).toBeLessThanOrEqual(5);
    expect(slope?.high).toBeGreaterThanOrEqual(5);
  });

  it('compares within runs only', () => {
    const values = Float64Array.of(100, 101, 102, 0, 1, 2);
    const runs = [
      { from: 0, to: 3 },
      { from: 3, to: 6 },
    ];
    expect(theilSen({ times: column(6, (i) => i), values, runs })).toMatchObject({ slope: 1, pairs: 6 });
  });

  it('has no slope without two different times', () => {
    expect(theilSen({ times: Float64Array.of(1, 1), values: Float64Array.of(1, 2) })).toBeNull();
  });
});

describe('Mann-Kendall after Hamed and Rao', () => {
  const times = column(60, (i) => i);

  it('is not made below ten samples, or of a constant', () => {
    expect(mannKendall(times.subarray(0, 9), times.subarray(0, 9))).toBeNull();
    expect(
      mannKendall(
        times,
        column(60, () => 4),
      ),
    ).toBeNull();
  });

  it('counts pairs exactly', () => {
    expect(mannKendall(times, times)).toMatchObject({ s: (60 * 59) / 2 });
  });

  it('widens the variance of a series whose neighbors resemble each other', () => {
    expect(mannKendall(times, wandering(60, 0.9, 7))?.varianceFactor).toBeGreaterThan(2);
    expect(mannKendall(times, wandering(60, 0, 7))?.varianceFactor).toBeLessThan(2);
  });
});

describe('Student t at five in ten thousand', () => {
  it.each(reference.degrees.map((degrees, i) => [degrees, reference.quantiles[i] ?? Number.NaN]))(
    'of %d degrees of freedom is the quantile of R, %d',
    (degrees, quantile) => {
      expect(standardErrorsNeeded(degrees) / quantile).toBeCloseTo(1, 2);
    },
  );

  it('at two-sided 95 % is the value of published tables, and none smaller between them', () => {
    for (const [degrees, quantile] of [
      [1, 12.706],
      [5, 2.571],
      [10, 2.228],
      [30, 2.042],
      [120, 1.98],
    ] as const)
      expect(standardErrorsWithin(degrees)).toBeCloseTo(quantile, 2);
    expect(standardErrorsWithin(0)).toBe(Number.POSITIVE_INFINITY);
    expect(standardErrorsWithin(59)).toBe(standardErrorsWithin(30));
  });

  it('is never smaller between the rows of the table than the quantile', () => {
    expect(standardErrorsNeeded(0)).toBe(Number.POSITIVE_INFINITY);
    expect(standardErrorsNeeded(16)).toBe(standardErrorsNeeded(15));
    expect(standardErrorsNeeded(1000)).toBe(standardErrorsNeeded(120));
  });
});

describe('comovement', () => {
  it('is the correlation and the slope of one column upon another', () => {
    expect(comovement([1, 2, 3, 4], [9, 7, 5, 3])).toEqual({ correlation: -1, slope: -2 });
    expect(comovement([1, 2, 3, 4], [1, 3, 2, 4]).correlation).toBeCloseTo(0.8, 10);
  });

  it('is nothing where one stands still', () => {
    expect(comovement([1, 1, 1], [1, 2, 3])).toEqual({ correlation: 0, slope: 0 });
  });
});

describe('window minima', () => {
  const hours = column(96, (i) => i);
  const daily = (i: number): number => Math.max(0, 100 * Math.sin((i / 24) * 2 * Math.PI));

  it('takes days as windows from three days on, else quarters', () => {
    expect(windowMinima(hours, hours)).toEqual([0, 32, 64]);
    expect(windowMinima(hours.subarray(0, 8), hours.subarray(0, 8))).toEqual([0, 2, 4, 6]);
  });

  it('sees a floor that rises under a cycle, and one that does not', () => {
    expect(
      minimaRise(
        hours,
        column(96, (i) => daily(i) + i / 10),
      ),
    ).toBe(true);
    expect(minimaRise(hours, column(96, daily))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { MeasuredCourse } from '../../../../src/analyze/limits/memory-courses.js';
import { type EstimateContext, estimateAt } from '../../../../src/analyze/limits/refusals/estimate.js';

const HOUR = 3_600_000;
const EXACT: EstimateContext = { rate: null, scaleBytes: 0 };

function courseOf(...bytes: readonly number[]): MeasuredCourse {
  return {
    basis: 'total',
    points: bytes.map((value, hour) => ({ ms: hour * HOUR, zoneKnown: true, bytes: value, input: 0, line: hour + 1 })),
  };
}

describe('an amount at a moment', () => {
  it('is on the straight line between two samples, and no further out than they are', () => {
    const estimate = estimateAt(courseOf(100, 300), HOUR / 4, EXACT);
    expect(estimate).toMatchObject({ best: 150, low: 100, high: 300, gapSeconds: 900 });
    expect(estimate?.from.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('is the sample at its very moment', () => {
    expect(estimateAt(courseOf(100, 300), HOUR, EXACT)).toMatchObject({ best: 300, gapSeconds: 0 });
    expect(estimateAt(courseOf(100, 300), 0, EXACT)).toMatchObject({ best: 100, low: 100, gapSeconds: 0 });
  });

  it.each([
    [4, 500, 470, 530],
    [-0.5, 50, 45, 55],
  ])('%d hours from the first sample goes on by the judged rate and its interval', (hour, best, low, high) => {
    const rate = { bytesPerHour: 100, lowBytesPerHour: 90, highBytesPerHour: 110 };
    expect(estimateAt(courseOf(100, 200), hour * HOUR, { rate, scaleBytes: 0 })).toMatchObject({ best, low, high });
  });

  it('goes on as the samples moved where nothing was judged, no further than they reach', () => {
    expect(estimateAt(courseOf(100, 200), 2 * HOUR, EXACT)).toMatchObject({ best: 300, low: 200, high: 400 });
    expect(estimateAt(courseOf(100, 200), 9 * HOUR, EXACT)).toMatchObject({ best: 200, high: 1_800 });
    expect(estimateAt(courseOf(100), 9 * HOUR, EXACT)).toMatchObject({ best: 100, low: 100, high: 100 });
  });

  it('drifts by 2%, and 2% more each hour, by half at most', () => {
    const drift = (hours: number): number =>
      (estimateAt(courseOf(1_000), hours * HOUR, { rate: null, scaleBytes: 1_000 })?.high ?? 0) - 1_000;
    expect([0, 1, 10, 100].map(drift)).toEqual([20, 40, 220, 500]);
  });

  it('is never less than nothing', () => {
    const rate = { bytesPerHour: 100, lowBytesPerHour: 90, highBytesPerHour: 110 };
    expect(estimateAt(courseOf(100, 200), -9 * HOUR, { rate, scaleBytes: 0 })).toMatchObject({ best: 0, low: 0, high: 0 });
  });

  it('is nothing without samples', () => {
    expect(estimateAt({ basis: 'total', points: [] }, 0, EXACT)).toBeNull();
  });
});

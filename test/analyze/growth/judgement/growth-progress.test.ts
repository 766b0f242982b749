import { describe, expect, it } from 'vitest';
import { fillingsToTry, progressColumn, progressesToTry } from '../../../../src/analyze/growth/judgement/growth-progress.js';
import { column } from '../made-series.js';

const input = (count: number, load: Float64Array | null = null) => ({
  hours: column(count, (i) => i),
  runs: [{ from: 0, to: count }],
  load,
});
const kinds = (count: number, load: Float64Array | null = null) => new Set(progressesToTry(input(count, load)).map(({ kind }) => kind));

describe('ways of growth', () => {
  it('that few samples cannot tell apart are not tried', () => {
    expect(
      kinds(
        7,
        column(7, () => 1),
      ),
    ).toEqual(new Set(['time']));
    expect(
      kinds(
        8,
        column(8, () => 1),
      ),
    ).toEqual(new Set(['time', 'work']));
    expect(kinds(10)).toEqual(new Set(['time', 'from', 'until']));
  });

  it('have five samples on either side of a break', () => {
    const hours = progressesToTry(input(12)).flatMap((progress) => (progress.kind === 'from' ? [progress.hour] : []));
    expect(hours).toEqual([4, 5, 6]);
  });

  it('count the hours of growing', () => {
    const given = input(5);
    expect(Array.from(progressColumn(given, { kind: 'from', hour: 2 }))).toEqual([0, 0, 0, 1, 2]);
    expect(Array.from(progressColumn(given, { kind: 'until', hour: 2 }))).toEqual([0, 1, 2, 2, 2]);
    expect(progressColumn(given, { kind: 'filling', hour: 0, constantHours: 1 })[1]).toBeCloseTo(1 - Math.exp(-1), 10);
  });

  it('count work by the load, as many hours in all as the clock says', () => {
    const worked = progressColumn(
      input(
        5,
        column(5, (i) => i),
      ),
      { kind: 'work' },
    );
    expect(Array.from(worked)).toEqual([0, 0.4, 1.2000000000000002, 2.4000000000000004, 4]);
  });

  it('let a filling end within the series', () => {
    for (const progress of fillingsToTry(input(48))) {
      expect(progress.kind === 'filling' && progress.hour + 2 * progress.constantHours).toBeLessThanOrEqual(48);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { fillsUp, fitLeak } from '../../../../src/analyze/growth/judgement/leak-model.js';
import { column, madeNoise } from '../made-series.js';

const input = (values: Float64Array, load: Float64Array | null = null) => ({
  hours: column(values.length, (i) => i),
  values,
  load,
  runs: [{ from: 0, to: values.length }],
  floor: 0.01,
});
const noise = (seed: number) => {
  const next = madeNoise(seed);
  return () => next() / 2;
};

describe('leak model', () => {
  it('measures growth throughout', () => {
    const next = noise(1);
    const leak = fitLeak(input(column(60, (i) => 2 * i + next())));
    expect(leak?.progress.kind).toBe('time');
    expect(leak?.fit.rate).toBeCloseTo(2, 1);
  });

  it('finds a start, and a stop', () => {
    const next = noise(2);
    expect(fitLeak(input(column(80, (i) => 3 * Math.max(0, i - 40) + next())))?.progress).toMatchObject({ kind: 'from' });
    expect(fitLeak(input(column(80, (i) => 3 * Math.min(i, 40) + next())))?.progress).toMatchObject({ kind: 'until' });
  });

  it('takes jumps out of the growth, and leaves them in the values without load', () => {
    const next = noise(3);
    const leak = fitLeak(input(column(40, (i) => (i >= 20 ? 100 : 0) + next())));
    expect(leak?.jumps).toEqual([20]);
    expect(Math.abs(leak?.fit.rate ?? 9)).toBeLessThan(0.3);
    expect((leak?.loadless[39] ?? 0) - (leak?.loadless[0] ?? 0)).toBeGreaterThan(90);
  });

  it('takes the load out where the series follows it, and not where few samples do not', () => {
    const load = column(12, (i) => 1 + Math.sin(i / 2));
    const next = noise(4);
    const follows = fitLeak(
      input(
        column(12, (i) => 50 * (load[i] ?? 0) + next()),
        load,
      ),
    );
    expect(follows?.loadSwing).toBeGreaterThan(50);
    const other = madeNoise(21);
    expect(
      fitLeak(
        input(
          column(12, (i) => 5 * i + other()),
          load,
        ),
      )?.loadSwing,
    ).toBe(0);
  });

  it('tells a cache that fills from growth that goes on', () => {
    const next = noise(5);
    const filling = input(column(60, (i) => 100 * (1 - Math.exp(-i / 6)) + next()));
    const leak = fitLeak(filling);
    expect(leak !== null && fillsUp(leak)).toBe(true);
    const going = input(column(60, (i) => 2 * i + next()));
    const other = fitLeak(going);
    expect(other !== null && fillsUp(other)).toBe(false);
  });
});

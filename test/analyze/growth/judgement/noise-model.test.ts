import { describe, expect, it } from 'vitest';
import { NoiseModel } from '../../../../src/analyze/growth/judgement/noise-model.js';
import { Sampling } from '../../../../src/analyze/growth/judgement/sampling.js';
import { column, madeNoise, wandering } from '../made-series.js';

const times = (count: number) => column(count, (i) => i);
const model = (values: Float64Array) =>
  new NoiseModel({
    sampling: new Sampling({ hours: times(values.length), runs: [{ from: 0, to: values.length }], load: null }),
    values,
    columns: [],
    floor: 0.01,
  });

describe('noise model', () => {
  it('finds the kind of noise that a long series has', () => {
    const next = madeNoise(5);
    expect(model(column(300, next)).likeliest(times(300))?.noise.correlation).toBeLessThanOrEqual(0.5);
    expect(model(wandering(300, 0.98, 3)).likeliest(times(300))?.noise.correlation).toBeGreaterThanOrEqual(0.95);
  });

  it('is less sure of the same slope the more the noise wanders', () => {
    const next = madeNoise(9);
    const independent = model(column(60, (i) => i / 10 + next())).averaged(times(60));
    const wanders = wandering(60, 0.95, 9);
    const wandered = model(column(60, (i) => i / 10 + (wanders[i] ?? 0))).averaged(times(60));
    expect(wandered?.standardError).toBeGreaterThan(2 * (independent?.standardError ?? Number.NaN));
  });

  it('is less sure of few samples than the noise alone would have it', () => {
    const next = madeNoise(2);
    const values = column(12, (i) => i + next());
    const { standardError: averaged = 0 } = model(values).averaged(times(12)) ?? {};
    const { standardError: likeliest = Number.NaN } = model(values).likeliest(times(12)) ?? {};
    expect(averaged).toBeGreaterThan(likeliest);
  });

  it('calls far fewer series that only wander sure than one in a hundred', () => {
    const surprises = Array.from({ length: 300 }, (_, seed) => model(wandering(24, 0.9, 77 * seed + 1)).averaged(times(24))).filter(
      (fit) => fit !== null && fit.rate > 4 * fit.standardError,
    );
    expect(surprises.length).toBeLessThanOrEqual(3);
  });

  it('has nothing to say of a column that does not change', () => {
    expect(model(column(10, (i) => i)).averaged(column(10, () => 1))).toBeNull();
  });
});

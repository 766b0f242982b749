import { describe, expect, it } from 'vitest';
import { findJumps, without } from '../../../../src/analyze/growth/judgement/jumps.js';
import { NoiseModel } from '../../../../src/analyze/growth/judgement/noise-model.js';
import { Sampling } from '../../../../src/analyze/growth/judgement/sampling.js';
import { column, madeNoise } from '../made-series.js';

function jumpsOf(values: Float64Array, columns: readonly Float64Array[] = []) {
  const hours = column(values.length, (i) => i);
  const runs = [{ from: 0, to: values.length }];
  const model = new NoiseModel({ sampling: new Sampling({ hours, runs, load: null }), values, columns, floor: 0.01 });
  return findJumps({ hours, values, runs, floor: 0.01 }, { columns, model });
}

const next = madeNoise(3);
const noise = column(40, next);

describe('jumps', () => {
  it('are found where the series changes its level', () => {
    expect(jumpsOf(column(40, (i) => (noise[i] ?? 0) + (i >= 12 ? 60 : 0) - (i >= 30 ? 40 : 0)))).toEqual([12, 30]);
  });

  it('are none where there are too many, too few samples, or even growth', () => {
    expect(jumpsOf(column(40, (i) => (noise[i] ?? 0) + 60 * Math.floor(i / 8)))).toEqual([]);
    expect(jumpsOf(Float64Array.from([0, 0, 0, 90, 90, 90]))).toEqual([]);
    expect(jumpsOf(column(40, (i) => 50 * i))).toEqual([]);
  });

  it('are not what follows the load', () => {
    const load = column(40, (i) => (i >= 20 && i < 30 ? 1 : 0));
    const values = column(40, (i) => (noise[i] ?? 0) + 80 * (load[i] ?? 0));
    expect(jumpsOf(values)).toEqual([20, 30]);
    expect(jumpsOf(values, [load])).toEqual([]);
  });

  it('leave the rest when they are taken out', () => {
    expect(Array.from(without(Float64Array.from([1, 11, 12]), [Float64Array.from([0, 1, 1])], [10]))).toEqual([1, 1, 2]);
  });
});

import { describe, expect, it } from 'vitest';
import { InnovationsFilter } from '../../../../src/analyze/growth/statistics/innovations.js';

const times = Float64Array.from([0, 1, 2, 4, 5, 5.5, 9]);
const runs = [{ from: 0, to: times.length }];

/** Innovations by definition: the column times the inverse of the lower Cholesky factor of the covariance. */
function byCholesky(
  column: Float64Array,
  correlation: number,
  share: number,
): { readonly innovations: number[]; readonly logDeterminant: number } {
  const n = times.length;
  const cov = (i: number, j: number) =>
    (1 - share) * correlation ** Math.abs((times[i] ?? 0) - (times[j] ?? 0)) + (i === j ? share + 1e-6 : 0);
  const lower = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const entry = (i: number, j: number) => lower[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = cov(i, j);
      for (let k = 0; k < j; k++) sum -= entry(i, k) * entry(j, k);
      const row = lower[i] ?? [];
      row[j] = i === j ? Math.sqrt(sum) : sum / entry(j, j);
    }
  }
  const innovations: number[] = [];
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    let sum = column[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= entry(i, k) * (innovations[k] ?? 0);
    innovations.push(sum / entry(i, i));
    logDeterminant += 2 * Math.log(entry(i, i));
  }
  return { innovations, logDeterminant };
}

describe('innovations of a column', () => {
  const column = Float64Array.from([3, 1, 4, 1, 5, 9, 2]);

  it.each([
    [0, 1],
    [0.5, 0],
    [0.9, 0.3],
    [0.995, 0.8],
  ])('are those of the covariance, correlation %d and independent share %d, whatever the gaps', (correlation, independentShare) => {
    const filter = new InnovationsFilter({ times, runs, typicalStep: 1 }, { correlation, independentShare });
    const out = new Float64Array(column.length);
    filter.apply(column, out);
    const expected = byCholesky(column, correlation, independentShare);
    out.forEach((value, i) => {
      expect(value).toBeCloseTo(expected.innovations[i] ?? Number.NaN, 8);
    });
    expect(filter.logDeterminant).toBeCloseTo(expected.logDeterminant, 8);
  });

  it('remember nothing across runs', () => {
    const cut = [
      { from: 0, to: 3 },
      { from: 3, to: 7 },
    ];
    const filter = new InnovationsFilter({ times, runs: cut, typicalStep: 1 }, { correlation: 0.9, independentShare: 0 });
    const out = new Float64Array(7);
    filter.apply(column, out);
    expect(out[3]).toBeCloseTo(1, 5);
  });
});

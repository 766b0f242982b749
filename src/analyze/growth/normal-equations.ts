import { at } from './order-statistics.js';

/** Solution of the normal equations of a regression whose last column is the one of interest. */
export interface Solved {
  readonly solution: Float64Array;
  /** Last diagonal element of the inverse. */
  readonly lastVariance: number;
  readonly logDeterminant: number;
}

/** Least part of a column that the columns before it must leave unexplained. */
const INDEPENDENT = 1e-7;

/**
 * Cholesky factorization with scaled columns. A column that those before it explain is left out (coefficient 0).
 *
 * @param normal - X'X, row by row, `width` squared elements
 * @param right - X'y
 * @returns `null` where the columns before it explain the last one, so that nothing can be said of it.
 */
export function solveNormalEquations(normal: Float64Array, right: Float64Array, width: number): Solved | null {
  const scale = Float64Array.from({ length: width }, (_, i) => {
    const diagonal = at(normal, i * (width + 1));
    return diagonal > 0 ? 1 / Math.sqrt(diagonal) : 0;
  });
  const lower = new Float64Array(width * width);
  let logDeterminant = 0;
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) {
      const pivot = at(lower, j * width + j);
      let sum = at(normal, i * width + j) * at(scale, i) * at(scale, j);
      for (let k = 0; k < j; k++) sum -= at(lower, i * width + k) * at(lower, j * width + k);
      lower[i * width + j] = pivot === Number.POSITIVE_INFINITY ? 0 : sum / pivot;
    }
    let left = 1;
    for (let k = 0; k < i; k++) left -= at(lower, i * width + k) ** 2;
    const independent = left > INDEPENDENT && at(scale, i) > 0;
    if (!independent && i === width - 1) return null;
    if (independent) logDeterminant += Math.log(left) - 2 * Math.log(at(scale, i));
    lower[i * width + i] = independent ? Math.sqrt(left) : Number.POSITIVE_INFINITY;
  }
  const scaled = Float64Array.from(right, (value, i) => value * at(scale, i));
  const solution = substitute(lower, scaled, width).map((value, i) => value * at(scale, i));
  const lastPivot = at(lower, width * width - 1);
  return { solution, lastVariance: (at(scale, width - 1) / lastPivot) ** 2, logDeterminant };
}

function substitute(lower: Float64Array, right: Float64Array, width: number): Float64Array {
  const out = Float64Array.from(right);
  for (let i = 0; i < width; i++) {
    for (let k = 0; k < i; k++) out[i] = at(out, i) - at(lower, i * width + k) * at(out, k);
    out[i] = at(out, i) / at(lower, i * width + i);
  }
  for (let i = width - 1; i >= 0; i--) {
    for (let k = i + 1; k < width; k++) out[i] = at(out, i) - at(lower, k * width + i) * at(out, k);
    out[i] = at(out, i) / at(lower, i * width + i);
  }
  return out;
}

import { at } from './order-statistics.js';

/** How two columns of equal length move together. */
export interface Comovement {
  /** Pearson's correlation, -1 to 1; 0 where one of both stands still. */
  readonly correlation: number;
  /** Least-squares change of `b` with one unit of `a`; 0 where `a` stands still. */
  readonly slope: number;
}

/** Compares two columns of equal length without unknown values. */
export function comovement(a: ArrayLike<number>, b: ArrayLike<number>): Comovement {
  const n = a.length;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < n; i++) {
    meanA += at(a, i) / n;
    meanB += at(b, i) / n;
  }
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  for (let i = 0; i < n; i++) {
    const x = at(a, i) - meanA;
    const y = at(b, i) - meanB;
    squaresA += x * x;
    squaresB += y * y;
    products += x * y;
  }
  const both = Math.sqrt(squaresA * squaresB);
  return { correlation: both > 0 ? products / both : 0, slope: squaresA > 0 ? products / squaresA : 0 };
}

/** Pearson's correlation of two columns of equal length; 0 where one of both stands still. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return comovement(a, b).correlation;
}

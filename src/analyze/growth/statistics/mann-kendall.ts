import { double } from './order-statistics.js';
import { kendallVariance, theilSen } from './theil-sen.js';

/** Samples below which neither the correction for autocorrelation nor the normal approximation has anything to stand on. */
export const MANN_KENDALL_MINIMUM = 10;

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Corrected standard score; positive for rising. */
  readonly z: number;
  /** By what autocorrelation widens the variance of S; never below 1 here, so that the correction cannot make a series look surer. */
  readonly varianceFactor: number;
}

/**
 * Mann-Kendall test of a trend with the correction of Hamed and Rao (1998) for autocorrelation: the ranks of the series without its
 * Theil-Sen line are correlated with themselves at each lag, lags that are significant at 5 % widen the variance.
 *
 * @param slope - of the Theil-Sen line where it is known already; all pairs are costly
 * @returns `null` below {@link MANN_KENDALL_MINIMUM} samples, or where all values are equal.
 */
export function mannKendall(times: Float64Array, values: Float64Array, slope?: number): MannKendall | null {
  const n = values.length;
  if (n < MANN_KENDALL_MINIMUM) return null;
  const s = kendallS(values);
  const plain = kendallVariance(n) - tieVariance(values);
  if (plain <= 0) return null;
  const varianceFactor = Math.max(1, hamedRaoFactor(times, values, slope ?? theilSen({ times, values })?.slope ?? 0));
  const z = (s - Math.sign(s)) / Math.sqrt(plain * varianceFactor);
  return { s, z, varianceFactor };
}

function kendallS(values: Float64Array): number {
  let s = 0;
  for (let i = 0; i < values.length; i++) {
    const value = double(values, i);
    for (let j = i + 1; j < values.length; j++) s += Math.sign(double(values, j) - value);
  }
  return s;
}

function tieVariance(values: Float64Array): number {
  const ties = new Map<number, number>();
  for (let i = 0; i < values.length; i++) ties.set(double(values, i), (ties.get(double(values, i)) ?? 0) + 1);
  let sum = 0;
  for (const count of ties.values()) sum += kendallVariance(count);
  return sum;
}

function hamedRaoFactor(times: Float64Array, values: Float64Array, slope: number): number {
  const n = values.length;
  const ranks = ranksOf(Float64Array.from(values, (value, i) => value - slope * (double(times, i) - double(times, 0))));
  const mean = (n + 1) / 2;
  let power = 0;
  for (const rank of ranks) power += (rank - mean) ** 2;
  if (power === 0) return 1;
  let sum = 0;
  for (let lag = 1; lag < n - 2; lag++) {
    let product = 0;
    for (let i = 0; i + lag < n; i++) product += (double(ranks, i) - mean) * (double(ranks, i + lag) - mean);
    const correlation = product / power;
    if (Math.abs(correlation) > 1.96 / Math.sqrt(n)) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return 1 + (2 / (n * (n - 1) * (n - 2))) * sum;
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => double(values, a) - double(values, b));
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && double(values, order[end] ?? 0) === double(values, order[start] ?? 0)) end++;
    for (let k = start; k < end; k++) ranks[order[k] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

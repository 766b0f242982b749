import { double, medianInPlace, selectSmallest } from './order-statistics.js';

/** A run of samples that belong together, as places `[from, to)`: no pair across two runs is compared. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface SlopeInput {
  readonly times: Float64Array;
  readonly values: Float64Array;
  /** One run of all samples where it is left out. */
  readonly runs?: readonly Run[];
}

/** A slope in units of the values per unit of the times, with the ends of its 95 % interval. */
export interface Slope {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** Pairs that went in. */
  readonly pairs: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.96;

/**
 * Theil-Sen estimate: the median slope of all pairs (Theil 1950, Sen 1968). Below four samples `low` and `high` are the smallest and the
 * largest slope of a pair; from four on they are Sen's interval with the normal approximation of Kendall's S.
 *
 * @returns `null` where no two samples of one run have different times.
 */
export function theilSen(input: SlopeInput): Slope | null {
  return new PairSlopes(input).withInterval();
}

/** Slopes of all pairs, for those who need the middle one before they can say how wide the interval is. */
export class PairSlopes {
  /** Theil-Sen slope; NaN where no two samples of one run have different times. */
  readonly slope: number;
  /** The smaller ones before the middle and the larger ones behind it. */
  readonly #slopes: Float64Array;
  readonly #samples: number;
  readonly #variance: number;

  constructor({ times, values, runs = [{ from: 0, to: times.length }] }: SlopeInput) {
    this.#slopes = pairSlopes(times, values, runs);
    this.slope = medianInPlace(this.#slopes);
    this.#samples = runs.reduce((sum, { from, to }) => sum + to - from, 0);
    this.#variance = runs.reduce((sum, { from, to }) => sum + kendallVariance(to - from), 0);
  }

  /**
   * The slope with its interval.
   *
   * @param varianceFactor - by what the variance of Kendall's S grows through autocorrelation (Hamed and Rao)
   */
  withInterval(varianceFactor = 1): Slope | null {
    const pairs = this.#slopes.length;
    if (pairs === 0) return null;
    const reach = this.#samples < 4 ? pairs : Z95 * Math.sqrt(varianceFactor * this.#variance);
    const lower = Math.max(0, Math.floor((pairs - reach) / 2));
    const upper = Math.min(pairs - 1, Math.ceil((pairs + reach) / 2));
    const middle = pairs >>> 1;
    const low = selectSmallest(this.#slopes.subarray(0, middle + 1), Math.min(lower, middle));
    const high = selectSmallest(this.#slopes.subarray(middle), Math.max(0, upper - middle));
    return { slope: this.slope, low, high, pairs };
  }
}

/** Variance of Kendall's S of n values without ties. */
export function kendallVariance(n: number): number {
  return (n * (n - 1) * (2 * n + 5)) / 18;
}

function pairSlopes(times: Float64Array, values: Float64Array, runs: readonly Run[]): Float64Array {
  const slopes = new Float64Array(runs.reduce((sum, { from, to }) => sum + ((to - from) * (to - from - 1)) / 2, 0));
  let count = 0;
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) {
      const time = double(times, i);
      const value = double(values, i);
      for (let j = i + 1; j < to; j++) {
        const elapsed = double(times, j) - time;
        const slope = (double(values, j) - value) / elapsed;
        if (elapsed > 0 && Number.isFinite(slope)) slopes[count++] = slope;
      }
    }
  }
  return slopes.subarray(0, count);
}

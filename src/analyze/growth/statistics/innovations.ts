import { at, double } from './order-statistics.js';
import type { Run } from './theil-sen.js';

/** Autocorrelated noise of variance 1: an AR(1) process that decays with elapsed time, and beside it noise that no sample shares with another. */
export interface Noise {
  /** Correlation of the AR(1) part one typical step apart. */
  readonly correlation: number;
  /** Part of the variance that is independent from sample to sample, 0 to 1. */
  readonly independentShare: number;
}

/** When a series was sampled. */
export interface SampledTimes {
  /** Ascending. */
  readonly times: Float64Array;
  /** Uninterrupted runs; noise has no memory across them. */
  readonly runs: readonly Run[];
  /** Time over which {@link Noise.correlation} holds. */
  readonly typicalStep: number;
}

/** Independent variance that is added to all noise, so that samples at nearly the same time do not divide by zero. */
const JITTER = 1e-6;

/**
 * Turns columns into innovations: what is new in each sample after all before it, in units of its standard deviation. A Kalman filter
 * computes them in one pass, whatever the gaps are (Harvey 1989, chapter 3.4); without an independent part this is the transformation of
 * Prais and Winsten (1954). The innovations of noise are independent with variance 1, so ordinary least squares of innovations is
 * generalized least squares of the columns.
 */
export class InnovationsFilter {
  /** Logarithm of the determinant of the correlation matrix. */
  readonly logDeterminant: number;
  /** By sample: what remains of the state from the sample before (0 where a run begins), the gain, and 1 / standard deviation. */
  readonly #decay: Float64Array;
  readonly #gain: Float64Array;
  readonly #scale: Float64Array;

  constructor({ times, runs, typicalStep }: SampledTimes, { correlation, independentShare }: Noise) {
    const n = times.length;
    this.#decay = new Float64Array(n);
    this.#gain = new Float64Array(n);
    this.#scale = new Float64Array(n);
    const stationary = 1 - independentShare;
    const starts = new Set(runs.map(({ from }) => from));
    let logDeterminant = 0;
    let variance = stationary;
    for (let i = 0; i < n; i++) {
      const decay = i === 0 || starts.has(i) ? 0 : correlation ** ((at(times, i) - at(times, i - 1)) / typicalStep);
      variance = decay ** 2 * variance + stationary * (1 - decay ** 2);
      const total = variance + independentShare + JITTER;
      this.#decay[i] = decay;
      this.#gain[i] = variance / total;
      this.#scale[i] = 1 / Math.sqrt(total);
      logDeterminant += Math.log(total);
      variance *= 1 - variance / total;
    }
    this.logDeterminant = logDeterminant;
  }

  /** Writes the innovations of a column into the first places of `out`. */
  apply(column: Float64Array, out: Float64Array): void {
    let state = 0;
    for (let i = 0; i < column.length; i++) {
      state *= double(this.#decay, i);
      const surprise = double(column, i) - state;
      out[i] = surprise * double(this.#scale, i);
      state += double(this.#gain, i) * surprise;
    }
  }
}

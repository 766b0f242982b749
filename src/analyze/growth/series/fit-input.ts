import type { Run } from '../statistics/theil-sen.js';

/** What progress is measured against. */
export interface ProgressInput {
  /** Hours from the first sample. */
  readonly hours: Float64Array;
  readonly runs: readonly Run[];
  /** Work in the interval that ends with each sample; `null` where nothing tells it. */
  readonly load: Float64Array | null;
}

/** Samples of one series that are fit to be judged: all known, warm-up left out. */
export interface FitInput extends ProgressInput {
  /** Counted from the first sample, so that sums keep their digits. */
  readonly values: Float64Array;
  /** Deviation that rounding to whole blocks makes. */
  readonly floor: number;
}

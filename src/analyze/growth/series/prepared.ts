import type { Run } from '../statistics/theil-sen.js';

/** What progress is measured against. */
export interface ProgressInput {
  /** Hours from the first sample. */
  readonly hours: Float64Array;
  readonly runs: readonly Run[];
  /** Work in the interval that ends with each sample; `null` where nothing shows it. */
  readonly load: Float64Array | null;
}

/** Samples of one series that are fit to be judged: all known, warm-up left out. */
export interface FitInput extends ProgressInput {
  /** Counted from the first sample, so that sums keep their digits. */
  readonly values: Float64Array;
  /** Deviation that rounding to whole blocks makes. */
  readonly floor: number;
}

/** The samples of a series that can be judged. */
export interface Prepared {
  readonly input: FitInput;
  /** Value that {@link FitInput.values} are counted from. */
  readonly base: number;
  /** Samples before neighbors were put together. */
  readonly samples: number;
  readonly spanSeconds: number;
  /** Places of the first and the last sample in the series. */
  readonly first: number;
  readonly last: number;
  /** Neighbors were put together to medians. */
  readonly thinned: boolean;
  /** Samples of the first hours after a start that were left out. */
  readonly leftOut: number;
  /** Hours since the start of Windows at the last sample; NaN for unknown. */
  readonly uptimeHours: number;
  /** Nothing but the first hours after a start is at hand. */
  readonly young: boolean;
}

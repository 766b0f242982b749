/** Samples over time. Without `count` and `forSeconds` it goes on until it is stopped. */
export interface Sampling {
  /** Seconds between two samples. With `adaptive` it is the longest interval. */
  readonly everySeconds: number;
  /** Samples in all, the first one included. */
  readonly count?: number | undefined;
  /** Seconds from the first sample to the last at most. */
  readonly forSeconds?: number | undefined;
  /** Sample more often, down to every 2 s, while the nonpaged pool grows fast. */
  readonly adaptive?: boolean | undefined;
  /** Stop when the streams of the capture reach this size together. */
  readonly maximumBytes?: number | undefined;
}

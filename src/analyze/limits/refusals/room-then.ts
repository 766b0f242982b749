import type { ConstraintKind } from '../../../schema/types.js';
import type { MeasuredCourse } from '../memory-courses.js';
import type { GrowthRate } from '../time-to-refusal.js';
import { type Estimate, estimateAt } from './estimate.js';

/** What bounds the nonpaged pool, with how much of it was used over time. */
export interface Bound {
  readonly kind: ConstraintKind;
  /** Bytes in use. */
  readonly used: MeasuredCourse;
  /** `minBytes` and `maxBytes` are the interval of the estimate. */
  readonly maximum: { readonly bytes: number; readonly minBytes: number; readonly maxBytes: number };
  readonly rate: GrowthRate | null;
}

/** What was free of a bound at a moment. */
export interface RoomThen {
  readonly bound: Bound;
  readonly ms: number;
  readonly usedBytes: number;
  readonly freeBytes: number;
  readonly leastFreeBytes: number;
  readonly mostFreeBytes: number;
  readonly gapSeconds: number;
  readonly from: Estimate['from'];
  /**
   * - `full`: less than the threshold was free by the best estimate of the use, within the interval of the maximum;
   * - `ample`: more was free, whatever the errors;
   * - `uncertain`: neither can be said.
   */
  readonly state: 'full' | 'ample' | 'uncertain';
}

/** About 5% of a pool is under no tag, and hardly ever 10%. */
const TAGGED = { usual: 0.95, least: 0.9 } as const;

/** An interval wider than this part of the maximum does not say that the pool was full at its lower end. */
const NARROW = 0.15;

/** @returns `null` where nothing was measured */
export function roomAt(bound: Bound, ms: number, thresholdBytes: number): RoomThen | null {
  const { used, rate, maximum, kind } = bound;
  const isOfPool = kind === 'pool-maximum' || kind === 'registry-cap';
  const scaleBytes = isOfPool ? (used.points.at(-1)?.bytes ?? 0) : maximum.bytes;
  const measured = estimateAt(used, ms, { rate, scaleBytes });
  if (measured === null) return null;
  const { best, low, high } = withUntagged(measured, used.basis);
  return {
    bound,
    ms,
    usedBytes: best,
    freeBytes: Math.max(0, maximum.bytes - best),
    leastFreeBytes: Math.max(0, maximum.minBytes - high),
    mostFreeBytes: Math.max(0, maximum.maxBytes - low),
    gapSeconds: measured.gapSeconds,
    from: measured.from,
    state: fullEnd(maximum) - best < thresholdBytes ? 'full' : maximum.minBytes - high >= thresholdBytes ? 'ample' : 'uncertain',
  };
}

/** Refusals calibrate the maximum: while http.sys refuses, it is what was in use and the threshold, if that lies in its interval. */
function fullEnd({ bytes, minBytes, maxBytes }: Bound['maximum']): number {
  return maxBytes - minBytes <= NARROW * maxBytes ? minBytes : bytes;
}

function withUntagged(estimate: Estimate, basis: MeasuredCourse['basis']): Pick<Estimate, 'best' | 'low' | 'high'> {
  if (basis === 'total') return estimate;
  if (basis === 'part') return { ...estimate, high: Number.MAX_SAFE_INTEGER };
  return { best: estimate.best / TAGGED.usual, low: estimate.low, high: estimate.high / TAGGED.least };
}

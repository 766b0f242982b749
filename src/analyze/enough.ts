import type { CounterSeries, MachineEvidence } from '../facts/capture.js';

/** Snapshots of a pool from which growth can be told from size. */
export const ENOUGH_SNAPSHOTS = 3;

/** Values of a counter from which growth can be told from size. */
export const ENOUGH_VALUES = 3;

/** Less than this shows a moment, not a behavior. */
export const LEAST_SPAN_SECONDS = 600;

/** Coverage that is worth no further collection: growth has an interval, and a passing load has passed. */
export const WELL_COVERED = { snapshots: 4, spanSeconds: 3600 } as const;

/** From this share of its pool on, one tag is what the pool is about. */
export const DOMINANT_SHARE = 0.65;

/** Size from which a tag that stands still is huge, on a machine with much room. */
export const HUGE_BYTES = 2 ** 30;

/** Shares of the nonpaged maximum: PAL's rule warns at 60 % of the estimated limit and calls 80 % critical. */
export const WARNING_SHARE = 0.6;
export const CRITICAL_SHARE = 0.8;

/** A process whose figure rises this many times as much as any other's is one program's doing; two that rise alike are load. */
export const STANDS_OUT = 3;

/** Fewer handles than this are no leak that fills a pool, and say nothing about whose doing a load is. */
export const LEAST_HANDLES = 200;

/** How many moments the evidence about the pools covers, and how long. */
export interface Coverage {
  readonly snapshots: number;
  readonly counterValues: number;
  /** From the first to the last moment with a time, in seconds. */
  readonly spanSeconds: number;
}

/** Half a day with a snapshot every half hour. */
const LONG_WATCH = { snapshots: 24, spanSeconds: 12 * 3600 } as const;

/** Whether pools were watched for so long that what stands still is how this machine is. */
export function isLongWatched({ snapshots, spanSeconds }: Coverage): boolean {
  return snapshots >= LONG_WATCH.snapshots && spanSeconds >= LONG_WATCH.spanSeconds;
}

/** From ten snapshots on growth of a tag is tested in full; four hours are twice what the documentation of PoolMon asks for. */
const WATCH = { snapshots: 10, spanSeconds: 4 * 3600 } as const;

/** Whether tags were watched for so long that one that leaks would have shown. */
export function isWellWatched({ snapshots, spanSeconds }: Coverage): boolean {
  return snapshots >= WATCH.snapshots && spanSeconds >= WATCH.spanSeconds;
}

/** What the pool lists and pool counters of a machine cover. */
export function coverageOf({ pool, counters }: Pick<MachineEvidence, 'pool' | 'counters'>): Coverage {
  const poolCounters = counters.filter(({ name }) => name.startsWith('Memory\\Pool'));
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const see = (ms: number): void => {
    if (Number.isNaN(ms)) return;
    first = Math.min(first, ms);
    last = Math.max(last, ms);
  };
  // The largest tags of event 2004 name what is large and show nothing to be healthy.
  const lists = pool.filter(({ largestOnly }) => largestOnly !== true);
  for (const { at } of lists) if (at !== null && !at.orderOnly) see(at.ms);
  for (const { at } of poolCounters) {
    see(at[0] ?? Number.NaN);
    see(at.at(-1) ?? Number.NaN);
  }
  return {
    snapshots: lists.length,
    counterValues: poolCounters.reduce((most, series) => Math.max(most, knownValues(series)), 0),
    spanSeconds: last >= first ? (last - first) / 1000 : 0,
  };
}

function knownValues({ values }: CounterSeries): number {
  let known = 0;
  for (const value of values) if (!Number.isNaN(value)) known++;
  return known;
}

/** Whether growth of a single tag could have been seen. */
export function showsGrowthOfTags({ snapshots }: Coverage): boolean {
  return snapshots >= ENOUGH_SNAPSHOTS;
}

/** Whether growth of a pool could have been seen, by tags or as a whole. */
export function showsGrowth({ snapshots, counterValues }: Coverage): boolean {
  return snapshots >= ENOUGH_SNAPSHOTS || counterValues >= ENOUGH_VALUES;
}

import type { Clock, PoolSample } from '../facts/capture.js';
import { orderOverStepBack } from './clock-step.js';
import { compareNatural } from './natural-order.js';

/** A sample with what is needed to order it. */
export interface OrderedSample {
  readonly sample: PoolSample;
  readonly clock: Clock;
  readonly path: string;
}

/** Modification times within this span of each other were set by a copy, not by the tool that wrote the lists. */
const SPREAD_MS = 60_000;

/** Samples in order, and what is to be said of it. */
export interface Ordered {
  readonly samples: readonly PoolSample[];
  /** The input of the first list after the clocks went back, where allocations and not times gave the order. */
  readonly clocksWentBack: number | null;
}

/**
 * Puts samples in order. Those with a time come first, by time. Modification times give an order only (a clone, an unzip or a copy sets
 * them all at once), unless they are distinct, spread over more than a minute and in step with the counters of allocations, which never
 * fall. Local times go back an hour in one night of the year; there too the allocations give the order.
 */
export function orderSamples(samples: readonly OrderedSample[]): Ordered {
  const timed = samples.filter(({ sample }) => sample.at !== null && !sample.at.orderOnly);
  const untimed = samples.filter(({ sample }) => sample.at === null || sample.at.orderOnly);
  const inTime = byTime(timed);
  const step = inTime.every(isLocal) ? orderOverStepBack(inTime.map(({ sample }) => sample)) : null;
  return {
    samples: [...(step?.samples ?? inTime.map(({ sample }) => sample)), ...settleUntimed(untimed)],
    clocksWentBack: step?.samples[step.at]?.input ?? null,
  };
}

/** A time that somebody wrote by the clock on the wall, whatever its offset was said to be; UTC never goes back. */
function isLocal({ clock }: OrderedSample): boolean {
  return clock.zone !== 'utc';
}

function settleUntimed(untimed: readonly OrderedSample[]): readonly PoolSample[] {
  const ordered = byTime(untimed).map(({ sample }) => sample);
  if (!timesAreOfTheLists(ordered)) return ordered;
  return ordered.map((sample) => (sample.at === null ? sample : { ...sample, at: { ...sample.at, orderOnly: false } }));
}

function byTime(samples: readonly OrderedSample[]): readonly OrderedSample[] {
  return [...samples].sort(
    (a, b) => (a.sample.at?.ms ?? 0) - (b.sample.at?.ms ?? 0) || compareNatural(a.path, b.path) || a.sample.line - b.sample.line,
  );
}

function timesAreOfTheLists(ordered: readonly PoolSample[]): boolean {
  const times = ordered.map((sample) => sample.at?.ms ?? Number.NaN);
  const first = times[0];
  const last = times.at(-1);
  if (first === undefined || last === undefined || !(last - first > SPREAD_MS)) return false;
  if (new Set(times).size < times.length) return false;
  const totals = ordered.map(allocationsOf);
  // Lists that tell no allocations, or always the same, are in step with nothing.
  if (!((totals.at(-1) ?? 0) > (totals[0] ?? 0))) return false;
  return totals.every((total, i) => i === 0 || total >= (totals[i - 1] ?? 0));
}

function allocationsOf({ rows }: PoolSample): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const allocs = rows.allocs[i];
    if (allocs !== undefined && !Number.isNaN(allocs)) sum += allocs;
  }
  return sum;
}

import { double } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';

/** Part of a figure that must be gone from one sample to the next. */
const LOST = 0.7;

/** Collapses that are single events; more of them are the way in which the figure lives. */
const MOST = 2;

/** Samples for each run on average that must remain. */
const SAMPLES_A_RUN = 4;

/**
 * Runs cut where most of a figure went away at once: somebody closed handles, ended a process or reset a driver, and what leaks begins
 * again from the ground. A saw with one or two teeth is growth with interruptions; with more teeth it is a cycle and is left alone.
 *
 * @param values - never negative
 */
export function cutAtCollapses(values: Float64Array, runs: readonly Run[]): readonly Run[] {
  const places = collapsesOf(values, runs);
  if (places.length === 0 || places.length > MOST || (runs.length + places.length) * SAMPLES_A_RUN > values.length) return runs;
  return runs.flatMap(({ from, to }) => {
    const cuts = [from, ...places.filter((place) => place > from && place < to), to];
    return cuts.slice(1).map((end, k) => ({ from: cuts[k] ?? from, to: end }));
  });
}

/**
 * Place of the first sample after the last collapse; `null` where the figure never collapsed, or so often that it lives that way.
 *
 * @param values - never negative; NaN for unknown
 */
export function lastCollapse(values: Float64Array, runs: readonly Run[]): number | null {
  const places = collapsesOf(values, runs);
  return places.length > MOST ? null : (places.at(-1) ?? null);
}

/** Places of the samples that have lost most of what the known sample before them in their run had. */
function collapsesOf(values: Float64Array, runs: readonly Run[]): readonly number[] {
  const places: number[] = [];
  for (const { from, to } of runs) {
    let before = Number.NaN;
    for (let i = from; i < to; i++) {
      const value = double(values, i);
      if (Number.isNaN(value)) continue;
      if (before > 0 && value <= (1 - LOST) * before) places.push(i);
      before = value;
    }
  }
  return places;
}

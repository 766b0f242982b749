import { at } from './order-statistics.js';
import type { Run } from './theil-sen.js';

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
export function cutAtCollapses(values: ArrayLike<number>, runs: readonly Run[]): readonly Run[] {
  const cut: Run[] = [];
  for (const { from, to } of runs) {
    let start = from;
    for (let i = from + 1; i < to; i++) {
      if (at(values, i) > (1 - LOST) * at(values, i - 1)) continue;
      cut.push({ from: start, to: i });
      start = i;
    }
    cut.push({ from: start, to });
  }
  const collapses = cut.length - runs.length;
  return collapses > MOST || cut.length * SAMPLES_A_RUN > values.length ? runs : cut;
}

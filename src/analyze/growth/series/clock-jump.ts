import { at, median } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';

const HOUR_MS = 3_600_000;

/** Relative error within which Allocs count as "in step" with an elapsed time. */
const IN_STEP = 0.15;

export interface ClockJump {
  /** The interval that ends with this sample is an hour off. */
  readonly index: number;
  /** What to add to all times from that sample on: an hour more or less. */
  readonly shiftMs: number;
}

export interface ClockInput {
  readonly timesMs: ArrayLike<number>;
  readonly runs: readonly Run[];
  /** How far counters of work (allocations of many tags) went in the interval that ends with each sample, one row a counter. */
  readonly advances: readonly ArrayLike<number>[];
}

/**
 * The one interval of a local clock at which summer time began or ended: it is an hour longer or shorter than what the allocations of
 * most tags say, judged by the rates of the intervals beside it. `null` where there is none, or where several intervals look so
 * (then it is the load that jumps).
 */
export function findClockJump({ timesMs, runs, advances }: ClockInput): ClockJump | null {
  const found: ClockJump[] = [];
  for (const { from, to } of runs) {
    for (let i = from + 1; i < to; i++) {
      const elapsed = at(timesMs, i) - at(timesMs, i - 1);
      const shiftMs = jumpOf(elapsed, workTime({ timesMs, advances, from, to }, i));
      if (shiftMs !== 0) found.push({ index: i, shiftMs });
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function jumpOf(elapsedMs: number, workMs: number): number {
  if (Number.isNaN(workMs) || Math.abs(workMs - elapsedMs) <= 2 * IN_STEP * elapsedMs) return 0;
  for (const shift of [HOUR_MS, -HOUR_MS]) {
    const real = elapsedMs + shift;
    if (real > 0 && Math.abs(workMs - real) <= IN_STEP * real) return shift;
  }
  return 0;
}

interface Span extends Pick<ClockInput, 'timesMs' | 'advances'>, Run {}

/** How long the work of interval `i` would take at the rates of the intervals on both sides: the median over the counters. */
function workTime({ timesMs, advances, from, to }: Span, i: number): number {
  const beside = [i - 2, i - 1, i + 1, i + 2].filter((k) => k > from && k < to);
  if (beside.length < 2) return Number.NaN;
  return median(
    advances.map((advance) => {
      const rate = median(beside.map((k) => at(advance, k) / (at(timesMs, k) - at(timesMs, k - 1))));
      return rate > 0 ? at(advance, i) / rate : Number.NaN;
    }),
  );
}

import { at } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';
import { WRAP } from './counters32.js';

export interface ResetInput {
  readonly timesMs: ArrayLike<number>;
  /** Milliseconds since the start of Windows at each sample, NaN for unknown. A 32-bit tick count may wrap. */
  readonly ticksMs?: ArrayLike<number>;
  /** When Windows started, as far as it is known. */
  readonly bootTimesMs?: readonly number[];
}

/**
 * The uninterrupted runs of a series: cut where Windows was started in between, because the tick count fell or a known start lies between
 * two samples.
 */
export function cutAtResets(input: ResetInput): readonly Run[] {
  const n = input.timesMs.length;
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i < n; i++) {
    if (isReset(input, i)) {
      runs.push({ from, to: i });
      from = i;
    }
  }
  if (from < n) runs.push({ from, to: n });
  return runs;
}

function isReset({ timesMs, ticksMs = [], bootTimesMs = [] }: ResetInput, i: number): boolean {
  if (tickFell(at(ticksMs, i - 1), at(ticksMs, i), at(timesMs, i) - at(timesMs, i - 1))) return true;
  return bootTimesMs.some((boot) => boot > at(timesMs, i - 1) && boot <= at(timesMs, i));
}

/** True where a tick count fell, and not because 32 bits of milliseconds (49.7 days) were over: then it agrees with the clock. */
function tickFell(before: number, after: number, elapsedMs: number): boolean {
  if (!(after < before)) return false;
  const wrapped = after + WRAP - before;
  return before >= WRAP || Math.abs(wrapped - elapsedMs) > 2 * 3_600_000;
}

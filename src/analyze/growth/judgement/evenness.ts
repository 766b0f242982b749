import { at } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';
import { theilSen } from '../statistics/theil-sen.js';

/** Values that a half must have for a rate of its own. */
const LEAST = 2;

/** Values of a half that are compared in pairs at most. */
const MOST = 60;

/**
 * Rate in the second half of a series over that in the first half, by the clock, in its last run. A cache that fills flattens: 0.85 where its
 * time constant is three times as long as the series, 0.6 where it is as long.
 *
 * @returns `null` where a half is too short, or the first half does not rise
 */
export function lateRate(timesMs: ArrayLike<number>, values: ArrayLike<number>, runs: readonly Run[]): number | null {
  const run = runs.at(-1);
  if (run === undefined) return null;
  const known: number[] = [];
  for (let i = run.from; i < run.to; i++) if (Number.isFinite(at(timesMs, i)) && Number.isFinite(at(values, i))) known.push(i);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const middle = (at(timesMs, first) + at(timesMs, last)) / 2;
  const before = known.filter((i) => at(timesMs, i) <= middle);
  const after = known.filter((i) => at(timesMs, i) >= middle);
  const [early, late] = [before, after].map((half) => slopeOf(timesMs, values, half));
  return early === null || late === null || early === undefined || late === undefined || early <= 0 ? null : late / early;
}

function slopeOf(timesMs: ArrayLike<number>, values: ArrayLike<number>, places: readonly number[]): number | null {
  if (places.length < LEAST) return null;
  const step = Math.ceil(places.length / MOST);
  const picked = places.filter((_, i) => i % step === 0 || i === places.length - 1);
  const slope = theilSen({
    times: Float64Array.from(picked, (i) => at(timesMs, i) / 3_600_000),
    values: Float64Array.from(picked, (i) => at(values, i)),
  });
  return slope?.slope ?? null;
}

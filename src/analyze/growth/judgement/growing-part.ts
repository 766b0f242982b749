import type { Prepared } from '../series/prepared.js';
import type { Regression } from '../statistics/ar1-regression.js';
import { type MannKendall, mannKendall } from '../statistics/mann-kendall.js';
import { at, median } from '../statistics/order-statistics.js';
import { standardErrorsWithin } from '../statistics/student.js';
import { PairSlopes, type Run, type Slope, theilSen } from '../statistics/theil-sen.js';
import type { LeakFit } from './leak-model.js';

/** The samples from which growth goes on, against hours of growing. */
export function growingPart(
  { input }: Prepared,
  leak: LeakFit,
): { readonly times: Float64Array; readonly values: Float64Array; readonly from: number } {
  const { progress } = leak;
  const from =
    progress.kind === 'from'
      ? Math.max(
          0,
          input.hours.findIndex((hour) => hour >= progress.hour),
        )
      : 0;
  const times = progress.kind === 'work' ? leak.grownHours : input.hours;
  return { times: times.subarray(from), values: leak.cleaned.subarray(from), from };
}

/** How fast a series grows, and whether ranks agree that it does. */
export interface Trend {
  readonly slope: Slope | null;
  /** Of the growing part of a single run; `null` where that is too short. */
  readonly ranks: MannKendall | null;
}

/**
 * Theil-Sen slope of the growing part. Its interval is Sen's, widened for autocorrelation, or that of the regression where it is wider: what the
 * noise may be, and what the load and the jumps were taken to be, is in the latter alone. After a stop: of the samples since.
 */
export function trendOf(prepared: Prepared, leak: LeakFit): Trend {
  const { input } = prepared;
  if (input.runs.length > 1) {
    return { slope: widened(theilSen({ times: input.hours, values: leak.cleaned, runs: input.runs }), leak.fit), ranks: null };
  }
  const { progress } = leak;
  const stopped = progress.kind === 'until' ? input.hours.findIndex((hour) => hour > progress.hour) : -1;
  const { times, values } =
    stopped >= 0 ? { times: input.hours.subarray(stopped), values: leak.cleaned.subarray(stopped) } : growingPart(prepared, leak);
  const pairs = new PairSlopes({ times, values });
  const ranks = mannKendall(times, values, pairs.slope);
  const slope = pairs.withInterval(ranks?.varianceFactor);
  return { slope: stopped >= 0 ? slope : widened(slope, leak.fit), ranks };
}

function widened(slope: Slope | null, { standardError, degreesOfFreedom }: Regression): Slope | null {
  if (slope === null) return null;
  const reach = standardErrorsWithin(degreesOfFreedom) * standardError;
  return { ...slope, low: Math.min(slope.low, slope.slope - reach), high: Math.max(slope.high, slope.slope + reach) };
}

/** Part of growing that is the end of it. */
const END = 0.35;

/** Samples from which the noise is known well enough to say how far it may have hidden growth at the end. */
const NOISE_KNOWN = 24;

/** Standard deviations of the noise by which it may have. */
const MAY_HIDE = 0.5;

/**
 * The most that the rate may be over the last 35 % of growing in the last run: between the medians of its first and last quarter, and half
 * a standard deviation of the noise more.
 */
export function rateAtEnd({ grownHours, cleaned, fit }: LeakFit, runs: readonly Run[]): number {
  const n = grownHours.length;
  const start = runs.at(-1)?.from ?? 0;
  const end = at(grownHours, n - 1);
  const late = end - END * (end - at(grownHours, 0));
  const from = Math.max(
    start,
    grownHours.findIndex((grown) => grown >= late),
  );
  if (n - from < 2) return Number.POSITIVE_INFINITY;
  const quarter = Math.max(1, Math.floor((n - from) / 4));
  const rise = (column: Float64Array): number => median(column.subarray(n - quarter)) - median(column.subarray(from, from + quarter));
  const hidden = n < NOISE_KNOWN ? 0 : MAY_HIDE * fit.deviation;
  return (rise(cleaned) + hidden) / rise(grownHours);
}

/** With few samples: never falls within a run, and scatters about its line by less than 10 % of the rise (median absolute residual). */
export function isClean({ cleaned, grownHours, fit }: LeakFit, runs: readonly Run[]): boolean {
  const scatter: number[] = [];
  let rise = 0;
  for (const { from, to } of runs) {
    for (let i = from + 1; i < to; i++) if (at(cleaned, i) < at(cleaned, i - 1)) return false;
    const rest = cleaned.subarray(from, to).map((value, k) => value - fit.rate * at(grownHours, from + k));
    const center = median(rest);
    for (const value of rest) scatter.push(Math.abs(value - center));
    rise += fit.rate * (at(grownHours, to - 1) - at(grownHours, from));
  }
  return median(scatter) < 0.1 * rise;
}

/** Part of the growth that must be there at the end. */
const REMAINS = 1 / 3;

/** The part of the samples at either end whose median is the level there. */
const LEVEL_PART = 10;

/**
 * True where the growth is gone by the end: load apart, the figure stands much lower than so much growth would have left it. The jumps are
 * left in here, so a rise between a jump up and a jump down is not taken for one that lasts.
 */
export function wentAway({ input }: Prepared, { loadless, grownHours, fit }: LeakFit): boolean {
  const run = input.runs.at(-1);
  if (run === undefined || input.runs.length > 1) return false;
  const level = Math.max(2, Math.round((run.to - run.from) / LEVEL_PART));
  const risen = median(loadless.subarray(run.to - level, run.to)) - median(loadless.subarray(run.from, run.from + level));
  return risen < REMAINS * fit.rate * (at(grownHours, run.to - 1) - at(grownHours, run.from));
}

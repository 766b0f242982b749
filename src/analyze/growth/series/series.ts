import { at, median } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';
import { cutAtCollapses } from './collapses.js';
import type { Prepared } from './prepared.js';
import { WARM_UP_HOURS } from './warm-up.js';

const HOUR_MS = 3_600_000;

/** Samples above which neighbors are put together: all pairs of 300 are 44,850. */
export const MOST_SAMPLES = 300;

/** One figure over time: bytes of a tag, handles of a process, a counter. Columns of equal length; unknown numbers are NaN. */
export interface Series {
  /** Milliseconds, ascending; only differences count. */
  readonly timesMs: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** Least amount by which a value can change: bytes of a block, 1 for counts. */
  readonly grain?: number;
  /** Uninterrupted runs, as `cutAtResets` finds them; one run where they are left out. */
  readonly runs?: readonly Run[];
  /** Milliseconds since the start of Windows. */
  readonly uptimesMs?: ArrayLike<number>;
  /** How busy the machine was, in any unit. */
  readonly load?: ArrayLike<number> | null;
}

/** Picks known samples at rising times, leaves out warm-up where enough remains, and thins long series. `null` for an empty series. */
export function prepare(series: Series): Prepared | null {
  const known = knownPlaces(series);
  const settled = known.filter((i) => !(at(series.uptimesMs ?? [], i) < WARM_UP_HOURS * HOUR_MS));
  const young = settled.length < 3 && settled.length < known.length;
  const places = young ? known : settled;
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  const groups = groupsOf(places, series.runs ?? [{ from: 0, to: series.timesMs.length }]);
  const base = at(series.values, first);
  const middle = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from(groups.groups, (group) => (group.length === 1 ? at(column, group[0] ?? 0) : median(group.map((i) => at(column, i)))));
  const start = at(series.timesMs, first);
  const values = middle(series.values);
  return {
    input: {
      hours: middle(series.timesMs).map((ms) => (ms - start) / HOUR_MS),
      values: values.map((value) => value - base),
      runs: cutAtCollapses(values, groups.runs),
      load: series.load === undefined || series.load === null ? null : middle(series.load),
      floor: (series.grain ?? 1) * ROUNDING,
    },
    base,
    samples: places.length,
    spanSeconds: (at(series.timesMs, last) - start) / 1000,
    first,
    last,
    thinned: groups.groups.length < places.length,
    leftOut: known.length - places.length,
    uptimeHours: at(series.uptimesMs ?? [], last) / HOUR_MS,
    young,
  };
}

/** Standard deviation of rounding to whole grains: 1 / sqrt(12). */
const ROUNDING = 0.29;

function knownPlaces({ timesMs, values }: Series): readonly number[] {
  const places: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < timesMs.length; i++) {
    if (!Number.isFinite(at(values, i)) || !(at(timesMs, i) > before)) continue;
    places.push(i);
    before = at(timesMs, i);
  }
  return places;
}

interface Groups {
  readonly groups: readonly (readonly number[])[];
  readonly runs: readonly Run[];
}

function groupsOf(places: readonly number[], runs: readonly Run[]): Groups {
  const size = Math.ceil(places.length / MOST_SAMPLES);
  const groups: (readonly number[])[] = [];
  const kept: Run[] = [];
  for (const run of runs) {
    const own = places.filter((i) => i >= run.from && i < run.to);
    const from = groups.length;
    for (let k = 0; k < own.length; k += size) groups.push(own.slice(k, k + size));
    if (groups.length > from) kept.push({ from, to: groups.length });
  }
  return { groups, runs: kept };
}

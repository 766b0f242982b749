import type { TagKey } from '../../facts/capture.js';
import type { GrowingTag, MachineContext, PlacedGrowth } from './growth-of-tag.js';
import type { MachineTime } from './series/machine-time.js';
import type { PoolTable } from './series/pool-table.js';
import { WARM_UP_HOURS } from './series/warm-up.js';
import { at, double } from './statistics/order-statistics.js';
import type { Run } from './statistics/theil-sen.js';

/**
 * Tags that must move in one proportion for the common cause to be connections. A leak of sockets shows in three or four of them.
 */
export const SHARED_BY = 5;

/** How closely figures must stay in proportion, as part of each value. */
const CLOSE = 0.025;

/** And as part of their own movement (root mean squares), or tags that hardly move would all be alike. */
const APART = 0.1;

/** Deviation of rounding to whole blocks, and how large it may be against the movement for blocks to tell anything. */
const ROUNDING = 0.3;
const APART_OF_ROUNDING = 0.3;

/**
 * For each growing tag: the tags that keep one proportion with it at every sample of its longest run, itself among them. Connections and
 * sessions raise many tags so, from their first block on; the tags of one leak rise by equal counts upon levels that have nothing to do with
 * each other, save where the leak is all that there is of them. Whose tags these are is for others to say.
 */
export function tagsInProportion({ table, time }: MachineContext, growing: readonly GrowingTag[]): ReadonlyMap<number, readonly TagKey[]> {
  const shared = new Map<number, TagKey[]>();
  const patterns = growing.map(({ key, placed }) => {
    const places = somePlaces(longestPart(time, placed));
    const young = at(time.uptimesMs, places.at(-1) ?? 0) < WARM_UP_HOURS * 3_600_000;
    return { key, places, figure: figureOf(blocksAt(table, key, places)), slack: young ? SLACK_OF_WARM_UP : 1 };
  });
  table.keys.forEach((tag, key) => {
    let places: readonly number[] = [];
    let figure: Figure | null = null;
    for (const pattern of patterns) {
      if (pattern.places.length !== places.length || pattern.places[0] !== places[0] || pattern.places.at(-1) !== places.at(-1)) {
        places = pattern.places;
        figure = figureOf(blocksAt(table, key, places));
      }
      if (pattern.figure === null || figure === null || !isProportional(pattern.figure, figure, pattern.slack)) continue;
      const others = shared.get(pattern.key);
      if (others === undefined) shared.set(pattern.key, [tag]);
      else others.push(tag);
    }
  });
  return shared;
}

/** Each tag warms up in its own way, so proportions are looser right after the start of Windows. */
const SLACK_OF_WARM_UP = 6;

/** Samples of a run at which proportions are compared: they hold all along or not at all. */
const MOST_PLACES = 24;

function somePlaces({ from, to }: Run): readonly number[] {
  const count = Math.min(MOST_PLACES, to - from);
  return Array.from({ length: count }, (_, k) => from + Math.round((k * (to - from - 1)) / Math.max(1, count - 1)));
}

function blocksAt(table: PoolTable, key: number, places: readonly number[]): Float64Array {
  const out = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) out[k] = table.outstandingAt(key, places[k] ?? 0);
  return out;
}

/** The longest run of the samples that were judged, without its warm-up where something remains. */
function longestPart({ runs, uptimesMs }: MachineTime, placed: PlacedGrowth | null): Run {
  const parts = runs.map(({ from, to }) => ({ from: Math.max(from, placed?.first ?? 0), to: Math.min(to, (placed?.last ?? -1) + 1) }));
  const settled = parts.map(({ from, to }) => {
    let start = from;
    while (start < to && at(uptimesMs, start) < WARM_UP_HOURS * 3_600_000) start++;
    return { from: start, to };
  });
  const longest = (of: readonly Run[]): Run =>
    of.reduce((best, part) => (part.to - part.from > best.to - best.from ? part : best), { from: 0, to: 0 });
  const best = longest(settled);
  return best.to - best.from >= 3 ? best : longest(parts);
}

/** A figure in units of its own mean. */
export interface Figure {
  readonly mean: number;
  readonly relative: Float64Array;
}

/** @returns `null` where the mean is not above 0 or a value is unknown: such a figure is in proportion to nothing */
export function figureOf(values: Float64Array): Figure | null {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += double(values, i);
  const mean = sum / values.length;
  return mean > 0 ? { mean, relative: values.map((value) => value / mean) } : null;
}

/** True where `other` is a fixed multiple of `figure` at every sample, and departs from that by little against how far both move. */
export function isProportional(figure: Figure, other: Figure, slack = 1): boolean {
  const n = figure.relative.length;
  let moved = 0;
  let apart = 0;
  for (let i = 0; i < n; i++) {
    const expected = double(figure.relative, i);
    const difference = Math.abs(double(other.relative, i) - expected);
    if (!(difference <= slack * CLOSE * expected + 1 / other.mean)) return false;
    moved += (expected - 1) ** 2 / n;
    apart += difference ** 2 / n;
  }
  const rounding = ROUNDING / other.mean;
  return rounding < APART_OF_ROUNDING * Math.sqrt(moved) && Math.sqrt(apart) <= slack * APART * Math.sqrt(moved) + rounding;
}

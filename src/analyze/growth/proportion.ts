import type { MachineContext, PlacedGrowth } from './growth-of-tag.js';
import { at } from './order-statistics.js';
import type { MachineTime } from './machine-time.js';
import { WARM_UP_HOURS } from './series.js';
import type { Run } from './theil-sen.js';

/** Tags that must move in one proportion for the common cause to be load: a leak shows in two to four tags as a rule. */
export const SHARED_BY = 6;

/** How closely figures must stay in proportion, as part of each value. */
const CLOSE = 0.025;

/** And as part of their own movement (root mean squares), or tags that hardly move would all be alike. */
const APART = 0.1;

/** Deviation of rounding to whole blocks, and how large it may be against the movement for blocks to tell anything. */
const ROUNDING = 0.3;
const APART_OF_ROUNDING = 0.3;

/** A tag that grows, and the samples that its growth comes from. */
export interface GrowingTag {
  readonly key: number;
  readonly placed: PlacedGrowth | null;
}

/**
 * For each growing tag: how many tags, itself among them, keep one proportion at every sample of its longest run. Connections and sessions
 * raise many tags so, from their first block on; the tags of one leak rise by equal counts upon levels that have nothing to do with each
 * other.
 */
export function tagsInProportion({ table, time }: MachineContext, growing: readonly GrowingTag[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (growing.length === 0) return counts;
  const patterns = growing.map(({ key, placed }) => {
    const { from, to } = longestPart(time, placed);
    return { key, from, to, blocks: table.seriesOf(key).outstanding.subarray(from, to) };
  });
  const bytes = new Float64Array(table.samples.length);
  const outstanding = new Float64Array(table.samples.length);
  const absent = { nonpaged: table.absent('nonpaged'), paged: table.absent('paged') };
  table.keys.forEach(({ pool }, key) => {
    table.readInto(key, { bytes, outstanding, absent: absent[pool] });
    for (const pattern of patterns) {
      if (!isProportional(pattern.blocks, outstanding.subarray(pattern.from, pattern.to))) continue;
      counts.set(pattern.key, (counts.get(pattern.key) ?? 0) + 1);
    }
  });
  return counts;
}

/** The longest run of the samples that were judged, without its warm-up where something remains. */
function longestPart({ runs, uptimesMs }: MachineTime, placed: PlacedGrowth | null): Run {
  const parts = runs.map(({ from, to }) => ({ from: Math.max(from, placed?.first ?? 0), to: Math.min(to, (placed?.last ?? -1) + 1) }));
  const settled = parts.map(({ from, to }) => {
    let start = from;
    while (start < to && at(uptimesMs, start) < WARM_UP_HOURS * 3_600_000) start++;
    return { from: start, to };
  });
  const longest = (of: readonly Run[]): Run => of.reduce((best, part) => (part.to - part.from > best.to - best.from ? part : best), { from: 0, to: 0 });
  const best = longest(settled);
  return best.to - best.from >= 3 ? best : longest(parts);
}

/**
 * True where `other` is a fixed multiple of `figure` at every sample, and departs from that by little against how far both move. NaN never
 * agrees.
 */
export function isProportional(figure: ArrayLike<number>, other: ArrayLike<number>): boolean {
  const n = figure.length;
  const mean = meanOf(figure);
  const otherMean = meanOf(other);
  if (!(mean > 0 && otherMean > 0)) return false;
  let moved = 0;
  let apart = 0;
  for (let i = 0; i < n; i++) {
    const expected = at(figure, i) / mean;
    const difference = Math.abs(at(other, i) / otherMean - expected);
    if (!(difference <= CLOSE * expected + 1 / otherMean)) return false;
    moved += (expected - 1) ** 2 / n;
    apart += difference ** 2 / n;
  }
  const rounding = ROUNDING / otherMean;
  return rounding < APART_OF_ROUNDING * Math.sqrt(moved) && Math.sqrt(apart) <= APART * Math.sqrt(moved) + rounding;
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += at(values, i);
  return sum / values.length;
}

import type { Pool } from '../../facts/tag.js';
import { formatSpan } from '../../facts/units.js';
import type { Growth } from './growth.js';
import type { MachineContext, PlacedGrowth } from './growth-of-tag.js';
import { formatAmount } from './judgement/amounts.js';
import { LONG_CLIMB, MAY_FALL } from './judgement/long-climb.js';
import { lastCollapse } from './series/collapses.js';
import { at, double, median } from './statistics/order-statistics.js';
import type { Run } from './statistics/theil-sen.js';

/** Ends of a tag's series, from a pass that costs no more than reading it. */
export interface LinearPass {
  /** Bytes between the medians of the first and the last tenth of each run, added up. */
  readonly riseBytes: number;
  /** NaN where the lists do not tell blocks. */
  readonly riseBlocks: number;
  /** Rise of the bytes until most of them were gone at once; 0 where that did not happen. */
  readonly dropRiseBytes: number;
  /** Hours of the runs together. */
  readonly hours: number;
  /** Rise that is left when the load of the machine is taken out; -Infinity where that cannot be told. */
  readonly steadyRiseBytes: number;
  readonly samples: number;
  readonly first: number;
  readonly last: number;
  readonly segments: number;
}

export interface Prefiltered {
  /** For each key; `null` with fewer than two samples. */
  readonly linear: readonly (LinearPass | null)[];
  /** Keys that deserve all pairs. */
  readonly kept: ReadonlySet<number>;
  /** Keys that would deserve it too, but so many others rise more that the time for them is used up. */
  readonly crowdedOut: ReadonlySet<number>;
}

const MEGABYTE = 2 ** 20;

/** Share of the pool from which a tag is judged in full although it does not rise. */
const LARGE_SHARE = 0.05;

/** Tags that are judged in full at most, those that rise most first; keeps the time bounded whatever the lists hold. */
const MOST_JUDGED = 100;

/** One pass over all tags: which of them can have grown by a size that matters? */
export function prefilter(context: MachineContext, sums: Readonly<Record<Pool, Float64Array>>): Prefiltered {
  const { table, time, load } = context;
  const length = table.samples.length;
  const bytes = new Float64Array(length);
  const outstanding = new Float64Array(length);
  const absent = { nonpaged: table.absent('nonpaged'), paged: table.absent('paged') };
  const weights = load === null ? null : steadyWeights(time.timesMs, load, time.runs);
  const linear: (LinearPass | null)[] = [];
  const candidates: { readonly key: number; readonly rise: number }[] = [];
  table.keys.forEach((tag, key) => {
    const { pool } = tag;
    table.readInto(key, { bytes, outstanding, absent: absent[pool] });
    const pass = linearPass({ bytes, outstanding, timesMs: time.timesMs, runs: time.runs, weights });
    linear.push(pass);
    if (pass === null) return;
    const rise = Math.max(pass.riseBlocks > 0 ? pass.riseBytes : 0, pass.steadyRiseBytes, pass.dropRiseBytes);
    const poolRise = at(sums[pool], pass.last) - at(sums[pool], pass.first);
    const least = Math.min(MEGABYTE, Math.max(0.01 * poolRise, (context.leastPerHour(pool) * pass.hours) / 3));
    const counted = context.leastBlocksPerHour(tag);
    const climbs = isCounted(pass, counted) || isLongClimb(pass, outstanding, time.runs);
    const large = at(bytes, pass.last) > LARGE_SHARE * at(sums[pool], pass.last);
    if (rise >= least || large || climbs) candidates.push({ key, rise: large ? Math.max(rise, MEGABYTE) : rise });
  });
  candidates.sort((a, b) => b.rise - a.rise);
  const keys = candidates.map(({ key }) => key);
  return { linear, kept: new Set(keys.slice(0, MOST_JUDGED)), crowdedOut: new Set(keys.slice(MOST_JUDGED)) };
}

/** Things that are counted are judged by their number, whatever they weigh. */
function isCounted({ riseBlocks, hours }: LinearPass, leastPerHour: number | null): boolean {
  return leastPerHour !== null && riseBlocks > 0 && riseBlocks >= COUNTED_PART * leastPerHour * hours;
}

/** Part of the count that matters from which a tag is judged in full. */
const COUNTED_PART = 0.5;

/** A tag that has risen for so long without a fall is judged however small it is. */
function isLongClimb({ hours, riseBlocks, samples, segments }: LinearPass, outstanding: Float64Array, runs: readonly Run[]): boolean {
  if (segments !== 1 || hours < LONG_CLIMB.hours || samples < LONG_CLIMB.samples || riseBlocks < LONG_CLIMB.blocks) return false;
  return runs.every(({ from, to }) => neverFalls(outstanding, { from, to }, MAY_FALL * riseBlocks));
}

function neverFalls(values: Float64Array, { from, to }: Run, allowed: number): boolean {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const value = double(values, i);
    if (value < highest - allowed) return false;
    if (value > highest) highest = value;
  }
  return true;
}

/** Growth of a tag that was not judged in full: the slope between its ends. */
export function endPointGrowth(pass: LinearPass | null, crowdedOut: boolean): PlacedGrowth | null {
  if (pass === null || !(pass.hours > 0)) return null;
  const { riseBytes, riseBlocks, hours, samples, first, last, segments } = pass;
  const reason = crowdedOut ? `${MOST_JUDGED} tags rise more` : 'too small to matter';
  const growth: Growth = {
    bytesPerHour: riseBytes / hours,
    lowBytesPerHour: null,
    highBytesPerHour: null,
    blocksPerHour: Number.isNaN(riseBlocks) ? null : riseBlocks / hours,
    samples,
    spanSeconds: hours * 3600,
    method: `slope between the ${samples < 10 ? 'first and the last sample' : 'medians of the first and the last tenth'}; not tested: ${reason}`,
    segments,
    shape: crowdedOut ? 'too-few' : riseBytes < -MEGABYTE ? 'falling' : 'level',
    droppedAt: null,
    sharedBy: null,
    lateRate: null,
    confidence: 'open',
    why: `${riseBytes < 0 ? 'fell' : 'grew'} by ${formatAmount(Math.abs(riseBytes), 'bytes')} over ${samples} samples in ${formatSpan(hours * 3600)}`,
  };
  return { growth, first, last };
}

interface PassInput {
  readonly bytes: Float64Array;
  readonly outstanding: Float64Array;
  readonly timesMs: Float64Array;
  readonly runs: readonly Run[];
  readonly weights: Float64Array | null;
}

function linearPass({ bytes, outstanding, timesMs, runs, weights }: PassInput): LinearPass | null {
  let riseBytes = 0;
  let riseBlocks = 0;
  let hours = 0;
  let samples = 0;
  let first = -1;
  let last = -1;
  for (const { from, to } of runs) {
    let a = from;
    let b = to - 1;
    const known = (i: number): boolean => !Number.isNaN(double(bytes, i) + double(timesMs, i));
    while (a < to && !known(a)) a++;
    while (b > a && !known(b)) b--;
    if (a >= to) continue;
    if (first < 0) first = a;
    last = b;
    samples += b - a + 1;
    if (b === a) continue;
    const ends = Math.floor((b - a + 1) / 10);
    riseBytes += endOf(bytes, b, -ends) - endOf(bytes, a, ends);
    riseBlocks += endOf(outstanding, b, -ends) - endOf(outstanding, a, ends);
    hours += (double(timesMs, b) - double(timesMs, a)) / 3_600_000;
  }
  if (samples < 2) return null;
  let steady = 0;
  if (weights !== null) for (let i = 0; i < bytes.length; i++) steady += double(weights, i) * double(bytes, i);
  const steadyRiseBytes = weights === null || Number.isNaN(steady) ? Number.NEGATIVE_INFINITY : steady * hours;
  return {
    riseBytes,
    riseBlocks,
    dropRiseBytes: riseToDrop(bytes, runs),
    hours,
    steadyRiseBytes,
    samples,
    first,
    last,
    segments: runs.length,
  };
}

/** From the start of the run to the last collapse in it. */
function riseToDrop(bytes: Float64Array, runs: readonly Run[]): number {
  const place = lastCollapse(bytes, runs);
  const run = place === null ? undefined : runs.find(({ from, to }) => place > from && place < to);
  if (place === null || run === undefined) return 0;
  const rise = double(bytes, place - 1) - double(bytes, run.from);
  return Number.isNaN(rise) ? 0 : Math.max(rise, 0);
}

/** The value at one end, or the median of so many from there (backward where negative). */
function endOf(values: Float64Array, place: number, count: number): number {
  if (count > 1) return median(values.subarray(place, place + count));
  return count < -1 ? median(values.subarray(place + count + 1, place + 1)) : double(values, place);
}

/**
 * Weights whose sum of products with a series is its least-squares slope per hour beside the load and a level for each run
 * (Frisch, Waugh and Lovell: regress time upon the rest once, then each series costs one dot product).
 */
function steadyWeights(timesMs: Float64Array, load: Float64Array, runs: readonly Run[]): Float64Array | null {
  const time = centered(
    Float64Array.from(timesMs, (ms) => ms / 3_600_000),
    runs,
  );
  const work = centered(load, runs);
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * double(b, i), 0);
  const slope = dot(time, work) / dot(work, work);
  const rest = time.map((value, i) => value - (Number.isFinite(slope) ? slope * double(work, i) : 0));
  const power = dot(rest, time);
  return power > 1e-6 * dot(time, time) ? rest.map((value) => value / power) : null;
}

function centered(values: Float64Array, runs: readonly Run[]): Float64Array {
  const out = values.slice();
  for (const { from, to } of runs) {
    let mean = 0;
    for (let i = from; i < to; i++) mean += double(values, i) / (to - from);
    for (let i = from; i < to; i++) out[i] = double(values, i) - mean;
  }
  return out;
}

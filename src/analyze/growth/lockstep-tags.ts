import type { TagKey } from '../../facts/capture.js';
import { at, median } from './statistics/order-statistics.js';

/** Outstanding blocks of a tag over samples that all series of a call share; NaN for unknown. */
export interface BlockSeries extends TagKey {
  readonly outstanding: ArrayLike<number>;
}

/** Tags that rise by equal counts: one event allocates a block, or a few, of each. */
export interface Cohort {
  /** Events over the whole time: blocks of a member with one block an event. */
  readonly events: number;
  /** In order of the input. */
  readonly members: readonly CohortMember[];
}

export interface CohortMember extends TagKey {
  readonly blocksPerEvent: number;
  readonly rise: number;
}

const MOST_PER_EVENT = 4;

/** Part by which the counts of two members may differ. */
const EQUAL = 0.02;

/** How much looser the middle of the intervals may be than the whole: what else uses a tag comes and goes. */
const INTERVAL_SLACK = 2.5;

/** Blocks below which equal counts are chance. */
const LEAST_EVENTS = 20;

/** Series that are compared, those that rise most first: all pairs of them are looked at. */
const MOST_SERIES = 400;

/**
 * Groups tags, of both pools, whose outstanding blocks rise by equal counts, or whole multiples up to four, over the same intervals. Needs
 * three samples; the ratio must hold in the middle of all intervals and over the whole.
 */
export function cohortsOf(series: readonly BlockSeries[]): readonly Cohort[] {
  const rising = series
    .map((one, order) => ({ one, order, changes: changesOf(one.outstanding) }))
    .filter((entry): entry is Rising => entry.changes !== null)
    .sort((a, b) => riseOf(b) - riseOf(a))
    .slice(0, MOST_SERIES);
  const taken = new Set<Rising>();
  const cohorts: Cohort[] = [];
  for (const anchor of rising) {
    if (taken.has(anchor)) continue;
    const found = bestCohort(
      anchor,
      rising.filter((entry) => !taken.has(entry)),
    );
    if (found.length < 2) continue;
    for (const { entry } of found) taken.add(entry);
    found.sort((a, b) => a.entry.order - b.entry.order);
    cohorts.push({
      events: median(found.map(({ entry, perEvent }) => riseOf(entry) / perEvent)),
      members: found.map(({ entry, perEvent }) => ({
        tag: entry.one.tag,
        pool: entry.one.pool,
        blocksPerEvent: perEvent,
        rise: riseOf(entry),
      })),
    });
  }
  return cohorts;
}

interface Rising {
  readonly one: BlockSeries;
  readonly order: number;
  /** Change in each interval, and last the whole rise. */
  readonly changes: Float64Array;
}

interface Member {
  readonly entry: Rising;
  readonly perEvent: number;
}

function riseOf({ changes }: Rising): number {
  return at(changes, changes.length - 1);
}

/** Changes of a series that rises; `null` with fewer than three samples, an unknown one, or where it falls in more than a tenth of the intervals. */
function changesOf(outstanding: ArrayLike<number>): Float64Array | null {
  const n = outstanding.length;
  const rise = at(outstanding, n - 1) - at(outstanding, 0);
  if (n < 3 || !(rise >= LEAST_EVENTS)) return null;
  const changes = new Float64Array(n);
  let falls = 0;
  for (let i = 0; i < n; i++) {
    const change = i === n - 1 ? rise : at(outstanding, i + 1) - at(outstanding, i);
    if (Number.isNaN(change)) return null;
    if (change < 0) falls++;
    changes[i] = change;
  }
  return falls > 0.1 * (n - 1) ? null : changes;
}

/**
 * The largest group around an anchor, over all numbers of blocks that the anchor may allocate an event. Some member must have one block an
 * event, or 2 and 3 would be taken for multiples of each other.
 */
function bestCohort(anchor: Rising, candidates: readonly Rising[]): Member[] {
  let best: Member[] = [];
  for (let perEvent = 1; perEvent <= MOST_PER_EVENT; perEvent++) {
    const unit = anchor.changes.map((change) => change / perEvent);
    const group: Member[] = [];
    for (const entry of candidates) {
      const own = entry === anchor ? perEvent : blocksPerEvent(entry, unit);
      if (own !== null) group.push({ entry, perEvent: own });
    }
    if (group.length > best.length && group.some((member) => member.perEvent === 1)) best = group;
  }
  return best;
}

function blocksPerEvent(entry: Rising, unit: Float64Array): number | null {
  const whole = riseOf(entry) / at(unit, unit.length - 1);
  const count = Math.round(whole);
  if (count < 1 || count > MOST_PER_EVENT) return null;
  // What else uses the tag adds to the count: at most half as much again as the tolerance, and no more than a part of its first level.
  const otherUse = Math.min(0.05 * at(entry.one.outstanding, 0), (EQUAL / 2) * riseOf(entry)) / riseOf(entry);
  const tolerance = EQUAL + otherUse;
  if (Math.abs(whole / count - 1) > tolerance) return null;
  const apart: number[] = [];
  for (let i = 0; i < unit.length - 1; i++) if (at(unit, i) > 0) apart.push(Math.abs(at(entry.changes, i) / at(unit, i) / count - 1));
  return median(apart) <= INTERVAL_SLACK * tolerance ? count : null;
}

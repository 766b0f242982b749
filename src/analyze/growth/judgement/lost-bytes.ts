import { lastCollapse } from '../series/collapses.js';
import type { Series } from '../series/series.js';
import { at } from '../statistics/order-statistics.js';
import type { Judgement } from './judgement.js';

/** A series that lost most of its height at once. */
export interface Drop {
  /** Place of the first sample after it. */
  readonly place: number;
  readonly before: number;
  readonly after: number;
  /** The series up to the drop; what comes after it is unknown there. */
  readonly risen: Series;
}

/** The last drop of a series within one run; `null` where there is none, or so many that they are the way in which the figure lives. */
export function dropOf(series: Series): Drop | null {
  const values = Float64Array.from(series.values);
  const place = lastCollapse(values, series.runs ?? [{ from: 0, to: values.length }]);
  if (place === null) return null;
  const risen = { ...series, values: values.map((value, i) => (i < place ? value : Number.NaN)) };
  return { place, before: lastKnown(risen.values), after: at(values, place), risen };
}

/** Samples before a drop from which growth up to it can be judged. */
const LEAST_BEFORE = 3;

/**
 * Whether the part before the drop is what the series is about: once the samples after it are as many, they tell more of what goes on now.
 */
export function risenIsMost({ values }: Series, { place, risen }: Drop): boolean {
  const known = (column: ArrayLike<number>): number => Array.from(column).filter((value) => Number.isFinite(value)).length;
  const before = known(risen.values);
  return place > 0 && before >= LEAST_BEFORE && known(values) < 2 * before;
}

/** Growth with a drop in it. Somebody gave the memory back at once, and a figure that is flushed does that too, so it is not the surest leak. */
export function droppedLeak(judgement: Judgement, { place }: Drop, moved: string): Judgement {
  const confidence = judgement.confidence === 'strong' && judgement.last < place ? 'probable' : judgement.confidence;
  return { ...judgement, confidence, droppedAt: place, why: `${judgement.why}; at one sample it fell ${moved}` };
}

function lastKnown(values: Float64Array): number {
  return values.findLast((value) => Number.isFinite(value)) ?? Number.NaN;
}

import { formatBytes } from '../../facts/units.js';
import { maxOf, minOf } from '../../long-lists.js';
import type { TimelineSeries } from '../../schema/types.js';
import { clockOf, msOf } from './times.js';

/** A moment or stretch on the axis, in milliseconds. */
export interface Mark {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A value over time, in bytes. */
export interface Course {
  readonly points: readonly { readonly ms: number; readonly value: number }[];
  /** First and last value. */
  readonly first: string;
  readonly last: string;
  /** The value at the top of the chart, which begins at zero: the limit where the course comes near it, else its own largest value. */
  readonly top: number;
  /** First and last time, as the document writes them. */
  readonly from: string;
  readonly to: string;
}

/** The time that courses and marks share. */
export interface Axis {
  readonly fromMs: number;
  readonly toMs: number;
  /** What is written at its ends. */
  readonly from: string;
  readonly to: string;
  /** False where the zone is not known: then nothing that is in UTC has a place on it. */
  readonly isUtc: boolean;
}

/** A value moves where its lowest and highest lie so far apart, as a part of the highest; less than that a chart shows as a flat bar. */
const MOVES = 0.1;
/** A course that reaches this part of its limit is drawn against the limit: how full it is matters then. */
const NEAR_LIMIT = 0.5;

/** How a value went; `null` where it does not move, or too few points show it. */
export function courseOf(series: TimelineSeries, limit: number | null): Course | null {
  const points = series.points.flatMap(([time, value]) => (value === null ? [] : [{ time, ms: msOf(time), value }]));
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || last.ms <= first.ms) return null;
  const values = points.map(({ value }) => value);
  const most = maxOf(values);
  if (most - minOf(values) < MOVES * most || most <= 0) return null;
  const top = limit !== null && limit >= most && most >= NEAR_LIMIT * limit ? limit : most;
  return { points, first: formatBytes(first.value), last: formatBytes(last.value), top, from: first.time, to: last.time };
}

/** Marks that lie so far beyond the courses, as a part of their length, still stretch the axis. */
const MOST_STRETCH = 0.25;

/** The axis of some courses, with the marks that lie near them; `null` without a course. Times of an unknown zone carry no marks. */
export function axisOf(courses: readonly Course[], marks: readonly Mark[]): Axis | null {
  if (courses.length === 0) return null;
  const from = minOf(courses.map((course) => msOf(course.from)));
  const to = maxOf(courses.map((course) => msOf(course.to)));
  const reach = MOST_STRETCH * (to - from);
  const isUtc = courses.every((course) => course.from.endsWith('Z'));
  const near = isUtc ? marks.filter(({ fromMs, toMs }) => toMs >= from - reach && fromMs <= to + reach) : [];
  const fromMs = Math.max(from - reach, minOf([from, ...near.map((mark) => mark.fromMs)]));
  const toMs = Math.min(to + reach, maxOf([to, ...near.map((mark) => mark.toMs)]));
  return { fromMs, toMs, isUtc, ...endsOf(fromMs, toMs) };
}

/** Clocks within a day, days over several. */
function endsOf(fromMs: number, toMs: number): Pick<Axis, 'from' | 'to'> {
  const [from, to] = [new Date(fromMs).toISOString(), new Date(toMs).toISOString()];
  const isOneDay = from.slice(0, 10) === to.slice(0, 10);
  return isOneDay ? { from: clockOf(from), to: clockOf(to) } : { from: from.slice(5, 10), to: to.slice(5, 10) };
}

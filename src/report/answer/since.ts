import { formatSpan } from '../../facts/units.js';
import type { MachineDiagnosis, TimelineSeries } from '../../schema/types.js';
import { msOf, sayPeriod, zoneOf } from './times.js';

/** A series that is still within this part of its whole rise has not begun to rise. */
const BEGUN = 0.05;
/** A rise of fewer samples shows no beginning. */
const LEAST_POINTS = 4;

interface Point {
  readonly time: string;
  readonly value: number;
}

/**
 * Since when it goes on, in sentences: when the tag of the first suspect began to grow, as far as the samples show it, and when connections
 * were refused. The verdict's tag leads; where nothing grows, only refusals have a beginning.
 */
export function sinceOf(machine: MachineDiagnosis): readonly string[] {
  return [growthSince(machine), refusedSince(machine)].flatMap((one) => one ?? []);
}

function growthSince({ suspects, timeline }: MachineDiagnosis): string | null {
  const tag = suspects.flatMap(({ tags }) => tags).find(({ bytesPerHour }) => typeof bytesPerHour === 'number' && bytesPerHour > 0);
  const series = timeline?.series.find(({ about }) => about?.tag !== undefined && about.tag === tag?.tag && about.pool === tag.pool);
  const points = series === undefined ? [] : pointsOf(series);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < LEAST_POINTS || last.value <= first.value) return null;
  const name = tag?.tag.trimEnd() ?? '';
  const level = first.value + BEGUN * (last.value - first.value);
  const flat = points.findLastIndex(({ value }) => value <= level);
  const [before, after] = [points[flat], points[flat + 1]];
  if (flat > 0 && before !== undefined && after !== undefined)
    return `${name} began to grow between ${moment(before.time)} and ${moment(after.time)}`;
  return `${name} grows from the first snapshot on, ${moment(first.time)}${startedBefore(points)}`;
}

/** A size that a few samples of this growth make up is no older; a larger one came before, and a straight line back is a guess. */
function startedBefore(points: readonly Point[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const perMs = (last.value - first.value) / (msOf(last.time) - msOf(first.time));
  const seconds = first.value / perMs / 1000;
  return `; at this rate, its size then is ${formatSpan(seconds)} of growth`;
}

function pointsOf({ points }: TimelineSeries): readonly Point[] {
  return points.flatMap(([time, value]) => (value === null ? [] : [{ time, value }]));
}

function refusedSince({ refusals }: MachineDiagnosis): string | null {
  const { first, last, connections = 0 } = refusals ?? {};
  if (connections === 0 || typeof first !== 'string' || typeof last !== 'string') return null;
  const period = { from: first, to: last };
  return first === last
    ? `connections were refused at ${moment(first)}`
    : `connections were refused ${sayPeriod(period, 'seconds')} ${zoneOf(period)}`;
}

/** `2012-02-28 09:00 UTC`. */
function moment(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} ${zoneOf({ from: time, to: time })}`;
}

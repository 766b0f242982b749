import { maxOf, minOf } from '../../long-lists.js';
import type { TimelineSeries } from '../../schema/types.js';
import { msOf } from '../answer/times.js';

/** What lies further beyond the series, as a part of their length, is not on the axis. */
const MOST_STRETCH = 0.25;

/** Whether series have all their times in UTC. Where the zone of one is not known, nothing that is in UTC has a place beside it. */
export function areInUtc(series: readonly TimelineSeries[]): boolean {
  return series.every(({ points }) => points.every(([time]) => time.endsWith('Z')));
}

/** Whether a time has a place on the axis of some series: on the same clock, and not far beyond them. */
export function isOnAxis(series: readonly TimelineSeries[]): (time: string) => boolean {
  const times = series.flatMap(({ points }) => points.map(([time]) => msOf(time)));
  const [first, last] = [minOf(times), maxOf(times)];
  const reach = MOST_STRETCH * (last - first);
  const isUtc = areInUtc(series);
  return (time) => time.endsWith('Z') === isUtc && msOf(time) >= first - reach && msOf(time) <= last + reach;
}

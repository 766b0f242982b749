import { formatSpan, plural } from '../../../facts/units.js';
import type { Refused } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';

/**
 * `47 connections in 35 s, from 11:28:12 to 11:28:47 UTC on 2012-02-28`. HTTPERR is in UTC always, so these times need no zone; nothing is said
 * of what came before or after.
 */
export function sayRefusals({
  connections,
  rows,
  first,
  last,
  episodes,
}: Pick<Refused, 'connections' | 'rows' | 'first' | 'last' | 'episodes'>): string {
  const what = plural(connections, 'connection');
  if (first === null || last === null) return `${what} (the ${plural(rows, 'row')} in HTTPERR ${rows === 1 ? 'has' : 'have'} no time)`;
  if (first === last) return `${what} at ${clock(first)} UTC on ${day(first)}`;
  const spread = episodes.length > 1 ? `in ${episodes.length} episodes` : `in ${formatSpan((Date.parse(last) - Date.parse(first)) / 1000)}`;
  if (day(first) === day(last)) return `${what} ${spread}, from ${clock(first)} to ${clock(last)} UTC on ${day(first)}`;
  return `${what} ${spread}, from ${day(first)} ${clock(first)} to ${day(last)} ${clock(last)} UTC`;
}

function day(time: string): string {
  return time.slice(0, 10);
}

function clock(time: string): string {
  return time.slice(11, 19);
}

/** How far all refusals are from the samples: `the last of them 14 years before the first snapshot`; empty where some are near. */
export function sayAge({ nearby: { away } }: Situation): string {
  if (away === null) return '';
  const span = sayLong(away.seconds);
  return away.side === 'before'
    ? `the last of them ${span} before the first snapshot`
    : `the first of them ${span} after the last snapshot`;
}

const DAY = 86_400;
const YEAR = 365.25 * DAY;

function sayLong(seconds: number): string {
  if (seconds >= 2 * YEAR) return `${Math.round(seconds / YEAR)} years`;
  return seconds >= 2 * DAY ? `${Math.round(seconds / DAY)} days` : `${Math.round(seconds / 3_600)} h`;
}

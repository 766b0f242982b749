import { formatSpan, plural } from '../../../facts/units.js';
import type { Refused } from '../../../schema/types.js';

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

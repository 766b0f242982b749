import { formatSpan, plural } from '../../../facts/units.js';
import type { Refused } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import type { PoolRoom } from './pool-room.js';

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

/** http.sys buffers its rows, and a list takes a while to write. */
const BESIDE_MS = 120_000;

/**
 * Whether http.sys refused connections when the pool was looked at last.
 *
 * @returns `null` where either time, or the zone of the look, is unknown.
 */
function refusedThen({ at }: PoolRoom, { httperr }: Situation): boolean | null {
  const episodes = httperr?.refused.episodes ?? [];
  if (at === null || episodes.length === 0) return null;
  const ms = Date.parse(at);
  return episodes.some(({ start, end }) => ms >= Date.parse(start) - BESIDE_MS && ms <= Date.parse(end) + BESIDE_MS);
}

/**
 * Why connections were refused although more than enough nonpaged pool was free at the last look. One sentence; `null` where there is nothing
 * to explain.
 */
export function explainRoom(room: PoolRoom, situation: Situation): string | null {
  if (room.beside !== 'above') return null;
  switch (refusedThen(room, situation)) {
    case true:
      return 'Connections were refused at that very time, so memory or another limit was short, or the maximum is lower than thought.';
    case false:
      return 'That look is of another time than the refusals; a list taken while http.sys refuses would tell.';
    default:
      return 'Either that look is of another time than the refusals, or memory was short and not the pool.';
  }
}

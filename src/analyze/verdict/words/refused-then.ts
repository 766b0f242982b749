import type { Situation } from '../../situation.js';
import type { PoolRoom } from './pool-room.js';

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

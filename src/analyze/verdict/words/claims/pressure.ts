import { formatPercent } from '../../../../facts/units.js';
import { isBelowThreshold, refusedConnections, type Situation, usedShare } from '../../../situation.js';
import { isWatched } from './seen.js';

export function pressureClaim(situation: Situation): string {
  // Three lists that show no leak say more than none at all.
  const who = isWatched(situation) ? 'no tag grows like a leak, so who took it is open' : 'who took it does not stand in this evidence';
  if (refusedConnections(situation) > 0) return `http.sys refused connections, so nonpaged pool, or the memory for it, ran low; ${who}.`;
  if (isBelowThreshold(situation) === true) return `So little nonpaged pool is free that http.sys refuses connections; ${who}.`;
  const share = usedShare(situation);
  return `${share === null ? 'Nonpaged pool is nearly used up' : `${formatPercent(share)} of the nonpaged pool are in use`}; ${who}.`;
}

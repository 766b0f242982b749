import { formatPercent, plural } from '../../../../facts/units.js';
import { isBelowThreshold, refusedNearby, type Situation, usedShare } from '../../../situation.js';
import { explainsRefusals } from '../../decision/explains-refusals.js';
import type { Claim } from './growth-claim.js';
import { isWatched } from './seen.js';

/** Three snapshots that show no leak say more than none at all. */
export function pressureClaim(situation: Situation): Claim | string {
  const who = isWatched(situation) ? 'no tag grows like a leak, so what took it is unknown' : 'what took it is not in the evidence';
  const connections = refusedNearby(situation);
  if (connections > 0) return refusedClaim(situation, plural(connections, 'connection'), who);
  if (isBelowThreshold(situation) === true) return `So little nonpaged pool is free that http.sys refuses connections; ${who}.`;
  const share = usedShare(situation);
  return `${share === null ? 'Nonpaged pool is nearly used up' : `${formatPercent(share)} of the nonpaged pool is in use`}; ${who}.`;
}

function refusedClaim(situation: Situation, connections: string, who: string): Claim | string {
  switch (explainsRefusals(situation)) {
    case 'yes':
      return { head: `${ranOut(situation)} ran out`, tail: `; ${who}` };
    case 'no':
      return `Nothing in the evidence explains why http.sys refused ${connections}.`;
    default:
      return `http.sys refused ${connections}, so nonpaged pool, or the memory for it, ran low; ${who}.`;
  }
}

function ranOut({ atRefusals }: Situation): string {
  const kind = atRefusals.room?.bound.kind;
  return kind === 'physical-memory' ? 'RAM' : kind === 'commit' ? 'Commit' : 'Nonpaged pool';
}

import { formatBytes, plural } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';
import { REASON_SHARES, reasonShare } from '../../decision/reasons.js';
import { poolRoom } from '../pool-room.js';

export function notPoolClaim(situation: Situation): string {
  const [top] = reasonShare(situation, REASON_SHARES.appPool)?.facts ?? [];
  const room = poolRoom(situation);
  const reason = top === undefined ? 'reasons of application pools' : `${plural(Number(top.value), 'row')} of ${top.about?.reason ?? ''}`;
  const free = room === null ? '' : `, and ${formatBytes(room.freeBytes)} of nonpaged pool are free`;
  return `Not a pool problem: HTTPERR holds ${reason} and no refusal${free}. Look at the application pools.`;
}

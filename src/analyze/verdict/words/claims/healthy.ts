import { formatBytes, formatSpan, plural } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';
import { type PoolRoom, poolRoom } from '../pool-room.js';
import { isWatched, usedBytes } from './seen.js';

export function healthyClaim(situation: Situation): string {
  const { snapshots, counterValues, spanSeconds } = situation.coverage;
  const [used, paged] = [usedBytes(situation), usedBytes(situation, 'paged')];
  const beside = paged === null ? '' : ` and ${formatBytes(paged)} of paged pool`;
  const use =
    used === null
      ? ''
      : ` ${formatBytes(used)} of nonpaged pool${ofMaximum(poolRoom(situation))}${beside} ${paged === null ? 'is' : 'are'} in use.`;
  const span = spanSeconds > 0 ? ` over ${formatSpan(spanSeconds)}` : '';
  const seen = isWatched(situation)
    ? `no tag grows like a leak in ${snapshots} snapshots${span}.`
    : `${plural(counterValues, 'value')} of the pool counters${span} were checked. Counters cannot show which tag holds how much.`;
  return `Nothing is wrong with the pools in this evidence: ${seen}${use}`;
}

function ofMaximum(room: PoolRoom | null): string {
  return room === null ? '' : ` (of ${room.minBytes < room.maxBytes ? 'about ' : ''}${formatBytes(room.maximumBytes)})`;
}

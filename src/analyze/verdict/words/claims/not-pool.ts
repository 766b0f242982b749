import { formatBytes, plural } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';
import { REASON_SHARES, reasonShare } from '../../decision/reasons.js';
import { poolRoom } from '../pool-room.js';
import { eventsOf, sayQueueName, sayQueueStory } from '../queue-story.js';

/** What failed in place of the pool: the application pool by name, and what happened to it. */
export function notPoolClaim(situation: Situation): string {
  const room = poolRoom(situation);
  const free = room === null ? '' : ` ${formatBytes(room.freeBytes)} of nonpaged pool is free.`;
  return `${sayPools(situation)}${free}`;
}

function sayPools(situation: Situation): string {
  const [worst, ...others] = situation.httperr?.queues ?? [];
  if (worst === undefined) return `${sayReasons(situation)} Check the application pools.`;
  const claim = `Not a pool problem: the requests failed in ${sayQueueName(worst)}, and http.sys refused no connection.`;
  const story = sayQueueStory(worst, eventsOf(worst, situation));
  const more = others.length === 0 ? '' : ` ${plural(others.length, 'more application pool')} had failures too: see the findings.`;
  return `${claim} ${story}${more}`;
}

/** For evidence whose rows were not counted by queue. */
function sayReasons(situation: Situation): string {
  const [top] = reasonShare(situation, REASON_SHARES.appPool)?.facts ?? [];
  const reason = top === undefined ? 'reasons of application pools' : `${plural(top.value, 'row')} of ${top.about?.reason ?? ''}`;
  return `Not a pool problem: HTTPERR holds ${reason} and no refusal.`;
}

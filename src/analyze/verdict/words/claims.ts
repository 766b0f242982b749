import { formatBytes, formatSpan, plural } from '../../../facts/units.js';
import { showsGrowth, showsGrowthOfTags } from '../../enough.js';
import type { Attribution } from '../../rules/attribution.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import { isBelowThreshold, refusedConnections, type Situation, usedShare } from '../../situation.js';
import { rateOf } from '../../state/tag-subject.js';
import type { Decision } from '../decision/decision.js';
import { REASON_SHARES, reasonShare } from '../decision/reasons.js';
import { type PoolRoom, poolRoom, shortBytes } from './pool-room.js';
import { asSentence, sayPercent, sayRate } from './sentence.js';

/** What is claimed, in one sentence or two. Nothing is claimed that the evidence did not look at. */
export function claimOf(decision: Decision, situation: Situation): string {
  const { code, attribution } = decision;
  if (attribution !== null) return code === 'past-leak' ? pastClaim(attribution) : asSentence(attribution.says);
  switch (code) {
    case 'limit-lowered':
      return limitClaim(situation);
    case 'pressure':
      return pressureClaim(situation);
    case 'not-pool':
      return notPoolClaim(situation);
    case 'configured':
      return configuredClaim(decision, situation);
    case 'healthy':
      return healthyClaim(situation);
    default:
      return insufficientClaim(situation);
  }
}

/** What the rules say of growing tags ("leaks", "grows") would be untrue of one that stands still. */
function pastClaim({ tags, suspects }: Attribution): string {
  const [largest] = tags;
  const [suspect] = suspects;
  const what = largest === undefined ? 'One tag' : quoteTag(largest);
  const size = largest === undefined ? 'most of its pool' : formatBytes(largest.bytes);
  const share = largest === undefined || largest.share === null ? '' : `, ${sayPercent(largest.share)} of its pool`;
  const points = suspect === undefined ? '' : ` The tag points to ${suspect.owner.name}.`;
  return `${what} holds ${size}${share}, and no longer grows: a leak that has stopped, or a size that somebody set.${points}`;
}

function limitClaim(situation: Situation): string {
  const used = usedBytes(situation);
  const leak = isWatched(situation) ? 'No tag leaks' : 'No leak is shown';
  const most = situation.limits.nonpaged?.maximum.maxBytes ?? Number.POSITIVE_INFINITY;
  // A use beyond the maximum is an error in one of the two, so it is no argument here; a finding tells of it.
  const tail = used === null || used > most ? 'and http.sys refuses earlier for it' : `and ${formatBytes(used)} are in use`;
  return `${leak}: /3GB halves the nonpaged pool${halfOf(situation)}, ${tail}.`;
}

function pressureClaim(situation: Situation): string {
  // Three lists that show no leak say more than none at all.
  const who = isWatched(situation) ? 'no tag grows like a leak, so who took it is open' : 'who took it does not stand in this evidence';
  if (refusedConnections(situation) > 0) return `http.sys refused connections, so nonpaged pool, or the memory for it, ran low; ${who}.`;
  if (isBelowThreshold(situation) === true) return `So little nonpaged pool is free that http.sys refuses connections; ${who}.`;
  const share = usedShare(situation);
  return `${share === null ? 'Nonpaged pool is nearly used up' : `${sayPercent(share)} of the nonpaged pool are in use`}; ${who}.`;
}

function notPoolClaim(situation: Situation): string {
  const [top] = reasonShare(situation, REASON_SHARES.appPool)?.facts ?? [];
  const room = poolRoom(situation);
  const reason = top === undefined ? 'reasons of application pools' : `${plural(Number(top.value), 'row')} of ${top.about?.reason ?? ''}`;
  const free = room === null ? '' : `, and ${formatBytes(room.freeBytes)} of nonpaged pool are free`;
  return `Not a pool problem: HTTPERR holds ${reason} and no refusal${free}. Look at the application pools.`;
}

function configuredClaim({ pool }: Decision, situation: Situation): string {
  const top = situation.subjects.find(({ info, pool: own }) => own === pool && (info?.kind === 'configured' || info?.kind === 'cache'));
  const most =
    top === undefined ? '' : ` Most of it is ${quoteTag(top)} (${top.info?.component ?? 'a cache'}) with ${formatBytes(top.bytes)}.`;
  const size = `the ${pool ?? 'nonpaged'} pool is as large as it was set up to be.${most}`;
  return isWatched(situation)
    ? `Nothing leaks: ${size}`
    : `${asSentence(size)} Whether something leaks beside it, lists of three moments would show.`;
}

function healthyClaim(situation: Situation): string {
  const { snapshots, counterValues, spanSeconds } = situation.coverage;
  const used = usedBytes(situation);
  const use = used === null ? '' : ` ${formatBytes(used)} of nonpaged pool are in use${ofMaximum(poolRoom(situation))}.`;
  const span = spanSeconds > 0 ? ` over ${formatSpan(spanSeconds)}` : '';
  const seen = isWatched(situation)
    ? `no tag grows like a leak in ${snapshots} lists${span}.`
    : `${plural(counterValues, 'value')} of the pool counters${span} were looked at. Which tag holds how much, counters do not tell.`;
  return `Nothing is wrong with the pools in this evidence: ${seen}${use}`;
}

function ofMaximum(room: PoolRoom | null): string {
  return room === null ? '' : `, of ${room.minBytes < room.maxBytes ? 'about ' : ''}${shortBytes(room.maximumBytes)}`;
}

function insufficientClaim(situation: Situation): string {
  const { snapshots, counterValues, spanSeconds } = situation.coverage;
  if (snapshots === 0 && counterValues === 0) return `There is not enough evidence: no pool list and no pool counter was brought. ${BRING}`;
  const seen = snapshots > 0 ? plural(snapshots, 'pool list') : plural(counterValues, 'counter value');
  if (!showsGrowth(situation.coverage))
    return `There is not enough evidence for a verdict: ${seen} cannot tell growth from size.${mostGrown(situation)} ${BRING}`;
  const span = spanSeconds > 0 ? `over ${formatSpan(spanSeconds)} show a moment, not a behavior` : 'without times show no rate of growth';
  return `There is not enough evidence for a verdict: ${seen} ${span}.${mostGrown(situation)} ${BRING}`;
}

const BRING = 'Bring pool lists of at least three moments, half an hour apart.';

/** What grew between two looks is worth a word, and no more than that. */
function mostGrown({ subjects }: Situation): string {
  const [most] = [...subjects].sort((a, b) => rateOf(b) - rateOf(a));
  return most === undefined || rateOf(most) <= 0 ? '' : ` Between them ${quoteTag(most)} grew most, by ${sayRate(rateOf(most))}.`;
}

/** Whether growth could have been seen. */
function isWatched({ coverage }: Situation): boolean {
  return showsGrowthOfTags(coverage);
}

/** ` to 128 MB`, or nothing where the maximum is unknown. */
export function halfOf({ limits }: Situation): string {
  const bytes = limits.nonpaged?.maximum.bytes ?? limits.nonpaged?.maximum.maxBytes;
  return typeof bytes === 'number' ? ` to ${shortBytes(bytes)}` : '';
}

function usedBytes({ store }: Situation): number | null {
  const used = store.get('pool.bytes', { pool: 'nonpaged' })?.value;
  return typeof used === 'number' ? used : null;
}

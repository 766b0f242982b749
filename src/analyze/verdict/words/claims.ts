import type { Pool } from '../../../facts/tag.js';
import { formatBytes, formatSpan, plural } from '../../../facts/units.js';
import { showsGrowth, showsGrowthOfTags } from '../../enough.js';
import { isSettled } from '../../rules/configured.js';
import { sayUnusualPool, sayUnusualProcess } from '../../rules/pool-size.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import { isBelowThreshold, refusedConnections, type Situation, usedShare } from '../../situation.js';
import { isAtRest, shareOf } from '../../state/standing-tags.js';
import { rateOf } from '../../state/tag-subject.js';
import type { Decision } from '../decision/decision.js';
import { REASON_SHARES, reasonShare } from '../decision/reasons.js';
import { type PoolRoom, poolRoom, shortBytes } from './pool-room.js';
import { asSentence, sayPercent, sayRate } from './sentence.js';

/** What is claimed, in one sentence or two. Nothing is claimed that the evidence did not look at. */
export function claimOf(decision: Decision, situation: Situation): string {
  const { code, attribution } = decision;
  if (attribution !== null)
    return code === 'past-leak' && attribution.tags.length > 0 ? pastClaim(situation) : asSentence(attribution.says);
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

/** What the rules say of growing tags ("leaks", "grows") would be untrue of one that stands still, or of several that do. */
function pastClaim({ past, store }: Situation): string {
  const tags = past.flatMap((attribution) => attribution.tags).sort((a, b) => b.bytes - a.bytes);
  const owners = [...new Set(past.flatMap(({ suspects }) => suspects.map(({ owner }) => owner.name)))];
  const bytes = tags.reduce((sum, subject) => sum + subject.bytes, 0);
  const shares = tags.map((subject) => shareOf(store, subject));
  const share = shares.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  const what = tags.slice(0, 3).map(quoteTag).join(', ') + (tags.length > 3 ? ` and ${plural(tags.length - 3, 'more tag')}` : '');
  const isOne = tags.length === 1;
  const part = share === null ? '' : `, ${sayPercent(share)} of the ${tags[0]?.pool ?? 'nonpaged'} pool`;
  const stands = tags.every(isAtRest) ? `no longer ${isOne ? 'grows' : 'grow'}` : `nothing shows that ${isOne ? 'it grows' : 'they grow'}`;
  const points = owners.length === 1 ? ` The tag${isOne ? '' : 's'} ${isOne ? 'points' : 'point'} to ${owners[0]}.` : '';
  return `${what} ${isOne ? 'holds' : 'together hold'} ${formatBytes(bytes)}${part}, and ${stands}: a leak that has stopped, or a size that a setting makes.${points}`;
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
  const top = situation.subjects.find((subject) => subject.pool === pool && isSettled(subject));
  const most =
    top === undefined ? '' : ` Most of it is ${quoteTag(top)} (${top.info?.component ?? 'a cache'}) with ${formatBytes(top.bytes)}.`;
  const size = `the ${pool ?? 'nonpaged'} pool is as large as settings and caches make it.${most}`;
  return isWatched(situation)
    ? `Nothing grows like a leak: ${size}`
    : `${asSentence(size)} Whether something leaks beside it, lists of three moments would show.`;
}

function healthyClaim(situation: Situation): string {
  const { snapshots, counterValues, spanSeconds } = situation.coverage;
  const [used, paged] = [usedBytes(situation), usedBytes(situation, 'paged')];
  const beside = paged === null ? '' : ` and ${formatBytes(paged)} of paged pool`;
  const use = used === null ? '' : ` ${formatBytes(used)} of nonpaged pool${ofMaximum(poolRoom(situation))}${beside} are in use.`;
  const span = spanSeconds > 0 ? ` over ${formatSpan(spanSeconds)}` : '';
  const seen = isWatched(situation)
    ? `no tag grows like a leak in ${snapshots} lists${span}.`
    : `${plural(counterValues, 'value')} of the pool counters${span} were looked at. Which tag holds how much, counters do not tell.`;
  return `Nothing is wrong with the pools in this evidence: ${seen}${use}`;
}

function ofMaximum(room: PoolRoom | null): string {
  return room === null ? '' : ` (of ${room.minBytes < room.maxBytes ? 'about ' : ''}${shortBytes(room.maximumBytes)})`;
}

function insufficientClaim(situation: Situation): string {
  const { snapshots, counterValues, spanSeconds } = situation.coverage;
  if (snapshots === 0 && counterValues === 0 && situation.evidence.pool.length > 0) return largestOnlyClaim(situation);
  if (snapshots === 0 && counterValues === 0)
    return `There is not enough evidence: no pool list and no pool counter was found.${unusualSize(situation)} ${BRING}`;
  const seen = snapshots > 0 ? plural(snapshots, 'pool list') : plural(counterValues, 'counter value');
  if (!showsGrowth(situation.coverage))
    return `There is not enough evidence for a verdict: ${seen} cannot tell growth from size.${mostGrown(situation)}${unusualSize(situation)} ${BRING}`;
  const span = spanSeconds > 0 ? `over ${formatSpan(spanSeconds)} show a moment, not a behavior` : 'without times show no rate of growth';
  return `There is not enough evidence for a verdict: ${seen} ${span}.${mostGrown(situation)}${unusualSize(situation)} ${BRING}`;
}

const BRING = 'Bring pool lists of at least three moments, half an hour apart.';

/** Event 2004 names three tags of each pool, whatever else is in it. */
function largestOnlyClaim(situation: Situation): string {
  const { evidence, subjects } = situation;
  const [largest] = subjects;
  const named = largest === undefined ? '' : `, ${quoteTag(largest)} with ${formatBytes(largest.bytes)} of ${largest.pool} pool first`;
  const moments = evidence.pool.length === 1 ? '' : ` of ${evidence.pool.length} moments`;
  return `There is not enough evidence for a verdict: event 2004 names only the largest tags${moments}${named}.${unusualSize(situation)} ${BRING}`;
}

/** What grew between two looks is worth a word, and no more than that. */
function mostGrown({ subjects }: Situation): string {
  const [most] = [...subjects].sort((a, b) => rateOf(b) - rateOf(a));
  return most === undefined || rateOf(most) <= 0 ? '' : ` Between them ${quoteTag(most)} grew most, by ${sayRate(rateOf(most))}.`;
}

/** A size that no healthy machine shows is worth a word, also where nobody can tell whether it grows. */
function unusualSize({ unusual }: Situation): string {
  const says = [...unusual.pools.map(sayUnusualPool), ...unusual.processes.slice(0, 1).map(sayUnusualProcess)];
  return says.map((one) => ` ${asSentence(one)}`).join('');
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

function usedBytes({ store }: Situation, pool: Pool = 'nonpaged'): number | null {
  const used = store.get('pool.bytes', { pool })?.value;
  return typeof used === 'number' ? used : null;
}

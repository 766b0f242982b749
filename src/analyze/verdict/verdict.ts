import type { Pool } from '../../facts/tag.js';
import type { Confidence, Verdict, VerdictCode } from '../../schema/types.js';
import { DOMINANT_SHARE } from '../enough.js';
import { LEAK_VERDICTS } from '../rules/attribute.js';
import type { Attribution } from '../rules/attribution.js';
import { isBelowThreshold, looks, loweredByThreeGB, refusedConnections, type Situation, usedShare } from '../situation.js';
import { rateOf } from '../state/tag-subject.js';
import { explainCounter } from './words/counter-claims.js';
import { REASON_SHARES, reasonShare } from './words/reasons.js';
import { summarize } from './words/summary.js';

/** A verdict before it is put into words. */
export interface Decision {
  readonly code: VerdictCode;
  readonly pool: Verdict['pool'];
  readonly confidence: Confidence | null;
  /** The explanation that decided, where growth did. */
  readonly attribution: Attribution | null;
}

/** A pool this full is critical by PAL's rule (80 % of the estimated limit). */
const CRITICAL_SHARE = 0.8;

/** Steps of the decision, the first that answers counts. */
const STEPS: readonly ((situation: Situation) => Decision | null)[] = [
  growth,
  counterLeak,
  limitLowered,
  pastLeak,
  loadPassed,
  pressure,
  notPool,
  configured,
  counterUnsettled,
  healthy,
];

/** The verdict on one machine. */
export function decide(situation: Situation): Decision {
  for (const step of STEPS) {
    const decision = step(situation);
    if (decision !== null) return decision;
  }
  return { code: 'insufficient', pool: null, confidence: null, attribution: null };
}

/** The verdict with its words and what else was found. */
export function verdictOf(situation: Situation): Verdict & { readonly decision: Decision } {
  const decision = decide(situation);
  const also = STEPS.flatMap((step) => step(situation) ?? [])
    .map(({ code }) => code)
    .filter((code) => code !== decision.code && code !== 'healthy' && code !== 'insufficient');
  return {
    code: decision.code,
    pool: decision.pool,
    confidence: decision.confidence,
    summary: summarize(decision, situation),
    alsoFound: [...new Set(also)],
    decision,
  };
}

function growth({ growing }: Situation): Decision | null {
  const leaks = growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism));
  const [attribution] = leaks;
  return attribution === undefined
    ? null
    : { code: attribution.mechanism, pool: poolOf(leaks), confidence: attribution.confidence, attribution };
}

/** Lists from which growth of tags can be seen, so that a counter need not stand for them. */
const ENOUGH_LISTS = 3;

/** A pool grows by its counter, and no lists tell which tag. */
function counterLeak(situation: Situation): Decision | null {
  const growing = situation.counterGrowth.find(({ course }) => course === 'leak');
  if (growing === undefined || looks(situation).lists >= ENOUGH_LISTS) return null;
  return { code: 'leak-unattributed', pool: growing.pool, confidence: 'open', attribution: explainCounter('leak-unattributed', growing) };
}

/** Nonpaged pool ran low, and its counter shows a load: it follows the connections, or was given back. */
function loadPassed(situation: Situation): Decision | null {
  const passed = situation.counterGrowth.find(({ course, pool }) => pool === 'nonpaged' && (course === 'load' || course === 'came-back'));
  if (passed === undefined || pressure(situation) === null) return null;
  return { code: 'load', pool: passed.pool, confidence: 'open', attribution: explainCounter('load', passed) };
}

/** A counter that does what no healthy pool does is no proof of a leak, and no proof of health. */
function counterUnsettled(situation: Situation): Decision | null {
  const isSeen = looks(situation).lists >= ENOUGH_LISTS;
  const odd = situation.counterGrowth.find(
    ({ course }) => course === 'came-back' || (!isSeen && (course === 'moved' || course === 'leak')),
  );
  if (odd === undefined) return null;
  return { code: 'insufficient', pool: null, confidence: null, attribution: explainCounter('insufficient', odd) };
}

function pastLeak({ past }: Situation): Decision | null {
  const [attribution] = past;
  return attribution === undefined
    ? null
    : { code: 'past-leak', pool: poolOf([attribution]), confidence: attribution.confidence, attribution };
}

/** A pool that loses less than this part of what the other loses is a side effect. */
const SIDE_EFFECT = 0.1;

/** Which pool the tags take, by growth; by size where nothing grows. */
function poolOf(attributions: readonly Attribution[]): Verdict['pool'] {
  const tags = attributions.flatMap((attribution) => attribution.tags);
  const grows = tags.some((subject) => rateOf(subject) > 0);
  const sum = (pool: Pool): number =>
    tags.filter((subject) => subject.pool === pool).reduce((total, subject) => total + (grows ? rateOf(subject) : subject.bytes), 0);
  const [nonpaged, paged] = [sum('nonpaged'), sum('paged')];
  if (Math.min(nonpaged, paged) > Math.max(nonpaged, paged) * SIDE_EFFECT) return 'both';
  return nonpaged >= paged ? 'nonpaged' : 'paged';
}

/** Refusals under /3GB that plain use explains: what is used would be no trouble without the switch. */
function limitLowered(situation: Situation): Decision | null {
  if (loweredByThreeGB(situation) === null || refusedConnections(situation) === 0) return null;
  const below = isBelowThreshold(situation);
  const isMeasured = usedShare(situation) !== null && below !== false;
  return { code: 'limit-lowered', pool: 'nonpaged', confidence: isMeasured ? 'strong' : 'probable', attribution: null };
}

function pressure(situation: Situation): Decision | null {
  const below = isBelowThreshold(situation);
  const share = usedShare(situation)?.share ?? 0;
  if (refusedConnections(situation) > 0)
    return { code: 'pressure', pool: 'nonpaged', confidence: below === true ? 'strong' : 'probable', attribution: null };
  if (below === true || share >= CRITICAL_SHARE)
    return { code: 'pressure', pool: 'nonpaged', confidence: below === true ? 'probable' : 'open', attribution: null };
  return null;
}

function notPool(situation: Situation): Decision | null {
  const share = reasonShare(situation, REASON_SHARES.appPool);
  if (share === null || refusedConnections(situation) > 0) return null;
  const confidence: Confidence = usedShare(situation) === null ? 'strong' : 'proved';
  return { code: 'not-pool', pool: null, confidence, attribution: null };
}

/** A huge pool that is as large as somebody set it up to be. */
function configured({ subjects }: Situation): Decision | null {
  const large = subjects.find(
    ({ info, share, bytes }) =>
      info !== null && (info.kind === 'configured' || info.kind === 'cache') && share !== null && share > DOMINANT_SHARE && bytes > 2 ** 30,
  );
  return large === undefined ? null : { code: 'configured', pool: large.pool, confidence: 'probable', attribution: null };
}

/** Less than this shows a moment, not a behavior. */
const LEAST_SPAN_SECONDS = 600;

/** Enough looks and nothing wrong in them. */
function healthy(situation: Situation): Decision | null {
  const { lists, counterPoints, spanSeconds } = looks(situation);
  return (lists >= ENOUGH_LISTS || counterPoints >= 3) && spanSeconds >= LEAST_SPAN_SECONDS
    ? { code: 'healthy', pool: null, confidence: null, attribution: null }
    : null;
}

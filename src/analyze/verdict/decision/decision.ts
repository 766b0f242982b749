import type { Pool } from '../../../facts/tag.js';
import type { Verdict } from '../../../schema/types.js';
import { CRITICAL_SHARE, DOMINANT_SHARE, HUGE_BYTES, showsGrowthOfTags } from '../../enough.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Attribution } from '../../rules/attribution.js';
import { isSettled } from '../../rules/configured.js';
import { poolCounter } from '../../rules/pool-counter.js';
import { isBelowThreshold, loweredByThreeGB, refusedNearby, type Situation, usedShare } from '../../situation.js';
import { shareOf } from '../../state/standing-tags.js';
import { rateOf } from '../../state/tag-subject.js';
import type { Decision } from './decided.js';
import { healthy, totalLeak, undecidedGrowth, undecidedSize, unseenRefusals, unusualPool } from './health.js';
import { handlesHeld, handlesRise } from './held.js';
import { REASON_SHARES, reasonShare } from './reasons.js';

export type { Decision };

/** Steps of the decision, the first that answers counts. */
const STEPS: readonly ((situation: Situation) => Decision | null)[] = [
  growth,
  handlesRise,
  counterLeak,
  handlesHeld,
  totalLeak,
  limitLowered,
  pastLeak,
  loadPassed,
  pressure,
  notPool,
  configured,
  undecidedGrowth,
  unusualPool,
  counterUnsettled,
  undecidedSize,
  unseenRefusals,
  healthy,
];

/** What was decided, and what the other steps would have said. */
export interface Decisions {
  readonly decision: Decision;
  readonly others: readonly Decision[];
}

/** The verdict on one machine. */
export function decide(situation: Situation): Decisions {
  const [decision = { code: 'insufficient', pool: null, confidence: null, attribution: null }, ...others] = STEPS.flatMap(
    (step) => step(situation) ?? [],
  );
  return { decision, others };
}

function growth({ growing }: Situation): Decision | null {
  const leaks = growing.filter(({ mechanism }) => LEAK_VERDICTS.has(mechanism));
  const [attribution] = leaks;
  return attribution === undefined
    ? null
    : { code: attribution.mechanism, pool: poolOf(leaks), confidence: attribution.confidence, attribution };
}

/** A pool grows by its counter, and no lists tell which tag. */
function counterLeak(situation: Situation): Decision | null {
  const growing = situation.courses.find(({ course }) => course === 'leak');
  if (growing === undefined || showsGrowthOfTags(situation.coverage)) return null;
  return {
    code: 'leak-unattributed',
    pool: growing.pool,
    confidence: 'open',
    attribution: poolCounter.explain('leak-unattributed', growing),
  };
}

/** Nonpaged pool ran low, and its counter shows a load: it follows the connections, or was given back. */
function loadPassed(situation: Situation): Decision | null {
  const passed = situation.courses.find(({ course, pool }) => pool === 'nonpaged' && (course === 'load' || course === 'came-back'));
  if (passed === undefined || pressure(situation) === null) return null;
  return { code: 'load', pool: passed.pool, confidence: 'open', attribution: poolCounter.explain('load', passed) };
}

/** A counter that does what no healthy pool does is no proof of a leak, and no proof of health. */
function counterUnsettled(situation: Situation): Decision | null {
  const isSeen = showsGrowthOfTags(situation.coverage);
  const odd = situation.courses.find(({ course }) => course === 'came-back' || (!isSeen && (course === 'moved' || course === 'leak')));
  if (odd === undefined) return null;
  return { code: 'insufficient', pool: null, confidence: null, attribution: poolCounter.explain('insufficient', odd) };
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
  if (loweredByThreeGB(situation) === null || refusedNearby(situation) === 0) return null;
  const below = isBelowThreshold(situation);
  const isMeasured = usedShare(situation) !== null && below !== false;
  return { code: 'limit-lowered', pool: 'nonpaged', confidence: isMeasured ? 'strong' : 'probable', attribution: null };
}

function pressure(situation: Situation): Decision | null {
  const below = isBelowThreshold(situation);
  const share = usedShare(situation) ?? 0;
  if (refusedNearby(situation) > 0)
    return { code: 'pressure', pool: 'nonpaged', confidence: below === true ? 'strong' : 'probable', attribution: null };
  if (below === true || share >= CRITICAL_SHARE)
    return { code: 'pressure', pool: 'nonpaged', confidence: below === true ? 'probable' : 'open', attribution: null };
  return null;
}

function notPool(situation: Situation): Decision | null {
  const share = reasonShare(situation, REASON_SHARES.appPool);
  if (share === null || refusedNearby(situation) > 0) return null;
  // Never proved: the log shows what failed, and no experiment shows that nothing else did.
  return { code: 'not-pool', pool: null, confidence: 'strong', attribution: null };
}

/**
 * A huge pool that is as large as somebody set it up to be: by one setting or cache, or by several together. A single snapshot does not show
 * that it stays so large.
 */
function configured({ subjects, store, evidence }: Situation): Decision | null {
  if (evidence.pool.length < 2) return null;
  const pools = (['nonpaged', 'paged'] as const).filter((pool) => {
    const settled = subjects.filter((subject) => subject.pool === pool && isSettled(subject));
    const bytes = settled.reduce((sum, subject) => sum + subject.bytes, 0);
    const share = settled.reduce((sum, subject) => sum + (shareOf(store, subject) ?? 0), 0);
    return share > DOMINANT_SHARE && bytes > HUGE_BYTES;
  });
  const [pool] = pools;
  return pool === undefined ? null : { code: 'configured', pool, confidence: 'probable', attribution: null };
}

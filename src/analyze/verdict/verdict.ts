import type { Confidence, Verdict, VerdictCode } from '../../schema/types.js';
import type { Attribution } from '../judge/attribution.js';
import { isAtLeast } from '../judge/confidence.js';
import { LEAK_VERDICTS } from '../judge/judge.js';
import { DOMINANT_SHARE } from './dominance.js';
import { REASON_SHARES, reasonShare } from './reasons.js';
import { isBelowThreshold, looks, loweredByThreeGB, refusedConnections, type Situation, usedShare } from './situation.js';
import { summarize } from './summary.js';

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
const STEPS: readonly ((situation: Situation) => Decision | null)[] = [growth, limitLowered, pastLeak, pressure, notPool, configured, healthy];

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
  const attribution = growing.find(({ mechanism }) => LEAK_VERDICTS.has(mechanism));
  return attribution === undefined ? null : fromAttribution(attribution, attribution.mechanism);
}

function pastLeak({ past }: Situation): Decision | null {
  const [attribution] = past;
  return attribution === undefined ? null : fromAttribution(attribution, 'past-leak');
}

function fromAttribution(attribution: Attribution, code: VerdictCode): Decision {
  const pools = new Set(attribution.tags.map(({ pool }) => pool));
  const [only] = pools;
  return { code, pool: pools.size > 1 ? 'both' : (only ?? 'nonpaged'), confidence: attribution.confidence, attribution };
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
  if (refusedConnections(situation) > 0) return { code: 'pressure', pool: 'nonpaged', confidence: below === true ? 'strong' : 'probable', attribution: null };
  if (below === true || share >= CRITICAL_SHARE) return { code: 'pressure', pool: 'nonpaged', confidence: below === true ? 'probable' : 'open', attribution: null };
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
  const large = subjects.find(({ info, share, bytes }) => info !== null && (info.kind === 'configured' || info.kind === 'cache') && share !== null && share > DOMINANT_SHARE && bytes > 2 ** 30);
  return large === undefined ? null : { code: 'configured', pool: large.pool, confidence: 'probable', attribution: null };
}

/** Enough looks and nothing wrong in them. */
function healthy(situation: Situation): Decision | null {
  const { lists, counterPoints } = looks(situation);
  return lists >= 3 || counterPoints >= 3 ? { code: 'healthy', pool: null, confidence: null, attribution: null } : null;
}

/** Whether a verdict names somebody surely enough to act on. */
export function isActionable({ confidence }: Decision): boolean {
  return confidence !== null && isAtLeast(confidence, 'probable');
}

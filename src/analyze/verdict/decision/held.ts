import type { Pool } from '../../../facts/tag.js';
import type { Confidence, VerdictCode } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';

/** What a process that holds objects decides. */
export interface HolderDecision {
  readonly code: VerdictCode;
  readonly pool: Pool;
  readonly confidence: Confidence;
  readonly attribution: Attribution;
}

/** Handles of one process rise and rise, and no list of tags explains it. */
export function handlesRise({ holders }: Situation): HolderDecision | null {
  return decisionOf(holders.rising[0]);
}

/** One process holds the objects, or more handles than any program works with. */
export function handlesHeld({ holders }: Situation): HolderDecision | null {
  return decisionOf(holders.held[0]);
}

/** Objects live in the nonpaged pool with few exceptions. */
function decisionOf(attribution: Attribution | undefined): HolderDecision | null {
  if (attribution === undefined) return null;
  const pool: Pool = attribution.tags[0]?.pool ?? 'nonpaged';
  return { code: attribution.mechanism, pool, confidence: attribution.confidence, attribution };
}

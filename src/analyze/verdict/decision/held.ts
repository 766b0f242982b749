import type { Pool } from '../../../facts/tag.js';
import type { Attribution } from '../../rules/attribution.js';
import type { Situation } from '../../situation.js';
import type { Decision } from './decision.js';

/** Handles of one process rise and rise, and no list of tags explains it. */
export function handlesRise({ holders }: Situation): Decision | null {
  return decisionOf(holders.rising[0]);
}

/** One process holds the objects, or more handles than any program works with. */
export function handlesHeld({ holders }: Situation): Decision | null {
  return decisionOf(holders.held[0]);
}

/** Objects live in the nonpaged pool with few exceptions. */
function decisionOf(attribution: Attribution | undefined): Decision | null {
  if (attribution === undefined) return null;
  const pool: Pool = attribution.tags[0]?.pool ?? 'nonpaged';
  return { code: attribution.mechanism, pool, confidence: attribution.confidence, attribution };
}

import type { VerdictCode } from '../../../schema/types.js';
import { LEAST_SPAN_SECONDS, showsGrowth } from '../../enough.js';
import type { Situation } from '../../situation.js';
import type { Decision } from '../decision/decision.js';

/** Verdicts that can be had without growth. Whoever holds handles in one moment is at most a candidate. */
const WITHOUT_GROWTH: ReadonlySet<VerdictCode> = new Set(['insufficient', 'pressure', 'configured', 'not-pool', 'handle-leak']);

/** A pasted screen, and what goes with it: the machine, a list of drivers. A folder with more has more to tell than fits into a short answer. */
const MOST_FILES = 3;

/** Rows of HTTPERR that somebody pastes; a log has a story of its own. */
const MOST_ROWS = 100;

/**
 * Whether the evidence is one moment, such as a pasted screen (or two without a time, such as before and after), and nothing is said to grow. Then the answer is short: what is largest, whether that
 * is usual, and the one step that decides.
 */
export function isFirstContact({ code, confidence }: Decision, { evidence, coverage, httperr }: Situation): boolean {
  if (!WITHOUT_GROWTH.has(code) || (code === 'handle-leak' && confidence !== 'open')) return false;
  const files = new Set(evidence.inputs.map(({ path }) => path)).size;
  const rows = httperr?.reasons.reduce((sum, { value }) => sum + value, 0) ?? 0;
  const isMoment =
    evidence.pool.length <= (coverage.spanSeconds === 0 ? 2 : 1) && (!showsGrowth(coverage) || coverage.spanSeconds < LEAST_SPAN_SECONDS);
  return isMoment && files <= MOST_FILES && rows <= MOST_ROWS && evidence.images.length === 0;
}

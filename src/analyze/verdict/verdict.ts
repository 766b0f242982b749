import type { Verdict } from '../../schema/types.js';
import type { Situation } from '../situation.js';
import { type Decision, decide } from './decision/decision.js';
import { explainsRefusals } from './decision/explains-refusals.js';
import { timeToLimits } from './decision/time-to-limits.js';
import { urgencyOf } from './decision/urgency.js';
import { summarize } from './words/summary.js';

/** The verdict with its words and what else was found. */
export function verdictOf(situation: Situation): { readonly verdict: Verdict; readonly decision: Decision } {
  const { decision, others } = decide(situation);
  const also = others.map(({ code }) => code).filter((code) => code !== decision.code && code !== 'healthy' && code !== 'insufficient');
  const times = timeToLimits(situation);
  const verdict = {
    code: decision.code,
    pool: decision.pool,
    confidence: decision.confidence,
    summary: summarize(decision, situation, times),
    alsoFound: [...new Set(also)],
    explainsRefusals: explainsRefusals(situation),
    urgency: urgencyOf(decision, situation, times),
  };
  return { verdict, decision };
}

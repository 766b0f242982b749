import type { ConstraintKind, TimeToRefusal } from '../../../schema/types.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Situation } from '../../situation.js';
import type { Decision } from '../decision/decision.js';
import { refusesAtTheEnd, soonestEnd } from '../decision/urgency.js';
import { sayTimeLeft } from './time-left.js';

const ENDS: Readonly<Record<ConstraintKind | 'paged-maximum' | 'count', string>> = {
  'pool-maximum': 'http.sys refuses connections',
  'registry-cap': 'http.sys refuses connections',
  'kernel-va': "the kernel's address space is used up",
  'physical-memory': 'RAM is used up',
  commit: 'commit is used up',
  'paged-maximum': 'the paged pool is full',
  count: 'the number of objects becomes a problem',
};

/** When it hurts at this rate, or that it does already; `null` where nothing leaks or the time is unknown. */
export function urgencySentence({ code }: Decision, situation: Situation, times: readonly TimeToRefusal[]): string | null {
  if (!LEAK_VERDICTS.has(code)) return null;
  if (refusesAtTheEnd(situation)) return null;
  const end = soonestEnd(situation, times);
  if (end === null) return null;
  const { kind, seconds, lowSeconds, highSeconds } = end;
  if (seconds <= 0 && lowSeconds <= 0 && highSeconds <= 0) return kind === 'count' ? 'The number of objects is a problem already.' : null;
  return `At this rate ${ENDS[kind]} ${sayTimeLeft(lowSeconds, highSeconds)}.`;
}

import type { TimeToRefusal, Verdict } from '../../../schema/types.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import { leakingTags } from '../../rules/leak-rates.js';
import { isBelowThreshold, type Situation } from '../../situation.js';
import { countedNorm } from '../../state/counted-things.js';
import { rateOf, type TagSubject } from '../../state/tag-subject.js';
import type { Decision } from './decided.js';

/** How soon it hurts; see `verdict.urgency` of the schema. */
export type Urgency = NonNullable<Verdict['urgency']>;

const HOUR = 3_600;
const DAY = 86_400;

/** Upper ends of the words, in seconds. */
const WORDS: readonly (readonly [below: number, word: Urgency])[] = [
  [HOUR, 'now'],
  [2 * DAY, 'hours'],
  [60 * DAY, 'days'],
  [730 * DAY, 'months'],
];

/**
 * When it hurts: the time to the limit that binds, or to a count of objects that hurts by itself, the sooner of the two. How certain the verdict
 * is has nothing to do with it.
 *
 * @returns `null` where the evidence does not tell
 */
export function urgencyOf({ code }: Decision, situation: Situation, times: readonly TimeToRefusal[]): Urgency | null {
  if (code === 'healthy') return 'none';
  if (code === 'insufficient' || code === 'not-pool') return null;
  if (isBelowThreshold(situation) === true) return 'now';
  if (!LEAK_VERDICTS.has(code)) return code === 'configured' || code === 'past-leak' ? 'none' : null;
  const seconds = secondsLeft(situation, times);
  return seconds === null ? null : (WORDS.find(([below]) => seconds < below)?.[1] ?? 'years');
}

/** Seconds until the soonest limit, or count that hurts; `null` where neither is known. */
export function secondsLeft(situation: Situation, times: readonly TimeToRefusal[]): number | null {
  const leaking = leakingTags(situation);
  const all = [
    ...times.map(({ seconds }) => seconds),
    ...leaking.flatMap((subject) => secondsToCount(subject) ?? []),
    ...secondsToPagedMaximum(leaking, situation),
  ];
  return all.length === 0 ? null : all.reduce((soonest, seconds) => Math.min(soonest, seconds));
}

/** The paged pool has a limit of its own, which is near on 32-bit Windows. */
function secondsToPagedMaximum(leaking: readonly TagSubject[], { limits, store }: Situation): readonly number[] {
  const maximum = limits.paged?.maximum.bytes;
  const used = store.get('pool.bytes', { pool: 'paged' })?.value;
  const perHour = leaking.filter(({ pool }) => pool === 'paged').reduce((sum, subject) => sum + rateOf(subject), 0);
  if (typeof maximum !== 'number' || typeof used !== 'number' || !(perHour > 0)) return [];
  return [(Math.max(0, maximum - used) / perHour) * HOUR];
}

function secondsToCount({ info, outstanding, growth }: TagSubject): number | null {
  const norm = countedNorm(info);
  const perHour = growth?.blocksPerHour ?? 0;
  if (norm === null || !(perHour > 0) || Number.isNaN(outstanding)) return null;
  return (Math.max(0, norm.hurtsAt - outstanding) / perHour) * HOUR;
}

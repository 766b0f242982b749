import type { ConstraintKind, TimeToRefusal, Verdict } from '../../../schema/types.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import { leakingTags } from '../../rules/leak-rates.js';
import { isBelowThreshold, isNearby, type Situation } from '../../situation.js';
import { countedNorm } from '../../state/counted-things.js';
import { rateOf, type TagSubject } from '../../state/tag-subject.js';
import type { Decision } from './decided.js';
import { explainsRefusals } from './explains-refusals.js';

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
  if (isBelowThreshold(situation) === true || refusesAtTheEnd(situation)) return 'now';
  if (!LEAK_VERDICTS.has(code)) return code === 'configured' || code === 'past-leak' ? 'none' : null;
  const seconds = soonestEnd(situation, times)?.seconds ?? null;
  return seconds === null ? null : (WORDS.find(([below]) => seconds < below)?.[1] ?? 'years');
}

/** Whether http.sys was refusing, for want of what the evidence shows to be short, up to an hour before the last sample, or after it. */
export function refusesAtTheEnd(situation: Situation): boolean {
  const last = Date.parse(situation.httperr?.refused.last ?? '');
  const lastSample = Date.parse(
    situation.limits.constraints
      .map(({ at }) => at ?? '')
      .sort()
      .at(-1) ?? '',
  );
  return isNearby(situation) && explainsRefusals(situation) === 'yes' && last >= lastSample - HOUR * 1000;
}

/** What ends first, and when: `seconds` by the best figures, from `lowSeconds` to `highSeconds`. */
export interface SoonestEnd {
  readonly kind: ConstraintKind | 'paged-maximum' | 'count';
  readonly seconds: number;
  readonly lowSeconds: number;
  readonly highSeconds: number;
}

/** The soonest limit, or count that hurts; `null` where neither is known. */
export function soonestEnd(situation: Situation, times: readonly TimeToRefusal[]): SoonestEnd | null {
  const leaking = leakingTags(situation);
  const all: readonly SoonestEnd[] = [
    ...times.map(({ constraint, seconds, lowSeconds, highSeconds }) => ({
      kind: constraint,
      seconds,
      lowSeconds: lowSeconds ?? seconds,
      highSeconds: highSeconds ?? seconds,
    })),
    ...leaking.flatMap((subject) => endOfCount(subject) ?? []),
    ...endOfPagedPool(leaking, situation),
  ];
  return all.reduce<SoonestEnd | null>((soonest, end) => (soonest === null || end.seconds < soonest.seconds ? end : soonest), null);
}

/** Seconds until the soonest limit, or count that hurts; `null` where neither is known. */
export function secondsLeft(situation: Situation, times: readonly TimeToRefusal[]): number | null {
  return soonestEnd(situation, times)?.seconds ?? null;
}

/** The paged pool has a limit of its own, which is near on 32-bit Windows. */
function endOfPagedPool(leaking: readonly TagSubject[], { limits, store }: Situation): readonly SoonestEnd[] {
  const { bytes, minBytes, maxBytes } = limits.paged?.maximum ?? {};
  const used = store.get('pool.bytes', { pool: 'paged' })?.value;
  const perHour = leaking.filter(({ pool }) => pool === 'paged').reduce((sum, subject) => sum + rateOf(subject), 0);
  if (typeof bytes !== 'number' || typeof used !== 'number' || !(perHour > 0)) return [];
  const until = (maximum: number): number => (Math.max(0, maximum - used) / perHour) * HOUR;
  return [{ kind: 'paged-maximum', seconds: until(bytes), lowSeconds: until(minBytes ?? bytes), highSeconds: until(maxBytes ?? bytes) }];
}

function endOfCount({ info, outstanding, growth }: TagSubject): SoonestEnd | null {
  const norm = countedNorm(info);
  const perHour = growth?.blocksPerHour ?? 0;
  if (norm === null || !(perHour > 0) || Number.isNaN(outstanding)) return null;
  const seconds = (Math.max(0, norm.hurtsAt - outstanding) / perHour) * HOUR;
  return { kind: 'count', seconds, lowSeconds: seconds, highSeconds: seconds };
}

import { formatBytes, formatSpan, plural } from '../../../facts/units.js';
import type { TimeToRefusal } from '../../../schema/types.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Attribution } from '../../rules/attribution.js';
import { sayGrow, tagWord } from '../../rules/tag-evidence.js';
import { isNearby, loweredByThreeGB, type Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import type { Decision } from '../decision/decision.js';
import { isFirstContact } from '../first-contact/is-first-contact.js';
import { claimOf } from './claims/claim.js';
import { sayClaim } from './claims/growth-claim.js';
import { halfOf } from './claims/limit.js';
import { firstContactAside } from './first-contact/first-contact.js';
import { sayImpossible } from './impossible.js';
import { roomSentence } from './room-words.js';
import { asSentence, asTitle, sayRate } from './sentence.js';
import { urgencySentence } from './urgency-sentence.js';
import { unknownSentence, whyHalf, whySentence } from './why.js';

/** What a sentence of the summary is about. */
export type SummaryPart = 'claim' | 'growth' | 'why' | 'others' | 'urgency' | 'notes';

/** A sentence, or a few, with what they are about. */
export interface SummarySentence {
  readonly part: SummaryPart;
  readonly text: string;
}

/** A few short sentences that a tired engineer understands: the claim and whether it explains the refusals, the numbers, the urgency. */
export function summarize(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): string {
  return summarySentences(decision, situation, times)
    .map(({ text }) => text)
    .join(' ');
}

/** The summary in its parts. */
export function summarySentences(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): readonly SummarySentence[] {
  const parts: readonly (readonly [SummaryPart, string | null])[] = [
    ['claim', claimSentence(decision, situation)],
    ['growth', growthSentence(decision)],
    ['why', unknownSentence(situation, decision.code)],
    ['why', roomSentence(situation)],
    ['others', othersSentence(decision, situation)],
    ['urgency', urgencySentence(decision, situation, times)],
    ['notes', threeGBSentence(decision, situation)],
    ['notes', sizeSentence(decision, situation)],
    ['notes', impossibleSentence(situation)],
  ];
  return parts.flatMap(([part, text]) => (text === null || text === '' ? [] : [{ part, text }]));
}

/** The claim, with whether it explains the refusals between its halves, or behind it where it is whole sentences. */
function claimSentence(decision: Decision, situation: Situation): string {
  const claim = claimOf(decision, situation);
  if (typeof claim !== 'string') return asSentence(`${claim.head}${whyHalf(situation)}${claim.tail}`);
  // What puts the refusals first says itself whether they are explained.
  const why = decision.code === 'pressure' ? null : whySentence(situation);
  return why === null ? claim : `${claim} ${why}`;
}

/** `It holds 2.62 GB and grows by 945 MB/h (6 snapshots over 2 h 30 min).` */
function growthSentence({ attribution, code }: Decision): string | null {
  const [steepest] = attribution?.tags ?? [];
  if (steepest === undefined || code === 'past-leak') return null;
  const { growth, bytes, pool } = steepest;
  const holds = Number.isNaN(bytes) ? '' : `holds ${formatBytes(bytes)} of ${pool} pool`;
  const grows =
    growth === null || growth.bytesPerHour === null
      ? ''
      : `grows by ${sayRate(growth.bytesPerHour)} (${plural(growth.samples, 'snapshot')} over ${formatSpan(growth.spanSeconds)})`;
  const parts = [holds, grows].filter((part) => part !== '');
  return parts.length === 0 ? null : `Tag ${tagWord(steepest)} ${parts.join(' and ')}.`;
}

/** Who else leaks. Each has a cause of its own, so none of them is an alternative to the first. */
function othersSentence({ attribution, code }: Decision, situation: Situation): string | null {
  if (attribution === null || attribution.tags.length === 0 || code === 'past-leak') return null;
  const others = situation.growing.filter((other) => other !== attribution && LEAK_VERDICTS.has(other.mechanism));
  if (others.length === 0) return null;
  const ofOwner = others.filter((other) => hasSameOwner(other, attribution));
  const apart = others.filter((other) => !ofOwner.includes(other));
  const told = apart.filter(({ suspects }) => suspects.length > 0).slice(0, MOST_TOLD);
  const rest = apart.filter((other) => !told.includes(other)).flatMap(({ tags }) => tags);
  const sentences = told.map((other) => `And ${withinSentence(sayClaim(other))} (${other.confidence}).`);
  return [
    ...(ofOwner.length === 0 ? [] : [ofSameOwner(ofOwner.flatMap(({ tags }) => tags))]),
    ...sentences,
    ...(rest.length === 0 ? [] : [`${asTitle(sayGrow(rest))} too.`]),
  ].join(' ');
}

/** Words of ours begin small inside a sentence, names of files and tags keep their letters. */
function withinSentence(claim: string): string {
  return claim.replace(/^(?:Tags?|A|The)(?= )/, (word) => word.toLowerCase());
}

/** Two tags of one driver are one leak in two places, or two leaks of one vendor: in no case another suspect. */
function hasSameOwner(a: Attribution, b: Attribution): boolean {
  const [one, other] = [a.suspects[0]?.owner.name.toLowerCase(), b.suspects[0]?.owner.name.toLowerCase()];
  return one !== undefined && one === other;
}

function ofSameOwner(tags: readonly TagSubject[]): string {
  return `${asTitle(sayGrow(tags))} as well, and ${tags.length === 1 ? 'is' : 'are'} of the same owner.`;
}

/** More leaks than this, each in a sentence of its own, nobody reads. */
const MOST_TOLD = 2;

function threeGBSentence({ code }: Decision, situation: Situation): string | null {
  const isBeside = code !== 'limit-lowered' && isNearby(situation) && loweredByThreeGB(situation) !== null;
  return isBeside ? `/3GB halves the nonpaged pool${halfOf(situation)}.` : null;
}

/** Of a single moment the size and what it is beside healthy machines is all that can be said, also where the pool is nearly full. */
function sizeSentence(decision: Decision, situation: Situation): string | null {
  const { code } = decision;
  if ((code !== 'pressure' && code !== 'configured') || !isFirstContact(decision, situation)) return null;
  return firstContactAside(situation) || null;
}

/** A figure that was read and not used is said, or it looks as if nobody had seen it. */
function impossibleSentence({ impossible }: Situation): string | null {
  const figure = impossible.find(({ pool }) => pool !== null);
  return figure === undefined ? null : `Left out as impossible: ${sayImpossible(figure)}.`;
}

import { formatBytes, formatSpan, plural } from '../../../facts/units.js';
import type { TimeToRefusal } from '../../../schema/types.js';
import { showsGrowthOfTags } from '../../enough.js';
import { LEAK_VERDICTS } from '../../rules/attribute.js';
import type { Attribution } from '../../rules/attribution.js';
import { quoteTag } from '../../rules/tag-evidence.js';
import { loweredByThreeGB, refusedConnections, type Situation } from '../../situation.js';
import type { TagSubject } from '../../state/tag-subject.js';
import type { Decision } from '../decision/decision.js';
import { secondsLeft, urgencyOf } from '../decision/urgency.js';
import { isFirstContact } from '../first-contact/is-first-contact.js';
import { claimOf } from './claims/claim.js';
import { halfOf } from './claims/limit.js';
import { firstContactAside } from './first-contact/first-contact.js';
import { sayImpossible } from './impossible.js';
import { poolRoom, sayRoom } from './pool-room.js';
import { explainRoom, sayRefusals } from './refusal-words.js';
import { sayRate } from './sentence.js';

/** A few short sentences that a tired engineer understands: the claim, then the numbers behind it. */
export function summarize(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): string {
  const sentences = [
    claimOf(decision, situation),
    growthSentence(decision),
    refusalSentence(decision, situation),
    othersSentence(decision, situation),
    urgencySentence(decision, situation, times),
    threeGBSentence(decision, situation),
    sizeSentence(decision, situation),
    impossibleSentence(situation),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

function growthSentence({ attribution, code }: Decision): string | null {
  const [steepest, ...others] = attribution?.tags ?? [];
  if (steepest === undefined || code === 'past-leak') return null;
  const { growth, bytes, pool } = steepest;
  const more = others.length === 0 ? '' : `, and ${plural(others.length, 'tag')} with it`;
  const holds = Number.isNaN(bytes) ? '' : `holds ${formatBytes(bytes)} of ${pool} pool`;
  const grows =
    growth === null || growth.bytesPerHour === null
      ? ''
      : `grows by ${sayRate(growth.bytesPerHour)} (${plural(growth.samples, 'list')} over ${formatSpan(growth.spanSeconds)})`;
  const parts = [holds, grows].filter((part) => part !== '');
  return parts.length === 0 ? null : `${quoteTag(steepest)} ${parts.join(' and ')}${more}.`;
}

/**
 * What http.sys did, by its own clock, and what was free at the last look. The two stand beside each other without a word about which came
 * first: that would need a known zone on both sides.
 */
function refusalSentence({ code }: Decision, situation: Situation): string | null {
  const refused = situation.httperr?.refused;
  if (refused === undefined || refused.connections === 0) return null;
  const told = `http.sys refused ${sayRefusals(refused)}.`;
  const room = poolRoom(situation);
  if (room === null) return told;
  const explained = code === 'limit-lowered' ? null : explainRoom(room, situation);
  return `${told} Nonpaged pool at the last look: ${sayRoom(room)}.${explained === null ? '' : ` ${explained}`}`;
}

/** A slow leak is certain and does not matter soon, which is said, or it reads like an alarm. */
function urgencySentence(decision: Decision, situation: Situation, times: readonly TimeToRefusal[]): string | null {
  const seconds = secondsLeft(situation, times);
  const urgency = urgencyOf(decision, situation, times);
  if (seconds === null || (urgency !== 'months' && urgency !== 'years')) return null;
  return `It is slow: if it goes on like this, something runs short in ${sayLongSpan(seconds)}.`;
}

const MONTH = 30.44 * 86_400;
const YEAR = 365.25 * 86_400;

/** Times that nobody counts in days. */
function sayLongSpan(seconds: number): string {
  if (seconds < 2 * YEAR) return `about ${Math.round(seconds / MONTH)} months`;
  return seconds < 100 * YEAR ? `about ${Math.round(seconds / YEAR)} years` : 'more than a hundred years';
}

/** Who else, or that there is nobody else. */
function othersSentence({ attribution, code }: Decision, situation: Situation): string | null {
  if (attribution === null || attribution.tags.length === 0 || code === 'past-leak') return null;
  const others = situation.growing.filter((other) => other !== attribution && LEAK_VERDICTS.has(other.mechanism));
  if (others.length === 0) return showsGrowthOfTags(situation.coverage) ? 'No other tag grows like a leak.' : null;
  const ofOwner = others.filter((other) => hasSameOwner(other, attribution));
  const apart = others.filter((other) => !ofOwner.includes(other));
  const [told, rest] = [apart.slice(0, MOST_TOLD), apart.slice(MOST_TOLD).flatMap(({ tags }) => tags)];
  // Each has a cause of its own, so none of them is an alternative to the first.
  const sentences = told.map(({ says, confidence }) => `And ${says} (${confidence}).`);
  return [
    ...(ofOwner.length === 0 ? [] : [ofSameOwner(ofOwner.flatMap(({ tags }) => tags))]),
    ...sentences,
    ...(rest.length === 0 ? [] : [alsoGrowing(rest)]),
  ].join(' ');
}

/** Two tags of one driver are one leak in two places, or two leaks of one vendor: in no case another suspect. */
function hasSameOwner(a: Attribution, b: Attribution): boolean {
  const [one, other] = [a.suspects[0]?.owner.name.toLowerCase(), b.suspects[0]?.owner.name.toLowerCase()];
  return one !== undefined && one === other;
}

function ofSameOwner(tags: readonly TagSubject[]): string {
  const more = tags.length > 3 ? ` and ${plural(tags.length - 3, 'more tag')}` : '';
  return `${tags.slice(0, 3).map(quoteTag).join(', ')}${more} of the same owner ${tags.length === 1 ? 'grows' : 'grow'} as well.`;
}

/** More leaks than this, each in a sentence of its own, nobody reads. */
const MOST_TOLD = 2;

function alsoGrowing(tags: readonly TagSubject[]): string {
  const more = tags.length > 3 ? ` and ${plural(tags.length - 3, 'more tag')}` : '';
  return `Also growing: ${tags.slice(0, 3).map(quoteTag).join(', ')}${more}.`;
}

function threeGBSentence({ code }: Decision, situation: Situation): string | null {
  const isBeside = code !== 'limit-lowered' && refusedConnections(situation) > 0 && loweredByThreeGB(situation) !== null;
  return isBeside ? `Besides, /3GB halves the nonpaged pool${halfOf(situation)}.` : null;
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
  return figure === undefined ? null : `Left out, since it cannot be: ${sayImpossible(figure)}.`;
}

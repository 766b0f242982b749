import type { Attribution } from '../../../rules/attribution.js';
import { sayGrow, sayTags } from '../../../rules/tag-evidence.js';
import type { TagSubject } from '../../../state/tag-subject.js';
import { asTitle } from '../sentence.js';

/** A claim in two halves: what happens, then who is behind it or why. The verdict says between them whether it explains refusals. */
export interface Claim {
  readonly head: string;
  /** Begins with its own mark, such as `; it points to x.sys`; empty where there is no more to say. */
  readonly tail: string;
}

/**
 * What grows, and for whom, in words that are as sure as the grade: strong "x.sys leaks nonpaged pool (tag Leak)", probable "Tag Leak leaks; it
 * points to x.sys", open "Tag Leak grows; its owner is unknown".
 */
export function growthClaim(attribution: Attribution): Claim {
  const { mechanism, suspects, tags, confidence } = attribution;
  const isNamed = NAMED_BY_TAG.has(mechanism) || attribution.issue !== undefined;
  if (!isNamed || suspects.length === 0 || !tags.some(({ growth }) => growth !== null)) return halvesOf(attribution.says);
  if (confidence === 'open')
    return { head: asTitle(sayGrow(tags)), tail: `; ${plain(tags, 'its', 'their')} owner is unknown (${candidates(attribution)})` };
  const isSure = confidence === 'strong' || confidence === 'proved';
  const [name = ''] = namesOf(attribution);
  if (isSure && suspects.length === 1)
    return {
      head: `${name}${name.includes(', ') ? ',' : ''} leaks ${poolOf(tags)} (${sayTags(tags)})`,
      tail: sayIssue(attribution, '; ', ''),
    };
  const points = `${plain(tags, 'it points', 'they point')} to ${namesOf(attribution).join(' or ')}${attribution.doubt === undefined ? '' : `, but ${attribution.doubt}`}`;
  return { head: asTitle(`${sayTags(tags)} ${plain(tags, 'leaks', 'leak')}`), tail: `; ${points}${sayIssue(attribution, ' (', ')')}` };
}

/** A {@link growthClaim} in one piece, without a point. */
export function sayClaim(attribution: Attribution): string {
  const { head, tail } = growthClaim(attribution);
  return `${head}${tail}`;
}

const NAMED_BY_TAG: ReadonlySet<Attribution['mechanism']> = new Set(['driver-leak', 'os-leak']);

/** What a rule says has its halves on both sides of a semicolon. */
export function halvesOf(says: string): Claim {
  const text = asTitle(says);
  const cut = text.indexOf('; ');
  return cut < 0 ? { head: text, tail: '' } : { head: text.slice(0, cut), tail: text.slice(cut) };
}

function plain(tags: readonly TagSubject[], one: string, many: string): string {
  return tags.length === 1 ? one : many;
}

function namesOf({ suspects, mechanism }: Attribution): readonly string[] {
  return suspects.map(({ owner }) =>
    mechanism === 'os-leak' && owner.kind === 'driver' ? `${owner.name}, a part of Windows` : owner.name,
  );
}

function candidates(attribution: Attribution): string {
  const names = namesOf(attribution);
  return `${names.length === 1 ? 'candidate' : 'candidates'}: ${names.join(' or ')}${sayIssue(attribution, '; ', '')}`;
}

function sayIssue({ issue }: Attribution, before: string, after: string): string {
  return issue === undefined ? '' : `${before}known issue ${issue}${after}`;
}

function poolOf(tags: readonly TagSubject[]): string {
  const pools = new Set(tags.map(({ pool }) => pool));
  return pools.size === 1 ? `${tags[0]?.pool ?? 'nonpaged'} pool` : 'pool';
}

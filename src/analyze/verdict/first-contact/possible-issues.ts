import { fitsTagPattern } from '../../../facts/tag.js';
import { conditionsOf } from '../../../knowledge/entry-conditions.js';
import type { ConditionResult, EntryMatch } from '../../../knowledge/match.js';
import type { Situation } from '../../situation.js';
import type { Matter } from './matter.js';

/** More issues than this are a list to read and no hint. */
const MOST_ISSUES = 3;

/**
 * Known issues about a tag that is larger than on healthy machines, where nothing speaks against them: what decides is not in a single screen. The
 * ones of which most is known come first.
 */
export function possibleIssues(matter: Matter, { matches }: Pick<Situation, 'matches'>): readonly EntryMatch[] {
  if (matter.kind !== 'tag' || matter.row.size !== 'unusual') return [];
  const { tag, pool } = matter.row;
  const isLarge = (matter.row.bytes ?? 0) > MOST_OF_OLD_POOLS;
  const fits = matches.filter(
    ({ entry, conditions }) =>
      asksAbout(entry, tag, pool) &&
      conditions.every((condition) => condition.holds !== false || mayBeUnseen(condition)) &&
      !(isLarge && isOfOldWindows(entry)),
  );
  return [...fits].sort((a, b) => unknowns(a) - unknowns(b)).slice(0, MOST_ISSUES);
}

/** Neither pool of a 32-bit Windows before Vista holds more (the paged pool of Server 2003: 650 MB). */
const MOST_OF_OLD_POOLS = 650 * 2 ** 20;

/** A version, or the first of several, that begins with 3, 4 or 5. */
const OLD = /^\[?(?:\{"from":)?"[345]\./;

function isOfOldWindows(entry: EntryMatch['entry']): boolean {
  const versions = conditionsOf([entry]).filter(({ fact }) => fact === 'os.version');
  return versions.length > 0 && versions.every((asked) => 'value' in asked && OLD.test(JSON.stringify(asked.value)));
}

function asksAbout(entry: EntryMatch['entry'], tag: string, pool: string): boolean {
  return conditionsOf([entry]).some(
    ({ about }) => about?.tag !== undefined && about.pool === pool && !/^\?+$/.test(about.tag) && fitsTagPattern(tag, about.tag),
  );
}

/** Of several signs in one condition, growth is one that a single moment does not show. */
function mayBeUnseen({ role, fact }: ConditionResult): boolean {
  return role === 'decisive' && fact === null;
}

function unknowns({ conditions }: EntryMatch): number {
  return conditions.filter(({ holds }) => holds !== true).length;
}

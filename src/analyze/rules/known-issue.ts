import { fitsTagPattern } from '../../facts/tag.js';
import { askedTags } from '../../knowledge/entry-conditions.js';
import type { EntryMatch } from '../../knowledge/match.js';
import type { Owner } from '../../schema/types.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Cited, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { compareConfidence, weakest } from './confidence.js';
import { citeTag, sayGrow } from './tag-evidence.js';

/** A known issue that applies and names who is at fault. */
export const knownIssue: Rule = {
  id: 'known-issue',
  title: 'A known issue with this tag applies',
  because:
    "An article or a vendor's statement about this Windows, this driver version and this tag has been checked by many; it takes precedence over inference. It is strong where the version of the file was found, and probable where only the tag and the Windows version match; an owner of which the source itself is unsure is no surer here. A single report, or a match on a weak sign, is possible at most and implicates no driver. Tags that rise by the same count are attributed with it.",
  judge(tags, context) {
    return context.matches.flatMap((match) => {
      const { blames } = match.entry;
      if (match.status !== 'applies' || blames === undefined) return [];
      const concerned = tagsOf(match, tags, context);
      return concerned.length === 0 ? [] : [attribute(match, blames, concerned, context)];
    });
  },
};

/**
 * Growing tags that the article speaks of by name, and those that its conditions were decided by (an article may know the size of a block
 * only); behind them those that rise by the same count and that components allocate for others: what holds the one holds them all.
 */
function tagsOf(match: EntryMatch, tags: readonly TagSubject[], context: Case): readonly TagSubject[] {
  const named = namedTags(match, tags, context);
  const beside = context.cohorts.filter((members) => members.some((member) => named.includes(member))).flat();
  const companions = tags.filter(
    (subject) => beside.includes(subject) && !named.includes(subject) && FOR_OTHERS.has(subject.info?.kind ?? ''),
  );
  return [...named, ...companions.sort((a, b) => rateOf(b) - rateOf(a))];
}

const FOR_OTHERS: ReadonlySet<string> = new Set(['on-behalf', 'object', 'generic']);

function isNamed(subject: TagSubject, match: EntryMatch, context: Case): boolean {
  return namedTags(match, [subject], context).length > 0;
}

function namedTags({ entry, conditions }: EntryMatch, tags: readonly TagSubject[], { store }: Case): readonly TagSubject[] {
  const named = askedTags([entry]);
  const decided = new Set(conditions.flatMap(({ fact }) => (fact === null ? [] : (store.byId(fact)?.about?.tag ?? []))));
  return tags
    .filter(({ text, pool }) => decided.has(text) || named.some((asked) => asked.pool === pool && fitsTagPattern(text, asked.tag)))
    .sort((a, b) => rateOf(b) - rateOf(a));
}

type Blame = NonNullable<EntryMatch['entry']['blames']>;

function ownerOf({ kind, name }: Blame['owners'][number], { drivers }: Case): Owner {
  return kind === 'driver' ? drivers.owner(name) : { kind, name };
}

function attribute(match: EntryMatch, blames: Blame, tags: readonly TagSubject[], context: Case): Attribution {
  const { store } = context;
  const versions = match.conditions.flatMap(({ fact, holds }): Cited[] => {
    const stated = fact === null || holds !== true ? undefined : store.byId(fact);
    return stated?.name === 'driver.version' ? [{ fact: stated, says: `the version that ${match.entry.id} names` }] : [];
  });
  const byGrowth = tags[0]?.growth?.confidence ?? 'open';
  const byEvidence = versions.length > 0 ? 'strong' : 'probable';
  const suspects = blames.owners.map((blamed) => ({
    owner: ownerOf(blamed, context),
    mechanism: blames.mechanism,
    // The source may be surer than the evidence (it names the driver, whose image is not in the evidence), or less sure.
    confidence: weakest(blamed.confidence ?? byEvidence, byGrowth),
    tags,
    evidence: [...versions, ...tags.flatMap(citeTag)],
  }));
  // An owner that the source itself leaves open makes no verdict about it.
  const isOpen = blames.owners.every(({ confidence }) => confidence === 'open');
  return {
    rule: knownIssue.id,
    mechanism: isOpen ? 'leak-unattributed' : blames.mechanism,
    confidence: suspects.map(({ confidence }) => confidence).sort(compareConfidence)[0] ?? 'open',
    tags,
    suspects,
    cleared: clearTagOwners(
      tags.filter((subject) => !isNamed(subject, match, context)),
      'it rises by the same count as what another component holds',
    ),
    says: `${sayGrow(tags)}; it is known issue ${match.entry.id} (${match.entry.title})`,
    issue: match.entry.id,
    ...(isOpen ? { open: match.entry.confirm ?? 'what holds it' } : {}),
  };
}

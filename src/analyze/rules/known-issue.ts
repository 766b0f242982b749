import { fitsTagPattern } from '../../facts/tag.js';
import { askedTags } from '../../knowledge/entry-conditions.js';
import type { EntryMatch } from '../../knowledge/match.js';
import type { Owner } from '../../schema/types.js';
import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Cited, Rule } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag } from './tag-evidence.js';

/** A known issue that applies and names who is at fault. */
export const knownIssue: Rule = {
  id: 'known-issue',
  title: 'A known issue with this tag applies',
  because:
    'An article or a vendor’s statement about this Windows, this driver version and this tag has been checked by many; it comes before any reasoning of ours. Where the version of the file was seen it is strong, where only the tag and the Windows fit it is probable.',
  judge(tags, context) {
    return context.matches.flatMap((match) => {
      const { blames } = match.entry;
      if (match.status !== 'applies' || blames === undefined) return [];
      const concerned = tagsOf(match, tags, context);
      return concerned.length === 0 ? [] : [attribute(match, blames, concerned, context)];
    });
  },
};

/** Growing tags that the article speaks of by name, and those that its conditions were decided by (an article may know the size of a block only). */
function tagsOf({ entry, conditions }: EntryMatch, tags: readonly TagSubject[], { store }: Case): readonly TagSubject[] {
  const named = askedTags([entry]);
  const decided = new Set(conditions.flatMap(({ fact }) => (fact === null ? [] : (store.byId(fact)?.about?.tag ?? []))));
  return tags
    .filter(({ text, pool }) => decided.has(text) || named.some((asked) => asked.pool === pool && fitsTagPattern(text, asked.tag)))
    .sort((a, b) => rateOf(b) - rateOf(a));
}

type Blame = NonNullable<EntryMatch['entry']['blames']>;

function attribute(match: EntryMatch, blames: Blame, tags: readonly TagSubject[], context: Case): Attribution {
  const { store } = context;
  const versions = match.conditions.flatMap(({ fact, holds }): Cited[] => {
    const stated = fact === null || holds !== true ? undefined : store.byId(fact);
    return stated?.name === 'driver.version' ? [{ fact: stated, says: `the version that ${match.entry.id} names` }] : [];
  });
  const confidence = weakest(versions.length > 0 ? 'strong' : 'probable', tags[0]?.growth?.confidence ?? 'open');
  const names = tags.map(({ text }) => `"${text.trimEnd()}"`).join(', ');
  const owners = blames.owners.map((owner): Owner => (owner.kind === 'driver' ? context.drivers.owner(owner.name) : owner));
  return {
    rule: knownIssue.id,
    mechanism: blames.mechanism,
    confidence,
    tags,
    suspects: owners.map((owner) => ({
      owner,
      mechanism: blames.mechanism,
      confidence,
      tags,
      evidence: [...versions, ...tags.flatMap(citeTag)],
    })),
    cleared: [],
    says: `known issue ${match.entry.id} (${match.entry.title}): ${names}`,
  };
}

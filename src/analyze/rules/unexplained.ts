import type { StatedUse } from '../state/state-images.js';
import { tableWords } from '../state/table-words.js';
import type { Case, Rule } from './attribution.js';
import { quoteTag } from './tag-evidence.js';

/** What is left: growth without a name. */
export const unexplained: Rule = {
  id: 'unexplained',
  title: 'Growth that nothing in the evidence gives a name',
  because:
    'A tag that no table knows and no driver is named like still leaks. The images of the loaded drivers, or the stacks of the allocations, will tell. Parts of Windows that allocate with the tag are named and not accused.',
  judge(tags, context) {
    return tags.map((subject) => {
      const callers = (context.uses.get(subject.text) ?? []).filter(({ use }) => use === 'call');
      return {
        rule: unexplained.id,
        mechanism: 'leak-unattributed' as const,
        confidence: 'open' as const,
        tags: [subject],
        suspects: [],
        cleared: [],
        says: `${quoteTag(subject)} grows, and ${callers.length === 0 ? (tableWords(context.evidence, subject.tag) ?? 'nothing in the evidence says which driver uses it') : sayCallers(callers, context)}`,
        open: callers.length === 0 ? 'which image allocates with this tag' : 'for whom it is allocated',
      };
    });
  },
};

function sayCallers(callers: readonly StatedUse[], { drivers }: Case): string {
  const names = [...new Set(callers.map(({ evidence }) => drivers.owner(evidence.image.path).name))];
  const [verb, rest] = names.length === 1 ? ['allocates', 'is a part'] : ['allocate', 'are parts'];
  return `${names.join(' and ')} ${verb} with it, but ${rest} of Windows, which ${verb} for others`;
}

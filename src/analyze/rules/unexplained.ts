import type { Rule } from './attribution.js';

/** What is left: growth without a name. */
export const unexplained: Rule = {
  id: 'unexplained',
  title: 'Growth that nothing in the evidence gives a name',
  because:
    'A tag that no table knows and no driver is named like still leaks. The images of the loaded drivers, or the stacks of the allocations, will tell.',
  judge(tags) {
    return tags.map((subject) => ({
      rule: unexplained.id,
      mechanism: 'leak-unattributed' as const,
      confidence: 'open' as const,
      tags: [subject],
      suspects: [],
      cleared: [],
      says: `"${subject.text.trimEnd()}" grows, and nothing in the evidence says which driver uses it`,
      open: 'which image allocates with this tag',
    }));
  },
};

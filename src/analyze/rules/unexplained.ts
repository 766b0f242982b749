import type { StatedUse } from '../state/state-images.js';
import { tableWords } from '../state/table-words.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Rule } from './attribution.js';
import { candidatesFor, sayCandidates } from './candidates.js';
import { sayGrow } from './tag-evidence.js';

/** What is left: growth without a name. */
export const unexplained: Rule = {
  id: 'unexplained',
  title: 'Growth whose owner the evidence does not show',
  because:
    'A tag that is in no table and resembles the name of no driver can still leak. The images of the loaded drivers, or allocation stacks, show the owner. A wildcard row matches only the first letters of a tag: that is a hint, since drivers of other companies use such letters too. Parts of Windows that allocate with the tag are named, but not blamed.',
  judge(tags, context) {
    return tags.map((subject) => attribute(subject, context));
  },
};

function attribute(subject: TagSubject, context: Case): Attribution {
  const callers = (context.uses.get(subject.text) ?? []).filter(({ use }) => use === 'call');
  const like = context.drivers.namedLike(subject.text, 2).map(({ file }) => file);
  const possible = like.length === 1 ? [`a loaded driver has a name that begins like it: ${like.join(', ')}`] : [];
  return {
    rule: unexplained.id,
    mechanism: 'leak-unattributed',
    confidence: 'open',
    tags: [subject],
    suspects: [],
    cleared: [],
    says: `${sayGrow([subject])}; its owner is unknown: ${callers.length === 0 ? sayNobody(subject, context) : sayCallers(callers, context)}`,
    open: [
      callers.length === 0 ? 'which image allocates with this tag' : 'which component it is allocated for',
      ...possible,
      ...sayCandidates(candidatesFor(subject, context.drivers)),
    ].join('; '),
  };
}

function sayNobody({ info, tag }: TagSubject, { evidence }: Case): string {
  const words = tableWords(evidence, tag);
  if (words !== null) return words;
  const hint = info === null || info.hint === null ? '' : `; it ${info.component}`;
  return `nothing in the evidence says which driver uses it${hint}`;
}

function sayCallers(callers: readonly StatedUse[], { drivers }: Case): string {
  const names = [...new Set(callers.map(({ evidence }) => drivers.owner(evidence.image.path).name))];
  const [verb, rest] = names.length === 1 ? ['allocates', 'is a part'] : ['allocate', 'are parts'];
  return `${names.join(' and ')} ${verb} with it, but ${rest} of Windows, which ${verb} for other components`;
}

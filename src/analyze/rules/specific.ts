import type { Confidence, VerdictCode } from '../../schema/types.js';
import type { OwnerCandidate } from '../state/owner-candidates.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Cited, Rule } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag } from './tag-evidence.js';

/** Tags that belong to one driver by a table or by name. */
export const specific: Rule = {
  id: 'specific',
  title: 'A tag that one driver uses',
  because:
    'A tag that a table gives to one driver, or that begins like the name of exactly one third-party driver, points to that driver (KMDF takes its default tag from the service name). A table or a name is probable at most: the image must show the call to be surer. A driver that is known not to be loaded is not accused.',
  judge(tags, context) {
    return tags.flatMap((subject) => {
      const candidate = context.owners.get(subject);
      return candidate === undefined ? [] : [attribute(subject, candidate, context)];
    });
  },
};

/** A wildcard row is made for many tags, and need not speak of this one. */
const CONFIDENCE: Readonly<Record<OwnerCandidate['by'], Confidence>> = {
  table: 'probable',
  wildcard: 'open',
  name: 'probable',
  likeness: 'probable',
};

function attribute(subject: TagSubject, candidate: OwnerCandidate, context: Case): Attribution {
  const confidence = weakest(CONFIDENCE[candidate.by], subject.growth?.confidence ?? 'open');
  const mechanism: VerdictCode = candidate.isWindows ? 'os-leak' : 'driver-leak';
  return {
    rule: specific.id,
    mechanism,
    confidence,
    tags: [subject],
    suspects: [
      {
        owner: context.drivers.owner(candidate.driver),
        mechanism,
        confidence,
        tags: [subject],
        evidence: evidenceOf(subject, candidate, context),
      },
    ],
    cleared: [],
    says: candidate.isWindows
      ? `${candidate.driver}, a part of Windows, leaks under its tag "${subject.text.trimEnd()}"`
      : `a driver leaks: ${candidate.driver}, tag "${subject.text.trimEnd()}"`,
    open: `whether the image of ${candidate.driver} allocates with this tag`,
  };
}

function evidenceOf(subject: TagSubject, { driver, fact, says }: OwnerCandidate, { drivers }: Case): readonly Cited[] {
  const loaded = drivers.fact(driver);
  return [{ fact, says }, ...citeTag(subject), ...(loaded === undefined ? [] : [{ fact: loaded, says: `${driver} is loaded` }])];
}

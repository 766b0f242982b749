import type { Confidence, VerdictCode } from '../../schema/types.js';
import type { OwnerCandidate } from '../state/owner-candidates.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Cited, Rule } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag, sayGrow } from './tag-evidence.js';

/** Tags that belong to one driver by a table or by name. */
export const specific: Rule = {
  id: 'specific',
  title: 'A tag that one driver uses',
  because:
    'A tag that a table gives to one third-party driver points to that driver. A tag that begins like the name of exactly one third-party driver may be its default tag (KMDF takes the first four letters of the service name), or it may be chance: that stays open until other evidence agrees, such as blocks of the framework that rise by the same count. A table or a name makes it probable at most; only an image with the allocating call makes it surer. A driver that is known not to be loaded is not blamed.',
  judge(tags, { owners, drivers }) {
    return tags.flatMap((subject) => {
      const candidate = owners.get(subject);
      return candidate === undefined ? [] : [attribute(subject, candidate, drivers)];
    });
  },
};

/** A wildcard row is made for many tags, and a few letters in common may be chance. */
const CONFIDENCE: Readonly<Record<OwnerCandidate['by'], Confidence>> = {
  table: 'probable',
  wildcard: 'open',
  name: 'open',
  'framework-name': 'probable',
  likeness: 'probable',
};

function attribute(subject: TagSubject, candidate: OwnerCandidate, drivers: Case['drivers']): Attribution {
  const confidence = weakest(CONFIDENCE[candidate.by], subject.growth?.confidence ?? 'open');
  const mechanism: VerdictCode = candidate.isWindows ? 'os-leak' : 'driver-leak';
  return {
    rule: specific.id,
    mechanism,
    confidence,
    tags: [subject],
    suspects: [
      {
        owner: drivers.owner(candidate.driver),
        mechanism,
        confidence,
        tags: [subject],
        evidence: evidenceOf(subject, candidate, drivers),
      },
    ],
    cleared: [],
    says: sayOwner(subject, candidate),
    open: `whether the image of ${candidate.driver} allocates with this tag`,
  };
}

function sayOwner(subject: TagSubject, { by, driver, isWindows }: OwnerCandidate): string {
  const owner = isWindows ? `${driver}, a part of Windows` : driver;
  return CONFIDENCE[by] === 'open'
    ? `${sayGrow([subject])}; its owner is unknown (candidate: ${owner})`
    : `${sayGrow([subject])}; it points to ${owner}`;
}

function evidenceOf(subject: TagSubject, { driver, fact, says }: OwnerCandidate, drivers: Case['drivers']): readonly Cited[] {
  const loaded = drivers.fact(driver);
  return [{ fact, says }, ...citeTag(subject), ...(loaded === undefined ? [] : [{ fact: loaded, says: `${driver} is loaded` }])];
}

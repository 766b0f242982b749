import { servesOthers } from '../../knowledge/inbox-drivers.js';
import type { OwnerCandidate } from '../state/owner-candidates.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Rule } from './attribution.js';
import { candidatesFor, sayCandidates } from './candidates.js';
import { clearTagOwners } from './cleared-owners.js';
import { sayGrow } from './tag-evidence.js';

/** Tags of components of Windows that are there for others. */
export const inBox: Rule = {
  id: 'in-box',
  title: 'A tag of a component of Windows that serves others',
  because:
    'Ports, classes, frameworks and transports of Windows allocate for others: bookkeeping of video memory for a display driver and its programs, packets for filters and adapters. Thousands of machines run the same file without a leak, so owning the tag does not implicate it. A known issue for that version, a call in the image of another company, or a controlled test shows the cause.',
  judge(tags, { owners, drivers }) {
    return tags.flatMap((subject) => {
      const owner = owners.get(subject);
      if (owner?.isWindows !== true || !servesOthers(owner.driver)) return [];
      return [attribute(subject, owner, candidatesFor(subject, drivers))];
    });
  },
};

function attribute(subject: TagSubject, { driver }: OwnerCandidate, candidates: readonly string[]): Attribution {
  const holder = subject.info?.family?.holder ?? `whatever uses ${driver}`;
  return {
    rule: inBox.id,
    mechanism: 'on-behalf',
    confidence: 'open',
    tags: [subject],
    suspects: [],
    cleared: clearTagOwners([subject], `it comes with Windows and allocates for ${holder}`),
    says: `${sayGrow([subject])}; ${driver} allocates it for another component (${holder})`,
    open: [subject.info?.family?.next ?? `what makes ${driver} allocate`, ...sayCandidates(candidates)].join('; '),
  };
}

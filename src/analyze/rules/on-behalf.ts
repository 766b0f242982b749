import { rateOf, type TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Rule } from './attribution.js';
import { candidatesFor, sayCandidates } from './candidates.js';
import { clearTagOwners } from './cleared-owners.js';
import { weakest } from './confidence.js';
import { sayGrow } from './tag-evidence.js';

/** Tags of shared components, allocated for whoever uses them. */
export const onBehalf: Rule = {
  id: 'on-behalf',
  title: 'A shared component allocates for another one',
  because:
    'Sockets, file control blocks, requests and packets are allocated by afd.sys, ntfs.sys, http.sys, tcpip.sys and their like for programs, filters and callouts. Owning the tag is not causing the growth; other evidence (handles, processes, filters) has to show what uses it.',
  judge(tags, { drivers }) {
    const families = new Map<string, TagSubject[]>();
    for (const subject of tags) {
      const { info } = subject;
      if (info === null || info.kind !== 'on-behalf') continue;
      const key = info.family?.holder ?? info.driver ?? info.pattern;
      families.set(key, [...(families.get(key) ?? []), subject]);
    }
    return [...families.values()].map((members) => attribute(members, drivers));
  },
};

function attribute(members: readonly TagSubject[], drivers: Case['drivers']): Attribution {
  const tags = [...members].sort((a, b) => rateOf(b) - rateOf(a));
  const [first] = tags;
  const info = first?.info;
  const holder = info?.family?.holder ?? 'whatever uses that component';
  const it = tags.length === 1 ? 'it' : 'them';
  const perhapsOwner = info?.family?.perhapsOwner === true;
  return {
    rule: onBehalf.id,
    mechanism: perhapsOwner ? 'leak-unattributed' : 'on-behalf',
    confidence: weakest('probable', first?.growth?.confidence ?? 'open', 'open'),
    tags,
    suspects: [],
    cleared: perhapsOwner ? [] : clearTagOwners(tags, `it allocates for other components: ${holder}`),
    says: perhapsOwner
      ? `${sayGrow(tags)}; what keeps ${it} is open: ${holder}`
      : `${sayGrow(tags)}; another component holds ${it} (${holder})`,
    open: [
      info?.family?.next ?? 'what uses that component',
      ...(first === undefined ? [] : sayCandidates(candidatesFor(first, drivers))),
    ].join('; '),
  };
}

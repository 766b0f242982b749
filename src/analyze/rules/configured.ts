import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';

const SETTLED = new Set(['cache', 'configured', 'bookkeeping']);

/** Caches, configured buffers and bookkeeping: their growth is by design. */
export const configured: Rule = {
  id: 'configured',
  title: 'Caches, configured buffers and bookkeeping',
  because:
    'Some tags are as large as a setting makes them (trace buffers, cluster cache), some fill up to a bound and are trimmed (mapped views, name caches), some only count what others allocate (large blocks, the overflow of the table). Their growth accuses nobody.',
  judge(tags, { witnesses }) {
    // A cache of the registry that rises with one process is filled by it, and another rule names it.
    const settled = tags.filter((subject) => subject.info !== null && SETTLED.has(subject.info.kind) && !witnesses.has(subject));
    return settled.map((subject) => attribute(subject));
  },
};

function attribute(subject: TagSubject): Attribution {
  const what = subject.info?.component ?? 'a cache';
  return {
    rule: configured.id,
    mechanism: subject.info?.kind === 'configured' ? 'configured' : 'load',
    confidence: 'probable',
    tags: [subject],
    suspects: [],
    cleared: clearTagOwners([subject], 'its size is set by configuration or follows the work'),
    says: `"${subject.text.trimEnd()}" is ${what}: its size is set by configuration or follows the work`,
  };
}

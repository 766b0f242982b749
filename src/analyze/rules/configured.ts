import { formatBytes, formatSpan } from '../../facts/units.js';
import { tagNorm, tagSize } from '../../knowledge/norms.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Rule } from './attribution.js';
import { clearTagOwners } from './cleared-owners.js';
import { sayGrow } from './tag-evidence.js';

/** Kinds of tags that are as large as a setting, the work or other tags make them. */
const SETTLED = new Set(['cache', 'configured', 'bookkeeping']);

/** Whether a tag is a cache, a configured buffer or bookkeeping. */
export function isSettled({ info }: Pick<TagSubject, 'info'>): boolean {
  return info !== null && SETTLED.has(info.kind);
}

/**
 * Seconds from which a cache that fills up is seen to flatten: hours where it is larger than on any healthy machine, a day where that cannot be
 * told. And the rate in the second half, over that in the first one, at which it does not flatten.
 */
const LEAST_SECONDS = { unusual: 7_200, 'cannot-tell': 86_400, usual: Number.POSITIVE_INFINITY } as const;
const STRAIGHT = 0.9;

/**
 * A cache flattens, is bounded or follows the load. One that has outgrown what healthy machines show, and rises in a straight line when the load
 * is taken out, does none of these.
 */
function outgrows({ text, pool, bytes, growth }: TagSubject): boolean {
  if (growth === null || growth.confidence === 'open') return false;
  return (growth.lateRate ?? 0) >= STRAIGHT && growth.spanSeconds >= LEAST_SECONDS[tagSize(text, pool, bytes)];
}

/** Caches, configured buffers and bookkeeping: their growth is by design. */
export const configured: Rule = {
  id: 'configured',
  title: 'Caches, configured buffers and bookkeeping',
  because:
    'Some tags are as large as a setting makes them (trace buffers, cluster cache), some fill up to a bound and are trimmed (mapped views, name caches), some only count what others allocate (large blocks, the overflow of the table). Their growth implicates no driver. One that is larger than on healthy machines and rises in a straight line for hours (or for a day, where its size may still be usual) is not working as designed: the cause is open, and its owner is still not blamed.',
  judge(tags, { witnesses }) {
    // A cache of the registry that rises with one process is filled by it, and another rule names it.
    return tags
      .filter((subject) => isSettled(subject) && !witnesses.has(subject))
      .map((subject) => (outgrows(subject) ? rising(subject) : attribute(subject)));
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

function rising(subject: TagSubject): Attribution {
  const { text, pool, info, growth } = subject;
  const what = info?.component ?? 'a cache';
  const norm = tagNorm(text, pool);
  const usual = norm === null ? '' : `; healthy machines that we know show up to ${formatBytes(norm.highBytes)}`;
  return {
    rule: configured.id,
    mechanism: info?.family === null || info === null ? 'leak-unattributed' : 'on-behalf',
    confidence: 'open',
    tags: [subject],
    suspects: [],
    cleared: clearTagOwners([subject], 'it keeps what other components ask for; the evidence does not show what makes it grow'),
    says: `${sayGrow([subject])}; ${what.split(/[;:]/)[0]} would level off, but this rises in a straight line for ${formatSpan(growth?.spanSeconds ?? 0)}${usual}`,
    open: info?.family?.next ?? 'what makes it grow: which filters, programs or settings were added before it began to rise',
  };
}

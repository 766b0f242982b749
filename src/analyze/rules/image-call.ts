import type { Confidence } from '../../schema/types.js';
import type { StatedUse } from '../state/state-images.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Rule, Suspicion } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag } from './tag-evidence.js';

/** Tags that the image of a driver uses. */
export const imageCall: Rule = {
  id: 'image-call',
  title: 'The image of a driver allocates with the tag',
  because:
    'The tag as argument of an allocating call in exactly one loaded image is the strongest thing that files can show. Two images with one tag cannot be told apart by files. A tag in data or in other code is probable at most, its letters in a string are nothing.',
  judge(tags, context) {
    return tags.flatMap((subject) => {
      const uses = (context.uses.get(subject.text) ?? []).filter(({ driver }) => context.drivers.isLoaded(driver) !== false);
      const calls = uses.filter(({ use }) => use === 'call');
      const weaker = uses.filter(({ use }) => use === 'operand' || use === 'data' || use === 'service-name');
      const chosen = calls.length > 0 ? calls : weaker;
      return chosen.length === 0 || isWindowsOnly(chosen) ? [] : [attribute(subject, byDriver(chosen), context)];
    });
  },
};

/** A part of Windows is not accused by its own tag alone: that it allocates is its work. Whoever signed it must be Microsoft for that. */
function isWindowsOnly(uses: readonly StatedUse[]): boolean {
  return uses.every(({ evidence }) => {
    const { signature, version } = evidence.image;
    return signature?.status === 'valid' && /^microsoft windows/i.test(signature.signer ?? '') && /microsoft/i.test(version?.company ?? '');
  });
}

function byDriver(uses: readonly StatedUse[]): readonly StatedUse[] {
  return uses.filter((use, at) => uses.findIndex(({ driver }) => driver === use.driver) === at);
}

function attribute(subject: TagSubject, uses: readonly StatedUse[], context: Case): Attribution {
  const label = subject.text.trimEnd();
  const [first] = uses;
  const isOne = uses.length === 1;
  const isCall = first?.use === 'call';
  const byFiles: Confidence = isOne ? (isCall ? 'strong' : 'probable') : 'open';
  const confidence = weakest(byFiles, subject.growth?.confidence ?? 'open');
  const names = uses.map(({ evidence }) => context.drivers.owner(evidence.image.path).name).join(' and ');
  const says = isOne
    ? `a driver leaks: ${names}, tag "${label}"`
    : `"${label}" grows, and ${names} both allocate with it: the files cannot tell which of them leaks`;
  return {
    rule: imageCall.id,
    mechanism: isOne ? 'driver-leak' : 'leak-unattributed',
    confidence,
    tags: [subject],
    suspects: uses.map((use) => suspicion(use, { subject, confidence, context })),
    cleared: [],
    says,
    ...(isOne ? {} : { open: 'the stacks of the allocations' }),
  };
}

function suspicion(
  use: StatedUse,
  { subject, confidence, context }: { readonly subject: TagSubject; readonly confidence: Confidence; readonly context: Case },
): Suspicion {
  const what = use.use === 'call' ? 'calls an allocator with' : `holds (${use.use})`;
  return {
    owner: context.drivers.ownerOfImage(use.evidence),
    mechanism: 'driver-leak',
    confidence,
    tags: [subject],
    evidence: [{ fact: use.fact, says: `${use.driver} ${what} "${subject.text.trimEnd()}" at ${use.place}` }, ...citeTag(subject)],
  };
}

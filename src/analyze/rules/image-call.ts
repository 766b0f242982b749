import { type LibraryTag, libraryTag } from '../../knowledge/library-tags.js';
import type { Confidence, Signature } from '../../schema/types.js';
import { callersNotLoaded, type StatedUse, sayNotLoaded } from '../state/state-images.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Attribution, Case, Rule, Suspicion } from './attribution.js';
import { weakest } from './confidence.js';
import { citeTag, sayGrow, sayTags } from './tag-evidence.js';

/** Tags that the image of a driver uses. */
export const imageCall: Rule = {
  id: 'image-call',
  title: 'The image of a driver allocates with the tag',
  because:
    "A tag passed to an allocating call in exactly one loaded image is the strongest evidence that files can give. Files cannot separate two images that use one tag. A tag in data or in other code is probable at most; its letters in a string prove nothing. It is also probable at most where a tag table gives the tag to another driver (both are then named), or where the call takes the tag from writable memory. A tag that comes with a library, a header or a sample of Microsoft's is in many drivers and implicates none of them. The name of a service gives a tag (KMDF); where only an INF file that no trusted catalog lists has that name, the owner stays open, since anybody can write one. An image that allocates with the tag but is not among the loaded drivers is named: it was unloaded, is hidden or was renamed.",
  judge(tags, context) {
    return tags.flatMap((subject) => judgeTag(subject, context) ?? []);
  },
};

function judgeTag(subject: TagSubject, context: Case): Attribution | null {
  const uses = context.uses.get(subject.text) ?? [];
  const loaded = uses.filter(({ driver }) => context.drivers.isLoaded(driver) !== false);
  const calls = loaded.filter(({ use }) => use === 'call');
  const weaker = loaded.filter(({ use }) => use === 'operand' || use === 'data' || use === 'service-name');
  const gone = calls.length > 0 ? [] : callersNotLoaded(uses, context.drivers);
  const chosen = calls.length > 0 ? calls : [...gone, ...weaker];
  if (chosen.length === 0 || isWindowsOnly(chosen, context)) return null;
  const library = libraryTag(subject.text);
  if (library !== null) return sharedByLibrary(subject, byDriver(chosen), library);
  return attribute(subject, { uses: byDriver(chosen), gone }, context);
}

/** The tag of a library, a header or a sample is in every driver that was built with it, and in the kernel as a rule. */
function sharedByLibrary(subject: TagSubject, uses: readonly StatedUse[], library: LibraryTag): Attribution {
  const images = uses.map(({ driver }) => driver).join(', ');
  return {
    rule: imageCall.id,
    mechanism: 'leak-unattributed',
    confidence: 'open',
    tags: [subject],
    suspects: [],
    cleared: [],
    says: `${sayGrow([subject])}; its owner is unknown: it comes with ${library.of}, which many drivers and parts of Windows are built with, so an image that allocates with it (${images}) need not be the one that leaks`,
    open: 'what allocates it (allocation stacks show it)',
  };
}

/** The driver that a literal row of a table gives the tag to, where it is another than the image's and may be loaded. */
function tableOwner({ info }: TagSubject, driver: string, { drivers }: Case): string | null {
  if (info === null || info.hint !== null || info.driver === null || !/\.(?:sys|dll)$/i.test(info.driver)) return null;
  return info.driver.toLowerCase() === driver.toLowerCase() || drivers.isLoaded(info.driver) === false ? null : info.driver;
}

/** Names that Microsoft signs the parts of Windows with; it signs drivers of other vendors with longer ones. */
const WINDOWS_PUBLISHERS: ReadonlySet<string> = new Set([
  'Microsoft Windows',
  'Microsoft Windows Publisher',
  'Microsoft Windows Component Publisher',
]);

/**
 * A part of Windows is not accused by its own tag alone: that it allocates is its work. Only its signature says that it is one; the texts of
 * its version are its vendor's own.
 */
function isWindowsOnly(uses: readonly StatedUse[], { drivers }: Case): boolean {
  return uses.every(({ evidence }) => isOfWindows(drivers.ownerOfImage(evidence).signature ?? null));
}

function isOfWindows(signature: Signature | null): boolean {
  if (signature?.status !== 'valid') return false;
  // Of a signature that Windows itself judged only the name is known.
  const judgedHere = signature.chain !== undefined;
  return judgedHere ? signature.kernel === 'microsoft' : WINDOWS_PUBLISHERS.has(signature.signer ?? '');
}

function byDriver(uses: readonly StatedUse[]): readonly StatedUse[] {
  return uses.filter((use, at) => uses.findIndex(({ driver }) => driver === use.driver) === at);
}

interface Found {
  readonly uses: readonly StatedUse[];
  /** Those among them that are not loaded. */
  readonly gone: readonly StatedUse[];
}

/** Sections that no program writes to: what lies there is as good as a number in the code. */
const FIXED_SECTIONS = /^(?:\.rdata|\.text|\.rodata|init|page)/i;

/** Whether the call takes its tag from memory that can be written: code that is not followed may put another one there. */
function isFromVariable({ evidence, tag }: StatedUse): boolean {
  return evidence.image.tags.some(
    ({ tag: other, use, api, at }) =>
      other === tag && use === 'data' && typeof api === 'string' && at.some(({ section }) => !FIXED_SECTIONS.test(section ?? '')),
  );
}

function attribute(subject: TagSubject, { uses, gone }: Found, context: Case): Attribution {
  const isSettled = uses.length === 1 && gone.length === 0 && uses.every(isTrustworthy);
  const [first] = uses;
  const other = first === undefined || !isSettled ? null : tableOwner(subject, first.driver, context);
  const isSure = first?.use === 'call' && other === null && !isFromVariable(first);
  const byFiles: Confidence = isSettled ? (isSure ? 'strong' : 'probable') : 'open';
  const confidence = weakest(byFiles, subject.growth?.confidence ?? 'open');
  return {
    rule: imageCall.id,
    mechanism: isSettled ? 'driver-leak' : 'leak-unattributed',
    confidence,
    tags: [subject],
    suspects: uses.map((use) => suspicion(use, { subject, confidence, gone, context })),
    cleared: [],
    says: sayUses(subject, { uses, gone }, { isSettled, context }),
    ...(other === null ? {} : { doubt: `a tag table gives it to ${other}` }),
    ...(other === null ? {} : { open: `whether ${other} allocates with it too` }),
    ...(isSettled ? {} : { open: 'what allocates it (allocation stacks show it)' }),
  };
}

/** Whether nothing but an INF file of anybody speaks for a use. */
function isTrustworthy({ services, use }: StatedUse): boolean {
  return use !== 'service-name' || services.some(({ by }) => by !== 'inf');
}

interface Saying {
  readonly isSettled: boolean;
  readonly context: Case;
}

function sayUses(subject: TagSubject, { uses, gone }: Found, { isSettled, context }: Saying): string {
  const nameOf = ({ evidence }: StatedUse): string => context.drivers.owner(evidence.image.path).name;
  if (isSettled) return `${uses.map(nameOf).join('')} leaks (${sayTags([subject])})`;
  if (gone.length > 0) return `${sayGrow([subject])}; ${sayNotLoaded(gone.map(nameOf))}`;
  if (uses.length === 1) return `${sayGrow([subject])}; its owner is unknown: only an unsigned INF file names ${uses.map(nameOf).join('')}`;
  return `${sayGrow([subject])}; its owner is unknown: ${uses.map(nameOf).join(' and ')} ${sayShared(uses)}`;
}

function sayShared(uses: readonly StatedUse[]): string {
  const all = uses.length === 2 ? 'both' : 'all';
  return uses.every(({ use }) => use === 'call') ? `${all} allocate with it` : `${all} hold it`;
}

interface SuspicionContext {
  readonly subject: TagSubject;
  readonly confidence: Confidence;
  readonly gone: readonly StatedUse[];
  readonly context: Case;
}

function suspicion(use: StatedUse, { subject, confidence, gone, context }: SuspicionContext): Suspicion {
  const absent = gone.some(({ driver }) => driver === use.driver) ? ', and it is not among the loaded drivers' : '';
  return {
    owner: context.drivers.ownerOfImage(use.evidence),
    mechanism: 'driver-leak',
    confidence,
    tags: [subject],
    evidence: [{ fact: use.fact, says: `${sayUse(use, subject)}${absent}` }, ...citeTag(subject)],
  };
}

function sayUse({ driver, use, place, services }: StatedUse, { text }: TagSubject): string {
  const label = `"${text.trimEnd()}"`;
  if (use === 'call') return `${driver} calls an allocator with ${label} at ${place}`;
  if (use !== 'service-name') return `${driver} holds (${use}) ${label} at ${place}`;
  const sources = services.map(({ name, by, path }) => `${name}, by ${by === 'system' ? 'the list of drivers' : sayInf(by, path)}`);
  return `${driver} gets ${label} by default (KMDF) from the name of its service: ${sources.join('; ')}`;
}

function sayInf(by: 'signed-inf' | 'inf', path: string | null): string {
  return `${path ?? 'an INF file'}${by === 'inf' ? ', which no trusted catalog lists' : ', which a catalog lists'}`;
}

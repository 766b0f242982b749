import type { Problem } from '../../facts/capture.js';
import { explainAny, notRead, UNREADABLE } from '../file-problem.js';
import type { Item } from '../read-source.js';
import type { CapturePart } from './capture-part.js';
import { holdsAll, withoutParts } from './completeness-claims.js';
import type { CaptureManifest } from './manifest.js';
import { missingFile } from './part-problems.js';
import { formatOf } from './read-stream.js';
import { compareDigest, type DigestAnswer } from './stream-digest.js';
import { STREAM_NAMES, type StreamName } from './stream-names.js';

/**
 * Holds the manifests among the files against the files beside them: what a manifest names and nobody brought, and what is not as it was
 * written, are problems; a stream without a line is known to hold nothing; and the streams are of the manifest's machine.
 */
export async function settleCaptures(items: readonly Item[], signal: AbortSignal | undefined): Promise<readonly Item[]> {
  const settled = [...items];
  const places = new Map(items.map(({ source }, place) => [keyOf(source.path), place]));
  for (const [place, { source, file }] of items.entries()) {
    if (file.kind !== 'capture') continue;
    const base = keyOf(source.path.slice(0, source.path.length - source.name.length));
    const missing: Problem[] = [];
    const lost = new Set<string>();
    for (const part of file.parts) {
      signal?.throwIfAborted();
      // A part that failed may have opened its stream before.
      const name = part.file ?? (streamOf(part) === undefined ? null : `${part.name}.ndjson`);
      if (name === null) continue;
      const beside = places.get(base + keyOf(name));
      const item = beside === undefined ? undefined : settled[beside];
      const found = item === undefined ? undefined : await settleStream(item, part, file);
      if (found?.isAsWritten !== true) lost.add(part.name);
      if (beside !== undefined && found !== undefined) settled[beside] = found.item;
      else if (part.file !== null && isLacking(part, `${base}${keyOf(name)}/`, places)) missing.push(missingFile(part.name, name));
    }
    const { piece } = file;
    const completeness = withoutParts(piece.completeness ?? [], lost);
    settled[place] = { source, file: { ...file, piece: { ...piece, completeness, problems: [...(piece.problems ?? []), ...missing] } } };
  }
  return settled;
}

/** A folder is there where something lies in it; one into which nothing was copied need not be. */
function isLacking(part: CapturePart, folder: string, places: ReadonlyMap<string, number>): boolean {
  if (streamOf(part) === undefined && part.copies === 0) return false;
  return ![...places.keys()].some((path) => path.startsWith(folder));
}

/** A stream beside its manifest. */
interface SettledStream {
  readonly item: Item;
  /** Whether everything that the collection wrote to it was read. */
  readonly isAsWritten: boolean;
}

async function settleStream({ source, file }: Item, part: CapturePart, { document }: CaptureManifest): Promise<SettledStream> {
  const stream = streamOf(part);
  const isNone = file.kind === 'unusable' && file.recognizedAs === 'empty' && stream !== undefined && (part.rows ?? 0) === 0;
  const name = nameOf(document.machine.name);
  if (isNone) return { item: { source, file: { kind: 'piece', format: formatOf(stream), piece: name } }, isAsWritten: true };
  if (file.kind !== 'piece') return { item: { source, file }, isAsWritten: false };
  const digest = await compareWithManifest({ source, file }, part);
  if (digest.problems === CHANGED)
    return { item: { source, file: { kind: 'unusable', recognizedAs: UNREADABLE, problems: CHANGED } }, isAsWritten: false };
  const problems = [...(file.piece.problems ?? []), ...digest.problems];
  return {
    item: { source, file: { ...file, piece: { ...name, ...file.piece, problems } } },
    isAsWritten: digest.isAsWritten && holdsAll(file.piece, part),
  };
}

function streamOf({ name }: CapturePart): StreamName | undefined {
  return STREAM_NAMES.find((stream) => stream === name);
}

function nameOf(name: string | null | undefined): { readonly machineName?: string } {
  return typeof name === 'string' ? { machineName: name } : {};
}

/** How a stream compares with the digest in the manifest. */
interface DigestResult {
  readonly isAsWritten: boolean;
  readonly problems: readonly Problem[];
}

async function compareWithManifest({ source }: Item, part: CapturePart): Promise<DigestResult> {
  if (part.sha256 === null) return { isAsWritten: true, problems: [] };
  try {
    const answer = await compareDigest(source, part);
    return { isAsWritten: answer !== 'other', problems: DIGEST_PROBLEMS[answer] };
  } catch (error) {
    return { isAsWritten: false, problems: [notRead(explainAny(error))] };
  }
}

/** What somebody changed after the collection is no evidence of the machine, and nobody can say which lines of it were. */
const CHANGED: readonly Problem[] = [
  notRead(
    'was changed after the collection (its SHA-256 is not the one in the manifest), so it is not used; copy it again from where it was collected',
  ),
];

const DIGEST_PROBLEMS: Readonly<Record<DigestAnswer, readonly Problem[]>> = {
  same: [],
  grown: [{ text: 'has more lines than the manifest knows of: the collection was killed while it took samples; all of them were read' }],
  other: CHANGED,
};

/** Windows does not tell names by letter case, nor by the kind of slash. */
function keyOf(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}

import type { PeImage } from '../pe-image.js';
import { placeOfCertificates } from './certificate-table.js';
import { type HashQuery, hashRanges, type RangeHashes } from './hash-ranges.js';
import type { HashThreads } from './hash-threads.js';

/** What a hash of the image is wanted for. */
export interface DigestQuery {
  readonly algorithms: readonly string[];
  /** Also with zeros up to a multiple of eight bytes: so catalogs name files whose size is not one, for they were padded for signing. */
  readonly padded?: boolean;
}

/** A hash of an image: `padded` where zeros were added to the end. */
export interface ImageDigest {
  readonly algorithm: string;
  readonly padded: boolean;
  readonly digest: Buffer;
}

/** Hex digits. */
export interface FileHashes {
  /** Of the whole file. */
  readonly file: string;
  /** Of what Authenticode covers of it. */
  readonly authentihash: string;
}

/** What was hashed already, for the next question about the same image. */
const KNOWN = new WeakMap<PeImage, readonly RangeHashes[]>();

/**
 * Hashes of an image as Authenticode wants them: the file without the checksum, the directory entry of the certificates and their table
 * ("Windows Authenticode Portable Executable Signature Format"). A table that is not where tables lie is no table: nothing of it is left out.
 */
export function imageDigests(image: PeImage, { algorithms, padded = false }: DigestQuery): readonly ImageDigest[] {
  const known = KNOWN.get(image) ?? [];
  const missing = algorithms.filter((algorithm) => !known.some((hashes) => hashes.algorithm === algorithm));
  const all = missing.length === 0 ? known : remember(image, hashRanges(image.source, queryOf(image, missing, false)));
  return algorithms.flatMap((algorithm) => digestsOf(all, { algorithm, padded }));
}

function digestsOf(
  all: readonly RangeHashes[],
  { algorithm, padded }: { readonly algorithm: string; readonly padded: boolean },
): readonly ImageDigest[] {
  const hashes = all.find((one) => one.algorithm === algorithm);
  if (hashes === undefined) return [];
  const digests = [{ algorithm, padded: false, digest: Buffer.from(hashes.covered) }];
  return padded && hashes.padded !== null ? [...digests, { algorithm, padded: true, digest: Buffer.from(hashes.padded) }] : digests;
}

/** Hashes of a whole file and of what Authenticode covers of it in one pass; {@link imageDigests} knows the second from then on. */
export function hashFile(image: PeImage, algorithm: 'sha256' | 'sha1'): FileHashes {
  const known = wholeOf(KNOWN.get(image) ?? [], algorithm);
  return known ?? wholeOf(remember(image, hashRanges(image.source, queryOf(image, [algorithm], true))), algorithm) ?? NO_HASHES;
}

const NO_HASHES: FileHashes = { file: '', authentihash: '' };

function wholeOf(all: readonly RangeHashes[], algorithm: string): FileHashes | null {
  const hashes = all.find((one) => one.algorithm === algorithm);
  return hashes?.whole ? { file: hex(hashes.whole), authentihash: hex(hashes.covered) } : null;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Has another thread do what {@link hashFile} would do here, where one has room; the source has to stay open meanwhile. */
export async function hashAhead(image: PeImage, algorithm: 'sha256' | 'sha1', threads: HashThreads): Promise<void> {
  const hashes = await threads.hash(image.source, queryOf(image, [algorithm], true));
  if (hashes !== null) remember(image, hashes);
}

function remember(image: PeImage, hashes: readonly RangeHashes[]): readonly RangeHashes[] {
  const others = (KNOWN.get(image) ?? []).filter(({ algorithm }) => !hashes.some((one) => one.algorithm === algorithm));
  const all = [...others, ...hashes];
  KNOWN.set(image, all);
  return all;
}

function queryOf(image: PeImage, algorithms: readonly string[], whole: boolean): HashQuery {
  return { size: image.source.size, ranges: coveredRanges(image), algorithms, whole };
}

function coveredRanges(image: PeImage): { offset: number; end: number }[] {
  const size = image.source.size;
  const table = placeOfCertificates(image);
  const holes = [{ offset: image.checksumOffset, end: image.checksumOffset + 4 }];
  if (image.certificateEntryOffset !== null) holes.push({ offset: image.certificateEntryOffset, end: image.certificateEntryOffset + 8 });
  if (table !== null && typeof table !== 'string') holes.push({ offset: table.offset, end: size });
  holes.sort((a, b) => a.offset - b.offset);
  const ranges: { offset: number; end: number }[] = [];
  let from = 0;
  for (const hole of holes) {
    if (hole.offset > from) ranges.push({ offset: from, end: Math.min(hole.offset, size) });
    from = Math.max(from, hole.end);
  }
  if (from < size) ranges.push({ offset: from, end: size });
  return ranges;
}

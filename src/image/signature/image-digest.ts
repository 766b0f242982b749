import { createHash, type Hash } from 'node:crypto';

import type { PeImage } from '../pe-image.js';
import { placeOfCertificates } from './certificate-table.js';

const CHUNK_BYTES = 1024 * 1024;

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

/**
 * Hashes of an image as Authenticode wants them: the file without the checksum, the directory entry of the certificates and their table
 * ("Windows Authenticode Portable Executable Signature Format"). A table that is not where tables lie is no table: nothing of it is left out.
 */
export function imageDigests(image: PeImage, query: DigestQuery): readonly ImageDigest[] {
  const known = DIGESTS.get(image);
  if (!known || !query.algorithms.every((algorithm) => known.some((digest) => digest.algorithm === algorithm)))
    return hashRanges(image, query);
  const { algorithms, padded = false } = query;
  return known.filter((digest) => algorithms.includes(digest.algorithm) && (padded || !digest.padded));
}

/** What was hashed already, for the next question about the same image. */
const DIGESTS = new WeakMap<PeImage, readonly ImageDigest[]>();

/** Hex digits. */
export interface FileHashes {
  /** Of the whole file. */
  readonly file: string;
  /** Of what Authenticode covers of it. */
  readonly authentihash: string;
}

/** Hashes of a whole file and of what Authenticode covers of it in one pass; {@link imageDigests} knows the second from then on. */
export function hashFile(image: PeImage, algorithm: 'sha256' | 'sha1'): FileHashes {
  const whole = createHash(algorithm);
  const digests = hashRanges(image, { algorithms: [algorithm], padded: true, whole });
  DIGESTS.set(image, [...(DIGESTS.get(image) ?? []).filter((known) => known.algorithm !== algorithm), ...digests]);
  return { file: whole.digest('hex'), authentihash: digests.find(({ padded }) => !padded)?.digest.toString('hex') ?? '' };
}

interface RangeQuery extends DigestQuery {
  /** Gets all bytes of the file, those between the ranges too. */
  readonly whole?: Hash;
}

function hashRanges(image: PeImage, { algorithms, padded = false, whole }: RangeQuery): readonly ImageDigest[] {
  const hashes = algorithms.map((algorithm) => ({ algorithm, hash: createHash(algorithm) }));
  let length = 0;
  const pass = (from: number, end: number, targets: readonly Hash[]): void => {
    for (let at = from; at < end; at += CHUNK_BYTES) {
      const chunk = image.source.read(at, Math.min(CHUNK_BYTES, end - at));
      for (const hash of targets) hash.update(chunk);
    }
  };
  const [only, both] = [whole ? [whole] : [], [...hashes.map(({ hash }) => hash), ...(whole ? [whole] : [])]];
  for (const { offset, end } of coveredRanges(image)) {
    if (whole) pass(length, offset, only);
    pass(offset, end, both);
    length = end;
  }
  if (whole) pass(length, image.source.size, only);
  const missing = (8 - (length % 8)) % 8;
  return hashes.flatMap(({ algorithm, hash }) => finish(algorithm, { hash, zeros: padded ? missing : 0 }));
}

function finish(algorithm: string, { hash, zeros }: { readonly hash: Hash; readonly zeros: number }): ImageDigest[] {
  if (zeros === 0) return [{ algorithm, padded: false, digest: hash.digest() }];
  const plain = { algorithm, padded: false, digest: hash.copy().digest() };
  return [plain, { algorithm, padded: true, digest: hash.update(Buffer.alloc(zeros)).digest() }];
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

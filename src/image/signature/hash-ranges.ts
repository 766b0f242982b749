import { createHash } from 'node:crypto';
import type { ByteSource } from '../byte-source.js';

/** What to hash of a file. */
export interface HashQuery {
  readonly size: number;
  /** The parts of it that Authenticode covers, in ascending order. */
  readonly ranges: readonly { readonly offset: number; readonly end: number }[];
  readonly algorithms: readonly string[];
  /** Also hash all of the file. */
  readonly whole: boolean;
}

/** Hashes by one algorithm. */
export interface RangeHashes {
  readonly algorithm: string;
  /** Of the covered parts. */
  readonly covered: Uint8Array;
  /** The same with zeros up to a multiple of eight bytes; `null` where there are none to add. */
  readonly padded: Uint8Array | null;
  /** Of all of the file; `null` where that was not asked for. */
  readonly whole: Uint8Array | null;
}

/** Small enough to stay in the processor's cache from one hash to the next. */
const CHUNK_BYTES = 256 * 1024;

let chunk: Buffer | null = null;

/** Hashes a file in one pass. Where it ends early, so do its hashes. */
export function hashRanges(source: Pick<ByteSource, 'readInto'>, { size, ranges, algorithms, whole }: HashQuery): readonly RangeHashes[] {
  const hashes = algorithms.map((algorithm) => ({
    algorithm,
    covered: createHash(algorithm),
    whole: whole ? createHash(algorithm) : null,
  }));
  chunk ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
  const target = chunk;
  const pass = (from: number, end: number, isCovered: boolean): void => {
    for (let at = from; at < end; at += CHUNK_BYTES) {
      const wanted = target.subarray(0, Math.min(CHUNK_BYTES, end - at));
      const bytes = wanted.subarray(0, source.readInto(wanted, at));
      for (const hash of hashes) {
        hash.whole?.update(bytes);
        if (isCovered) hash.covered.update(bytes);
      }
    }
  };
  let done = 0;
  for (const { offset, end } of ranges) {
    if (whole) pass(done, offset, false);
    pass(offset, end, true);
    done = end;
  }
  if (whole) pass(done, size, false);
  const zeros = Buffer.alloc((8 - (done % 8)) % 8);
  return hashes.map(({ algorithm, covered, whole: all }) => ({
    algorithm,
    padded: zeros.length === 0 ? null : covered.copy().update(zeros).digest(),
    covered: covered.digest(),
    whole: all?.digest() ?? null,
  }));
}

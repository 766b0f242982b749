import { createHash } from 'node:crypto';
import type { Source } from '../evidence-source.js';
import type { CapturePart } from './capture-part.js';

const LF = 0x0a;

/** How a file stands to the digest of it in the manifest. */
export type DigestAnswer = 'same' | 'grown' | 'other';

/**
 * Compares a stream with what the manifest says of it. A stream that begins as the manifest says and goes on has `grown`: the manifest is
 * written when parts end, and a collection that is killed while it samples leaves more lines than that.
 */
export async function compareDigest(source: Source, { sha256, rows }: Pick<CapturePart, 'sha256' | 'rows'>): Promise<DigestAnswer> {
  const hash = createHash('sha256');
  let [lines, hasGrown] = [0, false];
  for await (const chunk of await source.open({ reuse: true })) {
    let start = 0;
    while (rows !== null && lines < rows) {
      const end = chunk.indexOf(LF, start);
      if (end < 0) break;
      hash.update(chunk.subarray(start, end + 1));
      start = end + 1;
      if (++lines === rows) hasGrown = hash.copy().digest('hex') === sha256;
    }
    hash.update(chunk.subarray(start));
  }
  if (hash.digest('hex') === sha256) return 'same';
  return hasGrown ? 'grown' : 'other';
}

import { HttpErrDoctorError } from '../../errors.js';
import { jsonText } from '../../report/escape.js';
import type { HttperrDocument, ReasonBucket } from '../../schema/types.js';
import { isRead, printPart } from '../cli/output.js';

/** Enough for one write, little beside what else is in memory. */
const CHUNK_BYTES = 131_072;
/** The most bytes of an entry: of a phrase at most 255 characters are kept, and one takes up to six bytes. */
const MOST_ENTRY_BYTES = 4096;

/** `by` without an entry, as `jsonText` writes it: no text in JSON has a line end inside. */
const NO_BUCKETS = '\n  "by": []';

/**
 * Writes the document as `printJson` does, with its counts by time, which are made while they are written: a large log has a hundred thousand
 * of them and more.
 *
 * @param document - its `by` is empty.
 */
export async function printWithBuckets(
  document: HttperrDocument,
  buckets: Iterable<readonly ReasonBucket[]>,
  signal: AbortSignal,
): Promise<void> {
  const [before = '', after = ''] = jsonText(document, 2).split(NO_BUCKETS);
  await printPart(Buffer.from(`${before}\n  "by": [`));
  const texts = new BucketTexts();
  // One buffer for all of them: a new one for each write would be garbage of the size of the whole output.
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let length = 0;
  let separator = '';
  for (const some of buckets) {
    for (const bucket of some) {
      length += chunk.write(separator + texts.of(bucket), length);
      separator = ',';
      if (length < CHUNK_BYTES - MOST_ENTRY_BYTES) continue;
      await printPart(chunk.subarray(0, length));
      if (signal.aborted) throw new HttpErrDoctorError('interrupted', 'interrupted', { cause: signal.reason });
      if (!isRead()) return;
      length = 0;
    }
  }
  await printPart(chunk.subarray(0, length));
  await printPart(Buffer.from(`${separator === '' ? '' : '\n  '}]${after}\n`));
}

/** Writes entries; times and reasons come again and again, and are written once. */
class BucketTexts {
  readonly #reasons = new Map<string | null, string>();
  #time: string | null = null;
  #timeText = '';

  of({ time, reason, rows, count }: ReasonBucket): string {
    if (time !== this.#time || this.#timeText === '') {
      this.#time = time;
      this.#timeText = `\n    {\n      "time": ${jsonText(time)},\n      "reason": `;
    }
    return `${this.#timeText}${this.#reasonText(reason)}${rows},\n      "count": ${count}\n    }`;
  }

  #reasonText(reason: string | null): string {
    const known = this.#reasons.get(reason);
    if (known !== undefined) return known;
    const text = `${jsonText(reason)},\n      "rows": `;
    this.#reasons.set(reason, text);
    return text;
  }
}

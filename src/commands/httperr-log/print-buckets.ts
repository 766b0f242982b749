import { HttpErrDoctorError } from '../../errors.js';
import { jsonText } from '../../report/escape.js';
import type { HttperrDocument, ReasonBucket } from '../../schema/types.js';
import { drained } from '../cli/drained.js';
import { isRead, printResult } from '../cli/output.js';

/** Enough for one write, little beside what else is in memory. */
const CHUNK_LENGTH = 131_072;

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
  let text = `${before}\n  "by": [`;
  let separator = '';
  const texts = new BucketTexts();
  for (const some of buckets) {
    for (const bucket of some) {
      text += separator + texts.of(bucket);
      separator = ',';
    }
    if (text.length < CHUNK_LENGTH) continue;
    await print(text, signal);
    if (!isRead()) return;
    text = '';
  }
  printResult(`${text}${separator === '' ? '' : '\n  '}]${after}\n`);
}

async function print(text: string, signal: AbortSignal): Promise<void> {
  printResult(text);
  if (process.stdout.writableNeedDrain) await drained(signal);
  if (signal.aborted) throw new HttpErrDoctorError('interrupted', 'interrupted', { cause: signal.reason });
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

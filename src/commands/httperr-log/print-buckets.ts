import { HttpErrDoctorError } from '../../errors.js';
import type { TimeUnit } from '../../read/httperr/by-time.js';
import type { HttperrReading } from '../../read/httperr/collector.js';
import { jsonText } from '../../report/escape.js';
import type { HttperrDocument, ReasonBucket } from '../../schema/types.js';
import { isRead, printPart } from '../cli/output.js';

/** Enough for one write, little beside what else is in memory. */
const CHUNK_BYTES = 131_072;
/** The most bytes of an entry: of a phrase at most 255 characters are kept, and one takes up to six bytes. */
const MOST_ENTRY_BYTES = 4096;

/** `by` without an entry, as `jsonText` writes it: no text in JSON has a line end inside. */
const NO_BUCKETS = '\n  "by": []';

/** An entry as `jsonText` writes it behind another one. */
const FRAME = {
  beforeTime: ',\n    {\n      "time": "',
  behindTime: '",\n      "reason": ',
  behindRows: ',\n      "count": ',
  behindCount: '\n    }',
} as const;

/** What the entries are made from. */
export type BucketReading = Pick<HttperrReading, 'byTime' | 'textsByMinute'>;

/**
 * Writes the document as `printJson` does, with its counts by time, which are made while they are written: a large log has a hundred thousand
 * of them and more.
 *
 * @param document - its `by` is empty.
 */
export async function printWithBuckets(
  document: HttperrDocument,
  { byTime, textsByMinute }: BucketReading,
  { unit, signal }: { readonly unit: TimeUnit; readonly signal: AbortSignal },
): Promise<void> {
  const [before = '', after = ''] = jsonText(document, 2).split(NO_BUCKETS);
  await printPart(Buffer.from(`${before}\n  "by": [`));
  const texts = (unit === 'minute' ? textsByMinute(FRAME, reasonText) : null) ?? textsOf(byTime(unit));
  let isEmpty = true;
  for (const text of texts) {
    // Before the first entry there is none that a comma would part it from.
    await printPart(isEmpty ? text.subarray(1) : text);
    isEmpty = false;
    if (signal.aborted) throw new HttpErrDoctorError('interrupted', 'interrupted', { cause: signal.reason });
    if (!isRead()) return;
  }
  await printPart(Buffer.from(`${isEmpty ? '' : '\n  '}]${after}\n`));
}

/** Entries as text; what is handed out is good until the next is taken. */
function* textsOf(buckets: Iterable<readonly ReasonBucket[]>): Generator<Uint8Array> {
  const texts = new BucketTexts();
  // One buffer for all of them: a new one for each write would be garbage of the size of the whole output.
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let length = 0;
  for (const some of buckets) {
    for (const bucket of some) {
      length += chunk.write(texts.of(bucket), length);
      if (length < CHUNK_BYTES - MOST_ENTRY_BYTES) continue;
      yield chunk.subarray(0, length);
      length = 0;
    }
  }
  if (length > 0) yield chunk.subarray(0, length);
}

function reasonText(reason: string | null): string {
  return `${jsonText(reason)},\n      "rows": `;
}

/** Writes entries; times and reasons come again and again, and are written once. */
class BucketTexts {
  readonly #reasons = new Map<string | null, string>();
  #time: string | null = null;
  #timeText = '';

  of({ time, reason, rows, count }: ReasonBucket): string {
    if (time !== this.#time || this.#timeText === '') {
      // Rows without a time are in no count by time, so none of them is null.
      this.#time = time;
      this.#timeText = `${FRAME.beforeTime}${time}${FRAME.behindTime}`;
    }
    return `${this.#timeText}${this.#reasonText(reason)}${rows}${FRAME.behindRows}${count}${FRAME.behindCount}`;
  }

  #reasonText(reason: string | null): string {
    const known = this.#reasons.get(reason);
    if (known !== undefined) return known;
    const text = reasonText(reason);
    this.#reasons.set(reason, text);
    return text;
  }
}

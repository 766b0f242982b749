import { inParallel } from '../io/in-parallel.js';
import { HEADS_AT_A_TIME, headOf, type Source } from './evidence-source.js';
import { gunzipped } from './httperr/gunzip.js';
import { timeOfName } from './time-of-name.js';

/** A file whose content is in another one as well. */
export interface Copy {
  /** The file that holds all of it. */
  readonly of: Source;
  /** False for the beginning of a longer file: a log that was copied while it grew. */
  readonly isWhole: boolean;
}

/** Content that is the same over so many bytes is compared to its end. */
const HEAD_BYTES = 4_096;
/** Less than a row of a log says nothing about where it comes from. */
const FEWEST_BYTES = 64;

/** How files are compared. */
export interface CopyOptions {
  /** Set for logs: a copy of a log that grew may be named by the time of the copy. Two lists with different times in their names are two lists. */
  readonly mayGrowUnderNewNames?: boolean;
  readonly signal?: AbortSignal | undefined;
}

interface Candidate {
  readonly source: Source;
  readonly gzip: boolean;
  readonly head: Buffer;
}

/**
 * Finds files that are copies of others, or the beginnings of others: a log beside its copy, a zip beside its folder, a log that was copied twice
 * while it grew. Packed files are compared by what is in them. Of two that are the same, the later one is the copy.
 *
 * @param sources - of one machine and one kind.
 */
export async function copiesAmong(sources: readonly Source[], options: CopyOptions = {}): Promise<ReadonlyMap<Source, Copy>> {
  const copies = new Map<Source, Copy>();
  if (sources.length < 2) return copies;
  const sorted = (await candidatesOf(sources)).sort((a, b) => Buffer.compare(a.head, b.head));
  for (let start = 0; start < sorted.length; ) {
    const run = runFrom(sorted, start);
    if (run.length > 1) await compareRun(run, copies, options);
    start += run.length;
  }
  return copies;
}

async function candidatesOf(sources: readonly Source[]): Promise<Candidate[]> {
  const candidates = await inParallel(sources, HEADS_AT_A_TIME, candidateOf);
  return candidates.filter((candidate) => candidate !== null);
}

async function candidateOf(source: Source): Promise<Candidate | null> {
  try {
    const { bytes, gzip } = await headOf(source);
    return bytes.length < FEWEST_BYTES ? null : { source, gzip, head: Buffer.from(bytes.subarray(0, HEAD_BYTES)) };
  } catch {
    // Whoever reads it says why it cannot be read.
    return null;
  }
}

/** In order of content, whatever begins like a file comes right behind it. */
function runFrom(sorted: readonly Candidate[], start: number): readonly Candidate[] {
  const first = sorted[start]?.head ?? Buffer.alloc(0);
  let end = start + 1;
  while (end < sorted.length && sorted[end]?.head.subarray(0, first.length).equals(first) === true) end++;
  return sorted.slice(start, end);
}

/** Against those that are no copies themselves, so a chain leads to one file. */
async function compareRun(run: readonly Candidate[], copies: Map<Source, Copy>, options: CopyOptions): Promise<void> {
  const originals: Candidate[] = [];
  for (const candidate of run) {
    let isNew = true;
    for (const [at, original] of originals.entries()) {
      options.signal?.throwIfAborted();
      const areTwo = options.mayGrowUnderNewNames !== true && haveOtherTimes(candidate.source, original.source);
      const relation = areTwo ? 'different' : await relationOf(candidate, original);
      if (relation === 'different') continue;
      isNew = false;
      if (relation === 'longer') {
        originals[at] = candidate;
        point(copies, { from: original.source, to: candidate.source });
      } else copies.set(candidate.source, { of: original.source, isWhole: relation === 'same' });
      break;
    }
    if (isNew) originals.push(candidate);
  }
}

/** A longer file was found: what was a copy of the shorter one is a beginning of it. */
function point(copies: Map<Source, Copy>, { from, to }: { readonly from: Source; readonly to: Source }): void {
  for (const [copy, { of }] of copies) if (of === from) copies.set(copy, { of: to, isWhole: false });
  copies.set(from, { of: to, isWhole: false });
}

function haveOtherTimes(a: Source, b: Source): boolean {
  const [timeA, timeB] = [timeOfName(a.name), timeOfName(b.name)];
  return timeA !== null && timeB !== null && timeA.ms !== timeB.ms;
}

/** What the first is to the second. */
type Relation = 'same' | 'beginning' | 'longer' | 'different';

async function relationOf(a: Candidate, b: Candidate): Promise<Relation> {
  const [first, second] = [new Reader(a), new Reader(b)];
  try {
    for (;;) {
      const [left, right] = [await first.peek(), await second.peek()];
      if (left.length === 0 || right.length === 0) return left.length > 0 ? 'longer' : right.length > 0 ? 'beginning' : 'same';
      const length = Math.min(left.length, right.length);
      if (!left.subarray(0, length).equals(right.subarray(0, length))) return 'different';
      first.skip(length);
      second.skip(length);
    }
  } catch {
    return 'different';
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
}

/** The unpacked content of a source, as much at a time as its stream gives. */
class Reader {
  readonly #chunks: AsyncGenerator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor({ source, gzip }: Candidate) {
    this.#chunks = gzip ? gunzipped(new Uint8Array(0), chunksOf(source)) : chunksOf(source);
  }

  /** @returns nothing at the end only. */
  async peek(): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done === true) break;
      this.#rest = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return this.#rest;
  }

  skip(length: number): void {
    this.#rest = this.#rest.subarray(length);
  }

  async close(): Promise<void> {
    await this.#chunks.return(undefined).catch(() => undefined);
  }
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  yield* await source.open();
}

/** What is said of a copy. */
export function sayCopy({ of, isWhole }: Copy): string {
  return isWhole ? `is a copy of ${of.path} and counts once` : `is the beginning of ${of.path}; its rows count once`;
}

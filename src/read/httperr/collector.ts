import { HttpErrDoctorError, isHttpErrDoctorError } from '../../errors.js';
import type { HttperrEvidence, Problem } from '../../facts/capture.js';
import type { ReasonBucket } from '../../schema/types.js';
import { explainAny } from '../file-problem.js';
import type { DimensionCounts } from './breakdown.js';
import type { TimeUnit } from './by-time.js';
import type { CountFrame } from './count-table.js';
import { inFileOrder } from './file-order.js';
import type { HttperrOptions } from './httperr-options.js';
import { type HttperrSource, throwIfAborted } from './httperr-source.js';
import { countLog, type ReadInto, readAlone } from './log.js';
import { countFile, type FileCounts } from './parallel/file.js';
import { countingOf, isLarge, piecesOf, readInBlocks, smallOnes } from './parallel/plan.js';
import { shareOut } from './parallel/share-out.js';
import { type Helpers, Threads } from './parallel/threads.js';
import { HttperrTally } from './tally.js';

/** What the logs of one machine hold. */
export interface HttperrReading {
  readonly evidence: HttperrEvidence;
  /** Rows and counts of each reason by minute, hour or day, in order of time; made while they are taken, one stretch of time after the other. */
  readonly byTime: (unit: TimeUnit) => Iterable<readonly ReasonBucket[]>;
  /** The counts by the minute as text; `null` where it has to be made from {@link byTime}. See `HttperrTally.textsByMinute`. */
  readonly textsByMinute: (frame: CountFrame, textOf: (reason: string) => string) => Iterable<Uint8Array> | null;
  /** What was odd, by input. */
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  /** What was odd about all logs together. */
  readonly overall: readonly Problem[];
  /** Rows by the columns that were asked for; empty where none was. */
  readonly breakdown: readonly DimensionCounts[];
  /** Logs that could not be opened, by input. */
  readonly failures: ReadonlyMap<number, HttpErrDoctorError>;
}

/** Counts several logs of one machine as one, in the order they are added. */
class HttperrCollector {
  readonly #tally: HttperrTally;
  readonly #options: HttperrOptions;
  readonly #threads: Helpers | null;
  readonly #problems = new Map<number, readonly Problem[]>();
  readonly #failures = new Map<number, HttpErrDoctorError>();

  constructor(options: HttperrOptions, threads: Helpers | null) {
    this.#options = options;
    this.#threads = threads;
    this.#tally = new HttperrTally(options);
  }

  /**
   * Reads one log. One that cannot be opened is noted in `failures`; one that ends with an error counts as far as it was read, with a problem.
   *
   * @throws HttpErrDoctorError `interrupted` at the signal.
   */
  async add(source: HttperrSource): Promise<void> {
    try {
      this.#note(source, await countLog(this.#tally, source.input, this.#reading(source)));
    } catch (error) {
      if (isHttpErrDoctorError(error) && error.code === 'interrupted') throw error;
      this.#failures.set(source.input, asFailure(source.path, error));
    }
  }

  /** The same for logs that other threads can read to their ends. */
  async addSmall(sources: readonly HttperrSource[], threads: Helpers): Promise<void> {
    const sourceAt = (piece: number): HttperrSource => sources[piece] ?? { input: 0, path: '' };
    await shareOut<FileCounts | null | 'added'>(threads, {
      pieces: sources.length,
      ask: (piece) => threads.askFile({ source: sourceAt(piece), options: countingOf(this.#options) }),
      here: async (piece, isNext) => {
        if (!isNext) return countFile({ source: sourceAt(piece), options: countingOf(this.#options) });
        await this.add(sourceAt(piece));
        return 'added';
      },
      take: async (piece, result) => {
        if (result === null) await this.add(sourceAt(piece));
        else if (result !== 'added') this.#addCounted(sourceAt(piece), result);
        throwIfAborted(this.#options.signal);
        return true;
      },
    });
  }

  finish(): HttperrReading {
    return {
      evidence: this.#tally.evidence(),
      byTime: (unit) => this.#tally.byTime(unit),
      textsByMinute: (frame, textOf) => this.#tally.textsByMinute(frame, textOf),
      problems: this.#problems,
      overall: this.#tally.problems(),
      breakdown: this.#tally.breakdown(),
      failures: this.#failures,
    };
  }

  #addCounted(source: HttperrSource, { part, problems }: FileCounts): void {
    this.#tally.beginFile(source.input);
    this.#tally.absorbFile(part);
    this.#note(source, problems);
    this.#options.onProgress?.(source.bytes ?? 0, source.bytes ?? 0);
  }

  #note({ input }: HttperrSource, problems: readonly Problem[]): void {
    if (problems.length > 0) this.#problems.set(input, problems);
  }

  #reading(source: HttperrSource): ReadInto {
    const threads = this.#threads;
    if (threads === null || !isLarge(source)) return readAlone(source, this.#options);
    return (scanner) => readInBlocks(source, { scanner, helpers: threads, tally: this.#tally, options: this.#options });
  }
}

/** Whatever error one log makes, the others are counted. */
function asFailure(path: string, error: unknown): HttpErrDoctorError {
  if (isHttpErrDoctorError(error)) return error;
  const problem = explainAny(error);
  return new HttpErrDoctorError('not-readable', `${path} ${problem}`, { details: { path, problem }, cause: error });
}

/**
 * Counts the logs of one machine, in the order http.sys wrote them; with several threads where there is much to read.
 *
 * @throws HttpErrDoctorError `interrupted` at the signal.
 */
export async function readHttperr(sources: readonly HttperrSource[], options: HttperrOptions = {}): Promise<HttperrReading> {
  const ordered = inFileOrder(sources);
  const threads = Threads.start(piecesOf(ordered, options), options.threads);
  const collector = new HttperrCollector(options, threads);
  try {
    for (let at = 0; at < ordered.length; ) {
      const small = threads === null ? [] : smallOnes(ordered, at);
      const [next] = ordered.slice(at, at + 1);
      if (threads !== null && small.length > 1) await collector.addSmall(small, threads);
      else if (next !== undefined) await collector.add(next);
      at += Math.max(1, small.length);
    }
    return collector.finish();
  } finally {
    // They end in their own time: nothing is waiting for them, and their end takes as long as some of what is made of the counts.
    void threads?.close();
  }
}

/**
 * Counts one log file, plain or gzip.
 *
 * @throws HttpErrDoctorError `no-such-path`, `access-denied`, `not-readable`, `interrupted`.
 */
export function readHttperrFile(path: string, options: HttperrOptions = {}): Promise<HttperrReading> {
  return readOne({ input: 0, path, isNamed: true }, options);
}

/**
 * Counts one log from its bytes, cut anywhere.
 *
 * @throws HttpErrDoctorError `interrupted` at the signal.
 */
export function readHttperrChunks(chunks: AsyncIterable<Uint8Array>, options: HttperrOptions = {}): Promise<HttperrReading> {
  return readOne({ input: 0, path: '', chunks: () => chunks }, options);
}

async function readOne(source: HttperrSource, options: HttperrOptions): Promise<HttperrReading> {
  const reading = await readHttperr([source], options);
  const failure = reading.failures.get(source.input);
  if (failure !== undefined) throw failure;
  return reading;
}

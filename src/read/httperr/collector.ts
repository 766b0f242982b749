import { HttpErrDoctorError, isHttpErrDoctorError } from '../../errors.js';
import type { HttperrEvidence, Problem } from '../../facts/capture.js';
import { explainAny } from '../file-problem.js';
import type { DimensionCounts } from './breakdown.js';
import { inFileOrder } from './file-order.js';
import { type HttperrSource, readSource, type SourceOptions } from './httperr-source.js';
import { HttperrScanner } from './scanner.js';
import { HttperrTally, type TallyOptions } from './tally.js';

/** How logs are counted. */
export type HttperrOptions = SourceOptions & TallyOptions;

/** What the logs of one machine hold. */
export interface HttperrReading {
  readonly evidence: HttperrEvidence;
  /** What was odd, by input. */
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  /** What was odd about all logs together. */
  readonly overall: readonly Problem[];
  /** Rows by the columns that were asked for; empty where none was. */
  readonly breakdown: readonly DimensionCounts[];
  /** Logs that could not be opened, by input. */
  readonly failures: ReadonlyMap<number, HttpErrDoctorError>;
}

/** Counts several logs of one machine as one. Add them in the order of {@link inFileOrder}. */
export class HttperrCollector {
  readonly #tally: HttperrTally;
  readonly #options: HttperrOptions;
  readonly #problems = new Map<number, readonly Problem[]>();
  readonly #failures = new Map<number, HttpErrDoctorError>();

  constructor(options: HttperrOptions = {}) {
    this.#options = options;
    this.#tally = new HttperrTally(options);
  }

  /**
   * Reads one log. One that cannot be opened is noted in `failures`; one that ends with an error counts as far as it was read, with a problem.
   *
   * @throws HttpErrDoctorError `interrupted` at the signal.
   */
  async add(source: HttperrSource): Promise<void> {
    const scanner = new HttperrScanner(this.#tally);
    this.#tally.beginFile(source.input);
    try {
      const { bytes, problem } = await readSource(source, (chunk) => scanner.push(chunk), this.#options);
      scanner.end();
      if (problem !== null) this.#tally.endedEarly(problem);
      const problems = this.#tally.endFile(bytes);
      if (problems.length > 0) this.#problems.set(source.input, problems);
    } catch (error) {
      if (isHttpErrDoctorError(error) && error.code === 'interrupted') throw error;
      this.#failures.set(source.input, asFailure(source.path, error));
    }
  }

  finish(): HttperrReading {
    return {
      evidence: this.#tally.evidence(),
      problems: this.#problems,
      overall: this.#tally.problems(),
      breakdown: this.#tally.breakdown(),
      failures: this.#failures,
    };
  }
}

/** Whatever error one log makes, the others are counted. */
function asFailure(path: string, error: unknown): HttpErrDoctorError {
  if (isHttpErrDoctorError(error)) return error;
  return new HttpErrDoctorError('not-readable', `${path} ${explainAny(error)}`, { details: { path }, cause: error });
}

/**
 * Counts the logs of one machine, in the order http.sys wrote them.
 *
 * @throws HttpErrDoctorError `interrupted` at the signal.
 */
export async function readHttperr(sources: readonly HttperrSource[], options: HttperrOptions = {}): Promise<HttperrReading> {
  const collector = new HttperrCollector(options);
  for (const source of inFileOrder(sources)) await collector.add(source);
  return collector.finish();
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

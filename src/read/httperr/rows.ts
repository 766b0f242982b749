import type { Problem } from '../../facts/capture.js';
import type { HttperrRow } from '../../schema/types.js';
import { FileTally } from './file-tally.js';
import { type HttperrSource, type SourceOptions, sourceSteps } from './httperr-source.js';
import type { Layout } from './layout.js';
import { columnOf, type Reading } from './reading.js';
import { rowOf } from './row.js';
import { epochSeconds } from './row-time.js';
import { HttperrScanner } from './scanner.js';
import type { HttperrSink } from './sink.js';
import { type TimeWindow, WindowSeconds } from './time-window.js';
import { type UnparsedLine, unparsedProblems } from './unparsed.js';

/** How rows are read. */
export interface RowsOptions extends SourceOptions, TimeWindow {
  readonly onUnparsed?: ((line: number, text: string) => void) | undefined;
  /** Told at the end of the log. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/**
 * The rows of a log in file order, some thousands at a time: memory does not depend on the size of the log.
 *
 * @throws HttpErrDoctorError `no-such-path`, `access-denied`, `not-readable`, `interrupted`.
 */
export async function* readHttperrRows(source: HttperrSource, options: RowsOptions = {}): AsyncGenerator<readonly HttperrRow[]> {
  const sink = new RowSink(source, options);
  const scanner = new HttperrScanner(sink);
  for await (const step of sourceSteps(source, options)) {
    if ('chunk' in step) scanner.push(step.chunk);
    else {
      scanner.end();
      sink.finish(step.bytes, step.problem);
    }
    const rows = sink.take();
    if (rows.length > 0) yield rows;
  }
}

class RowSink implements HttperrSink {
  readonly #path: string;
  readonly #options: RowsOptions;
  readonly #window: WindowSeconds;
  readonly #tally: FileTally;
  #rows: HttperrRow[] = [];
  #unparsed: UnparsedLine | undefined;

  constructor({ path, input }: HttperrSource, options: RowsOptions) {
    this.#path = path;
    this.#options = options;
    this.#window = new WindowSeconds(options);
    this.#tally = new FileTally(input);
  }

  header(layout: Layout | null, line: number): void {
    this.#tally.header(layout, line);
  }

  joined(line: number): void {
    this.#tally.joined(line);
  }

  handedOn(line: number, isCut: boolean): void {
    this.#tally.handedOn(line, isCut);
  }

  unparsed(text: string, line: number): void {
    this.#unparsed ??= { line, text };
    this.#tally.unparsed++;
    this.#options.onUnparsed?.(line, text);
  }

  row(reading: Reading, line: number): void {
    if (this.#isInWindow(reading)) this.#rows.push(rowOf(reading, { path: this.#path, line }));
  }

  take(): readonly HttperrRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  finish(bytes: number, problem: string | null): void {
    if (problem !== null) this.#tally.endedEarly(problem);
    for (const each of this.#tally.finish(bytes).problems) this.#options.onProblem?.(each);
    for (const each of unparsedProblems(this.#tally.unparsed, this.#unparsed)) this.#options.onProblem?.(each);
  }

  #isInWindow(reading: Reading): boolean {
    if (!this.#window.isLimited) return true;
    const seconds = epochSeconds(columnOf(reading, 'date'), columnOf(reading, 'time'));
    if (seconds === null) this.#tally.untimed++;
    return seconds !== null && this.#window.has(seconds);
  }
}

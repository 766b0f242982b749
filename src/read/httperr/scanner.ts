import { KernelRows } from './kernel-rows.js';
import { LineReader } from './line-reader.js';
import { type PlainRows, ScriptRows, suitsPlainRows } from './plain-rows.js';
import type { HttperrSink, PlainSink } from './sink.js';
import { TextBytes } from './text-bytes.js';
import { MOST_LINE_BYTES, type RawLine, UnfinishedLine, wholeLine } from './unfinished-line.js';

const LF = 0x0a;

/** Enough of a line that is too long to tell what it began as. */
const LONG_LINE_START = 4096;

/** How a log is scanned. */
export interface ScanOptions {
  /** What counts plain rows; by default the kernel, or the script where it cannot run. `null` for nothing: all rows are read with care. */
  readonly plainRows?: ((sink: PlainSink) => PlainRows | null) | undefined;
  /** The part begins behind this `#Fields` line and not at the start of a log, see {@link HttperrScanner.settledBy}. */
  readonly fieldsLine?: string | undefined;
}

/**
 * Reads a log from chunks of bytes, cut anywhere, and tells a sink what it holds. Memory does not depend on the size of the log or of its lines.
 */
export class HttperrScanner {
  readonly #reader: LineReader;
  readonly #text: TextBytes;
  readonly #plain: PlainRows | null;
  readonly #unfinished = new UnfinishedLine(MOST_LINE_BYTES);
  /** Number of the line that comes next. */
  #line = 1;

  constructor(sink: HttperrSink, { plainRows = defaultPlainRows, fieldsLine }: ScanOptions = {}) {
    this.#plain = sink.plain === undefined ? null : plainRows(sink.plain);
    this.#reader = new LineReader(sink);
    this.#text = new TextBytes(fieldsLine !== undefined);
    if (fieldsLine !== undefined) this.#reader.resume(fieldsLine);
  }

  /** Lines so far, without one that has no end yet. */
  get lines(): number {
    return this.#line - 1;
  }

  /**
   * The `#Fields` line on which alone it depends how the next bytes are read, once the line that has no end yet is complete; `null` where
   * there is more to it.
   */
  get settledBy(): string | null {
    return this.#text.isPlain ? this.#reader.settledBy : null;
  }

  /** Whether the next byte begins a line. */
  get isAtLineStart(): boolean {
    return this.#unfinished.isEmpty;
  }

  push(chunk: Uint8Array): void {
    this.#scan(this.#text.push(chunk));
  }

  /** Hands out the counts by time so far, before those of what comes next are added by others. */
  handOutTimes(): void {
    this.#plain?.handOutTimes();
  }

  /** Goes on behind whole lines that another scanner has read, which was settled as this one is and is now settled by that line. */
  skip(lines: number, fieldsLine: string): void {
    this.#line += lines;
    if (fieldsLine !== this.#reader.settledBy) this.#reader.resume(fieldsLine);
  }

  /** Call once, after the last chunk: the last line may have no end. */
  end(): void {
    this.#scan(this.#text.end());
    if (!this.#unfinished.isEmpty) this.#takeUnfinished(false);
    this.#reader.end();
    this.#plain?.finish();
  }

  #scan(bytes: Buffer): void {
    let start = 0;
    if (!this.#unfinished.isEmpty) {
      const end = bytes.indexOf(LF);
      this.#unfinished.add(end < 0 ? bytes : bytes.subarray(0, end));
      if (end < 0) return;
      this.#takeUnfinished(true);
      start = end + 1;
    }
    const end = bytes.lastIndexOf(LF) + 1;
    if (end > start) this.#wholeLines(bytes, start, end);
    this.#unfinished.add(bytes.subarray(Math.max(start, end)));
  }

  #takeUnfinished(terminated: boolean): void {
    this.#readLine(this.#unfinished.take(), terminated);
  }

  #wholeLines(bytes: Buffer, start: number, end: number): void {
    this.#plain?.begin(bytes);
    for (let at = start; at < end; ) {
      at = this.#plainRows(at, end);
      if (at >= end) return;
      const stop = bytes.indexOf(LF, at);
      this.#readLine(wholeLine(bytes.subarray(at, stop), MOST_LINE_BYTES), true);
      at = stop + 1;
    }
  }

  #plainRows(start: number, end: number): number {
    const layout = this.#reader.plainLayout;
    if (this.#plain === null || layout === null || !suitsPlainRows(layout)) return start;
    const at = this.#plain.run({ layout, start, end, line: this.#line });
    this.#line += this.#plain.lines;
    return at;
  }

  #readLine({ text, isTooLong }: RawLine, terminated: boolean): void {
    if (isTooLong) this.#reader.longLine(text.slice(0, LONG_LINE_START), this.#line);
    else this.#reader.line(text, this.#line, terminated);
    this.#line++;
  }
}

function defaultPlainRows(sink: PlainSink): PlainRows {
  return KernelRows.for(sink) ?? new ScriptRows(sink);
}

import { LineReader } from './line-reader.js';
import { BYTES_AFTER_RUN, PlainRows } from './plain-rows.js';
import type { HttperrSink } from './sink.js';
import { TextBytes } from './text-bytes.js';
import { type RawLine, UnfinishedLine, wholeLine } from './unfinished-line.js';

const LF = 0x0a;

/** A URI has 4096 bytes at most and a cookie some thousands; a line of more bytes than this is no row. Only its start is kept. */
export const MOST_LINE_BYTES = 1_048_576;

/** Enough of a line that is too long to tell what it began as. */
const LONG_LINE_START = 4096;

/**
 * Reads a log from chunks of bytes, cut anywhere, and tells a sink what it holds. Memory does not depend on the size of the log or of its lines.
 */
export class HttperrScanner {
  readonly #takePlainRow: NonNullable<HttperrSink['plainRow']> | null;
  readonly #reader: LineReader;
  readonly #text = new TextBytes();
  readonly #plain = new PlainRows();
  readonly #unfinished = new UnfinishedLine(MOST_LINE_BYTES);
  /** Number of the line that comes next. */
  #line = 1;

  constructor(sink: HttperrSink) {
    this.#takePlainRow = sink.plainRow === undefined ? null : sink.plainRow.bind(sink);
    this.#reader = new LineReader(sink);
  }

  push(chunk: Uint8Array): void {
    this.#scan(this.#text.push(chunk));
  }

  /** Call once, after the last chunk: the last line may have no end. */
  end(): void {
    this.#scan(this.#text.end());
    if (!this.#unfinished.isEmpty) this.#takeUnfinished(false);
    this.#reader.end();
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
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = bytes.lastIndexOf(LF, Math.max(0, Math.min(end, bytes.length - BYTES_AFTER_RUN) - 1)) + 1;
    for (let at = start; at < end; ) {
      if (at < last) at = this.#plainRows(view, at, last);
      if (at >= end) return;
      const stop = bytes.indexOf(LF, at);
      this.#readLine(wholeLine(bytes.subarray(at, stop), MOST_LINE_BYTES), true);
      at = stop + 1;
    }
  }

  #plainRows(view: DataView, start: number, end: number): number {
    const layout = this.#reader.plainLayout;
    if (this.#takePlainRow === null || layout === null || !PlainRows.suits(layout)) return start;
    const at = this.#plain.run(view, { layout, start, end, line: this.#line, mostLineBytes: MOST_LINE_BYTES }, this.#takePlainRow);
    this.#line += this.#plain.lines;
    return at;
  }

  #readLine({ text, isTooLong }: RawLine, terminated: boolean): void {
    if (isTooLong) this.#reader.longLine(text.slice(0, LONG_LINE_START), this.#line);
    else this.#reader.line(text, this.#line, terminated);
    this.#line++;
  }
}

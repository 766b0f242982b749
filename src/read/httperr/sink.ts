import type { Layout } from './layout.js';
import type { Reading } from './reading.js';

/** Takes what a log holds, in the order of the file. Line numbers are physical and start at 1. */
export interface HttperrSink {
  /** A `#Fields` line; `null` where it names no usable columns. */
  header(layout: Layout | null, line: number): void;
  row(reading: Reading, line: number): void;
  /** A line that is no row; `text` is its beginning. */
  unparsed(text: string, line: number): void;
  /** The next row was put together from that many lines of pasted text, of which `line` is the first. */
  joined(line: number, pieces: number): void;
  /**
   * The next row was found in a line that another program or a person wrote (findstr, a mail, a table, JSON).
   *
   * @param isCut - its time has lost the seconds.
   */
  handedOn?(line: number, isCut: boolean): void;
  /**
   * A row as nearly all are: it fits its layout and has a known reason other than refused connections. Where a sink has this method, such
   * rows come here and not to {@link row}, without being taken apart.
   */
  plainRow?(row: PlainRow): void;
}

/** A row of the plain kind. The same object carries the next row: copy what has to last. */
export interface PlainRow {
  readonly layout: Layout;
  readonly line: number;
  /** Minutes since 1970-01-01T00:00Z. */
  readonly minute: number;
  readonly second: number;
  /** Place in `PLAIN_PHRASES`. */
  readonly phrase: number;
  /** The row covers [start, end) of these bytes, without its LF and with the CR before it. They are good until the sink returns. */
  readonly bytes: DataView;
  readonly start: number;
  readonly end: number;
}

import type { Layout } from './layout.js';
import type { Reading } from './reading.js';
import type { TimeWindow } from './time-window.js';

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
  /** Where a sink has it, rows as nearly all are go there and not to {@link row}, without being taken apart. */
  readonly plain?: PlainSink;
}

/** Takes plain rows: those that fit their layout, with a time and a known reason. */
export interface PlainSink {
  /** Rows outside of it are not to be counted. */
  readonly window: TimeWindow;
  /** Whether rows of that phrase, by its place in `PLAIN_PHRASES`, have to come to {@link row} as well. */
  wants(phrase: number): boolean;
  /**
   * Whether all rows that are wanted, and those of refused connections, have to come one by one. Otherwise it is enough that the first one of
   * each name comes, and the others as {@link named} and {@link refusals}.
   */
  readonly wantsEach: boolean;
  /** Rows of one layout. */
  rows(layout: Layout, rows: number): void;
  /**
   * The same rows by minute and phrase; may come late, when further rows were handed out.
   *
   * @param minute - minutes since 1970-01-01T00:00Z.
   * @param phrase - place in `PLAIN_PHRASES`.
   * @param line - that of the first of them.
   */
  minute(minute: number, phrase: number, line: number, rows: number): void;
  /** The same as entries: seconds since 1970-01-01T00:00Z, a key, the line of the first row, rows and their count, see `ENTRY_BYTES`. */
  minutes(entries: Entries): void;
  /** Smallest and largest of their times, in seconds since 1970-01-01T00:00Z. */
  times(first: number, last: number): void;
  /** One of the rows whose phrase is wanted. */
  row(row: PlainRow): void;
  /** A row of refused connections; it is in {@link rows} and nowhere else. */
  refusal(row: PlainRow): void;
  /** Rows of refused connections as entries by second; they are in {@link minutes} as well. May come late. */
  refusals(entries: Entries): void;
  /** Rows of one name, without the first, which came to {@link row}. May come late. */
  named(rows: NamedRows): void;
}

/** Entries in the memory of the kernel, good until the sink returns. */
export interface Entries {
  readonly view: DataView;
  readonly at: number;
  readonly length: number;
}

/** What may name an application pool, the surest first. */
export const NAME_KEYS = ['queue', 'site', 'host'] as const;

/** What names an application pool in a row. */
export type NamedBy = (typeof NAME_KEYS)[number] | 'unnamed';

/** Rows of an application pool with one phrase. */
export interface NamedRows {
  readonly of: NamedBy;
  /** As in the log, one character a byte. */
  readonly raw: string;
  /** Place in `PLAIN_PHRASES`. */
  readonly phrase: number;
  readonly rows: number;
  /** Smallest and largest time, in seconds since 1970-01-01T00:00Z. */
  readonly first: number;
  readonly last: number;
  /** The last line with the largest time. */
  readonly lastLine: number;
}

/** A row of the plain kind. The same object carries the next row: copy what has to last. */
export interface PlainRow {
  readonly layout: Layout;
  readonly line: number;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly seconds: number;
  /** Place in `PLAIN_PHRASES`; without meaning for refused connections. */
  readonly phrase: number;
  /** Connections that a row of refused ones stands for. */
  readonly count: number;
  /** The row covers [start, end) of these bytes, without its LF and with the CR before it. They are good until the sink returns. */
  readonly bytes: DataView;
  readonly start: number;
  readonly end: number;
}

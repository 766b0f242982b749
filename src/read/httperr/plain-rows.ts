import type { Layout } from './layout.js';
import { PhraseTable } from './phrase-table.js';
import { epochDay } from './row-time.js';
import type { PlainRow, PlainSink } from './sink.js';
import { WindowSeconds } from './time-window.js';
import { MOST_LINE_BYTES } from './unfinished-line.js';

const LF = 0x0a;
const CR = 0x0d;
const BLANK = 0x20;
const DASH = 0x2d;
const ZERO = 0x30;
const COLON = 0x3a;

/** Length of `YYYY-MM-DD HH:MM:SS `. */
const STAMP_LENGTH = 20;
/** Four bytes are looked at in one step: so many bytes have to follow the last line of a run. */
const BYTES_AFTER_RUN = 4;

/** What a run over whole lines needs to know. */
export interface PlainRun {
  /** One that {@link suitsPlainRows}. */
  readonly layout: Layout;
  /** The run covers [start, end) of the bytes; it ends behind an LF. */
  readonly start: number;
  readonly end: number;
  /** Number of the first line. */
  readonly line: number;
}

/**
 * Counts the rows that nearly all rows of a log are, on the bytes and without a string: date and time at the start, as many tokens as the layout
 * has columns, and in the reason's column a known phrase. Anything else stops the run, and the line is read in full by somebody else, who comes
 * to the same result for these.
 */
export interface PlainRows {
  /** Takes the bytes of the next runs; they do not change meanwhile. */
  begin(bytes: Buffer): void;
  /** @returns offset of the first line that is not plain, or the end of the run. */
  run(run: PlainRun): number;
  /** Lines that the last run took. */
  readonly lines: number;
  /** Hands out the counts by time so far: what comes in order of time is quicker to add. */
  handOutTimes(): void;
  /** Hands out what is left; call it once, at the end. */
  finish(): void;
}

/** True for layouts whose rows can be plain. */
export function suitsPlainRows(layout: Layout): boolean {
  return layout.at.date === 0 && layout.at.time === 1 && layout.at.reason > 1;
}

/** Counts plain rows where there is no WebAssembly. Rows of refused connections are none here. */
export class ScriptRows implements PlainRows {
  readonly #phrases = new PhraseTable();
  readonly #minute = new MinuteKey();
  readonly #line = new LineEnd();
  readonly #sink: PlainSink;
  readonly #window: WindowSeconds;
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(this.#bytes.buffer);
  lines = 0;

  constructor(sink: PlainSink) {
    this.#sink = sink;
    this.#window = new WindowSeconds(sink.window);
  }

  begin(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  run({ layout, start, end: last, line }: PlainRun): number {
    const bytes = this.#view;
    const end = this.#bytes.lastIndexOf(LF, Math.max(0, Math.min(last, bytes.byteLength - BYTES_AFTER_RUN) - 1)) + 1;
    const blanks = layout.columns - 1;
    const behindReason = blanks - layout.at.reason;
    const row: { -readonly [K in keyof PlainRow]: PlainRow[K] } = {
      layout,
      line,
      seconds: 0,
      phrase: 0,
      count: 1,
      bytes,
      start,
      end: start,
    };
    let at = start;
    while (at + STAMP_LENGTH < end) {
      const second = secondOf(bytes, at);
      if (second < 0 || !this.#minute.read(bytes, at)) break;
      const lf = this.#line.find(bytes, at + STAMP_LENGTH);
      if (this.#line.blanks + 2 !== blanks || lf - at > MOST_LINE_BYTES) break;
      const phrase = this.#phraseAt(bytes, lf, behindReason);
      if (phrase < 0) break;
      row.seconds = this.#minute.minute * 60 + second;
      row.phrase = phrase;
      row.start = at;
      row.end = lf;
      this.#take(row);
      row.line++;
      at = lf + 1;
    }
    this.lines = row.line - line;
    return at;
  }

  handOutTimes(): void {}

  finish(): void {}

  #take(row: PlainRow): void {
    if (!this.#window.has(row.seconds)) return;
    this.#sink.rows(row.layout, 1);
    this.#sink.times(row.seconds, row.seconds);
    this.#sink.minute(this.#minute.minute, row.phrase, row.line, 1);
    if (this.#sink.wants(row.phrase)) this.#sink.row(row);
  }

  /** The phrase of a line by its place from the right, -1 where it is not known or the line ends with padding. */
  #phraseAt(bytes: DataView, lf: number, behindReason: number): number {
    let stop = bytes.getUint8(lf - 1) === CR ? lf - 1 : lf;
    const last = bytes.getUint8(stop - 1);
    if (last === BLANK || last === 0) return -1;
    for (let i = 0; i < behindReason; i++) stop = blankBefore(bytes, stop);
    return this.#phrases.findBefore(bytes, stop);
  }
}

/** Offset of the nearest blank before an offset. Every line that is looked at has one behind its date. */
function blankBefore(bytes: DataView, offset: number): number {
  let i = offset - 1;
  while (bytes.getUint8(i) !== BLANK) i--;
  return i;
}

const EVERY_LF = 0x0a0a0a0a;
const EVERY_BLANK = 0x20202020;
const LOW_BITS = 0x7f7f7f7f;
const HIGH_BITS = 0x80808080;
const ONES = 0x01010101;

/**
 * Finds the end of a line and counts its blanks on the way, four bytes at a time: a branch for each byte takes twice as long. What is rare stands in
 * functions of its own, here and below, so that the rest is small enough to be compiled into one loop.
 */
class LineEnd {
  /** Blanks between the start and the end that were found last. */
  blanks = 0;

  /** @returns offset of the LF. */
  find(bytes: DataView, start: number): number {
    let i = start;
    let counts = 0;
    for (;;) {
      const word = bytes.getInt32(i, true);
      const lf = word ^ EVERY_LF;
      if (((lf - ONES) & ~lf & HIGH_BITS) !== 0) break;
      // The high bit of each byte that is zero here, and of no other, stays zero: the exact form of the test above.
      const blank = word ^ EVERY_BLANK;
      counts = (counts + ((~(((blank & LOW_BITS) + LOW_BITS) | blank) >>> 7) & ONES)) | 0;
      i += 4;
    }
    // Each byte of the word has counted for itself, and so has their sum: both are right as long as there are no more than 255 of anything.
    if (i - start > 255) return this.#count(bytes, start);
    let blanks = Math.imul(counts, ONES) >>> 24;
    for (let byte = bytes.getUint8(i); byte !== LF; byte = bytes.getUint8(++i)) if (byte === BLANK) blanks++;
    this.blanks = blanks;
    return i;
  }

  #count(bytes: DataView, start: number): number {
    let i = start;
    let blanks = 0;
    for (let byte = bytes.getUint8(i); byte !== LF; byte = bytes.getUint8(++i)) if (byte === BLANK) blanks++;
    this.blanks = blanks;
    return i;
  }
}

/** The seconds of `YYYY-MM-DD HH:MM:SS `, -1 where the text has not this end. */
function secondOf(bytes: DataView, at: number): number {
  const word = bytes.getInt32(at + 16, true);
  const tens = ((word >>> 8) & 0xff) - ZERO;
  const ones = ((word >>> 16) & 0xff) - ZERO;
  const isTime = (word & 0xff) === COLON && word >>> 24 === BLANK && tens >= 0 && tens <= 5 && ones >= 0 && ones <= 9;
  return isTime ? tens * 10 + ones : -1;
}

/** `YYYY-MM-DD HH:MM` as a number. Rows of one minute stand together, so it is compared with the row before, and worked out only when it differs. */
class MinuteKey {
  minute = 0;
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  /** False where no such text stands there; then {@link minute} is as before. */
  read(bytes: DataView, at: number): boolean {
    const a = bytes.getInt32(at, true);
    const b = bytes.getInt32(at + 4, true);
    const c = bytes.getInt32(at + 8, true);
    const d = bytes.getInt32(at + 12, true);
    return (d === this.#d && c === this.#c && b === this.#b && a === this.#a) || this.#change(bytes, at);
  }

  #change(bytes: DataView, at: number): boolean {
    const minute = minuteAt(bytes, at);
    if (minute === null) return false;
    this.minute = minute;
    this.#a = bytes.getInt32(at, true);
    this.#b = bytes.getInt32(at + 4, true);
    this.#c = bytes.getInt32(at + 8, true);
    this.#d = bytes.getInt32(at + 12, true);
    return true;
  }
}

function minuteAt(bytes: DataView, at: number): number | null {
  const year = digits(bytes, at, 4);
  const month = digits(bytes, at + 5, 2);
  const day = digits(bytes, at + 8, 2);
  const hour = digits(bytes, at + 11, 2);
  const minute = digits(bytes, at + 14, 2);
  const isSpaced = bytes.getUint8(at + 4) === DASH && bytes.getUint8(at + 7) === DASH && bytes.getUint8(at + 10) === BLANK;
  if (!isSpaced || bytes.getUint8(at + 13) !== COLON || Math.min(year, month, day, hour, minute) < 0 || hour > 23 || minute > 59)
    return null;
  const days = epochDay(year, month, day);
  return days === null ? null : days * 1440 + hour * 60 + minute;
}

/** A number of that many digits, -1 where one of them is none. */
function digits(bytes: DataView, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = bytes.getUint8(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

import { tagOfDword } from '../../facts/tag.js';
import { SAFE_DIGITS } from '../pool/quantity.js';

/**
 * Rows of pool.ndjson as our collector writes them, read from the bytes of the line: no object for a cell and no string for a number, which is
 * what takes most of the time of JSON.parse. Only what is proved to be such a row is taken. Any other line (other columns, blanks, escapes,
 * signs, exponents, numbers that a double may not hold) is none of ours, and JSON.parse and the schema decide on it.
 */

/** The columns of such rows. */
export const PLAIN_COLUMNS = [
  ...['tag', 'text'],
  ...['nonpagedAllocs', 'nonpagedFrees', 'nonpagedBytes', 'pagedAllocs', 'pagedFrees', 'pagedBytes'],
] as const;

/** Allocs, frees and bytes. */
export const NUMBERS_OF_POOL = 3;

/** Those of the nonpaged pool, then of the paged one. */
export const NUMBERS_IN_ROW = 2 * NUMBERS_OF_POOL;

/** The shortest row with the comma behind it: `["0x00000000","",0,0,0,0,0,0],`. */
const SHORTEST_ROW = 30;

const [QUOTE, COMMA, ZERO, BACKSLASH, CLOSE, CLOSE_BRACE] = [0x22, 0x2c, 0x30, 0x5c, 0x5d, 0x7d];
const [FIRST_PRINTABLE, LAST_PRINTABLE] = [0x20, 0x7e];

/** Where a scan ends that proved nothing. */
const NOT_PLAIN = -1;

/** What stands before the rows; the member that ends the line. */
const ROWS = Buffer.from('"rows":[');

/** Value of each hexadecimal digit; 0xff for other bytes. */
const HEX = Uint8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? 0xff : value;
});

/** The rows of the line that was scanned last; the next scan writes over them. */
export interface PlainRows {
  readonly length: number;
  /** The four bytes of each tag with the PROTECTED_POOL bit. */
  readonly rawTags: Uint32Array;
  /** {@link NUMBERS_IN_ROW} for each row. */
  readonly numbers: Float64Array;
  /** No tag has a second row, with or without the PROTECTED_POOL bit. */
  readonly tagsOnce: boolean;
}

/** A line of which all rows are plain. */
export interface PlainLine {
  /** The same line as JSON, without its rows. */
  readonly headText: string;
  readonly rows: PlainRows;
}

/** Scans line after line of one stream. */
export class PlainRowsScanner {
  #tags: Uint32Array = new Uint32Array(0);
  /** Tags of the line before, which come in the same order as a rule. */
  #before: Uint32Array = new Uint32Array(0);
  #rowsBefore = -1;
  #onceBefore = true;
  #numbers: Float64Array = new Float64Array(0);

  /**
   * @param line - bytes of a line in UTF-8, without its end.
   * @returns `null` where anything in the rows is not plain; whether the head is JSON, and what it holds, has to be seen to by the caller.
   */
  scan(line: Buffer): PlainLine | null {
    const start = line.indexOf(ROWS) + ROWS.length;
    if (start < ROWS.length) return null;
    this.#makeRoom(Math.ceil((line.length - start) / SHORTEST_ROW));
    const length = this.#rows(line, start);
    if (length === NOT_PLAIN) {
      // The next line is compared with the tags of this one, of which nothing is known.
      this.#rowsBefore = -1;
      return null;
    }
    const rows = { length, rawTags: this.#tags, numbers: this.#numbers, tagsOnce: this.#areOnce(length) };
    return { headText: `${line.toString('utf8', 0, start)}]}`, rows };
  }

  #makeRoom(rows: number): void {
    [this.#tags, this.#before] = [this.#before, this.#tags];
    if (this.#tags.length < rows) this.#tags = new Uint32Array(rows * 2);
    if (this.#numbers.length < rows * NUMBERS_IN_ROW) this.#numbers = new Float64Array(rows * 2 * NUMBERS_IN_ROW);
  }

  /** @returns how many rows there are, up to the brackets that end them and the line. */
  #rows(line: Buffer, start: number): number {
    const [tags, numbers] = [this.#tags, this.#numbers];
    let row = 0;
    let at = start;
    if (line[at] === CLOSE) return endsAt(line, at) ? 0 : NOT_PLAIN;
    for (;;) {
      const tag = tagAt(line, at);
      if (tag === NOT_PLAIN) return NOT_PLAIN;
      tags[row] = tag;
      at = scanNumbers(line, endOfText(line, at + TAG_CELL), { numbers, from: row * NUMBERS_IN_ROW });
      if (at === NOT_PLAIN) return NOT_PLAIN;
      row++;
      if (line[at] !== COMMA) return endsAt(line, at) ? row : NOT_PLAIN;
      at++;
    }
  }

  #areOnce(length: number): boolean {
    const isSame = length === this.#rowsBefore && areSame(this.#tags, this.#before, length);
    this.#rowsBefore = length;
    if (!isSame) this.#onceBefore = new Set(this.#tags.subarray(0, length).map(tagOfDword)).size === length;
    return this.#onceBefore;
  }
}

function areSame(a: Uint32Array, b: Uint32Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function endsAt(line: Buffer, at: number): boolean {
  return line[at] === CLOSE && line[at + 1] === CLOSE_BRACE && at + 2 === line.length;
}

/** `["0x` before the digits of a tag. */
const TAG_OPENS = Buffer.from('["0x');
/** `["0x00000000",` with all its bytes. */
const TAG_CELL = 14;

/** The dword in the first cell of a row, {@link NOT_PLAIN} for any other cell. */
function tagAt(line: Buffer, at: number): number {
  for (let i = 0; i < TAG_OPENS.length; i++) if (line[at + i] !== TAG_OPENS[i]) return NOT_PLAIN;
  let dword = 0;
  for (let i = at + 4; i < at + 12; i++) {
    const digit = HEX[line[i] ?? 0] ?? 0xff;
    if (digit > 15) return NOT_PLAIN;
    dword = (dword << 4) | digit;
  }
  return line[at + 12] === QUOTE && line[at + 13] === COMMA ? dword >>> 0 : NOT_PLAIN;
}

/** Behind a text of printable characters, in which a backslash may be escaped: tags of other bytes are written so. */
function endOfText(line: Buffer, start: number): number {
  if (line[start] !== QUOTE) return NOT_PLAIN;
  for (let at = start + 1; ; at++) {
    const code = line[at] ?? 0;
    if (code === QUOTE) return at + 1;
    if (code < FIRST_PRINTABLE || code > LAST_PRINTABLE) return NOT_PLAIN;
    if (code === BACKSLASH && line[++at] !== BACKSLASH) return NOT_PLAIN;
  }
}

/** Where the numbers of a row go. */
interface NumberPlace {
  readonly numbers: Float64Array;
  readonly from: number;
}

/** Six commas, each with a whole number as JSON writes it behind it, and the bracket that ends the row; returns what is behind that. */
function scanNumbers(line: Buffer, start: number, { numbers, from }: NumberPlace): number {
  if (start === NOT_PLAIN) return NOT_PLAIN;
  let at = start;
  for (let place = from; place < from + NUMBERS_IN_ROW; place++) {
    if (line[at] !== COMMA) return NOT_PLAIN;
    const first = ++at;
    let value = 0;
    for (let digit = (line[at] ?? 0) - ZERO; digit >= 0 && digit <= 9; digit = (line[++at] ?? 0) - ZERO) value = value * 10 + digit;
    const digits = at - first;
    if (digits === 0 || digits > SAFE_DIGITS || (digits > 1 && line[first] === ZERO)) return NOT_PLAIN;
    numbers[place] = value;
  }
  return line[at] === CLOSE ? at + 1 : NOT_PLAIN;
}

import { isEmptyField } from './field-text.js';
import type { PlainRow } from './sink.js';

const CR = 0x0d;
const BLANK = 0x20;
const DASH = 0x2d;
/** The dashes that pages make of hyphens, in cp1252, and the first byte of both in UTF-8. */
const EN_DASH = 0x96;
const EM_DASH = 0x97;
const UTF8_DASH = 0xe2;
/** Length of `YYYY-MM-DD HH:MM:SS `. */
const STAMP_LENGTH = 20;
/** Columns before this one are nearer to the left end, since the URI is long. */
const LEFT_COLUMNS = 6;

/** Finds columns of plain rows in their bytes. One object is used for all rows, so nothing is made for a row. */
export class PlainColumn {
  /** The column that was found last covers [start, end) of the bytes of its row. */
  start = 0;
  end = 0;

  /** Finds a column by its place from 0, from the nearer end of the row. */
  find(row: PlainRow, index: number): this {
    return index < LEFT_COLUMNS ? this.#findFromLeft(row, index) : this.#findFromRight(row, index);
  }

  #findFromLeft(row: PlainRow, index: number): this {
    const { bytes, start, layout } = row;
    // Date and time are the first two columns of every plain row.
    if (index < 2 || index >= layout.columns - 1) return this.#findFromRight(row, index);
    let at = start + STAMP_LENGTH;
    for (let column = 2; column < index; column++) at = blankAfter(bytes, at) + 1;
    this.start = at;
    this.end = blankAfter(bytes, at);
    return this;
  }

  #findFromRight({ bytes, end, layout }: PlainRow, index: number): this {
    let stop = bytes.getUint8(end - 1) === CR ? end - 1 : end;
    for (let behind = layout.columns - 1 - index; behind > 0; behind--) stop = blankBefore(bytes, stop);
    this.end = stop;
    this.start = blankBefore(bytes, stop) + 1;
    return this;
  }

  /** True where the column says nothing, see `isEmptyField`. */
  isEmpty(bytes: DataView): boolean {
    const length = this.end - this.start;
    const first = length < 1 ? DASH : bytes.getUint8(this.start);
    if (length < 2) return length < 1 || first === DASH || first === EN_DASH || first === EM_DASH;
    return length === 3 && first === UTF8_DASH && isEmptyField(textOf(bytes, this));
  }
}

/** Offset of the nearest blank before an offset. Every row has one behind its date. */
function blankBefore(bytes: DataView, offset: number): number {
  let i = offset - 1;
  while (bytes.getUint8(i) !== BLANK) i--;
  return i;
}

/** Offset of the nearest blank from an offset on, in a row that has one there. */
function blankAfter(bytes: DataView, offset: number): number {
  let i = offset;
  while (bytes.getUint8(i) !== BLANK) i++;
  return i;
}

/** Whether some bytes are this text of one character a byte. */
export function isText(bytes: DataView, { start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes.getUint8(start + i) !== text.charCodeAt(i)) return false;
  return true;
}

/** Some bytes as text of one character a byte, which keeps nothing of the file in memory. */
export function textOf(bytes: DataView, { start, end }: { readonly start: number; readonly end: number }): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

import type { PlainRow } from './sink.js';

const CR = 0x0d;
const BLANK = 0x20;
const DASH = 0x2d;

/** Finds columns of plain rows in their bytes. One object is used for all rows, so nothing is made for a row. */
export class PlainColumn {
  /** The column that was found last covers [start, end) of the bytes of its row. */
  start = 0;
  end = 0;

  /** Finds a column by its place from 0; from the right, where the names are. */
  find({ bytes, end, layout }: PlainRow, index: number): this {
    let stop = bytes.getUint8(end - 1) === CR ? end - 1 : end;
    for (let behind = layout.columns - 1 - index; behind > 0; behind--) stop = blankBefore(bytes, stop);
    this.end = stop;
    this.start = blankBefore(bytes, stop) + 1;
    return this;
  }

  /** True where the column says nothing. */
  isEmpty(bytes: DataView): boolean {
    return this.end - this.start < 1 || (this.end - this.start === 1 && bytes.getUint8(this.start) === DASH);
  }
}

/** Offset of the nearest blank before an offset. Every row has one behind its date. */
function blankBefore(bytes: DataView, offset: number): number {
  let i = offset - 1;
  while (bytes.getUint8(i) !== BLANK) i--;
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

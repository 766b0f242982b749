import { type Reading, type RowContext, readRow } from './reading.js';

/** A row is wrapped over two or three lines; more pieces than this are no row. */
const MOST_PIECES = 12;
const MOST_LENGTH = 65_536;

/** The start of a row that does not fit by itself, and the lines after it that may complete it. Pasted text only. */
export class WrappedRow {
  readonly number: number;
  readonly #pieces: { readonly text: string; readonly number: number }[];
  #joined: string;
  #reading: Reading | null = null;

  constructor(text: string, number: number) {
    this.number = number;
    this.#pieces = [{ text, number }];
    this.#joined = text;
  }

  get pieces(): readonly { readonly text: string; readonly number: number }[] {
    return this.#pieces;
  }

  /** The row, as soon as the pieces make one. */
  get reading(): Reading | null {
    return this.#reading;
  }

  /**
   * @param text - the piece without blanks at its ends: those at the joint count as one.
   * @returns false where the row is complete without the piece, or too much was collected.
   */
  add(text: string, { number, context }: { readonly number: number; readonly context: RowContext }): boolean {
    const joined = `${this.#joined} ${text}`;
    if (this.#pieces.length === MOST_PIECES || joined.length > MOST_LENGTH) return false;
    // A row may be complete before its last piece, which then holds a queue or hyphens: it is taken as well where the longer row still fits.
    const reading = readRow(joined, context);
    if (reading === null && this.#reading !== null) return false;
    this.#reading = reading;
    this.#joined = joined;
    this.#pieces.push({ text, number });
    return true;
  }
}

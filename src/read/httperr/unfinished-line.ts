const NUL = 0x00;
const CR = 0x0d;
const BLANK = 0x20;

/** A URI has 4096 bytes at most and a cookie some thousands; a line of more bytes than this is no row. Only its start is kept. */
export const MOST_LINE_BYTES = 1_048_576;

/** A line without its LF, one character a byte: what it holds, less padding at the end, and its CR. */
export interface RawLine {
  /** Cut where the line is too long. */
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Length of a line without a CR at its end and without the blanks and NULs before that. */
function contentLength(line: Buffer): number {
  let length = line.length;
  if (length > 0 && line[length - 1] === CR) length--;
  while (length > 0 && (line[length - 1] === BLANK || line[length - 1] === NUL)) length--;
  return length;
}

function rawLine(kept: Buffer, { length, endsWithCr, mostBytes }: { length: number; endsWithCr: boolean; mostBytes: number }): RawLine {
  return { text: kept.toString('latin1', 0, Math.min(length, mostBytes)) + (endsWithCr ? '\r' : ''), isTooLong: length > mostBytes };
}

/** Without NULs at the start: a crash leaves the rest of a block empty, and the next row follows on the same line. */
function withoutPadding(line: Buffer): Buffer {
  if (line[0] !== NUL) return line;
  const start = line.findIndex((byte) => byte !== NUL);
  return line.subarray(start < 0 ? line.length : start);
}

/** A line that is at hand whole. */
export function wholeLine(padded: Buffer, mostBytes: number): RawLine {
  const line = withoutPadding(padded);
  return rawLine(line, { length: contentLength(line), endsWithCr: line[line.length - 1] === CR, mostBytes });
}

/** A line that comes in pieces. However long it gets, no more than its first bytes are kept. */
export class UnfinishedLine {
  readonly #mostBytes: number;
  #kept = Buffer.alloc(1024);
  #bytes = 0;
  #content = 0;
  #endsWithCr = false;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  add(padded: Buffer): void {
    const piece = this.isEmpty ? withoutPadding(padded) : padded;
    if (piece.length === 0) return;
    // A CR is the end of the line only where nothing but the LF follows.
    if (this.#endsWithCr) this.#content = this.#bytes;
    this.#keep(piece);
    const content = contentLength(piece);
    if (content > 0) this.#content = this.#bytes + content;
    this.#bytes += piece.length;
    this.#endsWithCr = piece[piece.length - 1] === CR;
  }

  /** The line that was collected; the next piece begins another one. */
  take(): RawLine {
    const line = rawLine(this.#kept, { length: this.#content, endsWithCr: this.#endsWithCr, mostBytes: this.#mostBytes });
    this.#bytes = 0;
    this.#content = 0;
    this.#endsWithCr = false;
    return line;
  }

  #keep(piece: Buffer): void {
    const wanted = Math.min(this.#bytes + piece.length, this.#mostBytes);
    if (wanted <= this.#bytes) return;
    if (wanted > this.#kept.length) {
      const larger = Buffer.alloc(Math.min(Math.max(wanted, 2 * this.#kept.length), this.#mostBytes));
      this.#kept.copy(larger, 0, 0, this.#bytes);
      this.#kept = larger;
    }
    piece.copy(this.#kept, this.#bytes, 0, wanted - this.#bytes);
  }
}

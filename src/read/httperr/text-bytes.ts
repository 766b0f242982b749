import { TextDecoder } from 'node:util';

const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const NONE = Buffer.alloc(0);
/** UTF-16 without a byte order mark shows in the zero bytes of its first characters. */
const HEAD_BYTES = 256;

type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * Brings any log to bytes in which LF, blank and digits are single bytes: UTF-16 (Notepad, PowerShell's `>`) becomes UTF-8, everything else
 * passes as it is, less a byte order mark at the start.
 */
export class TextBytes {
  #head: Buffer | null = NONE;
  #decoder: TextDecoder | null = null;

  /** @param isInside - what comes is no start of a log: it is in single bytes, and a byte order mark is none. */
  constructor(isInside = false) {
    if (isInside) this.#head = null;
  }

  /** Whether bytes pass as they are from now on. */
  get isPlain(): boolean {
    return this.#head === null && this.#decoder === null;
  }

  /** @returns bytes that are good until the next call. */
  push(chunk: Uint8Array): Buffer {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (this.#head === null) return this.#convert(bytes);
    const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
    if (head.length >= HEAD_BYTES) return this.#begin(head);
    this.#head = Buffer.from(head);
    return NONE;
  }

  end(): Buffer {
    const head = this.#head === null ? NONE : this.#begin(this.#head);
    const rest = this.#decoder === null ? NONE : Buffer.from(this.#decoder.decode(), 'utf8');
    return rest.length === 0 ? head : Buffer.concat([head, rest]);
  }

  #begin(head: Buffer): Buffer {
    this.#head = null;
    const encoding = utf16Of(head);
    if (encoding !== null) this.#decoder = new TextDecoder(encoding);
    const isMarked = encoding === null && head.subarray(0, UTF8_BOM.length).equals(UTF8_BOM);
    return this.#convert(isMarked ? head.subarray(UTF8_BOM.length) : head);
  }

  #convert(bytes: Buffer): Buffer {
    return this.#decoder === null ? bytes : Buffer.from(this.#decoder.decode(bytes, { stream: true }), 'utf8');
  }
}

/** The UTF-16 encoding that a file begins in; `null` for every encoding of single bytes. */
export function utf16Of(head: Uint8Array): Utf16 | null {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, HEAD_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  // Dates, ports and column names are ASCII: in UTF-16 nearly every second byte is zero, and hardly ever the others.
  if (pairs >= 4 && odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  if (pairs >= 4 && even > pairs * 0.7 && odd < pairs * 0.1) return 'utf-16be';
  return null;
}

import { HttpErrDoctorError } from '../../errors.js';
import type { DecodedText } from '../decode.js';
import type { Source } from '../evidence-source.js';
import { gunzipped } from '../httperr/gunzip.js';

/** A line of a stream, without its end. */
export interface StreamLine {
  /** In UTF-8, good until the next line is handed out; `null` for one that is longer than any sample can be. */
  readonly bytes: Buffer | null;
  /** From 1. */
  readonly number: number;
  /** False for the end of a file that is not the end of a line. */
  readonly terminated: boolean;
}

/** How a stream is read. */
export interface LineOptions {
  readonly gzip: boolean;
  readonly encoding: DecodedText['encoding'];
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes read so far, packed as they are in the file. */
  readonly onBytes?: ((readBytes: number) => void) | undefined;
}

/** Characters of a line; a sample of 65,536 tags is 4 MB. */
const LONGEST_LINE = 16 * 2 ** 20;

/** Bytes of a line of so many characters in UTF-8 at most. */
const MOST_LINE_BYTES = 3 * LONGEST_LINE;

/** The collector stops at 1 GB; gzip could make much more out of little. */
const MOST_BYTES = 2 * 2 ** 30;

/**
 * Hands out the lines of a stream one by one, so that memory holds one line and not the file.
 *
 * @throws HttpErrDoctorError `too-large` above 2 GB; the signal's reason when it fires; errors of the file system and of unpacking, after the
 * last good line.
 */
export async function forEachLine(source: Source, options: LineOptions, onLine: (line: StreamLine) => void): Promise<void> {
  const { gzip, encoding, signal, onBytes } = options;
  const inUtf8 = encoding === 'utf-8' ? asItIs : new Transcoder(encoding);
  const lines = new LineSplitter(onLine);
  let [packedBytes, bytes] = [0, 0];
  async function* packed(): AsyncGenerator<Uint8Array> {
    // What unpacks keeps a piece until it is unpacked.
    for await (const chunk of await source.open({ reuse: !gzip })) {
      signal?.throwIfAborted();
      packedBytes += chunk.length;
      onBytes?.(packedBytes);
      yield chunk;
    }
  }
  try {
    for await (const chunk of gzip ? gunzipped(new Uint8Array(0), packed()) : packed()) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw new HttpErrDoctorError('too-large', 'is larger than 2 GB, too much for one stream of a capture');
      lines.push(inUtf8.push(chunk));
    }
  } finally {
    lines.push(inUtf8.end());
    lines.end();
  }
}

/** The text of a line. A byte order mark before the first line is none of it. */
export function textOf({ bytes, number }: StreamLine): string | null {
  const text = bytes?.toString('utf8') ?? null;
  return number === 1 && text !== null ? text.replace(/^\ufeff+/, '') : text;
}

/** Bytes of a stream on their way to UTF-8. */
interface ToUtf8 {
  push(chunk: Uint8Array): Buffer;
  end(): Buffer;
}

const asItIs: ToUtf8 = {
  push: (chunk) => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length),
  end: () => Buffer.alloc(0),
};

class Transcoder implements ToUtf8 {
  readonly #decoder: TextDecoder;

  constructor(encoding: DecodedText['encoding']) {
    this.#decoder = new TextDecoder(encoding);
  }

  push(chunk: Uint8Array): Buffer {
    return Buffer.from(this.#decoder.decode(chunk, { stream: true }));
  }

  end(): Buffer {
    return Buffer.from(this.#decoder.decode());
  }
}

const [LF, CR] = [0x0a, 0x0d];

class LineSplitter {
  readonly #onLine: (line: StreamLine) => void;
  /** What earlier chunks held of a line. */
  #pending: Buffer = Buffer.alloc(0);
  #pendingLength = 0;
  #number = 1;

  constructor(onLine: (line: StreamLine) => void) {
    this.#onLine = onLine;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      this.#hand(this.#joined(chunk.subarray(start, end)), true);
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  end(): void {
    if (this.#pendingLength > 0) this.#hand(this.#joined(Buffer.alloc(0)), false);
  }

  /** The line that these bytes end. */
  #joined(bytes: Buffer): Buffer | null {
    if (this.#pendingLength === 0) return bytes;
    this.#keep(bytes);
    const length = this.#pendingLength;
    this.#pendingLength = 0;
    return length > MOST_LINE_BYTES ? null : this.#pending.subarray(0, length);
  }

  #keep(bytes: Buffer): void {
    const length = this.#pendingLength + bytes.length;
    if (length <= MOST_LINE_BYTES) {
      if (length > this.#pending.length) this.#pending = grown(this.#pending, { used: this.#pendingLength, needed: length });
      bytes.copy(this.#pending, this.#pendingLength);
    }
    this.#pendingLength = length;
  }

  #hand(line: Buffer | null, terminated: boolean): void {
    const isTooLong = line === null || (line.length > LONGEST_LINE && line.toString('utf8').length > LONGEST_LINE);
    const bytes = isTooLong ? null : line.at(-1) === CR ? line.subarray(0, -1) : line;
    this.#onLine({ bytes, number: this.#number++, terminated });
  }
}

function grown(from: Buffer, { used, needed }: { readonly used: number; readonly needed: number }): Buffer {
  const to = Buffer.allocUnsafe(needed * 2);
  from.copy(to, 0, 0, used);
  return to;
}

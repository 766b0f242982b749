import { HttpErrDoctorError } from '../../errors.js';
import type { DecodedText } from '../decode.js';
import type { Source } from '../evidence-source.js';
import { gunzipped } from '../httperr/gunzip.js';

/** A line of a stream, without its end. */
export interface StreamLine {
  /** `null` for one that is longer than any sample can be. */
  readonly text: string | null;
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

/** A sample of 65,536 tags is 4 MB. */
const LONGEST_LINE = 16 * 2 ** 20;

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
  const decoder = new TextDecoder(encoding);
  const lines = new LineSplitter(onLine);
  let [packedBytes, bytes] = [0, 0];
  async function* packed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of await source.open()) {
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
      lines.push(decoder.decode(chunk, { stream: true }));
    }
  } finally {
    lines.push(decoder.decode());
    lines.end();
  }
}

class LineSplitter {
  readonly #onLine: (line: StreamLine) => void;
  #pending: string[] = [];
  #pendingLength = 0;
  #number = 1;

  constructor(onLine: (line: StreamLine) => void) {
    this.#onLine = onLine;
  }

  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      this.#keep(text.slice(start, end));
      this.#hand(true);
      start = end + 1;
    }
    this.#keep(text.slice(start));
  }

  end(): void {
    if (this.#pendingLength > 0) this.#hand(false);
  }

  #keep(text: string): void {
    this.#pendingLength += text.length;
    if (this.#pendingLength <= LONGEST_LINE) this.#pending.push(text);
    else this.#pending = [];
  }

  #hand(terminated: boolean): void {
    const text = this.#pendingLength > LONGEST_LINE ? null : this.#pending.join('');
    this.#onLine({ text: text?.endsWith('\r') === true ? text.slice(0, -1) : text, number: this.#number++, terminated });
    this.#pending = [];
    this.#pendingLength = 0;
  }
}

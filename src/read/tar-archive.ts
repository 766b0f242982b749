import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import yauzl from 'yauzl';
import { HttpErrDoctorError } from '../errors.js';
import { usableTime } from '../facts/time.js';
import { ARCHIVE_BOUNDS, type Archive, type ArchiveEntry } from './archive.js';
import { gunzipped } from './httperr/gunzip.js';

/** A tar archive that is to be listed. */
export interface TarSource {
  /** Bytes of the file, packed where it is packed. */
  readonly bytes: number;
  readonly gzip: boolean;
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** Content that is kept while the archive is listed: a packed one has to be unpacked from its start for each entry that is not. */
const MOST_KEPT_BYTES = 128 * 2 ** 20;
const MOST_KEPT_ENTRY_BYTES = 16 * 2 ** 20;

/**
 * Lists a tar archive, plain or gzip, within the bounds of zip archives. Nothing is written to disk. One that ends too early is read as far as it
 * goes, and says so.
 *
 * @throws HttpErrDoctorError `too-large` for one beyond the bounds, `not-readable` where not even its first entry can be read.
 */
export async function openTar(source: TarSource): Promise<Archive> {
  const listing = new Listing();
  try {
    let place = 0;
    for await (const entry of entriesOf(source)) {
      await listing.add(entry, (wanted) => contentAt(source, wanted), place++);
    }
  } catch (error) {
    if (error instanceof HttpErrDoctorError || listing.isEmpty) throw error instanceof HttpErrDoctorError ? error : damaged(error);
    listing.skipped.push({
      name: '\u2026',
      text: 'the rest of the archive is damaged or cut off; copy it again, or pack the evidence again',
    });
  }
  return listing;
}

class Listing implements Archive {
  readonly entries: ArchiveEntry[] = [];
  readonly skipped: { name: string; text: string }[] = [];
  readonly #names = new Set<string>();
  #kept = 0;

  get isEmpty(): boolean {
    return this.entries.length === 0 && this.skipped.length === 0;
  }

  async add({ header, body }: ParsedTarEntry, reopen: (place: number) => AsyncIterable<Uint8Array>, place: number): Promise<void> {
    const name = header.name.replace(/^(?:\.\/)+/, '');
    if (header.type === 'directory' || name === '' || name.endsWith('/')) return drain(body);
    if (this.#names.size >= ARCHIVE_BOUNDS.entries) throw tooLarge(`holds more than ${ARCHIVE_BOUNDS.entries} files`);
    const problem = this.#names.has(name) ? TWICE : refusal(name, header.type);
    this.#names.add(name);
    if (problem !== null) {
      this.skipped.push({ name, text: problem });
      return drain(body);
    }
    const isKept = header.size <= MOST_KEPT_ENTRY_BYTES && this.#kept + header.size <= MOST_KEPT_BYTES;
    const content = isKept ? await contentOf(body) : null;
    if (content === null) await drain(body);
    else this.#kept += content.length;
    if (content !== null && content.length < header.size) throw new Error('an entry is cut off');
    const modifiedMs = usableTime(header.mtime?.getTime() ?? 0);
    this.entries.push({
      name,
      bytes: header.size,
      modifiedMs,
      open: async () => (content === null ? reopen(place) : [content]) as AsyncIterable<Uint8Array>,
    });
  }
}

const TWICE = 'is in the archive twice under this name; the first one was read, unpack the archive to see the other';

function refusal(name: string, type: ParsedTarEntry['header']['type']): string | null {
  if (yauzl.validateFileName(name) !== null) return 'has a name that leads out of the archive; rename it and pack the evidence again';
  if (type === 'link' || type === 'symlink') return 'is a link; links are not followed';
  return type === undefined || type === 'file' ? null : 'is not a regular file (pipe or device)';
}

async function* entriesOf(source: TarSource): AsyncGenerator<ParsedTarEntry> {
  const bytes = Readable.from(unpackedWithin(source), { objectMode: false });
  const entries = (Readable.toWeb(bytes) as ReadableStream<Uint8Array>).pipeThrough(
    createTarDecoder({ strict: false }) as never,
  ) as ReadableStream<ParsedTarEntry>;
  yield* entries;
}

/** The unpacked bytes, as long as they are within the bounds. */
async function* unpackedWithin(source: TarSource): AsyncGenerator<Uint8Array> {
  const packed = chunksOf(source);
  let total = 0;
  for await (const chunk of source.gzip ? gunzipped(new Uint8Array(0), packed) : packed) {
    total += chunk.length;
    if (total > ARCHIVE_BOUNDS.bytes) throw tooLarge(`unpacks to more than ${ARCHIVE_BOUNDS.bytes / 2 ** 30} GB`);
    if (total > ARCHIVE_BOUNDS.allRatioFromBytes && total > source.bytes * ARCHIVE_BOUNDS.ratio)
      throw tooLarge(`unpacks to more than ${ARCHIVE_BOUNDS.ratio} times its size`);
    yield chunk;
  }
}

async function* chunksOf(source: TarSource): AsyncGenerator<Uint8Array> {
  yield* await source.open();
}

/** The content of one entry, from the start of the archive. */
async function* contentAt(source: TarSource, wanted: number): AsyncGenerator<Uint8Array> {
  let place = 0;
  for await (const { body } of entriesOf(source)) {
    if (place++ !== wanted) await drain(body);
    else {
      yield* body as unknown as AsyncIterable<Uint8Array>;
      return;
    }
  }
}

async function contentOf(body: ParsedTarEntry['body']): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function drain(body: ParsedTarEntry['body']): Promise<void> {
  // A body that is canceled may leave the archive standing still, so it is read to its end.
  for await (const _ of body as unknown as AsyncIterable<Uint8Array>);
}

function tooLarge(what: string): HttpErrDoctorError {
  return new HttpErrDoctorError('too-large', `is an archive that ${what}; unpack what matters and name the folder`);
}

function damaged(cause: unknown): HttpErrDoctorError {
  const text = cause instanceof Error ? cause.message : String(cause);
  return new HttpErrDoctorError('not-readable', `is a tar archive that is damaged (${text}); copy it again, or pack the evidence again`, {
    cause,
  });
}

import { HttpErrDoctorError } from '../errors.js';
import { baseName } from '../facts/paths.js';
import { formatCount } from '../facts/units.js';
import { inParallel } from '../io/in-parallel.js';
import { openFile } from '../io/open-file.js';
import type { Archive } from './archive.js';
import { explainAny } from './file-problem.js';
import { gunzipped, isGzip } from './httperr/gunzip.js';
import { LIMITS } from './limits.js';
import { isTar } from './tar-head.js';
import { type FoundFile, joinShown, type Skipped } from './walk.js';
import type { ZipFiles } from './zip-files.js';
import { isZip } from './zip-head.js';

/** A file on disk or in an archive, ready to be read. */
export interface Source {
  readonly path: string;
  /** Its name without folders. */
  readonly name: string;
  /** Folders for telling machines apart; see {@link Origin.folder}. */
  readonly folder: readonly string[];
  /** Path to open; `null` for an entry of an archive. */
  readonly file: string | null;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** All of a small file, where it was read ahead; see {@link withContent}. */
  readonly content?: Uint8Array;
  open(options?: PieceOptions): Promise<AsyncIterable<Uint8Array>>;
}

/** How the pieces of a source are wanted. */
export interface PieceOptions {
  /** A piece is done with before the next is asked for, so that its memory can be used again. */
  readonly reuse?: boolean;
}

/** Sources with the archives that some of them come from; close it when all is read. */
export interface SourceSet {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  close(): void;
}

/** Enough to tell every format by. */
const HEAD_BYTES = 64 * 1024;

/** More heads read at a time are no faster. */
export const HEADS_AT_A_TIME = 8;

/** The beginning of a source. */
export interface Head {
  /** The first bytes, unpacked where the source is packed with gzip. */
  readonly bytes: Uint8Array;
  readonly gzip: boolean;
}

/** The beginning of a source, enough to tell every format by. */
export async function headOf(source: Source): Promise<Head> {
  const raw = await rawHeadOf(source);
  return isGzip(raw) ? { bytes: await gunzippedHead(raw), gzip: true } : { bytes: raw, gzip: false };
}

async function rawHeadOf(source: Source): Promise<Uint8Array> {
  if (source.content !== undefined) return source.content.subarray(0, HEAD_BYTES);
  if (source.file !== null) {
    const { handle } = await openFile(source.file);
    try {
      const buffer = Buffer.alloc(Math.min(HEAD_BYTES, Math.max(source.bytes, 1)));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }
  return firstBytes(await source.open());
}

/** A list or a table; what is larger is read a piece at a time. */
const SMALL_BYTES = 2 ** 20;

/**
 * The source with all of its content where that is small: the file is opened once, and can be read while the one before it is worked on.
 * Never throws: who reads the source without its content meets the same error.
 */
export async function withContent(source: Source): Promise<Source> {
  if (source.file === null || source.bytes > SMALL_BYTES) return source;
  try {
    const { handle } = await openFile(source.file);
    try {
      const content = Buffer.allocUnsafeSlow(source.bytes + 1);
      const { bytesRead } = await handle.read(content, 0, content.length, 0);
      // Longer or shorter than when it was found, or read in part only: it is read as any other.
      return bytesRead === source.bytes
        ? { ...source, content: content.subarray(0, bytesRead), open: async () => once(content.subarray(0, bytesRead)) }
        : source;
    } finally {
      await handle.close();
    }
  } catch {
    return source;
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  if (content.length > 0) yield content;
}

/** What can be unpacked from the first bytes of a gzip file: all of them, since the rest is missing by intent. */
async function gunzippedHead(raw: Uint8Array): Promise<Uint8Array> {
  const unpacked: Uint8Array[] = [];
  try {
    for await (const chunk of gunzipped(raw, nothing())) {
      unpacked.push(chunk);
      if (lengthOf(unpacked) >= HEAD_BYTES) break;
    }
  } catch {
    // The end is missing, or the data are damaged: whoever reads the whole of it says so.
  }
  return Buffer.concat(unpacked).subarray(0, HEAD_BYTES);
}

async function firstBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
    if (lengthOf(chunks) >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/**
 * All bytes of a source (unpacked where it is gzip).
 *
 * @throws HttpErrDoctorError `too-large` above 400 MB or 5 million lines.
 */
export async function readWhole(source: Source, gzip: boolean): Promise<Uint8Array> {
  if (source.bytes > LIMITS.textBytes) throw tooLarge(TOO_MANY_BYTES);
  const stream = contentOf(source, gzip);
  const chunks: Uint8Array[] = [];
  let length = 0;
  let lines = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    lines += lineEndsIn(chunk);
    if (length > LIMITS.textBytes) throw tooLarge(TOO_MANY_BYTES);
    if (lines > LIMITS.textLines) throw tooLarge(TOO_MANY_LINES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const TOO_MANY_BYTES = `is larger than ${LIMITS.textBytes / 2 ** 20} MB`;
const TOO_MANY_LINES = `has more than ${formatCount(LIMITS.textLines)} lines`;

function tooLarge(what: string): HttpErrDoctorError {
  return new HttpErrDoctorError('too-large', `${what}, too much for one file of this kind; split it`);
}

const LF = 0x0a;

function lineEndsIn(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) count++;
  return count;
}

/** The content of a source, a piece at a time, unpacked where it is gzip. */
export function contentOf(source: Source, gzip: boolean): AsyncGenerator<Uint8Array> {
  return gzip ? gunzipped(new Uint8Array(0), chunksOf(source)) : chunksOf(source);
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  yield* await source.open();
}

async function zipOf(found: FoundFile, zips: ZipFiles): Promise<Archive> {
  const { openArchive } = await import('./archive.js');
  return openArchive(found.file, zips);
}

async function tarOf(source: Source, gzip: boolean): Promise<Archive> {
  const { openTar } = await import('./tar-archive.js');
  return openTar({ bytes: source.bytes, gzip, open: () => source.open() });
}

/** The sources behind files: the files themselves, and the entries of those that are zip or tar archives. */
export async function sourcesOf(files: readonly FoundFile[], skipped: readonly Skipped[]): Promise<SourceSet> {
  const folders = folderNamer(files);
  let zips: ZipFiles | undefined;
  const sources: Source[] = [];
  const left: Skipped[] = [...skipped];
  const outer = files.map((found) => ({ found, source: sourceOfFile(found, folders(found)) }));
  const packings = await inParallel(outer, HEADS_AT_A_TIME, ({ source }) => packingOf(source));
  for (const [at, { found, source }] of outer.entries()) {
    const packing = packings[at] ?? null;
    if (packing === null) {
      sources.push(source);
      continue;
    }
    try {
      if (packing === 'zip') zips ??= new (await import('./zip-files.js')).ZipFiles();
      const archive = packing === 'zip' && zips !== undefined ? await zipOf(found, zips) : await tarOf(source, packing === 'tgz');
      for (const entry of archive.entries) sources.push(sourceOfEntry(found, source, entry));
      for (const entry of archive.skipped) left.push({ path: `${found.path}!${entry.name}`, kind: 'unreadable', text: entry.text });
    } catch (error) {
      left.push({ path: found.path, kind: 'unreadable', text: explainAny(error) });
    }
  }
  return {
    sources,
    skipped: left,
    close: () => zips?.close(),
  };
}

/** Fewer and larger ones keep the program from waiting. */
const CHUNK_BYTES = 2 ** 20;
const LEAST_CHUNK_BYTES = 4 * 1024;

/** @throws HttpErrDoctorError `not-readable` at its end, where it has become shorter than it was when it was found. */
async function* chunksOfFile(file: string, foundBytes: number, { reuse = false }: PieceOptions = {}): AsyncGenerator<Uint8Array> {
  const { handle } = await openFile(file);
  let bytes = 0;
  // Two in turn: one is read into while the other is worked on.
  let used: Buffer | undefined;
  let free: Buffer | undefined;
  // The last read finds the end, or what the file has grown by.
  const readNext = (): Promise<Uint8Array> => {
    const length = Math.min(CHUNK_BYTES, Math.max(foundBytes - bytes, LEAST_CHUNK_BYTES));
    const buffer = reuse && free !== undefined && free.length >= length ? free : Buffer.allocUnsafeSlow(length);
    [used, free] = [buffer, used];
    const reading = handle.read(buffer, 0, length, null);
    return reading.then(({ buffer, bytesRead }) => buffer.subarray(0, bytesRead));
  };
  let next = readNext();
  try {
    for (let chunk = await next; chunk.length > 0; chunk = await next) {
      bytes += chunk.length;
      // The next one is read while this one is worked on; where that fails, it is known when it is asked for.
      next = readNext();
      next.catch(() => undefined);
      yield chunk;
    }
  } finally {
    await next.catch(() => undefined);
    await handle.close();
  }
  if (bytes < foundBytes)
    throw new HttpErrDoctorError('not-readable', `ends at byte ${bytes} of ${foundBytes}: it shrank while it was read; copy it again`);
}

function sourceOfFile(found: FoundFile, folder: readonly string[]): Source {
  return {
    path: found.path,
    name: baseName(found.path),
    folder,
    file: found.file,
    bytes: found.bytes,
    modifiedMs: found.modifiedMs,
    open: async (options) => chunksOfFile(found.file, found.bytes, options),
  };
}

function sourceOfEntry(found: FoundFile, outer: Source, entry: Archive['entries'][number]): Source {
  const segments = entry.name.split('/');
  return {
    path: `${found.path}!${entry.name}`,
    name: segments.at(-1) ?? entry.name,
    folder: [...outer.folder, outer.name.replace(/\.(?:zip|tar|tgz|tar\.gz)$/i, ''), ...segments.slice(0, -1)],
    file: null,
    bytes: entry.bytes,
    modifiedMs: entry.modifiedMs,
    open: () => entry.open(),
  };
}

/** How several files are packed into one. */
type Packing = 'zip' | 'tar' | 'tgz';

async function packingOf(source: Source): Promise<Packing | null> {
  try {
    const { bytes, gzip } = await headOf(source);
    if (isZip(bytes) && !gzip) return 'zip';
    return isTar(bytes) ? (gzip ? 'tgz' : 'tar') : null;
  } catch {
    // Whoever reads the file next meets the same error and reports it.
    return null;
  }
}

/**
 * Folders of the files. Files that were named one by one count as one folder, since somebody brought them together; where two of them
 * have one name (`a/httperr1.log b/httperr1.log`) they are two of a kind, and their own folders tell them apart.
 */
function folderNamer(files: readonly FoundFile[]): (found: FoundFile) => readonly string[] {
  const loose = files.filter((found) => found.folder === null);
  const names = loose.map((found) => baseName(found.path).toLowerCase());
  const twoOfAKind = new Set(names).size < names.length;
  return (found) => {
    if (found.folder !== null) return found.folder.split(/[\\/]/);
    return twoOfAKind ? joinShown('named', found.path).split(/[\\/]/).slice(0, -1) : ['named'];
  };
}

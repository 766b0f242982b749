import { createReadStream, promises as fs } from 'node:fs';
import { HttpErrDoctorError } from '../errors.js';
import type { Archive } from './archive.js';
import { gunzipped, isGzip } from './httperr/gunzip.js';
import { type FoundFile, joinShown, type Skipped } from './walk.js';
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
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** Sources with the archives that some of them come from; close it when all is read. */
export interface SourceSet {
  readonly sources: readonly Source[];
  readonly skipped: readonly Skipped[];
  close(): void;
}

/** Enough to tell every format by. */
const HEAD_BYTES = 64 * 1024;
/** The longest text is half of this in V8's memory; larger lists are brought as several files. */
const MOST_TEXT_BYTES = 400 * 2 ** 20;

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
  if (source.file !== null) {
    const handle = await fs.open(source.file, 'r');
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
 * @throws HttpErrDoctorError `too-large` above 400 MB.
 */
export async function readWhole(source: Source, gzip: boolean): Promise<Uint8Array> {
  const tooLarge = (): HttpErrDoctorError =>
    new HttpErrDoctorError(
      'too-large',
      `is larger than ${MOST_TEXT_BYTES / 2 ** 20} MB, too much for one file of this kind; bring it in parts`,
    );
  if (source.bytes > MOST_TEXT_BYTES) throw tooLarge();
  const stream = gzip ? gunzipped(new Uint8Array(0), chunksOf(source)) : chunksOf(source);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_TEXT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

async function* chunksOf(source: Source): AsyncGenerator<Uint8Array> {
  yield* await source.open();
}

/** The sources behind files: the files themselves, and the entries of those that are zip archives. */
export async function sourcesOf(files: readonly FoundFile[], skipped: readonly Skipped[]): Promise<SourceSet> {
  const folders = folderNamer(files);
  const archives: Archive[] = [];
  const sources: Source[] = [];
  const left: Skipped[] = [...skipped];
  for (const found of files) {
    const source = sourceOfFile(found, folders(found));
    if (!(await beginsAsZip(source))) {
      sources.push(source);
      continue;
    }
    try {
      const { openArchive } = await import('./archive.js');
      const archive = await openArchive(found.file);
      archives.push(archive);
      for (const entry of archive.entries) sources.push(sourceOfEntry(found, source, entry));
      for (const entry of archive.skipped) left.push({ path: `${found.path}!${entry.name}`, kind: 'unreadable', text: entry.text });
    } catch (error) {
      left.push({ path: found.path, kind: 'unreadable', text: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    sources,
    skipped: left,
    close: () => {
      for (const archive of archives) archive.close();
    },
  };
}

function sourceOfFile(found: FoundFile, folder: readonly string[]): Source {
  return {
    path: found.path,
    name: baseName(found.path),
    folder,
    file: found.file,
    bytes: found.bytes,
    modifiedMs: found.modifiedMs,
    open: async () => createReadStream(found.file),
  };
}

function sourceOfEntry(found: FoundFile, outer: Source, entry: Archive['entries'][number]): Source {
  const segments = entry.name.split('/');
  return {
    path: `${found.path}!${entry.name}`,
    name: segments.at(-1) ?? entry.name,
    folder: [...outer.folder, outer.name.replace(/\.zip$/i, ''), ...segments.slice(0, -1)],
    file: null,
    bytes: entry.bytes,
    modifiedMs: entry.modifiedMs,
    open: () => entry.open(),
  };
}

async function beginsAsZip(source: Source): Promise<boolean> {
  try {
    return isZip(await rawHeadOf(source));
  } catch {
    // Whoever reads the file next meets the same error and reports it.
    return false;
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

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

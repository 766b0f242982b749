import { createReadStream, promises as fs } from 'node:fs';
import { createGunzip, constants as zlib, gunzipSync } from 'node:zlib';
import { HttpErrDoctorError } from '../errors.js';
import { type Archive, openArchive } from './archive.js';
import { type FoundFile, joinShown, type Skipped } from './walk.js';

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

/** The first bytes of a source. */
export async function headOf(source: Source): Promise<Uint8Array> {
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
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of await source.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

/** True for gzip. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The first bytes of what a gzip file holds, as far as they can be unpacked from its own first bytes. */
export function gunzipHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: HEAD_BYTES * 64 }).subarray(0, HEAD_BYTES);
  } catch {
    return new Uint8Array();
  }
}

/**
 * All bytes of a source (unpacked where it is gzip).
 *
 * @throws HttpErrDoctorError `too-large` above 400 MB.
 */
export async function readWhole(source: Source, gzip: boolean): Promise<Uint8Array> {
  const tooLarge = (): HttpErrDoctorError =>
    new HttpErrDoctorError('too-large', `is larger than ${MOST_TEXT_BYTES / 2 ** 20} MB, too much for one file of this kind; bring it in parts`);
  if (source.bytes > MOST_TEXT_BYTES) throw tooLarge();
  const raw = await source.open();
  const stream = gzip ? gunzipOf(raw) : raw;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_TEXT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

async function* gunzipOf(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = (async () => {
    for await (const chunk of raw) if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve));
    gunzip.end();
  })();
  feeding.catch((error: unknown) => gunzip.destroy(error instanceof Error ? error : new Error(String(error))));
  yield* gunzip as AsyncIterable<Uint8Array>;
  await feeding;
}

/** The sources behind files: the files themselves, and the entries of those that are zip archives. */
export async function sourcesOf(files: readonly FoundFile[], skipped: readonly Skipped[]): Promise<SourceSet> {
  const folders = folderNamer(files);
  const archives: Archive[] = [];
  const sources: Source[] = [];
  const left: Skipped[] = [...skipped];
  for (const found of files) {
    const source = sourceOfFile(found, folders(found));
    if (!(await isZip(source))) {
      sources.push(source);
      continue;
    }
    try {
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

async function isZip(source: Source): Promise<boolean> {
  try {
    const head = await headOf(source);
    return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
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

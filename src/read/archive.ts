import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { HttpErrDoctorError } from '../errors.js';
import { usableTime } from '../facts/time.js';
import type { ZipFiles } from './zip-files.js';

/** What an archive may hold. Evidence of a large site fits ten times over; a bomb does not. */
export const ARCHIVE_BOUNDS = {
  entries: 10_000,
  /** Uncompressed bytes of all entries. */
  bytes: 8 * 2 ** 30,
  /** Uncompressed to compressed; logs reach about 30. Entries below 1 MB are let through, since tiny ones of zeros go far above. */
  ratio: 250,
  ratioFromBytes: 2 ** 20,
  /** The ratio of the whole archive counts from here on. */
  allRatioFromBytes: 32 * 2 ** 20,
} as const;

/** A file in an archive. */
export interface ArchiveEntry {
  /** Path inside the archive, `/` between folders. */
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** Streams the content and compares length and CRC-32 with what the archive says. */
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** What is in a zip archive. Its file is open only while entries are read; see {@link ZipFiles}. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Entries that were left out, and why. */
  readonly skipped: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Lists a zip archive. Nothing is written to disk, and names are used for display and for telling machines apart only.
 *
 * @throws HttpErrDoctorError `not-readable` for a damaged archive, `too-large` for one beyond the bounds.
 */
export async function openArchive(file: string, files: ZipFiles): Promise<Archive> {
  try {
    return await listEntries(await files.open(file), (entry) => files.read(file, entry));
  } catch (error) {
    throw error instanceof HttpErrDoctorError ? error : damaged(error);
  }
}

type ReadEntry = (entry: Entry) => Promise<Readable>;

async function listEntries(zip: ZipFile, read: ReadEntry): Promise<Archive> {
  if (zip.entryCount > ARCHIVE_BOUNDS.entries) {
    throw new HttpErrDoctorError(
      'too-large',
      `is an archive of ${zip.entryCount} files, more than ${ARCHIVE_BOUNDS.entries}; unpack what matters and name the folder`,
    );
  }
  const found: { readonly name: string; readonly entry: Entry }[] = [];
  const skipped: { name: string; text: string }[] = [];
  const names = new Set<string>();
  const all: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (name.endsWith('/')) continue;
    const problem = names.has(name) ? TWICE : refusal(entry, name);
    names.add(name);
    all.push(entry);
    if (problem === null) found.push({ name, entry });
    else skipped.push({ name, text: problem });
  }
  checkTogether(all, zip.fileSize);
  return { entries: found.map(({ name, entry }) => entryOf(name, entry, read)), skipped };
}

const TWICE = 'is in the archive twice under this name; the first one was read, unpack the archive to see the other';

function entryOf(name: string, entry: Entry, read: ReadEntry): ArchiveEntry {
  return {
    name,
    bytes: entry.uncompressedSize,
    modifiedMs: usableTime(entry.getLastModDate().getTime()),
    open: async () => checked(await read(entry), entry),
  };
}

/** Fixed part of the head that stands before the data of each entry. */
const LOCAL_HEAD_BYTES = 30;

/** What no entry shows alone: the size of all of them, and data that several of them share. */
function checkTogether(entries: readonly Entry[], packedBytes: number): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize } of inOrder) {
    if (start < end) {
      throw new HttpErrDoctorError(
        'not-readable',
        'is an archive whose files share their data, which no packing program writes; pack the evidence again',
      );
    }
    end = start + LOCAL_HEAD_BYTES + fileNameLength + compressedSize;
  }
  const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (bytes > ARCHIVE_BOUNDS.bytes) throw tooLarge(`unpacks to more than ${ARCHIVE_BOUNDS.bytes / 2 ** 30} GB`);
  if (bytes > ARCHIVE_BOUNDS.allRatioFromBytes && bytes > packedBytes * ARCHIVE_BOUNDS.ratio)
    throw tooLarge(`unpacks to more than ${ARCHIVE_BOUNDS.ratio} times its size`);
}

function tooLarge(what: string): HttpErrDoctorError {
  return new HttpErrDoctorError('too-large', `is an archive that ${what}; unpack what matters and name the folder`);
}

function refusal(entry: Entry, name: string): string | null {
  if (yauzl.validateFileName(name) !== null) return 'has a name that leads out of the archive; rename it and pack the evidence again';
  if (entry.isEncrypted()) return 'is encrypted; unpack the archive with its password and name the folder';
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (isLink) return 'is a link; links are not followed';
  if (entry.uncompressedSize > ARCHIVE_BOUNDS.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * ARCHIVE_BOUNDS.ratio) {
    return `unpacks to more than ${ARCHIVE_BOUNDS.ratio} times its packed size; if that is right, unpack it and name the file`;
  }
  return null;
}

/** yauzl checks lengths but not the CRC (its README says so). */
async function* checked(stream: Readable, entry: Entry): AsyncGenerator<Uint8Array> {
  let crc = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (crc !== entry.crc32 >>> 0) {
    throw new HttpErrDoctorError('not-readable', 'is damaged inside the archive (its checksum is wrong); pack the evidence again');
  }
}

function damaged(cause: unknown): HttpErrDoctorError {
  const text = cause instanceof Error ? cause.message : String(cause);
  // The list of files stands at the end of a zip, so of one that was cut off nothing can be listed.
  const what = text.startsWith('End of central directory record') ? 'was cut off in copying' : `is damaged (${text})`;
  return new HttpErrDoctorError('not-readable', `is a zip archive that ${what}; copy it again, or pack the evidence again`, { cause });
}

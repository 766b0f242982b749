import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { HttpErrDoctorError } from '../errors.js';

/** What an archive may hold. Evidence of a large site fits ten times over; a bomb does not. */
const BOUNDS = {
  entries: 10_000,
  /** Uncompressed bytes of all entries. */
  bytes: 8 * 2 ** 30,
  /** Uncompressed to compressed; logs reach about 30. Entries below 1 MB are let through, since tiny ones of zeros go far above. */
  ratio: 250,
  ratioFromBytes: 2 ** 20,
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

/** An open zip archive; close it when its entries were read. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** Entries that were left out, and why. */
  readonly skipped: readonly { readonly name: string; readonly text: string }[];
  close(): void;
}

/**
 * Opens a zip archive. Nothing is written to disk, and names are used for display and for telling machines apart only.
 *
 * @throws HttpErrDoctorError `not-readable` for a damaged archive, `too-large` for one beyond the bounds.
 */
export async function openArchive(file: string): Promise<Archive> {
  let zip: ZipFile;
  try {
    // With decoded names yauzl would give up on the whole archive at the first name that leads out of it.
    zip = await yauzl.openPromise(file, { autoClose: false, validateEntrySizes: true, decodeStrings: false });
  } catch (error) {
    throw damaged(error);
  }
  try {
    return await listEntries(zip);
  } catch (error) {
    zip.close();
    throw error instanceof HttpErrDoctorError ? error : damaged(error);
  }
}

async function listEntries(zip: ZipFile): Promise<Archive> {
  if (zip.entryCount > BOUNDS.entries) {
    throw new HttpErrDoctorError(
      'too-large',
      `is an archive of ${zip.entryCount} files, more than ${BOUNDS.entries}; unpack what matters and name the folder`,
    );
  }
  const entries: ArchiveEntry[] = [];
  const skipped: { name: string; text: string }[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (name.endsWith('/')) continue;
    const problem = refusal(entry, name);
    if (problem !== null) {
      skipped.push({ name, text: problem });
      continue;
    }
    total += entry.uncompressedSize;
    if (total > BOUNDS.bytes) {
      throw new HttpErrDoctorError(
        'too-large',
        `is an archive that unpacks to more than ${BOUNDS.bytes / 2 ** 30} GB; unpack what matters and name the folder`,
      );
    }
    entries.push({
      name,
      bytes: entry.uncompressedSize,
      modifiedMs: entry.getLastModDate().getTime(),
      open: async () => checked(await zip.openReadStreamPromise(entry), entry),
    });
  }
  return { entries, skipped, close: () => zip.close() };
}

function refusal(entry: Entry, name: string): string | null {
  if (yauzl.validateFileName(name) !== null) return 'has a name that leads out of the archive; rename it and pack the evidence again';
  if (entry.isEncrypted()) return 'is encrypted; unpack the archive with its password and name the folder';
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (isLink) return 'is a link; links are not followed';
  if (entry.uncompressedSize > BOUNDS.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * BOUNDS.ratio) {
    return `unpacks to more than ${BOUNDS.ratio} times its packed size; if that is right, unpack it and name the file`;
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

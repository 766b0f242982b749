import { createHash } from 'node:crypto';

import { DIRECTORY, directoryOf, type PeImage, readAtRva } from './pe-image.js';
import { readImportOrder } from './pe-imports.js';
import { hashFile } from './signature/image-digest.js';

/** What names one build of an image, for lists of others. All hashes are hex digits in lower case. */
export interface ImageIdentity {
  /** Of the whole file. */
  readonly sha256: string;
  /** Authenticode hash: of the file without checksum and signatures, as block lists and catalogs name files. */
  readonly authentihash: string;
  /** When it was linked, ISO 8601; `null` where the stamp is no time. */
  readonly linkTime: string | null;
  /** MD5 over the names of its imports in order; `null` where it has none, or imports by number where others look names up. */
  readonly imphash: string | null;
}

export function identityOf(image: PeImage): ImageIdentity {
  const { file, authentihash } = hashFile(image, 'sha256');
  return { sha256: file, authentihash, linkTime: linkTime(image), imphash: imphash(image) };
}

/** The same hashes by SHA-1, for what was signed or listed in its time. */
export interface OldHashes {
  readonly sha1: string;
  readonly authentihashSha1: string;
}

export function oldHashesOf(image: PeImage): OldHashes {
  const { file, authentihash } = hashFile(image, 'sha1');
  return { sha1: file, authentihashSha1: authentihash };
}

/** IMAGE_DEBUG_TYPE_REPRO: the image says that its stamp is a hash of its content. */
const REPRODUCIBLE = 16;
const DEBUG_ENTRY_BYTES = 28;
const MAX_DEBUG_ENTRIES = 64;
/** Windows NT 3.1 had the first drivers of this format; a stamp of the future is a hash as well. */
const EARLIEST = Date.UTC(1992, 0, 1) / 1000;

function linkTime(image: PeImage): string | null {
  const { timeDateStamp } = image;
  if (isReproducible(image) || timeDateStamp < EARLIEST || timeDateStamp > Date.now() / 1000) return null;
  return new Date(timeDateStamp * 1000).toISOString().replace('.000Z', 'Z');
}

function isReproducible(image: PeImage): boolean {
  const directory = directoryOf(image, DIRECTORY.debug);
  if (!directory) return false;
  const table = readAtRva(image, directory.rva, Math.min(directory.size, MAX_DEBUG_ENTRIES * DEBUG_ENTRY_BYTES));
  for (let at = 0; at + DEBUG_ENTRY_BYTES <= table.length; at += DEBUG_ENTRY_BYTES) {
    if (table.readUInt32LE(at + 12) === REPRODUCIBLE) return true;
  }
  return false;
}

/** Libraries of programs whose numbers tools turn into names first: without their tables the hash would be another one. */
const NUMBERED = /^(?:ws2_32|wsock32|oleaut32)\.dll$/;

/** As pefile does it: `module.function` in lower case, the module without `.dll`, `.sys` or `.ocx`, joined by commas. */
function imphash(image: PeImage): string | null {
  const imports = readImportOrder(image);
  if (imports.length === 0 || imports.some(({ module, name }) => name === null && NUMBERED.test(module.toLowerCase()))) return null;
  const names = imports.map(
    ({ module, name, ordinal }) => `${module.toLowerCase().replace(/\.(?:dll|sys|ocx)$/, '')}.${name?.toLowerCase() ?? `ord${ordinal}`}`,
  );
  return createHash('md5').update(names.join(',')).digest('hex');
}

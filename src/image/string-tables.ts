import type { DataReads, ReadTable } from './code/data-reads.js';
import type { LetterContext } from './data-text.js';
import { type PeImage, readAtRva } from './pe-image.js';

/** Largest structure that a tag table is looked for in. */
const MAX_STRIDE = 256;
const MAX_ENTRIES = 256;
/** Bytes of a table whose start is looked for. */
const MAX_TABLE = 1024;

interface TableQuery {
  readonly table: ReadTable;
  /** Place of the tag in question. */
  readonly rva: number;
  readonly reads: DataReads;
  /** What code takes from the table is known to be a tag, so two entries are enough. */
  readonly sure?: boolean;
}

/**
 * Whether a place is an entry of a table: all fields from the first entry on must look like tags. The stride may be known, or what divides it
 * only. An array ends where another thing begins: at a place that something refers to.
 */
export function isInTable(image: PeImage, { table, rva, reads, sure = false }: TableQuery): boolean {
  const distance = rva - table.rva;
  if (distance < 0 || distance > MAX_STRIDE * MAX_ENTRIES) return false;
  if (distance === 0) return isTag(image, rva);
  // What lies in fours is an array, whatever else would fit.
  const unit = table.stride % 4 === 0 && table.stride > 0 ? table.stride : 4;
  for (let stride = unit; stride <= Math.max(MAX_STRIDE, unit); stride += unit) {
    if (stride > 4 && unit === 4 && isTag(image, table.rva + 4)) return false;
    if (distance % stride !== 0 || !allTags(image, { from: table.rva, to: rva, stride })) continue;
    // Two places that look like tags are a table only where the stride is known to be about that.
    if (!sure && stride > unit * MAX_FACTOR && distance / stride < FEW_ENTRIES) continue;
    if (stride > 4 || !isSplit(reads.referenced, { from: table.rva, to: rva })) return true;
  }
  return false;
}

/** A stride of 24 is often seen as 3 times 8. */
const MAX_FACTOR = 3;
const FEW_ENTRIES = 3;

/** RVA of the first field of the longest table that this place may be in, by what the fields look like. */
export function firstOfTable(image: PeImage, rva: number): number {
  const start = Math.max(rva - MAX_TABLE, 0);
  const bytes = readAtRva(image, start, rva - start);
  let first = rva;
  for (let stride = 4; stride <= MAX_STRIDE; stride += 4) {
    let at = rva;
    while (at - stride >= start && looksLikeTag(bytes, at - stride - start)) at -= stride;
    first = Math.min(first, at);
  }
  return first;
}

interface Candidate {
  readonly rva: number;
  readonly context: LetterContext;
  /** See {@link firstOfTable}. */
  readonly first: number;
  readonly referenced: ReadonlySet<number>;
}

/**
 * Whether letters may be an entry of a table, so that code is followed to see: another entry is before them, or they are the first of an
 * array of fours that ends where a zero is or another thing begins.
 */
export function isTableCandidate(image: PeImage, { rva, context, first, referenced }: Candidate): boolean {
  if (first < rva || context === 'table-like') return true;
  if (context !== 'start-like') return false;
  for (let at = rva + 4; at < rva + MAX_TABLE; at += 4) {
    if (referenced.has(at) || readAtRva(image, at, 1)[0] === 0) return at > rva + 4;
    if (!isTag(image, at)) return false;
  }
  return false;
}

function isSplit(referenced: ReadonlySet<number>, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from + 4; at <= to; at += 4) if (referenced.has(at)) return true;
  return false;
}

function allTags(image: PeImage, { from, to, stride }: { readonly from: number; readonly to: number; readonly stride: number }): boolean {
  for (let at = from; at <= to; at += stride) if (!isTag(image, at)) return false;
  return true;
}

function isTag(image: PeImage, rva: number): boolean {
  return looksLikeTag(readAtRva(image, rva, 4), 0);
}

/** Two letters or more, and zeros behind them at most. */
function looksLikeTag(bytes: Buffer, at: number): boolean {
  let letters = 0;
  while (letters < 4 && isLetter(bytes[at + letters])) letters++;
  for (let zero = letters; zero < 4; zero++) if (bytes[at + zero] !== 0) return false;
  return letters >= 2;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}

/** Room that a table of short names gives to each of them. */
const NAME_ROOM = [8, 12, 16, 20, 24, 32, 64];

/** Whether letters and zeros are a string that something points at, or one of a table of names whose start something points at. */
export function isStringOfTable(image: PeImage, { rva, reads }: { readonly rva: number; readonly reads: DataReads }): boolean {
  return NAME_ROOM.some((room) => isNameOfTable(image, { rva, room, referenced: reads.referenced }));
}

function isNameOfTable(
  image: PeImage,
  { rva, room, referenced }: { readonly rva: number; readonly room: number; readonly referenced: ReadonlySet<number> },
): boolean {
  for (let at = rva; rva - at < room * MAX_ENTRIES; at -= room) {
    if (referenced.has(at)) return true;
    if (at - room <= 0 || !isName(readAtRva(image, at - room, room))) return false;
  }
  return false;
}

function isName(bytes: Buffer): boolean {
  return /^[\x20-\x7e]+\0+$/s.test(bytes.toString('latin1'));
}

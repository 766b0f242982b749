import { type PeImage, readAtRva, sectionAt } from './pe-image.js';

/** What the bytes around four letters in the data say of them. */
export type LetterContext =
  /** A number: nothing printable goes on on either side. */
  | 'number'
  /** Letters and a zero, after which other letters begin: a string as well as a number with a small one behind it. */
  | 'string-like'
  /** Letters follow, but they may be those of another thing. */
  | 'start-like'
  /** Letters go on, but an array of tags, or a name before a tag, would look the same. */
  | 'table-like'
  | 'text';

/** What is looked at on either side. */
const MAX_RUN = 1024;
/** Longer runs of letters are no array of tags. */
const MAX_LETTERS = 256;
/** Zeros with which a string is filled up. */
const MAX_PADDING = 16;
/** Letters that make the beginning of another string. */
const MIN_LETTERS = 2;

/** Judges four letters at a place that is aligned. */
export function letterContext(image: PeImage, rva: number): LetterContext {
  const section = sectionAt(image, rva);
  if (!section) return 'text';
  const start = Math.max(rva - MAX_RUN, section.rva);
  const bytes = readAtRva(image, start, MAX_RUN * 2);
  const at = rva - start;
  let first = at;
  while (first > 0 && isPrintable(bytes[first - 1])) first--;
  let end = at + 4;
  while (end < bytes.length && isPrintable(bytes[end])) end++;
  if (first === at && endsLikeNumber(bytes, { at: at + 4, end })) return beginsString(bytes, at + 4) ? 'string-like' : 'number';
  if (first === at) return 'start-like';
  // What follows may be another thing.
  const letters = bytes.toString('latin1', first, at + 4);
  return (start + first) % 4 === 0 && letters.length <= MAX_LETTERS && isInFours(letters) ? 'table-like' : 'text';
}

/** Blanks fill up fours of letters only. */
function isInFours(letters: string): boolean {
  for (let at = 0; at < letters.length; at += 4) if (!/^[\x21-\x7e]{1,4} *$/.test(letters.slice(at, at + 4))) return false;
  return true;
}

/** Nothing printable follows, or one byte that is a small number as well. */
function endsLikeNumber(bytes: Buffer, { at, end }: { readonly at: number; readonly end: number }): boolean {
  if (end === at) return true;
  if (end > at + 1) return false;
  return bytes[at + 1] !== 0 || !(isPrintable(bytes[at + 2]) || isPrintable(bytes[at + 3]));
}

/** A zero, padding, and letters again. */
function beginsString(bytes: Buffer, at: number): boolean {
  let next = at;
  while (next < at + MAX_PADDING && bytes[next] === 0) next++;
  if (next === at) return false;
  for (let letter = next; letter < next + MIN_LETTERS; letter++) if (!isPrintable(bytes[letter])) return false;
  return true;
}

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));
}

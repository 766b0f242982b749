/**
 * Pool tags. A tag is four bytes that the kernel keeps as a little-endian dword; everywhere in this package it is that dword
 * (a {@link TagId}), and text only at the edges.
 */

/** The four bytes of a tag as an unsigned little-endian dword, PROTECTED_POOL bit (0x80 of the last byte) masked. */
export type TagId = number;

/** Which pool an allocation came from. */
export type Pool = 'nonpaged' | 'paged';

/** PROTECTED_POOL: the caller asks that the block be freed with this very tag. Not a part of the tag's name. */
const PROTECTED_POOL = 0x80000000;

/** The tag of a dword, without the PROTECTED_POOL bit. */
export function tagOfDword(dword: number): TagId {
  return (dword & ~PROTECTED_POOL) >>> 0;
}

/** True where the PROTECTED_POOL bit of a dword is set. */
export function isProtected(dword: number): boolean {
  return (dword & PROTECTED_POOL) !== 0;
}

/** The tag of four bytes as they stand in memory or in a file (one byte a character, latin1). Shorter text is padded with blanks. */
export function tagOfBytes(bytes: string): TagId {
  let dword = 0;
  for (let i = 3; i >= 0; i--) {
    dword = (dword << 8) | (i < bytes.length ? bytes.charCodeAt(i) & 0xff : 0x20);
  }
  return tagOfDword(dword);
}

/** How people and JSON see a tag: four characters, padding kept, bytes outside 0x20..0x7E as `\xNN`, a backslash as `\x5C`. */
export function formatTag(tag: TagId): string {
  let text = '';
  for (let shift = 0; shift < 32; shift += 8) {
    const byte = (tag >>> shift) & 0xff;
    text +=
      byte < 0x20 || byte > 0x7e || byte === 0x5c ? `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
  }
  return text;
}

/** The dword as JSON shows it, for example `0x6B61654C` for `Leak`. */
export function formatTagHex(tag: TagId): string {
  return `0x${tag.toString(16).toUpperCase().padStart(8, '0')}`;
}

/**
 * A tag in a command line that somebody will paste, into whatever shell: letters and digits as they are, any other tag as its dword. The one
 * way for a tag, which a driver's author chooses, into a command.
 */
export function tagForCommand(tag: TagId): string {
  const text = formatTag(tag);
  return /^[A-Za-z0-9]{4}$/.test(text) ? text : formatTagHex(tag);
}

/**
 * A tag as a person types it: `Leak`, `Irp`, `Ab\x01c` or `0x6B61654C`.
 *
 * @returns the tag, or `null` where the text is no tag (empty, longer than four bytes).
 */
export function parseTag(text: string): TagId | null {
  if (/^0x[0-9a-f]{8}$/i.test(text)) return tagOfDword(Number.parseInt(text, 16));
  const bytes = text.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  if (bytes.length === 0 || bytes.length > 4 || /[^\0-\xff]/.test(bytes)) return null;
  return tagOfBytes(bytes);
}

/** Whether a tag, as {@link formatTag} writes it, fits a pattern in which `?` stands for any one character. */
export function fitsTagPattern(tag: string, pattern: string): boolean {
  if (tag.length !== pattern.length) return false;
  // No array of letters: every tag of a list is compared with every pattern.
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== tag[i] && pattern[i] !== '?') return false;
  return true;
}

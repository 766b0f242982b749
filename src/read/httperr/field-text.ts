/**
 * Single fields of a row. While a row is taken apart its text has one character a byte (latin1), so that bytes that are no UTF-8 can neither
 * get lost nor move a column; {@link decodeText} makes the text that people see.
 */

/** `-`, or what pages make of it: an en or em dash, in UTF-8 or cp1252. */
const DASH = /^(?:-|\x96|\x97|\xe2\x80[\x93\x94])$/;
const NUMBER = /^\d+$/;
/** What authors put in the place of a number: `[port]`, `<id>`, `xxx`. */
const MASK = /^(?:[[<({].*|[x*#?]+)$/is;

/** True where a field says nothing: a dash, nothing at all, or (a URI with blanks in it) only such. */
export function isEmptyField(text: string): boolean {
  if (text === '-' || text === '' || DASH.test(text)) return true;
  return text.includes(' ') && text.split(' ').every((part) => part === '' || DASH.test(part));
}

/** True for what may stand in a column of numbers. */
export function isNumberField(text: string): boolean {
  return text === '-' || NUMBER.test(text) || isEmptyField(text) || MASK.test(text);
}

/** True for what authors put in the place of something: `<ip>`, `[port]`, `x.x.x.x`, `****`. */
export function isMask(text: string): boolean {
  return MASK.test(text) || /^[.:-]*[x*#?][x*#?.:-]*$/i.test(text);
}

/** The text of a field as people see it: UTF-8, wrong bytes as U+FFFD; `null` where it says nothing. */
export function textField(text: string | undefined): string | null {
  return text === undefined || isEmptyField(text) ? null : decodeText(text);
}

/** A number where the field is one that JavaScript can hold exactly (HTTP/3 stream ids may be larger), else the text. */
export function numberField(text: string | undefined): number | string | null {
  if (text === undefined || isEmptyField(text)) return null;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : decodeText(text);
}

/** One character a byte to text. */
export function decodeText(bytes: string): string {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

/** The first `most` characters of one-character-a-byte text, decoded; no surrogate pair is cut in two. */
export function decodeStart(bytes: string, most: number): string {
  // A character takes up to four bytes of UTF-8, and what was cut at the end must not show up as U+FFFD.
  const text = decodeText(bytes.slice(0, 4 * most + 4)).slice(0, most);
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

/**
 * What windows-1252 puts on the bytes 0x80..0x9F. PowerShell and viewers decode the four bytes of a tag by that page, so these characters
 * stand for one byte each although their code is above 0xFF. Blanks: the page leaves the byte out.
 */
const CP1252 =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

/** What stands for a character that was no byte of a tag (lost in a conversion on the way). */
const LOST = 0x3f;

/**
 * The four bytes of a tag as an unsigned little-endian dword, from text as a tool printed it: the PROTECTED_POOL bit is still in. Shorter
 * text is padded with blanks, text beyond four characters is left out.
 */
export function tagDword(text: string): number {
  let dword = 0;
  for (let i = 3; i >= 0; i--) dword = (dword << 8) | (i < text.length ? byteOf(text.charCodeAt(i)) : 0x20);
  return dword >>> 0;
}

/**
 * A tag cut out of a column of four, left-aligned: pages and tools that right-align short tags put the padding on the wrong side, and no
 * tag starts with a blank.
 */
export function leftAligned(tag: string): string {
  if (tag.charCodeAt(0) !== 0x20) return tag;
  const start = tag.trimStart();
  return start === '' ? tag : start;
}

function byteOf(code: number): number {
  if (code <= 0xff) return code;
  const place = CP1252.indexOf(String.fromCharCode(code));
  return place < 0 ? LOST : 0x80 + place;
}

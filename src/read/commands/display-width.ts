/** Ranges of characters that fill two columns of a console (Unicode's East Asian Width W and F, as far as Windows prints them). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([low, high]) => code >= low && code <= high);
}

/** Columns that the text fills in a console. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += isWide(text.charCodeAt(i)) ? 2 : 1;
  return columns;
}

/** Place in the text of the character at or behind that column of a console. */
export function indexAtColumn(text: string, column: number): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    if (columns >= column) return i;
    columns += isWide(text.charCodeAt(i)) ? 2 : 1;
  }
  return text.length;
}

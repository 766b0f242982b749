import stringWidth from 'fast-string-width';

/**
 * Text of others (log fields, file names, tags, version resources) is written by whoever can send a request or bring a file. These
 * functions are the only way it gets to a terminal or into JSON.
 */

/** C0 without the blank, DEL, C1, bidirectional controls, line and paragraph separators, byte order mark, lone surrogates. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of others for a terminal: what could move the cursor, change colors or the reading direction is shown as `\xNN` or `\u{NNNN}`. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).toUpperCase().padStart(2, '0')}` : `\\u{${code.toString(16).toUpperCase()}}`;
  });
}

/** ASCII, since the consoles of old servers show no more. */
const GAP = '...';

/** The same, cut in the middle to at most `width` columns, so that the ends of a path stay. */
export function visibleWithin(text: string, width: number): string {
  const safe = visible(text);
  if (stringWidth(safe) <= width) return safe;
  const characters = [...safe];
  const half = (width - GAP.length) / 2;
  const start = charactersWithin(characters, Math.ceil(half));
  const end = charactersWithin(characters.reverse(), Math.floor(half)).reverse();
  return `${start.join('')}${GAP}${end.join('')}`;
}

/** The first characters that fit into so many columns. */
function charactersWithin(characters: readonly string[], width: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += stringWidth(character);
    if (used > width) break;
    kept.push(character);
  }
  return kept;
}

/** One JSON document. Control, C1 and bidirectional characters are written with JSON's own escape; the parsed text is the true one. */
export function jsonText(document: unknown, indent?: number): string {
  return JSON.stringify(document, null, indent).replace(UNSAFE, (character) =>
    // Line ends between members are the only raw control characters that JSON.stringify writes.
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One line of pooltag.txt or localtag.txt. */
export interface PooltagEntry {
  /** Four characters, padded; `?` stands for one character, `*` for the rest. */
  readonly pattern: string;
  /** Driver, image or list of them as written (`nt!store or rdyboost.sys`); `null` for `<unknown>` and for lines that name none. */
  readonly driver: string | null;
  readonly description: string | null;
  /** From 1. */
  readonly line: number;
}

/** Ctrl-Z, with which the file ends. */
const END_OF_FILE = '\u001a';
const LONGEST_LINE = 1_000;

/**
 * Reads pooltag.txt (`tag - binary - description`) or localtag.txt (`tag   -     driver`). A tag is what stands before the first `-` with
 * blanks round it, padded on the right to four; lines without one, comments (`//`, `rem`), blank lines and prose are stepped over. A tag
 * that is listed twice gives two entries, in the order of the file: both owners may be right.
 *
 * In a line of two fields the second is a binary where it looks like one, else a description.
 */
export function readPooltagFile(lines: readonly string[]): readonly PooltagEntry[] {
  const entries: PooltagEntry[] = [];
  lines.forEach((text, index) => {
    const entry = parseEntry(text.replaceAll(END_OF_FILE, '').replace(/^\ufeff/, ''), index + 1);
    if (entry !== null) entries.push(entry);
  });
  return entries;
}

function parseEntry(text: string, line: number): PooltagEntry | null {
  if (text.length > LONGEST_LINE || /^\s*(?:\/\/|rem(?:\s|$))/i.test(text)) return null;
  const found = /^(\S.{0,3}?)\s+-\s(.*)$/.exec(text);
  if (found === null) return null;
  const rest = (found[2] ?? '').trim();
  const dash = rest.search(/\s-(?:\s|$)/);
  const pattern = (found[1] ?? '').padEnd(4);
  if (dash >= 0) return { pattern, driver: named(rest.slice(0, dash)), description: named(rest.slice(dash + 2)), line };
  return isBinary(rest)
    ? { pattern, driver: named(rest), description: null, line }
    : { pattern, driver: null, description: named(rest), line };
}

/** A file name, `nt!io` and the like, or one word (localtag.txt names drivers without their extension). */
function isBinary(text: string): boolean {
  return /^[^\s-]+$|^\S+\.(?:sys|dll|exe)\b|^\S+!\S+/i.test(text);
}

function named(text: string | undefined): string | null {
  const plain = text?.trim() ?? '';
  return plain === '' || plain.toLowerCase() === '<unknown>' ? null : plain;
}

/**
 * Whether these first lines are of pooltag.txt or localtag.txt: most lines that are no comments are entries, and several are.
 */
export function isPooltagFile(head: readonly string[]): boolean {
  const lines = head.filter((line) => line.trim() !== '' && !/^\s*(?:\/\/|rem(?:\s|$))/i.test(line));
  const entries = lines.filter((line) => /^\S.{0,3}?\s*\s-\s+\S/.test(line.slice(0, LONGEST_LINE)));
  return (
    entries.length >= 2 && entries.length * 2 >= lines.length && entries.some((line) => (parseEntry(line, 1)?.driver ?? null) !== null)
  );
}

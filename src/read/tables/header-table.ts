import { type CsvDelimiter, cellsOfLine, delimiterOf } from './csv-records.js';

/** The line of column names of a CSV file. */
export interface TableHead {
  /** Line of the names, from 1. */
  readonly line: number;
  readonly delimiter: CsvDelimiter;
  /** As written. */
  readonly names: readonly string[];
  /** In lower case, without blanks and marks: `File Version` and `file_version` are `fileversion`. */
  readonly keys: readonly string[];
}

/** Lines that may stand above the names: blank ones, the `#TYPE …` of Export-Csv, the banner of sigcheck. */
const BANNER = /^\s*$|^#|^\s*(?:Sigcheck v\d|Copyright \(C\)|Sysinternals\b)/i;
const MOST_BANNER_LINES = 10;
const LONGEST_HEAD = 20_000;

/** The line of names, the first that is no banner, where its fields satisfy `isHead` (given as keys) and the line below fits them. */
export function findHead(lines: readonly string[], isHead: (keys: readonly string[]) => boolean): TableHead | null {
  for (let i = 0; i < lines.length && i < MOST_BANNER_LINES; i++) {
    const line = lines[i] ?? '';
    if (BANNER.test(line)) continue;
    const head = parseHead(line, i + 1);
    return head !== null && isHead(head.keys) && isTable(lines, head) ? head : null;
  }
  return null;
}

function parseHead(line: string, at: number): TableHead | null {
  if (line.length > LONGEST_HEAD) return null;
  const delimiter = delimiterOf(line);
  const names = cellsOfLine(line, delimiter);
  return names === null || names.length < 2 ? null : { line: at, delimiter, names, keys: names.map(keyOf) };
}

/** Prose and sources may hold such words between commas; the line below then is no record. A table without any row is one. */
function isTable(lines: readonly string[], head: TableHead): boolean {
  const first = lines.slice(head.line, head.line + MOST_BANNER_LINES).find((line) => line.trim() !== '');
  if (first === undefined) return true;
  const cells = cellsOfLine(first, head.delimiter);
  // A quoted field that goes on over the next lines (the text of an event) leaves the record open here.
  if (cells === null) return first.includes('"');
  return cells.length > 1 && cells.length >= head.names.length / 2 && cells.length <= head.names.length + 3;
}

export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}#%]/gu, '');
}

/** Place of the first column that has one of these keys; the keys are tried in their order. -1 for none. */
export function columnOf(head: TableHead, ...keys: readonly string[]): number {
  for (const key of keys) {
    const at = head.keys.indexOf(key);
    if (at >= 0) return at;
  }
  return -1;
}

/** What is said of a row whose number of fields is not that of the names; `null` where it is, give or take `extra` fields without a name. */
export function fieldsProblem(cells: readonly string[], head: TableHead, extra = 0): string | null {
  if (cells.length < head.names.length) return 'a row with fewer fields than the head has names: it may be cut off';
  return cells.length > head.names.length + extra
    ? 'a row with more fields than the head has names: a quote or a comma in it is out of place, its values may be shifted'
    : null;
}

/** Text of a cell; `null` for none, for an empty one and for `n/a`. */
export function textAt(cells: readonly string[], at: number): string | null {
  const text = cells[at]?.trim() ?? '';
  return text === '' || text.toLowerCase() === 'n/a' ? null : text;
}

import { cellsOfLine, delimiterOf, readCsv } from '../tables/csv-records.js';
import { keyOf } from '../tables/header-table.js';
import { promptOn } from './console-lines.js';
import { columnsOf, indexAtColumn } from './display-width.js';
import { cutByDashes, type RuledColumn, rule } from './ruled-table.js';

/** One object that a cmdlet showed: its properties by their names in lower case without blanks and marks. */
export interface PropertyRecord {
  readonly values: ReadonlyMap<string, string>;
  /** Place of its first line in the section. */
  readonly at: number;
}

/** In which form objects begin on a line. */
export interface RecordHead {
  readonly form: 'table' | 'list' | 'csv';
  readonly keys: ReadonlySet<string>;
}

const LONGEST_HEAD = 2_000;
/** Properties of one object that are looked at for telling its kind. */
const MOST_PROPERTIES = 80;
const PROPERTY = /^([A-Za-z_][\w .#()-]{0,60}?) *: ?(.*)$/;

const MOST_TITLE_LINES = 6;

let asked: { readonly lines: readonly string[]; readonly index: number; readonly head: RecordHead | null } | null = null;

/** The objects that begin on this line, as a table, a list of properties or CSV; `null` for other lines. */
export function recordHeadAt(lines: readonly string[], index: number): RecordHead | null {
  // A dozen of readers ask about the same line one after the other.
  if (asked?.lines !== lines || asked.index !== index) asked = { lines, index, head: findHead(lines, index) };
  return asked.head;
}

/** `index` where objects with all these properties begin there, else `null`. */
export function recordsBegin(lines: readonly string[], index: number, ...properties: readonly string[]): number | null {
  const head = recordHeadAt(lines, index);
  return head !== null && properties.every((property) => head.keys.has(property)) ? index : null;
}

function findHead(lines: readonly string[], index: number): RecordHead | null {
  const line = lines[index] ?? '';
  if (line.length > LONGEST_HEAD || line.trim() === '') return null;
  const below = lines[index + 1] ?? '';
  const columns = below.includes('--') ? rule(below, '-', 2) : null;
  if (columns !== null && !/^-/.test(line.trimStart())) return { form: 'table', keys: new Set(headNames(line, columns).map(keyOf)) };
  if (isFirstOfBlock(lines, index) && PROPERTY.test(line)) return { form: 'list', keys: listKeys(lines, index) };
  if (/^"?[A-Za-z]\w*"?[,;\t]"?[A-Za-z]/.test(line)) return csvHead(line);
  return null;
}

function isFirstOfBlock(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? '';
  return before.trim() === '' || promptOn(before) !== null;
}

function listKeys(lines: readonly string[], index: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let at = index; at < lines.length && at < index + MOST_PROPERTIES; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') break;
    const found = line.length > LONGEST_HEAD ? null : PROPERTY.exec(line);
    if (found !== null) keys.add(keyOf(found[1] ?? ''));
  }
  return keys;
}

function csvHead(line: string): RecordHead | null {
  const cells = cellsOfLine(line, delimiterOf(line));
  return cells === null || cells.length < 2 ? null : { form: 'csv', keys: new Set(cells.map(keyOf)) };
}

/** The names above a rule; the head of the last column of numbers may begin left of its rule. */
function headNames(line: string, columns: readonly RuledColumn[]): readonly string[] {
  return cutByDashes(line, columns);
}

/** The objects of a section that begins with their head. */
export function readRecords(lines: readonly string[]): readonly PropertyRecord[] {
  // A table may have a title above it (`ProviderName: \u2026`) that looks like a property.
  if (lines.slice(0, MOST_TITLE_LINES).some((line) => rule(line, '-', 2) !== null)) return tableRecords(lines);
  const start = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const head = start < 0 ? null : findHead(lines, start);
  if (head === null) return [];
  if (head.form === 'list') return listRecords(lines);
  return head.form === 'csv' ? csvRecords(lines, start) : tableRecords(lines);
}

/** A table may go on under a second head (`Get-WinEvent` writes one for each provider). */
function tableRecords(lines: readonly string[]): readonly PropertyRecord[] {
  const records: PropertyRecord[] = [];
  let columns: readonly RuledColumn[] | null = null;
  let keys: readonly string[] = [];
  let group: readonly [string, string] | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      columns = null;
      continue;
    }
    const next = rule(lines[at + 1] ?? '', '-', 2);
    if (next !== null) {
      columns = next;
      keys = headNames(line, next).map(keyOf);
      at++;
      continue;
    }
    const title = columns === null ? PROPERTY.exec(line.trim().slice(0, 300)) : null;
    if (title !== null) group = [keyOf(title[1] ?? ''), (title[2] ?? '').trim()];
    if (columns === null) continue;
    const cells = cutByDashes(line, columns);
    const named = keys.map((key, i) => [key, cells[i] ?? ''] as const);
    records.push({ values: new Map(group === null ? named : [group, ...named]), at });
  }
  return records;
}

/** `Name : value`; a value that does not fit the window goes on below, further right than the colon. */
function listRecords(lines: readonly string[]): readonly PropertyRecord[] {
  const records: PropertyRecord[] = [];
  let current: Map<string, string> | null = null;
  let last = '';
  let valueAt = 0;
  let open = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const found = line.length > 100_000 ? null : PROPERTY.exec(line.slice(0, LONGEST_HEAD));
    const goesOn =
      current !== null && last !== '' && columnsOf(line) > valueAt && line.slice(0, indexAtColumn(line, valueAt)).trim() === '';
    if (goesOn && current !== null) {
      current.set(last, joined(current.get(last) ?? '', line.trim()));
      continue;
    }
    if (found === null) continue;
    const key = keyOf(found[1] ?? '');
    if (current === null || !open || current.has(key)) {
      if (current !== null && !open && !current.has(key) && records.length > 0 && isRest(records.at(-1), key)) open = true;
      else {
        current = new Map();
        records.push({ values: current, at });
      }
    }
    open = true;
    last = key;
    valueAt = Math.max(line.indexOf(':') + 2, 2);
    current?.set(key, line.slice(line.indexOf(':') + 1).trim());
  }
  return records;
}

/** A blank line within one object (an empty line of a message) is no end: its first property has not come again. */
function isRest(record: PropertyRecord | undefined, key: string): boolean {
  return record !== undefined && record.values.size === 1 && !record.values.has(key);
}

/** Windows wraps within words as well as between them; a word cut at the edge of the window has no blank to be joined by. */
function joined(first: string, second: string): string {
  return /[\s,;.:]$/.test(first) || /\s/.test(first) ? `${first} ${second}` : `${first}${second}`;
}

function csvRecords(lines: readonly string[], start: number): readonly PropertyRecord[] {
  const head = lines[start] ?? '';
  const delimiter = delimiterOf(head);
  const keys = (cellsOfLine(head, delimiter) ?? []).map(keyOf);
  const records: PropertyRecord[] = [];
  readCsv(lines, {
    delimiter,
    fromLine: start + 2,
    onRecord: ({ cells, line }) => {
      records.push({ values: new Map(keys.map((key, i) => [key, (cells[i] ?? '').trim()])), at: line - 1 });
    },
  });
  return records;
}

/** `True` and `False` of PowerShell; `null` for anything else. */
export function truth(text: string | undefined): boolean | null {
  const word = text?.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

/** Text of a property; `null` for none and for an empty one. */
export function propertyOf({ values }: PropertyRecord, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = values.get(key)?.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}

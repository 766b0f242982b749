import { type Layout, layoutOfColumns } from '../layout.js';

/** What keeps the columns of a table apart. Blanks are what http.sys writes. */
export type Separator = ',' | ';' | '\t' | '|' | ' ';

/** The columns of a table, from its line of names. */
export interface TableHead {
  readonly separator: Separator;
  readonly layout: Layout;
  /** Columns of the table; a column of date and time together is two of the layout. */
  readonly cells: number;
  /** Place of a column that holds date and time in one; -1 where there is none. */
  readonly stamp: number;
}

/** Names of W3C columns as tables of other programs spell them, without anything but letters. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['date', 'date'],
  ['time', 'time'],
  ['cip', 'c-ip'],
  ['clientip', 'c-ip'],
  ['clientaddress', 'c-ip'],
  ['cport', 'c-port'],
  ['clientport', 'c-port'],
  ['sip', 's-ip'],
  ['serverip', 's-ip'],
  ['serveraddress', 's-ip'],
  ['sport', 's-port'],
  ['serverport', 's-port'],
  ['csversion', 'cs-version'],
  ['csmethod', 'cs-method'],
  ['method', 'cs-method'],
  ['csuri', 'cs-uri'],
  ['uri', 'cs-uri'],
  ['url', 'cs-uri'],
  ['streamid', 'streamid'],
  ['streamidex', 'streamid_ex'],
  ['scstatus', 'sc-status'],
  ['status', 'sc-status'],
  ['ssiteid', 's-siteid'],
  ['siteid', 's-siteid'],
  ['sreason', 's-reason'],
  ['reason', 's-reason'],
  ['squeuename', 's-queuename'],
  ['queuename', 's-queuename'],
  ['queue', 's-queuename'],
  ['transport', 'transport'],
]);
const STAMP_NAMES = new Set(['datetime', 'timestamp', 'dateandtime', 'datetimeutc']);
/** Columns of an access log of IIS: such a table is none of HTTPERR. */
const ACCESS_NAMES = /cs-uri-stem|sc-substatus|sc-win32-status/i;
const LONGEST_HEAD = 8_192;
const MOST_COLUMNS = 256;
const FEWEST_KNOWN = 3;

/**
 * The head of a table of HTTPERR rows: Log Parser, Export-Csv, a spreadsheet. A `#Fields:` that another program wrote something before counts too.
 *
 * @returns `null` where the line names no such columns.
 */
export function tableHeadOf(line: string): TableHead | null {
  if (line.length > LONGEST_HEAD || !/reason|cs-uri/i.test(line) || ACCESS_NAMES.test(line)) return null;
  const fields = /#fields:[ \t]*/i.exec(line);
  const text = fields === null ? line.replace(/^[>| \t]+/, '') : line.slice(fields.index + fields[0].length);
  const separator = separatorOf(text);
  const names = cellsOf(text, separator);
  if (names.length > MOST_COLUMNS) return null;
  return fields === null ? headOf(names, separator) : { separator: ' ', layout: layoutOfColumns(names), cells: names.length, stamp: -1 };
}

function headOf(names: readonly string[], separator: Separator): TableHead | null {
  const keys = names.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const known = keys.map((key) => NAMES.get(key) ?? null);
  const stamp = keys.findIndex((key) => STAMP_NAMES.has(key));
  const count = known.filter((name) => name !== null).length;
  if (count < FEWEST_KNOWN || !known.includes('s-reason') || (stamp < 0 && !known.includes('time'))) return null;
  // A sentence that happens to name some columns is no head.
  if (separator === ' ' && count < names.length - 4) return null;
  const columns = names.flatMap((name, at) => (at === stamp ? ['date', 'time'] : [known[at] ?? name]));
  return { separator, layout: layoutOfColumns(columns), cells: names.length, stamp };
}

function separatorOf(text: string): Separator {
  const bare = text.replace(/"[^"]*"/g, '');
  for (const separator of ['\t', ';', ',', '|'] as const) if (bare.split(separator).length >= FEWEST_KNOWN) return separator;
  return ' ';
}

/** The cells of a line. Quotes are taken off, and what stands in them is one cell. */
export function cellsOf(line: string, separator: Separator): readonly string[] {
  if (separator === ' ') return line.split(/[ \t]+|\xc2\xa0/).filter((cell) => cell !== '');
  if (separator === '|') return inner(line.split('|').map((cell) => cell.trim()));
  if (line.includes('"')) return quotedCells(line, separator);
  return line.split(separator).map((cell) => cell.trim());
}

/** One line at a time, of which there may be a hundred thousand: a parser for each would take seconds. */
function quotedCells(line: string, separator: Exclude<Separator, ' ' | '|'>): readonly string[] {
  const cells: string[] = [];
  for (const [, quoted, bare] of line.matchAll(QUOTED_CELL[separator])) {
    cells.push(quoted === undefined ? (bare ?? '').trim() : quoted.replaceAll('""', '"').trim());
  }
  return cells;
}

/** From the start or a separator to the next one. What follows a closing quote is dropped, and a quote that is never closed is a cell's first sign. */
const QUOTED_CELL = {
  ',': /(?:^|,)[ \t]*(?:"((?:[^"]|"")*)"(?=[ \t]*(?:,|$))[ \t]*|([^,]*))/g,
  ';': /(?:^|;)[ \t]*(?:"((?:[^"]|"")*)"(?=[ \t]*(?:;|$))[ \t]*|([^;]*))/g,
  '\t': /(?:^|\t) *(?:"((?:[^"]|"")*)"(?= *(?:\t|$)) *|([^\t]*))/g,
} as const;

/** Markdown closes its rows on both sides. */
function inner(cells: readonly string[]): readonly string[] {
  const start = cells[0] === '' ? 1 : 0;
  const end = cells.at(-1) === '' ? -1 : cells.length;
  return cells.slice(start, end);
}

/** What separates the columns of a row that begins with a date and a time: what stands behind the time. */
export function separatorBehindStamp(row: string): Separator {
  const behind = /^[\d./-]{8,10}.{1,4}?\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?Z?"?[ ]?([,;\t|]?)/.exec(row)?.[1] ?? '';
  return behind === ',' || behind === ';' || behind === '\t' || behind === '|' ? behind : ' ';
}

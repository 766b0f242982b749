/** Where a row begins in a line that another program or a person wrote: findstr, Select-String, a mail, a list, syslog. */

/** Date and time of a row, with what tables put between them. */
const STAMP = /(?<!\d)\d{4}-\d\d-\d\d"?[ \t,;|]{1,3}"?\d\d:\d\d:\d\d(?!\d)/;
/** The same as one word, which a row has only where a program rewrote it. */
const ISO_STAMP = /(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?!\d)/;
/** A date as spreadsheets write it, at the start of a line. */
const SHEET_DATE = /^\d{1,2}[./]\d{1,2}[./]\d{4}[ \t,;|]/;
/** What stands before a row is a path, a line number, a host: never more than this. */
const LONGEST_PREFIX = 600;
/** Quotes of mails, bullets, numbers of a list. */
const DECORATION = /^(?:[ \t>|*+`"'-]|\xe2\x80[\xa2\x93\x94]|\xc2[\xb7\xa0]|\(?\d{1,7}[.):](?!\d)|\[\d{1,7}\]:?)+/;
/** `path:`, `path:88:`, `path(88):`, which findstr, grep and Select-String put before a line. */
const FILE_NAME = /^[^:*?"<>|\t]{0,2}:?[^:*?"<>|\t]{1,300}?\.(?:log|txt)\d{0,3}(?:[:(-]\d{1,9}\)?)?[:-][ \t]*/i;
/** Marks that close what {@link DECORATION} opened. Sought where they begin only, or a line of nothing else would take the square of its length. */
const CLOSING = /(?<![ \t,|`"'])[ \t,|`"']+$/;

/** A row, perhaps, without what stood before it. */
export interface RowStart {
  readonly text: string;
  /** Whether something stood before it, so that no log of http.sys holds this line. */
  readonly isPrefixed: boolean;
  /** Whether it begins with a date and a time. */
  readonly isStamped: boolean;
}

/** Offset of the first date and time of a line, -1 where none is near its start. */
export function stampAt(line: string): number {
  const start = line.slice(0, LONGEST_PREFIX);
  const at = start.search(STAMP);
  return at < 0 ? start.search(ISO_STAMP) : at;
}

/** True for a row that begins with a date as spreadsheets write it. */
export function startsWithSheetDate(line: string): boolean {
  return SHEET_DATE.test(line);
}

/**
 * The row that a line may hold. It begins with the first date and time; where a program put its own date and time before the row's (`2026-03-01
 * 10:00:01 web1 httperr: 2026-03-01 09:59:58 …`), with the second. A client reaches neither: what it sends comes behind four columns that
 * http.sys writes.
 */
export function rowStartOf(line: string): RowStart {
  const first = stampAt(line);
  if (first < 0) return unstamped(line);
  const second = secondStampAt(line, first);
  const at = second < 0 ? first : second;
  const text = line.slice(at);
  return { text: at > 0 ? closed(text, line.slice(0, at)) : text, isPrefixed: at > 0, isStamped: true };
}

const STAMP_LENGTH = 19;
/** Host, program with its number, level. */
const MOST_WORDS_BETWEEN = 3;

function secondStampAt(line: string, first: number): number {
  const from = first + STAMP_LENGTH;
  const next = stampAt(line.slice(from, from + 200));
  if (next < 0) return -1;
  const words = line
    .slice(from, from + next)
    .trim()
    .split(/\s+/);
  const isAddress = words.some((word) => /^(?:-|[\d.]+|[\da-f]*:[\da-f:]*(?:%\d+)?)$/i.test(word));
  return words.length > MOST_WORDS_BETWEEN || isAddress ? -1 : from + next;
}

function unstamped(line: string): RowStart {
  const quoted = line.replace(DECORATION, '');
  const bare = /\.(?:log|txt)/i.test(quoted) ? quoted.replace(FILE_NAME, '').replace(DECORATION, '') : quoted;
  // A lone hyphen is a column that holds nothing; what the decoration took away of a masked row is hyphens at most.
  return { text: bare === line ? line : closed(bare, line), isPrefixed: bare !== line, isStamped: false };
}

function closed(text: string, before: string): string {
  return /[|`"']/.test(before) ? text.replace(CLOSING, '') : text;
}

/** A line without quotes of a mail, bullets or a number before it: the rest of a row that was wrapped. */
export function undecorated(line: string): string {
  return line.replace(/^[ \t>|]+/, '');
}

/** Lines that the programs write around the rows: heads of `find`, rules, prompts, code fences, the closing lines of Log Parser. */
const AROUND = [
  /^-{5,} \S/,
  /^[-=+| ]{3,}$/,
  /^`{3}\w{0,12}$/,
  /^(?:PS )?[A-Za-z]:\\[^>]{0,250}>/,
  /^Statistics:$/,
  /^(?:Elements processed|Elements output|Execution time): /,
  /^Press a key/,
];

/** True for a line that belongs to a program's frame and can hold no row. */
export function isAround(line: string): boolean {
  return line.length < 400 && AROUND.some((pattern) => pattern.test(line));
}

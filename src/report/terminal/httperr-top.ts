import { formatCount, plural } from '../../facts/units.js';
import { maxOf } from '../../long-lists.js';
import type { HttperrDocument, TopValues } from '../../schema/types.js';
import { visible, visibleWithin } from '../escape.js';
import { padTo, paint, type TerminalOptions, wrap } from './style.js';

type TopName = keyof NonNullable<HttperrDocument['top']>;
type Value = TopValues['values'][number];

/** How a column is called: one value, several, and the word for `--by`. */
const COLUMNS: readonly { readonly name: TopName; readonly one: string; readonly many: string; readonly by: string }[] = [
  { name: 'queues', one: 'queue', many: 'queues', by: 'queue' },
  { name: 'sites', one: 'site', many: 'sites', by: 'site' },
  { name: 'uris', one: 'URL', many: 'URLs', by: 'uri' },
  { name: 'clients', one: 'client', many: 'clients', by: 'client' },
];

/** Every server has as many of these as it has visitors; they are no trouble and would come first everywhere. */
export const NORMAL_REASON = 'Timer_ConnectionIdle';

const INDENT = 4;
const LABEL_WIDTH = 8;
/** What is said of large logs, which are counted by no column unless that is asked for. */
const NOT_COUNTED =
  'Queues, sites, URLs and clients were not counted: for logs of this size that takes much longer. --top 3 counts them, --by queue|site|uri|client one of them.';

/** Columns of a row that are no value and no reason: indent, label, gaps. */
const FRAME = INDENT + LABEL_WIDTH + 4;

/** What is left to the reasons of a row where values are long: one phrase and its count. */
const REASONS_WIDTH = 26;

/** A line of the table. */
interface Line {
  readonly label: string;
  readonly value: string;
  readonly rows: string;
  readonly reasons: Value['reasons'];
}

/**
 * Where most rows are from, a few lines for each column, without what is normal.
 *
 * @param most - values of a column to show.
 */
export function topLines({ top, by }: HttperrDocument, options: TerminalOptions, most: number): readonly string[] {
  if (by !== undefined) return [];
  if (top === undefined) return noteLines([NOT_COUNTED], options);
  const columns = COLUMNS.map((column) => ({ ...column, lines: linesOf(top[column.name]) }));
  const lines = columns.flatMap((column) => column.lines.slice(0, most).map((line, i) => ({ ...line, label: i === 0 ? column.one : '' })));
  if (lines.length === 0) return [];
  return [...tableOf(lines, { head: 'most', options }), ...moreColumns(columns, { top, most, options })];
}

/** The values of the one column that was asked for, with all their rows. */
export function byValueLines({ top, by }: HttperrDocument, options: TerminalOptions, most: number): readonly string[] {
  const [column] = COLUMNS.filter(({ name }) => top?.[name] !== undefined);
  const values = column === undefined ? undefined : top?.[column.name];
  if (by === undefined || column === undefined || values === undefined) return [];
  if (!values.hasColumn) return [`    The rows have no column for the ${column.one}.`];
  const shown = values.values.slice(0, most);
  const lines = shown.map((value) => lineOf(value, value.rows, value.reasons));
  return [...tableOf(lines, { head: column.one, options }), ...restLines(values, { column, shown, options })];
}

/** Rows with a value whose reason is more than normal; most first. */
function linesOf(values: TopValues | undefined): readonly Line[] {
  return (values?.values ?? [])
    .filter(({ value }) => value !== null)
    .map((value) => ({ value, reasons: value.reasons.filter(({ reason }) => reason !== NORMAL_REASON) }))
    .map(({ value, reasons }) => ({ value, reasons, rows: reasons.reduce((sum, { rows }) => sum + rows, 0) }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
    .map(({ value, reasons, rows }) => lineOf(value, rows, reasons));
}

function lineOf({ value, isCut, missedRows }: Value, rows: number, reasons: Value['reasons']): Line {
  const name = value === null ? '(none)' : `${visible(value)}${isCut === true ? '...' : ''}`;
  return { label: '', value: name, rows: `${formatCount(rows)}${missedRows > 0 ? '+' : ''}`, reasons };
}

function tableOf(
  lines: readonly Line[],
  { head, options }: { readonly head: string; readonly options: TerminalOptions },
): readonly string[] {
  const rowsWidth = Math.max(4, maxOf(lines.map(({ rows }) => rows.length)));
  const room = options.width - FRAME - rowsWidth;
  const valueWidth = Math.min(Math.max(16, maxOf(lines.map(({ value }) => value.length))), Math.max(16, room - REASONS_WIDTH));
  const hasLabels = lines.some(({ label }) => label !== '');
  const indent = ' '.repeat(INDENT);
  const labelWidth = hasLabels ? LABEL_WIDTH : 0;
  const titles = `${indent}${(hasLabels ? head : '').padEnd(labelWidth)}${(hasLabels ? '' : head).padEnd(valueWidth)}  ${'rows'.padStart(rowsWidth)}  mostly`;
  return [
    paint(titles, 'dim', options),
    ...lines.map(({ label, value, rows, reasons }) => {
      const start = `${indent}${label.padEnd(labelWidth)}${padTo(visibleWithin(value, valueWidth), valueWidth)}  ${rows.padStart(rowsWidth)}  `;
      return `${start}${sayReasons(reasons, options.width - start.length)}`;
    }),
  ];
}

/** As many reasons as fit, those of most rows first. */
function sayReasons(reasons: Value['reasons'], width: number): string {
  const [only] = reasons;
  if (reasons.length === 1 && only !== undefined) return visibleWithin(only.reason ?? 'no reason', width);
  let said = '';
  for (const { reason, rows } of reasons) {
    const next = `${said === '' ? '' : `${said}, `}${visible(reason ?? 'no reason')} ${formatCount(rows)}`;
    if (next.length > width) break;
    said = next;
  }
  return said === '' ? visibleWithin(reasons[0]?.reason ?? 'no reason', width) : said;
}

type Column = (typeof COLUMNS)[number];

interface Shown {
  readonly top: NonNullable<HttperrDocument['top']>;
  readonly most: number;
  readonly options: TerminalOptions;
}

/** What the few lines leave out, and how to see it. */
function moreColumns(columns: readonly (Column & { readonly lines: readonly Line[] })[], { top, most, options }: Shown): readonly string[] {
  const more = columns.flatMap(({ name, one, many, by, lines }) => {
    if (top[name]?.distinct === null) return [`more ${many} than can be counted (--by ${by})`];
    return lines.length <= most ? [] : [`${plural(lines.length - most, `more ${one}`, `more ${many}`)} (--by ${by})`];
  });
  const bound = maxOf(COLUMNS.map(({ name }) => top[name]?.boundRows ?? 0));
  return noteLines([more.length === 0 ? '' : `and ${more.join(', ')}`, sayBound(bound)], options);
}

interface ShownColumn {
  readonly column: Column;
  readonly shown: readonly Value[];
  readonly options: TerminalOptions;
}

function restLines(values: TopValues, { column, shown, options }: ShownColumn): readonly string[] {
  const { distinct, boundRows } = values;
  const rows = plural(values.otherRows + values.values.slice(shown.length).reduce((sum, value) => sum + value.rows, 0), 'row');
  if (distinct === null) return noteLines([`and more ${column.many} than can be counted, with ${rows}`, sayBound(boundRows)], options);
  const rest = distinct - shown.length;
  if (rest <= 0) return [];
  return noteLines([`and ${plural(rest, `more ${column.one}`, `more ${column.many}`)} with ${rows}: --top ${distinct}`], options);
}

function noteLines(notes: readonly string[], options: TerminalOptions): readonly string[] {
  const text = notes.filter((note) => note !== '').join('; ');
  return text === '' ? [] : wrap(text, options.width - INDENT).map((line) => paint(`    ${line}`, 'dim', options));
}

/** What `+` stands for; '' where every count is exact. */
function sayBound(bound: number): string {
  return bound === 0 ? '' : `+ is up to ${plural(bound, 'row')} more, and a value that is missing here has no more than that`;
}

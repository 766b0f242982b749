import stringWidth from 'fast-string-width';
import { maxOf } from '../../long-lists.js';
import type { Answer } from '../answer/answer.js';
import type { Axis, Mark } from '../answer/course.js';
import type { Measure, Measures } from '../answer/measures.js';
import { visible } from '../escape.js';
import { columnAt, columnsOf, sparkline } from './sparkline.js';
import { glyph, padTo, paint, type TerminalOptions, wrap } from './style.js';

const INDENT = 4;
const GAP = 3;
/** Notes have this many columns before the chart gets wider than it must be. */
const NOTE_COLUMNS = 31;
const MOST_BARS = 40;
/** With fewer columns than this a chart shows nothing. */
const LEAST_BARS = 8;

/** Widths of the columns of the table. */
interface Columns {
  readonly label: number;
  /** First value of a course; 0 without a chart. */
  readonly first: number;
  /** Bars; 0 without a chart. */
  readonly bars: number;
  readonly amount: number;
}

/** The numbers that matter, one a row; where something moves, its course between its first and last value. */
export function measureLines({ measures }: Answer, options: TerminalOptions): readonly string[] {
  if (measures.rows.length === 0) return [];
  const columns = columnsFor(measures, options);
  const rows = measures.rows.flatMap((row) => rowLines(row, { axis: measures.axis, columns }, options));
  return measures.axis === null || columns.bars === 0 ? rows : [axisLine(measures.axis, columns, options), ...rows];
}

function columnsFor({ rows, axis }: Measures, { width }: TerminalOptions): Columns {
  const label = Math.max(13, widest(rows.map((row) => visible(row.label))));
  const amount = widest(rows.map((row) => row.amount));
  const first = axis === null ? 0 : widest(rows.map(({ course }) => course?.first ?? ''));
  const bars = Math.min(MOST_BARS, width - (INDENT + label + 1 + first + 1 + 1 + amount + GAP + NOTE_COLUMNS));
  return axis === null || bars < LEAST_BARS ? { label, first: 0, bars: 0, amount } : { label, first, bars, amount };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, maxOf(texts.map((text) => stringWidth(text))));
}

function axisLine({ from, to }: Axis, columns: Columns, options: TerminalOptions): string {
  const before = ' '.repeat(INDENT + columns.label + 1 + columns.first + 1);
  return `${before}${paint(`${from}${' '.repeat(Math.max(1, columns.bars - from.length - to.length))}${to}`, 'dim', options)}`;
}

interface Table {
  readonly axis: Axis | null;
  readonly columns: Columns;
}

function rowLines(row: Measure, table: Table, options: TerminalOptions): readonly string[] {
  const { label, amount } = table.columns;
  const head = `${' '.repeat(INDENT)}${padTo(visible(row.label), label)} ${chartOf(row, table, options)}${row.amount.padEnd(amount)}`;
  const room = options.width - stringWidth(head) - GAP;
  const note = visible(row.notes.join(', '));
  const lines = wrap(note, Math.max(room, 12));
  if (note === '') return [head.trimEnd()];
  if (room < 12)
    return [head.trimEnd(), ...wrap(note, options.width - INDENT - 2).map((line) => dim(' '.repeat(INDENT + 2), line, options))];
  const [first = '', ...rest] = lines;
  const below = ' '.repeat(stringWidth(head) + GAP);
  return [dim(`${head}${' '.repeat(GAP)}`, first, options), ...rest.map((line) => dim(below, line, options))];
}

function dim(before: string, text: string, options: TerminalOptions): string {
  return `${before}${paint(text, 'dim', options)}`;
}

/** First value and bars, or as many blanks. */
function chartOf({ course, marks }: Measure, { axis, columns }: Table, options: TerminalOptions): string {
  if (columns.bars === 0 || axis === null) return '';
  const bars =
    course !== null
      ? sparkline(columnsOf(course, axis, columns.bars), course.top, options.unicode)
      : marks.length > 0
        ? markLine(marks, axis, columns.bars, options)
        : ' '.repeat(columns.bars);
  return `${(course?.first ?? '').padStart(columns.first)} ${bars} `;
}

function markLine(marks: readonly Mark[], axis: Axis, columns: number, options: TerminalOptions): string {
  const line = new Array<string>(columns).fill(glyph('quiet', options));
  for (const { fromMs, toMs } of marks)
    for (let at = columnAt(fromMs, axis, columns); at <= columnAt(toMs, axis, columns); at++) line[at] = glyph('mark', options);
  return line.join('');
}

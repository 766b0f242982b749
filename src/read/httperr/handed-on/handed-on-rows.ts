import type { Layout } from '../layout.js';
import { type Reading, type RowContext, readBareRefusal, readTokens } from '../reading.js';
import { namesRefusals } from '../refusal.js';
import { cellsOf, separatorBehindStamp, type TableHead, tableHeadOf } from './columns.js';
import { isAround, rowStartOf, startsWithSheetDate } from './row-start.js';
import { shippedEventOf } from './shipped-event.js';
import { splitStamp, stampCells } from './stamp-cells.js';

/** What a line turned out to be. */
export type HandedOn =
  | { readonly kind: 'row'; readonly reading: Reading; readonly isCut: boolean }
  | { readonly kind: 'header'; readonly layout: Layout }
  /** The first part of a row, perhaps; the rest would be on the next lines. */
  | { readonly kind: 'start'; readonly text: string }
  | { readonly kind: 'around' };

/**
 * Reads rows that were handed on: found by a program that writes something before them, quoted in a mail, put into a table, shipped as JSON,
 * masked. Only for texts without a `#Fields` line of http.sys, and only for lines that are no row as they stand.
 */
export class HandedOnRows {
  #head: TableHead | null = null;

  /** @returns `null` where the line holds no row in any form known here. */
  read(line: string, context: RowContext): HandedOn | null {
    if (line.startsWith('{') || line.startsWith('[{')) return this.#shipped(line, context);
    if (isAround(line)) return { kind: 'around' };
    const head = tableHeadOf(line);
    if (head !== null) {
      this.#head = head;
      return { kind: 'header', layout: head.layout };
    }
    return isComment(line) ? { kind: 'around' } : (this.#ofTable(line, context) ?? this.#ofText(line, context));
  }

  #shipped(line: string, context: RowContext): HandedOn | null {
    const event = shippedEventOf(line);
    if (event === null) return null;
    if ('reading' in event) return row(event.reading);
    const plain = readTokens(event.line.split(' '), context);
    if (plain !== null) return row(plain);
    return event.line.startsWith('{') ? null : this.read(event.line, context);
  }

  /** A row below the names of its columns. */
  #ofTable(line: string, context: RowContext): HandedOn | null {
    const head = this.#head;
    if (head === null || head.separator === ' ') return null;
    const cells = cellsOf(line.replace(/^[>| \t]*(?=")/, ''), head.separator);
    const whole = widened(cells, head.cells);
    if (whole === null) return null;
    const { values, isCut } = stamped(whole, head);
    const reading = readTokens(values, { header: head.layout, terminated: context.terminated });
    return reading === null ? null : row(reading, isCut);
  }

  #ofText(line: string, context: RowContext): HandedOn | null {
    const start = rowStartOf(line);
    const header = this.#head?.separator === ' ' ? this.#head.layout : context.header;
    const isSheet = startsWithSheetDate(start.text);
    const separator = start.isStamped || isSheet ? separatorBehindStamp(start.text) : ' ';
    const tokens = isSheet ? withSheetDate(tokensOf(start.text, separator)) : tokensOf(start.text, separator);
    const reading = readTokens(tokens, { header, terminated: context.terminated }) ?? bareRefusal(line, tokens);
    if (reading !== null) return row(reading);
    return start.isPrefixed && start.isStamped && separator === ' ' ? { kind: 'start', text: tokens.join(' ') } : null;
  }
}

/** What was taken off as a bullet may have been a hyphen, or the mask of a date. */
function bareRefusal(line: string, tokens: readonly string[]): Reading | null {
  return namesRefusals(line) ? (readBareRefusal(tokens) ?? readBareRefusal(tokensOf(line, ' '))) : null;
}

/** A header line of http.sys behind what a program wrote before it. */
function isComment(line: string): boolean {
  return line.includes('#') && /^[ >|]*(?:[^#]{0,300}[:>]\s*)?#(?:software|version|date):/i.test(line);
}

function row(reading: Reading, isCut = false): HandedOn {
  return { kind: 'row', reading, isCut };
}

/** The tokens of a row as http.sys would have written them: hyphens for cells that are empty, date and time apart. */
function tokensOf(text: string, separator: ReturnType<typeof separatorBehindStamp>): readonly string[] {
  const cells = cellsOf(text, separator).map((cell) => (cell === '' ? '-' : cell));
  const [first = '', ...others] = cells;
  const joint = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/.exec(first);
  return joint === null ? cells : [joint[1] ?? '', joint[2] ?? '', ...others];
}

function withSheetDate([first = '', second = '', ...others]: readonly string[]): readonly string[] {
  const [date, time, rest] = first.includes(' ') ? [...splitStamp(first), [second, ...others]] : [first, second, others];
  const cell = stampCells(date, time);
  return [cell.date, cell.time, ...rest];
}

/** As many cells as the table has columns: programs leave out empty ones at the end, or add one. */
function widened(cells: readonly string[], wanted: number): readonly string[] | null {
  if (cells.length > wanted) return cells.slice(wanted).every((cell) => cell === '') ? cells.slice(0, wanted) : null;
  if (cells.length < Math.min(wanted, 3)) return null;
  return [...cells, ...Array.from({ length: wanted - cells.length }, () => '')];
}

function stamped(cells: readonly string[], { layout, stamp }: TableHead): { readonly values: readonly string[]; readonly isCut: boolean } {
  const values = stamp < 0 ? [...cells] : cells.flatMap((cell, at) => (at === stamp ? splitStamp(cell) : [cell]));
  const { date, time } = layout.at;
  const [day, clock] = [values[date] ?? '', values[time] ?? ''];
  // `time` alone may hold both.
  const [d, t] = date < 0 ? splitStamp(clock) : day.includes(' ') && clock === '' ? splitStamp(day) : [day, clock];
  const cell = stampCells(d, t);
  if (date >= 0) values[date] = cell.date;
  if (time >= 0) values[time] = cell.time;
  return { values: values.map((value) => (value === '' ? '-' : value)), isCut: cell.isCut };
}

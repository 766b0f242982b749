import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../facts/capture.js';

/** One record of a CSV file. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Physical line where the record starts, from 1. */
  readonly line: number;
}

/** How the fields are kept apart. */
export type CsvDelimiter = ',' | ';' | '\t';

/** What is to be done with the records. */
export interface CsvReading {
  readonly delimiter: CsvDelimiter;
  /** Line (from 1) to start at. */
  readonly fromLine?: number;
  readonly onRecord: (record: CsvRecord) => void;
}

/** Lines that are parsed at once: bounds the text that is joined, and what one unclosed quote can cost. */
const WINDOW_LINES = 2_000;
/** A message of an event has some kilobytes; a record above this is a quote that was never closed. */
const LONGEST_RECORD = 256 * 1024;
/** Broken records that are stepped over before the rest of the file is given up. */
const MOST_BROKEN = 100;

/**
 * Hands the records of a CSV file to `onRecord`, one after the other; none is kept here. A record that cannot be read (a quote that is
 * never closed, as in a file cut off in the middle of a row) costs its first line only: it becomes a problem and reading goes on behind.
 */
export function readCsv(lines: readonly string[], reading: CsvReading): readonly Problem[] {
  const problems: Problem[] = [];
  let from = (reading.fromLine ?? 1) - 1;
  let broken = 0;
  while (from < lines.length) {
    const until = Math.min(from + WINDOW_LINES, lines.length);
    const stop = readWindow(lines, { from, until, reading });
    if (stop === null) {
      from = until;
      continue;
    }
    // A record that goes on behind the window is read again with the next window.
    if (until < lines.length && stop.index > from && stop.unclosed) {
      from = stop.index;
      continue;
    }
    broken++;
    problems.push({ text: brokenText(stop, lines.length), line: stop.index + 1 });
    from = stop.index + 1;
    if (broken === MOST_BROKEN && from < lines.length) {
      problems.push({ text: `too many broken records: the ${lines.length - from} lines from here on were not read`, line: from + 1 });
      break;
    }
  }
  return problems;
}

interface Stop {
  /** Place of the line where the record starts that could not be read. */
  readonly index: number;
  readonly unclosed: boolean;
  readonly reason: string;
}

function readWindow(lines: readonly string[], { from, until, reading }: { from: number; until: number; reading: CsvReading }): Stop | null {
  let next = from;
  const startOfRecord = () => {
    while (next < until && lines[next] === '') next++;
    return next;
  };
  try {
    parse(lines.slice(from, until).join('\n'), {
      delimiter: reading.delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      on_record: (cells: string[], context) => {
        reading.onRecord({ cells, line: startOfRecord() + 1 });
        next = from + context.lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { index: startOfRecord(), unclosed: error.code === 'CSV_QUOTE_NOT_CLOSED', reason: error.message };
  }
  return null;
}

function brokenText({ index, unclosed, reason }: Stop, total: number): string {
  if (!unclosed) return `this record cannot be read as CSV (${reason.slice(0, 120)}): the line is left out`;
  return index === total - 1
    ? 'the last row is cut off within a quoted field: the file is not whole'
    : 'a quote is opened here and never closed: the line is left out';
}

/** The delimiter of a line of column names: the one that stands there most often outside of quotes. */
export function delimiterOf(head: string): CsvDelimiter {
  const bare = head.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const count = (mark: string) => bare.split(mark).length - 1;
  if (count('\t') > 0 && count('\t') >= count(',')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}

/** The fields of one line; `null` where it is no whole record. */
export function cellsOfLine(line: string, delimiter: CsvDelimiter): readonly string[] | null {
  let cells: readonly string[] | null = null;
  const problems = readCsv([line.slice(0, 100_000)], {
    delimiter,
    onRecord: (record) => {
      cells = record.cells;
    },
  });
  return problems.length > 0 ? null : cells;
}

import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../facts/capture.js';
import { notRead } from '../file-problem.js';
import { type Steps, withoutPauses } from '../reading.js';

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
  /** Fields that a record over several lines has at most: with more, a quote was opened and the rows below are in it. 1 line only where absent. */
  readonly mostFieldsOverLines?: number;
  /** Characters of the longest record; 256 K where absent, which is more than any text in a cell. */
  readonly longestRecord?: number;
  readonly onRecord: (record: CsvRecord) => void;
  /** `onRecord` keeps no cell, only what it computes from them: cells may then be parts of the text of the file, which they keep in memory. */
  readonly keepsNoCell?: true;
}

/** Lines that are parsed at once: bounds the text that is joined, and what one unclosed quote can cost. */
const WINDOW_LINES = 2_000;
const WINDOW_CHARACTERS = 4 * 2 ** 20;
/** A message of an event has some kilobytes; a record above this is a quote that was never closed. */
const LONGEST_RECORD = 256 * 1024;
/** Broken records that are stepped over before the rest of the file is given up. */
const MOST_BROKEN = 100;

/**
 * Hands the records of a CSV file to `onRecord`, one after the other; none is kept here. A record that cannot be read (a quote that is
 * never closed, as in a file cut off in the middle of a row) costs its first line only: it becomes a problem and reading goes on behind.
 */
export function readCsv(lines: readonly string[], reading: CsvReading): readonly Problem[] {
  return withoutPauses(csvSteps(lines, reading));
}

/** The same with pauses. */
export function* csvSteps(lines: readonly string[], reading: CsvReading): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  let from = (reading.fromLine ?? 1) - 1;
  let broken = 0;
  while (from < lines.length) {
    const until = endOfWindow(lines, from);
    const window = { from, until, reading };
    const stop = reading.keepsNoCell && isPlain(lines, window) ? readPlainWindow(lines, window) : readWindow(lines, window);
    yield;
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
      problems.push(notRead(`too many broken records: the ${lines.length - from} lines from here on were not read`, from + 1));
      break;
    }
  }
  return problems;
}

/** Wide logs have lines of hundreds of kilobytes: so many are joined as make some megabytes, and one at least. */
function endOfWindow(lines: readonly string[], from: number): number {
  let characters = 0;
  let until = from;
  while (until < lines.length && until < from + WINDOW_LINES && characters < WINDOW_CHARACTERS) characters += lines[until++]?.length ?? 0;
  return until;
}

/** Ends the parsing of a window at a record that swallowed others. */
class SwallowedRows extends Error {}

interface Stop {
  /** Place of the line where the record starts that could not be read. */
  readonly index: number;
  readonly unclosed: boolean;
  readonly reason: string;
}

interface Window {
  readonly from: number;
  readonly until: number;
  readonly reading: CsvReading;
}

/** A quote may hold delimiters; of a CR within a line the parser has its own mind. */
const NOT_PLAIN = /["\r]/;

/** Whether no line holds a quote or is too long for a record: then records are lines, and fields what is between delimiters. */
function isPlain(lines: readonly string[], { from, until, reading }: Window): boolean {
  // The limit is one of bytes, of which a character has up to three.
  const longest = (reading.longestRecord ?? LONGEST_RECORD) / 3;
  for (let i = from; i < until; i++) {
    const line = lines[i] ?? '';
    if (line.length > longest || NOT_PLAIN.test(line)) return false;
  }
  return true;
}

function readPlainWindow(lines: readonly string[], { from, until, reading }: Window): null {
  for (let i = from; i < until; i++) {
    const line = lines[i] ?? '';
    if (line !== '') reading.onRecord({ cells: line.split(reading.delimiter), line: i + 1 });
  }
  return null;
}

function readWindow(lines: readonly string[], { from, until, reading }: Window): Stop | null {
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
      max_record_size: reading.longestRecord ?? LONGEST_RECORD,
      on_record: (cells: string[], context) => {
        const start = startOfRecord();
        if (from + context.lines - start > 1 && cells.length > (reading.mostFieldsOverLines ?? 0)) throw new SwallowedRows();
        reading.onRecord({ cells, line: start + 1 });
        next = from + context.lines;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof SwallowedRows) return { index: startOfRecord(), unclosed: true, reason: '' };
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

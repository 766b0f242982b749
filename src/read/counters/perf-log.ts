import type { Problem } from '../../facts/capture.js';
import { isUtcOffset } from '../../facts/time.js';
import { notRead } from '../file-problem.js';
import { beyondLimit, LIMITS } from '../limits.js';
import { type EvidencePiece, type SteppedReader, type Steps, type TextFile, withoutPauses } from '../reading.js';
import { type CsvDelimiter, type CsvRecord, csvSteps } from '../tables/csv-records.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { dateMs } from '../tables/time-text.js';
import { UNKNOWN_NAMES } from './counter-index.js';
import { isEnglishObject } from './counter-names.js';
import { parseCounterPath } from './counter-path.js';
import { chooseHost, type HostChoice, isCounterValue, isOfHost, NO_COUNTER_VALUE, SeriesBuilder } from './series-builder.js';
import { isHalfRewritten, sheetTime } from './spreadsheet-times.js';

/** `(PDH-CSV 4.0) (zone name)(bias)`: the bias is in minutes, UTC = local + bias. */
const HEAD = /^\(PDH-([CT])SV \d+\.\d+\)(?:\s*\(.{0,200}?\)\s*\((-?\d{1,4})\))?\s*$/;

/** Month, day, year in every locale. */
const TIME = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?$/;

/** A head of 100,000 counters. */
const LONGEST_RECORD = 16 * 2 ** 20;

const LONGEST_TIME = 40;
const REWRITTEN_TIMES = 'a time as a spreadsheet writes it: figures may be rounded, use the log as Windows wrote it';
const CUT_TIMES = 'a time that a spreadsheet cut to the minute: times and figures are less exact, use the log as Windows wrote it';

const MS_PER_MINUTE = 60_000;

/** Text logs of performance counters, as perfmon, relog and typeperf write them. Format `perfmon`, without a zone `typeperf`. */
export const perfLogReader: SteppedReader = {
  recognize(head) {
    const found = headIn(head);
    if (found === null) return null;
    return found.biasMinutes === null ? 'typeperf' : 'perfmon';
  },
  read(format, file) {
    return withoutPauses(this.steps(format, file));
  },
  *steps(_format, file) {
    const head = headIn(file.lines);
    return head === null ? {} : yield* new PerfLogReading(file, head).steps();
  },
};

interface PerfLogHead {
  readonly line: number;
  readonly delimiter: CsvDelimiter;
  readonly biasMinutes: number | null;
}

function headIn(lines: readonly string[]): PerfLogHead | null {
  for (let i = 0; i < lines.length && i < 10; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    return parseHead(line, i + 1);
  }
  return null;
}

function parseHead(line: string, at: number): PerfLogHead | null {
  const start = /^\ufeff?"?(\(PDH-([CT])SV[^"\t,;]*)/.exec(line.slice(0, 400));
  const found = start === null ? null : HEAD.exec(start[1] ?? '');
  if (found === null) return null;
  const bias = found[2] === undefined ? null : Number(found[2]);
  const biasMinutes = bias !== null && isUtcOffset(bias) ? bias : null;
  return { line: at, delimiter: delimiterBehind(line, start?.[0].length ?? 0, found[1] === 'T' ? '\t' : ','), biasMinutes };
}

/** A spreadsheet writes the separator of its own language, whatever the head says. */
function delimiterBehind(line: string, end: number, byHead: CsvDelimiter): CsvDelimiter {
  const mark = /^"?\s*([,;\t])/.exec(line.slice(end, end + 20))?.[1];
  return mark === ',' || mark === ';' || mark === '\t' ? mark : byHead;
}

class PerfLogReading {
  readonly #file: TextFile;
  readonly #head: PerfLogHead;
  readonly #tally = new ProblemTally();
  readonly #series = new Map<string, SeriesBuilder>();
  #columns: readonly (SeriesBuilder | null)[] = [];
  #fields = 0;
  #values = 0;
  #half: boolean | null = null;

  constructor(file: TextFile, head: PerfLogHead) {
    this.#file = file;
    this.#head = head;
  }

  *steps(): Steps<EvidencePiece> {
    const { delimiter, line, biasMinutes } = this.#head;
    const broken = yield* csvSteps(this.#file.lines, {
      delimiter,
      fromLine: line,
      longestRecord: LONGEST_RECORD,
      onRecord: (record) => this.#record(record),
    });
    const builders = [...this.#series.values()];
    const choice = chooseHost(builders.map(({ path }) => path));
    const own = builders.filter(({ path, length }) => length > 0 && isOfHost(path, choice));
    const zoneKnown = biasMinutes !== null;
    return {
      ...(choice.machineName === undefined ? {} : { machineName: choice.machineName }),
      ...(biasMinutes === null ? {} : { utcOffsetMinutes: biasMinutes === 0 ? 0 : -biasMinutes }),
      counters: own.map((builder) => builder.finish({ zoneKnown })),
      problems: [...this.#problemsOfHead(choice), ...this.#tally.list(), ...broken],
    };
  }

  #record({ cells, line }: CsvRecord): void {
    const first = cells[0]?.trim() ?? '';
    if (first.startsWith('(PDH-')) {
      this.#setColumns(cells, line);
      return;
    }
    const ms = timeMs(first, this.#head.biasMinutes) ?? this.#sheetMs(first, line);
    if (ms === null) {
      this.#noRow(cells, line);
      return;
    }
    if (cells.length < this.#fields) this.#tally.add('a row with fewer values than there are counters: it may be cut off', line);
    // The head may end in a comment, and a row in an empty field.
    if (cells.length > this.#columns.length + 2)
      this.#tally.add('a row with more values than there are counters: they may be shifted', line);
    this.#columns.forEach((builder, i) => {
      const text = cells[i + 1]?.trim() ?? '';
      if (builder !== null && text !== '') this.#value(builder, { ms, text, line });
    });
  }

  #value(builder: SeriesBuilder, { ms, text, line }: { readonly ms: number; readonly text: string; readonly line: number }): void {
    const value = Number(text.replace(/^(-?\d+),(\d+(?:E[-+]?\d+)?)$/i, '$1.$2'));
    if (!Number.isFinite(value)) this.#tally.add('a value that is not a number is left out', line);
    else if (!isCounterValue(value)) this.#tally.add(NO_COUNTER_VALUE, line);
    else if (this.#values === LIMITS.counterValues) this.#tally.addLost(beyondLimit('values', LIMITS.counterValues), line);
    else {
      builder.add({ ms, value, line });
      this.#values++;
    }
  }

  /** A time that a spreadsheet wrote. */
  #sheetMs(text: string, line: number): number | null {
    this.#half ??= isHalfRewritten(this.#file.lines.map(firstCell));
    const time = sheetTime(text, this.#half);
    if (time === null) return null;
    this.#tally.add(time.isCut ? CUT_TIMES : REWRITTEN_TIMES, line);
    return time.ms + (this.#head.biasMinutes ?? 0) * MS_PER_MINUTE;
  }

  /** A log that was appended to has its head once more, perhaps with other counters. */
  #setColumns(cells: readonly string[], line: number): void {
    const again = parseHead(cells[0] ?? '', line);
    if (again !== null && again.biasMinutes !== this.#head.biasMinutes) {
      this.#tally.add('the zone changes within the file: from here on times may be off, split the file here', line);
    }
    if (cells.length > LIMITS.counterColumns) this.#tally.addLost(beyondLimit('counters', LIMITS.counterColumns), line);
    this.#columns = cells.slice(1, LIMITS.counterColumns).map((cell) => this.#builder(cell));
    // The last cell of the head may be a comment or empty; the rows then have one field less.
    this.#fields = 1 + this.#columns.findLastIndex((column) => column !== null) + 1;
  }

  #builder(cell: string): SeriesBuilder | null {
    const path = parseCounterPath(cell);
    if (path === null) return null;
    const known = this.#series.get(cell);
    if (known !== undefined) return known;
    const builder = new SeriesBuilder(path);
    this.#series.set(cell, builder);
    return builder;
  }

  /** typeperf ends with two sentences in the system's language; nothing else may stand here without being told. */
  #noRow(cells: readonly string[], line: number): void {
    const text = this.#file.lines[line - 1] ?? '';
    if (text.trim() === '' || (cells.length <= 3 && !text.startsWith('"') && !/\d/.test(text))) return;
    this.#tally.add('a line that is not a row of a performance log is left out', line);
  }

  #problemsOfHead(choice: HostChoice): readonly Problem[] {
    const problems: Problem[] = [];
    const { line } = this.#head;
    if (this.#values === 0) problems.push(notRead('no value of a counter could be read in this log', line));
    if (choice.others.length > 0) {
      const names = choice.others.slice(0, 5).join(', ').slice(0, 200);
      problems.push({ text: `counters of other machines are left out (${names}): write one file for each machine`, line });
    }
    const strange = [...this.#series.values()].filter(({ known, path }) => !known && !isEnglishObject(path.object));
    const anyPool = [...this.#series.values()].some(({ name }) => /^Memory\\Pool /.test(name));
    if (strange.length > 0 && !anyPool) {
      problems.push({ text: UNKNOWN_NAMES, line });
    }
    return problems;
  }
}

function firstCell(line: string): string {
  return (
    line
      .slice(0, LONGEST_TIME)
      .replaceAll('"', '')
      .split(/[;,\t]/, 1)[0] ?? ''
  );
}

function timeMs(text: string, biasMinutes: number | null): number | null {
  const found = TIME.exec(text);
  if (found === null) return null;
  const [month, day, year, hour, minute, second] = found.slice(1, 7).map(Number);
  const ms = dateMs({ year, month, day, hour, minute, second, ms: Number((found[7] ?? '0').padEnd(3, '0')) });
  return ms === null ? null : ms + (biasMinutes ?? 0) * MS_PER_MINUTE;
}

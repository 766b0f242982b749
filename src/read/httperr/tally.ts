import type { HttperrEvidence, HttperrFile, HttperrMinute, Problem, RefusalSecond } from '../../facts/capture.js';
import { isoOfSeconds } from '../../facts/time.js';
import { Breakdown, type Dimension, type DimensionCounts } from './breakdown.js';
import { FileTally } from './file-tally.js';
import type { Layout } from './layout.js';
import { PLAIN_PHRASES } from './phrase-table.js';
import { QueueCounts } from './queue-counts.js';
import type { Reading } from './reading.js';
import { NO_REASON, OTHER_REASONS, ReasonIndex } from './reason-index.js';
import { namesRefusals } from './refusal.js';
import { countOf, type RowCount } from './row.js';
import type { HttperrSink, PlainRow } from './sink.js';
import { type TimeCount, TimeCounts } from './time-counts.js';
import { type TimeWindow, WindowSeconds } from './time-window.js';
import type { Addition } from './value-counts.js';

/** A busy server's counts by the minute for about a month, some 100 MB. A longer time is counted by the hour, and said so. */
const MOST_MINUTE_COUNTS = 500_000;
/** http.sys writes one row of refusals in five seconds: twelve days of it. */
const MOST_REFUSAL_SECONDS = 200_000;
const MOST_UNPARSED = 100;
const MOST_SUSPICIOUS_EXAMPLES = 20;

/** How {@link HttperrTally} counts. */
export interface TallyOptions extends TimeWindow {
  /** How many unparsed lines are kept as text. Default 100; all are counted. */
  readonly mostUnparsed?: number | undefined;
  /** How many counts by minute are kept before minutes become hours. */
  readonly mostMinuteCounts?: number | undefined;
  readonly mostRefusalSeconds?: number | undefined;
  /** Columns whose values are counted too. */
  readonly breakdown?: readonly Dimension[] | undefined;
  /** How many values of such a column are counted at a time. */
  readonly mostValues?: number | undefined;
}

/** Counts the logs of one machine in constant memory: the evidence of HTTPERR, never its rows. */
export class HttperrTally implements HttperrSink {
  readonly #window: WindowSeconds;
  readonly #mostUnparsed: number;
  readonly #reasons = new ReasonIndex();
  readonly #minutes: TimeCounts;
  readonly #refusals: TimeCounts;
  readonly #queues = new QueueCounts();
  readonly #files: HttperrFile[] = [];
  readonly #unparsed: { input: number; line: number; text: string }[] = [];
  readonly #examples: { input: number; line: number }[] = [];
  #suspicious = 0;
  #reasonColumn = true;
  #unparsedRefusals = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #file = new FileTally(0);
  /** Counts of the minute that the latest plain row was of, by phrase. */
  readonly #now: (TimeCount | null)[] = PLAIN_PHRASES.map(() => null);
  #nowMinute = Number.NaN;
  readonly #breakdown: Breakdown | null;
  /** What a plain row adds to the breakdown, by phrase. */
  readonly #additions: (Addition | undefined)[] = [];

  constructor(options: TallyOptions = {}) {
    this.#window = new WindowSeconds(options);
    this.#mostUnparsed = options.mostUnparsed ?? MOST_UNPARSED;
    this.#minutes = new TimeCounts([60, 3600, 86_400], options.mostMinuteCounts ?? MOST_MINUTE_COUNTS);
    this.#refusals = new TimeCounts([1, 60, 3600], options.mostRefusalSeconds ?? MOST_REFUSAL_SECONDS);
    this.#breakdown = (options.breakdown ?? []).length === 0 ? null : new Breakdown(options.breakdown ?? [], options.mostValues);
  }

  /** What follows comes from that input. */
  beginFile(input: number): void {
    this.#file = new FileTally(input);
    this.#nowMinute = Number.NaN;
  }

  /** @returns what was odd about the file. */
  endFile(bytes: number): readonly Problem[] {
    const { file, problems } = this.#file.finish(bytes);
    this.#files.push(file);
    this.#reasonColumn &&= this.#file.reasonColumn;
    return problems;
  }

  /** Why the reading of the file ended before the end of the file. */
  endedEarly(text: string): void {
    this.#file.endedEarly(text);
  }

  header(layout: Layout | null, line: number): void {
    this.#file.header(layout, line);
  }

  joined(line: number): void {
    this.#file.joined(line);
  }

  handedOn(line: number, isCut: boolean): void {
    this.#file.handedOn(line, isCut);
  }

  unparsed(text: string, line: number): void {
    this.#file.unparsed++;
    if (namesRefusals(text)) this.#unparsedRefusals++;
    if (this.#unparsed.length < this.#mostUnparsed) this.#unparsed.push({ input: this.#file.input, line, text });
  }

  row(reading: Reading, line: number): void {
    const count = countOf(reading);
    if (!this.#isInWindow(count.seconds)) return;
    this.#file.row(reading.layout);
    if (count.seconds !== null) this.#see(count.seconds);
    this.#add(count, line);
    this.#queues.row(reading, count, { input: this.#file.input, line });
    this.#breakdown?.row(reading, { reason: this.#reasons.keyOf(count.reason), count: count.count });
  }

  plainRow(row: PlainRow): void {
    const seconds = row.minute * 60 + row.second;
    if (!this.#window.has(seconds)) return;
    this.#file.row(row.layout);
    this.#see(seconds);
    this.#queues.plainRow(row, seconds, this.#file.input);
    this.#breakdown?.plainRow(row, this.#additions[row.phrase] ?? this.#additionOf(row.phrase));
    const count = row.minute === this.#nowMinute ? this.#now[row.phrase] : null;
    if (count === null || count === undefined) {
      this.#openPlain(row, seconds);
      return;
    }
    count.rows++;
    count.count++;
  }

  /** The evidence of all files so far. */
  evidence(): HttperrEvidence {
    return {
      files: this.#files,
      first: Number.isFinite(this.#first) ? isoOfSeconds(this.#first) : null,
      last: Number.isFinite(this.#last) ? isoOfSeconds(this.#last) : null,
      minutes: this.#minutesInOrder(),
      reasons: this.#reasonTotals(),
      refusals: this.#refusals.inOrder().map(refusalOf),
      suspicious: { rows: this.#suspicious, examples: this.#examples },
      unparsed: this.#unparsed,
      unparsedRefusals: this.#unparsedRefusals,
      reasonColumn: this.#reasonColumn,
      queues: this.#queues.all(),
    };
  }

  /** The columns that were to be counted by. */
  breakdown(): readonly DimensionCounts[] {
    return this.#breakdown?.counts((key) => this.#reasons.phraseOf(key)) ?? [];
  }

  /** What had to be counted less finely than asked, over all files. */
  problems(): readonly Problem[] {
    const problems: Problem[] = [];
    if (this.#minutes.unitSeconds !== 60) problems.push({ text: coarse('rows', this.#minutes.unitSeconds) });
    if (this.#refusals.unitSeconds !== 1)
      problems.push({ text: `${coarse('refusals', this.#refusals.unitSeconds)}; episodes may run together` });
    if (this.#minutes.isFull || this.#refusals.isFull)
      problems.push({ text: 'the times of rows are too many to keep: some rows are in no count by time' });
    if (this.#reasons.hasOthers)
      problems.push({ text: `more different reason phrases than http.sys has: the further ones are counted as "${OTHER_REASONS}"` });
    return problems;
  }

  #isInWindow(seconds: number | null): boolean {
    if (seconds !== null) return this.#window.has(seconds);
    if (!this.#window.isLimited) return true;
    this.#file.untimed++;
    return false;
  }

  #see(seconds: number): void {
    if (seconds < this.#first) this.#first = seconds;
    if (seconds > this.#last) this.#last = seconds;
  }

  #add({ seconds, reason, count, kind }: RowCount, line: number): void {
    const place = { input: this.#file.input, line };
    const total = this.#open(seconds, this.#reasons.keyOf(reason), line);
    total.rows++;
    total.count += count;
    if (kind === 'refusal') {
      const refusal = this.#refusals.open(seconds, 0, place);
      refusal.rows++;
      refusal.count += count;
    } else if (kind === 'suspicious') {
      this.#suspicious++;
      if (this.#examples.length < MOST_SUSPICIOUS_EXAMPLES) this.#examples.push(place);
    }
  }

  #openPlain(row: PlainRow, seconds: number): void {
    const count = this.#open(seconds, this.#reasons.keyOf(PLAIN_PHRASES[row.phrase] ?? null), row.line);
    if (row.minute !== this.#nowMinute) this.#now.fill(null);
    this.#nowMinute = row.minute;
    this.#now[row.phrase] = count;
    count.rows++;
    count.count++;
  }

  #additionOf(phrase: number): Addition {
    const addition = { reason: this.#reasons.keyOf(PLAIN_PHRASES[phrase] ?? null), count: 1 };
    this.#additions[phrase] = addition;
    return addition;
  }

  #open(seconds: number | null, key: number, line: number): TimeCount {
    const unit = this.#minutes.unitSeconds;
    const count = this.#minutes.open(seconds, key, { input: this.#file.input, line });
    if (unit !== this.#minutes.unitSeconds) this.#nowMinute = Number.NaN;
    return count;
  }

  #minutesInOrder(): HttperrEvidence['minutes'] {
    const minutes: HttperrMinute[] = [];
    for (const { start, key, rows, count, input, line } of this.#minutes.inOrder()) {
      const reason = this.#reasons.phraseOf(key);
      if (reason !== null) minutes.push({ minute: start, reason, rows, count, input, line });
    }
    return minutes;
  }

  #reasonTotals(): HttperrEvidence['reasons'] {
    const totals = new Map<number, { reason: string; rows: number; count: number }>();
    for (const { key, rows, count } of this.#minutes.all()) {
      const reason = this.#reasons.phraseOf(key);
      if (key === NO_REASON || reason === null) continue;
      const total = totals.get(key);
      if (total === undefined) totals.set(key, { reason, rows, count });
      else {
        total.rows += rows;
        total.count += count;
      }
    }
    return [...totals.entries()].sort(([a, x], [b, y]) => y.rows - x.rows || a - b).map(([, total]) => total);
  }
}

function refusalOf({ start, rows, count, input, line }: TimeCount): RefusalSecond {
  return { second: start, rows, connections: count, input, line };
}

function coarse(what: string, unitSeconds: number): string {
  return `the times of ${what} are too many to count them by the ${unitSeconds === 60 ? 'second' : 'minute'}: they are counted by the ${unitName(unitSeconds)}`;
}

function unitName(seconds: number): string {
  return seconds === 60 ? 'minute' : seconds === 3600 ? 'hour' : 'day';
}

import {
  type HttperrEvidence,
  type HttperrFile,
  type HttperrMinute,
  type Problem,
  REFUSED_REASON,
  type RefusalSecond,
} from '../../facts/capture.js';
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
import type { HttperrSink, PlainCount, PlainRow, PlainSink } from './sink.js';
import { MOST_KEYS, type TimeCount, TimeCounts } from './time-counts.js';
import { type TimeWindow, WindowSeconds } from './time-window.js';

/** A busy server's counts by the minute for about a month. A longer time is counted by the hour, and said so. */
const MOST_MINUTE_COUNTS = 500_000;
/** http.sys writes one row of refusals in five seconds: twelve days of it. */
const MOST_REFUSAL_SECONDS = 200_000;
const MOST_UNPARSED = 100;
/** Lines of a file are below this, so that file and line make one exact number. */
const MOST_LINES = 2 ** 33;
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
  readonly plain: PlainSink;
  readonly #window: WindowSeconds;
  readonly #mostUnparsed: number;
  readonly #reasons = new ReasonIndex(PLAIN_PHRASES);
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
  readonly #breakdown: Breakdown | null;

  constructor(options: TallyOptions = {}) {
    this.#window = new WindowSeconds(options);
    this.#mostUnparsed = options.mostUnparsed ?? MOST_UNPARSED;
    this.#minutes = new TimeCounts([60, 3600, 86_400], options.mostMinuteCounts ?? MOST_MINUTE_COUNTS);
    this.#refusals = new TimeCounts([1, 60, 3600], options.mostRefusalSeconds ?? MOST_REFUSAL_SECONDS);
    this.#breakdown = (options.breakdown ?? []).length === 0 ? null : new Breakdown(options.breakdown ?? [], options.mostValues);
    this.plain = {
      window: options,
      wants: (phrase) => this.#breakdown !== null || QueueCounts.counts(phrase),
      rows: (layout, rows) => this.#file.row(layout, rows),
      minute: (count) => this.#addMinute(count),
      times: (first, last) => this.#see(first, last),
      row: (row) => this.#plainRow(row),
      refusal: (row) => this.#plainRefusal(row),
    };
  }

  /** What follows comes from that input. */
  beginFile(input: number): void {
    this.#file = new FileTally(input);
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
    this.#file.row(reading.layout, 1);
    if (count.seconds !== null) this.#see(count.seconds, count.seconds);
    this.#add(count, line);
    this.#queues.row(reading, count, { input: this.#file.input, line });
    this.#breakdown?.row(reading, { reason: this.#reasons.keyOf(count.reason), count: count.count });
  }

  /** The evidence of all files so far. */
  evidence(): HttperrEvidence {
    return {
      files: this.#files,
      first: Number.isFinite(this.#first) ? isoOfSeconds(this.#first) : null,
      last: Number.isFinite(this.#last) ? isoOfSeconds(this.#last) : null,
      minutes: this.#minutesInOrder(),
      reasons: this.#reasonTotals(),
      refusals: Array.from(this.#refusals.inOrder(), refusalOf),
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

  #see(first: number, last: number): void {
    if (first < this.#first) this.#first = first;
    if (last > this.#last) this.#last = last;
  }

  #add({ seconds, reason, count, kind }: RowCount, line: number): void {
    const place = { input: this.#file.input, line };
    this.#minutes.add({ seconds, key: this.#reasons.keyOf(reason), place, rows: 1, count });
    if (kind === 'refusal') this.#refusals.add({ seconds, key: 0, place, rows: 1, count });
    else if (kind === 'suspicious') {
      this.#suspicious++;
      if (this.#examples.length < MOST_SUSPICIOUS_EXAMPLES) this.#examples.push(place);
    }
  }

  #addMinute({ minute, phrase, line, rows }: PlainCount): void {
    this.#minutes.add({ seconds: minute * 60, key: phrase, place: { input: this.#file.input, line }, rows, count: rows });
  }

  #plainRow(row: PlainRow): void {
    this.#queues.plainRow(row, this.#file.input);
    this.#breakdown?.plainRow(row, { reason: row.phrase, count: 1 });
  }

  #plainRefusal(row: PlainRow): void {
    const { seconds, count, line } = row;
    this.#add({ seconds, reason: REFUSED_REASON, count, kind: 'refusal' }, line);
    this.#breakdown?.plainRow(row, { reason: this.#reasons.keyOf(REFUSED_REASON), count });
  }

  #minutesInOrder(): HttperrEvidence['minutes'] {
    const ranks = this.#ranks();
    const minutes: HttperrMinute[] = [];
    for (const { start, key, rows, count, input, line } of this.#minutes.inOrder((each) => ranks[each] ?? each)) {
      const reason = this.#reasons.phraseOf(key);
      if (reason !== null) minutes.push({ minute: start, reason, rows, count, input, line });
    }
    return minutes;
  }

  /** The places of the keys in the order of the first rows that have them, by key. */
  #ranks(): Int32Array {
    const order = new Map([...this.#files.entries()].map(([at, { input }]) => [input, at]));
    const firsts = new Float64Array(MOST_KEYS).fill(Number.POSITIVE_INFINITY);
    for (const { key, input, line } of this.#minutes.all()) {
      const place = (order.get(input) ?? order.size) * MOST_LINES + line;
      if (place < (firsts[key] ?? 0)) firsts[key] = place;
    }
    const keys = Array.from(firsts.keys()).sort((a, b) => (firsts[a] === firsts[b] ? a - b : (firsts[a] ?? 0) - (firsts[b] ?? 0)));
    const ranks = new Int32Array(MOST_KEYS);
    for (const [rank, key] of keys.entries()) ranks[key] = rank;
    return ranks;
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
    const ranks = this.#ranks();
    return [...totals.entries()].sort(([a, x], [b, y]) => y.rows - x.rows || (ranks[a] ?? 0) - (ranks[b] ?? 0)).map(([, total]) => total);
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

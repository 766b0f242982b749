import { type HttperrEvidence, type HttperrFile, type HttperrMinute, type Problem, REFUSED_REASON } from '../../facts/capture.js';
import { isoOfSeconds } from '../../facts/time.js';
import type { ReasonBucket } from '../../schema/types.js';
import { Breakdown, type ColumnPart, type Dimension, type DimensionCounts } from './breakdown.js';
import { byOf, type TimeUnit } from './by-time.js';
import { type CountFrame, type KeyTotal, MOST_KEYS } from './count-table.js';
import { type FilePart, FileTally } from './file-tally.js';
import type { Layout } from './layout.js';
import { NUMBERED_PHRASES } from './phrase-table.js';
import { QueueCounts, type QueuesPart } from './queue-counts.js';
import type { Reading } from './reading.js';
import { OTHER_REASONS, ReasonIndex } from './reason-index.js';
import { namesRefusals } from './refusal.js';
import { countOf, type RowCount } from './row.js';
import type { HttperrSink, PlainRow, PlainSink } from './sink.js';
import { type Stretch, TimeCounts, type TimeCountsPart } from './time-counts.js';
import { type TimeWindow, WindowSeconds } from './time-window.js';

/** A busy server's counts by the minute for two months, 35 MB. A longer time is counted by the hour, and said so. */
const MOST_MINUTE_COUNTS = 2 ** 20;
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
  /** What is counted is only to become part of another tally. */
  readonly isPart?: boolean | undefined;
}

/** What a tally has counted of whole files, or of a part of one: data that can go to another thread and become part of another tally there. */
export interface TallyPart {
  readonly files: readonly HttperrFile[];
  readonly reasonColumn: boolean;
  /** Counts of the file that has no end yet. */
  readonly file: FilePart;
  readonly first: number;
  readonly last: number;
  /** Reason phrases that are not in `NUMBERED_PHRASES`; their keys go on from there. */
  readonly phrases: readonly string[];
  readonly minutes: TimeCountsPart;
  readonly refusals: TimeCountsPart;
  readonly queues: QueuesPart;
  readonly suspicious: number;
  readonly exampleLines: readonly number[];
  readonly unparsed: readonly { readonly line: number; readonly text: string }[];
  readonly unparsedRefusals: number;
  readonly breakdown: readonly ColumnPart[] | null;
}

/** Counts the logs of one machine in constant memory: the evidence of HTTPERR, never its rows. */
export class HttperrTally implements HttperrSink {
  readonly plain: PlainSink;
  readonly #window: WindowSeconds;
  readonly #mostUnparsed: number;
  readonly #reasons = new ReasonIndex(NUMBERED_PHRASES);
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
    this.#minutes = new TimeCounts([60, 3600, 86_400], options.mostMinuteCounts ?? MOST_MINUTE_COUNTS, options.isPart);
    this.#refusals = new TimeCounts([1, 60, 3600], options.mostRefusalSeconds ?? MOST_REFUSAL_SECONDS, options.isPart);
    this.#breakdown = (options.breakdown ?? []).length === 0 ? null : new Breakdown(options.breakdown ?? [], options.mostValues);
    this.plain = {
      window: options,
      wantsEach: this.#breakdown !== null,
      wants: (phrase) => this.#breakdown !== null || QueueCounts.counts(phrase),
      rows: (layout, rows) => this.#file.row(layout, rows),
      minute: (minute, phrase, line, rows) => this.#minutes.addRows(minute * 60, phrase, this.#file.input, line, rows),
      minutes: (entries) => this.#minutes.addEntries(entries, this.#file.input),
      times: (first, last) => this.#see(first, last),
      row: (row) => this.#plainRow(row),
      refusal: (row) => this.#plainRefusal(row),
      refusals: (entries) => this.#refusals.addEntries(entries, this.#file.input),
      named: (rows) => this.#queues.named(rows, this.#file.input),
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

  /** What was counted so far of one file; `null` where what comes before it decides what becomes of it. */
  part(): TallyPart | null {
    const file = this.#file.part();
    const queues = this.#queues.part();
    const isCoarse = this.problems().length > 0;
    if (file === null || queues === null || isCoarse) return null;
    return {
      file,
      queues,
      files: this.#files,
      reasonColumn: this.#reasonColumn,
      first: this.#first,
      last: this.#last,
      phrases: this.#reasons.further,
      minutes: this.#minutes.part(),
      refusals: this.#refusals.part(),
      suspicious: this.#suspicious,
      exampleLines: this.#examples.map(({ line }) => line),
      unparsed: this.#unparsed.map(({ line, text }) => ({ line, text })),
      unparsedRefusals: this.#unparsedRefusals,
      breakdown: this.#breakdown?.part() ?? null,
    };
  }

  /**
   * Adds a part of the present file.
   *
   * @param lines - lines of the file before the part.
   * @returns false, and nothing is added, where it holds more than can be told apart.
   */
  absorb(part: TallyPart, lines: number): boolean {
    if (!this.#file.absorb(part.file)) return false;
    const { input } = this.#file;
    const keys = part.phrases.map((phrase) => this.#reasons.keyOf(phrase));
    const keyOf = (key: number): number => keys[key - NUMBERED_PHRASES.length] ?? key;
    this.#see(part.first, part.last);
    this.#minutes.absorb(part.minutes, { input, lines, knownKeys: NUMBERED_PHRASES.length, keys });
    this.#refusals.absorb(part.refusals, { input, lines, knownKeys: NUMBERED_PHRASES.length, keys: [] });
    this.#queues.absorb(part.queues, input, lines);
    this.#suspicious += part.suspicious;
    for (const line of part.exampleLines)
      if (this.#examples.length < MOST_SUSPICIOUS_EXAMPLES) this.#examples.push({ input, line: lines + line });
    for (const { line, text } of part.unparsed)
      if (this.#unparsed.length < this.#mostUnparsed) this.#unparsed.push({ input, line: lines + line, text });
    this.#unparsedRefusals += part.unparsedRefusals;
    if (part.breakdown !== null) this.#breakdown?.absorb(part.breakdown, keyOf);
    return true;
  }

  /** Adds a file that another tally has counted to its end. */
  absorbFile(part: TallyPart): void {
    this.absorb(part, 0);
    for (const file of part.files) this.#files.push(file);
    this.#reasonColumn &&= part.reasonColumn;
  }

  /** The evidence of all files so far. */
  evidence(): HttperrEvidence {
    let minutes: readonly HttperrMinute[] | null = null;
    const minutesInOrder = (): readonly HttperrMinute[] => this.#minutesInOrder();
    return {
      files: this.#files,
      first: Number.isFinite(this.#first) ? isoOfSeconds(this.#first) : null,
      last: Number.isFinite(this.#last) ? isoOfSeconds(this.#last) : null,
      // Not everybody wants them, and of a large log they are many.
      get minutes() {
        minutes ??= minutesInOrder();
        return minutes;
      },
      reasons: this.#reasonTotals(),
      refusals: this.#refusals.ofOneKey(),
      suspicious: { rows: this.#suspicious, examples: this.#examples },
      unparsed: this.#unparsed,
      unparsedRefusals: this.#unparsedRefusals,
      reasonColumn: this.#reasonColumn,
      queues: this.#queues.all(),
    };
  }

  /** Counts of each reason by stretches of time, in order. */
  byTime(unit: TimeUnit): Iterable<readonly ReasonBucket[]> {
    return byOf(this.#stretches(), (key) => this.#reasons.phraseOf(key), unit);
  }

  /**
   * The same by the minute as text, made where that is fastest. What is handed out is good until the next is taken; take one at a time.
   *
   * @param textOf - the text of a reason.
   * @returns `null` where it has to be made from {@link byTime}.
   */
  textsByMinute(frame: CountFrame, textOf: (reason: string) => string): Iterable<Uint8Array> | null {
    const totals = this.#totals();
    const texts = new Map<number, string>();
    for (const key of totals.keys()) {
      const reason = this.#reasons.phraseOf(key);
      if (reason !== null) texts.set(key, textOf(reason));
    }
    return this.#minutes.texts(ranksOf(totals), frame, texts);
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

  #plainRow(row: PlainRow): void {
    this.#queues.plainRow(row, this.#file.input);
    this.#breakdown?.plainRow(row, { reason: row.phrase, count: 1 });
  }

  #plainRefusal(row: PlainRow): void {
    const { seconds, count, line } = row;
    this.#add({ seconds, reason: REFUSED_REASON, count, kind: 'refusal' }, line);
    this.#breakdown?.plainRow(row, { reason: this.#reasons.keyOf(REFUSED_REASON), count });
  }

  #stretches(): Iterable<Stretch> {
    return this.#minutes.stretches(ranksOf(this.#totals()));
  }

  #minutesInOrder(): HttperrEvidence['minutes'] {
    const minutes: HttperrMinute[] = [];
    for (const stretch of this.#stretches()) {
      for (let i = 0; i < stretch.length; i++) {
        const reason = this.#reasons.phraseOf(stretch.keyAt(i));
        const [rows, count, input, line] = [stretch.rowsAt(i), stretch.countAt(i), stretch.inputAt(i), stretch.lineAt(i)];
        if (reason !== null) minutes.push({ minute: stretch.start, reason, rows, count, input, line });
      }
    }
    return minutes;
  }

  /** Of all files; good as long as nothing is added. */
  #totals(): ReadonlyMap<number, KeyTotal> {
    const order = new Map([...this.#files.entries()].map(([at, { input }]) => [input, at]));
    return this.#minutes.totals((input) => order.get(input) ?? order.size);
  }

  #reasonTotals(): HttperrEvidence['reasons'] {
    return [...this.#totals()]
      .sort(([, a], [, b]) => b.rows - a.rows || a.order - b.order)
      .flatMap(([key, { rows, count }]) => {
        const reason = this.#reasons.phraseOf(key);
        return reason === null ? [] : [{ reason, rows, count }];
      });
  }
}

/** The places of the keys in the order of the first rows that have them, by key. */
function ranksOf(totals: ReadonlyMap<number, KeyTotal>): Int32Array {
  const ranks = new Int32Array(MOST_KEYS);
  const inOrder = [...totals].sort(([, a], [, b]) => a.order - b.order);
  for (const [rank, [key]] of inOrder.entries()) ranks[key] = rank;
  return ranks;
}

function coarse(what: string, unitSeconds: number): string {
  return `the times of ${what} are too many to count them by the ${unitSeconds === 60 ? 'second' : 'minute'}: they are counted by the ${unitName(unitSeconds)}`;
}

function unitName(seconds: number): string {
  return seconds === 60 ? 'minute' : seconds === 3600 ? 'hour' : 'day';
}

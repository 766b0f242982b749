import type { HttperrFile, Problem } from '../../facts/capture.js';
import { notRead } from '../file-problem.js';
import { decodeText } from './field-text.js';
import type { Layout } from './layout.js';

/** Layouts that are told apart in one file. A log that http.sys wrote has one or two; rows of further ones are counted together. */
const MOST_LAYOUTS = 64;
const FURTHER = '';
const MOST_PROBLEMS = 20;

/** What a part of a file holds. */
export interface FilePart {
  readonly unparsed: number;
  readonly untimed: number;
  /** In the order of their first rows or headers. */
  readonly layouts: readonly (readonly [key: string, count: HttperrFile['layouts'][number]])[];
}

interface LayoutCount {
  readonly fields: readonly string[] | null;
  readonly tokens: number;
  rows: number;
}

/** Counts what one file holds while it is read. */
export class FileTally {
  readonly input: number;
  unparsed = 0;
  /** Rows without a time that were left out because a window was asked for. */
  untimed = 0;
  reasonColumn = true;
  readonly #layouts = new Map<string, LayoutCount>();
  readonly #problems: Problem[] = [];
  readonly #lost: Problem[] = [];
  #problemsLeftOut = 0;
  #joined = 0;
  #firstJoined = 0;
  #handedOn = 0;
  #firstHandedOn = 0;
  #cutTimes = 0;
  #layout: Layout | null = null;
  #count: LayoutCount = { fields: null, tokens: 0, rows: 0 };

  constructor(input: number) {
    this.input = input;
  }

  /** A header stands in the file, with or without rows under it. */
  header(layout: Layout | null, line: number): void {
    if (layout === null) {
      this.problem(
        'the #Fields line names no columns that could be those of a log: rows under it are read by the number of their columns',
        line,
      );
      return;
    }
    this.#useLayout(layout);
    if (layout.at.reason >= 0 || !this.reasonColumn) return;
    this.reasonColumn = false;
    this.problem('the #Fields line has no s-reason (ErrorLoggingFields): rows under it cannot say why', line);
  }

  row(layout: Layout, rows: number): void {
    if (layout !== this.#layout) this.#useLayout(layout);
    this.#count.rows += rows;
  }

  joined(line: number): void {
    if (this.#joined++ === 0) this.#firstJoined = line;
  }

  /** What was counted so far; `null` where something is odd about it that depends on what comes before. */
  part(): FilePart | null {
    const isOdd = this.#problems.length > 0 || this.#lost.length > 0 || this.#joined > 0 || this.#handedOn > 0;
    return isOdd ? null : { unparsed: this.unparsed, untimed: this.untimed, layouts: [...this.#layouts] };
  }

  /** Adds a part of the file, unless it has more layouts than are told apart. */
  absorb({ unparsed, untimed, layouts }: FilePart): boolean {
    const further = layouts.filter(([key]) => !this.#layouts.has(key));
    if (this.#layouts.size + further.length > MOST_LAYOUTS) return false;
    for (const [key, { fields, tokens, rows }] of layouts) {
      const known = this.#layouts.get(key);
      if (known === undefined) this.#layouts.set(key, { fields, tokens, rows });
      else known.rows += rows;
    }
    this.unparsed += unparsed;
    this.untimed += untimed;
    return true;
  }

  /** Why the reading ended before the end of the file. */
  endedEarly(text: string): void {
    this.#lost.push(notRead(text));
  }

  handedOn(line: number, isCut: boolean): void {
    if (this.#handedOn++ === 0) this.#firstHandedOn = line;
    if (isCut) this.#cutTimes++;
  }

  problem(text: string, line?: number): void {
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(line === undefined ? { text } : { text, line });
    else this.#problemsLeftOut++;
  }

  finish(bytes: number): { readonly file: HttperrFile; readonly problems: readonly Problem[] } {
    if (this.#joined > 0) this.problem(`${rows(this.#joined)} put together from lines of pasted text`, this.#firstJoined);
    if (this.#handedOn > 0)
      this.problem(
        `${rows(this.#handedOn)} found in lines that http.sys does not write so (a search, a mail, a table): what was left out of them is not known here`,
        this.#firstHandedOn,
      );
    if (this.#cutTimes > 0) this.problem(`the times of ${rows(this.#cutTimes)} cut to minutes, as spreadsheets do: take the log itself`);
    if (this.untimed > 0) this.problem(`${rows(this.untimed)} without a date and time left out, because a span of time was asked for`);
    const layouts = [...this.#layouts.values()];
    const more = this.#problemsLeftOut === 0 ? [] : [{ text: `${this.#problemsLeftOut} more problems of these kinds` }];
    return {
      file: { input: this.input, bytes, rows: layouts.reduce((sum, layout) => sum + layout.rows, 0), unparsed: this.unparsed, layouts },
      problems: [...this.#lost, ...this.#problems, ...more],
    };
  }

  #useLayout(layout: Layout): void {
    this.#layout = layout;
    const key = `${layout.columns} ${layout.fields?.join(' ') ?? ''}`;
    this.#count = this.#layouts.get(key) ?? this.#newLayout(key, layout);
  }

  #newLayout(key: string, layout: Layout): LayoutCount {
    const isTooMany = this.#layouts.size >= MOST_LAYOUTS;
    const known = isTooMany ? this.#layouts.get(FURTHER) : undefined;
    if (known !== undefined) return known;
    if (isTooMany) this.problem(`more than ${MOST_LAYOUTS} different #Fields lines: rows under the further ones are counted together`);
    const count = isTooMany
      ? { fields: null, tokens: 0, rows: 0 }
      : { fields: layout.fields?.map(decodeText) ?? null, tokens: layout.columns, rows: 0 };
    this.#layouts.set(isTooMany ? FURTHER : key, count);
    return count;
  }
}

function rows(count: number): string {
  return count === 1 ? '1 row was' : `${count} rows were`;
}

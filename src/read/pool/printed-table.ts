import type { Pool } from '../../facts/tag.js';
import type { EvidencePiece, TextFile, TextReader } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { parseIsoTime } from '../tables/time-text.js';
import { CurrentList } from './current-list.js';
import { type PoolColumn, poolColumn } from './pool-columns.js';
import type { SampleDraft } from './pool-sample.js';
import { parseDecimal, parseSize, unitBytes } from './quantity.js';
import { SampleList } from './sample-list.js';
import { leftAligned, tagDword } from './tag-text.js';
import { settleNumbers } from './wrapping-counters.js';

/** The line of column names of a printed table, its tag in front. */
interface PrintedHead {
  /** Where the tag begins in each row. */
  readonly tagAt: number;
  /** The columns behind the tag. */
  readonly columns: readonly (PoolColumn | null)[];
}

const LONGEST_LINE = 500;

/**
 * Tables that home-made scripts print: the tag in front, numbers behind it, kept apart by blanks, and columns known by the words above them
 * (`Tag NP_MB share`, `Tag NonPagedMB GrowthMBperMin Outstanding PagedMB`). Format `printed-table`.
 */
export const printedTableReader: TextReader = {
  recognize(lines) {
    let head: PrintedHead | null = null;
    for (const line of lines) {
      const found = parseHead(line);
      if (found !== null) head = found;
      else if (head !== null && parseRow(line, head) !== null) return 'printed-table';
    }
    return null;
  },
  read(_format, file) {
    return new PrintedTableReading(file).read();
  },
};

function parseHead(line: string): PrintedHead | null {
  if (line.length > LONGEST_LINE || line.includes('\t')) return null;
  const found = /^(\s*)Tag\s+(\S.*)$/i.exec(line);
  if (found === null) return null;
  const columns = (found[2] ?? '').trim().split(/\s+/).map(poolColumn);
  const measures = columns.some((column) => column !== null && 'pool' in column && column.pool !== null && column.holds === 'bytes');
  return measures ? { tagAt: found[1]?.length ?? 0, columns } : null;
}

interface PrintedRow {
  readonly tag: string;
  /** One for each column behind the tag; NaN where it was no number. */
  readonly values: readonly number[];
}

/** A number with what belongs to it: `21353.2`, `97.1%`, `2,208.1`, `17.3 GiB`. */
const TOKEN = /^(-?\d[\d.,'\u2019\u00a0\u202f]*)([A-Za-z]{1,5})?(%)?$/;

function parseRow(line: string, head: PrintedHead): PrintedRow | null {
  if (line.length > LONGEST_LINE) return null;
  // A column aligned to the right has its name further right than its tags.
  const tagAt = Math.min(head.tagAt, line.search(/\S|$/));
  const tag = line.slice(tagAt, tagAt + 4);
  const rest = line.slice(tagAt + 4);
  const apart = /^\s/.test(rest) || /^\S{1,3}\s$/.test(tag);
  if (tag.trim() === '' || !apart) return null;
  const tokens = rest.trim().split(/\s+/);
  const values: number[] = [];
  for (let i = 0; i < tokens.length && values.length < head.columns.length; i++) {
    const found = TOKEN.exec(tokens[i] ?? '');
    if (found === null) break;
    const column = head.columns[values.length];
    const next = tokens[i + 1] ?? '';
    const unit = found[2] ?? (found[3] === undefined && unitBytes(next) !== null ? next : undefined);
    if (unit !== undefined && found[2] === undefined) i++;
    if (column?.holds === 'bytes') values.push(parseSize(`${found[1] ?? ''}${unit ?? ''}`, column.unitBytes));
    else values.push(parseDecimal(found[1] ?? ''));
  }
  return values.length === 0 ? null : { tag: leftAligned(tag), values };
}

type Numbers = Record<'allocs' | 'frees' | 'outstanding' | 'bytes', number>;
const UNKNOWN: Readonly<Numbers> = { allocs: Number.NaN, frees: Number.NaN, outstanding: Number.NaN, bytes: Number.NaN };

class PrintedTableReading {
  readonly #file: TextFile;
  readonly #samples = new SampleList();
  readonly #tally = new ProblemTally();
  readonly #list: CurrentList;
  #head: PrintedHead | null = null;
  #tagsInList: number | null = null;
  #tagsShown = 0;

  constructor(file: TextFile) {
    this.#file = file;
    this.#list = new CurrentList((draft) => this.#ended(draft));
  }

  read(): EvidencePiece {
    this.#file.lines.forEach((line, index) => {
      const head = parseHead(line);
      if (head !== null) {
        this.#list.start(index);
        this.#head = head;
        return;
      }
      const row = this.#head === null ? null : parseRow(line, this.#head);
      if (row !== null && this.#head !== null) this.#row(row, { head: this.#head, line: index + 1 });
      else if (line.trim() !== '' && !/^[-=\s]+$/.test(line)) this.#text(line, index);
    });
    this.#list.end();
    const offset = this.#samples.list().some((sample) => sample.at?.zoneKnown) ? { utcOffsetMinutes: 0 } : {};
    return { ...offset, pool: this.#samples.list(), problems: [...this.#tally.list(), ...this.#samples.problems()] };
  }

  #row({ tag, values }: PrintedRow, { head, line }: { head: PrintedHead; line: number }): void {
    const numbers: Record<Pool | 'either', Numbers> = { nonpaged: { ...UNKNOWN }, paged: { ...UNKNOWN }, either: { ...UNKNOWN } };
    head.columns.forEach((column, i) => {
      if (column !== null && 'pool' in column) numbers[column.pool ?? 'either'][column.holds] = values[i] ?? Number.NaN;
    });
    const used = (['nonpaged', 'paged'] as const).filter((pool) => numbers[pool].bytes > 0 || numbers[pool].outstanding > 0);
    const draft = this.#list.open(line - 1);
    this.#tagsShown++;
    for (const pool of used) {
      // One number of blocks for both pools tells nothing of either.
      const shared = used.length === 1 ? numbers.either.outstanding : Number.NaN;
      const own = numbers[pool];
      const outstanding = Number.isNaN(own.outstanding) ? shared : own.outstanding;
      draft.add({ rawTag: tagDword(tag), pool, ...settleNumbers({ ...own, outstanding, perAlloc: Number.NaN }) }, line);
    }
    if (values.length < head.columns.length) this.#tally.add('a row with fewer numbers than the head has names', line);
  }

  /** Words between the tables: a time, a number of tags, a total; other words are prose and count as problem only inside a table. */
  #text(line: string, index: number): void {
    const time = /\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?/.exec(
      line.slice(0, LONGEST_LINE),
    )?.[0];
    const title = /^\s*(?:#\s*)?sample\b|^\s*-{2,}|^\s*(?:time|date|taken|at)\b/i.test(line) || time !== undefined;
    if (!title) {
      this.#tally.add('a line that is not a row of the table is left out', index + 1);
      return;
    }
    const total = /\b(nonpaged|paged) total:? ([\d.,'\u2019]+) ?([KMGT]i?B|bytes)\b/i.exec(line.slice(0, LONGEST_LINE));
    const tags = /\b(\d{1,6}) tags\b/i.exec(line.slice(0, LONGEST_LINE))?.[1];
    if (time === undefined && total === null && tags === undefined) return;
    const draft = this.#list.start(index);
    draft.at = time === undefined ? draft.at : (parseIsoTime(time)?.moment ?? null);
    if (tags !== undefined) this.#tagsInList = Number(tags);
    if (total !== null) {
      const bytes = parseSize(`${total[2] ?? ''}${total[3] ?? ''}`);
      draft.totals.totalsLine = index + 1;
      if (total[1]?.toLowerCase() === 'paged') draft.totals.pagedBytes = bytes;
      else draft.totals.nonpagedBytes = bytes;
    }
  }

  /** Such tables show the largest tags; only one that says how many tags there are, and shows them all, is whole. */
  #ended(draft: SampleDraft | null): void {
    if (draft !== null && draft.rows.length > 0) {
      draft.cut = this.#tagsInList === null || this.#tagsShown < this.#tagsInList;
      this.#samples.add(draft);
    }
    this.#tagsInList = null;
    this.#tagsShown = 0;
  }
}

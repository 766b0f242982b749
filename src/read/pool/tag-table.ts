import type { Pool } from '../../facts/tag.js';
import { type EvidencePiece, type SteppedReader, type Steps, type TextFile, withoutPauses } from '../reading.js';
import { type CsvRecord, cellsOfLine, csvSteps } from '../tables/csv-records.js';
import { fieldsProblem, findHead, type TableHead } from '../tables/header-table.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { parseCultureTime, parseIsoTime, type StatedTime } from '../tables/time-text.js';
import { type PoolColumn, poolColumn, poolOfType } from './pool-columns.js';
import { SampleDraft } from './pool-sample.js';
import { parseCount, parseSize } from './quantity.js';
import { SampleList } from './sample-list.js';
import { leftAligned, tagDword } from './tag-text.js';
import { settleNumbers } from './wrapping-counters.js';

/**
 * Tables of tags with named columns, kept apart by commas, semicolons or tabs: poolmon-powershell (`poolmon-powershell`), the pool table
 * of System Informer (`system-informer`) and scripts that do alike (`pool-table`).
 */
export const tagTableReader: SteppedReader = {
  recognize(head) {
    const table = headOf(head);
    if (table === null) return null;
    if (table.keys.includes('datetimeutc') || table.keys.includes('totalusedbytes')) return 'poolmon-powershell';
    return table.keys[0] === 'tagname' && table.delimiter === '\t' ? 'system-informer' : 'pool-table';
  },
  read(format, file) {
    return withoutPauses(this.steps(format, file));
  },
  *steps(_format, file) {
    const table = headOf(file.lines);
    return table === null ? {} : yield* new TagTableReading(file, table).steps();
  },
};

function headOf(lines: readonly string[]): TableHead | null {
  const table = findHead(lines, (keys) => keys.some((key) => key === 'tag' || key === 'tagname' || key === 'pooltag'));
  if (table === null) return null;
  const columns = table.names.map(poolColumn);
  const typed = columns.some((column) => column?.holds === 'type');
  const measures = columns.some((column) => column !== null && 'pool' in column && (typed || column.pool !== null));
  if (!measures) return null;
  const first = lines.slice(table.line, table.line + 10).find((line) => line.trim() !== '' && !line.startsWith('#'));
  const cells = first === undefined ? [] : (cellsOfLine(first, table.delimiter) ?? []);
  const holdsNumber = columns.some((column, i) => column !== null && 'pool' in column && !Number.isNaN(parseSize(cells[i] ?? '')));
  return first === undefined || holdsNumber ? table : null;
}

type Measure = 'allocs' | 'frees' | 'outstanding' | 'bytes';
type Measures = Record<Measure, number>;
type Label = 'tag' | 'type' | 'time' | 'timeUtc';

interface MeasureColumn {
  readonly at: number;
  readonly holds: Measure;
  readonly unitBytes: number;
}

/** The times of a row as written; '' where there is none. */
interface TimeCells {
  readonly utc: string;
  readonly local: string;
}

class TagTableReading {
  readonly #file: TextFile;
  readonly #table: TableHead;
  readonly #places: ReadonlyMap<Label, number>;
  readonly #measured: Readonly<Record<Pool | 'typed', readonly MeasureColumn[]>>;
  readonly #samples = new SampleList();
  readonly #tally = new ProblemTally();
  readonly #offsets = new Set<number | null>();
  #draft: SampleDraft | null = null;
  #time: TimeCells = { utc: '', local: '' };

  constructor(file: TextFile, table: TableHead) {
    this.#file = file;
    this.#table = table;
    const columns = table.names.map(poolColumn);
    this.#places = placesOf(columns);
    this.#measured = { nonpaged: measuresOf(columns, 'nonpaged'), paged: measuresOf(columns, 'paged'), typed: measuresOf(columns, null) };
  }

  *steps(): Steps<EvidencePiece> {
    const broken = yield* csvSteps(this.#file.lines, {
      delimiter: this.#table.delimiter,
      fromLine: this.#table.line + 1,
      onRecord: (record) => this.#record(record),
      keepsNoCell: true,
    });
    if (broken.length > 0 && this.#draft !== null) this.#draft.cut = true;
    this.#close();
    const [offset, ...others] = this.#offsets;
    return {
      ...(offset === undefined || offset === null || others.length > 0 ? {} : { utcOffsetMinutes: offset }),
      pool: this.#samples.list(),
      problems: [...this.#tally.list(), ...this.#samples.problems(), ...broken],
    };
  }

  #record({ cells, line }: CsvRecord): void {
    const tag = this.#textOf(cells, 'tag');
    if (tag === '' || cells.every((cell, i) => cell === this.#table.names[i])) {
      if (tag === '' && !cells[0]?.startsWith('#TYPE')) this.#tally.add('a row without a tag is left out', line);
      return;
    }
    const odd = fieldsProblem(cells, this.#table);
    if (odd !== null) this.#tally.add(odd, line);
    const rawTag = tagDword(leftAligned(tag));
    const draft = this.#listOf({ cells, line, rawTag });
    const type = poolOfType(this.#textOf(cells, 'type'));
    if (type !== null) this.#row(draft, { rawTag, pool: type, line, measures: this.#measures(cells, 'typed') });
    else {
      for (const pool of ['nonpaged', 'paged'] as const) {
        const measures = this.#measures(cells, pool);
        // The pool in which a tag was never used stands as zeros in these tables.
        if (isUsed(measures)) this.#row(draft, { rawTag, pool, line, measures });
      }
    }
  }

  #row(draft: SampleDraft, { rawTag, pool, line, measures }: { rawTag: number; pool: Pool; line: number; measures: Measures }): void {
    draft.add({ rawTag, pool, ...settleNumbers({ ...measures, perAlloc: Number.NaN }) }, line);
  }

  /** A new list begins with another time, or where a tag comes back. */
  #listOf({ cells, line, rawTag }: { cells: readonly string[]; line: number; rawTag: number }): SampleDraft {
    const time = { utc: this.#textOf(cells, 'timeUtc'), local: this.#textOf(cells, 'time') };
    const isTimed = time.utc !== '' || time.local !== '';
    const known = this.#draft;
    const back = !isTimed && known !== null && (known.has(rawTag, 'nonpaged') || known.has(rawTag, 'paged'));
    if (known !== null && time.utc === this.#time.utc && time.local === this.#time.local && !back) return known;
    this.#close();
    const draft = new SampleDraft(line);
    this.#time = time;
    this.#draft = draft;
    if (isTimed) this.#setTime(draft, time);
    return draft;
  }

  #setTime(draft: SampleDraft, { utc, local }: TimeCells): void {
    const inUtc = timeOf(utc);
    const inLocal = timeOf(local);
    if (inUtc !== null) {
      draft.at = { ...inUtc.moment, zoneKnown: true };
      // Both columns were taken a moment apart: whole minutes are the zone.
      this.#offsets.add(inLocal === null ? 0 : Math.round((inLocal.moment.ms - inUtc.moment.ms) / 60_000));
    } else if (inLocal !== null) {
      draft.at = inLocal.moment;
      this.#offsets.add(inLocal.offsetMinutes);
    } else this.#tally.add('a time in no form known here, or one that could mean two days: use ISO 8601', draft.line);
  }

  #close(): void {
    if (this.#draft !== null && this.#draft.rows.length > 0) this.#samples.add(this.#draft);
    this.#draft = null;
  }

  /** Cell of the first column that holds this, untrimmed: the blanks of a tag count. */
  #textOf(cells: readonly string[], label: Label): string {
    const text = cells[this.#places.get(label) ?? -1] ?? '';
    return text.trim() === '' ? '' : text;
  }

  #measures(cells: readonly string[], pool: Pool | 'typed'): Measures {
    const measures: Measures = { allocs: Number.NaN, frees: Number.NaN, outstanding: Number.NaN, bytes: Number.NaN };
    for (const { at, holds, unitBytes } of this.#measured[pool]) {
      const text = cells[at] ?? '';
      measures[holds] = holds === 'bytes' ? parseSize(text, unitBytes) : parseCount(text);
    }
    return measures;
  }
}

function placesOf(columns: readonly (PoolColumn | null)[]): ReadonlyMap<Label, number> {
  const places = new Map<Label, number>();
  columns.forEach((column, at) => {
    if (column !== null && !('pool' in column) && !places.has(column.holds)) places.set(column.holds, at);
  });
  return places;
}

/** The columns of one pool, the first of each kind; `null` for those that name no pool (then a column of types does). */
function measuresOf(columns: readonly (PoolColumn | null)[], pool: Pool | null): readonly MeasureColumn[] {
  const found = new Map<Measure, MeasureColumn>();
  columns.forEach((column, at) => {
    if (column === null || !('pool' in column) || column.pool !== pool || found.has(column.holds)) return;
    found.set(column.holds, { at, holds: column.holds, unitBytes: column.holds === 'bytes' ? column.unitBytes : 1 });
  });
  return [...found.values()];
}

/** The pool in which a tag was never used stands as zeros in these tables. */
function isUsed({ allocs, frees, outstanding, bytes }: Measures): boolean {
  return [allocs, frees, outstanding, bytes].some((value) => value > 0 || value < 0);
}

function timeOf(text: string): StatedTime | null {
  return text === '' ? null : (parseIsoTime(text) ?? parseCultureTime(text, null));
}

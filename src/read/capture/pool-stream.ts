import type { PoolRows, PoolSample } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import { isCaptureDocument } from '../../schema/capture.js';
import type { CapturePoolLine, CapturePoolRow } from '../../schema/types.js';
import { BoundedSamples, type Placed } from '../pool/bounded-samples.js';
import { SampleDraft } from '../pool/pool-sample.js';
import { settleNumbers } from '../pool/wrapping-counters.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import { KernelStatements } from './kernel-statements.js';
import type { KeepOptions, LineReader } from './line-sink.js';
import { parsedLine } from './parsed-line.js';
import { NO_LINES, PlainColumns } from './plain-columns.js';
import { NUMBERS_IN_ROW, NUMBERS_OF_POOL, PLAIN_COLUMNS, type PlainRows, PlainRowsScanner } from './plain-rows.js';
import { momentOf, NO_SUCH_TIME } from './stream-time.js';

/** The source whose counters of allocations and frees have 64 bits. */
const UNWRAPPED = 'class 255';

const POOLS: readonly Pool[] = ['nonpaged', 'paged'];

/** Places of the numbers of one pool in a row. */
interface PoolCells {
  readonly pool: Pool;
  readonly allocs: number;
  readonly frees: number;
  readonly bytes: number;
}

interface RowCells {
  readonly tag: number;
  readonly pools: readonly PoolCells[];
}

/** The rows of a line, and how they are read. */
interface RowsOfLine {
  readonly line: number;
  readonly hasRows: boolean;
  readonly readRows: (cells: RowCells) => RowsRead;
}

interface RowsRead {
  readonly rows: PoolRows;
  /** Some row could not be read. */
  readonly cut: boolean;
}

type PoolEvidence = Required<Pick<EvidencePiece, 'pool' | 'statements' | 'problems'>>;

/** pool.ndjson: all tags at one moment on each line. The rows go into typed columns, so nothing of the text stays in memory. */
export class PoolStream implements LineReader<CapturePoolLine> {
  readonly #tally: ProblemTally;
  readonly #samples: BoundedSamples<Placed>;
  readonly #kernel = new KernelStatements();
  readonly #scanner = new PlainRowsScanner();
  readonly #columns = new PlainColumns();
  #firstNote: string | undefined;

  constructor(tally: ProblemTally, { mostPoolRows = Number.POSITIVE_INFINITY }: KeepOptions = {}) {
    this.#tally = tally;
    this.#samples = new BoundedSamples(mostPoolRows);
  }

  add(sample: CapturePoolLine, line: number): string | null {
    return this.#add(sample, { line, hasRows: sample.rows.length > 0, readRows: (cells) => this.#careful(sample, { cells, line }) });
  }

  addPlain(bytes: Buffer, line: number): string | null | undefined {
    const plain = this.#scanner.scan(bytes);
    const head = plain === null ? undefined : parsedLine(plain.headText);
    // The schema asks nothing of the rows but that each has strings and whole numbers, eight at least.
    if (plain === null || !isCaptureDocument('capture-pool', head) || !hasPlainColumns(head)) return undefined;
    const { rows } = plain;
    return this.#add(head, { line, hasRows: rows.length > 0, readRows: () => this.#plain(rows, { wraps: doesWrap(head), line }) });
  }

  #add(sample: CapturePoolLine, { line, hasRows, readRows }: RowsOfLine): string | null {
    const at = momentOf(sample.at);
    const cells = cellsOf(sample.columns);
    if (at === null) return NO_SUCH_TIME;
    this.#kernel.add(sample, { at, line });
    this.#note(sample.problems ?? [], line);
    if (cells === null) return 'a sample without the columns of tags and their numbers is left out';
    const { rows, cut } = readRows(cells);
    if (cut) this.#tally.add('a sample with rows whose tag or numbers cannot be read; these rows are left out', line);
    const pools = cells.pools.map(({ pool }) => pool);
    const taken: OfFile<PoolSample> = {
      line,
      at,
      tickMs: null,
      // The kernel gives all tags at once: a pool without any row holds nothing.
      complete: !cut && hasRows && pools.length === POOLS.length,
      pools,
      nonpagedBytes: sample.nonpagedBytes ?? null,
      pagedBytes: sample.pagedBytes ?? null,
      commitBytes: sample.commitBytes ?? null,
      commitLimitBytes: sample.commitLimitBytes ?? null,
      availableBytes: sample.availableBytes ?? null,
      totalsLine: line,
      rows,
    };
    this.#samples.add({ sample: taken });
    return null;
  }

  #careful(sample: CapturePoolLine, { cells, line }: { readonly cells: RowCells; readonly line: number }): RowsRead {
    const draft = new SampleDraft(line);
    const wraps = doesWrap(sample);
    for (const row of sample.rows) if (!addRow(draft, { row, cells, wraps, line })) draft.cut = true;
    return { rows: onOneLine(draft.finish().rows), cut: draft.cut };
  }

  /** Rows of one tag are added up by the draft, which knows how. */
  #plain(plain: PlainRows, { wraps, line }: { readonly wraps: boolean; readonly line: number }): RowsRead {
    if (plain.tagsOnce) return { rows: this.#columns.of(plain, { wraps }), cut: false };
    const draft = new SampleDraft(line);
    for (let row = 0; row < plain.length; row++) addPlainRow(draft, { plain, row, wraps, line });
    return { rows: onOneLine(draft.finish().rows), cut: draft.cut };
  }

  /** The collector says the same of each sample, as a rule; the first stands for all. */
  #note(problems: readonly string[], line: number): void {
    if (problems.length === 0) return;
    this.#firstNote ??= `not everything beside the tags could be read: ${problems.join('; ').slice(0, 300)}`;
    this.#tally.add(this.#firstNote, line);
  }

  finish(): PoolEvidence {
    return {
      pool: this.#samples.list().map(({ sample }) => sample),
      statements: this.#kernel.list(),
      problems: this.#samples.problems(),
    };
  }
}

function doesWrap({ source }: CapturePoolLine): boolean {
  return source !== UNWRAPPED;
}

function hasPlainColumns({ columns }: CapturePoolLine): boolean {
  return columns.length === PLAIN_COLUMNS.length && PLAIN_COLUMNS.every((name, at) => columns[at] === name);
}

/** A line is one snapshot, so its rows need no column of lines. */
function onOneLine(rows: PoolRows): PoolRows {
  return { ...rows, line: NO_LINES };
}

/** Places by the names of the columns; `null` without the tag or any pool. */
function cellsOf(columns: readonly string[]): RowCells | null {
  const tag = columns.indexOf('tag');
  const pools = POOLS.map((pool) => ({
    pool,
    allocs: columns.indexOf(`${pool}Allocs`),
    frees: columns.indexOf(`${pool}Frees`),
    bytes: columns.indexOf(`${pool}Bytes`),
  })).filter(({ allocs, frees, bytes }) => allocs >= 0 && frees >= 0 && bytes >= 0);
  return tag < 0 || pools.length === 0 ? null : { tag, pools };
}

const TAG = /^0x[0-9A-Fa-f]{8}$/;

/** @returns false where something in the row cannot be read. */
function addRow(
  draft: SampleDraft,
  { row, cells, wraps, line }: { readonly row: CapturePoolRow; readonly cells: RowCells; readonly wraps: boolean; readonly line: number },
): boolean {
  const hex = row[cells.tag];
  if (typeof hex !== 'string' || !TAG.test(hex)) return false;
  const rawTag = Number.parseInt(hex.slice(2), 16);
  let isWhole = true;
  for (const { pool, ...at } of cells.pools) {
    const [allocs, frees, bytes] = [countAt(row, at.allocs), countAt(row, at.frees), countAt(row, at.bytes)];
    if (Number.isNaN(allocs + frees + bytes)) isWhole = false;
    else addCounts(draft, { rawTag, pool, allocs, frees, bytes }, { wraps, line });
  }
  return isWhole;
}

/** A row that is not the only one of its tag, so that it is added up. */
function addPlainRow(
  draft: SampleDraft,
  { plain, row, ...how }: { readonly plain: PlainRows; readonly row: number; readonly wraps: boolean; readonly line: number },
): void {
  POOLS.forEach((pool, place) => {
    const from = row * NUMBERS_IN_ROW + place * NUMBERS_OF_POOL;
    const [allocs = 0, frees = 0, bytes = 0] = plain.numbers.subarray(from, from + NUMBERS_OF_POOL);
    addCounts(draft, { rawTag: plain.rawTags[row] ?? 0, pool, allocs, frees, bytes }, how);
  });
}

/** What a row says of one pool. */
interface PoolCounts {
  readonly rawTag: number;
  readonly pool: Pool;
  readonly allocs: number;
  readonly frees: number;
  readonly bytes: number;
}

/** The kernel lists a tag for both pools; one that was never in this pool would be a row of zeros. */
function addCounts(
  draft: SampleDraft,
  { rawTag, pool, allocs, frees, bytes }: PoolCounts,
  { wraps, line }: { readonly wraps: boolean; readonly line: number },
): void {
  if (allocs + frees + bytes === 0) return;
  const outstanding = wraps ? Number.NaN : allocs - frees;
  draft.add({ rawTag, pool, ...settleNumbers({ allocs, frees, outstanding, bytes, perAlloc: Number.NaN }) }, line);
}

function countAt(row: CapturePoolRow, at: number): number {
  const value = row[at];
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}

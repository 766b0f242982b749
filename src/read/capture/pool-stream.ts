import type { PoolSample, Statement } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import type { CapturePoolLine, CapturePoolRow } from '../../schema/types.js';
import { SampleDraft } from '../pool/pool-sample.js';
import { settleNumbers } from '../pool/wrapping-counters.js';
import type { OfFile } from '../reading.js';
import type { ProblemTally } from '../tables/problem-tally.js';
import { KernelStatements } from './kernel-statements.js';
import type { LineReader } from './line-sink.js';
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

/** pool.ndjson: all tags at one moment on each line. The rows go into typed columns, so nothing of the text stays in memory. */
export class PoolStream implements LineReader<CapturePoolLine> {
  readonly #tally: ProblemTally;
  readonly #samples: OfFile<PoolSample>[] = [];
  readonly #kernel = new KernelStatements();
  #firstNote: string | undefined;

  constructor(tally: ProblemTally) {
    this.#tally = tally;
  }

  add(sample: CapturePoolLine, line: number): string | null {
    const at = momentOf(sample.at);
    const cells = cellsOf(sample.columns);
    if (at === null) return NO_SUCH_TIME;
    this.#kernel.add(sample, { at, line });
    this.#note(sample.problems ?? [], line);
    if (cells === null) return 'a sample without the columns of tags and their numbers is left out';
    const draft = new SampleDraft(line);
    const wraps = sample.source !== UNWRAPPED;
    for (const row of sample.rows) if (!addRow(draft, { row, cells, wraps, line })) draft.cut = true;
    if (draft.cut) this.#tally.add('a sample with rows whose tag or numbers cannot be read; these rows are left out', line);
    const pools = cells.pools.map(({ pool }) => pool);
    this.#samples.push({
      ...draft.finish(),
      at,
      // The kernel gives all tags at once: a pool without any row holds nothing.
      complete: !draft.cut && sample.rows.length > 0 && pools.length === POOLS.length,
      pools,
      nonpagedBytes: sample.nonpagedBytes ?? null,
      pagedBytes: sample.pagedBytes ?? null,
      commitBytes: sample.commitBytes ?? null,
      commitLimitBytes: sample.commitLimitBytes ?? null,
      availableBytes: sample.availableBytes ?? null,
      totalsLine: line,
    });
    return null;
  }

  /** The collector says the same of each sample, as a rule; the first stands for all. */
  #note(problems: readonly string[], line: number): void {
    if (problems.length === 0) return;
    this.#firstNote ??= `not everything beside the tags could be read: ${problems.join('; ').slice(0, 300)}`;
    this.#tally.add(this.#firstNote, line);
  }

  finish(): { readonly pool: readonly OfFile<PoolSample>[]; readonly statements: readonly OfFile<Statement>[] } {
    return { pool: this.#samples, statements: this.#kernel.list() };
  }
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
  for (const { pool, allocs: allocsAt, frees: freesAt, bytes: bytesAt } of cells.pools) {
    const [allocs, frees, bytes] = [countAt(row, allocsAt), countAt(row, freesAt), countAt(row, bytesAt)];
    if (Number.isNaN(allocs + frees + bytes)) isWhole = false;
    // The kernel lists a tag for both pools; one that was never in this pool would be a row of zeros.
    else if (allocs + frees + bytes > 0) {
      const outstanding = wraps ? Number.NaN : allocs - frees;
      draft.add({ rawTag, pool, ...settleNumbers({ allocs, frees, outstanding, bytes, perAlloc: Number.NaN }) }, line);
    }
  }
  return isWhole;
}

function countAt(row: CapturePoolRow, at: number): number {
  const value = row[at];
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}

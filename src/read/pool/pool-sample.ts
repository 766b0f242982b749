import { type Moment, type PoolSample, ROW_FLAGS } from '../../facts/capture.js';
import { isProtected, type Pool, tagOfDword } from '../../facts/tag.js';
import type { OfFile } from '../reading.js';
import { PoolRowsBuilder } from './pool-rows.js';

/** A row before its tag is masked. */
export interface RawRow {
  /** The four bytes with the PROTECTED_POOL bit. */
  readonly rawTag: number;
  readonly pool: Pool;
  readonly allocs: number;
  readonly frees: number;
  readonly outstanding: number;
  readonly bytes: number;
  readonly flags: number;
}

/** What a list says beside its rows. */
export interface SampleTotals {
  nonpagedBytes: number | null;
  pagedBytes: number | null;
  commitBytes: number | null;
  commitLimitBytes: number | null;
  availableBytes: number | null;
  totalsLine: number | null;
}

/** A list while it is read. */
export class SampleDraft {
  at: Moment | null = null;
  tickMs: number | null = null;
  /** The list was cut by its tool, by a window or by the end of the file. */
  cut = false;
  readonly totals: SampleTotals = {
    nonpagedBytes: null,
    pagedBytes: null,
    commitBytes: null,
    commitLimitBytes: null,
    availableBytes: null,
    totalsLine: null,
  };
  readonly rows = new PoolRowsBuilder();
  /** Lines of rows that say nothing of what a tag holds. */
  readonly linesWithoutSize: number[] = [];
  /** Places of rows by the bytes of their tags, as signed numbers: V8 looks those up several times faster than larger ones. */
  readonly #seen: Readonly<Record<Pool, Map<number, number>>> = { nonpaged: new Map(), paged: new Map() };
  #anyProtected = false;

  constructor(readonly line: number) {}

  /** Whether these very bytes and this pool have a row already. */
  has(rawTag: number, pool: Pool): boolean {
    return this.#seen[pool].has(rawTag | 0);
  }

  /**
   * Adds a row. A tag that stands there once with and once without the PROTECTED_POOL bit is one tag: its numbers are added up. A row that
   * stands there twice is added up too, and marked, since one of the two must have lost a part of its name.
   */
  add(row: RawRow, line: number): void {
    if (Number.isNaN(row.bytes) && Number.isNaN(row.outstanding)) {
      this.linesWithoutSize.push(line);
      this.cut = true;
      return;
    }
    const tag = tagOfDword(row.rawTag);
    const guarded = isProtected(row.rawTag);
    const flags = row.flags | (guarded ? ROW_FLAGS.protected : 0);
    const { pool, allocs, frees, outstanding, bytes } = row;
    const seen = this.#seen[pool];
    const key = row.rawTag | 0;
    const same = seen.get(key);
    const folded = same ?? this.#twin({ tag, guarded, pool });
    this.#anyProtected ||= guarded;
    if (folded === undefined) {
      seen.set(key, this.rows.add({ tag, pool, allocs, frees, outstanding, bytes, line, flags }));
      return;
    }
    seen.set(key, folded);
    const mark = same === undefined ? 0 : ROW_FLAGS.inconsistent;
    this.rows.fold(folded, { tag, pool, allocs, frees, outstanding, bytes, line, flags: flags | mark });
  }

  /** The row of the same tag with the other state of its PROTECTED_POOL bit. */
  #twin({ tag, guarded, pool }: { readonly tag: number; readonly guarded: boolean; readonly pool: Pool }): number | undefined {
    if (guarded) return this.#seen[pool].get(tag);
    return this.#anyProtected ? this.#seen[pool].get(tag | PROTECTED_POOL) : undefined;
  }

  finish(): OfFile<PoolSample> {
    const pools: readonly Pool[] = (['nonpaged', 'paged'] as const).filter((pool) => this.rows.has(pool));
    return {
      at: this.at,
      line: this.line,
      complete: !this.cut && pools.length === 2,
      pools,
      ...knownTotals(this.totals),
      tickMs: this.tickMs,
      rows: this.rows.finish(),
    };
  }
}

/** A total in no form known here, or beyond all counting, is none. */
function knownTotals(totals: SampleTotals): SampleTotals {
  const known = (value: number | null): number | null => (value === null || Number.isNaN(value) ? null : value);
  return {
    nonpagedBytes: known(totals.nonpagedBytes),
    pagedBytes: known(totals.pagedBytes),
    commitBytes: known(totals.commitBytes),
    commitLimitBytes: known(totals.commitLimitBytes),
    availableBytes: known(totals.availableBytes),
    totalsLine: totals.totalsLine,
  };
}

/** The bit above the masked tag, see `tagOfDword`. */
const PROTECTED_POOL = 0x80000000;

import { type PoolRows, ROW_FLAGS } from '../../facts/capture.js';
import { isProtected, tagOfDword } from '../../facts/tag.js';
import { countColumn } from '../pool/count-column.js';
import { same } from '../pool/shared-columns.js';
import { settleNumbers, WRAP } from '../pool/wrapping-counters.js';
import { NUMBERS_IN_ROW, NUMBERS_OF_POOL, type PlainRows } from './plain-rows.js';

/** What a sample of plain rows makes of its counters. */
export interface PlainOptions {
  /** Allocs and frees wrap at 2^32. */
  readonly wraps: boolean;
}

/** Makes columns of plain rows, and uses those of the sample before again where they are the same: tags come in the same order as a rule. */
export class PlainColumns {
  #capacity = 0;
  #tag: Uint32Array = new Uint32Array(0);
  #pool: Uint8Array = new Uint8Array(0);
  #flags: Uint8Array = new Uint8Array(0);
  #allocs: Float64Array = new Float64Array(0);
  #frees: Float64Array = new Float64Array(0);
  #outstanding: Float64Array = new Float64Array(0);
  #bytes: Float64Array = new Float64Array(0);
  #before: PoolRows | null = null;

  /** @param rows - each tag once: nothing is added up here. */
  of(rows: PlainRows, options: PlainOptions): PoolRows {
    if (this.#capacity < 2 * rows.length) this.#allocate(3 * rows.length);
    const length = this.#fill(rows, options);
    this.#before = {
      length,
      tag: kept(this.#before?.tag, this.#tag, length),
      pool: kept(this.#before?.pool, this.#pool, length),
      allocs: countColumn(this.#allocs, length),
      frees: countColumn(this.#frees, length),
      outstanding: countColumn(this.#outstanding, length),
      bytes: countColumn(this.#bytes, length),
      line: NO_LINES,
      flags: kept(this.#before?.flags, this.#flags, length),
    };
    return this.#before;
  }

  #allocate(capacity: number): void {
    this.#capacity = capacity;
    this.#tag = new Uint32Array(capacity);
    this.#pool = new Uint8Array(capacity);
    this.#flags = new Uint8Array(capacity);
    this.#allocs = new Float64Array(capacity);
    this.#frees = new Float64Array(capacity);
    this.#outstanding = new Float64Array(capacity);
    this.#bytes = new Float64Array(capacity);
  }

  /** Rows of zeros are left out: the kernel lists a tag for both pools. */
  #fill({ length, rawTags, numbers }: PlainRows, { wraps }: PlainOptions): number {
    let used = 0;
    for (let row = 0; row < length; row++) {
      for (let pool = 0; pool < 2; pool++) {
        const from = row * NUMBERS_IN_ROW + pool * NUMBERS_OF_POOL;
        const allocs = numbers[from] ?? 0;
        const frees = numbers[from + 1] ?? 0;
        const bytes = numbers[from + 2] ?? 0;
        if (allocs + frees + bytes === 0) continue;
        this.#place(used, rawTags[row] ?? 0, pool);
        if (allocs >= frees && allocs < WRAP) this.#settled(used, allocs, frees, bytes);
        else this.#unsettled(used, { allocs, frees, bytes, wraps });
        used++;
      }
    }
    return used;
  }

  #place(at: number, rawTag: number, pool: number): void {
    this.#tag[at] = tagOfDword(rawTag);
    this.#pool[at] = pool;
    this.#flags[at] = isProtected(rawTag) ? ROW_FLAGS.protected : 0;
  }

  /** Counters that did not wrap are as {@link settleNumbers} would leave them. */
  #settled(at: number, allocs: number, frees: number, bytes: number): void {
    this.#allocs[at] = allocs;
    this.#frees[at] = frees;
    this.#outstanding[at] = allocs - frees;
    this.#bytes[at] = bytes;
  }

  #unsettled(at: number, { allocs, frees, bytes, wraps }: Readonly<Record<'allocs' | 'frees' | 'bytes', number>> & PlainOptions): void {
    const outstanding = wraps ? Number.NaN : allocs - frees;
    const settled = settleNumbers({ allocs, frees, outstanding, bytes, perAlloc: Number.NaN });
    this.#allocs[at] = settled.allocs;
    this.#frees[at] = settled.frees;
    this.#outstanding[at] = settled.outstanding;
    this.#bytes[at] = settled.bytes;
    this.#flags[at] = (this.#flags[at] ?? 0) | settled.flags;
  }
}

/** All rows of a sample are on its line. */
export const NO_LINES = new Uint32Array(0);

/** The earlier column where the new one is the same. */
function kept<Column extends Uint8Array | Uint32Array>(before: Column | undefined, column: Column, length: number): Column {
  return same(before, column, length) ?? (column.slice(0, length) as Column);
}

import type { PoolRows } from '../../facts/capture.js';
import { codeOfPool } from '../../facts/pool-rows.js';
import type { Pool, TagId } from '../../facts/tag.js';
import { countColumn } from './count-column.js';

/** One row of a pool list on its way into the columns. Unknown numbers are NaN. */
export interface PoolRow {
  readonly tag: TagId;
  readonly pool: Pool;
  readonly allocs: number;
  readonly frees: number;
  readonly outstanding: number;
  readonly bytes: number;
  readonly line: number;
  /** Bits of `ROW_FLAGS`. */
  readonly flags: number;
}

/** Rows of the first allocation. Lists have 50 to 3,000 rows, but a file may be made of very many tiny ones. */
const FIRST_CAPACITY = 32;

/** Columns that grow by doubling: no object stays for a row, so 10,000 tags over 1,000 samples fit in memory. */
export class PoolRowsBuilder {
  #length = 0;
  #tag = new Uint32Array(FIRST_CAPACITY);
  #pool = new Uint8Array(FIRST_CAPACITY);
  #allocs = new Float64Array(FIRST_CAPACITY);
  #frees = new Float64Array(FIRST_CAPACITY);
  #outstanding = new Float64Array(FIRST_CAPACITY);
  #bytes = new Float64Array(FIRST_CAPACITY);
  #line = new Uint32Array(FIRST_CAPACITY);
  #flags = new Uint8Array(FIRST_CAPACITY);

  get length(): number {
    return this.#length;
  }

  /** @returns the place of the row. */
  add(row: PoolRow): number {
    const at = this.#length;
    if (at === this.#tag.length) this.#grow(at * 2);
    this.#tag[at] = row.tag;
    this.#pool[at] = codeOfPool(row.pool);
    this.#allocs[at] = row.allocs;
    this.#frees[at] = row.frees;
    this.#outstanding[at] = row.outstanding;
    this.#bytes[at] = row.bytes;
    this.#line[at] = row.line;
    this.#flags[at] = row.flags;
    this.#length = at + 1;
    return at;
  }

  /** Adds the numbers of a row to an earlier one of the same tag and pool; the earlier one keeps its line. */
  fold(at: number, row: PoolRow): void {
    this.#allocs[at] = (this.#allocs[at] ?? Number.NaN) + row.allocs;
    this.#frees[at] = (this.#frees[at] ?? Number.NaN) + row.frees;
    this.#outstanding[at] = (this.#outstanding[at] ?? Number.NaN) + row.outstanding;
    this.#bytes[at] = (this.#bytes[at] ?? Number.NaN) + row.bytes;
    this.#flags[at] = (this.#flags[at] ?? 0) | row.flags;
  }

  /** Sum of the known bytes of a pool. */
  bytesOf(pool: Pool): number {
    const code = codeOfPool(pool);
    let sum = 0;
    for (let i = 0; i < this.#length; i++) {
      const bytes = this.#bytes[i] ?? Number.NaN;
      if (this.#pool[i] === code && !Number.isNaN(bytes)) sum += bytes;
    }
    return sum;
  }

  has(pool: Pool): boolean {
    return this.#pool.subarray(0, this.#length).includes(codeOfPool(pool));
  }

  finish(): PoolRows {
    const end = this.#length;
    return {
      length: end,
      tag: this.#tag.slice(0, end),
      pool: this.#pool.slice(0, end),
      allocs: countColumn(this.#allocs, end),
      frees: countColumn(this.#frees, end),
      outstanding: countColumn(this.#outstanding, end),
      bytes: countColumn(this.#bytes, end),
      line: this.#line.slice(0, end),
      flags: this.#flags.slice(0, end),
    };
  }

  #grow(capacity: number): void {
    this.#tag = larger(this.#tag, new Uint32Array(capacity));
    this.#pool = larger(this.#pool, new Uint8Array(capacity));
    this.#allocs = larger(this.#allocs, new Float64Array(capacity));
    this.#frees = larger(this.#frees, new Float64Array(capacity));
    this.#outstanding = larger(this.#outstanding, new Float64Array(capacity));
    this.#bytes = larger(this.#bytes, new Float64Array(capacity));
    this.#line = larger(this.#line, new Uint32Array(capacity));
    this.#flags = larger(this.#flags, new Uint8Array(capacity));
  }
}

function larger<Column extends Uint8Array | Uint32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

import { type PoolSample, ROW_FLAGS, type TagKey } from '../../../facts/capture.js';
import type { Pool } from '../../../facts/tag.js';
import { at } from '../statistics/order-statistics.js';

/** A tag of one pool at each sample of a {@link PoolTable}; unknown numbers are NaN. */
export interface TagSeries extends TagKey {
  readonly outstanding: Float64Array;
  readonly bytes: Float64Array;
  readonly allocs: Float64Array;
  readonly frees: Float64Array;
  /** 1 where the bytes are the least that they can be. */
  readonly atLeast: Uint8Array;
}

/** Columns that a pass over all keys writes over and over. */
export interface PassColumns {
  readonly bytes: Float64Array;
  readonly outstanding: Float64Array;
  /** What stands where the key has no row; see {@link PoolTable.absent}. */
  readonly absent: Float64Array;
}

/** Where the last row of a tag stands. */
export interface LastRow {
  /** Place of its sample in the table. */
  readonly sample: number;
  readonly outstanding: number | null;
  readonly bytes: number | null;
  readonly allocs: number | null;
  readonly frees: number | null;
  readonly input: number;
  readonly line: number;
}

/**
 * Pool lists turned by tag: for each (tag, pool) the samples and rows in which it stands, in typed columns, so that 10,000 tags in 1,000
 * lists cost 40 MB. The columns of the lists themselves are not copied.
 */
export class PoolTable {
  readonly samples: readonly PoolSample[];
  readonly keys: readonly TagKey[];
  readonly #starts: Uint32Array;
  readonly #sampleOf: PlaceColumn;
  readonly #rowOf: PlaceColumn;
  readonly #absent: Readonly<Record<Pool, Float64Array>>;

  constructor(samples: readonly PoolSample[]) {
    this.samples = samples;
    const missing = (pool: Pool): Float64Array =>
      Float64Array.from(samples, ({ complete, pools }) => (complete && pools.includes(pool) ? 0 : Number.NaN));
    this.#absent = { nonpaged: missing('nonpaged'), paged: missing('paged') };
    const { keys, keyOfRow } = indexRows(samples);
    this.keys = keys;
    this.#starts = new Uint32Array(keys.length + 1);
    for (const column of keyOfRow) for (const key of column) this.#starts[key + 1] = (this.#starts[key + 1] ?? 0) + 1;
    for (let key = 0; key < keys.length; key++) this.#starts[key + 1] = at(this.#starts, key + 1) + at(this.#starts, key);
    const total = at(this.#starts, keys.length);
    this.#sampleOf = placeColumn(total, samples.length);
    this.#rowOf = placeColumn(
      total,
      samples.reduce((most, { rows }) => Math.max(most, rows.length), 0),
    );
    const next = this.#starts.slice();
    keyOfRow.forEach((column, sample) => {
      for (let row = 0; row < column.length; row++) {
        const key = column[row] ?? 0;
        const place = next[key] ?? 0;
        next[key] = place + 1;
        this.#sampleOf[place] = sample;
        this.#rowOf[place] = row;
      }
    });
  }

  /**
   * The series of a key. A tag that is missing from a whole list of its pool had no blocks then; missing from a list that was cut says
   * nothing. Rows that one list has twice (with and without the PROTECTED_POOL bit) are added up.
   */
  seriesOf(key: number): TagSeries {
    const length = this.samples.length;
    const { tag, pool } = this.keys[key] ?? { tag: 0, pool: 'nonpaged' };
    const unknown = new Float64Array(length).fill(Number.NaN);
    const absent = this.absent(pool);
    const series = {
      tag,
      pool,
      outstanding: absent.slice(),
      bytes: absent,
      allocs: unknown.slice(),
      frees: unknown,
      atLeast: new Uint8Array(length),
    };
    let before = -1;
    for (let place = at(this.#starts, key); place < at(this.#starts, key + 1); place++) {
      const i = at(this.#sampleOf, place);
      const row = at(this.#rowOf, place);
      const rows = this.samples[i]?.rows;
      if (rows === undefined) continue;
      const again = i === before;
      series.outstanding[i] = (again ? at(series.outstanding, i) : 0) + at(rows.outstanding, row);
      series.bytes[i] = (again ? at(series.bytes, i) : 0) + at(rows.bytes, row);
      series.allocs[i] = (again ? at(series.allocs, i) : 0) + at(rows.allocs, row);
      series.frees[i] = (again ? at(series.frees, i) : 0) + at(rows.frees, row);
      if ((at(rows.flags, row) & ROW_FLAGS.atLeast) !== 0) series.atLeast[i] = 1;
      before = i;
    }
    return series;
  }

  /**
   * Bytes and outstanding blocks alone, written over the given columns: for passes over all keys. Columns are read in place here and below
   * wherever millions of rows go by: an accessor that is shared with other kinds of arrays makes each read several times slower.
   */
  readInto(key: number, { bytes, outstanding, absent }: PassColumns): void {
    bytes.set(absent);
    outstanding.set(absent);
    const end = this.#starts[key + 1] ?? 0;
    let before = -1;
    for (let place = this.#starts[key] ?? 0; place < end; place++) {
      const i = this.#sampleOf[place] ?? 0;
      const row = this.#rowOf[place] ?? 0;
      const rows = this.samples[i]?.rows;
      if (rows === undefined) continue;
      const again = i === before;
      bytes[i] = (again ? (bytes[i] ?? 0) : 0) + (rows.bytes[row] ?? Number.NaN);
      outstanding[i] = (again ? (outstanding[i] ?? 0) : 0) + (rows.outstanding[row] ?? Number.NaN);
      before = i;
    }
  }

  /** Outstanding blocks of a key at each sample. */
  outstandingOf(key: number): Float64Array {
    const outstanding = this.absent(this.keys[key]?.pool ?? 'nonpaged');
    const end = this.#starts[key + 1] ?? 0;
    let before = -1;
    for (let place = this.#starts[key] ?? 0; place < end; place++) {
      const i = this.#sampleOf[place] ?? 0;
      const blocks = this.samples[i]?.rows.outstanding[this.#rowOf[place] ?? 0] ?? Number.NaN;
      outstanding[i] = (i === before ? (outstanding[i] ?? 0) : 0) + blocks;
      before = i;
    }
    return outstanding;
  }

  /** Outstanding blocks of a key in one list, without a pass over the others. */
  outstandingAt(key: number, sample: number): number {
    let low = this.#starts[key] ?? 0;
    let high = (this.#starts[key + 1] ?? 0) - 1;
    const guess = low + sample;
    if (guess <= high && this.#sampleOf[guess] === sample)
      return this.samples[sample]?.rows.outstanding[this.#rowOf[guess] ?? 0] ?? Number.NaN;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.#sampleOf, middle) < sample) low = middle + 1;
      else high = middle;
    }
    const list = this.samples[sample];
    if (at(this.#sampleOf, low) === sample) return at(list?.rows.outstanding ?? [], at(this.#rowOf, low));
    return list?.complete && list.pools.includes(this.keys[key]?.pool ?? 'nonpaged') ? 0 : Number.NaN;
  }

  /** Bytes of all tags of each pool at each sample. */
  sums(): Readonly<Record<Pool, Float64Array>> {
    const sums = { nonpaged: new Float64Array(this.samples.length), paged: new Float64Array(this.samples.length) };
    this.samples.forEach(({ rows }, i) => {
      for (let row = 0; row < rows.length; row++) {
        const sum = rows.pool[row] === 1 ? sums.paged : sums.nonpaged;
        const bytes = rows.bytes[row] ?? Number.NaN;
        if (!Number.isNaN(bytes)) sum[i] = (sum[i] ?? 0) + bytes;
      }
    });
    return sums;
  }

  /** Keys with the most allocations in their last row, most first: those that can tell of load, restarts and clocks. */
  busiest(count: number): readonly number[] {
    const allocs = this.keys.map((_, key) => this.lastRowOf(key).allocs ?? -1);
    return Array.from(this.keys.keys())
      .sort((a, b) => at(allocs, b) - at(allocs, a))
      .slice(0, count);
  }

  /** What a key has where no row stands: 0 in whole lists of its pool, else unknown. A fresh copy. */
  absent(pool: Pool): Float64Array {
    return this.#absent[pool].slice();
  }

  /** The last row of a key, which is the state that people are shown. */
  lastRowOf(key: number): LastRow {
    const place = at(this.#starts, key + 1) - 1;
    const sample = at(this.#sampleOf, place);
    const row = at(this.#rowOf, place);
    const list = this.samples[sample];
    const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
    const read = (column: ArrayLike<number> | undefined): number | null => known(at(column ?? [], row));
    return {
      sample,
      outstanding: read(list?.rows.outstanding),
      bytes: read(list?.rows.bytes),
      allocs: read(list?.rows.allocs),
      frees: read(list?.rows.frees),
      input: list?.input ?? 0,
      line: read(list?.rows.line) ?? list?.line ?? 0,
    };
  }
}

/** Places below some end: of 16 bits where that is enough, since there is one for each row of each list. */
type PlaceColumn = Uint16Array | Uint32Array;

function placeColumn(length: number, end: number): PlaceColumn {
  return end <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

interface RowIndex {
  readonly keys: TagKey[];
  /** For each list the key of each row. */
  readonly keyOfRow: readonly Uint32Array[];
}

function indexRows(samples: readonly PoolSample[]): RowIndex {
  const keys: TagKey[] = [];
  const ids: number[] = [];
  const places = new Map<number, number>();
  let order: Uint32Array = new Uint32Array(0);
  const keyOfRow = samples.map(({ rows }, i) => {
    const before = samples[i - 1]?.rows;
    if (rows.tag === before?.tag && rows.pool === before.pool) return order;
    const column = new Uint32Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      const id = (rows.tag[row] ?? 0) * 2 + (rows.pool[row] ?? 0);
      // Lists of one machine come in the same order mostly, so the row at the same place of the list before is tried first.
      const guess = order[row];
      column[row] = guess !== undefined && ids[guess] === id ? guess : keyAt(id, rows.pool[row] === 1 ? 'paged' : 'nonpaged');
    }
    order = column;
    return column;
  });
  return { keys, keyOfRow };

  function keyAt(id: number, pool: TagKey['pool']): number {
    const known = places.get(id);
    if (known !== undefined) return known;
    const key = keys.length;
    keys.push({ tag: Math.floor(id / 2), pool });
    ids.push(id);
    places.set(id, key);
    return key;
  }
}

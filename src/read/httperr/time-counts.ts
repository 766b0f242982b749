import { ENTRY_BYTES } from './kernel/memory-map.js';
import type { Entries } from './sink.js';

/** Where a row stands. */
export interface RowPlace {
  readonly input: number;
  readonly line: number;
}

/** Rows without a time of one key. */
interface TimelessCount {
  readonly key: number;
  /** Where the first of these rows stands. */
  readonly input: number;
  readonly line: number;
  readonly rows: number;
  readonly count: number;
}

/** What some rows add to a count. */
export interface TimeAddition {
  /** `null` for rows without a time. */
  readonly seconds: number | null;
  readonly key: number;
  /** Where the first of these rows stands. Files come one after the other, the rows of one file in any order. */
  readonly place: RowPlace;
  readonly rows: number;
  readonly count: number;
}

/** The counts of one stretch of time. Numbers and no objects, since a large log has a million of them. */
export interface Stretch {
  /** Seconds since 1970-01-01T00:00Z. */
  readonly start: number;
  readonly length: number;
  keyAt(index: number): number;
  rowsAt(index: number): number;
  countAt(index: number): number;
  /** Where the first of the rows stands. */
  inputAt(index: number): number;
  lineAt(index: number): number;
}

/** All rows of one key. */
export interface KeyTotal {
  /** The place of the first of them: a number that is smaller for an earlier file, and for an earlier line of one file. */
  readonly order: number;
  readonly rows: number;
  readonly count: number;
}

/** All counts of one file or of a part of it, as columns that go from thread to thread without being copied. */
export interface TimeCountsPart {
  readonly unitSeconds: number;
  readonly isFull: boolean;
  /** Time and key as one number, see {@link MOST_KEYS}. */
  readonly ids: Float64Array;
  readonly lines: Uint32Array;
  readonly rows: Float64Array;
  /** How much more some counts are than their rows, by place. */
  readonly more: ReadonlyMap<number, number>;
  readonly timeless: readonly TimelessCount[];
}

/** How counts of a part become those of the whole. */
export interface PartPlace {
  readonly input: number;
  /** Lines before the part. */
  readonly lines: number;
  /** The key of the whole for a key of the part. */
  readonly keyOf: (key: number) => number;
}

/** Keys are below this, so that time and key make one exact number. */
export const MOST_KEYS = 8192;

/** Lines of a file are below this, so that file and line make one exact number. */
const MOST_LINES = 2 ** 33;

const SEGMENT_BITS = 10;
const SEGMENT_COUNTS = 1 << SEGMENT_BITS;
const SEGMENT_MASK = SEGMENT_COUNTS - 1;

/**
 * Counts by time and key, in bounded memory. Times of rows come from a file that may be made up: where they would open too many counts, the
 * stretches of time are made longer (minutes become hours, then days), and when even those are too many, rows of new ones are counted without a time.
 */
export class TimeCounts {
  readonly #units: readonly number[];
  readonly #most: number;
  readonly #timeless = new Map<number, TimelessCount>();
  #table = new CountTable();
  #unit = 0;
  #isFull = false;

  /**
   * @param units - lengths of a stretch in seconds, shortest first; each divides the next.
   * @param most - how many counts may be open.
   */
  constructor(units: readonly number[], most: number) {
    this.#units = units;
    this.#most = most;
  }

  /** Length of a stretch of time: the first of the units, unless the times are too many for that. */
  get unitSeconds(): number {
    return this.#units[this.#unit] ?? 1;
  }

  /** True where rows that have a time were counted without it. */
  get isFull(): boolean {
    return this.#isFull;
  }

  add({ seconds, key, place, rows, count }: TimeAddition): void {
    if (seconds === null) this.#addTimeless(key, place, rows, count);
    else this.#addAt(seconds, key, place.input, place.line, rows, count);
  }

  /** {@link add} for rows with a time that count one each, without an object: a large log has a hundred thousand of these. */
  addRows(seconds: number, key: number, input: number, line: number, rows: number): void {
    this.#addAt(seconds, key, input, line, rows, rows);
  }

  /** {@link add} for entries of the kernel. */
  addEntries({ view, at, length }: Entries, input: number): void {
    for (let entry = at; entry < at + length * ENTRY_BYTES; entry += ENTRY_BYTES) {
      const seconds = view.getFloat64(entry, true);
      const [key, line, rows] = [view.getInt32(entry + 8, true), view.getUint32(entry + 12, true), view.getUint32(entry + 16, true)];
      this.#addAt(seconds, key, input, line, rows, view.getFloat64(entry + 24, true));
    }
  }

  part(): TimeCountsPart {
    const { unitSeconds, isFull } = this;
    return { unitSeconds, isFull, ...this.#table.columns(), timeless: [...this.#timeless.values()] };
  }

  /** Adds the counts of a part of a file. */
  absorb(part: TimeCountsPart, { input, lines, keyOf }: PartPlace): void {
    const { ids, rows, more, unitSeconds } = part;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const stretch = Math.floor(id / MOST_KEYS);
      const key = keyOf(id - stretch * MOST_KEYS);
      const own = rows[at] ?? 0;
      const count = more.size === 0 ? own : own + (more.get(at) ?? 0);
      this.#addAt(stretch * unitSeconds, key, input, lines + (part.lines[at] ?? 0), own, count);
    }
    for (const { key, line, ...each } of part.timeless) this.#addTimeless(keyOf(key), { input, line: lines + line }, each.rows, each.count);
  }

  /**
   * The counts with a time, in order of time: those of one stretch together. The same object carries the next stretch.
   *
   * @param rankOf - the place of a key among those of one time, below {@link MOST_KEYS} and another one for each key; by default the key.
   */
  *stretches(rankOf: (key: number) => number = (key) => key): Generator<Stretch> {
    const places = this.#table.inOrder(rankOf);
    const stretch = new PlacedStretch(this.#table, places);
    for (let from = 0; from < places.length; from += stretch.length) {
      stretch.begin(from, this.unitSeconds);
      yield stretch;
    }
  }

  /**
   * Rows and counts by key, also of rows without a time, or with one that came when no more could be told apart; each with the place of the
   * first row.
   *
   * @param orderOf - the place of an input among the files.
   */
  totals(orderOf: (input: number) => number): ReadonlyMap<number, KeyTotal> {
    const totals = new Totals(orderOf);
    this.#table.addTo(totals);
    for (const { key, input, line, rows, count } of this.#timeless.values()) totals.add(key, input, line, rows, count - rows);
    return totals.all();
  }

  // Numbers and no objects from here to the columns, as in `addRows`.
  #addAt(seconds: number, key: number, input: number, line: number, rows: number, count: number): void {
    for (;;) {
      const id = Math.floor(seconds / this.unitSeconds) * MOST_KEYS + key;
      const at = this.#table.find(id);
      if (at >= 0 || this.#table.size < this.#most) {
        this.#table.add(at, id, input, line, rows, count);
        return;
      }
      if (this.#unit === this.#units.length - 1) break;
      this.#lengthen();
    }
    this.#isFull = true;
    this.#addTimeless(key, { input, line }, rows, count);
  }

  #addTimeless(key: number, place: RowPlace, rows: number, count: number): void {
    const known = this.#timeless.get(key) ?? { key, ...place, rows: 0, count: 0 };
    const line = isEarlier(place, known) ? place.line : known.line;
    this.#timeless.set(key, { ...known, line, rows: known.rows + rows, count: known.count + count });
  }

  #lengthen(): void {
    const shorter = this.#table;
    const unit = this.unitSeconds;
    this.#unit++;
    this.#table = new CountTable();
    const times = this.unitSeconds / unit;
    for (let at = 0; at < shorter.size; at++) {
      const id = shorter.idAt(at);
      const rows = shorter.rowsAt(at);
      const stretch = Math.floor(id / MOST_KEYS);
      const longer = Math.floor(stretch / times) * MOST_KEYS + (id - stretch * MOST_KEYS);
      this.#table.add(this.#table.find(longer), longer, shorter.inputAt(at), shorter.lineAt(at), rows, rows + shorter.moreAt(at));
    }
  }
}

/** Within one file; the counts of an earlier file are there before. */
function isEarlier(place: RowPlace, than: RowPlace): boolean {
  return place.input === than.input && place.line < than.line;
}

/** A segment of the columns: a table that grows is not copied, so its memory is that of the counts alone. */
class Segment {
  readonly ids = new Float64Array(SEGMENT_COUNTS);
  readonly inputs = new Int32Array(SEGMENT_COUNTS);
  readonly lines = new Uint32Array(SEGMENT_COUNTS);
  readonly rows = new Float64Array(SEGMENT_COUNTS);
}

/** Counts as columns, found by a hash of their number: some 35 bytes each, where objects in a map take four times as many. */
class CountTable {
  #size = 0;
  readonly #segments: Segment[] = [];
  /** How much more the count is than the rows, by place; few reasons have rows that count more than one. */
  readonly #more = new Map<number, number>();
  /** Place of a count, plus 1. */
  #slots = new Int32Array(2 * SEGMENT_COUNTS);

  get size(): number {
    return this.#size;
  }

  idAt(at: number): number {
    return this.#segmentOf(at).ids[at & SEGMENT_MASK] ?? 0;
  }

  inputAt(at: number): number {
    return this.#segmentOf(at).inputs[at & SEGMENT_MASK] ?? 0;
  }

  lineAt(at: number): number {
    return this.#segmentOf(at).lines[at & SEGMENT_MASK] ?? 0;
  }

  rowsAt(at: number): number {
    return this.#segmentOf(at).rows[at & SEGMENT_MASK] ?? 0;
  }

  /** How much more the count is than the rows. */
  moreAt(at: number): number {
    return this.#more.size === 0 ? 0 : (this.#more.get(at) ?? 0);
  }

  /** @returns -1 where there is none. */
  find(id: number): number {
    const last = this.#slots.length - 1;
    for (let slot = slotOf(id) & last; ; slot = (slot + 1) & last) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || this.idAt(at) === id) return at;
    }
  }

  /** @param known - what {@link find} says of the number. */
  add(known: number, id: number, input: number, line: number, rows: number, count: number): void {
    const at = known < 0 ? this.#open(id, input, line) : known;
    const segment = this.#segmentOf(at);
    const place = at & SEGMENT_MASK;
    segment.rows[place] = (segment.rows[place] ?? 0) + rows;
    if (count !== rows) this.#more.set(at, (this.#more.get(at) ?? 0) + count - rows);
    if (segment.inputs[place] === input && line < (segment.lines[place] ?? 0)) segment.lines[place] = line;
  }

  columns(): Pick<TimeCountsPart, 'ids' | 'lines' | 'rows' | 'more'> {
    return {
      ids: this.#joined(new Float64Array(this.#size), ({ ids }) => ids),
      lines: this.#joined(new Uint32Array(this.#size), ({ lines }) => lines),
      rows: this.#joined(new Float64Array(this.#size), ({ rows }) => rows),
      more: this.#more,
    };
  }

  /** The places of the counts in order of time, then of the rank of the key: sorted as numbers, which takes a tenth of a sort that compares. */
  inOrder(rankOf: (key: number) => number): Int32Array {
    const keys = new Int32Array(MOST_KEYS);
    const order = this.#joined(new Float64Array(this.#size), ({ ids }) => ids);
    for (let at = 0; at < order.length; at++) {
      const key = keyIn(order[at] ?? 0);
      const rank = rankOf(key);
      keys[rank] = key;
      order[at] = (order[at] ?? 0) - key + rank;
    }
    order.sort();
    // In the same memory: a place is written where the numbers have been read.
    const places = new Int32Array(order.buffer, 0, order.length);
    for (let at = 0; at < order.length; at++) {
      const rank = keyIn(order[at] ?? 0);
      places[at] = this.find((order[at] ?? 0) - rank + (keys[rank] ?? 0));
    }
    return places;
  }

  addTo(totals: Totals): void {
    for (let at = 0; at < this.#size; at++) {
      const { ids, inputs, lines, rows } = this.#segmentOf(at);
      const place = at & SEGMENT_MASK;
      totals.add(keyIn(ids[place] ?? 0), inputs[place] ?? 0, lines[place] ?? 0, rows[place] ?? 0, 0);
    }
    for (const [at, more] of this.#more) totals.addMore(keyIn(this.idAt(at)), more);
  }

  #segmentOf(at: number): Segment {
    return this.#segments[at >> SEGMENT_BITS] ?? NO_SEGMENT;
  }

  #joined<T extends Float64Array | Uint32Array>(to: T, columnOf: (segment: Segment) => T): T {
    for (const [index, segment] of this.#segments.entries()) {
      const start = index << SEGMENT_BITS;
      to.set(columnOf(segment).subarray(0, Math.min(SEGMENT_COUNTS, this.#size - start)), start);
    }
    return to;
  }

  #open(id: number, input: number, line: number): number {
    const at = this.#size++;
    if ((at & SEGMENT_MASK) === 0) this.#segments.push(new Segment());
    const segment = this.#segmentOf(at);
    segment.ids[at & SEGMENT_MASK] = id;
    segment.inputs[at & SEGMENT_MASK] = input;
    segment.lines[at & SEGMENT_MASK] = line;
    this.#put(at);
    if (4 * this.#size >= 3 * this.#slots.length) this.#rebuild(2 * this.#slots.length);
    return at;
  }

  #put(at: number): void {
    const last = this.#slots.length - 1;
    let slot = slotOf(this.idAt(at)) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = at + 1;
  }

  #rebuild(slots: number): void {
    this.#slots = new Int32Array(slots);
    for (let at = 0; at < this.#size; at++) this.#put(at);
  }
}

/** Stands for a segment that there is not; nothing is written to it. */
const NO_SEGMENT = new Segment();

/** A stretch by the places of its counts in the columns. */
class PlacedStretch implements Stretch {
  readonly #table: CountTable;
  readonly #places: Int32Array;
  #from = 0;
  start = 0;
  length = 0;

  constructor(table: CountTable, places: Int32Array) {
    this.#table = table;
    this.#places = places;
  }

  begin(from: number, unitSeconds: number): void {
    this.#from = from;
    const stretch = this.#stretchAt(0);
    this.start = stretch * unitSeconds;
    this.length = 1;
    while (from + this.length < this.#places.length && this.#stretchAt(this.length) === stretch) this.length++;
  }

  keyAt(index: number): number {
    return keyIn(this.#table.idAt(this.#place(index)));
  }

  rowsAt(index: number): number {
    return this.#table.rowsAt(this.#place(index));
  }

  countAt(index: number): number {
    return this.rowsAt(index) + this.#table.moreAt(this.#place(index));
  }

  inputAt(index: number): number {
    return this.#table.inputAt(this.#place(index));
  }

  lineAt(index: number): number {
    return this.#table.lineAt(this.#place(index));
  }

  #stretchAt(index: number): number {
    return Math.floor(this.#table.idAt(this.#place(index)) / MOST_KEYS);
  }

  #place(index: number): number {
    return this.#places[this.#from + index] ?? 0;
  }
}

/** Adds up by key. */
class Totals {
  readonly #orderOf: (input: number) => number;
  readonly #orders = new Float64Array(MOST_KEYS).fill(Number.POSITIVE_INFINITY);
  readonly #rows = new Float64Array(MOST_KEYS);
  readonly #counts = new Float64Array(MOST_KEYS);
  #input = Number.NaN;
  #order = 0;

  constructor(orderOf: (input: number) => number) {
    this.#orderOf = orderOf;
  }

  add(key: number, input: number, line: number, rows: number, more: number): void {
    if (input !== this.#input) {
      this.#input = input;
      this.#order = this.#orderOf(input) * MOST_LINES;
    }
    if (this.#order + line < (this.#orders[key] ?? 0)) this.#orders[key] = this.#order + line;
    this.#rows[key] = (this.#rows[key] ?? 0) + rows;
    this.addMore(key, rows + more);
  }

  addMore(key: number, more: number): void {
    this.#counts[key] = (this.#counts[key] ?? 0) + more;
  }

  all(): ReadonlyMap<number, KeyTotal> {
    const totals = new Map<number, KeyTotal>();
    for (const [key, rows] of this.#rows.entries())
      if (rows > 0) totals.set(key, { order: this.#orders[key] ?? 0, rows, count: this.#counts[key] ?? 0 });
    return totals;
  }
}

/** The key in the number for time and key, also of times before 1970. */
function keyIn(id: number): number {
  return id - Math.floor(id / MOST_KEYS) * MOST_KEYS;
}

function slotOf(id: number): number {
  // `| 0` leaves the lower half of a number of 64 bits.
  let mixed = Math.imul((id | 0) ^ Math.floor(id / 0x1_0000_0000), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

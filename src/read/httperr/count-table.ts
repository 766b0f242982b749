/** Keys are below this, so that time and key make one exact number. */
export const MOST_KEYS = 8192;

/** Lines of a file are below this, so that file and line make one exact number. */
const MOST_LINES = 2 ** 33;

const SEGMENT_BITS = 10;
const SEGMENT_COUNTS = 1 << SEGMENT_BITS;
const SEGMENT_MASK = SEGMENT_COUNTS - 1;

/** Counts by time and key, which are one number: that of the stretch of time times {@link MOST_KEYS}, and the key. */
export interface CountTable {
  readonly size: number;
  idAt(at: number): number;
  inputAt(at: number): number;
  lineAt(at: number): number;
  rowsAt(at: number): number;
  /** How much more the count is than the rows. */
  moreAt(at: number): number;
  /** @returns -1 where there is none. */
  find(id: number): number;
  /** @param known - what {@link find} says of the number. */
  add(known: number, id: number, input: number, line: number, rows: number, count: number): void;
  /**
   * The places of the counts in order of time, then of the rank of the key.
   *
   * @param ranks - by key; another one for each key that there is, below {@link MOST_KEYS}.
   */
  inOrder(ranks: Int32Array): Int32Array;
  addTo(totals: Totals): void;
}

/** How counts of a part become those of the whole. */
export interface PartPlace {
  readonly input: number;
  /** Lines before the part. */
  readonly lines: number;
  /** Keys below this are the same in both. */
  readonly knownKeys: number;
  /** The keys of the whole for the further ones of the part. */
  readonly keys: readonly number[];
}

/** The key of the whole for one of a part. */
export function keyOf(key: number, { knownKeys, keys }: PartPlace): number {
  return keys[key - knownKeys] ?? key;
}

/** How a count by the minute is written: these around its time, and behind that the text of its key, rows, count. */
export interface CountFrame {
  readonly beforeTime: string;
  readonly behindTime: string;
  readonly behindRows: string;
  readonly behindCount: string;
}

/** All rows of one key. */
export interface KeyTotal {
  /** The place of the first of them: a number that is smaller for an earlier file, and for an earlier line of one file. */
  readonly order: number;
  readonly rows: number;
  readonly count: number;
}

/** Adds up by key. */
export class Totals {
  readonly #orderOf: (input: number) => number;
  readonly #orders = new Float64Array(MOST_KEYS).fill(Number.POSITIVE_INFINITY);
  readonly #rows = new Float64Array(MOST_KEYS);
  readonly #counts = new Float64Array(MOST_KEYS);
  /** The keys that have rows. */
  readonly #keys: number[] = [];
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
    if (this.#rows[key] === 0) this.#keys.push(key);
    this.#rows[key] = (this.#rows[key] ?? 0) + rows;
    this.addMore(key, rows + more);
  }

  addMore(key: number, more: number): void {
    this.#counts[key] = (this.#counts[key] ?? 0) + more;
  }

  all(): ReadonlyMap<number, KeyTotal> {
    const totals = new Map<number, KeyTotal>();
    for (const key of this.#keys.sort((a, b) => a - b))
      totals.set(key, { order: this.#orders[key] ?? 0, rows: this.#rows[key] ?? 0, count: this.#counts[key] ?? 0 });
    return totals;
  }
}

/** A segment of the columns: a table that grows is not copied, so its memory is that of the counts alone. */
class Segment {
  readonly ids = new Float64Array(SEGMENT_COUNTS);
  readonly inputs = new Int32Array(SEGMENT_COUNTS);
  readonly lines = new Uint32Array(SEGMENT_COUNTS);
  readonly rows = new Float64Array(SEGMENT_COUNTS);
}

/** Counts as columns, found by a hash of their number: some 35 bytes each, where objects in a map take four times as many. */
export class ScriptTable implements CountTable {
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

  moreAt(at: number): number {
    return this.#more.size === 0 ? 0 : (this.#more.get(at) ?? 0);
  }

  find(id: number): number {
    const last = this.#slots.length - 1;
    for (let slot = slotOf(id) & last; ; slot = (slot + 1) & last) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || this.idAt(at) === id) return at;
    }
  }

  add(known: number, id: number, input: number, line: number, rows: number, count: number): void {
    const at = known < 0 ? this.#open(id, input, line) : known;
    const segment = this.#segmentOf(at);
    const place = at & SEGMENT_MASK;
    segment.rows[place] = (segment.rows[place] ?? 0) + rows;
    if (count !== rows) this.#more.set(at, (this.#more.get(at) ?? 0) + count - rows);
    if (segment.inputs[place] === input && line < (segment.lines[place] ?? 0)) segment.lines[place] = line;
  }

  /** Sorted as numbers, which takes a tenth of a sort that compares. */
  inOrder(ranks: Int32Array): Int32Array {
    const keys = new Int32Array(MOST_KEYS);
    const order = this.#joinedIds();
    for (let at = 0; at < order.length; at++) {
      const key = keyIn(order[at] ?? 0);
      const rank = ranks[key] ?? key;
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

  #joinedIds(): Float64Array {
    const ids = new Float64Array(this.#size);
    for (const [index, segment] of this.#segments.entries()) {
      const start = index << SEGMENT_BITS;
      ids.set(segment.ids.subarray(0, Math.min(SEGMENT_COUNTS, this.#size - start)), start);
    }
    return ids;
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

/** The key in the number for time and key, also of times before 1970. */
export function keyIn(id: number): number {
  return id - Math.floor(id / MOST_KEYS) * MOST_KEYS;
}

function slotOf(id: number): number {
  // `| 0` leaves the lower half of a number of 64 bits.
  let mixed = Math.imul((id | 0) ^ Math.floor(id / 0x1_0000_0000), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

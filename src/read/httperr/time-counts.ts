/** Where a row stands. */
export interface RowPlace {
  readonly input: number;
  readonly line: number;
}

/** Rows that belong together: of one stretch of time and one key. */
export interface TimeCount {
  /** Start of the stretch in seconds since 1970-01-01T00:00Z; without meaning for rows that could not be given a time. */
  readonly start: number;
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

/** All rows of one key. */
export interface KeyTotal {
  /** The place of the first of them: a number that is smaller for an earlier file, and for an earlier line of one file. */
  order: number;
  rows: number;
  count: number;
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
  readonly timeless: readonly TimeCount[];
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

const FEWEST_COUNTS = 1024;

/**
 * Counts by time and key, in bounded memory. Times of rows come from a file that may be made up: where they would open too many counts, the
 * stretches of time are made longer (minutes become hours, then days), and when even those are too many, rows of new ones are counted without a time.
 */
export class TimeCounts {
  readonly #units: readonly number[];
  readonly #most: number;
  readonly #timeless = new Map<number, TimeCount>();
  #table = new CountTable(FEWEST_COUNTS);
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
   * The counts with a time, in order of time: those of one stretch together.
   *
   * @param rankOf - the place of a key among those of one time, below {@link MOST_KEYS} and another one for each key; by default the key.
   */
  *stretches(rankOf: (key: number) => number = (key) => key): Generator<readonly TimeCount[]> {
    let counts: TimeCount[] = [];
    for (const at of this.#table.inOrder(rankOf)) {
      const count = this.#countAt(at);
      if (counts.length > 0 && counts[0]?.start !== count.start) {
        yield counts;
        counts = [];
      }
      counts.push(count);
    }
    if (counts.length > 0) yield counts;
  }

  /**
   * Rows and counts by key, also of rows without a time, or with one that came when no more could be told apart; each with the place of the
   * first row.
   *
   * @param orderOf - the place of an input among the files.
   */
  totals(orderOf: (input: number) => number): ReadonlyMap<number, KeyTotal> {
    const totals: KeyTotal[] = Array.from({ length: MOST_KEYS }, () => ({ order: Number.POSITIVE_INFINITY, rows: 0, count: 0 }));
    this.#table.addTo(totals, orderOf);
    for (const { key, input, line, rows, count } of this.#timeless.values())
      addTo(totals[key], orderOf(input) * MOST_LINES + line, rows, count);
    return new Map([...totals.entries()].filter(([, { rows }]) => rows > 0));
  }

  #countAt(at: number): TimeCount {
    const { id, input, line, rows, count } = this.#table.at(at);
    const stretch = Math.floor(id / MOST_KEYS);
    return { start: stretch * this.unitSeconds, key: id - stretch * MOST_KEYS, input, line, rows, count };
  }

  // Numbers and no objects from here to the columns: a large log comes through a hundred thousand times at its end.
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
    const known = this.#timeless.get(key) ?? { start: 0, key, ...place, rows: 0, count: 0 };
    const line = isEarlier(place, known) ? place.line : known.line;
    this.#timeless.set(key, { ...known, line, rows: known.rows + rows, count: known.count + count });
  }

  #lengthen(): void {
    const shorter = this.#table;
    const unit = this.unitSeconds;
    this.#unit++;
    this.#table = new CountTable(FEWEST_COUNTS);
    const times = this.unitSeconds / unit;
    for (let at = 0; at < shorter.size; at++) {
      const { id, input, line, rows, count } = shorter.at(at);
      const stretch = Math.floor(id / MOST_KEYS);
      const longer = Math.floor(stretch / times) * MOST_KEYS + (id - stretch * MOST_KEYS);
      this.#table.add(this.#table.find(longer), longer, input, line, rows, count);
    }
  }
}

/** Within one file; the counts of an earlier file are there before. */
function isEarlier(place: RowPlace, than: RowPlace): boolean {
  return place.input === than.input && place.line < than.line;
}

/** A count under one number for time and key. */
interface Row {
  readonly id: number;
  readonly input: number;
  readonly line: number;
  readonly rows: number;
  readonly count: number;
}

/** Counts as columns, found by a hash of their number: some 35 bytes each, where objects in a map take four times as many. */
class CountTable {
  #size = 0;
  #ids: Float64Array;
  #inputs: Int32Array;
  #lines: Uint32Array;
  #rows: Float64Array;
  /** How much more the count is than the rows, by place; few reasons have rows that count more than one. */
  readonly #more = new Map<number, number>();
  /** Place of a count, plus 1. */
  #slots: Int32Array;

  constructor(room: number) {
    this.#ids = new Float64Array(room);
    this.#inputs = new Int32Array(room);
    this.#lines = new Uint32Array(room);
    this.#rows = new Float64Array(room);
    this.#slots = new Int32Array(2 * room);
  }

  get size(): number {
    return this.#size;
  }

  at(at: number): Row {
    const rows = this.#rows[at] ?? 0;
    const more = this.#more.size === 0 ? 0 : (this.#more.get(at) ?? 0);
    return { id: this.#ids[at] ?? 0, input: this.#inputs[at] ?? 0, line: this.#lines[at] ?? 0, rows, count: rows + more };
  }

  /** @returns -1 where there is none. */
  find(id: number): number {
    const last = this.#slots.length - 1;
    for (let slot = slotOf(id) & last; ; slot = (slot + 1) & last) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || this.#ids[at] === id) return at;
    }
  }

  /** @param known - what {@link find} says of the number. */
  add(known: number, id: number, input: number, line: number, rows: number, count: number): void {
    const at = known < 0 ? this.#open(id, input, line) : known;
    this.#rows[at] = (this.#rows[at] ?? 0) + rows;
    if (count !== rows) this.#more.set(at, (this.#more.get(at) ?? 0) + count - rows);
    if (this.#inputs[at] === input && line < (this.#lines[at] ?? 0)) this.#lines[at] = line;
  }

  columns(): Pick<TimeCountsPart, 'ids' | 'lines' | 'rows' | 'more'> {
    const size = this.#size;
    return { ids: this.#ids.slice(0, size), lines: this.#lines.slice(0, size), rows: this.#rows.slice(0, size), more: this.#more };
  }

  /** The places of the counts in order of time, then of the rank of the key. */
  inOrder(rankOf: (key: number) => number): Int32Array {
    const keys = new Int32Array(MOST_KEYS);
    const order = this.#ids.slice(0, this.#size);
    for (let at = 0; at < order.length; at++) {
      const key = keyIn(order[at] ?? 0);
      const rank = rankOf(key);
      keys[rank] = key;
      order[at] = (order[at] ?? 0) - key + rank;
    }
    order.sort();
    const places = new Int32Array(order.length);
    for (let at = 0; at < order.length; at++) {
      const ranked = order[at] ?? 0;
      const rank = keyIn(ranked);
      places[at] = this.find(ranked - rank + (keys[rank] ?? 0));
    }
    return places;
  }

  addTo(totals: readonly KeyTotal[], orderOf: (input: number) => number): void {
    for (let at = 0; at < this.#size; at++) {
      const rows = this.#rows[at] ?? 0;
      const order = orderOf(this.#inputs[at] ?? 0) * MOST_LINES + (this.#lines[at] ?? 0);
      addTo(totals[keyIn(this.#ids[at] ?? 0)], order, rows, rows);
    }
    for (const [at, more] of this.#more) addTo(totals[keyIn(this.#ids[at] ?? 0)], Number.POSITIVE_INFINITY, 0, more);
  }

  #open(id: number, input: number, line: number): number {
    if (this.#size === this.#ids.length) this.#grow();
    const at = this.#size++;
    this.#ids[at] = id;
    this.#inputs[at] = input;
    this.#lines[at] = line;
    this.#put(at);
    return at;
  }

  #put(at: number): void {
    const last = this.#slots.length - 1;
    let slot = slotOf(this.#ids[at] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = at + 1;
  }

  #grow(): void {
    const room = 2 * this.#ids.length;
    this.#ids = widened(this.#ids, new Float64Array(room));
    this.#inputs = widened(this.#inputs, new Int32Array(room));
    this.#lines = widened(this.#lines, new Uint32Array(room));
    this.#rows = widened(this.#rows, new Float64Array(room));
    this.#slots = new Int32Array(2 * room);
    for (let at = 0; at < this.#size; at++) this.#put(at);
  }
}

function addTo(total: KeyTotal | undefined, order: number, rows: number, count: number): void {
  if (total === undefined) return;
  if (order < total.order) total.order = order;
  total.rows += rows;
  total.count += count;
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

function widened<T extends Float64Array | Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

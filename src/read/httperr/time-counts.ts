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

/** Keys are below this, so that time and key make one exact number. */
export const MOST_KEYS = 8192;

const FEWEST_COUNTS = 256;

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

  /** How many counts have a time. */
  get size(): number {
    return this.#table.size;
  }

  add(addition: TimeAddition): void {
    const { seconds, key } = addition;
    if (seconds === null) this.#addTimeless(addition);
    else if (!this.#addTo(Math.floor(seconds / this.unitSeconds) * MOST_KEYS + key, addition)) this.#addFurther(addition);
  }

  /** Makes the stretches as long as those of other counts that are to be added. */
  lengthenTo(unitSeconds: number): void {
    while (this.unitSeconds < unitSeconds) this.#lengthen();
  }

  /**
   * The counts with a time, in order of time.
   *
   * @param rankOf - the place of a key among those of one time, below {@link MOST_KEYS} and another one for each key; by default the key.
   */
  *inOrder(rankOf: (key: number) => number = (key) => key): Generator<TimeCount> {
    const keys = new Map<number, number>();
    for (const id of this.#table.inOrder((key) => rank(keys, key, rankOf))) {
      const stretch = Math.floor(id / MOST_KEYS);
      const key = keys.get(id - stretch * MOST_KEYS) ?? 0;
      yield this.#countAt(this.#table.find(stretch * MOST_KEYS + key));
    }
  }

  /** All counts in any order, also those of rows without a time, or with one that came when no more could be told apart. */
  *all(): Generator<TimeCount> {
    for (let at = 0; at < this.#table.size; at++) yield this.#countAt(at);
    yield* this.#timeless.values();
  }

  /** Those of {@link all} that have no time. */
  timeless(): Iterable<TimeCount> {
    return this.#timeless.values();
  }

  #countAt(at: number): TimeCount {
    const { id, ...count } = this.#table.at(at);
    const stretch = Math.floor(id / MOST_KEYS);
    return { start: stretch * this.unitSeconds, key: id - stretch * MOST_KEYS, ...count };
  }

  /** @returns false where there is no such count and no room for it. */
  #addTo(id: number, { place, rows, count }: TimeAddition): boolean {
    const at = this.#table.find(id);
    if (at < 0 && this.#table.size >= this.#most) return false;
    this.#table.add(at, { id, ...place, rows, count });
    return true;
  }

  #addFurther(addition: TimeAddition): void {
    if (this.#unit < this.#units.length - 1) {
      this.#lengthen();
      this.add(addition);
      return;
    }
    this.#isFull = true;
    this.#addTimeless(addition);
  }

  #addTimeless({ key, place, rows, count }: TimeAddition): void {
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
      const { id, ...rest } = shorter.at(at);
      const stretch = Math.floor(id / MOST_KEYS);
      const longer = Math.floor(stretch / times) * MOST_KEYS + (id - stretch * MOST_KEYS);
      this.#table.add(this.#table.find(longer), { id: longer, ...rest });
    }
  }
}

/** Within one file; the counts of an earlier file are there before. */
function isEarlier(place: RowPlace, than: RowPlace): boolean {
  return place.input === than.input && place.line < than.line;
}

function rank(keys: Map<number, number>, key: number, rankOf: (key: number) => number): number {
  const place = rankOf(key);
  keys.set(place, key);
  return place;
}

/** A count under one number for time and key. */
interface Row {
  readonly id: number;
  readonly input: number;
  readonly line: number;
  readonly rows: number;
  readonly count: number;
}

/** Counts as columns, found by a hash of their number: some 45 bytes each, where objects in a map take three times as many. */
class CountTable {
  #size = 0;
  #ids: Float64Array;
  #inputs: Int32Array;
  #lines: Uint32Array;
  #rows: Float64Array;
  #counts: Float64Array;
  /** Place of a count, plus 1. */
  #slots: Int32Array;

  constructor(room: number) {
    this.#ids = new Float64Array(room);
    this.#inputs = new Int32Array(room);
    this.#lines = new Uint32Array(room);
    this.#rows = new Float64Array(room);
    this.#counts = new Float64Array(room);
    this.#slots = new Int32Array(2 * room);
  }

  get size(): number {
    return this.#size;
  }

  at(at: number): Row {
    return {
      id: this.#ids[at] ?? 0,
      input: this.#inputs[at] ?? 0,
      line: this.#lines[at] ?? 0,
      rows: this.#rows[at] ?? 0,
      count: this.#counts[at] ?? 0,
    };
  }

  /** @returns -1 where there is none. */
  find(id: number): number {
    const last = this.#slots.length - 1;
    for (let slot = slotOf(id) & last; ; slot = (slot + 1) & last) {
      const at = (this.#slots[slot] ?? 0) - 1;
      if (at < 0 || this.#ids[at] === id) return at;
    }
  }

  /** @param at - what {@link find} says. */
  add(at: number, row: Row): void {
    if (at < 0) {
      this.#open(row);
      return;
    }
    this.#rows[at] = (this.#rows[at] ?? 0) + row.rows;
    this.#counts[at] = (this.#counts[at] ?? 0) + row.count;
    if (this.#inputs[at] === row.input && row.line < (this.#lines[at] ?? 0)) this.#lines[at] = row.line;
  }

  /** Time and the place of the key as one number each, in order. */
  inOrder(rankOf: (key: number) => number): Float64Array {
    return this.#ids
      .slice(0, this.#size)
      .map((id) => id - modulo(id) + rankOf(modulo(id)))
      .sort();
  }

  #open({ id, input, line, rows, count }: Row): void {
    if (this.#size === this.#ids.length) this.#grow();
    const at = this.#size++;
    this.#ids[at] = id;
    this.#inputs[at] = input;
    this.#lines[at] = line;
    this.#rows[at] = rows;
    this.#counts[at] = count;
    this.#put(at);
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
    this.#counts = widened(this.#counts, new Float64Array(room));
    this.#slots = new Int32Array(2 * room);
    for (let at = 0; at < this.#size; at++) this.#put(at);
  }
}

/** The key in the number for time and key, also of times before 1970. */
function modulo(id: number): number {
  return id - Math.floor(id / MOST_KEYS) * MOST_KEYS;
}

function slotOf(id: number): number {
  const mixed = Math.imul((id % 0x1_0000_0000) | 0, 0x9e3779b1) ^ Math.floor(id / 0x1_0000_0000);
  return mixed ^ (mixed >>> 15);
}

function widened<T extends Float64Array | Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Where a row stands. */
export interface RowPlace {
  readonly input: number;
  readonly line: number;
}

/** Rows that belong together: of one stretch of time and one key. The numbers grow while the log is read. */
export interface TimeCount {
  /** Start of the stretch in seconds since 1970-01-01T00:00Z; `null` for rows that could not be given one. */
  readonly start: number | null;
  readonly key: number;
  /** Where the first of these rows stands. */
  readonly place: RowPlace;
  /** How many counts were opened before this one. */
  readonly order: number;
  rows: number;
  count: number;
}

/** Keys are below this, so that time and key make one exact number. */
export const MOST_KEYS = 8192;

/**
 * Counts by time and key, in bounded memory. Times of rows come from a file that may be made up: where they would open too many counts, the
 * stretches of time are made longer (minutes become hours, then days), and when even those are too many, rows of new ones are counted without a time.
 */
export class TimeCounts {
  readonly #units: readonly number[];
  readonly #most: number;
  readonly #timeless = new Map<number, TimeCount>();
  #counts = new Map<number, TimeCount>();
  #unit = 0;
  #opened = 0;
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

  /**
   * The count of that time and key, opened if need be. It is good until {@link unitSeconds} changes.
   *
   * @param seconds - `null` for a row without a time.
   */
  open(seconds: number | null, key: number, place: RowPlace): TimeCount {
    if (seconds === null) return this.#openTimeless(key, place);
    for (;;) {
      const stretch = Math.floor(seconds / this.unitSeconds);
      const known = this.#counts.get(stretch * MOST_KEYS + key);
      if (known !== undefined) return known;
      if (this.#counts.size < this.#most) return this.#put(stretch, { start: null, key, place, order: this.#opened++, rows: 0, count: 0 });
      if (this.#unit === this.#units.length - 1) {
        this.#isFull = true;
        return this.#openTimeless(key, place);
      }
      this.#lengthen();
    }
  }

  /** The counts with a time, in order of time, then of the key. */
  inOrder(): readonly TimeCount[] {
    return [...this.#counts.values()].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.key - b.key);
  }

  /** Rows without a time, and those that came when no more times could be told apart. */
  timeless(): readonly TimeCount[] {
    return [...this.#timeless.values()];
  }

  #openTimeless(key: number, place: RowPlace): TimeCount {
    let count = this.#timeless.get(key);
    if (count === undefined) {
      count = { start: null, key, place, order: this.#opened++, rows: 0, count: 0 };
      this.#timeless.set(key, count);
    }
    return count;
  }

  #put(stretch: number, count: TimeCount): TimeCount {
    const placed = { ...count, start: stretch * this.unitSeconds };
    this.#counts.set(stretch * MOST_KEYS + count.key, placed);
    return placed;
  }

  #lengthen(): void {
    const shorter = this.#counts;
    this.#counts = new Map();
    this.#unit++;
    for (const count of shorter.values()) {
      const stretch = Math.floor((count.start ?? 0) / this.unitSeconds);
      const other = this.#counts.get(stretch * MOST_KEYS + count.key);
      // Counts come in the order they were opened, so the other one keeps its place.
      if (other === undefined) this.#put(stretch, count);
      else {
        other.rows += count.rows;
        other.count += count.count;
      }
    }
  }
}

/** Where a row stands. */
export interface RowPlace {
  readonly input: number;
  readonly line: number;
}

/** Rows that belong together: of one stretch of time and one key. The numbers grow while the log is read. */
export interface TimeCount {
  /** Start of the stretch in seconds since 1970-01-01T00:00Z; without meaning for rows that could not be given a time. */
  start: number;
  readonly key: number;
  /** Where the first of these rows stands. */
  readonly input: number;
  readonly line: number;
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
      const id = stretch * MOST_KEYS + key;
      const known = this.#counts.get(id);
      if (known !== undefined) return known;
      if (this.#counts.size < this.#most) return put(this.#counts, id, newCount(stretch * this.unitSeconds, key, place));
      if (this.#unit === this.#units.length - 1) {
        this.#isFull = true;
        return this.#openTimeless(key, place);
      }
      this.#lengthen();
    }
  }

  /** The counts with a time, in order of time, then of the key. */
  inOrder(): readonly TimeCount[] {
    return [...this.#counts.values()].sort((a, b) => a.start - b.start || a.key - b.key);
  }

  /** All counts in any order, also those of rows without a time, or with one that came when no more could be told apart. */
  *all(): Generator<TimeCount> {
    yield* this.#counts.values();
    yield* this.#timeless.values();
  }

  #openTimeless(key: number, place: RowPlace): TimeCount {
    return this.#timeless.get(key) ?? put(this.#timeless, key, newCount(0, key, place));
  }

  #lengthen(): void {
    const shorter = this.#counts;
    this.#counts = new Map();
    this.#unit++;
    for (const count of shorter.values()) {
      const stretch = Math.floor(count.start / this.unitSeconds);
      const id = stretch * MOST_KEYS + count.key;
      const other = this.#counts.get(id);
      if (other === undefined) {
        count.start = stretch * this.unitSeconds;
        this.#counts.set(id, count);
      } else {
        // Counts come in the order they were opened, so the other one keeps its place.
        other.rows += count.rows;
        other.count += count.count;
      }
    }
  }
}

function newCount(start: number, key: number, { input, line }: RowPlace): TimeCount {
  return { start, key, input, line, rows: 0, count: 0 };
}

function put(counts: Map<number, TimeCount>, id: number, count: TimeCount): TimeCount {
  counts.set(id, count);
  return count;
}

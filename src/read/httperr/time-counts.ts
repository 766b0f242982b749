import type { RefusalSecond } from '../../facts/capture.js';
import {
  type CountFrame,
  type CountTable,
  type KeyTotal,
  keyIn,
  keyOf,
  MOST_KEYS,
  type PartPlace,
  ScriptTable,
  Totals,
} from './count-table.js';
import { ENTRY_BYTES } from './kernel/memory-map.js';
import { KernelTable } from './kernel-table.js';
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

/** All counts of one file or of a part of it. */
export interface TimeCountsPart {
  readonly unitSeconds: number;
  readonly isFull: boolean;
  /** See `ENTRY_BYTES`; those of one time and key may be several. */
  readonly entries: readonly Uint8Array<ArrayBuffer>[];
  readonly timeless: readonly TimelessCount[];
}

const NO_RANKS = new Int32Array(MOST_KEYS);

/** From so many counts on, those of a large log, they are kept in the memory of a kernel. */
const MANY = 1024;

/**
 * Counts by time and key, in bounded memory. Times of rows come from a file that may be made up: where they would open too many counts, the
 * stretches of time are made longer (minutes become hours, then days), and when even those are too many, rows of new ones are counted without a time.
 */
export class TimeCounts {
  readonly #units: readonly number[];
  readonly #most: number;
  readonly #timeless = new Map<number, TimelessCount>();
  /** Entries that are only handed on, see `keepsEntries`. */
  readonly #kept: Uint8Array<ArrayBuffer>[] | null;
  #table: CountTable = new ScriptTable();
  #unit = 0;
  #isFull = false;

  /**
   * @param units - lengths of a stretch in seconds, shortest first; each divides the next.
   * @param most - how many counts may be open.
   * @param keepsEntries - whether entries are kept as they are, and only in the {@link part} that they are for.
   */
  constructor(units: readonly number[], most: number, keepsEntries = false) {
    this.#units = units;
    this.#most = most;
    this.#kept = keepsEntries ? [] : null;
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
    const entries = new Uint8Array(view.buffer, view.byteOffset + at, length * ENTRY_BYTES);
    if (this.#kept === null) this.#addEntries(entries, { input, lines: 0, knownKeys: MOST_KEYS, keys: [] });
    else if (length > 0) this.#kept.push(new Uint8Array(entries));
  }

  part(): TimeCountsPart {
    const { unitSeconds, isFull } = this;
    const entries = [...(this.#kept ?? []), entriesOf(this.#table, unitSeconds)];
    return { unitSeconds, isFull, entries, timeless: [...this.#timeless.values()] };
  }

  /** Adds the counts of a part of a file. */
  absorb({ entries, timeless }: TimeCountsPart, place: PartPlace): void {
    for (const some of entries) this.#addEntries(some, place);
    const { input, lines } = place;
    for (const { key, line, ...each } of timeless)
      this.#addTimeless(keyOf(key, place), { input, line: lines + line }, each.rows, each.count);
  }

  /**
   * The counts with a time, in order of time: those of one stretch together. The same object carries the next stretch.
   *
   * @param ranks - see `CountTable.inOrder`.
   */
  *stretches(ranks: Int32Array): Generator<Stretch> {
    const places = this.#table.inOrder(ranks);
    const stretch = new PlacedStretch(this.#table, places);
    for (let from = 0; from < places.length; from += stretch.length) {
      stretch.begin(from, this.unitSeconds);
      yield stretch;
    }
  }

  /** The counts with a time where all keys are 0, in order of time. */
  ofOneKey(): readonly RefusalSecond[] {
    const table = this.#table;
    const unit = this.unitSeconds;
    return Array.from(table.inOrder(NO_RANKS), (at) => {
      const rows = table.rowsAt(at);
      const second = (table.idAt(at) / MOST_KEYS) * unit;
      return { second, rows, connections: rows + table.moreAt(at), input: table.inputAt(at), line: table.lineAt(at) };
    });
  }

  /**
   * The counts by the minute as text, where the kernel can write them; see {@link stretches} and `KernelTable.texts`.
   *
   * @returns `null` where it cannot, or where minutes were too many.
   */
  texts(ranks: Int32Array, frame: CountFrame, texts: ReadonlyMap<number, string>): Iterable<Uint8Array> | null {
    if (!(this.#table instanceof KernelTable) || this.unitSeconds !== 60) return null;
    this.#table.inOrder(ranks);
    return this.#table.texts(frame, texts);
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

  #addEntries(entries: Uint8Array, place: PartPlace): void {
    if (this.#table instanceof ScriptTable && this.#table.size + entries.length / ENTRY_BYTES > MANY)
      this.#table = KernelTable.of(this.#table, this.#most) ?? this.#table;
    let at = 0;
    while (at < entries.length) {
      if (this.#table instanceof KernelTable) at = this.#table.addEntries(entries, at, this.unitSeconds, place);
      // What the table has no room for may find it in longer stretches.
      if (at < entries.length) at = this.#addEntry(entries, at, place);
    }
  }

  #addEntry(entries: Uint8Array, at: number, place: PartPlace): number {
    const view = new DataView(entries.buffer, entries.byteOffset + at, ENTRY_BYTES);
    const [key, line, rows] = [view.getUint32(8, true), view.getUint32(12, true), view.getUint32(16, true)];
    this.#addAt(view.getFloat64(0, true), keyOf(key, place), place.input, place.lines + line, rows, view.getFloat64(24, true));
    return at + ENTRY_BYTES;
  }

  // Numbers and no objects from here on, as in `addRows`.
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
    this.#table = new ScriptTable();
    const times = this.unitSeconds / unit;
    for (let at = 0; at < shorter.size; at++) {
      const id = shorter.idAt(at);
      const rows = shorter.rowsAt(at);
      const stretch = Math.floor(id / MOST_KEYS);
      const longer = Math.floor(stretch / times) * MOST_KEYS + (id - stretch * MOST_KEYS);
      this.#table.add(this.#table.find(longer), longer, shorter.inputAt(at), shorter.lineAt(at), rows, rows + shorter.moreAt(at));
    }
    if (shorter instanceof KernelTable) shorter.release();
  }
}

/** The counts of a table as entries, see `ENTRY_BYTES`. */
function entriesOf(table: CountTable, unitSeconds: number): Uint8Array<ArrayBuffer> {
  const entries = new Uint8Array(table.size * ENTRY_BYTES);
  const view = new DataView(entries.buffer);
  for (let at = 0; at < table.size; at++) {
    const [id, rows] = [table.idAt(at), table.rowsAt(at)];
    const key = keyIn(id);
    view.setFloat64(at * ENTRY_BYTES, ((id - key) / MOST_KEYS) * unitSeconds, true);
    view.setUint32(at * ENTRY_BYTES + 8, key, true);
    view.setUint32(at * ENTRY_BYTES + 12, table.lineAt(at), true);
    view.setUint32(at * ENTRY_BYTES + 16, rows, true);
    view.setFloat64(at * ENTRY_BYTES + 24, rows + table.moreAt(at), true);
  }
  return entries;
}

/** Within one file; the counts of an earlier file are there before. */
function isEarlier(place: RowPlace, than: RowPlace): boolean {
  return place.input === than.input && place.line < than.line;
}

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

import { isText, textOf } from './plain-column.js';

/** Different values of one column that are counted at a time: exact for every server that is not scanned by half the world. */
export const MOST_VALUES = 32_768;
/** Bytes of a value that are kept; values that begin alike for so long are counted as one and marked as cut. */
export const LONGEST_VALUE = 256;
/** Reasons that are counted apart for one value; http.sys has about fifty. */
const MOST_REASONS = 64;

/** Rows of one reason. */
export interface ReasonRows {
  readonly key: number;
  rows: number;
  /** N summed for refused connections, else the rows. */
  count: number;
}

/** A value and its rows. */
export interface ValueCount {
  /** As in the log, one character a byte; `-` for none. */
  readonly text: string;
  rows: number;
  /** So many rows more may belong to it: they came before it was counted, or while it was given up. 0 where the count is exact. */
  readonly missedRows: number;
  readonly reasons: ReasonRows[];
}

interface Entry extends ValueCount {
  missedRows: number;
  readonly hash: number;
}

/** Values that were counted in a part of the rows, as columns. */
export interface ValuesPart {
  readonly bound: number;
  /** The texts, an LF after each. */
  readonly texts: string;
  readonly missedRows: Float64Array;
  /** How many reasons each value has. */
  readonly reasons: Uint8Array;
  /** Key, rows and count of each reason, value by value. */
  readonly additions: Float64Array;
}

/** Numbers of a reason in {@link ValuesPart.additions}. */
const PER_REASON = 3;

/** A row to be counted: its value in the bytes of the log. */
export interface ValueBytes {
  readonly bytes: DataView;
  readonly start: number;
  readonly end: number;
}

/** What a row adds. */
export interface Addition {
  /** Key of its reason. */
  readonly reason: number;
  readonly count: number;
}

const FEWEST_SLOTS = 1_024;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The values of one column with the most rows, in constant memory, on the bytes of the log (Lossy Counting: Manku and Motwani, 2002, with a table of
 * fixed size in place of a fixed error). All counts are exact while the values fit. When they do not, the half with the fewest rows is given up;
 * a value that comes (back) after that may have missed as many rows as the largest of those that were given up, and says so. So every value
 * with more rows than {@link bound} is there, and the rows of a value are never overstated.
 */
export class ValueCounts {
  readonly #most: number;
  #slots: (Entry | undefined)[] = Array.from({ length: FEWEST_SLOTS });
  #size = 0;
  #bound = 0;

  constructor(most = MOST_VALUES) {
    this.#most = most;
  }

  /** No value that is not here has more rows than this; 0 while all values are here. */
  get bound(): number {
    return this.#bound;
  }

  /** How many different values are here. */
  get size(): number {
    return this.#size;
  }

  add(value: ValueBytes, addition: Addition): void {
    const end = Math.min(value.end, value.start + LONGEST_VALUE);
    const hash = hashOf(value.bytes, value.start, end);
    const entry = this.#find(value, end, hash) ?? this.#open(textOf(value.bytes, { start: value.start, end }), hash);
    addTo(entry, addition, 1);
  }

  part(): ValuesPart {
    const entries = this.#entries();
    return {
      bound: this.#bound,
      texts: entries.map(({ text }) => `${text}\n`).join(''),
      missedRows: Float64Array.from(entries, ({ missedRows }) => missedRows),
      reasons: Uint8Array.from(entries, ({ reasons }) => reasons.length),
      additions: Float64Array.from(entries.flatMap(({ reasons }) => reasons.flatMap(({ key, rows, count }) => [key, rows, count]))),
    };
  }

  /**
   * Adds what was counted in other rows. A value that is in one of the two alone may have been given up in the other.
   *
   * @param keyOf - the key here for a key of a reason there.
   */
  absorb(part: ValuesPart, keyOf: (key: number) => number): void {
    if (part.bound > 0) for (const entry of this.#entries()) entry.missedRows += part.bound;
    let from = 0;
    let at = 0;
    for (const [index, reasons] of part.reasons.entries()) {
      const end = part.texts.indexOf('\n', from);
      const entry = this.#entryFor(part.texts.slice(from, end), part.missedRows[index] ?? 0, part.bound);
      for (let i = 0; i < reasons; i++, at += PER_REASON) {
        const [key = 0, rows = 0, count = 0] = part.additions.subarray(at, at + PER_REASON);
        addTo(entry, { reason: keyOf(key), count }, rows);
      }
      from = end + 1;
    }
    this.#bound += part.bound;
  }

  /** The entry of a value that is in a part as well: all that were here before have the part's bound among their missed rows. */
  #entryFor(text: string, missedRows: number, bound: number): Entry {
    const bytes = Buffer.from(text, 'latin1');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const hash = hashOf(view, 0, bytes.length);
    const known = this.#find({ bytes: view, start: 0, end: bytes.length }, bytes.length, hash);
    const entry = known ?? this.#open(bytes.toString('latin1'), hash);
    entry.missedRows += known === undefined ? missedRows : missedRows - bound;
    return entry;
  }

  /** The values, those with most rows first. */
  inOrder(): readonly ValueCount[] {
    return this.#entries().sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
  }

  #find({ bytes, start }: ValueBytes, end: number, hash: number): Entry | undefined {
    let slot = hash & (this.#slots.length - 1);
    let entry = this.#slots[slot];
    while (entry !== undefined && !(entry.hash === hash && isText(bytes, { start, end }, entry.text))) {
      slot = (slot + 1) & (this.#slots.length - 1);
      entry = this.#slots[slot];
    }
    return entry;
  }

  #entries(): Entry[] {
    const entries: Entry[] = [];
    for (const entry of this.#slots) if (entry !== undefined) entries.push(entry);
    return entries;
  }

  #open(text: string, hash: number): Entry {
    if (this.#size >= this.#most) this.#giveUpHalf();
    const entry = { text, hash, rows: 0, missedRows: this.#bound, reasons: [] };
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#rebuild(this.#entries(), this.#slots.length * 2);
    this.#put(entry);
    return entry;
  }

  #giveUpHalf(): void {
    const entries = this.#entries();
    // Loops, not callbacks: a scan from a million addresses comes through here for every few thousand rows.
    const most = new Float64Array(entries.length);
    for (const [i, { rows, missedRows }] of entries.entries()) most[i] = rows + missedRows;
    const median = most.sort()[most.length >> 1] ?? 0;
    this.#bound = Math.max(this.#bound, median);
    const kept: Entry[] = [];
    for (const entry of entries) if (entry.rows + entry.missedRows > median) kept.push(entry);
    this.#size = kept.length;
    this.#rebuild(kept, this.#slots.length);
  }

  #rebuild(entries: readonly Entry[], slots: number): void {
    if (this.#slots.length === slots) this.#slots.fill(undefined);
    else this.#slots = new Array<Entry | undefined>(slots).fill(undefined);
    for (const entry of entries) this.#put(entry);
  }

  #put(entry: Entry): void {
    let slot = entry.hash & (this.#slots.length - 1);
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = entry;
  }
}

function hashOf(bytes: DataView, start: number, end: number): number {
  let hash = FNV_START;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes.getUint8(i), FNV_PRIME);
  // The low bits of FNV depend on the low bits of the bytes alone.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function addTo(entry: Entry, { reason, count }: Addition, rows: number): void {
  entry.rows += rows;
  for (const known of entry.reasons) {
    if (known.key !== reason) continue;
    known.rows += rows;
    known.count += count;
    return;
  }
  if (entry.reasons.length < MOST_REASONS) entry.reasons.push({ key: reason, rows, count });
}

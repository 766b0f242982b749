import type { PoolSample, Problem } from '../../facts/capture.js';
import { bytesOfTags } from '../../facts/pool-rows.js';
import { formatCount } from '../../facts/units.js';
import type { OfFile } from '../reading.js';

/** A snapshot with whatever its owner needs to find it again. */
export interface Placed {
  readonly sample: OfFile<PoolSample>;
}

/** Snapshots that are thinned together, and how many of them are left in one. */
const GROUP = 4;

/**
 * Snapshots one behind the other, in memory that does not grow with their number. Once their rows are more than allowed, two of each four
 * neighbors are kept: the one with the most and the one with the least nonpaged pool, so that peaks and troughs stay. What is kept is
 * spaced evenly: after so many halvings, snapshots that come in pass through the same number of them. The first and the last always stay.
 */
export class BoundedSamples<Entry extends Placed> {
  readonly #mostRows: number;
  #first: Entry | null = null;
  #last: Entry | null = null;
  /** For each halving that a snapshot goes through the neighbors that wait for it, and behind these all that went through. */
  #levels: Entry[][] = [[]];
  #length = 0;
  #rows = 0;
  #dropped = 0;

  constructor(mostRows: number) {
    this.#mostRows = mostRows;
  }

  /** Rows that are kept. */
  get rows(): number {
    return this.#rows;
  }

  /** Snapshots that are kept. */
  get length(): number {
    return this.#length;
  }

  /** What has to be said of snapshots that were left out; nothing where none were. */
  problems(): readonly Problem[] {
    if (this.#dropped === 0) return [];
    const all = formatCount(this.#dropped + this.#length);
    const text = `${formatCount(this.#dropped)} of ${all} snapshots are left out, since all of them have more than ${formatCount(this.#mostRows)} rows; of neighbors those with the most and the least nonpaged pool are kept, and the first and the last snapshot`;
    return [{ text }];
  }

  add(entry: Entry): void {
    this.#length++;
    this.#rows += entry.sample.rows.length;
    if (this.#first === null) this.#first = entry;
    else {
      if (this.#last !== null) this.#pass(this.#last, 0);
      this.#last = entry;
    }
    if (this.#rows > this.#mostRows) this.halve();
  }

  /** Halves what is kept; a few snapshots are never fewer than they are. */
  halve(): void {
    const all = this.#levels.at(-1) ?? [];
    const level = this.#levels.length;
    this.#levels[level - 1] = [];
    this.#levels.push([]);
    for (const entry of all) this.#pass(entry, level - 1);
  }

  /** Those that are kept, in the order in which they came. */
  list(): readonly Entry[] {
    return [this.#first, ...[...this.#levels].reverse().flat(), this.#last].filter((entry) => entry !== null);
  }

  /** Puts an entry behind those of a level; four of them become two of the next. */
  #pass(entry: Entry, level: number): void {
    const waiting = this.#levels[level] ?? [];
    waiting.push(entry);
    if (level === this.#levels.length - 1 || waiting.length < GROUP) return;
    this.#levels[level] = [];
    const kept = extremesOf(waiting);
    for (const one of waiting) {
      if (kept.has(one)) this.#pass(one, level + 1);
      else this.#drop(one);
    }
  }

  #drop({ sample }: Entry): void {
    this.#length--;
    this.#rows -= sample.rows.length;
    this.#dropped++;
  }
}

/** The entry with the most and the one with the least nonpaged pool; where all have the same, the first and the third. */
function extremesOf<Entry extends Placed>(entries: readonly Entry[]): ReadonlySet<Entry> {
  const sizes = entries.map(({ sample }) => sample.nonpagedBytes ?? bytesOfTags(sample.rows, 'nonpaged') ?? 0);
  const place = (better: (a: number, b: number) => boolean): number =>
    sizes.reduce((best, size, at) => (better(size, sizes[best] ?? 0) ? at : best), 0);
  const [most, least] = [place((a, b) => a > b), place((a, b) => a < b)];
  return new Set([most, most === least ? GROUP / 2 : least].flatMap((at) => entries[at] ?? []));
}

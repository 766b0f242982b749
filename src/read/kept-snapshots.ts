import type { PoolSample, Problem } from '../facts/capture.js';
import { append } from '../long-lists.js';
import { bytesOfSnapshots } from './limits.js';
import { BoundedSamples } from './pool/bounded-samples.js';
import { withColumnsOf } from './pool/shared-columns.js';
import type { Item } from './read-source.js';
import type { OfFile } from './reading.js';

/** A snapshot, and the place of its item. */
interface Kept {
  readonly sample: OfFile<PoolSample>;
  readonly item: number;
}

/**
 * The pool snapshots of all files while these are read, in bounded memory: a month of lists every five minutes is 8,640 files. Those of one
 * folder and format are thinned together, where there are too many rows in all; see {@link BoundedSamples}.
 */
export class KeptSnapshots {
  readonly #mostRows: number;
  readonly #sequences = new Map<string, BoundedSamples<Kept>>();
  #before: OfFile<PoolSample> | null = null;

  constructor(mostRows: number) {
    this.#mostRows = mostRows;
  }

  /** Memory that they take, roughly. */
  get bytes(): number {
    return Array.from(this.#sequences.values()).reduce((sum, { rows, length }) => sum + bytesOfSnapshots(length, rows), 0);
  }

  /** Takes the snapshots out of an item, which will have this place. */
  take(item: Item, place: number): Item {
    const { source, file } = item;
    if (file.kind !== 'piece' || file.piece.pool === undefined) return item;
    // The few tags that an event names take no memory, and are evidence of a moment that no list shows.
    const [events, lists] = [file.piece.pool.filter(isOfEvent), file.piece.pool.filter((sample) => !isOfEvent(sample))];
    const sequence = this.#sequenceOf([...source.folder, file.format].join('\0'));
    for (const sample of lists) {
      this.#before = withColumnsOf(this.#before, sample);
      sequence.add({ sample: this.#before, item: place });
      if (this.#rows() > this.#mostRows) this.#largest().halve();
    }
    return { source, file: { ...file, piece: { ...file.piece, pool: events } } };
  }

  /** The items with the snapshots that are kept; what is to be said of others is said of the first item of their sequence. */
  giveBack(items: readonly Item[]): readonly Item[] {
    const found = new Map<number, PoolFindings>();
    for (const sequence of this.#sequences.values()) {
      const kept = sequence.list();
      for (const { sample, item } of kept) findingsAt(found, item).pool.push(sample);
      const first = kept[0];
      if (first !== undefined) append(findingsAt(found, first.item).problems, sequence.problems());
    }
    return items.map((item, place) => withFindings(item, found.get(place)));
  }

  #rows(): number {
    return Array.from(this.#sequences.values()).reduce((sum, { rows }) => sum + rows, 0);
  }

  #sequenceOf(key: string): BoundedSamples<Kept> {
    const known = this.#sequences.get(key) ?? new BoundedSamples<Kept>(this.#mostRows);
    this.#sequences.set(key, known);
    return known;
  }

  #largest(): BoundedSamples<Kept> {
    const [first, ...others] = this.#sequences.values();
    return others.reduce((largest, one) => (one.rows > largest.rows ? one : largest), first ?? this.#sequenceOf(''));
  }
}

function isOfEvent({ largestOnly }: OfFile<PoolSample>): boolean {
  return largestOnly === true;
}

/** What an item gets back. */
interface PoolFindings {
  readonly pool: OfFile<PoolSample>[];
  readonly problems: Problem[];
}

function findingsAt(found: Map<number, PoolFindings>, item: number): PoolFindings {
  const known = found.get(item) ?? { pool: [], problems: [] };
  found.set(item, known);
  return known;
}

function withFindings(item: Item, found: PoolFindings | undefined): Item {
  const { source, file } = item;
  if (found === undefined || file.kind !== 'piece') return item;
  const { pool = [], problems = [] } = file.piece;
  return {
    source,
    file: { ...file, piece: { ...file.piece, pool: [...pool, ...found.pool], problems: [...problems, ...found.problems] } },
  };
}

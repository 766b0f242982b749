import type { TallyOptions } from '../tally.js';
import type { BlockCounts, BlockReader } from './block.js';
import { Claims } from './claims.js';

/** So much is read before the first block: behind it most logs are settled. */
export const FIRST_BYTES = 2 ** 17;

/** Of what is left a block takes this part, so that blocks get shorter and all threads end at nearly the same time. */
const PARTS = 4;
/** The shortest block is this part of the longest. */
const LEAST_PART = 32;

/** What of a log is counted in blocks. */
export interface Stretch {
  /** Where the first block begins. */
  readonly at: number;
  /** Where the last one ends: the end of the log. */
  readonly end: number;
  /** How long a block is at most. */
  readonly blockBytes: number;
}

/** Where the blocks of a stretch begin, and where the last one ends. */
export function edgesOf({ at, end, blockBytes }: Stretch): readonly number[] {
  const edges = [at];
  for (let edge = at; edge < end; edges.push(edge)) {
    const wanted = Math.max(Math.ceil(blockBytes / LEAST_PART), Math.min(blockBytes, Math.ceil((end - edge) / PARTS)));
    edge = Math.min(end, edge + wanted);
  }
  return edges;
}

/** A stretch that several threads count. */
export interface StretchJob extends Stretch {
  /** The open file. */
  readonly fd: number;
  /** What the lines before the stretch have settled. */
  readonly fieldsLine: string;
  readonly options: TallyOptions;
  /** Memory of the {@link Claims} of all of them. */
  readonly claims: SharedArrayBuffer;
}

/** A block that was counted, with the line that it was counted under. */
export interface CountedBlock {
  readonly block: number;
  /** Where the next one begins. */
  readonly end: number;
  readonly fieldsLine: string;
  readonly counts: BlockCounts | null;
}

/** Counts blocks of a stretch until none is left to be begun. */
export class StretchShare {
  readonly #job: StretchJob;
  readonly #blocks: BlockReader;
  readonly #claims: Claims;
  readonly #edges: readonly number[];
  /** What is settled behind the block that this share counted last, and most likely before the next. */
  #fieldsLine: string;

  constructor(job: StretchJob, blocks: BlockReader) {
    this.#job = job;
    this.#blocks = blocks;
    this.#claims = new Claims(job.claims);
    this.#edges = edgesOf(job);
    this.#fieldsLine = job.fieldsLine;
  }

  /** Counts the next block, if one can be begun. */
  tryNext(): CountedBlock | null {
    return this.#count(this.#claims.tryNext(this.#edges.length - 1));
  }

  /** Counts the next block, and waits until it can be begun. Not for the thread that takes the results. */
  next(): CountedBlock | null {
    return this.#count(this.#claims.next(this.#edges.length - 1));
  }

  /** Counts a block that nobody else counts. */
  count(block: number): CountedBlock {
    const { fd, options } = this.#job;
    const fieldsLine = this.#fieldsLine;
    const [at = 0, end = at] = this.#edges.slice(block, block + 2);
    const counts = this.#blocks.count({ fd, options, fieldsLine, at, bytes: end - at });
    this.#fieldsLine = counts?.fieldsLine ?? fieldsLine;
    return { block, end, fieldsLine, counts };
  }

  #count(block: number | null): CountedBlock | null {
    return block === null ? null : this.count(block);
  }
}

import { readSync } from 'node:fs';
import { type Kernel, newKernel } from '../kernel/kernel.js';
import { INPUT } from '../kernel/memory-map.js';
import { KernelRows } from '../kernel-rows.js';
import { HttperrScanner } from '../scanner.js';
import { HttperrTally, type TallyOptions, type TallyPart } from '../tally.js';
import { MOST_LINE_BYTES } from '../unfinished-line.js';

const LF = 0x0a;

/** Bytes of a block at most: so long that what goes from thread to thread, and the script that does it, is little beside it. */
export const BLOCK_BYTES = 64 * 2 ** 20;
/** So much of it is read at a time: it stays in the cache of a processor until it is counted. */
const READ_BYTES = 2 ** 19;
/** Longer pieces of lines at the ends of a block are not handed over. */
const MOST_EDGE_BYTES = 65_536;

/** A block of a log that is to be counted. */
export interface BlockJob {
  /** The open file. */
  readonly fd: number;
  /** Offset of the block. */
  readonly at: number;
  readonly bytes: number;
  /** What the lines before the block are taken to have settled, see `HttperrScanner.settledBy`. */
  readonly fieldsLine: string;
  readonly options: TallyOptions;
}

/** The counts of a block, right if the lines before it have settled what the job says. */
export interface BlockCounts {
  /** Bytes that were there. */
  readonly bytes: number;
  /** The end of a line that began before the block, with its LF. */
  readonly head: Uint8Array;
  /** Whole lines between. */
  readonly lines: number;
  readonly part: TallyPart;
  /** What is settled after them. */
  readonly fieldsLine: string;
  /** The beginning of the last line; its end is in the next block. */
  readonly tail: Uint8Array;
}

/** Counts blocks, one after the other, in memory of its own. */
export class BlockReader {
  readonly #kernel: Kernel | null;
  readonly #buffer: Buffer;

  constructor() {
    const bytes = MOST_EDGE_BYTES + READ_BYTES;
    this.#kernel = newKernel(bytes, MOST_LINE_BYTES);
    this.#buffer = this.#kernel === null ? Buffer.allocUnsafeSlow(bytes) : Buffer.from(this.#kernel.memory, INPUT, bytes);
  }

  /**
   * @returns `null` where the block has to be read in its place, after the lines before it: it holds something that depends on them, or it
   * cannot be read.
   */
  count(job: BlockJob): BlockCounts | null {
    const tally = new HttperrTally({ ...job.options, isPart: true });
    const kernel = this.#kernel;
    const plainRows = kernel === null ? undefined : KernelRows.in(kernel);
    const scanner = new HttperrScanner(tally, { fieldsLine: job.fieldsLine, plainRows });
    const edges = this.#readLines(job, (lines) => scanner.push(lines));
    const fieldsLine = scanner.settledBy;
    scanner.end();
    const part = tally.part();
    return edges === null || part === null || fieldsLine === null ? null : { ...edges, lines: scanner.lines, part, fieldsLine };
  }

  /** Hands out the whole lines of a block. `null` where a line at its ends, or between what is read at a time, is too long. */
  #readLines(job: BlockJob, take: (lines: Buffer) => void): Pick<BlockCounts, 'bytes' | 'head' | 'tail'> | null {
    let head: Uint8Array | null = null;
    let [bytes, begun] = [0, 0];
    for (;;) {
      const read = this.#read(job, bytes, begun);
      const chunk = this.#buffer.subarray(0, begun + read);
      if (read === 0) return head === null ? null : { bytes, head, tail: Uint8Array.from(chunk) };
      bytes += read;
      const start: number = head === null ? chunk.indexOf(LF) + 1 : 0;
      if (start > 0) head = Uint8Array.from(chunk.subarray(0, start));
      const end = Math.max(start, chunk.lastIndexOf(LF) + 1);
      if (start > MOST_EDGE_BYTES || chunk.length - end > MOST_EDGE_BYTES) return null;
      if (end > start) take(chunk.subarray(start, end));
      begun = chunk.copyWithin(0, end).length - end;
    }
  }

  /** Reads what comes next of a block, behind the beginning of a line. Whoever reads it in its place sees the same error, and says it. */
  #read({ fd, at, bytes }: BlockJob, done: number, begun: number): number {
    try {
      return readSync(fd, this.#buffer, begun, Math.min(READ_BYTES, bytes - done), at + done);
    } catch {
      return 0;
    }
  }
}

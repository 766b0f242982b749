import { readSync } from 'node:fs';
import { type Kernel, newKernel } from '../kernel/kernel.js';
import { INPUT } from '../kernel/memory-map.js';
import { KernelRows } from '../kernel-rows.js';
import { HttperrScanner } from '../scanner.js';
import { HttperrTally, type TallyOptions, type TallyPart } from '../tally.js';
import { MOST_LINE_BYTES } from '../unfinished-line.js';

const LF = 0x0a;

/** Bytes of a block: long enough that what goes from thread to thread is little beside it, short enough for the memory of four threads. */
export const BLOCK_BYTES = 4 * 2 ** 20;
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
    this.#kernel = newKernel(BLOCK_BYTES, MOST_LINE_BYTES);
    this.#buffer = this.#kernel === null ? Buffer.allocUnsafeSlow(BLOCK_BYTES) : Buffer.from(this.#kernel.memory, INPUT, BLOCK_BYTES);
  }

  /**
   * @returns `null` where the block has to be read in its place, after the lines before it: it holds something that depends on them, or it
   * cannot be read.
   */
  count(job: BlockJob): BlockCounts | null {
    const bytes = this.#read(job);
    const start = bytes.indexOf(LF) + 1;
    const end = bytes.lastIndexOf(LF) + 1;
    if (start === 0 || start > MOST_EDGE_BYTES || bytes.length - end > MOST_EDGE_BYTES) return null;
    const { lines, part, fieldsLine } = this.#countLines(bytes.subarray(start, end), job);
    if (part === null || fieldsLine === null) return null;
    const edges = { head: Uint8Array.from(bytes.subarray(0, start)), tail: Uint8Array.from(bytes.subarray(end)) };
    return { bytes: bytes.length, lines, part, fieldsLine, ...edges };
  }

  #countLines(lines: Buffer, { fieldsLine, options }: BlockJob) {
    const tally = new HttperrTally({ ...options, isPart: true });
    const kernel = this.#kernel;
    const plainRows = kernel === null ? undefined : KernelRows.in(kernel);
    const scanner = new HttperrScanner(tally, { fieldsLine, plainRows });
    scanner.push(lines);
    const settledBy = scanner.settledBy;
    scanner.end();
    return { lines: scanner.lines, part: tally.part(), fieldsLine: settledBy };
  }

  #read({ fd, at, bytes }: BlockJob): Buffer {
    let length = 0;
    try {
      while (length < bytes) {
        const read = readSync(fd, this.#buffer, length, bytes - length, at + length);
        if (read === 0) break;
        length += read;
      }
    } catch {
      // Whoever reads it in its place sees the same error, and says it.
      length = 0;
    }
    return this.#buffer.subarray(0, length);
  }
}

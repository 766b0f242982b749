import type { OpenFile } from '../../../io/open-file.js';
import { CHUNK_BYTES, endOf, type SourceEnd, type SourceOptions, throwIfAborted } from '../httperr-source.js';
import type { HttperrScanner } from '../scanner.js';
import type { HttperrTally, TallyOptions } from '../tally.js';
import { BlockReader } from './block.js';
import { shareStretch } from './share-stretch.js';
import { type CountedBlock, FIRST_BYTES } from './stretch.js';
import type { Helpers } from './threads.js';

/** What a large log is read with. */
export interface LargeLog {
  readonly file: OpenFile;
  readonly tally: HttperrTally;
  readonly helpers: Helpers;
  readonly counting: TallyOptions;
  readonly options: SourceOptions;
  /** Bytes that the log had when it was found. */
  readonly foundBytes: number;
  /** How long a block is, up to `BLOCK_BYTES`. */
  readonly blockBytes: number;
}

/**
 * Reads a log of single bytes that is no gzip. Blocks are counted as if the lines before them had settled what they had when the block was
 * begun; where that turns out wrong, or a block holds what only its place decides, it is read again in its place. So the result is that of
 * one reader from the beginning to the end.
 */
export class LargeLogReader {
  readonly #log: LargeLog;
  readonly #scanner: HttperrScanner;
  readonly #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  readonly #blocks = new BlockReader();
  #at = 0;

  constructor(log: LargeLog, scanner: HttperrScanner) {
    this.#log = log;
    this.#scanner = scanner;
  }

  /** @throws HttpErrDoctorError `interrupted`. Errors of the file system where not even the first byte can be read. */
  async read(): Promise<SourceEnd> {
    try {
      while (await this.#step());
    } catch (error) {
      return endOf(error, this.#at);
    }
    return endOf(null, this.#at, this.#log.foundBytes);
  }

  async #step(): Promise<boolean> {
    const { file, blockBytes } = this.#log;
    const fieldsLine = this.#scanner.settledBy;
    if (fieldsLine !== null && file.size - this.#at >= blockBytes / 4) await this.#readBlocks(fieldsLine);
    // Behind that the log may be settled.
    return this.#readHere(this.#at + Math.min(this.#at === 0 ? FIRST_BYTES : CHUNK_BYTES, blockBytes));
  }

  /** Reads up to that offset in this thread. False at the end of the file. */
  async #readHere(end: number): Promise<boolean> {
    while (this.#at < end) {
      const { bytesRead } = await this.#log.file.handle.read(this.#chunk, 0, Math.min(CHUNK_BYTES, end - this.#at), this.#at);
      if (bytesRead === 0) return false;
      this.#at += bytesRead;
      this.#scanner.push(this.#chunk.subarray(0, bytesRead));
      this.#progressed();
    }
    return true;
  }

  async #readBlocks(fieldsLine: string): Promise<void> {
    const { file, helpers, counting, blockBytes } = this.#log;
    const stretch = { at: this.#at, end: file.size, blockBytes, fd: file.handle.fd, fieldsLine, options: counting };
    const { claims, help } = await helpers.beginStretch(stretch);
    const job = { ...stretch, claims };
    this.#scanner.handOutTimes();
    await shareStretch({ job, help, blocks: this.#blocks, take: (counted) => this.#take(counted) });
  }

  /** @returns false where the next blocks cannot be those that were meant, or were most likely counted under another line. */
  async #take({ end, fieldsLine, counts }: CountedBlock): Promise<boolean> {
    if (counts === null || this.#scanner.settledBy !== fieldsLine) return this.#readAgain(end, fieldsLine);
    this.#scanner.push(counts.head);
    this.#at += counts.head.length;
    // The line that the head ends may be a header, and the file has more layouts than a part of it.
    const fits = this.#scanner.settledBy === fieldsLine && this.#log.tally.absorb(counts.part, this.#scanner.lines);
    if (!fits) return this.#readAgain(end, fieldsLine);
    this.#scanner.skip(counts.lines, counts.fieldsLine);
    this.#scanner.push(counts.tail);
    this.#at += counts.bytes - counts.head.length;
    this.#progressed();
    // One that ended before is the end of the log.
    return this.#at === end;
  }

  async #readAgain(end: number, fieldsLine: string): Promise<boolean> {
    return (await this.#readHere(end)) && this.#scanner.settledBy === fieldsLine;
  }

  #progressed(): void {
    const { options, file } = this.#log;
    options.onProgress?.(this.#at, file.size);
    throwIfAborted(options.signal);
  }
}

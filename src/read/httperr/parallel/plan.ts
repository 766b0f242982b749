import { isGzip } from '../gunzip.js';
import type { HttperrOptions } from '../httperr-options.js';
import { type HttperrSource, openLog, readSource, type SourceEnd } from '../httperr-source.js';
import type { HttperrScanner } from '../scanner.js';
import type { HttperrTally, TallyOptions } from '../tally.js';
import { BLOCK_BYTES } from './block.js';
import { LargeLogReader } from './large-log.js';
import type { Helpers } from './threads.js';

/** A log from this size on is read in blocks by several threads, as are several logs with so much together: below, no thread is ready in time. */
const LARGE_BYTES = 32 * 2 ** 20;
/** For so much another thread is worth while. */
const BYTES_FOR_A_THREAD = 16 * 2 ** 20;
const HEAD_BYTES = 64;

/** Whether a log is read in blocks. */
export function isLarge({ bytes = 0, chunks }: HttperrSource): boolean {
  return chunks === undefined && bytes >= LARGE_BYTES;
}

/**
 * Into how many pieces the reading of some logs can be shared out; 1 where that is not worth while. Counts by the values of a column are not:
 * each piece has thousands of values, and adding them up takes longer than counting them here.
 */
export function piecesOf(sources: readonly HttperrSource[], { breakdown = [], threads }: HttperrOptions): number {
  if (breakdown.length > 0 && threads === undefined) return 1;
  const files = sources.filter(({ chunks }) => chunks === undefined);
  const bytes = files.reduce((sum, source) => sum + (source.bytes ?? 0), 0);
  if (bytes < LARGE_BYTES) return 1;
  return Math.max(files.length, Math.floor(bytes / BYTES_FOR_A_THREAD));
}

/** The logs from that place on that threads can read as wholes. */
export function smallOnes(sources: readonly HttperrSource[], from: number): readonly HttperrSource[] {
  const end = sources.findIndex((source, at) => at >= from && (source.chunks !== undefined || isLarge(source)));
  return sources.slice(from, end < 0 ? sources.length : end);
}

/** The options that another thread needs. */
export function countingOf({ sinceMs, untilMs, ...options }: HttperrOptions): TallyOptions {
  const { mostUnparsed, mostMinuteCounts, mostRefusalSeconds, breakdown, mostValues } = options;
  return { sinceMs, untilMs, mostUnparsed, mostMinuteCounts, mostRefusalSeconds, breakdown, mostValues };
}

/** What a log is read in blocks with. */
export interface BlockReading {
  readonly scanner: HttperrScanner;
  readonly tally: HttperrTally;
  readonly helpers: Helpers;
  readonly options: HttperrOptions;
}

/** Reads a large log with several threads; gzip data, which have to be unpacked from the beginning, in this one. Throws as {@link readSource}. */
export async function readInBlocks(source: HttperrSource, { scanner, tally, helpers, options }: BlockReading): Promise<SourceEnd> {
  const file = await openLog(source);
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    await file.handle.read(head, 0, head.length, 0);
    if (!isGzip(head)) {
      const log = { file, tally, helpers, options, blockBytes: BLOCK_BYTES, counting: countingOf(options), foundBytes: source.bytes ?? 0 };
      return await new LargeLogReader(log, scanner).read();
    }
  } finally {
    await file.handle.close();
  }
  return readSource(source, (chunk) => scanner.push(chunk), options);
}

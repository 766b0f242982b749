import type { FileHandle } from 'node:fs/promises';
import { HttpErrDoctorError, isHttpErrDoctorError } from '../../errors.js';
import type { Problem } from '../../facts/capture.js';
import { type OpenFile, openFile } from '../../io/open-file.js';
import { readFailure } from '../../io/read-failure.js';
import { gunzipped, isGzip } from './gunzip.js';

/** A log to be read. */
export interface HttperrSource {
  /** Place in the machine's inputs. */
  readonly input: number;
  /** Path to show: of the file as it was given, or of an entry of an archive. */
  readonly path: string;
  /** The file to open, where that is not its path. */
  readonly file?: string;
  /** The caller named this path, so it may be a link; one that was found in a folder may not. */
  readonly isNamed?: boolean;
  /** Its size when it was found; fewer bytes at the end of the reading are a part that was lost. */
  readonly bytes?: number;
  /** The bytes of a log that is no file of its own, such as an entry of a zip. Called once. */
  readonly chunks?: () => AsyncIterable<Uint8Array>;
}

/** How sources are read. */
export interface SourceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told after each chunk. `totalBytes` is `null` where it is not known before the end. */
  readonly onProgress?: ((bytesRead: number, totalBytes: number | null) => void) | undefined;
}

/** How reading a source came out. */
export interface SourceEnd {
  /** Bytes that were read; of a compressed log, the compressed ones. */
  readonly bytes: number;
  /** Why it ended before its end; what was read until then holds. */
  readonly problem: string | null;
}

/** Big enough that the time goes into reading, small enough to stay in the cache of a processor. */
export const CHUNK_BYTES = 1_048_576;

/**
 * Reads a source to its end and hands out its bytes, unpacked where they are gzip.
 *
 * @throws HttpErrDoctorError `no-such-path`, `access-denied`, `not-readable` where it cannot be opened, `interrupted` at the signal.
 */
export async function readSource(
  source: HttperrSource,
  take: (chunk: Uint8Array) => void,
  options: SourceOptions = {},
): Promise<SourceEnd> {
  for await (const step of sourceSteps(source, options)) {
    if ('chunk' in step) take(step.chunk);
    else return step;
  }
  return { bytes: 0, problem: null };
}

/** The chunks of a source, good until the next step, and at last how it ended. */
export async function* sourceSteps(
  source: HttperrSource,
  options: SourceOptions = {},
): AsyncGenerator<{ readonly chunk: Uint8Array } | SourceEnd> {
  const file = source.chunks === undefined ? await openLog(source) : null;
  const progress = { bytes: 0, totalBytes: file?.size ?? null };
  try {
    const packed = counted(file === null ? (source.chunks?.() ?? []) : fileChunks(file.handle), { progress, options });
    try {
      for await (const chunk of unpacked(packed)) yield { chunk };
    } catch (error) {
      yield endOf(error, progress.bytes);
      return;
    }
    yield endOf(null, progress.bytes, source.bytes);
  } finally {
    await file?.handle.close();
  }
}

/**
 * How a reading ended.
 *
 * @param error - `null` where it came to the end of the file.
 * @param foundBytes - what the file had when it was found.
 * @throws the error, where nothing is lost by it.
 */
export function endOf(error: unknown, bytes: number, foundBytes = 0): SourceEnd {
  if (error === null) return { bytes, problem: shrunken(bytes, foundBytes) };
  // Before the first byte nothing is lost by saying that the source cannot be read at all.
  if (isHttpErrDoctorError(error) && (error.code === 'interrupted' || bytes === 0)) throw error;
  return { bytes, problem: endedEarly(error, bytes) };
}

function shrunken(bytes: number, foundBytes: number): string | null {
  if (bytes >= foundBytes) return null;
  return `ended at byte ${bytes} of ${foundBytes}: it shrank while it was read; copy the log and name the copy`;
}

/** Opens a log that is a file of its own. Throws as {@link readSource}. */
export async function openLog({ path, file = path, isNamed = false }: HttperrSource): Promise<OpenFile> {
  try {
    return await openFile(file, { followLink: isNamed });
  } catch (error) {
    throw openFailure(path, error);
  }
}

/** HTTPERR lies in a folder that an ordinary user cannot even list. */
const WHEN_DENIED = 'only Administrators may read HTTPERR: start an elevated console, or copy the log and name the copy';

function openFailure(path: string, cause: unknown): HttpErrDoctorError {
  const { code, problem } = readFailure(cause, WHEN_DENIED);
  return new HttpErrDoctorError(code, `${path} ${problem}`, { details: { path, problem }, cause });
}

/** What kept a log from being opened, without its path: problems are shown behind the path of their input. */
export function problemOfFailure({ details, message }: HttpErrDoctorError): Problem {
  return { text: typeof details['problem'] === 'string' ? details['problem'] : message };
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : 'unknown error';
}

function endedEarly(error: unknown, bytes: number): string {
  const code = isHttpErrDoctorError(error) ? error.message : codeOf(error);
  const isCut = code === 'Z_BUF_ERROR';
  const why = isCut
    ? 'the gzip data end too early'
    : code.startsWith('Z_')
      ? `the gzip data are damaged (${code})`
      : `reading failed (${code})`;
  return `${why} at byte ${bytes}: what was read until then is counted`;
}

/** Two buffers in turn: the next chunk is read while the caller looks at this one. */
async function* fileChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  let buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let other = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let reading = handle.read(buffer, 0, CHUNK_BYTES, null);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = handle.read(other, 0, CHUNK_BYTES, null);
      yield buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
    }
  } finally {
    // Where the caller stopped early, the file must not be closed under a read that is still going on.
    await reading.catch(() => undefined);
  }
}

interface Counting {
  readonly progress: { bytes: number; readonly totalBytes: number | null };
  readonly options: SourceOptions;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { progress, options }: Counting,
): AsyncGenerator<Uint8Array> {
  throwIfAborted(options.signal);
  for await (const chunk of chunks) {
    progress.bytes += chunk.length;
    yield chunk;
    options.onProgress?.(progress.bytes, progress.totalBytes);
    throwIfAborted(options.signal);
  }
}

/** Throws HttpErrDoctorError `interrupted` at the signal. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HttpErrDoctorError('interrupted', 'reading HTTPERR was stopped', { cause: signal.reason });
}

/** The same bytes, unpacked where the first of them are those of gzip. */
async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head.length + chunk.length < 2) {
      head = Buffer.concat([head, chunk]);
      continue;
    }
    const first = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    yield* isGzip(first) ? gunzipped(first, chunks) : prepended(first, chunks);
    return;
  }
  if (head.length > 0) yield head;
}

async function* prepended(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

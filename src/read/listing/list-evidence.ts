import type { ListedFile } from '../../schema/types.js';
import { type BinaryFormat, binaryFormatOf } from '../binary/binary-format.js';
import { watched } from '../binary/read-binary.js';
import { headOf, type Source, sourcesOf } from '../evidence-source.js';
import { explainAny, UNREADABLE } from '../file-problem.js';
import { type ReadFile, readSource } from '../read-source.js';
import { type Skipped, walk } from '../walk.js';
import { hear } from '../with-pauses.js';
import { listHttperr } from './list-httperr.js';
import { listPieces, noteOf } from './list-piece.js';
import type { ListingOptions } from './listing-options.js';
import { bareImage } from './piece-rows.js';

/**
 * Recognizes and reads the files below some paths, each by itself, and says what was made of it. Rows are handed on as they are read: memory
 * holds one piece of a binary log or of HTTPERR, and one text.
 *
 * @throws HttpErrDoctorError `too-large` for more files than evidence has; the signal's reason when it fires.
 */
export async function listEvidence(paths: readonly string[], options: ListingOptions): Promise<readonly ListedFile[]> {
  const walked = await walk(paths, options.signal);
  const set = await sourcesOf(walked.files, walked.skipped);
  try {
    const files: ListedFile[] = set.skipped.map(skippedFile);
    for (const source of set.sources) {
      files.push(await listSource(source, options));
      await options.flush?.();
      await hear(options.signal);
    }
    return files;
  } finally {
    set.close();
  }
}

/** One source. Never throws for bad content. */
async function listSource(source: Source, options: ListingOptions): Promise<ListedFile> {
  options.onProgress?.({ path: source.path, readBytes: 0, totalBytes: source.bytes });
  try {
    const head = await headOf(source);
    const format = source.bytes === 0 ? null : await binaryFormatOf(source, head);
    if (format !== null) return await listBinary(format, source, { ...options, gzip: head.gzip });
    const file = await readSource(source, options);
    return file.kind === 'httperr' ? await listHttperr(source, options) : listFile(source, file, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    return { ...emptyFile(source.path, UNREADABLE), damaged: true, notes: [explainAny(error)] };
  }
}

async function listBinary(format: BinaryFormat, source: Source, options: ListingOptions & { readonly gzip: boolean }): Promise<ListedFile> {
  const stream = flushed(watched(source, options), options.flush);
  if (format === 'event-log') return (await import('./list-event-log.js')).listEventLog(source.path, stream, options);
  return (await import('./list-perfmon-log.js')).listPerfmonLog(source.path, stream, options);
}

/** Rows of one piece are written before the next is read. */
async function* flushed(stream: AsyncIterable<Uint8Array>, flush: ListingOptions['flush']): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) {
    yield piece;
    await flush?.();
  }
}

function listFile(source: Source, file: Exclude<ReadFile, { readonly kind: 'httperr' }>, options: ListingOptions): ListedFile {
  const { path, name } = source;
  switch (file.kind) {
    case 'piece':
      return listPieces(source, { kind: file.format, pieces: [file.piece] }, options);
    case 'pieces':
      return listPieces(source, { kind: kindOf(file.outputs), pieces: file.outputs.map(({ piece }) => piece) }, options);
    case 'capture':
      return { ...listPieces(source, { kind: 'capture', pieces: [file.piece] }, {}), machines: machinesOf(file.document.machine.name) };
    case 'machine':
      return {
        ...emptyFile(path, file.kind),
        rows: { placed: 1, unread: 0 },
        machines: machinesOf(file.document.machine.name),
        notes: file.document.problems.map(noteOf),
      };
    case 'pooltag':
      return { ...emptyFile(path, file.kind), rows: { placed: file.entries.length, unread: 0 } };
    case 'image':
      options.onRow?.(bareImage(path, name));
      return { ...emptyFile(path, file.kind), rows: { placed: 1, unread: 0 } };
    case 'unusable':
      return { ...emptyFile(path, file.recognizedAs), damaged: file.recognizedAs === UNREADABLE, notes: file.problems.map(noteOf) };
    default:
      return emptyFile(path, file.kind);
  }
}

/** A console's transcript holds the outputs of several commands. */
function kindOf(outputs: readonly { readonly format: string }[]): string {
  return [...new Set(outputs.map(({ format }) => format))].join('+');
}

function machinesOf(name: string | null | undefined): readonly string[] {
  return name === undefined || name === null ? [] : [name];
}

function skippedFile({ path, kind, text }: Skipped): ListedFile {
  return { ...emptyFile(path, kind), damaged: kind === UNREADABLE, notes: [text] };
}

function emptyFile(path: string, kind: string): ListedFile {
  return { path, kind, machines: [], span: null, rows: { placed: 0, unread: 0 }, damaged: false, notes: [] };
}

import type { ReadOutput } from '../commands/read-outputs.js';
import { contentOf, type Source } from '../evidence-source.js';
import type { ReadOptions } from '../read-options.js';
import type { EvidencePiece } from '../reading.js';
import { hear } from '../with-pauses.js';
import type { BinaryFormat } from './binary-format.js';

/** How a binary log is read. */
export interface BinaryOptions extends Pick<ReadOptions, 'signal' | 'onProgress'> {
  readonly gzip: boolean;
}

/** Reads a binary log for a diagnosis: a piece for each machine in it. The readers are loaded where there is a log to read. */
export async function readBinary(format: BinaryFormat, source: Source, options: BinaryOptions): Promise<readonly ReadOutput[]> {
  const pieces = await piecesOf(format, watched(source, options));
  return pieces.map((piece) => ({ format, piece }));
}

async function piecesOf(format: BinaryFormat, stream: AsyncIterable<Uint8Array>): Promise<readonly EvidencePiece[]> {
  if (format === 'event-log') return (await import('./evtx/event-log-pieces.js')).eventLogPieces(stream);
  return (await import('./blg/perfmon-pieces.js')).perfmonPieces(stream);
}

/**
 * The content of a source, with Ctrl-C heard and progress told between its pieces.
 *
 * @throws the signal's reason when it fires; the errors of the source.
 */
export async function* watched(source: Source, { gzip, signal, onProgress }: BinaryOptions): AsyncGenerator<Uint8Array> {
  let readBytes = 0;
  for await (const piece of contentOf(source, gzip)) {
    await hear(signal);
    readBytes += piece.length;
    onProgress?.({ path: source.path, readBytes, totalBytes: source.bytes });
    yield piece;
  }
}

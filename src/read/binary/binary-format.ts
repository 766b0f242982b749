import { contentOf, type Head, type Source } from '../evidence-source.js';
import { isPerfmonLog } from './blg/recognize.js';
import { BlockReader } from './blocks.js';
import { ByteView } from './byte-view.js';
import { isEventLog } from './evtx/file-head.js';
import { BUFFER_HEAD, bufferHead, isTraceFile } from './trace/trace-head.js';

/** Binary logs of Windows that are read here. */
export type BinaryFormat = 'event-log' | 'perfmon-log';

/** The head of a buffer and the longest event. */
const FIRST_EVENT = BUFFER_HEAD + 65_536;

/**
 * Which binary log a source is; `null` for anything else. A log of counters shows itself in its second buffer only, which may lie behind the
 * head.
 */
export async function binaryFormatOf(source: Source, { bytes, gzip }: Head): Promise<BinaryFormat | null> {
  if (isEventLog(bytes)) return 'event-log';
  if (!isTraceFile(bytes)) return null;
  return isPerfmonLog(bytes, await secondBuffer(source, { bytes, gzip })) ? 'perfmon-log' : null;
}

async function secondBuffer(source: Source, { bytes, gzip }: Head): Promise<Uint8Array> {
  const size = bufferHead(new ByteView(bytes))?.size ?? 0;
  const blocks = new BlockReader(contentOf(source, gzip));
  try {
    await blocks.skip(size);
    return await blocks.next(FIRST_EVENT);
  } finally {
    await blocks.close();
  }
}

import { BlockReader } from '../blocks.js';
import { ByteView } from '../byte-view.js';
import { BUFFER_HEAD, bufferHead } from './trace-head.js';

/** How the buffers of a file were read. */
export interface BufferTally {
  /** Buffers whose head is damaged, so that nothing in them was read. */
  lost: number;
  /** Whether the file ends within a buffer, or goes on behind the last one. */
  isCut: boolean;
}

/** The bytes of a buffer that hold events; good until the next one. */
export type Buffered = ByteView;

/**
 * The buffers of an event trace file in the order of the file. All of them have the size of the first, so one with a damaged head is passed
 * over.
 *
 * @param tally - counts what cannot be read.
 * @throws the errors of the stream.
 */
export async function* traceBuffers(stream: AsyncIterable<Uint8Array>, tally: BufferTally): AsyncGenerator<Buffered> {
  const blocks = new BlockReader(stream);
  let size = 0;
  try {
    for (;;) {
      const bytes = await blocks.next(BUFFER_HEAD);
      const head = bufferHead(new ByteView(bytes));
      if (bytes.length === 0) return;
      const isUnwritten = head === null && bytes.every((byte) => byte === 0);
      size = head?.size ?? size;
      if (bytes.length < BUFFER_HEAD || size === 0) {
        tally.isCut ||= !isUnwritten;
        return;
      }
      const body = await blocks.next(size - BUFFER_HEAD);
      if (head === null) {
        if (!isUnwritten || body.some((byte) => byte !== 0)) tally.lost++;
        continue;
      }
      tally.isCut ||= body.length < size - BUFFER_HEAD;
      yield new ByteView(body.subarray(0, head.used - BUFFER_HEAD));
    }
  } finally {
    await blocks.close();
  }
}

import { ByteView } from '../byte-view.js';

/** Head of each buffer of an event trace file (WMI_BUFFER_HEADER). */
export const BUFFER_HEAD = 0x48;
const LEAST_BUFFER = 0x100;
const MOST_BUFFER = 16 * 2 ** 20;
const USED_AT = 0x30;

/** What the head of a buffer says. */
export interface BufferHead {
  /** Bytes to the next one, the head's included. */
  readonly size: number;
  /** Bytes that hold events, the head's included. */
  readonly used: number;
}

/** The head of a buffer; `null` for bytes that are none. */
export function bufferHead(view: ByteView): BufferHead | null {
  if (view.length < BUFFER_HEAD) return null;
  const [size, used] = [view.u32(0), view.u32(USED_AT)];
  const isSize = size >= LEAST_BUFFER && size <= MOST_BUFFER && size % 8 === 0;
  return isSize && used >= BUFFER_HEAD && used <= size ? { size, used } : null;
}

/** The first event of the file, marked as one of the system by these bytes. */
const SYSTEM_MARKS: readonly number[] = [0xc001, 0xc002];
const LEAST_HEAD = BUFFER_HEAD + 8;

/** Whether these are the first bytes of an event trace file, of which perfmon's logs are one kind. It has no signature: sizes and marks tell. */
export function isTraceFile(head: Uint8Array): boolean {
  const view = new ByteView(head);
  if (view.length < LEAST_HEAD || bufferHead(view) === null) return false;
  return SYSTEM_MARKS.includes(view.u16(BUFFER_HEAD + 2)) && view.u16(BUFFER_HEAD + 6) === 0;
}

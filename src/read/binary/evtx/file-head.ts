import type { ByteView } from '../byte-view.js';

const MAGIC = 'ElfFile\0';
/** Where the size of the head's block is, and what it is in every log seen. */
const BLOCK_SIZE_AT = 0x28;
export const HEAD_BLOCK_BYTES = 4_096;
const FLAGS_AT = 0x78;
const NOT_CLOSED = 1;

/** What the head of an event log says. Its counts are old in a log that was copied while it was open, so none of them is here. */
export interface FileHead {
  /** Where the chunks begin. */
  readonly blockBytes: number;
  /** The log was not closed. */
  readonly isOpen: boolean;
}

/** Whether these are the first bytes of an event log of Windows Vista and later. */
export function isEventLog(head: Uint8Array): boolean {
  return head.length >= MAGIC.length && Buffer.from(head.buffer, head.byteOffset, MAGIC.length).toString('latin1') === MAGIC;
}

/** Reads the head's block, which may be cut off. */
export function fileHead(view: ByteView): FileHead {
  const stated = view.length >= FLAGS_AT + 4 ? view.u16(BLOCK_SIZE_AT) : 0;
  return {
    blockBytes: stated >= 128 ? stated : HEAD_BLOCK_BYTES,
    isOpen: view.length >= FLAGS_AT + 4 && (view.u32(FLAGS_AT) & NOT_CLOSED) !== 0,
  };
}

import type { ByteView } from '../byte-view.js';

/** Types of event heads (evntrace.h, ntwmi.h): where their size is, and how long they are. */
const HEADS: Readonly<Record<number, { readonly sizeAt: number; readonly bytes: number }>> = {
  1: { sizeAt: 4, bytes: 32 },
  2: { sizeAt: 4, bytes: 32 },
  3: { sizeAt: 4, bytes: 24 },
  4: { sizeAt: 4, bytes: 24 },
  10: { sizeAt: 0, bytes: 48 },
  20: { sizeAt: 0, bytes: 48 },
  11: { sizeAt: 0, bytes: 72 },
  21: { sizeAt: 0, bytes: 72 },
  13: { sizeAt: 0, bytes: 48 },
  16: { sizeAt: 4, bytes: 16 },
  17: { sizeAt: 4, bytes: 16 },
  18: { sizeAt: 0, bytes: 80 },
  19: { sizeAt: 0, bytes: 80 },
};

const LEAST_EVENT = 8;
const MARKED = 0x80;
const TYPED = 0x40;
const END_MARKS = new Set([0, 0xffffffff]);

/** An event's place in the bytes of its buffer. */
export interface TraceEvent {
  readonly at: number;
  readonly size: number;
  /** Type of its head. */
  readonly head: number;
}

/** The events of a buffer in their order. @returns false where the rest of the buffer could not be read. */
export function* traceEvents(view: ByteView): Generator<TraceEvent, boolean> {
  let at = 0;
  while (at + LEAST_EVENT <= view.length) {
    if (END_MARKS.has(view.u32(at))) return true;
    const event = eventAt(view, at);
    if (event === null) return false;
    yield event;
    at += Math.ceil(event.size / 8) * 8;
  }
  return true;
}

function eventAt(view: ByteView, at: number): TraceEvent | null {
  const [head, flags] = [view.u8(at + 2), view.u8(at + 3)];
  const layout = HEADS[head];
  const isMessage = (flags & TYPED) === 0;
  if ((flags & MARKED) === 0 || (layout === undefined && !isMessage)) return null;
  const { sizeAt, bytes } = isMessage || layout === undefined ? { sizeAt: 0, bytes: LEAST_EVENT } : layout;
  const size = view.u16(at + sizeAt);
  return size >= bytes && at + size <= view.length ? { at, size, head } : null;
}

/** Whether the head of an event names the class of its provider by a GUID (EVENT_TRACE_HEADER). */
export function isFull({ head }: TraceEvent): boolean {
  return head === 10 || head === 20;
}

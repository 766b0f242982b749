import type { ByteView } from '../byte-view.js';
import { type FileTime, fileTime } from '../file-time.js';
import { isFull, type TraceEvent } from '../trace/trace-events.js';

/** Class of perfmon's records, {933f3bb3-943e-490d-9ced-3cbb14c14479}, as bytes. */
const CLASS = Buffer.from('b33b3f933e940d499ced3cbb14c14479', 'hex');
const CLASS_AT = 0x18;
const STAMP_AT = 0x10;
const TYPE_AT = 4;
const FRAGMENT_AT = 0x40;
const PAYLOAD_AT = 0x48;

/** Types of records. */
export const RECORD = { catalog: 0x20, sample: 0x22, summary: 0x23, names: 0x24 } as const;

/** A record, or a part of one that was split. */
export interface RecordPart {
  readonly type: number;
  /** Local time, written as if it were UTC. */
  readonly stamp: FileTime;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** Good until the next buffer. */
  readonly payload: ByteView;
}

/** The record that an event is; `null` for one of another class. */
export function perfmonRecord(view: ByteView, event: TraceEvent): RecordPart | null {
  const { at, size } = event;
  if (!isFull(event) || size < PAYLOAD_AT || !view.bytes.subarray(at + CLASS_AT, at + CLASS_AT + CLASS.length).equals(CLASS)) return null;
  return {
    type: view.u8(at + TYPE_AT),
    stamp: fileTime(view.u32(at + STAMP_AT), view.u32(at + STAMP_AT + 4)),
    part: view.u32(at + FRAGMENT_AT),
    parts: view.u32(at + FRAGMENT_AT + 4),
    payload: view.slice(at + PAYLOAD_AT, at + size),
  };
}

import type { ByteView } from '../byte-view.js';
import { unlessMalformed } from '../malformed.js';
import { type TimeZone, timeZoneAt } from './time-zone.js';
import type { TraceEvent } from './trace-events.js';

/** Where the payload of the first event begins, and TIME_ZONE_INFORMATION in it before two pointers. */
const PAYLOAD = 0x20;
const POINTERS_AT = 56;

/** What the header of a trace (TRACE_LOGFILE_HEADER) says that is needed here. */
export interface LogHeader {
  readonly zone: TimeZone;
}

/** The header of a file, which is its first event; `null` where it is cut or another event. */
export function logHeader(view: ByteView, { at, head }: TraceEvent): LogHeader | null {
  if (head !== 1 && head !== 2) return null;
  const zoneAt = at + PAYLOAD + POINTERS_AT + 2 * (head === 2 ? 8 : 4);
  return unlessMalformed(() => ({ zone: timeZoneAt(view, zoneAt) }));
}

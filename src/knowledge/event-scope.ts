import type { EventScope } from '../facts/capture.js';
import { fitsAny } from '../facts/wildcards.js';
import { KNOWN_EVENTS } from './known-events.js';

/** An event that some condition asks about; without a source it may be of any. */
export interface AskedEvent {
  readonly eventSource?: string;
  readonly eventId: number;
}

/**
 * Whether all such events that the machine logged from a time on would be among those that were asked for. An event of which no row of our
 * table knows the log is never covered: nobody can say where it would be.
 *
 * @param sinceMs - epoch milliseconds from which on they must have been asked for; `null` where only all that the log holds will do.
 */
export function isCovered(event: AskedEvent, scopes: readonly EventScope[], sinceMs: number | null): boolean {
  const logs = logsOf(event);
  return logs.length > 0 && logs.every((log) => scopes.some((scope) => covers(scope, { event, log, sinceMs })));
}

/** The logs that can hold it. */
function logsOf({ eventSource, eventId }: AskedEvent): readonly string[] {
  const rows = KNOWN_EVENTS.filter(
    ({ ids, sources }) => ids.includes(eventId) && (eventSource === undefined || fitsAny(eventSource, sources)),
  );
  return [...new Set(rows.map(({ log }) => log))];
}

interface Wanted {
  readonly event: AskedEvent;
  readonly log: string;
  readonly sinceMs: number | null;
}

function covers({ log, ids, sources, fromMs }: EventScope, { event, log: wanted, sinceMs }: Wanted): boolean {
  const isLongEnough = fromMs === null || (sinceMs !== null && fromMs <= sinceMs);
  const isOfSource = event.eventSource === undefined ? sources.includes('*') : fitsAny(event.eventSource, sources);
  return isLongEnough && isOfSource && log.toLowerCase() === wanted.toLowerCase() && ids.includes(event.eventId);
}

import type { Moment } from '../../facts/capture.js';
import { canBeWritten } from '../../facts/time.js';

/** The time of a line: ISO 8601 in UTC, as the schema has made sure. `null` for a day that no calendar has. */
export function momentOf(text: string): Moment | null {
  const ms = Date.parse(text);
  return !canBeWritten(ms) ? null : { ms, zoneKnown: true, orderOnly: false };
}

/** What is said of such a line. */
export const NO_SUCH_TIME = 'a time that no calendar has; the line is left out';

import type { HttperrMinute } from '../../facts/capture.js';
import { isoOfSeconds } from '../../facts/time.js';
import type { ReasonBucket } from '../../schema/types.js';

const UNIT_SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const;

/** A stretch of time to count by. Hours and days are those of UTC. */
export type TimeUnit = keyof typeof UNIT_SECONDS;

/** Rows and counts of each reason in one stretch of time. */
type Reasons = Map<string, { rows: number; count: number }>;

/**
 * Rows and counts of each reason by minute, hour or day, in order of time, then as the minutes have the reasons. Made one stretch after the
 * other: a large log has more of them than should be in memory at once.
 *
 * @param minutes - in order of time, in lists of any length.
 */
export function* byOf(minutes: Iterable<readonly HttperrMinute[]>, unit: TimeUnit): Generator<readonly ReasonBucket[]> {
  let reasons: Reasons = new Map();
  let start = Number.NaN;
  for (const some of minutes) {
    for (const { minute, reason, rows, count } of some) {
      const stretch = Math.floor(minute / UNIT_SECONDS[unit]) * UNIT_SECONDS[unit];
      if (stretch !== start) {
        if (reasons.size > 0) yield bucketsOf(start, reasons);
        start = stretch;
        reasons = new Map();
      }
      const bucket = reasons.get(reason);
      if (bucket === undefined) reasons.set(reason, { rows, count });
      else {
        bucket.rows += rows;
        bucket.count += count;
      }
    }
  }
  if (reasons.size > 0) yield bucketsOf(start, reasons);
}

function bucketsOf(start: number, reasons: Reasons): readonly ReasonBucket[] {
  const time = isoOfSeconds(start);
  return Array.from(reasons, ([reason, { rows, count }]) => ({ time, reason, rows, count }));
}

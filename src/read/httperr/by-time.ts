import type { HttperrMinute } from '../../facts/capture.js';
import { isoOfSeconds } from '../../facts/time.js';
import type { ReasonBucket } from '../../schema/types.js';

const UNIT_SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const;

/** A stretch of time to count by. Hours and days are those of UTC. */
export type TimeUnit = keyof typeof UNIT_SECONDS;

/** Rows and counts of each reason by minute, hour or day, in order of time, then as the minutes have the reasons. */
export function byOf(minutes: readonly HttperrMinute[], unit: TimeUnit): readonly ReasonBucket[] {
  const times = new Map<number, Map<string, { rows: number; count: number }>>();
  for (const { minute, reason, rows, count } of minutes) {
    const start = Math.floor(minute / UNIT_SECONDS[unit]) * UNIT_SECONDS[unit];
    const reasons = times.get(start) ?? new Map<string, { rows: number; count: number }>();
    times.set(start, reasons);
    const bucket = reasons.get(reason) ?? { rows: 0, count: 0 };
    reasons.set(reason, { rows: bucket.rows + rows, count: bucket.count + count });
  }
  return [...times.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([start, reasons]) => [...reasons.entries()].map(([reason, counts]) => ({ time: isoOfSeconds(start), reason, ...counts })));
}

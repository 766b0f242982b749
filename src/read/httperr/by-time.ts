import { isoOfSeconds } from '../../facts/time.js';
import type { ReasonBucket } from '../../schema/types.js';
import type { Stretch } from './time-counts.js';

const UNIT_SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const;

/** A stretch of time to count by. Hours and days are those of UTC. */
export type TimeUnit = keyof typeof UNIT_SECONDS;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Rows and counts of each reason by minute, hour or day, in order of time, then as the minutes have the reasons. Made one stretch after the
 * other: a large log has more of them than should be in memory at once.
 *
 * @param stretches - in order of time; minutes, or longer where those are too many.
 * @param phraseOf - the reason of a key; `null` for rows without one, which are left out.
 */
export function* byOf(
  stretches: Iterable<Stretch>,
  phraseOf: (key: number) => string | null,
  unit: TimeUnit,
): Generator<readonly ReasonBucket[]> {
  let buckets = new Map<number, Mutable<ReasonBucket>>();
  let [start, time] = [Number.NaN, ''];
  for (const stretch of stretches) {
    const own = Math.floor(stretch.start / UNIT_SECONDS[unit]) * UNIT_SECONDS[unit];
    if (own !== start) {
      if (buckets.size > 0) yield [...buckets.values()];
      buckets = new Map();
      [start, time] = [own, isoOfSeconds(own)];
    }
    for (let i = 0; i < stretch.length; i++) {
      const key = stretch.keyAt(i);
      const bucket = buckets.get(key);
      if (bucket === undefined) {
        const reason = phraseOf(key);
        if (reason !== null) buckets.set(key, { time, reason, rows: stretch.rowsAt(i), count: stretch.countAt(i) });
      } else {
        bucket.rows += stretch.rowsAt(i);
        bucket.count += stretch.countAt(i);
      }
    }
  }
  if (buckets.size > 0) yield [...buckets.values()];
}

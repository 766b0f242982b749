import type { Growth } from './growth.js';
import type { MachineContext, PlacedGrowth } from './growth-of-tag.js';
import { formatAmount } from './judgement/amounts.js';
import { mendBytes } from './series/repair-wrapped-bytes.js';
import { at } from './statistics/order-statistics.js';

/** Lists from which a rise from each to the next is worth a word. */
const LISTS = 4;

/** What the last list must have of the first. */
const GREW = 2;

/**
 * Growth where only the order of the lists is known: no rate. A tag that rises from each list to the next and at least doubles is called
 * a leak, `open`: nobody knows whether minutes or years lie in between.
 */
export function orderOnlyGrowth({ table, time, leastPerHour }: MachineContext, key: number): PlacedGrowth | null {
  const tag = table.seriesOf(key);
  const bytes = mendBytes(tag);
  const places = Array.from(bytes.keys()).filter((i) => !Number.isNaN(at(bytes, i)));
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const rise = at(bytes, last) - at(bytes, first);
  const always = places.every((i, k) => k === 0 || at(tag.outstanding, i) > at(tag.outstanding, places[k - 1] ?? 0));
  const large = rise >= 24 * leastPerHour(tag.pool) && at(bytes, last) >= GREW * at(bytes, first);
  const leak = places.length >= LISTS && time.runs.length === 1 && always && large;
  const moved = `${rise < 0 ? 'fell' : 'grew'} by ${formatAmount(Math.abs(rise), 'bytes')} over ${places.length} snapshots of which only the order is known`;
  const growth: Growth = {
    bytesPerHour: null,
    lowBytesPerHour: null,
    highBytesPerHour: null,
    blocksPerHour: null,
    samples: places.length,
    spanSeconds: 0,
    method: 'order of the snapshots only; no rate without times',
    segments: time.runs.length,
    shape: leak ? 'leak' : 'too-few',
    droppedAt: null,
    sharedBy: null,
    lateRate: null,
    confidence: 'open',
    why: leak ? `${moved}, and in each step` : moved,
  };
  return { growth, first, last };
}

import { formatTag } from '../../facts/tag.js';
import type { GrowingTag, MachineContext } from './growth-of-tag.js';
import type { LinearPass } from './prefilter.js';
import { mendBytes } from './series/repair-wrapped-bytes.js';
import { comovement } from './statistics/correlation.js';
import { at } from './statistics/order-statistics.js';

/** Samples below which two tags mirror each other by chance. */
const LEAST_SAMPLES = 6;

/** Correlation, below 0, from which one tag mirrors the other. */
const MIRRORS = 0.95;

/** Part by which bytes lost may differ from bytes gained. */
const EQUAL = 0.1;

/** Same, of the rises between the ends, which noise moves more: whoever departs further needs no closer look. */
const EQUAL_ENDS = 0.5;

/**
 * The tag of the same pool that loses what a growing tag gains, byte for byte at every sample: the memory changed its tag, by an update of a
 * driver or of what it asks for, and the pool as a whole does not grow. Known as a cost shift where regressions of performance are looked
 * for (FBDetect, SOSP 2024).
 *
 * @param linear - ends of the series of all tags
 * @returns its name; `null` where there is none
 */
export function costShiftFrom(context: MachineContext, growing: GrowingTag, linear: readonly (LinearPass | null)[]): string | null {
  const { keys } = context.table;
  const own = keys[growing.key];
  const rise = linear[growing.key]?.riseBytes ?? Number.NaN;
  if (own === undefined || !(rise > 0)) return null;
  const mirror = keys.find(({ pool }, key) => {
    const fall = -(linear[key]?.riseBytes ?? Number.NaN);
    return pool === own.pool && Math.abs(fall - rise) <= EQUAL_ENDS * rise && isMirror(context, growing, key);
  });
  return mirror === undefined ? null : formatTag(mirror.tag);
}

function isMirror({ table }: MachineContext, { key, placed }: GrowingTag, other: number): boolean {
  if (placed === null) return false;
  const gains: number[] = [];
  const losses: number[] = [];
  const [own, mirrored] = [mendBytes(table.seriesOf(key)), mendBytes(table.seriesOf(other))];
  for (let i = placed.first; i <= placed.last; i++) {
    if (!Number.isFinite(at(own, i) + at(mirrored, i))) continue;
    gains.push(at(own, i));
    losses.push(at(mirrored, i));
  }
  const { correlation, slope } = comovement(gains, losses);
  return gains.length >= LEAST_SAMPLES && correlation <= -MIRRORS && Math.abs(slope + 1) <= EQUAL;
}

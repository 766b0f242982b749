import type { Constraint, ConstraintKind, Limits, TimeToRefusal } from '../../schema/types.js';

/** A slope with its interval. */
export interface GrowthRate {
  readonly bytesPerHour: number;
  readonly lowBytesPerHour: number | null;
  readonly highBytesPerHour: number | null;
}

/** What eats the free bytes of each constraint: growth of the nonpaged pool, loss of available memory, growth of committed bytes. */
export type GrowthRates = Readonly<Partial<Record<ConstraintKind, GrowthRate>>>;

/** Constraints of the pool itself, in which http.sys refuses while some is still free. */
const OF_THE_POOL: readonly ConstraintKind[] = ['pool-maximum', 'registry-cap'];

const SECONDS_PER_HOUR = 3600;

/**
 * When refusals begin at each constraint if growth goes on as it does: free bytes, less the threshold of http.sys where the pool itself is
 * what ends, over the slope. The highest slope gives `lowSeconds`.
 *
 * A constraint without a slope, or with a slope that may as well be none (its interval holds 0 or is unknown), is left out; 0 seconds say
 * that the room is used up.
 */
export function timeToRefusal(
  { constraints, refusal }: Pick<Limits, 'constraints' | 'refusal'>,
  rates: GrowthRates,
): readonly TimeToRefusal[] {
  return constraints.flatMap((constraint) => {
    const roomBytes = roomOf(constraint, refusal?.thresholdBytes ?? null);
    const rate = rates[constraint.kind];
    return roomBytes === null || rate === undefined ? [] : (secondsFor(constraint.kind, roomBytes, rate) ?? []);
  });
}

function roomOf({ kind, freeBytes }: Constraint, thresholdBytes: number | null): number | null {
  if (freeBytes === null || freeBytes === undefined) return null;
  if (!OF_THE_POOL.includes(kind)) return freeBytes;
  return thresholdBytes === null ? null : Math.max(0, freeBytes - thresholdBytes);
}

function secondsFor(constraint: ConstraintKind, roomBytes: number, rate: GrowthRate): TimeToRefusal | null {
  const { bytesPerHour, lowBytesPerHour, highBytesPerHour } = rate;
  if (lowBytesPerHour === null || highBytesPerHour === null || !(lowBytesPerHour > 0 && bytesPerHour > 0 && highBytesPerHour > 0))
    return null;
  const seconds = (slope: number): number => Math.round((roomBytes / slope) * SECONDS_PER_HOUR);
  return { constraint, seconds: seconds(bytesPerHour), lowSeconds: seconds(highBytesPerHour), highSeconds: seconds(lowBytesPerHour) };
}

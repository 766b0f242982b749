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

/** Free bytes by the best figure and at both ends of its interval. */
interface Room {
  readonly best: number;
  readonly least: number;
  readonly most: number;
}

/**
 * When refusals begin at each constraint if growth goes on as it does: free bytes, less the threshold of http.sys where the pool itself is
 * what ends, over the slope. `lowSeconds` has the highest slope and the least maximum, `highSeconds` the lowest slope and the largest maximum.
 *
 * A constraint without a slope, or with a slope that may as well be none (its interval holds 0 or is unknown), is left out; 0 seconds say
 * that the room is used up.
 *
 * @param refusedAtBytes nonpaged pool in use while http.sys refused for want of it: the maximum is at most that and the threshold
 */
export function timeToRefusal(
  { constraints, refusal, nonpaged }: Pick<Limits, 'constraints' | 'refusal'> & Partial<Pick<Limits, 'nonpaged'>>,
  rates: GrowthRates,
  refusedAtBytes: number | null = null,
): readonly TimeToRefusal[] {
  const thresholdBytes = refusal?.thresholdBytes ?? null;
  return constraints.flatMap((constraint) => {
    const room = roomOf(constraint, { thresholdBytes, refusedAtBytes, maximum: nonpaged?.maximum });
    const rate = rates[constraint.kind];
    return room === null || rate === undefined ? [] : (secondsFor(constraint.kind, room, rate) ?? []);
  });
}

interface RoomContext {
  readonly thresholdBytes: number | null;
  readonly refusedAtBytes: number | null;
  readonly maximum: NonNullable<Limits['nonpaged']>['maximum'] | undefined;
}

function roomOf({ kind, freeBytes, usedBytes }: Constraint, { thresholdBytes, refusedAtBytes, maximum }: RoomContext): Room | null {
  if (freeBytes === null || freeBytes === undefined) return null;
  if (!OF_THE_POOL.includes(kind)) return { best: freeBytes, least: freeBytes, most: freeBytes };
  if (thresholdBytes === null) return null;
  const best = Math.max(0, freeBytes - thresholdBytes);
  if (kind === 'registry-cap' || typeof usedBytes !== 'number') return { best, least: best, most: best };
  const until = (bytes: number | null | undefined): number =>
    typeof bytes === 'number' ? Math.max(0, bytes - thresholdBytes - usedBytes) : best;
  const most = Math.min(
    until(maximum?.maxBytes),
    refusedAtBytes === null ? Number.POSITIVE_INFINITY : Math.max(0, refusedAtBytes - usedBytes),
  );
  return { best: Math.min(best, most), least: Math.min(until(maximum?.minBytes), most), most };
}

function secondsFor(constraint: ConstraintKind, room: Room, rate: GrowthRate): TimeToRefusal | null {
  const { bytesPerHour, lowBytesPerHour, highBytesPerHour } = rate;
  if (lowBytesPerHour === null || highBytesPerHour === null || !(lowBytesPerHour > 0 && bytesPerHour > 0 && highBytesPerHour > 0))
    return null;
  const seconds = (bytes: number, slope: number): number => Math.round((bytes / slope) * SECONDS_PER_HOUR);
  return {
    constraint,
    seconds: seconds(room.best, bytesPerHour),
    lowSeconds: seconds(room.least, highBytesPerHour),
    highSeconds: seconds(room.most, lowBytesPerHour),
  };
}

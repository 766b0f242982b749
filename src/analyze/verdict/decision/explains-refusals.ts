import type { Verdict } from '../../../schema/types.js';
import type { RoomThen } from '../../limits/refusals/room-then.js';
import { leakingTags } from '../../rules/leak-rates.js';
import { loweredByThreeGB, refusedConnections, type Situation } from '../../situation.js';
import { rateOf, type TagSubject } from '../../state/tag-subject.js';

/** See `verdict.explainsRefusals` of the schema. */
export type ExplainsRefusals = NonNullable<Verdict['explainsRefusals']>;

/** A leak that holds less than this part of what was in use is not what filled it. */
const LEAST_SHARE = 0.1;

/** A pool that is less than this part of RAM has not used the RAM up. */
const SMALL_PART_OF_RAM = 0.25;

/**
 * Whether what was found explains the refusals: what was free of the binding constraint then, and whether the leak that was found took it.
 *
 * @returns `null` where nothing was refused
 */
export function explainsRefusals(situation: Situation): ExplainsRefusals | null {
  if (refusedConnections(situation) === 0) return null;
  const { state, lacksMemoryOnly } = situation.atRefusals;
  if (state === 'unknown') return 'unknown';
  if (state === 'full') return isFilledByLeak(situation) ? 'yes' : 'unknown';
  return lacksMemoryOnly && !isSmallLeak(situation) ? 'unknown' : 'no';
}

/** Where no leak was found, or /3GB halves the pool, the fullness is the explanation. */
function isFilledByLeak(situation: Situation): boolean {
  const { room } = situation.atRefusals;
  const leaking = leakingTags(situation);
  if (leaking.length === 0 || loweredByThreeGB(situation) !== null) return true;
  const pools = room?.bound.kind === 'commit' ? ['nonpaged', 'paged'] : ['nonpaged'];
  const bytes = leaking
    .filter(({ pool }) => pools.includes(pool))
    .reduce((sum, one) => sum + (room === null ? 0 : bytesThen(one, room)), 0);
  return room === null || bytes >= LEAST_SHARE * room.usedBytes || leaking.every((one) => Number.isNaN(one.bytes));
}

/** What a tag held at the refusals, by its rate. */
function bytesThen(subject: TagSubject, { ms, from }: RoomThen): number {
  const hours = (ms - (from.at(-1)?.ms ?? ms)) / 3_600_000;
  return Number.isNaN(subject.bytes) ? 0 : Math.max(0, subject.bytes + Math.max(0, hours) * rateOf(subject));
}

/** RAM and commit are unknown; a leak in a small pool has not used them up all the same. */
function isSmallLeak(situation: Situation): boolean {
  const ram = situation.store.get('memory.visibleBytes')?.value;
  const pools = (['nonpaged', 'paged'] as const).map((pool) => Number(situation.store.get('pool.bytes', { pool })?.value ?? 0));
  const used = pools.reduce((sum, bytes) => sum + bytes, 0);
  return leakingTags(situation).length > 0 && typeof ram === 'number' && used < SMALL_PART_OF_RAM * ram;
}

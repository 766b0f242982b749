import { isLongWatched, isWellWatched } from '../../enough.js';
import type { Situation } from '../../situation.js';
import { largestPart } from '../../state/standing-tags.js';
import { isModest, type UnusualPool } from '../../state/unusual.js';

/** Part of a pool that a past leak holds at least: it has made the pool several times as large as those of other machines. */
const MOST_OF_IT = 0.5;

/** Part of a pool without a tag from which the tags do not show what it consists of. */
const UNSEEN = 0.25;

/**
 * Whether an unusual size is no sign of a past leak: it takes less of RAM than PAL warns of, and half a day of snapshots shows the pool standing
 * still; or some hours do, and no tag, and no tags that belong together, hold most of it.
 */
export function isSettledSize(unusual: UnusualPool, situation: Situation): boolean {
  if (!isModest(unusual)) return false;
  return isLongWatched(situation.coverage) || (isWellWatched(situation.coverage) && isSpread(unusual, situation));
}

function isSpread({ pool }: UnusualPool, { store, subjects, evidence }: Situation): boolean {
  const untagged = store.get('pool.untaggedShare', { pool })?.value;
  const largest = largestPart(store, subjects, { pool, evidence });
  return largest !== null && largest < MOST_OF_IT && !(typeof untagged === 'number' && untagged >= UNSEEN);
}

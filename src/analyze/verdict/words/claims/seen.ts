import type { Pool } from '../../../../facts/tag.js';
import { showsGrowthOfTags } from '../../../enough.js';
import type { Situation } from '../../../situation.js';

/** Whether growth could have been seen. */
export function isWatched({ coverage }: Situation): boolean {
  return showsGrowthOfTags(coverage);
}

export function usedBytes({ store }: Situation, pool: Pool = 'nonpaged'): number | null {
  const used = store.get('pool.bytes', { pool })?.value;
  return typeof used === 'number' ? used : null;
}

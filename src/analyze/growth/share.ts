import type { PoolSample } from '../../facts/capture.js';
import { codeOfPool } from '../../facts/pool-rows.js';
import type { Pool } from '../../facts/tag.js';
import { at } from './statistics/order-statistics.js';

/** Rows that a cut list must show for its sum to stand for the pool. */
const HANDFUL = 5;

/**
 * The bytes that a share of a pool is taken of, in one list: all tags of a whole list; of a cut list the total that it states. A cut list
 * without a total shows the least that the pool can be, so shares of it are the most that they can be: it is taken only where the largest
 * rows are shown, and more than a few.
 *
 * @returns `null` where a share would say nothing
 */
export function shareBase({ complete, rows, nonpagedBytes, pagedBytes }: PoolSample, pool: Pool): number | null {
  const code = codeOfPool(pool);
  let sum = 0;
  let shown = 0;
  let sorted = true;
  let before = Number.POSITIVE_INFINITY;
  for (let row = 0; row < rows.length; row++) {
    const bytes = at(rows.bytes, row);
    if (rows.pool[row] !== code || Number.isNaN(bytes)) continue;
    sum += bytes;
    shown++;
    if (bytes > before) sorted = false;
    before = bytes;
  }
  const total = complete ? null : pool === 'nonpaged' ? nonpagedBytes : pagedBytes;
  const base = Math.max(sum, total ?? 0);
  const tells = complete || total !== null || (sorted && shown >= HANDFUL);
  return tells && base > 0 ? base : null;
}

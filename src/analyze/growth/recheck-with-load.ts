import type { TagKey } from '../../facts/capture.js';
import type { PoolGrowth } from './growth-of-all.js';
import { growthOfTag } from './growth-of-tag.js';
import { type LoadCheck, loadCheck } from './judgement/load-check.js';
import { mendBytes } from './series/repair-wrapped-bytes.js';

/** Samples from which a regression can tell load from growth; below, the bytes for each unit of load must speak alone. */
const REGRESSION = 8;

/** Samples below which a flat ratio is chance. */
const LEAST = 4;

/**
 * Does a measured load explain the growth of a tag? Its bytes for each unit of load must be flat or follow the load up and down
 * ({@link loadCheck}), and where enough samples allow the test nothing may go on growing when the load is taken out.
 *
 * @returns the check where load is the whole story, else `null`
 */
export function explainedByLoad(growth: PoolGrowth, { tag, pool }: TagKey, load: Float64Array): LoadCheck | null {
  const key = growth.table.keys.findIndex((one) => one.tag === tag && one.pool === pool);
  if (key < 0) return null;
  const known = load.filter((value) => Number.isFinite(value)).length;
  const check = known < LEAST ? null : loadCheck(mendBytes(growth.table.seriesOf(key)), load);
  if (check?.isLoad !== true) return null;
  if (known < REGRESSION || known < load.length) return check;
  return growthOfTag({ ...growth, load }, key)?.growth.shape === 'leak' ? null : check;
}

import { formatBytes, plural } from '../../facts/units.js';
import type { LargestTag, MachineDiagnosis } from '../../schema/types.js';
import { type Measures, sayShare } from './measures.js';

/** One of the largest tags, in words. */
export interface LargestRow {
  readonly tag: string;
  readonly pool: 'nonpaged' | 'paged';
  /** Bytes, or blocks where the bytes are not known. */
  readonly amount: string;
  /** Part of its pool; `null` where it is not known. */
  readonly share: string | null;
  /** What it is for, and whether its size is usual; `null` where neither is known. */
  readonly says: string | null;
}

/** Beside a suspect the next largest are enough to see that nothing else is large. */
const BESIDE_SUSPECTS = 3;
const ALONE = 5;

/** The largest tags; those that the measures show already are left out. */
export function largestRows({ largest = [], verdict }: MachineDiagnosis, { rows }: Measures): readonly LargestRow[] {
  const isShown = ({ tag, pool }: LargestTag): boolean => rows.some((row) => row.tag?.tag === tag && row.tag.pool === pool);
  const most = rows.some(({ kind }) => kind === 'tag') || verdict.code === 'healthy' ? BESIDE_SUSPECTS : ALONE;
  return largest
    .filter((tag) => !isShown(tag))
    .slice(0, most)
    .map(rowOf);
}

function rowOf(tag: LargestTag): LargestRow {
  const { bytes, blocks, share, what } = tag;
  const amount = bytes !== null ? formatBytes(bytes) : blocks !== null ? plural(blocks, 'block') : 'size unknown';
  const says = [what, sayUsual(tag)].filter((part) => part !== null).join('; ');
  return { tag: tag.tag, pool: tag.pool, amount, share: share === null ? null : sayShare(share), says: says === '' ? null : says };
}

/** A usual size needs no word; an unusual one is named beside the healthy figure. */
function sayUsual({ size, healthyBytes }: LargestTag): string | null {
  if (size !== 'unusual') return null;
  return healthyBytes === null ? 'unusual' : `unusual: at most ${formatBytes(healthyBytes)} on healthy machines`;
}

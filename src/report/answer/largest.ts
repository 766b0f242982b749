import { formatBytes, formatPercent, plural } from '../../facts/units.js';
import type { LargestTag, MachineDiagnosis } from '../../schema/types.js';
import type { Measures } from './measures.js';

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

/** Beside a suspect the next ones are enough to see that nothing else of its pool is large. */
const BESIDE_SUSPECTS = 2;
const ALONE = 4;

/** The largest tags; those that the measures show already are left out, and beside a suspect those of the other pool. */
export function largestRows({ largest = [], verdict }: MachineDiagnosis, { rows }: Measures): readonly LargestRow[] {
  const isShown = ({ tag, pool }: LargestTag): boolean => rows.some((row) => row.tag?.tag === tag && row.tag.pool === pool);
  const others = largest.filter((tag) => !isShown(tag));
  if (!rows.some(({ kind }) => kind === 'tag')) return others.slice(0, ALONE).map(rowOf);
  const ofPool = others.filter(({ pool }) => verdict.pool === 'both' || verdict.pool === null || pool === verdict.pool);
  return ofPool.slice(0, BESIDE_SUSPECTS).map(rowOf);
}

function rowOf(tag: LargestTag): LargestRow {
  const { bytes, blocks, share, what } = tag;
  const amount = bytes !== null ? formatBytes(bytes) : blocks !== null ? plural(blocks, 'block') : 'size unknown';
  const says = [sayUsual(tag), what === null ? null : brief(what)].filter((part) => part !== null).join('; ');
  return { tag: tag.tag, pool: tag.pool, amount, share: share === null ? null : formatPercent(share), says: says === '' ? null : says };
}

/** A usual size needs no word; an unusual one is named beside the healthy figure. */
function sayUsual({ size, healthyBytes }: LargestTag): string | null {
  if (size !== 'unusual') return null;
  return healthyBytes === null ? 'unusual' : `unusual (healthy: up to ${formatBytes(healthyBytes)})`;
}

/** What a tag is for, without the remarks behind it: `httperr-doctor tag` has those. */
function brief(what: string): string {
  return what.split(/[;:](?=\s)|,\s(?=\w+ (?:with|by|in|while|under)\b)/)[0] ?? what;
}

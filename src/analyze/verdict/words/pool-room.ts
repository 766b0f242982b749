import { formatBytes } from '../../../facts/units.js';
import type { Situation } from '../../situation.js';

/** How much of the nonpaged pool was free at the last look, beside the threshold under which http.sys refuses. */
export interface PoolRoom {
  readonly freeBytes: number;
  readonly maximumBytes: number;
  /** Ends of the estimate of the maximum; equal where it is known. */
  readonly minBytes: number;
  readonly maxBytes: number;
  readonly thresholdBytes: number | null;
  /** When that was, ISO 8601 UTC; `null` where the time or its zone is unknown. */
  readonly at: string | null;
  /**
   * - `below`: less than the threshold, wherever the maximum lies in its interval;
   * - `about-below`: less than the threshold by the best estimate;
   * - `about-above`: more than the threshold by the best estimate, and less than it at the lower end;
   * - `above`: more, wherever the maximum lies.
   */
  readonly beside: 'below' | 'about-below' | 'about-above' | 'above' | null;
}

/** @returns `null` where the use or the maximum of the nonpaged pool is unknown. */
export function poolRoom({ limits }: Situation): PoolRoom | null {
  const bound = limits.constraints.find(({ kind }) => kind === 'pool-maximum');
  const maximum = limits.nonpaged?.maximum;
  if (typeof bound?.usedBytes !== 'number' || typeof bound.maximumBytes !== 'number' || maximum === undefined) return null;
  const { usedBytes, maximumBytes } = bound;
  const minBytes = maximum.minBytes ?? maximumBytes;
  const maxBytes = maximum.maxBytes ?? maximumBytes;
  const thresholdBytes = limits.refusal?.thresholdBytes ?? null;
  const freeBytes = Math.max(0, maximumBytes - usedBytes);
  return {
    freeBytes,
    maximumBytes,
    minBytes,
    maxBytes,
    thresholdBytes,
    at: bound.at ?? null,
    beside: besideOf(thresholdBytes, { usedBytes, freeBytes, minBytes, maxBytes }),
  };
}

function besideOf(
  thresholdBytes: number | null,
  { usedBytes, freeBytes, minBytes, maxBytes }: { usedBytes: number; freeBytes: number; minBytes: number; maxBytes: number },
): PoolRoom['beside'] {
  if (thresholdBytes === null) return null;
  if (maxBytes - usedBytes < thresholdBytes) return 'below';
  if (minBytes - usedBytes >= thresholdBytes) return 'above';
  return freeBytes < thresholdBytes ? 'about-below' : 'about-above';
}

/** `free 14.5 MB of 3.00 GB, less than the 20 MB threshold`: what is free, without a claim about any other moment. */
export function sayRoom({ freeBytes, maximumBytes, minBytes, maxBytes, thresholdBytes, beside }: PoolRoom): string {
  const isEstimate = minBytes < maxBytes;
  const free = `free ${formatBytes(freeBytes)} of ${isEstimate ? 'about ' : ''}${formatBytes(maximumBytes)}`;
  if (thresholdBytes === null) return free;
  const threshold = `the ${formatBytes(thresholdBytes)} threshold`;
  switch (beside) {
    case 'below':
    case 'about-below':
      return `${free}, less than ${threshold}`;
    case 'about-above':
      return `${free}; the limit is only known to within ${formatBytes(maxBytes - minBytes)}, too coarse to compare with ${threshold}`;
    default:
      return `${free}, more than ${threshold}`;
  }
}

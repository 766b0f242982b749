import { formatBytes } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';
import type { Claim } from './growth-claim.js';
import { isWatched } from './seen.js';

export function limitClaim(situation: Situation): Claim {
  return {
    head: `/3GB halves the nonpaged pool${halfOf(situation)}`,
    tail: isWatched(situation) ? '; no tag leaks' : '; no leak is shown',
  };
}

/** ` to 128 MB`, or nothing where the maximum is unknown. */
export function halfOf({ limits }: Situation): string {
  const bytes = limits.nonpaged?.maximum.bytes ?? limits.nonpaged?.maximum.maxBytes;
  return typeof bytes === 'number' ? ` to ${formatBytes(bytes)}` : '';
}

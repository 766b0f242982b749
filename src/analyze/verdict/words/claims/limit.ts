import { formatBytes } from '../../../../facts/units.js';
import type { Situation } from '../../../situation.js';
import { isWatched, usedBytes } from './seen.js';

export function limitClaim(situation: Situation): string {
  const used = usedBytes(situation);
  const leak = isWatched(situation) ? 'No tag leaks' : 'No leak is shown';
  const most = situation.limits.nonpaged?.maximum.maxBytes ?? Number.POSITIVE_INFINITY;
  // A use beyond the maximum is an error in one of the two, so it is no argument here; a finding tells of it.
  const tail = used === null || used > most ? 'and http.sys refuses earlier for it' : `and ${formatBytes(used)} are in use`;
  return `${leak}: /3GB halves the nonpaged pool${halfOf(situation)}, ${tail}.`;
}

/** ` to 128 MB`, or nothing where the maximum is unknown. */
export function halfOf({ limits }: Situation): string {
  const bytes = limits.nonpaged?.maximum.bytes ?? limits.nonpaged?.maximum.maxBytes;
  return typeof bytes === 'number' ? ` to ${formatBytes(bytes)}` : '';
}

import { formatBytes } from '../../facts/units.js';
import type { Diagnosis, MachineDiagnosis } from '../../schema/types.js';

/**
 * What happened, in one line, out of pool and HTTPERR alone: refusals and the largest tag, without a verdict.
 *
 * @returns `null` where neither was read.
 */
export function firstWords({ machines: [machine] }: Diagnosis): string | null {
  if (machine === undefined) return null;
  const said = [refused(machine), largest(machine)].filter((part) => part !== null);
  return said.length === 0 ? null : said.join('; ');
}

function refused({ refusals }: MachineDiagnosis): string | null {
  if (refusals === null) return null;
  const { connections, rows, last } = refusals;
  if (rows === 0) return 'HTTPERR has no refused connection';
  const until = last === null ? '' : `, the last at ${last.slice(0, 19).replace('T', ' ')} UTC`;
  return `http.sys refused ${connections} ${connections === 1 ? 'connection' : 'connections'}${until}`;
}

function largest({ largest: tags = [] }: MachineDiagnosis): string | null {
  const tag = tags.find(({ pool, bytes }) => pool === 'nonpaged' && bytes !== null);
  return tag === undefined || tag.bytes === null ? null : `largest tag of the nonpaged pool: ${tag.tag.trim()}, ${formatBytes(tag.bytes)}`;
}

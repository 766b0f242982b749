import { formatBytes, formatBytesPerHour, plural } from '../../facts/units.js';
import { maxOf } from '../../long-lists.js';
import type { MachineDiagnosis, Suspect } from '../../schema/types.js';
import { visible } from '../escape.js';
import { clockSpan } from './clock-text.js';
import { paint, type TerminalOptions } from './style.js';

/** The numbers that matter, one a line: refusals, room in the pool, growth. */
export function numberLines(machine: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const rows: [string, string, string][] = [];
  const { refusals, limits, suspects } = machine;
  if (refusals !== null && refusals.connections > 0) {
    const episodes = refusals.episodes.length;
    rows.push([
      'refused',
      `${plural(refusals.connections, 'connection')} in ${plural(episodes, 'episode')}`,
      clockSpan(refusals.first, refusals.last, options),
    ]);
  }
  const bound = limits?.constraints.find(({ kind }) => kind === limits.binding);
  if (bound !== undefined && typeof bound.freeBytes === 'number' && typeof bound.maximumBytes === 'number') {
    const threshold = limits?.refusal?.thresholdBytes;
    const mark = typeof threshold === 'number' ? `http.sys refuses under ${formatBytes(threshold)}` : '';
    rows.push([
      CONSTRAINTS[bound.kind],
      `free ${formatBytes(bound.freeBytes)} of ${formatBytes(bound.maximumBytes)}`,
      bound.kind === 'pool-maximum' ? mark : '',
    ]);
  }
  for (const row of pagedRows(machine)) rows.push(row);
  // Of a single moment nobody can say that it grows.
  const seenOnce = machine.timeline?.series.every(({ points }) => points.length < 2) === true;
  for (const tag of growingTags(machine)) {
    const interval =
      typeof tag.low === 'number' && typeof tag.high === 'number'
        ? `(${formatBytesPerHour(tag.low)} to ${formatBytesPerHour(tag.high)})`
        : '';
    const rate = typeof tag.bytesPerHour === 'number' ? formatBytesPerHour(tag.bytesPerHour) : seenOnce ? 'one look' : 'grows';
    rows.push([
      `${tag.tag}${tag.pool === 'paged' ? ' (paged)' : ''}`,
      `${rate} ${interval}`.trim(),
      typeof tag.bytes === 'number' ? `${formatBytes(tag.bytes)} at last` : '',
    ]);
  }
  if (suspects.length === 0 && rows.length === 0) return [];
  const first = Math.max(13, maxOf(rows.map(([label]) => label.length))) + 2;
  const second = Math.max(0, maxOf(rows.map(([, text]) => text.length))) + 3;
  return rows.map(([label, text, note]) => {
    const line = `    ${visible(label).padEnd(first)}${text}`;
    return note === '' || 4 + first + second + note.length > options.width
      ? line
      : `${line.padEnd(4 + first + second)}${paint(note, 'dim', options)}`;
  });
}

/** The paged pool where the verdict is about it; its size is not bound by the limits of the nonpaged one. */
function pagedRows({ verdict, timeline, limits }: MachineDiagnosis): readonly [string, string, string][] {
  if (verdict.pool !== 'paged' && verdict.pool !== 'both') return [];
  const last = timeline?.series.find(({ id }) => id === 'pool.paged')?.points.at(-1)?.[1];
  if (typeof last !== 'number') return [];
  const maximum = limits?.paged?.maximum.bytes;
  return [['paged pool', `${formatBytes(last)} in use${typeof maximum === 'number' ? ` of ${formatBytes(maximum)}` : ''}`, '']];
}

const CONSTRAINTS = {
  'pool-maximum': 'nonpaged pool',
  'physical-memory': 'memory',
  commit: 'commit',
  'kernel-va': 'kernel space',
  'registry-cap': 'registry cap',
} as const;

function growingTags({ suspects }: MachineDiagnosis): Suspect['tags'] {
  const seen = new Set<string>();
  return suspects
    .flatMap(({ tags }) => tags.slice(0, 3))
    .filter((tag) => {
      const key = `${tag.tagHex} ${tag.pool}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 4);
}

import type { ProcessRow } from '../../../../facts/capture.js';
import { formatBytes, formatCount, plural } from '../../../../facts/units.js';
import { HEALTHY_HANDLES, type SizeWord } from '../../../../knowledge/norms.js';
import type { HandlesMatter, ProcessMatter } from '../../first-contact/matter.js';

/** The process that holds most, and whether that is usual. */
export function sayProcess({ process, measure, value, size }: ProcessMatter): readonly string[] {
  const name = `${process.name}${process.pid === null ? '' : ` (process ${process.pid})`}`;
  if (measure === 'nonpagedBytes')
    return [
      `${name} is charged for ${formatBytes(value)} of nonpaged pool, the most of those listed.`,
      sayNorm(size, 'one process is charged for some hundred KB as a rule, and psSDP warns above 200 MB'),
    ];
  return [
    `${name} has ${plural(value, 'handle')} open, the most of those listed.`,
    sayNorm(size, OF_ONE),
    ...(size === 'unusual' ? ['Each handle keeps an object in the pool; which objects these are, the handles by type show.'] : []),
  ];
}

const OF_ONE = 'healthy machines that we know show 500 to 8,000 in most processes, and psSDP warns at 40,000';

/** Handles by type. */
export function sayHandles({ largest, all, size }: HandlesMatter): readonly string[] {
  const of = largest.process ?? (typeof largest.pid === 'number' ? `process ${largest.pid}` : null);
  return [
    `${largest.type} handles are the most: ${formatCount(largest.count)} of ${formatCount(all)}${of === null ? '' : ` in ${of}`}.`,
    sayNorm(
      size,
      of === null ? `healthy machines that we know have up to ${formatCount(HEALTHY_HANDLES)} handles in all processes` : OF_ONE,
    ),
    of === null
      ? 'Each handle keeps an object in the pool, and the process that has them is what to find.'
      : 'Each handle keeps an object in the pool.',
  ];
}

/** Event 2004 is about the commit. */
export function sayPrograms(programs: readonly ProcessRow[]): readonly string[] {
  const [first, ...others] = [...programs].sort((a, b) => (b.commitBytes ?? 0) - (a.commitBytes ?? 0)).map(sayCommit);
  return [
    `Windows ran low on virtual memory (commit): ${first} held the most${others.length === 0 ? '' : `, then ${others.slice(0, 2).join(' and ')}`}.`,
    'That is private memory of programs and not the kernel pool: it says nothing about nonpaged pool.',
  ];
}

function sayCommit({ name, commitBytes }: ProcessRow): string {
  return `${name} with ${formatBytes(commitBytes ?? 0)}`;
}

function sayNorm(size: SizeWord, healthy: string): string {
  if (size === 'unusual') return `This is unusual: ${healthy}.`;
  return size === 'usual' ? `This is usual: ${healthy}.` : `This alone does not show whether it is too much: ${healthy}.`;
}

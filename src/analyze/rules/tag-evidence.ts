import { formatBytes, formatBytesPerHour, formatCount, formatPercent, formatSpan, plural } from '../../facts/units.js';
import type { Growth } from '../growth/growth.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Cited } from './attribution.js';

/** The facts that show the growth and the size of a tag, each with what it shows. */
export function citeTag(subject: TagSubject): readonly Cited[] {
  const { rate, growth } = subject;
  const size = citeSize(subject);
  return rate === undefined || growth === null ? [size] : [{ fact: rate, says: growthOf(subject, growth) }, size];
}

/** The fact that shows the size of a tag at the end. */
export function citeSize(subject: TagSubject): Cited {
  return { fact: subject.last, says: sizeOf(subject) };
}

/** A tag as it is written in sentences: in quotes, without the blanks that pad it. */
export function quoteTag({ text }: Pick<TagSubject, 'text'>): string {
  return `"${text.trimEnd()}"`;
}

function sizeOf(subject: TagSubject): string {
  const { bytes, outstanding, share, pool } = subject;
  const blocks = Number.isNaN(outstanding) ? '' : ` in ${plural(outstanding, 'block')}`;
  const part = share === null ? '' : `, ${formatPercent(share)} of the tagged ${pool} pool`;
  const size = Number.isNaN(bytes) ? `is in the last list${blocks}` : `holds ${formatBytes(bytes)}${blocks}${part}`;
  return `${quoteTag(subject)} ${size}`;
}

function growthOf(subject: TagSubject, growth: Growth): string {
  const { bytesPerHour, blocksPerHour, samples, spanSeconds } = growth;
  const moves =
    bytesPerHour === null ? 'moves' : bytesPerHour < 0 ? `falls by ${rateText(-bytesPerHour)}` : `grows by ${rateText(bytesPerHour)}`;
  const blocks = blocksPerHour === null ? '' : `, ${formatCount(Math.abs(blocksPerHour))} blocks an hour`;
  return `${quoteTag(subject)} ${moves}${blocks}: ${plural(samples, 'list')} over ${formatSpan(spanSeconds)}`;
}

function rateText(bytesPerHour: number): string {
  return formatBytesPerHour(bytesPerHour).slice(1);
}

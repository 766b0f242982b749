import { formatBytes, formatBytesPerHour, formatCount, formatPercent, formatSpan, plural } from '../../facts/units.js';
import type { Growth } from '../growth/growth.js';
import type { TagSubject } from '../state/tag-subject.js';
import type { Cited } from './attribution.js';

/** The facts that show the growth and the size of a tag, each with what it shows. */
export function citeTag(subject: TagSubject): readonly Cited[] {
  const { rate, growth } = subject;
  const size = citeSize(subject);
  const shown = rate === undefined || growth === null ? [size] : [{ fact: rate, says: growthOf(subject, growth) }, size];
  return [...shown, ...citeLarge(subject)];
}

/** Blocks of one size are of one place in the code of a driver. */
function citeLarge(subject: TagSubject): readonly Cited[] {
  if (subject.large === undefined) return [];
  const { blocks, usualBytes } = subject.large;
  const usual =
    usualBytes === undefined
      ? ''
      : blocks.value === 1
        ? `, ${formatBytes(usualBytes.value)}`
        : `, most of them ${formatBytes(usualBytes.value)}`;
  return [{ fact: blocks, says: `${quoteTag(subject)} has ${plural(blocks.value, 'block')} of a page or more${usual}` }];
}

/** The fact that shows the size of a tag at the end. */
export function citeSize(subject: TagSubject): Cited {
  return { fact: subject.last, says: sizeOf(subject) };
}

/** A tag as it is written in sentences: in quotes, without the blanks that pad it. */
export function quoteTag({ text }: Pick<TagSubject, 'text'>): string {
  return `"${text.trimEnd()}"`;
}

/** A tag after the word "tag": in quotes only where its letters may be taken for something else. */
export function tagWord({ text }: Pick<TagSubject, 'text'>): string {
  const word = text.trimEnd();
  return /^[A-Za-z0-9]+$/.test(word) ? word : `"${word}"`;
}

/** More tags than this in a sentence, nobody reads. */
const MOST_IN_WORDS = 3;

/** `tag Leak`, `tags WCsc and File`, `tags WCsc, WCfc and 4 more`. */
export function sayTags(tags: readonly Pick<TagSubject, 'text'>[]): string {
  const words = tags.map(tagWord);
  const shown = words.length <= MOST_IN_WORDS ? words : [...words.slice(0, 2), `${words.length - 2} more`];
  const last = shown.slice(-1).join('');
  return shown.length < 2 ? `tag ${last}` : `tags ${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** `tag Leak grows`, `tags WCsc and File grow`. */
export function sayGrow(tags: readonly Pick<TagSubject, 'text'>[]): string {
  return `${sayTags(tags)} ${tags.length === 1 ? 'grows' : 'grow'}`;
}

function sizeOf(subject: TagSubject): string {
  const { bytes, outstanding, share, pool } = subject;
  const blocks = Number.isNaN(outstanding) ? '' : ` in ${plural(outstanding, 'block')}`;
  const part = share === null ? '' : `, ${formatPercent(share)} of the tagged ${pool} pool`;
  const size = Number.isNaN(bytes) ? `is in the last snapshot${blocks}` : `holds ${formatBytes(bytes)}${blocks}${part}`;
  return `${quoteTag(subject)} ${size}`;
}

function growthOf(subject: TagSubject, growth: Growth): string {
  const { bytesPerHour, blocksPerHour, samples, spanSeconds } = growth;
  const moves =
    bytesPerHour === null ? 'moves' : bytesPerHour < 0 ? `falls by ${rateText(-bytesPerHour)}` : `grows by ${rateText(bytesPerHour)}`;
  const blocks = blocksPerHour === null ? '' : `, ${formatCount(roughly(Math.abs(blocksPerHour)))} blocks an hour`;
  return `${quoteTag(subject)} ${moves}${blocks}: ${plural(samples, 'snapshot')} over ${formatSpan(spanSeconds)}`;
}

/** Two figures of a rate are all that one can mean. */
function roughly(count: number): number {
  return Number(count.toPrecision(2));
}

function rateText(bytesPerHour: number): string {
  return formatBytesPerHour(bytesPerHour).slice(1);
}

import { formatBytes, formatCount, formatPercent, plural } from '../../../../facts/units.js';
import { tagNorm } from '../../../../knowledge/norms.js';
import type { LargestTag } from '../../../../schema/types.js';
import { isSettled } from '../../../rules/configured.js';
import { quoteTag } from '../../../rules/tag-evidence.js';
import type { Situation } from '../../../situation.js';
import { shareOf } from '../../../state/standing-tags.js';
import type { TagSubject } from '../../../state/tag-subject.js';

/** A tag with the row that documents show of it. */
export interface NamedTag {
  readonly row: LargestTag;
  readonly subject: TagSubject;
}

/** `"NtFC" holds 20.0 GB of nonpaged pool in 200,000,000 blocks: 90 % of that pool, 63 % of RAM.` */
export function sayTagSize({ row, subject }: NamedTag, { store }: Situation): string {
  const blocks = row.blocks === null || row.blocks === 0 ? '' : ` in ${plural(row.blocks, 'block')}`;
  if (row.bytes === null)
    return `${quoteTag(subject)} has the most blocks of those listed, ${formatCount(row.blocks ?? 0)} of ${row.pool} pool.`;
  const ram = store.get('memory.visibleBytes')?.value;
  const shares = [
    ...(row.share === null ? [] : [`${formatPercent(row.share)} of ${shareOf(store, subject) === null ? 'what is listed' : 'that pool'}`]),
    ...(typeof ram === 'number' && ram >= row.bytes && row.bytes >= LEAST_OF_RAM * ram ? [`${formatPercent(row.bytes / ram)} of RAM`] : []),
  ];
  return `${quoteTag(subject)} holds ${formatBytes(row.bytes)} of ${row.pool} pool${blocks}${shares.length === 0 ? '' : `: ${shares.join(', ')}`}.`;
}

/** A smaller part of RAM is not worth a word. */
const LEAST_OF_RAM = 0.02;

/** What the blocks are and who keeps such blocks: never the driver that owns the tag, and no name of anybody. */
export function sayWhatTagIs({ subject }: NamedTag): readonly string[] {
  const { info } = subject;
  if (info === null) return ['No table known here describes that tag: the driver that uses it is to be found first.'];
  const driver = info.driver === null || info.hint !== null ? '' : ` (${info.driver})`;
  return [`What it is: ${info.component}${driver}.`, ...sayKeeper(subject)];
}

function sayKeeper({ info, pool }: TagSubject): readonly string[] {
  const family = info?.family ?? null;
  if (family !== null) return [`Such blocks are kept by ${family.holder}.`];
  switch (info?.kind) {
    case 'generic':
      return ['Any driver may use that tag, so it identifies no owner.'];
    case 'configured':
      return ['A setting makes it as large as it is.'];
    case 'cache':
      return [`It is a cache: the work makes it large${pool === 'paged' ? ', and Windows trims it under need' : ''}.`];
    case 'specific':
      return ['A tag shows who allocates, not who forgets to free.'];
    default:
      return [];
  }
}

/** What a tag did between two moments of which nothing says the times, where it rose; `null` for one moment. */
export function sayTagRise({ subject: { first, last } }: NamedTag): string | null {
  if (first === undefined || last.value <= first.value) return null;
  return `It rose from ${formatBytes(first.value)} to ${formatBytes(last.value)} between the two, whose times are not known; no driver is accused.`;
}

/** Whether so much is usual, with the figure of healthy machines beside it. */
export function sayTagNorm({ row, subject }: NamedTag): readonly string[] {
  const norm = tagNorm(row.tag, row.pool);
  const most = norm === null ? null : `${formatBytes(norm.highBytes)} in ${plural(norm.highBlocks, 'block')}`;
  switch (row.size) {
    case 'unusual':
      return [
        `This is unusual: ${most === null ? NOT_LISTED : `healthy machines that we know show at most ${most}`}.`,
        ...saySetting(subject),
      ];
    case 'usual':
      return [`This is usual: healthy machines that we know show ${most === null ? `less than ${UNLISTED} of it` : `up to ${most}`}.`];
    case 'cannot-tell':
      return [
        `This alone does not show whether it is too much: ${most === null ? NOT_LISTED : `healthy machines that we know show at most ${most}`}.`,
      ];
    default:
      return row.bytes === null ? [] : ['On 32-bit Windows the limit of the pool decides, and not the size of a tag.'];
  }
}

const UNLISTED = '256 KB';
const NOT_LISTED = `no healthy machine that we know shows more than ${UNLISTED} of it`;

/** What is as large as it was set up to be is large, and no suspicion. */
function saySetting(subject: TagSubject): readonly string[] {
  return isSettled(subject) ? ['A setting or the load can explain it.'] : [];
}

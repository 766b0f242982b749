import type { PoolSample } from '../../../facts/capture.js';
import { codeOfPool } from '../../../facts/pool-rows.js';
import type { Pool, TagId } from '../../../facts/tag.js';
import { objectCount, type SizeWord, tagNorm, tagSize } from '../../../knowledge/norms.js';
import type { LargestTag } from '../../../schema/types.js';
import type { Situation } from '../../situation.js';
import { shareOf } from '../../state/standing-tags.js';
import type { TagSubject } from '../../state/tag-subject.js';

/** Rows that fit beside a verdict, and how many of them each pool has at least: a large paged pool must not hide the nonpaged one. */
const MOST_ROWS = 5;
const LEAST_OF_A_POOL = 2;

const POOLS = ['nonpaged', 'paged'] as const satisfies readonly Pool[];

/**
 * The largest tags of the latest snapshot of each pool, the largest first, whatever the verdict is. Event 2004 names the largest tags alone; it
 * counts where no other snapshot shows the pool.
 */
export function largestTags(situation: Situation): readonly LargestTag[] {
  const byPool = POOLS.map((pool) => largestOf(situation, pool));
  const sure = byPool.flatMap((tags) => tags.slice(0, LEAST_OF_A_POOL));
  const others = byPool.flatMap((tags) => tags.slice(LEAST_OF_A_POOL)).sort(largerFirst);
  return [...sure, ...others].slice(0, MOST_ROWS).sort(largerFirst);
}

function largestOf(situation: Situation, pool: Pool): readonly LargestTag[] {
  const sample = latestOf(situation.evidence.pool, pool);
  if (sample === undefined) return [];
  const listed = listedIn(sample, pool);
  const subjects = situation.subjects.filter((subject) => subject.pool === pool && listed.tags.has(subject.tag));
  return subjects
    .map((subject) => rowOf(subject, situation, sample.largestOnly === true ? null : listed))
    .sort(largerFirst)
    .slice(0, MOST_ROWS);
}

/** A snapshot that was meant to show the pool goes before the three tags of an event, however late that came. */
function latestOf(samples: readonly PoolSample[], pool: Pool): PoolSample | undefined {
  const ofPool = samples.filter(({ rows }) => rows.pool.includes(codeOfPool(pool)));
  return ofPool.filter(({ largestOnly }) => largestOnly !== true).at(-1) ?? ofPool.at(-1);
}

/** What a snapshot lists of one pool. */
interface Listed {
  readonly tags: ReadonlySet<TagId>;
  readonly bytes: number;
}

function listedIn({ rows }: PoolSample, pool: Pool): Listed {
  const tags = new Set<TagId>();
  let bytes = 0;
  for (let row = 0; row < rows.length; row++) {
    if (rows.pool[row] !== codeOfPool(pool)) continue;
    tags.add(rows.tag[row] ?? 0);
    bytes += rows.bytes[row] || 0;
  }
  return { tags, bytes };
}

function rowOf(subject: TagSubject, { store }: Situation, listed: Listed | null): LargestTag {
  const { text, pool, bytes, outstanding, info, last } = subject;
  const isKnown = !Number.isNaN(bytes);
  const isJudged = isKnown && store.get('machine.architecture')?.value !== 'x86';
  return {
    tag: text,
    pool,
    bytes: isKnown ? bytes : null,
    blocks: Number.isNaN(outstanding) ? null : outstanding,
    share: isKnown ? (shareOf(store, subject) ?? shareOfListed(bytes, listed)) : null,
    what: info?.component || null,
    size: isJudged ? sizeOf(subject) : null,
    healthyBytes: tagNorm(text, pool)?.highBytes ?? null,
    fact: store.has(last.id) ? last.id : null,
  };
}

/** Objects are counted, too: ten times the processes of a healthy machine are few megabytes, and no healthy machine has them. */
function sizeOf({ text, pool, bytes, outstanding }: TagSubject): SizeWord {
  return objectCount(text, pool, outstanding) === 'unusual' ? 'unusual' : tagSize(text, pool, bytes);
}

/** A tag that is listed alone is all of what is listed, which says nothing. */
function shareOfListed(bytes: number, listed: Listed | null): number | null {
  return listed === null || listed.tags.size < 2 || listed.bytes <= 0 ? null : Math.min(1, bytes / listed.bytes);
}

/** Tags without bytes come last, those of most blocks first. */
function largerFirst(a: LargestTag, b: LargestTag): number {
  return (b.bytes ?? -1) - (a.bytes ?? -1) || (b.blocks ?? -1) - (a.blocks ?? -1);
}

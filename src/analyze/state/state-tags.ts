import type { MachineEvidence } from '../../facts/capture.js';
import type { FactStore } from '../../facts/store.js';
import { fitsTagPattern, formatTag, type Pool, type TagId } from '../../facts/tag.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import { askedTags } from '../../knowledge/entry-conditions.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { DOMINANT_SHARE, HUGE_BYTES, LEAST_SPAN_SECONDS } from '../enough.js';
import type { Growth } from '../growth/growth.js';
import type { PoolGrowth, TagTrend } from '../growth/growth-of-all.js';
import { cohortsOf } from '../growth/lockstep-tags.js';
import { loadOrLeak } from './load-or-leak.js';
import { stateTag, type TagSubject } from './tag-subject.js';

/** What tags are stated from. */
export interface TagSources {
  readonly evidence: MachineEvidence;
  readonly growth: PoolGrowth;
  readonly knowledge: KnowledgeBase;
}

/** Tags that matter for the verdict. */
export interface TagSubjects {
  /** All that were stated, largest first. */
  readonly all: readonly TagSubject[];
  /** Judged to grow like a leak, steepest first. */
  readonly growing: readonly TagSubject[];
  /** Huge, and no longer growing. */
  readonly past: readonly TagSubject[];
  /** Stated tags that rise by equal counts. */
  readonly cohorts: readonly (readonly TagSubject[])[];
}

/** Each pool's largest tags are stated whatever they do; a list of 10,000 tags would make 60,000 facts that nobody cites. */
const LARGEST_STATED = 40;

/** States the tags that matter as facts: the largest, those that grow, and those that known issues ask about. */
export function stateTags(store: FactStore, { evidence, growth, knowledge }: TagSources): TagSubjects {
  const asked = askedPatterns(knowledge.entries);
  const table = knowledge.tags;
  const ranks = { nonpaged: 0, paged: 0 };
  const all: TagSubject[] = [];
  const byKey = new Map<string, TagSubject>();
  const settle = loadOrLeak({ growth, evidence, table });
  for (const found of growth.tags) {
    const trend = settle(found);
    ranks[trend.pool] += 1;
    const rank = ranks[trend.pool];
    if (rank > LARGEST_STATED && trend.growth?.shape !== 'leak' && trend.growth?.shape !== 'load' && !asked(trend.tag, trend.pool))
      continue;
    const subject = stateTag(store, evidence, { trend, rank }, table);
    all.push(subject);
    byKey.set(keyOf(trend), subject);
  }
  const growing = all.filter(isGrowing).sort((a, b) => (b.growth?.bytesPerHour ?? 0) - (a.growth?.bytesPerHour ?? 0));
  return {
    all,
    growing,
    past: all.filter((subject) => isPast(subject, evidence, hugeBytesOf(store, subject.pool))),
    cohorts: cohortsAmong(growth, byKey),
  };
}

function isGrowing({ growth }: TagSubject): boolean {
  return growth?.shape === 'leak';
}

/** It rose and stands on the height that it reached, or it stands and holds most of its pool, and no setting or cache explains it. */
function isPast({ growth, share, info, bytes }: TagSubject, { pool }: MachineEvidence, hugeBytes: number): boolean {
  if (growth === null || pool.length < 2 || info?.kind === 'cache' || info?.kind === 'configured' || info?.kind === 'bookkeeping')
    return false;
  return stands(growth, bytes) && share !== null && share > DOMINANT_SHARE && bytes > hugeBytes;
}

/** A tag that grows so slowly that a month would not have made it what it is has grown faster before, or was as large all along. */
const MONTH_HOURS = 720;

function stands({ shape, bytesPerHour, spanSeconds }: Growth, bytes: number): boolean {
  if (shape === 'stopped' || shape === 'level') return true;
  if (shape !== 'too-few' || bytesPerHour === null) return false;
  return bytesPerHour === 0 || (spanSeconds >= LEAST_SPAN_SECONDS && Math.abs(bytesPerHour) * MONTH_HOURS <= bytes);
}

/** Sizes from which a tag that stands still is huge: part of what the nonpaged pool can hold, 1 GB on machines with much room, 256 MB where that is unknown. */
const HUGE_SHARE = 0.25;
const HUGE_UNKNOWN_BYTES = 256 * 2 ** 20;

function hugeBytesOf(store: FactStore, pool: Pool): number {
  const maximum = store.get('limits.maximumBytes', { pool })?.value;
  return typeof maximum === 'number' && maximum > 0 ? Math.min(HUGE_BYTES, HUGE_SHARE * maximum) : HUGE_UNKNOWN_BYTES;
}

function askedPatterns(entries: readonly KnowledgeEntry[]): (tag: TagId, pool: Pool) => boolean {
  const patterns = askedTags(entries);
  return (tag, pool) => {
    const text = formatTag(tag);
    return patterns.some((asked) => asked.pool === pool && fitsTagPattern(text, asked.tag));
  };
}

function cohortsAmong({ table, tags }: PoolGrowth, byKey: ReadonlyMap<string, TagSubject>): readonly (readonly TagSubject[])[] {
  const growingKeys = new Set(tags.filter(isRising).map(keyOf));
  const series = table.keys.flatMap((key, at) => (growingKeys.has(keyOf(key)) ? [table.seriesOf(at)] : []));
  return cohortsOf(series)
    .map(({ members }) => members.flatMap((member) => byKey.get(keyOf(member)) ?? []))
    .filter((members) => members.length > 1);
}

function isRising({ growth }: TagTrend): boolean {
  return growth !== null && (growth.blocksPerHour ?? 0) > 0;
}

function keyOf({ tag, pool }: { readonly tag: TagId; readonly pool: Pool }): string {
  return `${pool} ${tag}`;
}

import type { MachineEvidence } from '../../facts/capture.js';
import type { FactStore } from '../../facts/store.js';
import { fitsTagPattern, formatTag, type Pool, type TagId } from '../../facts/tag.js';
import type { KnowledgeEntry } from '../../knowledge/entry.js';
import { askedTags } from '../../knowledge/entry-conditions.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import type { PoolGrowth, TagTrend } from '../growth/growth-of-all.js';
import { cohortsOf } from '../growth/lockstep-tags.js';
import { loadOrLeak } from './load-or-leak.js';
import { standingTags } from './standing-tags.js';
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
  /** Huge, alone or together with others of one owner or one count, and no longer growing; largest first. */
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
    past: standingTags(store, all, evidence),
    cohorts: cohortsAmong(growth, byKey),
  };
}

function isGrowing({ growth }: TagSubject): boolean {
  return growth?.shape === 'leak';
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
  const series = table.keys.flatMap((key, at) => (growingKeys.has(keyOf(key)) ? [{ ...key, outstanding: table.outstandingOf(at) }] : []));
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

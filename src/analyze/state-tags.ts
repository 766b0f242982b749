import type { MachineEvidence } from '../facts/capture.js';
import type { FactStore } from '../facts/store.js';
import { fitsTagPattern, formatTag, type Pool, type TagId } from '../facts/tag.js';
import { askedTags } from '../knowledge/asked-facts.js';
import type { KnowledgeEntry } from '../knowledge/entry.js';
import type { KnowledgeBase } from '../knowledge/knowledge-base.js';
import { cohortsOf } from './growth/cohorts.js';
import type { PoolGrowth, TagGrowth } from './growth/growth-of-all.js';
import { stateTag, type TagSubject } from './judge/tag-subject.js';
import { DOMINANT_SHARE } from './verdict/dominance.js';

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
  for (const trend of growth.tags) {
    ranks[trend.pool] += 1;
    const rank = ranks[trend.pool];
    if (rank > LARGEST_STATED && trend.growth?.shape !== 'leak' && trend.growth?.shape !== 'load' && !asked(trend.tag, trend.pool)) continue;
    const subject = stateTag(store, evidence, { trend, rank }, table);
    all.push(subject);
    byKey.set(keyOf(trend), subject);
  }
  const growing = all.filter(isGrowing).sort((a, b) => (b.growth?.bytesPerHour ?? 0) - (a.growth?.bytesPerHour ?? 0));
  return { all, growing, past: all.filter((subject) => isPast(subject, evidence)), cohorts: cohortsAmong(growth, byKey) };
}

/** Drivers whose blocks follow connections and sessions; where many of their tags rise in one proportion, that is load. */
const FOLLOWS_CONNECTIONS = /^(?:afd|tcpip|http|netio|ndis|netbt|msquic|srv2?|srvnet|rdbss|mrxsmb(?:10|20)?|npfs|ksecdd)\.(?:sys|dll)$/i;

/**
 * Grows like a leak. Tags that keep one proportion with many others are load where they are tags of connections; a file-system filter that
 * pins what is below it makes as many tags rise by equal counts.
 */
function isGrowing({ growth, info }: TagSubject): boolean {
  if (growth?.shape === 'leak') return true;
  return growth?.shape === 'load' && !FOLLOWS_CONNECTIONS.test(info?.driver ?? '');
}

/** It rose and stands on the height that it reached, or it stands and holds most of its pool, and no setting or cache explains it. */
function isPast({ growth, share, info, bytes }: TagSubject, { pool }: MachineEvidence): boolean {
  if (growth === null || pool.length < 2 || info?.kind === 'cache' || info?.kind === 'configured' || info?.kind === 'bookkeeping') return false;
  const stands = growth.shape === 'stopped' || growth.shape === 'level' || (growth.shape === 'too-few' && growth.bytesPerHour === 0);
  return stands && share !== null && share > DOMINANT_SHARE && bytes > LEAST_PAST_BYTES;
}

/** A tag of a small machine may hold most of a small pool without any harm. */
const LEAST_PAST_BYTES = 256 * 2 ** 20;

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

function isRising({ growth }: TagGrowth): boolean {
  return growth !== null && (growth.blocksPerHour ?? 0) > 0;
}

function keyOf({ tag, pool }: { readonly tag: TagId; readonly pool: Pool }): string {
  return `${pool} ${tag}`;
}

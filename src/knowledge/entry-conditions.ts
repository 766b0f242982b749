import { type FactName, isFactName } from '../facts/names.js';
import type { Pool } from '../facts/tag.js';
import type { FactCondition, KnowledgeEntry, Predicate } from './entry.js';
import type { AskedEvent } from './event-scope.js';

/** A tag that some condition asks about; `?` in it stands for any one character. */
export interface AskedTag {
  readonly tag: string;
  readonly pool: Pool;
}

/** Every single question of the entries, those inside groups and of the advice too. */
export function conditionsOf(entries: readonly KnowledgeEntry[]): readonly FactCondition[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'title-only') return [];
    const asked = entry.kind === 'issue' ? entry.conditions : [...(entry.citedFor ?? []), ...(entry.advisedFor ?? [])];
    return [...asked, ...(entry.advice ?? []).flatMap((advice) => advice.when ?? [])].flatMap((predicate) => leavesOf(predicate));
  });
}

/**
 * Tags that the entries ask about: whoever states facts about tags must state these, whatever their size. A pattern that fits every tag is
 * left out: the entries that use it are about tags that grow or weigh, and those are stated anyway.
 */
export function askedTags(entries: readonly KnowledgeEntry[]): readonly AskedTag[] {
  const tags = new Map<string, AskedTag>();
  for (const { about } of conditionsOf(entries)) {
    if (about?.tag === undefined || about.pool === undefined || /^\?+$/.test(about.tag)) continue;
    tags.set(`${about.pool} ${about.tag}`, { tag: about.tag, pool: about.pool });
  }
  return [...tags.values()];
}

/** Events that the entries ask about, each once. */
export function askedEvents(entries: readonly KnowledgeEntry[]): readonly AskedEvent[] {
  const events = new Map<string, AskedEvent>();
  for (const { fact, about } of conditionsOf(entries)) {
    if (fact !== 'event.count' || about?.eventId === undefined) continue;
    const { eventId, eventSource } = about;
    events.set(`${eventId} ${eventSource ?? ''}`, { eventId, ...(eventSource === undefined ? {} : { eventSource }) });
  }
  return [...events.values()];
}

/** Names of facts that the entries ask for and nobody can state. */
export function unknownFactNames(entries: readonly KnowledgeEntry[]): readonly string[] {
  const names: readonly (FactName | string)[] = conditionsOf(entries).map(({ fact }) => fact);
  return [...new Set(names.filter((name) => !isFactName(name)))];
}

function leavesOf(predicate: Predicate, outer: FactCondition['about'] = {}): readonly FactCondition[] {
  if ('someTag' in predicate) {
    const { pattern, pool } = predicate.someTag;
    return predicate.all.flatMap((part) => leavesOf(part, { ...outer, tag: pattern, pool }));
  }
  if ('all' in predicate) return predicate.all.flatMap((part) => leavesOf(part, outer));
  if ('any' in predicate) return predicate.any.flatMap((part) => leavesOf(part, outer));
  if ('unless' in predicate) return leavesOf(predicate.unless, outer);
  const about = { ...outer, ...predicate.about };
  return [Object.keys(about).length === 0 ? predicate : { ...predicate, about }];
}

import { KNOWLEDGE } from './entries.js';
import type { KnowledgeEntry } from './entry.js';
import type { KnowledgePack } from './packs/knowledge-pack.js';
import { type ReasonInfo, reasonInfo } from './reasons.js';
import { TagTable, type UserTags } from './tags.js';

/** What is brought beside our own knowledge. */
export interface BroughtKnowledge {
  readonly packs?: readonly KnowledgePack[];
  /** Rows of the user's `pooltag.txt` files. */
  readonly tags?: readonly UserTags[];
}

/** Our knowledge and the user's, ours first everywhere: nothing of ours is replaced. */
export interface KnowledgeBase {
  readonly entries: readonly KnowledgeEntry[];
  /** Name of the pack that an entry comes from; `null` for our own. */
  originOf(entry: KnowledgeEntry): string | null;
  readonly tags: TagTable;
  reasonInfo(phrase: string): ReasonInfo;
}

/** Joins our knowledge with what was brought. Where two packs give one id, the first pack's entry is kept. */
export function assembleKnowledge({ packs = [], tags = [] }: BroughtKnowledge = {}): KnowledgeBase {
  const origins = new Map<KnowledgeEntry, string>();
  const ids = new Set(KNOWLEDGE.map(({ id }) => id.toLowerCase()));
  for (const pack of packs) {
    for (const entry of pack.entries) {
      if (ids.has(entry.id.toLowerCase())) continue;
      ids.add(entry.id.toLowerCase());
      origins.set(entry, pack.name);
    }
  }
  const reasons = packs.flatMap((pack) => pack.reasons);
  return {
    entries: [...KNOWLEDGE, ...origins.keys()],
    originOf: (entry) => origins.get(entry) ?? null,
    tags: new TagTable([...packs.map((pack) => ({ origin: pack.name, tags: pack.tags })), ...tags]),
    reasonInfo: (phrase) => reasonInfo(phrase, reasons),
  };
}

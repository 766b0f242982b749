import { formatTag, formatTagHex, type TagId, tagForCommand } from '../../facts/tag.js';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.js';
import { libraryTag } from '../../knowledge/library-tags.js';
import { tagNorm } from '../../knowledge/norms.js';
import { selectEntries } from '../../knowledge/select-entries.js';
import { TAGS, type TagFamily, type TagInfo } from '../../knowledge/tags.js';
import type { KnownTag, TagDocument, TagKind, TagRow, TagStep, Tool } from '../../schema/types.js';

/** What {@link tagDocument} is asked. */
export interface TagQuestion {
  readonly tool: Tool;
  readonly knowledge: KnowledgeBase;
  readonly tags: readonly TagId[];
}

/** What is known of tags, without any evidence. */
export function tagDocument({ tool, knowledge, tags }: TagQuestion): TagDocument {
  return { schemaVersion: 1, kind: 'tag', tool, tags: tags.map((tag) => knownTag(tag, knowledge)) };
}

/** What a tag of each kind can prove. */
export const KIND_SAYS: Readonly<Record<TagKind, string>> = {
  specific: 'One component allocates with it, so growth points to that component.',
  object: 'It counts kernel objects that a process or a driver keeps; the tag does not show which.',
  generic: 'Many components use it, so the tag alone identifies none of them.',
  cache: 'A cache: it is as large as Windows makes it, and gives memory back when others need it.',
  configured: 'It is as large as a setting makes it.',
  bookkeeping: 'It rises and falls with other tags; look at those.',
  'on-behalf': 'One component allocates it for another, so the owner of the tag is rarely the cause.',
  unknown: 'No table names its owner.',
};

function knownTag(tag: TagId, { tags, entries }: KnowledgeBase): KnownTag {
  const text = formatTag(tag);
  const rows = tags.all(tag);
  const best = tags.best(tag);
  const kind = best?.hint?.kind ?? best?.kind ?? 'unknown';
  const family = best?.family ?? best?.hint?.family ?? null;
  return {
    tag: text,
    tagHex: formatTagHex(tag),
    kind: best?.kind ?? 'unknown',
    says: KIND_SAYS[best?.kind ?? 'unknown'],
    rows: rows.map(rowOf),
    usual: (['nonpaged', 'paged'] as const).flatMap((pool) => {
      const norm = tagNorm(text, pool);
      return norm === null ? [] : [{ pool, highBytes: norm.highBytes, highBlocks: norm.highBlocks }];
    }),
    family: family === null ? null : familyOf(family),
    related: best === null ? [] : relatedTo(best),
    library: libraryTag(text)?.of ?? null,
    knowledge: selectEntries(entries, { tag: text }).map(({ id, title }) => ({ id, title })),
    similar: [...tags.similar(text)],
    next: stepsOf({ tag, kind, family, isKnownOwner: best?.driver !== null && best?.hint === null }),
  };
}

function rowOf({ pattern, pool, driver, component, kind, thirdParty, hint, origin, sources }: TagInfo): TagRow {
  return {
    pattern,
    pool,
    driver,
    component: hint?.component ?? component,
    kind: hint?.kind ?? kind,
    thirdParty,
    isHint: hint !== null,
    origin,
    sources: [...sources],
  };
}

function familyOf({ patterns, holder, witnesses, next }: TagFamily): KnownTag['family'] {
  return { patterns: [...patterns], holder, witnesses: [...witnesses], next };
}

/** Other tags of one driver; more than these help nobody. */
const MOST_RELATED = 12;

/** Parts of the kernel have hundreds of tags, which have nothing to do with each other. */
function relatedTo({ driver, pattern }: TagInfo): KnownTag['related'] {
  if (driver === null || driver.startsWith('nt!')) return [];
  const own = TAGS.filter((entry) => entry.driver === driver && entry.pattern !== pattern.trimEnd() && !/[?*]/.test(entry.pattern));
  return own.slice(0, MOST_RELATED).map((entry) => entry.pattern.padEnd(4));
}

interface StepQuestion {
  readonly tag: TagId;
  readonly kind: TagKind;
  readonly family: TagFamily | null;
  readonly isKnownOwner: boolean;
}

/** A scan of driver images answers for tags of drivers; objects of the kernel are allocated by the kernel. */
function stepsOf({ tag, kind, family, isKnownOwner }: StepQuestion): KnownTag['next'] {
  const steps: TagStep[] = [];
  if (kind === 'specific' || kind === 'unknown')
    steps.push({
      do: isKnownOwner ? 'See which loaded drivers allocate with it, and their versions' : 'See which loaded drivers allocate with it',
      command: `httperr-doctor drivers --tag ${tagForCommand(tag)}`,
    });
  if (kind === 'object')
    steps.push({ do: 'See which process holds the most handles or threads', command: 'httperr-doctor diagnose --for 30m --every 5m' });
  if (family !== null) steps.push({ do: family.next, command: null });
  steps.push({ do: 'See whether it grows', command: 'httperr-doctor pool --for 30m --every 5m' });
  return steps;
}

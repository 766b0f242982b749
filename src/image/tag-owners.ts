import { formatTag, formatTagHex, parseTag, type TagId, tagForCommand } from '../facts/tag.js';
import type { TagTable } from '../knowledge/tags.js';
import type { DriverImage, TagOwner, TagOwners, TagUse } from '../schema/types.js';
import { USES } from './scan-image.js';

/** What stands behind an answer. */
export interface OwnerQuery {
  readonly drivers: readonly DriverImage[];
  /** Tags that were asked for, in that order; `null` for all that some image allocates with. */
  readonly asked: readonly TagId[] | null;
  readonly table: TagTable;
  /** Paths of images whose code cannot be seen, and of those that look their allocators up while they run. */
  readonly packed: readonly string[];
  readonly resolving: readonly string[];
}

/** Kinds of tags that belong to the kernel itself: who asked it to allocate is not in any image. */
const KERNEL_KINDS: ReadonlySet<string> = new Set(['object', 'generic', 'bookkeeping']);

/** For each tag who uses it, and what that means. */
export function tagOwners(query: OwnerQuery): readonly TagOwners[] {
  const owners = new Map<TagId, TagOwner[]>();
  for (const { path, tags } of query.drivers) {
    for (const [tag, use] of strongestUses(tags)) {
      const list = owners.get(tag) ?? [];
      list.push({ path, use });
      owners.set(tag, list);
    }
  }
  const tags = query.asked ?? [...owners.keys()].sort((a, b) => (formatTag(a) < formatTag(b) ? -1 : 1));
  return tags.map((tag) => answerOf(tag, { owners: owners.get(tag) ?? [], query }));
}

/** Letters alone are no use: they are listed with the image and make it no owner. */
function strongestUses(uses: DriverImage['tags']): ReadonlyMap<TagId, TagUse> {
  const strongest = new Map<TagId, TagUse>();
  for (const { tagHex, use } of uses) {
    const tag = parseTag(tagHex);
    if (tag === null || use === 'text') continue;
    const known = strongest.get(tag);
    if (known === undefined || rank(use) < rank(known)) strongest.set(tag, use);
  }
  return strongest;
}

function rank(use: TagUse): number {
  return USES.indexOf(use);
}

function answerOf(tag: TagId, { owners, query }: { readonly owners: readonly TagOwner[]; readonly query: OwnerQuery }): TagOwners {
  const sorted = [...owners].sort((a, b) => rank(a.use) - rank(b.use));
  const best = sorted[0]?.use;
  const first = sorted.filter(({ use }) => use === best);
  const entry = { tag: formatTag(tag), tagHex: formatTagHex(tag), owners: sorted };
  if (KERNEL_KINDS.has(query.table.kind(tag))) return { ...entry, answer: 'generic', why: genericReason(tag, query) };
  if (best === undefined) return { ...entry, answer: 'none', why: noneReason(tag, query) };
  if (first.length > 1)
    return {
      ...entry,
      answer: 'several',
      why: `${first.length} images ${doing(best)}; files cannot tell which of them holds the memory. ${stacks(tag)}`,
    };
  return {
    ...entry,
    answer: 'one',
    why:
      best === 'call'
        ? null
        : `it ${doing(best)}${sourceOf(tag, first, query)}, which is no proof that it allocates with it. ${stacks(tag)}`,
  };
}

/** Whose word it is that a driver belongs to a service of such a name: an INF file may be anybody's. */
function sourceOf(tag: TagId, owners: readonly TagOwner[], { drivers }: OwnerQuery): string {
  const uses = drivers.filter(({ path }) => owners.some((owner) => owner.path === path)).flatMap(({ tags }) => tags);
  const claims = uses
    .filter(({ use, tagHex }) => use === 'service-name' && parseTag(tagHex) === tag)
    .flatMap(({ services }) => services ?? []);
  const files = claims.flatMap(({ by, path }) => (by === 'inf' && path !== null ? [path] : []));
  return files.length === 0 ? '' : `; only ${files.join(' and ')} says so, which no trusted catalog lists`;
}

function doing(use: TagUse): string {
  switch (use) {
    case 'call':
      return 'allocate with this tag';
    case 'operand':
      return 'holds the tag as a number in its code (frees, compares, stores)';
    case 'data':
      return 'holds the tag in its data';
    default:
      return 'has a service whose name gives this tag by default (KMDF)';
  }
}

function genericReason(tag: TagId, { table }: OwnerQuery): string {
  const info = table.best(tag);
  return `the kernel allocates with this tag for every driver${info ? ` (${info.component})` : ''}: no image can tell for whom. ${stacks(tag)}`;
}

function noneReason(tag: TagId, { table, packed, resolving }: OwnerQuery): string {
  const info = table.best(tag);
  const parts = ['no image given holds it as a number or in its data'];
  if (info?.driver) parts.push(`a table of tags gives it to ${info.driver} (${info.component}), which is a hint and no proof`);
  if (packed.length > 0) parts.push(`packed, so not readable: ${packed.join(', ')}`);
  if (resolving.length > 0) parts.push(`looks its routines up while it runs: ${resolving.join(', ')}`);
  const reversed = formatTag(reverse(tag));
  parts.push(
    `look also at a service whose name begins like the tag (KMDF takes it from there), at images in other folders, and at the spelling (source code writes it backwards: "${reversed}")`,
  );
  return `${parts.join('; ')}. ${stacks(tag)}`;
}

function reverse(tag: TagId): TagId {
  return (((tag & 0xff) << 24) | ((tag & 0xff00) << 8) | ((tag >>> 8) & 0xff00) | (tag >>> 24)) >>> 0;
}

/** What decides where files cannot: the stacks of the allocations. */
function stacks(tag: TagId): string {
  return `The stacks of the allocations can: xperf -on PROC_THREAD+LOADER+POOL -stackwalk PoolAlloc+PoolFree -PoolTag ${tagForCommand(tag)} -BufferSize 1024 -MaxFile 1024 -FileMode Circular`;
}

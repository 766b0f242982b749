import { formatTag, formatTagHex, parseTag, type TagId, tagForCommand } from '../facts/tag.js';
import { type LibraryTag, libraryTag } from '../knowledge/library-tags.js';
import type { TagTable } from '../knowledge/tags.js';
import type { DriverImage, ImageTagUse, TagOwner, TagOwners, TagUse } from '../schema/types.js';
import { countProducts } from './one-product.js';
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

/** An owner, and what its image says of the place that makes it one. */
interface Holder extends TagOwner {
  readonly why: string | null;
  /** Lower is stronger: the use, and among places in the data those first from which an allocating call is fed. */
  readonly rank: number;
}

/** For each tag who uses it, and what that means. */
export function tagOwners(query: OwnerQuery): readonly TagOwners[] {
  const holders = new Map<TagId, Holder[]>();
  for (const { path, tags } of query.drivers) {
    for (const [tag, use] of strongestUses(tags)) {
      const list = holders.get(tag) ?? [];
      list.push({ path, use: use.use, why: use.why ?? null, rank: rank(use) });
      holders.set(tag, list);
    }
  }
  const tags = query.asked ?? [...holders.keys()].sort((a, b) => (formatTag(a) < formatTag(b) ? -1 : 1));
  return tags.map((tag) => answerOf(tag, { holders: holders.get(tag) ?? [], query }));
}

/** Letters alone are no use: they are listed with the image and make it no owner. */
function strongestUses(uses: DriverImage['tags']): ReadonlyMap<TagId, ImageTagUse> {
  const strongest = new Map<TagId, ImageTagUse>();
  for (const use of uses) {
    const tag = parseTag(use.tagHex);
    if (tag === null || use.use === 'text') continue;
    const known = strongest.get(tag);
    if (known === undefined || rank(use) < rank(known)) strongest.set(tag, use);
  }
  return strongest;
}

function rank({ use, api }: Pick<ImageTagUse, 'use' | 'api'>): number {
  return USES.indexOf(use) * 2 + (use === 'data' && !api ? 1 : 0);
}

function answerOf(tag: TagId, { holders, query }: { readonly holders: readonly Holder[]; readonly query: OwnerQuery }): TagOwners {
  const sorted = [...holders].sort((a, b) => a.rank - b.rank);
  const [best] = sorted;
  const first = sorted.filter((holder) => holder.rank === best?.rank);
  const owners = sorted.map(({ path, use }): TagOwner => ({ path, use }));
  const library = libraryTag(formatTag(tag));
  const entry = { tag: formatTag(tag), tagHex: formatTagHex(tag), owners, ...(library === null ? {} : { library: library.of }) };
  if (KERNEL_KINDS.has(query.table.kind(tag))) return { ...entry, answer: 'generic', why: genericReason(tag, query) };
  if (best === undefined) return { ...entry, answer: 'none', why: noneReason(tag, query) };
  const products = countProducts(query.drivers.filter(({ path }) => first.some((owner) => owner.path === path)));
  if (library !== null) return { ...entry, answer: products > 1 ? 'several' : 'one', why: libraryReason(tag, library) };
  if (products > 1)
    return {
      ...entry,
      answer: 'several',
      why: `${first.length} images ${DOING[best.use][1]}; files cannot show which of them holds the memory. ${stacks(tag)}`,
    };
  const reason = best.why === null ? '' : ` (${best.why})`;
  return {
    ...entry,
    answer: 'one',
    why:
      best.use === 'call'
        ? sameDriver(first)
        : `it ${DOING[best.use][0]}${reason}${sourceOf(tag, first, query)}, which does not prove that it allocates with it. ${stacks(tag)}`,
  };
}

function sameDriver(owners: readonly Holder[]): string | null {
  return owners.length > 1 ? `the ${owners.length} images are copies or builds of one driver` : null;
}

/** Who links a library carries its tags: to find one in an image is to find the library. */
function libraryReason(tag: TagId, { of, kind }: LibraryTag): string {
  const origin = kind === 'sample' ? `it is the tag of a sample that drivers are made from (${of})` : `it comes with ${of}`;
  return `${origin}, and is in many drivers and in the kernel: an image that allocates with it need not be the one that holds the memory. ${stacks(tag)}`;
}

/** Whose word it is that a driver belongs to a service of such a name: an INF file may be anybody's. */
function sourceOf(tag: TagId, owners: readonly Holder[], { drivers }: OwnerQuery): string {
  const uses = drivers.filter(({ path }) => owners.some((owner) => owner.path === path)).flatMap(({ tags }) => tags);
  const claims = uses
    .filter(({ use, tagHex }) => use === 'service-name' && parseTag(tagHex) === tag)
    .flatMap(({ services }) => services ?? []);
  const files = claims.flatMap(({ by, path }) => (by === 'inf' && path !== null ? [path] : []));
  return files.length === 0 ? '' : `; only ${files.join(' and ')} says so, which no trusted catalog lists`;
}

/** What an image does, or what several do. */
const DOING: Readonly<Record<TagUse, readonly [one: string, several: string]>> = {
  call: ['allocates with this tag', 'allocate with this tag'],
  operand: [
    'holds the tag as a number in its code (frees, compares, stores)',
    'hold the tag as a number in their code (frees, compares, stores)',
  ],
  data: ['holds the tag in its data', 'hold the tag in their data'],
  'service-name': [
    'has a service whose name gives this tag by default (KMDF)',
    'have a service whose name gives this tag by default (KMDF)',
  ],
  text: ['holds the letters', 'hold the letters'],
};

function genericReason(tag: TagId, { table }: OwnerQuery): string {
  const info = table.best(tag);
  return `the kernel allocates with this tag for every driver${info ? ` (${info.component})` : ''}: no image can show which one. ${stacks(tag)}`;
}

function noneReason(tag: TagId, { table, packed, resolving }: OwnerQuery): string {
  const info = table.best(tag);
  const parts = ['no image given holds it as a number or in its data'];
  if (info !== null && info.hint !== null) parts.push(`it ${info.component}, which a wildcard row says and is a hint at most`);
  else if (info?.driver) parts.push(`a tag table gives it to ${info.driver} (${info.component}), which is a hint, not proof`);
  for (const { origin, driver, component } of table.disagreeing(tag))
    parts.push(`${origin ?? 'the table'} gives it to ${driver} (${component})`);
  if (packed.length > 0) parts.push(`packed, so not readable: ${packed.join(', ')}`);
  if (resolving.length > 0) parts.push(`resolves routines at run time: ${resolving.join(', ')}`);
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
  return `Allocation stacks can show it: xperf -on PROC_THREAD+LOADER+POOL -stackwalk PoolAlloc+PoolFree -PoolTag ${tagForCommand(tag)} -BufferSize 1024 -MaxFile 1024 -FileMode Circular`;
}

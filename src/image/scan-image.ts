import { formatTag, formatTagHex, isProtected, type TagId, tagOfDword } from '../facts/tag.js';
import type { ImageTagUse, ImageVersion, TagUse } from '../schema/types.js';
import { allocatorOf, resolvesAtRunTime } from './allocators.js';
import { isFollowed } from './code/calling.js';
import { type CodeMap, codeRanges, mapCode } from './code/code-map.js';
import { FunctionTable } from './code/function-table.js';
import { ReadOnlyMemory } from './code/image-memory.js';
import { allocatorsOf, findTagCalls, type TagCalls } from './code/tag-calls.js';
import { frameworkTable } from './framework-table.js';
import { packedSection } from './packing.js';
import { type PeImage, readAtRva, sectionAt } from './pe-image.js';
import { type Imports, readImports } from './pe-imports.js';
import { type ServiceClaim, serviceConflict } from './service-claims.js';
import { defaultKmdfTag, usesKmdf } from './service-names.js';
import { findTagPlaces } from './tag-places.js';
import { readVersionResource, versionString } from './version-resource.js';

/** Uses of a tag, the strongest evidence first. */
export const USES: readonly TagUse[] = ['call', 'operand', 'data', 'service-name', 'text'];

/** Places listed for one use of one tag. */
const MAX_PLACES = 32;
const SHOWN_BYTES = 8;

/** What to look for in an image. */
export interface ImageQuery {
  /** All uses of these tags; without it the allocating calls, whatever their tags. */
  readonly tags?: ReadonlySet<TagId>;
  /** Services whose driver this image is, where somebody says so. */
  readonly services?: readonly ServiceClaim[];
}

/** What an image does with tags, and why it may do more than can be seen. */
export interface ImageTags {
  readonly uses: readonly ImageTagUse[];
  /** In words what could not be read. */
  readonly problems: readonly string[];
  /** An executable section is compressed or encrypted: what it calls cannot be seen in the file. */
  readonly packed: boolean;
  /** Looks routines up by name while it runs, allocators perhaps among them. */
  readonly resolvesAtRunTime: boolean;
  readonly kmdf: boolean;
}

/** Finds the tags that an image uses. */
export function scanTags(image: PeImage, query: ImageQuery = {}): ImageTags {
  return new ImageScan(image, query).run();
}

class ImageScan {
  private readonly imports: Imports;
  private readonly problems: string[] = [];
  private readonly uses = new UseList();
  private readonly memory: ReadOnlyMemory;

  constructor(
    private readonly image: PeImage,
    private readonly query: ImageQuery,
  ) {
    this.imports = readImports(image);
    this.memory = new ReadOnlyMemory(image, new Set(this.imports.names.map(({ slotRva }) => slotRva)));
  }

  run(): ImageTags {
    const { image, imports, problems } = this;
    if (!imports.complete) problems.push('the import table is damaged; which of its calls allocate is known only in part');
    const calls = this.scanCode();
    const packed = image.native && calls.calls.length === 0 ? packedSection(image) : null;
    if (packed !== null)
      problems.push(`section ${packed} is compressed or encrypted (packed); a scan of the file cannot see what it allocates`);
    const kmdf = usesKmdf(imports);
    if (kmdf) this.addServiceNames();
    return {
      uses: this.uses.all(),
      problems,
      packed: packed !== null,
      resolvesAtRunTime: imports.names.some(({ name }) => resolvesAtRunTime(name)) && !imports.names.some(({ name }) => allocatorOf(name)),
      kmdf,
    };
  }

  private scanCode(): TagCalls {
    const { image, imports, query } = this;
    const { architecture } = image;
    const { slots, functions } = allocatorsOf(image, imports);
    if (architecture === 'arm' || architecture === 'ia64')
      this.problems.push(`${architecture} code is not followed to its calls; only numbers in it are found`);
    const table = frameworkTable(image, imports);
    const allocates = isFollowed(architecture) && (slots.size + functions.size > 0 || table !== null);
    const none: TagCalls = { calls: [], loads: [], complete: true };
    if (!allocates && query.tags === undefined) return none;
    const ranges = codeRanges(image, imports);
    const map = isFollowed(architecture) ? mapCode(image, ranges) : { ranges, functions: FunctionTable.of([]) };
    const found =
      allocates && isFollowed(architecture)
        ? findTagCalls({ image, architecture, imports, map, memory: this.memory, frameworkTable: table })
        : none;
    if (!found.complete)
      this.problems.push('following the code was given up half-way: it is far larger or more tangled than that of any driver');
    for (const { dword, api, rva } of found.calls) if (this.wanted(dword)) this.addPlace('call', { dword, api, rva });
    this.addOtherPlaces(map, found);
    return found;
  }

  private wanted(dword: number): boolean {
    return this.query.tags?.has(tagOfDword(dword)) ?? true;
  }

  private addOtherPlaces(map: CodeMap, found: TagCalls): void {
    const { tags } = this.query;
    if (tags === undefined) return;
    const { image, memory } = this;
    for (const { tag, protected: isSet, use, rva, api, why } of findTagPlaces({ image, map, memory, tags, loads: found.loads })) {
      const dword = isSet ? (tag | 0x8000_0000) >>> 0 : tag;
      if (use === 'operand' && rva !== null && this.feedsCall(rva, { tag, found })) continue;
      this.addPlace(use, { dword, rva, ...(api === undefined ? {} : { api }), ...(why === undefined ? {} : { why }) });
    }
  }

  /** The operand of the very call that is listed already: it is loaded shortly before. */
  private feedsCall(rva: number, { tag, found }: { readonly tag: TagId; readonly found: TagCalls }): boolean {
    const NEAR = 96;
    return found.calls.some((call) => tagOfDword(call.dword) === tag && call.rva >= rva && call.rva - rva < NEAR);
  }

  private addServiceNames(): void {
    const { services = [], tags } = this.query;
    for (const claim of services) {
      const tag = defaultKmdfTag(claim.service);
      if (tags?.has(tag)) this.uses.add('service-name', { dword: tag, place: null, api: null, claim });
    }
    const conflict = serviceConflict(services);
    if (conflict !== null) this.problems.push(conflict);
  }

  private addPlace(use: TagUse, { dword, rva, api, why }: FoundPlace): void {
    const { image } = this;
    const section = rva === null ? undefined : sectionAt(image, rva);
    const bytes = rva === null ? '' : readAtRva(image, rva, SHOWN_BYTES).toString('hex');
    const place = rva === null ? null : { rva, section: section?.name ?? null, ...(bytes === '' ? {} : { bytes }) };
    this.uses.add(use, { dword, place, api: api ?? null, why: why ?? null });
  }
}

interface FoundPlace {
  readonly dword: number;
  readonly rva: number | null;
  readonly api?: string;
  readonly why?: string;
}

interface OpenUse {
  readonly tag: TagId;
  readonly use: TagUse;
  protected: boolean;
  api: string | null;
  why: string | null;
  readonly claims: ServiceClaim[];
  readonly at: Map<number, ImageTagUse['at'][number]>;
}

interface NewUse {
  readonly dword: number;
  readonly place: ImageTagUse['at'][number] | null;
  readonly api: string | null;
  readonly why?: string | null;
  readonly claim?: ServiceClaim;
}

/** Collects places into one entry for each tag and use. */
class UseList {
  private readonly byKey = new Map<string, OpenUse>();

  add(use: TagUse, { dword, place, api, why = null, claim }: NewUse): void {
    const tag = tagOfDword(dword);
    const key = `${use} ${tag}`;
    const open: OpenUse = this.byKey.get(key) ?? { tag, use, protected: false, api: null, why: null, claims: [], at: new Map() };
    this.byKey.set(key, open);
    open.protected ||= isProtected(dword);
    // The reason belongs to the place that has the most to say: one from which an allocating call is fed.
    if (open.api === null) open.why = api === null ? (open.why ?? why) : why;
    open.api ??= api;
    if (claim) open.claims.push(claim);
    if (place && open.at.size < MAX_PLACES) open.at.set(place.rva, place);
  }

  all(): ImageTagUse[] {
    return [...this.byKey.values()]
      .sort((a, b) => USES.indexOf(a.use) - USES.indexOf(b.use) || compare(formatTag(a.tag), formatTag(b.tag)))
      .map(({ tag, use, api, why, claims, at, protected: isSet }) => ({
        tag: formatTag(tag),
        tagHex: formatTagHex(tag),
        ...(isSet ? { protected: true } : {}),
        use,
        ...(api === null ? {} : { api }),
        ...(why === null ? {} : { why }),
        ...(claims.length === 0 ? {} : { services: claims.map(({ service, by, path }) => ({ name: service, by, path })) }),
        at: [...at.values()].sort((a, b) => a.rva - b.rva),
      }));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The version resource as the document of drivers shows it. */
export function imageVersion(image: PeImage): ImageVersion | null {
  const version = readVersionResource(image);
  if (!version) return null;
  const text = (key: string): string | null => versionString(version, key);
  const fileText = text('FileVersion');
  return {
    file: version.file,
    product: version.product,
    company: text('CompanyName'),
    description: text('FileDescription'),
    productName: text('ProductName'),
    originalName: text('OriginalFilename'),
    ...(fileText === version.file ? {} : { fileText }),
    internalName: text('InternalName'),
    copyright: text('LegalCopyright'),
    comments: text('Comments'),
    languages: version.languages.map(({ language }) => language).filter((language) => language !== ''),
  };
}

import { isProtected, type TagId, tagOfDword } from '../facts/tag.js';
import { arm64Numbers, thumbNumbers } from './code/arm-constants.js';
import { isFollowed } from './code/calling.js';
import type { CodeMap } from './code/code-map.js';
import { rangeAt } from './code/code-range.js';
import { type DataReads, findDataReads, NO_READS } from './code/data-reads.js';
import type { Span } from './code/data-references.js';
import type { ImageMemory } from './code/image-memory.js';
import { OperandFinder } from './code/operand-at.js';
import type { TagLoad } from './code/tag-calls.js';
import { type LetterContext, letterContext } from './data-text.js';
import { DIRECTORY, type PeImage, type PeSection, readAtRva, sectionAtOffset } from './pe-image.js';
import { firstOfTable, isInTable, isStringOfTable, isTableCandidate } from './string-tables.js';
import { findTagBytes, type TagBytes } from './tag-bytes.js';

/** Where a tag stands other than as argument of an allocating call. */
export interface TagPlace {
  readonly tag: TagId;
  readonly protected: boolean;
  readonly use: 'operand' | 'data' | 'text';
  /** `null` for a place that is not mapped: appended bytes, certificates. */
  readonly rva: number | null;
  /** The allocating call that code hands the tag to from here. */
  readonly api?: string;
  /** In words what makes it more than letters, for the use `data`. */
  readonly why?: string;
}

interface PlaceQuery {
  readonly image: PeImage;
  readonly map: CodeMap;
  readonly memory: ImageMemory;
  readonly tags: ReadonlySet<TagId>;
  /** Places and tables in the data from which tags are handed to allocating calls. */
  readonly loads: readonly TagLoad[];
}

/** Places whose surroundings are looked at by following code; a tag of common letters has thousands. */
const MAX_DOUBTFUL = 512;

/** Tables of one image that are gone through for each place. */
const MAX_TABLES = 256;

/** A structure begins so far before its field at most. */
const STRUCTURE_BYTES = 64;

/** Finds all places of the tags asked for, and says what each is. */
export function findTagPlaces(query: PlaceQuery): readonly TagPlace[] {
  const { image, map, tags } = query;
  const classifier = new Classifier(query);
  const places = classifier.placesOf(findTagBytes(image.source, tags));
  const wanted = (dword: number): boolean => tags.has(tagOfDword(dword));
  const made = image.architecture === 'arm64' ? arm64Numbers(map, wanted) : image.architecture === 'arm' ? thumbNumbers(map, wanted) : [];
  const operands = made.map(({ rva, dword }): TagPlace => ({ tag: tagOfDword(dword), protected: isProtected(dword), use: 'operand', rva }));
  return [...places, ...operands];
}

/** What is known of a place: its use, or what its surroundings look like. */
type Judged = Omit<TagPlace, 'tag' | 'protected'> | Doubtful;

interface Doubtful {
  readonly rva: number;
  readonly context: LetterContext;
}

class Classifier {
  private readonly operands: OperandFinder | null;
  /** Places that feed an allocating call, and tables that do. */
  private readonly fed: ReadonlyMap<number, TagLoad>;
  private readonly tables: readonly (TagLoad & { readonly stride: number })[];

  constructor(private readonly query: PlaceQuery) {
    const { architecture } = query.image;
    this.fed = new Map(query.loads.filter(({ stride }) => stride === undefined).map((load) => [load.dataRva, load]));
    this.tables = query.loads.flatMap((load) => (load.stride === undefined ? [] : [{ ...load, stride: load.stride }])).slice(0, MAX_TABLES);
    this.operands = architecture === 'x86' || architecture === 'x64' ? new OperandFinder(query.map, architecture === 'x64') : null;
  }

  placesOf(hits: readonly TagBytes[]): TagPlace[] {
    const judged = hits.map((hit) => ({ hit, at: this.judge(hit) }));
    const doubtful = judged.flatMap(({ at }) => ('context' in at && at.context !== 'number' && at.context !== 'text' ? [at] : []));
    const reads = this.readsOf(doubtful.slice(0, MAX_DOUBTFUL));
    return judged.map(({ hit, at }) => ({
      tag: hit.tag,
      protected: hit.protected,
      ...('context' in at ? this.decide(at, reads) : at),
    }));
  }

  private readsOf(doubtful: readonly Doubtful[]): DataReads {
    const { image, map, memory } = this.query;
    const { architecture } = image;
    // Programs are full of strings and have no tags.
    if (!isFollowed(architecture) || !image.native) return NO_READS;
    const places = doubtful.map(({ rva, context }) => ({ rva, context, first: firstOfTable(image, rva) }));
    const span = ({ rva, first }: { readonly rva: number; readonly first: number }): Span => ({
      from: first - STRUCTURE_BYTES,
      to: rva + 4,
    });
    return findDataReads(
      { image, architecture, map, memory },
      {
        spans: places.map(span),
        tables: (referenced) => places.filter((place) => isTableCandidate(image, { ...place, referenced })).map(span),
      },
    );
  }

  private judge({ offset }: TagBytes): Judged {
    const { image, map } = this.query;
    const section = sectionAtOffset(image, offset);
    if (!section) return { use: 'text', rva: null };
    const rva = section.rva + (offset - section.offset);
    if (rangeAt(map.ranges, rva)) return this.inCode(rva);
    return this.handed(rva) ?? this.inData(rva, section);
  }

  /** Places from which code hands a tag on, whatever is around them. */
  private handed(rva: number): Omit<TagPlace, 'tag' | 'protected'> | null {
    const load = this.fed.get(rva);
    if (load) return { use: 'data', rva, api: load.api, why: load.why ?? `code hands the number here to ${load.api}` };
    return null;
  }

  private inData(rva: number, section: PeSection): Judged {
    if (section.executable || rva % 4 !== 0 || this.inDirectory(rva)) return { use: 'text', rva };
    return { rva, context: letterContext(this.query.image, rva) };
  }

  private decide({ rva, context }: Doubtful, reads: DataReads): Omit<TagPlace, 'tag' | 'protected'> {
    const { image } = this.query;
    const table =
      context === 'text'
        ? undefined
        : this.tables.find(({ dataRva, stride }) => isInTable(image, { table: { rva: dataRva, stride }, rva, reads, sure: true }));
    if (table) return { use: 'data', rva, api: table.api, why: `an entry of a table from which code takes the tag for ${table.api}` };
    if (context === 'number') return { use: 'data', rva, why: 'a number among the data' };
    if (context === 'text') return { use: 'text', rva };
    if (reads.readsNumber(rva)) return { use: 'data', rva, why: 'code reads it as a number' };
    if (reads.tables.some((one) => isInTable(image, { table: one, rva, reads })))
      return { use: 'data', rva, why: 'an entry of a table of numbers that code reads' };
    if (context === 'start-like' && this.endsStructure(rva, reads)) return { use: 'data', rva, why: 'a number among the data' };
    if (context !== 'string-like' || isStringOfTable(image, { rva, reads })) return { use: 'text', rva };
    return { use: 'data', rva, why: 'a number among the data' };
  }

  /** A small number before, and another thing that begins right behind. */
  private endsStructure(rva: number, { referenced }: DataReads): boolean {
    const before = readAtRva(this.query.image, rva - 4, 4);
    const isNumber =
      before.length === 4 && before.readUInt16LE(2) === 0 && before.readUInt16LE(0) > 0 && !/^[\x20-\x7e]/.test(before.toString('latin1'));
    return isNumber && !referenced.has(rva) && referenced.has(rva + 4);
  }

  private inCode(rva: number): Judged {
    const instruction = this.operands?.instructionOf(rva) ?? null;
    if (instruction !== null) return { use: 'operand', rva: instruction };
    // ARM code loads 32-bit numbers from pools between the functions.
    const pool = this.query.image.architecture === 'arm' && rva % 4 === 0;
    return { use: pool ? 'operand' : 'text', rva };
  }

  private inDirectory(rva: number): boolean {
    return this.query.image.directories.some(
      (directory, index) => index !== DIRECTORY.certificates && rva >= directory.rva && rva < directory.rva + directory.size,
    );
  }
}

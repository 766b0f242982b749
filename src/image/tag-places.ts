import { isProtected, type TagId, tagOfDword } from '../facts/tag.js';
import { arm64Numbers, thumbNumbers } from './code/arm-constants.js';
import { type CodeMap, rangeAt } from './code/code-map.js';
import { OperandFinder } from './code/operand-at.js';
import { DIRECTORY, type PeImage, type PeSection, sectionAtOffset } from './pe-image.js';
import { findTagBytes, type TagBytes } from './tag-bytes.js';

/** Where a tag stands other than as argument of an allocating call. */
export interface TagPlace {
  readonly tag: TagId;
  readonly protected: boolean;
  readonly use: 'operand' | 'data' | 'text';
  /** `null` for a place that is not mapped: appended bytes, certificates. */
  readonly rva: number | null;
}

interface PlaceQuery {
  readonly image: PeImage;
  readonly map: CodeMap;
  readonly tags: ReadonlySet<TagId>;
  /** Places in the data that code is known to load a tag from. */
  readonly loadedRvas: ReadonlySet<number>;
}

/** Finds all places of the tags asked for, and says what each is. */
export function findTagPlaces({ image, map, tags, loadedRvas }: PlaceQuery): readonly TagPlace[] {
  const classifier = new Classifier(image, { map, loadedRvas });
  const places = findTagBytes(image.source, tags).map((hit) => classifier.placeOf(hit));
  const wanted = (dword: number): boolean => tags.has(tagOfDword(dword));
  const made = image.architecture === 'arm64' ? arm64Numbers(map, wanted) : image.architecture === 'arm' ? thumbNumbers(map, wanted) : [];
  const operands = made.map(({ rva, dword }): TagPlace => ({ tag: tagOfDword(dword), protected: isProtected(dword), use: 'operand', rva }));
  return [...places, ...operands];
}

class Classifier {
  private readonly operands: OperandFinder | null;

  constructor(
    private readonly image: PeImage,
    private readonly known: { readonly map: CodeMap; readonly loadedRvas: ReadonlySet<number> },
  ) {
    const { architecture } = image;
    this.operands = architecture === 'x86' || architecture === 'x64' ? new OperandFinder(known.map, architecture === 'x64') : null;
  }

  placeOf({ tag, protected: isSet, offset }: TagBytes): TagPlace {
    const section = sectionAtOffset(this.image, offset);
    const rva = section ? section.rva + (offset - section.offset) : null;
    return { tag, protected: isSet, ...this.useOf({ section, rva, offset }) };
  }

  private useOf({
    section,
    rva,
    offset,
  }: {
    readonly section: PeSection | undefined;
    readonly rva: number | null;
    readonly offset: number;
  }): Pick<TagPlace, 'use' | 'rva'> {
    if (!section || rva === null) return { use: 'text', rva: null };
    if (rangeAt(this.known.map.ranges, rva)) return this.useInCode(rva);
    if (this.known.loadedRvas.has(rva)) return { use: 'data', rva };
    if (section.executable || rva % 4 !== 0 || this.inDirectory(rva) || this.isText(offset)) return { use: 'text', rva };
    return { use: 'data', rva };
  }

  private useInCode(rva: number): Pick<TagPlace, 'use' | 'rva'> {
    const instruction = this.operands?.instructionOf(rva) ?? null;
    if (instruction !== null) return { use: 'operand', rva: instruction };
    // ARM code loads 32-bit numbers from pools between the functions.
    const pool = this.image.architecture === 'arm' && rva % 4 === 0;
    return { use: pool ? 'operand' : 'text', rva };
  }

  private inDirectory(rva: number): boolean {
    return this.image.directories.some(
      (directory, index) => index !== DIRECTORY.certificates && rva >= directory.rva && rva < directory.rva + directory.size,
    );
  }

  /**
   * Letters that go on are a string, and a number is not followed by letters. A blank or the like alone, with zeros after it, is the small
   * number of the next field.
   */
  private isText(offset: number): boolean {
    const around = this.image.source.read(Math.max(offset - 1, 0), offset === 0 ? 8 : 9);
    const at = offset === 0 ? 0 : 1;
    const before = offset === 0 ? 0 : (around[0] ?? 0);
    const after = around[at + 4] ?? 0;
    if (isPrintable(before)) return true;
    return isPrintable(after) && !(around[at + 5] === 0 && around[at + 6] === 0 && around[at + 7] === 0);
  }
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
}

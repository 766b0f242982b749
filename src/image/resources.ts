import { DIRECTORY, directoryOf, type PeImage, readAtRva } from './pe-image.js';

/** Entries looked at in one directory of resources, and in all of an image together; real ones have dozens and some thousands. */
const MAX_ENTRIES = 4096;
const MAX_NAME = 128;
/** Type, name and language. A link to an earlier level would be a fourth, and is not followed. */
const LEVELS = 3;

/** One resource of an image. */
export interface Resource {
  /** Of its type and its own; `null` where it goes by a number. */
  readonly name: string | null;
  readonly type: string | number;
  /** Identifier of its language; 0 where it goes by a name. */
  readonly language: number;
  readonly rva: number;
  readonly size: number;
}

interface Entry {
  readonly id: string | number;
  readonly isDirectory: boolean;
  readonly offset: number;
}

/** All resources, or those of one type, in the order of the tree. */
export function readResources(image: PeImage, { type }: { readonly type?: number } = {}): readonly Resource[] {
  const root = directoryOf(image, DIRECTORY.resources);
  if (!root) return [];
  const found: Resource[] = [];
  const walk = { image, rootRva: root.rva, type, left: MAX_ENTRIES, found };
  descend(walk, { offset: 0, path: [] });
  return found;
}

interface Walk {
  readonly image: PeImage;
  readonly rootRva: number;
  readonly type: number | undefined;
  /** Entries that may still be looked at: levels may name one directory again and again. */
  left: number;
  readonly found: Resource[];
}

function descend(walk: Walk, { offset, path }: { readonly offset: number; readonly path: readonly (string | number)[] }): void {
  for (const { id, isDirectory, offset: below } of entriesAt(walk, offset)) {
    if (path.length === 0 && walk.type !== undefined && id !== walk.type) continue;
    if (walk.left-- <= 0) return;
    const here = [...path, id];
    if (isDirectory) {
      if (here.length < LEVELS) descend(walk, { offset: below, path: here });
      continue;
    }
    const data = readAtRva(walk.image, walk.rootRva + below, 8);
    if (data.length === 8) walk.found.push({ ...named(here), rva: data.readUInt32LE(0), size: data.readUInt32LE(4) });
  }
}

function named([type = 0, name, language]: readonly (string | number)[]): Pick<Resource, 'name' | 'type' | 'language'> {
  return { type, name: typeof name === 'string' && name !== '' ? name : null, language: typeof language === 'number' ? language : 0 };
}

function entriesAt({ image, rootRva }: Walk, offset: number): readonly Entry[] {
  const head = readAtRva(image, rootRva + offset, 16);
  if (head.length < 16) return [];
  const count = Math.min(head.readUInt16LE(12) + head.readUInt16LE(14), MAX_ENTRIES);
  const table = readAtRva(image, rootRva + offset + 16, count * 8);
  return Array.from({ length: Math.floor(table.length / 8) }, (_, i) => {
    const name = table.readUInt32LE(i * 8);
    const target = table.readUInt32LE(i * 8 + 4);
    return {
      id: name >>> 31 === 1 ? nameAt(image, rootRva + (name & 0x7fff_ffff)) : name,
      isDirectory: target >>> 31 === 1,
      offset: target & 0x7fff_ffff,
    };
  });
}

/** A name: its length in characters, then UTF-16. */
function nameAt(image: PeImage, rva: number): string {
  const length = readAtRva(image, rva, 2);
  if (length.length < 2) return '';
  return readAtRva(image, rva + 2, Math.min(length.readUInt16LE(0), MAX_NAME) * 2).toString('utf16le');
}

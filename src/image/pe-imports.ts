import { DIRECTORY, directoryOf, type PeImage, readAtRva } from './pe-image.js';

const MAX_MODULES = 1024;
/** ntoskrnl.exe exports about 3,500 names, win32kfull.sys imports about 1,500. */
const MAX_NAMES = 65_536;
const MAX_NAME_BYTES = 512;

/** Names that an image takes from others and gives to others. */
export interface ImportedName {
  readonly module: string;
  readonly name: string;
  /** Place of the pointer that the loader fills: calls go through it. */
  readonly slotRva: number;
  /** Place of the hint and the name. */
  readonly nameRva: number;
}

/** One import in the order of the tables. */
export interface OrderedImport {
  readonly module: string;
  /** `null` for an import by number. */
  readonly name: string | null;
  readonly ordinal: number;
}

/** What {@link readImports} found. `complete` is false where the directory is damaged: then nothing can be said of names that are not there. */
export interface Imports {
  readonly names: readonly ImportedName[];
  readonly complete: boolean;
}

/** The import directory. Imports by ordinal have no name and are left out. */
export function readImports(image: PeImage): Imports {
  const names: ImportedName[] = [];
  const complete = walkImports(image, ({ module, name, slotRva, nameRva }) => {
    if (name !== null) names.push({ module, name, slotRva, nameRva });
  });
  return { names, complete };
}

/** All imports, those by ordinal too, as they follow each other; as far as the directory is whole. */
export function readImportOrder(image: PeImage): readonly OrderedImport[] {
  const imports: OrderedImport[] = [];
  walkImports(image, ({ module, name, ordinal }) => imports.push({ module, name, ordinal }));
  return imports;
}

type WalkedImport = OrderedImport & Pick<ImportedName, 'slotRva' | 'nameRva'>;

/** @returns whether the directory could be read to its end. */
function walkImports(image: PeImage, onImport: (found: WalkedImport) => void): boolean {
  const directory = directoryOf(image, DIRECTORY.imports);
  if (!directory) return true;
  const width = image.plus ? 8 : 4;
  const descriptors = readAtRva(image, directory.rva, MAX_MODULES * 20);
  let budget = MAX_NAMES;
  for (let at = 0; ; at += 20) {
    if (at + 20 > descriptors.length) return false;
    const lookupRva = descriptors.readUInt32LE(at) || descriptors.readUInt32LE(at + 16);
    const slots = descriptors.readUInt32LE(at + 16);
    const nameRva = descriptors.readUInt32LE(at + 12);
    if (nameRva === 0 && slots === 0) return true;
    const module = readName(image, nameRva);
    if (module === null) return false;
    for (let entry = 0; ; entry += width) {
      const lookup = readAtRva(image, lookupRva + entry, width);
      if (lookup.length < width || budget-- <= 0) return false;
      const hint = lookup.readUInt32LE(0);
      const high = width === 8 ? lookup.readUInt32LE(4) : hint;
      if (hint === 0 && high === 0) break;
      const slotRva = slots + entry;
      if (high >>> 31 !== 0) {
        onImport({ module, name: null, ordinal: hint & 0xffff, slotRva, nameRva: 0 });
        continue;
      }
      const name = readName(image, hint + 2);
      if (name === null) return false;
      onImport({ module, name, ordinal: 0, slotRva, nameRva: hint });
    }
  }
}

/** The names that an image exports, with the RVA of their code. Forwarders are left out. */
export function readExports(image: PeImage): readonly { readonly name: string; readonly rva: number }[] {
  const directory = directoryOf(image, DIRECTORY.exports);
  const head = directory ? readAtRva(image, directory.rva, 40) : Buffer.alloc(0);
  if (!directory || head.length < 40) return [];
  const count = Math.min(head.readUInt32LE(24), MAX_NAMES);
  const functions = readAtRva(image, head.readUInt32LE(28), Math.min(head.readUInt32LE(20), MAX_NAMES) * 4);
  const nameRvas = readAtRva(image, head.readUInt32LE(32), count * 4);
  const ordinals = readAtRva(image, head.readUInt32LE(36), count * 2);
  const result: { name: string; rva: number }[] = [];
  for (let i = 0; i * 4 + 4 <= nameRvas.length && i * 2 + 2 <= ordinals.length; i++) {
    const place = ordinals.readUInt16LE(i * 2) * 4;
    if (place + 4 > functions.length) continue;
    const rva = functions.readUInt32LE(place);
    const forwarder = rva >= directory.rva && rva < directory.rva + directory.size;
    const name = forwarder ? null : readName(image, nameRvas.readUInt32LE(i * 4));
    if (name !== null) result.push({ name, rva });
  }
  return result;
}

function readName(image: PeImage, rva: number): string | null {
  const bytes = readAtRva(image, rva, MAX_NAME_BYTES);
  const end = bytes.indexOf(0);
  return end > 0 ? bytes.toString('latin1', 0, end) : null;
}

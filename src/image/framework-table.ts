import { type PeImage, readAtRva } from './pe-image.js';
import type { Imports } from './pe-imports.js';
import { usesKmdf } from './service-names.js';

/** Name of the library in WDF_BIND_INFO. */
const LIBRARY = Buffer.from('KmdfLibrary\0', 'utf16le');
/** Functions in the table of any version: 383 in 1.0, some 480 in 1.33. */
const FEWEST_FUNCTIONS = 100;
const MOST_FUNCTIONS = 2000;
/** No driver has more data in one section; bounds what a hostile header can ask for. */
const MAX_DATA_BYTES = 16 * 1024 * 1024;

/** Places of the name of the library, of the number of functions and of the table in WDF_BIND_INFO, relative to the pointer to the name. */
const LAYOUT = { narrow: { count: 16, table: 20 }, wide: { count: 20, table: 24 } } as const;

/**
 * Where a driver of the Kernel-Mode Driver Framework has the functions of the framework put: the RVA of the table, or of the pointer to it
 * (since 1.11), as its WDF_BIND_INFO says. `null` where there is none.
 */
export function frameworkTable(image: PeImage, imports: Imports): number | null {
  if (!usesKmdf(imports)) return null;
  const name = placeOf(image, LIBRARY);
  const pointer = name === null ? null : placeOf(image, address(image, name));
  if (pointer === null) return null;
  const layout = image.plus ? LAYOUT.wide : LAYOUT.narrow;
  const rest = readAtRva(image, pointer, layout.table + 4);
  if (rest.length < layout.table + 4) return null;
  const count = rest.readUInt32LE(layout.count);
  const table = rest.readUInt32LE(layout.table) - Number(BigInt.asUintN(32, image.imageBase));
  return count >= FEWEST_FUNCTIONS && count <= MOST_FUNCTIONS && table > 0 && table < image.imageSize ? table : null;
}

function address(image: PeImage, rva: number): Buffer {
  const bytes = Buffer.alloc(image.plus ? 8 : 4);
  if (image.plus) bytes.writeBigUInt64LE(BigInt.asUintN(64, image.imageBase + BigInt(rva)));
  else bytes.writeUInt32LE((Number(BigInt.asUintN(32, image.imageBase)) + rva) >>> 0);
  return bytes;
}

function placeOf(image: PeImage, needle: Buffer): number | null {
  for (const section of image.sections) {
    const at = section.executable ? -1 : image.source.read(section.offset, Math.min(section.size, MAX_DATA_BYTES)).indexOf(needle);
    if (at >= 0) return section.rva + at;
  }
  return null;
}

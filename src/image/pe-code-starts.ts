import { DIRECTORY, directoryOf, type PeImage, readAtRva, sectionAt } from './pe-image.js';

/** Most entries of a real exception directory: about 60,000 in ntoskrnl.exe; bounds what a hostile one can ask for. */
const MAX_ENTRIES = 1 << 20;
const MAX_RELOCATIONS = 1 << 21;

/** What the exception directory says of the functions of an x64 or ARM64 image: ascending starts, each once, and, for x64, ends. */
export interface FunctionRanges {
  readonly starts: Uint32Array;
  /** End of each function (exclusive), 0 where it is not said here. */
  readonly ends: Uint32Array;
}

/** The exception directory (.pdata): 12 bytes a function on x64, 8 on ARM64. Empty for other machines. */
export function readFunctionRanges(image: PeImage): FunctionRanges {
  const width = image.architecture === 'x64' ? 12 : image.architecture === 'arm64' ? 8 : 0;
  const directory = directoryOf(image, DIRECTORY.exceptions);
  if (width === 0 || !directory) return { starts: new Uint32Array(), ends: new Uint32Array() };
  const bytes = readAtRva(image, directory.rva, Math.min(directory.size, MAX_ENTRIES * width));
  const [starts, ends] = [new Uint32Array(Math.ceil(bytes.length / width)), new Uint32Array(Math.ceil(bytes.length / width))];
  // Tens of thousands of entries in a large image: a view is read several times as fast as a Buffer.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let at = 0; at + width <= bytes.length; at += width) {
    const start = view.getUint32(at, true);
    if (start === 0) continue;
    starts[count] = start;
    ends[count++] = width === 12 ? view.getUint32(at + 4, true) : 0;
  }
  return inOrder({ starts: starts.subarray(0, count), ends: ends.subarray(0, count) });
}

/** Linkers write the table in ascending order, so there is nothing to sort as a rule. Of two entries with one start the last counts. */
function inOrder({ starts, ends }: FunctionRanges): FunctionRanges {
  if (isAscending(starts)) return { starts, ends };
  const byStart = new Map(Array.from(starts, (start, i) => [start, ends[i] ?? 0]));
  const ordered = Uint32Array.from(byStart.keys()).sort();
  return { starts: ordered, ends: ordered.map((start) => byStart.get(start) ?? 0) };
}

function isAscending(numbers: Uint32Array): boolean {
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] ?? 0) <= (numbers[i - 1] ?? 0)) return false;
  return true;
}

/** IMAGE_REL_BASED_HIGHLOW: a 32-bit address that moves with the image. */
const HIGHLOW = 3;

/**
 * Code addresses that the base relocations of an x86 image point at: callbacks, handlers, branches of a switch. There is no other table of
 * where code begins in such an image.
 */
export function readRelocatedCode(image: PeImage): readonly number[] {
  const directory = directoryOf(image, DIRECTORY.relocations);
  if (!directory || image.architecture !== 'x86') return [];
  const base = Number(image.imageBase);
  const table = readAtRva(image, directory.rva, directory.size);
  const found: number[] = [];
  let budget = MAX_RELOCATIONS;
  for (let block = 0; block + 8 <= table.length; ) {
    const page = table.readUInt32LE(block);
    const size = table.readUInt32LE(block + 4);
    if (size < 8) break;
    for (let at = block + 8; at + 2 <= Math.min(block + size, table.length) && budget-- > 0; at += 2) {
      const entry = table.readUInt16LE(at);
      if (entry >>> 12 !== HIGHLOW) continue;
      const pointer = readAtRva(image, page + (entry & 0xfff), 4);
      const target = pointer.length === 4 ? pointer.readUInt32LE(0) - base : -1;
      if (target > 0 && sectionAt(image, target)?.executable) found.push(target);
    }
    block += size;
  }
  return found;
}

import type { FollowedArchitecture } from './calling.js';
import type { CodeRange } from './code-map.js';

/** What to look for: pointers that the loader fills, and functions. */
export interface ReferenceQuery {
  readonly slots: ReadonlySet<number>;
  readonly functions: ReadonlySet<number>;
  readonly architecture: FollowedArchitecture;
  /** Low 32 bits. */
  readonly imageBase: number;
}

/**
 * Places in code that may refer to one of the things asked for. Every byte is looked at, decoded or not, so the places are candidates only:
 * what is there is told by walking the function around it.
 */
export function findReferences(ranges: readonly CodeRange[], query: ReferenceQuery): readonly number[] {
  if (query.architecture === 'arm64') return ranges.flatMap((range) => inArm64(range, query));
  if (query.architecture === 'x86') return ranges.flatMap((range) => inX86(range, query));
  const wanted = new Set([...query.slots, ...query.functions]);
  return ranges.flatMap((range) => inX64(range, wanted));
}

/**
 * 32-bit distances from the next instruction. Of a distance to something in reach the highest byte is one of very few, so of nearly all places
 * that one byte is looked at.
 */
function inX64({ rva, code }: CodeRange, wanted: ReadonlySet<number>): number[] {
  const { low, high } = bounds(wanted);
  const least = Math.floor((low - rva - code.length) / 2 ** 24);
  const most = Math.floor((high - rva - 4) / 2 ** 24);
  const found: number[] = [];
  for (let last = 3; last < code.length; last++) {
    const highest = ((code[last] ?? 0) << 24) >> 24;
    if (highest < least || highest > most) continue;
    const at = last - 3;
    const target = rva + last + 1 + code.readInt32LE(at);
    if (target >= low && target <= high && wanted.has(target)) found.push(rva + at);
  }
  return found;
}

function bounds(numbers: Iterable<number>): { readonly low: number; readonly high: number } {
  let low = Number.MAX_SAFE_INTEGER;
  let high = -1;
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return { low, high };
}

/** 32-bit distances of functions from the next instruction, and plain addresses of pointers. */
function inX86({ rva, code }: CodeRange, { slots, functions, imageBase }: ReferenceQuery): number[] {
  const { low, high } = bounds(functions);
  const { low: lowSlot, high: highSlot } = bounds(slots);
  const found: number[] = [];
  let dword = code.length >= 4 ? code.readInt32LE(0) << 8 : 0;
  for (let at = 0; at + 4 <= code.length; at++) {
    dword = (dword >>> 8) | ((code[at + 3] ?? 0) << 24);
    const target = rva + at + 4 + (dword | 0);
    if (target >= low && target <= high && functions.has(target)) found.push(rva + at);
    else if (highSlot >= 0) {
      const place = (dword >>> 0) - imageBase;
      if (place >= lowSlot && place <= highSlot && slots.has(place)) found.push(rva + at);
    }
  }
  return found;
}

/** B and BL to a function; ADRP to the page of a pointer. */
function inArm64({ rva, code }: CodeRange, { slots, functions }: ReferenceQuery): number[] {
  const pages = new Set([...slots].map((slot) => slot >>> 12));
  const found: number[] = [];
  for (let at = 0; at + 4 <= code.length; at += 4) {
    const word = code.readUInt32LE(at);
    if ((word & 0x7c00_0000) === 0x1400_0000) {
      if (functions.has(rva + at + ((word << 6) >> 6) * 4)) found.push(rva + at);
    } else if ((word & 0x9f00_0000) >>> 0 === 0x9000_0000) {
      const distance = (((word >>> 5) & 0x7_ffff) << 13) >> 13;
      if (pages.has(((rva + at) >>> 12) + distance * 4 + ((word >>> 29) & 3))) found.push(rva + at);
    }
  }
  return found;
}

/** Places in code where a pointer is loaded from one of these distances behind another one. Candidates, as {@link findReferences} finds them. */
export function findDistances(
  ranges: readonly CodeRange[],
  { distances, architecture }: { readonly distances: ReadonlySet<number>; readonly architecture: FollowedArchitecture },
): readonly number[] {
  if (distances.size === 0) return [];
  return ranges.flatMap((range) => {
    if (architecture === 'arm64') return loadsOfArm64(range, distances);
    return [...distances].flatMap((distance) => dwordsIn(range, distance));
  });
}

function dwordsIn({ rva, code }: CodeRange, dword: number): number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(dword);
  const found: number[] = [];
  for (let at = code.indexOf(bytes); at >= 0; at = code.indexOf(bytes, at + 1)) found.push(rva + at);
  return found;
}

/** LDR Xt, [Xn, #distance]. */
function loadsOfArm64({ rva, code }: CodeRange, distances: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= code.length; at += 4) {
    const word = code.readUInt32LE(at);
    if ((word & 0xffc0_0000) >>> 0 === 0xf940_0000 && distances.has(((word >>> 10) & 0xfff) * 8)) found.push(rva + at);
  }
  return found;
}

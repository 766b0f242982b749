import type { FollowedArchitecture } from './calling.js';
import type { CodeRange } from './code-range.js';
import { findTargets, type TargetQuery } from './targets.js';

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
  const { slots, functions, architecture, imageBase } = query;
  if (architecture === 'arm64') return ranges.flatMap((range) => inArm64(range, query));
  const places = ranges.flatMap((range) => [
    ...dwordsTo(range, { wanted: functions, dword: 'distance' }),
    // Pointers are named by plain addresses in 32-bit code.
    ...dwordsTo(range, { wanted: slots, dword: architecture === 'x86' ? { imageBase } : 'distance' }),
  ]);
  return functions.size === 0 || slots.size === 0 ? places : [...new Set(places)].sort((a, b) => a - b);
}

function dwordsTo(
  range: CodeRange,
  { wanted, dword }: { readonly wanted: ReadonlySet<number>; readonly dword: TargetQuery['dword'] },
): readonly number[] {
  const found: number[] = [];
  const spans = Float64Array.from([...wanted].flatMap((target) => [target, target]));
  const query = { ...bounds(wanted), dword, spans, isWanted: (target: number) => wanted.has(target) };
  findTargets(range, query, (place) => found.push(place));
  return found;
}

/** Lowest and highest; the highest is below the lowest where there are none. */
function bounds(numbers: Iterable<number>): { readonly low: number; readonly high: number } {
  let low = Number.MAX_SAFE_INTEGER;
  let high = -1;
  for (const number of numbers) {
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return { low, high };
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

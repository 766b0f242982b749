import { type PeImage, sectionAt } from '../pe-image.js';
import type { FollowedArchitecture } from './calling.js';
import type { CodeMap } from './code-map.js';
import type { CodeRange } from './code-range.js';
import { type MemoryRead, OperandFinder } from './operand-at.js';

/** Largest span of places for which a table of bits is kept. */
const MAX_SPAN = 64 * 1024 * 1024;

/** No driver has more data in one section; bounds what a hostile header can ask for. */
const MAX_DATA_BYTES = 16 * 1024 * 1024;

/** RVAs, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A set of RVAs that lie near to each other, to ask millions of times. */
export class PlaceSet {
  private constructor(
    readonly low: number,
    private readonly bits: Uint8Array,
  ) {}

  static of(spans: readonly Span[]): PlaceSet {
    const sorted = [...spans].sort((a, b) => a.from - b.from);
    const low = Math.max(sorted[0]?.from ?? 0, 0);
    const high = sorted.reduce((end, { to }) => Math.max(end, to), low);
    const bits = new Uint8Array(Math.min(high - low + 1, MAX_SPAN));
    for (const { from, to } of sorted) bits.fill(1, Math.max(from - low, 0), to - low + 1);
    return new PlaceSet(low, bits);
  }

  get high(): number {
    return this.low + this.bits.length;
  }

  has(rva: number): boolean {
    return this.bits[rva - this.low] === 1;
  }

  /** Any place of a page of 4 KB. */
  hasPage(page: number): boolean {
    const from = Math.max(page * 4096 - this.low, 0);
    return this.bits.subarray(from, Math.max(page * 4096 + 4096 - this.low, from)).includes(1);
  }
}

/** A place in code that refers to a place in the data. */
export interface DataReference {
  /** Of the four bytes that hold the address, or of the ADRP. */
  readonly at: number;
  /** `null` where it is not sure: a number may follow the distance. */
  readonly target: number | null;
  /** What the instruction reads from there; `null` where it does not. */
  readonly read: MemoryRead | null;
}

/** Who refers to places in the data. */
export interface DataAddresses {
  readonly code: readonly DataReference[];
  /** Places that pointers in the data lead to. */
  readonly pointers: readonly number[];
}

interface AddressQuery {
  readonly architecture: FollowedArchitecture;
  readonly map: CodeMap;
  readonly wanted: PlaceSet;
}

/** Looks through code and data. Every byte of the code is looked at, decoded or not, so a few of the places may be wrong. */
export function addressesIn(image: PeImage, { architecture, map, wanted }: AddressQuery): DataAddresses {
  const base = Number(BigInt.asUintN(32, image.imageBase));
  const wide = architecture === 'x64';
  const finder = new OperandFinder(map, wide);
  const code = map.ranges.flatMap((range) =>
    architecture === 'arm64' ? inArm64(range, wanted) : inX86(range, { wanted, base: wide ? null : base, finder }),
  );
  return { code, pointers: pointersInData(image, { base, wanted }) };
}

/** Bytes of an immediate number between a distance and the next instruction. */
const BEHIND = [0, 1, 2, 4] as const;

interface X86Search {
  readonly wanted: PlaceSet;
  /** `null` on x64. */
  readonly base: number | null;
  readonly finder: OperandFinder;
}

/** On x64 distances, and offsets from the start of the image; on x86 addresses. */
function inX86({ rva, code }: CodeRange, { wanted, base, finder }: X86Search): DataReference[] {
  const { low, high } = wanted;
  const found: DataReference[] = [];
  const add = (at: number, target: number | null): void => {
    found.push({ at: rva + at, target, read: finder.readAt(rva + at) });
  };
  let dword = code.length >= 4 ? code.readInt32LE(0) << 8 : 0;
  for (let at = 0; at + 4 <= code.length; at++) {
    dword = (dword >>> 8) | ((code[at + 3] ?? 0) << 24);
    const place = base === null ? dword : (dword >>> 0) - base;
    if (place >= low && place < high && wanted.has(place)) add(at, place);
    if (base !== null) continue;
    const next = rva + at + 4 + dword;
    if (next < low - 4 || next >= high) continue;
    const behind = BEHIND.find((bytes) => wanted.has(next + bytes));
    if (behind !== undefined) add(at, behind === 0 ? next : null);
  }
  return found;
}

/** Instructions between an ADRP and the one that completes the address. */
const COMPLETES = 24;

/** ADRP to a page, with the ADD or the load that follows, and ADR. */
function inArm64({ rva, code }: CodeRange, wanted: PlaceSet): DataReference[] {
  const found: DataReference[] = [];
  for (let at = 0; at + 4 <= code.length; at += 4) {
    const word = code.readUInt32LE(at);
    if ((word & 0x1f00_0000) !== 0x1000_0000) continue;
    const distance = ((((word >>> 5) & 0x7_ffff) << 13) >> 11) | ((word >>> 29) & 3);
    const page = ((rva + at) >>> 12) + distance;
    if (word >>> 31 === 0) {
      if (wanted.has(rva + at + distance)) found.push({ at: rva + at, target: rva + at + distance, read: null });
    } else if (page * 4096 + 4096 > wanted.low && page * 4096 < wanted.high && wanted.hasPage(page))
      found.push({ at: rva + at, ...completed(code, { at, register: word & 31, page }) });
  }
  return found;
}

/** The place in a page that an ADD or a load says, and what is loaded. */
function completed(
  code: Buffer,
  { at, register, page }: { readonly at: number; readonly register: number; readonly page: number },
): Pick<DataReference, 'target' | 'read'> {
  for (let next = at + 4; next <= at + COMPLETES * 4 && next + 4 <= code.length; next += 4) {
    const word = code.readUInt32LE(next);
    if ((word & 0x1f00_001f) >>> 0 === (0x1000_0000 | register) >>> 0) break;
    if (((word >>> 5) & 31) !== register) continue;
    const number = (word >>> 10) & 0xfff;
    if ((word & 0xffc0_0000) >>> 0 === 0x9100_0000) {
      const target = page * 4096 + number;
      const load = next + 8 <= code.length ? loadOf(code.readUInt32LE(next + 4), word & 31) : null;
      return load ? { target: target + load.distance, read: { bytes: load.bytes, stride: null } } : { target, read: null };
    }
    const load = loadOf(word, register);
    if (load) return { target: page * 4096 + load.distance, read: { bytes: load.bytes, stride: null } };
  }
  return { target: null, read: null };
}

/** LDR (unsigned immediate) of 32 bits or more. */
function loadOf(word: number, base: number): { readonly distance: number; readonly bytes: number } | null {
  const vector = (word & 0x0400_0000) !== 0;
  const scale = (word >>> 30) | (vector ? ((word >>> 23) & 1) << 2 : 0);
  const isLoad = (word & 0x3b40_0000) === 0x3940_0000 && ((word >>> 5) & 31) === base;
  return isLoad && scale >= 2 ? { distance: ((word >>> 10) & 0xfff) << scale, bytes: 1 << scale } : null;
}

/** Pointers that lie in sections without code, at their natural places. */
function pointersInData(image: PeImage, { base, wanted }: { readonly base: number; readonly wanted: PlaceSet }): number[] {
  const width = image.plus ? 8 : 4;
  const high = Number(image.imageBase >> 32n);
  const found: number[] = [];
  for (const section of image.sections) {
    if (section.executable || section.size < width || sectionAt(image, section.rva) !== section) continue;
    const bytes = image.source.read(section.offset, Math.min(section.size, MAX_DATA_BYTES));
    const [first, end] = [wanted.low + base, wanted.high + base];
    for (let at = 0; at + width <= bytes.length; at += width) {
      const pointer = bytes.readUInt32LE(at);
      if (pointer < first || pointer >= end) continue;
      if (wanted.has(pointer - base) && (width === 4 || bytes.readUInt32LE(at + 4) === high)) found.push(pointer - base);
    }
  }
  return found;
}

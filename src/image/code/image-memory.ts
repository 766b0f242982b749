import { type PeImage, type PeSection, readAtRva, sectionAt } from '../pe-image.js';
import { ATOM, type Atom, atom, contentsOf, kindOf, payloadOf, UNKNOWN, UNKNOWN_ATOM, type Value } from './value.js';

/** What lies outside of registers and stack, for the steppers. */
export interface ImageMemory {
  /** What a load of four bytes or more gives; `address` is what the address may be. */
  load(address: Value, bytes: number): Value;
  /** What lies in a pool of constants among the code. */
  literal(rva: number): Value;
  /** Learns of a store, on the stack as well. */
  store?(store: Store): void;
  /** Learns of a read by an instruction that is not followed. */
  touch?(address: Value, bytes: number): void;
}

export interface Store {
  readonly address: Value;
  readonly value: Value;
  readonly bytes: number;
}

/** Memory of which nothing is known. */
export const UNREAD_MEMORY: ImageMemory = {
  load: (address) => address.map(contentsOf),
  literal: (rva) => [atom(ATOM.loaded, rva)],
};

/** A section is kept in memory up to this size; of larger ones each place is read anew. */
const MAX_KEPT_BYTES = 1024 * 1024;

/** The image itself: what lies in sections that nobody can write to is as good as a number in the code. */
export class ReadOnlyMemory implements ImageMemory {
  private readonly low: number;
  private readonly high: number;
  private readonly kept = new Map<PeSection, Buffer>();

  /** The loader fills `slots`, whatever the file holds there. */
  constructor(
    private readonly image: PeImage,
    private readonly slots: ReadonlySet<number>,
  ) {
    this.low = Number(BigInt.asUintN(32, image.imageBase));
    this.high = Number(image.imageBase >> 32n);
  }

  load(address: Value, _bytes: number): Value {
    const [only] = address;
    if (address.length === 1 && only === UNKNOWN_ATOM) return UNKNOWN;
    return address.map((item) => (kindOf(item) === ATOM.address ? this.at(payloadOf(item)) : contentsOf(item)));
  }

  literal(rva: number): Value {
    const section = sectionAt(this.image, rva);
    return [section?.executable ? this.contents(section, rva) : this.at(rva)];
  }

  private at(rva: number): Atom {
    const section = sectionAt(this.image, rva);
    return !section || section.writable || this.slots.has(rva) ? atom(ATOM.loaded, rva) : this.contents(section, rva);
  }

  private contents(section: PeSection, rva: number): Atom {
    const { bytes, at } = this.bytesAt(section, rva);
    if (at + 4 > bytes.length) return atom(ATOM.loaded, rva);
    const number = bytes.readUInt32LE(at);
    // A 64-bit pointer into the image: constants and functions are reached through such ones.
    const isPointer = this.image.plus && this.high !== 0 && at + 8 <= bytes.length && bytes.readUInt32LE(at + 4) === this.high;
    const target = number - this.low;
    return isPointer && target >= 0 && target < this.image.imageSize ? atom(ATOM.address, target) : number;
  }

  private bytesAt(section: PeSection, rva: number): { readonly bytes: Buffer; readonly at: number } {
    if (section.size > MAX_KEPT_BYTES) return { bytes: readAtRva(this.image, rva, 8), at: 0 };
    const bytes = this.kept.get(section) ?? this.image.source.read(section.offset, section.size);
    this.kept.set(section, bytes);
    return { bytes, at: rva - section.rva };
  }
}

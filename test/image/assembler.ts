import { imageBase } from './make-pe.js';

/** A few instructions as bytes, with the distances worked out: enough to write drivers for tests by hand. */
export class Assembler {
  private readonly bytes: number[] = [];
  private readonly labels = new Map<string, number>();
  private readonly holes: { readonly at: number; readonly size: 1 | 4; readonly label: string }[] = [];

  constructor(private readonly rva = 0x1000) {}

  get here(): number {
    return this.rva + this.bytes.length;
  }

  /** RVA of a label that was set. */
  at(label: string): number {
    return this.labels.get(label) ?? Number.NaN;
  }

  raw(...bytes: readonly (number | Uint8Array)[]): this {
    for (const part of bytes) this.bytes.push(...(typeof part === 'number' ? [part] : part));
    return this;
  }

  label(name: string): this {
    this.labels.set(name, this.here);
    return this;
  }

  /** Bytes up to the next multiple of 16, as compilers fill. */
  align(fill = 0xcc): this {
    while (this.here % 16 !== 0) this.bytes.push(fill);
    return this;
  }

  /** `call` or `jmp` through the pointer to an import. */
  viaSlot(kind: 'call' | 'jmp', slotRva: number, { wide = true } = {}): this {
    const target = wide ? slotRva - (this.here + 6) : slotRva + Number(imageBase('x86'));
    return this.raw(0xff, kind === 'call' ? 0x15 : 0x25, int32(target));
  }

  /** `call rel32`, `jmp rel32`, or a conditional jump by its two bytes. */
  toLabel(opcode: readonly number[], label: string, size: 1 | 4 = 4): this {
    this.raw(...opcode);
    this.holes.push({ at: this.bytes.length, size, label });
    return this.raw(...(size === 1 ? [0] : [0, 0, 0, 0]));
  }

  build(): Buffer {
    const out = Buffer.from(this.bytes);
    for (const { at, size, label } of this.holes) {
      const distance = this.at(label) - (this.rva + at + size);
      if (size === 1) out.writeInt8(distance, at);
      else out.writeInt32LE(distance, at);
    }
    return out;
  }
}

export function int32(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeInt32LE(value | 0);
  return out;
}

/** The four letters of a tag as they stand in code. */
export function letters(tag: string): Buffer {
  return Buffer.from(tag, 'latin1');
}

/** ARM64 instructions as words. */
export function words(...list: readonly number[]): Buffer {
  const out = Buffer.alloc(list.length * 4);
  list.forEach((word, i) => {
    out.writeUInt32LE(word >>> 0, i * 4);
  });
  return out;
}

/** ARM64: a pointer to an import into `register` (ADRP and LDR), at `rva`. */
export function loadSlot(
  register: number,
  { rva, slotRva }: { readonly rva: number; readonly slotRva: number },
): readonly [number, number] {
  const pages = (slotRva >>> 12) - (rva >>> 12);
  return [
    0x9000_0000 | ((pages & 3) << 29) | (((pages >> 2) & 0x7_ffff) << 5) | register,
    0xf940_0000 | (((slotRva & 0xfff) >> 3) << 10) | (register << 5) | register,
  ];
}

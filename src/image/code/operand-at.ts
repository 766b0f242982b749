import type { CodeMap } from './code-map.js';
import { rangeAt } from './code-range.js';
import { X86Decoder } from './x86-decode.js';
import { MAP } from './x86-instruction.js';
import { FORM } from './x86-opcodes.js';

/** LEA: its displacement is a number as good as an immediate where a register is added. */
const LEA = 0x8d;

/** A read of memory. */
export interface MemoryRead {
  readonly bytes: number;
  /** A register is added to the place, times this number; 0 where it is taken as it is, `null` where none is added. */
  readonly stride: number | null;
}

/** Opcodes that read a memory operand of their own width: MOV, MOVSXD, arithmetic, comparisons, IMUL, TEST, CMOVcc. */
const READS: ReadonlySet<number> = new Set([
  ...[0x8b, 0xa1, 0x63, 0x69, 0x6b, 0x85, 0x39, 0x03, 0x0b, 0x13, 0x1b, 0x23, 0x2b, 0x33, 0x3b],
  ...[0xaf, 0x6e, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4c, 0x4d, 0x4e, 0x4f].map(
    (low) => MAP.two | low,
  ),
]);
/** Loads of vector registers, by the bytes that they read: MOVUPS, MOVAPS, MOVDQ; MOVLPS, MOVHPS, MOVQ. */
const VECTOR_READS: ReadonlyMap<number, number> = new Map([
  ...[0x10, 0x28, 0x6f].map((low): [number, number] => [MAP.two | low, 16]),
  ...[0x12, 0x16, 0x7e].map((low): [number, number] => [MAP.two | low, 8]),
]);
const PUSH_GROUP = 6;

function readBytes({
  opcode,
  group,
  operandBits,
}: {
  readonly opcode: number;
  readonly group: number;
  readonly operandBits: number;
}): number {
  const vector = VECTOR_READS.get(opcode);
  if (vector !== undefined) return vector;
  return READS.has(opcode) || (opcode === 0xff && group === PUSH_GROUP) ? operandBits / 8 : 0;
}

/** Tells whether four bytes in x86 or x64 code are a number of an instruction, and which instruction. */
export class OperandFinder {
  private readonly decoder: X86Decoder;
  /** Where the last search stopped, so that many places of one function are found in one walk. */
  private last = { function: -1, rva: 0 };

  constructor(
    private readonly map: CodeMap,
    wide: boolean,
  ) {
    this.decoder = new X86Decoder(wide);
  }

  /** RVA of the instruction whose 32-bit immediate, or a half of whose 64-bit one, lies at `rva`; `null` where there is none. Ask in ascending order. */
  instructionOf(rva: number): number | null {
    const at = this.decodeAround(rva);
    return at !== null && this.holdsNumberAt(rva - at) ? at : null;
  }

  /** What an instruction reads from the place that the address or distance at `rva` is of; `null` where it reads nothing of 32 bits or more. */
  readAt(rva: number): MemoryRead | null {
    const at = this.decodeAround(rva);
    const { displacementAt, base, index, scale, ripRelative, operandBits, opcode, reg } = this.decoder.instruction;
    if (at === null || displacementAt !== rva - at) return null;
    const bytes = readBytes({ opcode, group: reg & 7, operandBits });
    if (bytes < 4) return null;
    const indexed = !ripRelative && (base >= 0 || index >= 0);
    return { bytes, stride: indexed ? (index >= 0 ? scale : 0) : null };
  }

  /** Decodes the instruction that covers a place, and gives its RVA. */
  private decodeAround(rva: number): number | null {
    const range = rangeAt(this.map.ranges, rva);
    const index = this.map.functions.indexOf(rva);
    if (!range || index < 0) return null;
    const resume = this.last.function === index && this.last.rva <= rva ? this.last.rva : 0;
    let at = Math.max(this.map.functions.start(index), range.rva, resume);
    for (const end = rva + 4; at < end; ) {
      if (!this.decoder.decode(range.code, at - range.rva)) {
        at++;
        continue;
      }
      const next = at + this.decoder.instruction.length;
      if (next > rva) {
        this.last = { function: index, rva: at };
        return at;
      }
      at = next;
    }
    return null;
  }

  private holdsNumberAt(at: number): boolean {
    const { opcode, form, immediateAt, immediateBytes, displacementAt, base, ripRelative } = this.decoder.instruction;
    if (at === immediateAt + 4 && immediateBytes === 8) return true;
    if (at === immediateAt) return immediateBytes >= 4 && (form & FORM.relativeZ) === 0;
    return at === displacementAt && opcode === (MAP.one | LEA) && base >= 0 && !ripRelative;
  }
}

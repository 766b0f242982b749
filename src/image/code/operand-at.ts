import { type CodeMap, rangeAt } from './code-map.js';
import { X86Decoder } from './x86-decode.js';
import { MAP } from './x86-instruction.js';
import { FORM } from './x86-opcodes.js';

/** LEA: its displacement is a number as good as an immediate where a register is added. */
const LEA = 0x8d;

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

  /** RVA of the instruction whose 32-bit immediate lies at `rva`; `null` where there is none. Ask in ascending order. */
  instructionOf(rva: number): number | null {
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
        return this.holdsNumberAt(rva - at) ? at : null;
      }
      at = next;
    }
    return null;
  }

  private holdsNumberAt(at: number): boolean {
    const { opcode, form, immediateAt, immediateBytes, displacementAt, base, ripRelative } = this.decoder.instruction;
    if (at === immediateAt) return immediateBytes >= 4 && (form & FORM.relativeZ) === 0;
    return at === displacementAt && opcode === (MAP.one | LEA) && base >= 0 && !ripRelative;
  }
}

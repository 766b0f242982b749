/** Opcode maps as part of {@link X86Instruction.opcode}. */
export const MAP = { one: 0, two: 0x100, three38: 0x200, three3A: 0x300, vex: 0x400 } as const;

/** In place of a register that an operand does not have. */
export const NO_REGISTER = -1;

/** One decoded instruction; the object is filled anew by each {@link X86Decoder.decode}. Register numbers as in the machine code, 0 = rax. */
export class X86Instruction {
  length = 0;
  /** Map (see {@link MAP}) plus the byte of the opcode. */
  opcode = 0;
  form = 0;
  /** Bits of operands that are not bytes: 16, 32 or 64. */
  operandBits = 32;
  /** True where a REX prefix is there: byte registers 4..7 are then spl..dil. */
  rex = false;
  repeated = false;
  /** ModRM fields with the bits of REX; `mod` is 3 for a register. */
  mod = 0;
  reg = 0;
  rm = 0;
  /** Memory operand: registers or -1. */
  base = NO_REGISTER;
  index = NO_REGISTER;
  scale = 1;
  displacement = 0;
  /** The displacement is relative to the next instruction (x64). */
  ripRelative = false;
  /** The memory operand is relative to fs or gs. */
  segment = false;
  /** Low 32 bits of the immediate, or the distance of a relative jump (signed). */
  immediate = 0;
  /** Bytes of the immediate, and where it begins in the instruction; 0 where there is none. */
  immediateBytes = 0;
  immediateAt = 0;
  /** Where the 32-bit displacement begins in the instruction; 0 where there is none. */
  displacementAt = 0;
}

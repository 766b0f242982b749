import { MAP, NO_REGISTER, X86Instruction } from './x86-instruction.js';
import { FORM, ONE_BYTE, THREE_BYTE_3A, THREE_BYTE_38, TWO_BYTE } from './x86-opcodes.js';

const LONGEST = 15;

/** Decodes x86 (or, `wide`, x64) instructions one at a time. */
export class X86Decoder {
  readonly instruction = new X86Instruction();
  private readonly out = this.instruction;
  private code: Buffer = Buffer.alloc(0);
  private start = 0;
  private next = 0;
  private operand16 = false;
  private otherAddressSize = false;
  private rexBits = 0;
  private vectorRegister = NO_REGISTER;

  constructor(private readonly wide: boolean) {}

  /**
   * Decodes what begins at `at` into {@link instruction}.
   *
   * @returns false where the bytes are no instruction that a driver may hold, or end too soon.
   */
  decode(code: Buffer, at: number): boolean {
    this.code = code;
    this.start = at;
    this.next = at;
    this.operand16 = false;
    this.otherAddressSize = false;
    this.rexBits = 0;
    this.vectorRegister = NO_REGISTER;
    const { out } = this;
    out.rex = false;
    out.repeated = false;
    out.segment = false;
    out.mod = 0;
    out.reg = 0;
    out.rm = 0;
    out.base = NO_REGISTER;
    out.index = NO_REGISTER;
    out.scale = 1;
    out.displacement = 0;
    out.ripRelative = false;
    out.immediate = 0;
    out.immediateBytes = 0;
    out.immediateAt = 0;
    out.displacementAt = 0;
    if (!this.readPrefixes() || !this.readOpcode()) return false;
    out.operandBits = this.rexBits & 8 ? 64 : this.operand16 ? 16 : 32;
    if (out.form & (this.wide ? FORM.invalid | FORM.invalid64 : FORM.invalid)) return false;
    if (out.form & FORM.modrm && !this.readModRm()) return false;
    this.adjustForm();
    this.readImmediates();
    out.length = this.next - this.start;
    return out.length <= LONGEST && this.next <= this.code.length && out.form !== FORM.invalid;
  }

  /** 8 where REX.B extends the register in the low bits of the opcode. */
  lowRegisterExtension(): number {
    return this.rexBits & 1 ? 8 : 0;
  }

  private byte(): number {
    return this.code[this.next++] ?? 0;
  }

  private readPrefixes(): boolean {
    for (; this.next - this.start < LONGEST; this.next++) {
      const prefix = this.code[this.next];
      switch (prefix) {
        case undefined:
          return false;
        case 0x66:
          this.operand16 = true;
          break;
        case 0x67:
          this.otherAddressSize = true;
          break;
        case 0x64:
        case 0x65:
          this.out.segment = true;
          break;
        case 0xf2:
        case 0xf3:
          this.out.repeated = true;
          break;
        case 0x26:
        case 0x2e:
        case 0x36:
        case 0x3e:
        case 0xf0:
          break;
        default:
          // A REX prefix counts only right before the opcode.
          if (!this.wide || (prefix & 0xf0) !== 0x40) return true;
          if ((this.code[this.next + 1] ?? 0x40) >> 4 === 4 || isLegacyPrefix(this.code[this.next + 1])) break;
          this.rexBits = prefix;
          this.out.rex = true;
          this.next++;
          return true;
      }
    }
    return false;
  }

  private readOpcode(): boolean {
    const { out } = this;
    const first = this.byte();
    if ((first === 0xc4 || first === 0xc5 || first === 0x62) && this.isVector()) return this.readVector(first);
    if (first !== 0x0f) {
      out.opcode = first;
      out.form = ONE_BYTE[first] ?? FORM.invalid;
      return true;
    }
    const second = this.byte();
    if (second === 0x38 || second === 0x3a) {
      const third = this.byte();
      out.opcode = (second === 0x38 ? MAP.three38 : MAP.three3A) | third;
      out.form = (second === 0x38 ? THREE_BYTE_38[third] : THREE_BYTE_3A[third]) ?? FORM.invalid;
      return true;
    }
    out.opcode = MAP.two | second;
    out.form = TWO_BYTE[second] ?? FORM.invalid;
    return true;
  }

  /** In 32-bit code these bytes are LES, LDS and BOUND when a memory operand follows. */
  private isVector(): boolean {
    return this.wide || (this.code[this.next] ?? 0) >= 0xc0;
  }

  /** VEX and EVEX: what is computed there never is a tag; only the length and the general registers that change matter. */
  private readVector(first: number): boolean {
    const { out } = this;
    const p0 = this.byte();
    const map = first === 0xc5 ? 1 : first === 0xc4 ? p0 & 0x1f : p0 & 7;
    const p1 = first === 0xc5 ? p0 : this.byte();
    if (first === 0x62) this.byte();
    // The bits are stored inverted; X and B are absent in the two-byte form.
    const inverted = first === 0xc5 ? (p0 & 0x80) | 0x60 : p0;
    if (this.wide) this.rexBits = (inverted & 0x80 ? 0 : 4) | (inverted & 0x40 ? 0 : 2) | (inverted & 0x20 ? 0 : 1);
    const opcode = this.byte();
    out.opcode = MAP.vex | opcode;
    const writesGeneral = (map === 2 && opcode >= 0xf0 && opcode <= 0xf7) || (map === 3 && opcode === 0xf0);
    if (map === 1) {
      const plain = TWO_BYTE[opcode] ?? FORM.invalid;
      out.form = opcode === 0x77 && first !== 0x62 ? 0 : FORM.modrm | (plain & (FORM.imm8 | FORM.writesReg | FORM.writesRm));
    } else if (map === 2 || map === 5 || map === 6) out.form = FORM.modrm;
    else if (map === 3) out.form = FORM.modrm | FORM.imm8 | ((THREE_BYTE_3A[opcode] ?? 0) & FORM.writesRm);
    else return false;
    if (writesGeneral) {
      out.form |= FORM.writesReg | FORM.writesRm;
      // BLSI and its like, and MULX, change the register in vvvv too: the index field is free to carry it.
      this.vectorRegister = (~p1 >> 3) & 15;
    }
    return true;
  }

  private readModRm(): boolean {
    const { out } = this;
    if (this.next >= this.code.length) return false;
    const modrm = this.byte();
    out.mod = modrm >> 6;
    out.reg = ((modrm >> 3) & 7) | (this.rexBits & 4 ? 8 : 0);
    out.rm = (modrm & 7) | (this.rexBits & 1 ? 8 : 0);
    if (out.form & FORM.registersOnly) out.mod = 3;
    if (out.mod === 3) {
      if (this.vectorRegister !== NO_REGISTER) out.index = this.vectorRegister;
      return true;
    }
    if (!this.wide && this.otherAddressSize) return this.readAddress16(modrm & 7);
    let rm = modrm & 7;
    if (rm === 4) {
      const sib = this.byte();
      rm = sib & 7;
      const index = ((sib >> 3) & 7) | (this.rexBits & 2 ? 8 : 0);
      out.index = index === 4 ? NO_REGISTER : index;
      out.scale = 1 << (sib >> 6);
    } else if (rm === 5 && out.mod === 0 && this.wide) {
      out.ripRelative = true;
    }
    if (rm === 5 && out.mod === 0) this.readDisplacement(4);
    else {
      out.base = rm | (this.rexBits & 1 ? 8 : 0);
      if (out.mod === 1) this.readDisplacement(1);
      else if (out.mod === 2) this.readDisplacement(4);
    }
    return true;
  }

  /** 16-bit addressing does not occur in drivers; its length must be right all the same. The address is left unknown. */
  private readAddress16(rm: number): boolean {
    if (this.out.mod === 2 || (this.out.mod === 0 && rm === 6)) this.next += 2;
    else if (this.out.mod === 1) this.next += 1;
    this.out.segment = true;
    return true;
  }

  private readDisplacement(bytes: 1 | 4): void {
    if (this.next + bytes <= this.code.length) {
      if (bytes === 4) this.out.displacementAt = this.next - this.start;
      this.out.displacement = bytes === 1 ? this.code.readInt8(this.next) : this.code.readInt32LE(this.next);
    }
    this.next += bytes;
  }

  /** Opcodes whose operands depend on ModRM.reg. */
  private adjustForm(): void {
    const { out } = this;
    const group = out.reg & 7;
    switch (out.opcode) {
      case 0x80:
      case 0x81:
      case 0x82:
      case 0x83:
        if (group === 7) out.form &= ~FORM.writesRm;
        break;
      case 0x8f:
        if (group !== 0) out.form = FORM.invalid;
        break;
      case 0xc6:
      case 0xc7:
        if (group !== 0 && !(group === 7 && out.mod === 3)) out.form = FORM.invalid;
        break;
      case 0xf6:
      case 0xf7:
        if (group < 2) out.form = FORM.modrm | (out.opcode === 0xf6 ? FORM.imm8 : FORM.immZ);
        else if (group > 3) out.form = FORM.modrm | FORM.writesA | FORM.writesD;
        break;
      case 0xfe:
        if (group > 1) out.form = FORM.invalid;
        break;
      case 0xff:
        if (group === 7 || ((group === 3 || group === 5) && out.mod === 3)) out.form = FORM.invalid;
        else if (group > 1) out.form = FORM.modrm;
        break;
      case MAP.two | 0xba:
        if (group < 4) out.form = FORM.invalid;
        else if (group === 4) out.form &= ~FORM.writesRm;
        break;
    }
  }

  private readImmediates(): void {
    const { form } = this.out;
    // In 64-bit mode near branches are always 32 bits wide; in 32-bit mode the prefix makes them 16.
    const z = this.operand16 && !(this.rexBits & 8) ? 2 : 4;
    if (form & FORM.imm16) this.immediate(2);
    if (form & FORM.imm8) this.immediate(1);
    else if (form & FORM.immZ) this.immediate(z);
    else if (form & FORM.immV) this.immediate(this.rexBits & 8 ? 8 : z);
    else if (form & FORM.relative8) this.immediate(1);
    else if (form & FORM.relativeZ) this.immediate(this.wide ? 4 : z);
    else if (form & FORM.far) this.next += z + 2;
    else if (form & FORM.offset) this.readOffset();
  }

  private readOffset(): void {
    const bytes = this.wide ? (this.otherAddressSize ? 4 : 8) : this.otherAddressSize ? 2 : 4;
    if (bytes === 4 && this.next + 4 <= this.code.length) this.out.displacement = this.code.readInt32LE(this.next);
    else this.out.segment = true;
    this.next += bytes;
  }

  private immediate(bytes: 1 | 2 | 4 | 8): void {
    const { out, code, next } = this;
    // ENTER has two; the first is the one of interest.
    if (out.immediateBytes === 0 && next + bytes <= code.length) {
      out.immediate = bytes === 1 ? code.readInt8(next) : bytes === 2 ? code.readInt16LE(next) : code.readInt32LE(next);
      out.immediateBytes = bytes;
      out.immediateAt = next - this.start;
    }
    this.next += bytes;
  }
}

function isLegacyPrefix(byte: number | undefined): boolean {
  return (
    byte === 0x66 ||
    byte === 0x67 ||
    byte === 0xf2 ||
    byte === 0xf3 ||
    byte === 0xf0 ||
    byte === 0x2e ||
    byte === 0x36 ||
    byte === 0x3e ||
    byte === 0x26 ||
    byte === 0x64 ||
    byte === 0x65
  );
}

import type { Flow } from './flow.js';
import type { ImageMemory } from './image-memory.js';
import type { MachineState } from './machine-state.js';
import {
  ATOM,
  type Atom,
  add,
  addNumber,
  atom,
  constant,
  detailed,
  detailOf,
  kindOf,
  multiply,
  payloadOf,
  single,
  UNKNOWN,
  type Value,
} from './value.js';
import type { X86Instruction } from './x86-instruction.js';

/** Registers by their numbers in machine code. */
export const REGISTER = { ax: 0, cx: 1, dx: 2, bx: 3, sp: 4, bp: 5, si: 6, di: 7 } as const;

/** What is common to all instructions of an image. */
export interface X86Setting {
  /** 64-bit code. */
  readonly wide: boolean;
  /** Low 32 bits. */
  readonly imageBase: number;
  readonly memory: ImageMemory;
}

/** In 32-bit code numbers are places in the image as well. */
export function addressOf(item: Atom, { wide, imageBase }: X86Setting): Atom {
  const kind = kindOf(item);
  if (wide || (kind !== ATOM.constant && kind !== ATOM.multiple)) return item;
  const rva = payloadOf(item) - imageBase;
  return kind === ATOM.constant ? atom(ATOM.address, rva) : detailed(ATOM.element, { payload: rva, detail: detailOf(item) });
}

/** An instruction and what it meets. */
export interface OperandContext {
  readonly instruction: X86Instruction;
  readonly setting: X86Setting;
  readonly state: MachineState;
  readonly flow: Flow;
  /** Of the instruction. */
  readonly rva: number;
  /** 8 where a prefix extends the register in the low bits of the opcode. */
  readonly lowExtension: number;
}

/** The operands of one instruction, on the state before it. Values of 16 bits are not followed. */
export class X86Operands {
  readonly instruction: X86Instruction;
  readonly setting: X86Setting;
  readonly state: MachineState;
  readonly flow: Flow;
  readonly rva: number;
  readonly lowExtension: number;

  constructor({ instruction, setting, state, flow, rva, lowExtension }: OperandContext) {
    this.instruction = instruction;
    this.setting = setting;
    this.state = state;
    this.flow = flow;
    this.rva = rva;
    this.lowExtension = lowExtension;
  }

  get pointerBytes(): number {
    return this.setting.wide ? 8 : 4;
  }

  /** ModRM.reg without the bit of REX: which operation of a group it is. */
  get group(): number {
    return this.instruction.reg & 7;
  }

  /** The register in the low bits of the opcode. */
  get low(): number {
    return (this.instruction.opcode & 7) | this.lowExtension;
  }

  get isRegister(): boolean {
    return this.instruction.mod === 3;
  }

  private get narrow(): boolean {
    return this.instruction.operandBits === 16;
  }

  get immediate(): Value {
    return constant(this.instruction.immediate);
  }

  get relativeTarget(): number {
    return this.rva + this.instruction.length + this.instruction.immediate;
  }

  getReg(): Value {
    return this.narrow ? UNKNOWN : this.state.get(this.instruction.reg);
  }

  setReg(value: Value): void {
    this.set(this.instruction.reg, value);
  }

  set(register: number, value: Value): void {
    this.state.set(register, this.narrow && register !== REGISTER.sp ? UNKNOWN : value);
  }

  /** Without REX, byte registers 4..7 are the second bytes of the first four. */
  byteRegister(register: number): number {
    return !this.instruction.rex && register >= 4 && register < 8 ? register - 4 : register;
  }

  getRm(): Value {
    if (this.narrow) return UNKNOWN;
    if (this.isRegister) return this.state.get(this.instruction.rm);
    const address = this.memoryAddress();
    const offset = single(address, ATOM.frame);
    if (offset !== null) return this.state.load(offset);
    return this.setting.memory.load(address, this.instruction.operandBits / 8);
  }

  setRm(value: Value): void {
    if (this.isRegister) this.set(this.instruction.rm, value);
    else this.store({ value: this.narrow ? UNKNOWN : value, bytes: this.instruction.operandBits / 8 });
  }

  /** Writes to the memory operand. */
  store({ value, bytes }: { readonly value: Value; readonly bytes: number }): void {
    const address = this.memoryAddress();
    const offset = single(address, ATOM.frame);
    if (offset !== null) this.state.store(offset, { value, bytes });
    else
      for (const item of address) {
        if (kindOf(item) === ATOM.frame) this.state.forget(payloadOf(item) | 0, bytes);
      }
    this.setting.memory.store?.({ address, value, bytes });
  }

  /** An instruction that is not followed reads its memory operand. */
  touch(bytes: number): void {
    if (this.setting.memory.touch) this.setting.memory.touch(this.memoryAddress(), bytes);
  }

  /** Sum of base, index and displacement, as LEA computes it. */
  linearAddress(): Value {
    const { segment, base, index, scale, displacement, ripRelative, length } = this.instruction;
    if (segment && base < 0) return UNKNOWN;
    if (ripRelative) return [atom(ATOM.address, this.rva + length + displacement)];
    let value = base >= 0 ? this.state.get(base) : constant(0);
    if (index >= 0) value = add(value, multiply(this.state.get(index), constant(scale)));
    return addNumber(value, displacement);
  }

  /** Address of the memory operand: in 32-bit code constants are places in the image. */
  private memoryAddress(): Value {
    if (this.instruction.segment) return UNKNOWN;
    const value = this.linearAddress();
    return this.setting.wide ? value : value.map((item) => addressOf(item, this.setting));
  }

  push(value: Value): void {
    // A push of two bytes is a sign of bytes that are no code.
    if (this.narrow) {
      this.state.loseStack();
      return;
    }
    const offset = this.state.stackOffset() - this.pointerBytes;
    this.state.set(REGISTER.sp, [atom(ATOM.frame, offset)]);
    this.state.store(offset, { value, bytes: this.pointerBytes });
  }

  pop(): Value {
    if (this.narrow) {
      this.state.loseStack();
      return UNKNOWN;
    }
    const offset = this.state.stackOffset();
    const value = this.state.load(offset);
    this.state.set(REGISTER.sp, [atom(ATOM.frame, offset + this.pointerBytes)]);
    return value;
  }
}

import { FLOW, type Flow, type Stepper } from './flow.js';
import type { MachineShape, MachineState } from './machine-state.js';
import {
  ATOM,
  add,
  addNumber,
  atom,
  combine,
  constant,
  FLAG_BYTE,
  kindOf,
  payloadOf,
  single,
  UNKNOWN,
  UNKNOWN_ATOM,
  union,
  type Value,
  ZERO_OR_ONE,
} from './value.js';
import { MAP, X86Decoder, type X86Instruction } from './x86-decode.js';
import { FORM } from './x86-opcodes.js';

const RAX = 0;
const RCX = 1;
const RDX = 2;
const RBX = 3;
const RSP = 4;
const RBP = 5;
const RSI = 6;
const RDI = 7;

const X86_SHAPE: MachineShape = { registers: 8, stackPointer: RSP, framePointer: RBP, firstArgumentOffset: 4 };
const X64_SHAPE: MachineShape = { registers: 16, stackPointer: RSP, framePointer: RBP, firstArgumentOffset: 8 };

/** The eight operations of opcodes 00-3F and of group 1, by ModRM.reg. Carry-in ones are computed for both carries. */
const ARITHMETIC: readonly ((x: number, y: number) => number)[] = [
  (x, y) => x + y,
  (x, y) => x | y,
  (x, y) => x + y,
  (x, y) => x - y,
  (x, y) => x & y,
  (x, y) => x - y,
  (x, y) => x ^ y,
  (x) => x,
];
const ADD = 0;
const ADC = 2;
const SBB = 3;
const AND = 4;
const SUB = 5;
const XOR = 6;
const COMPARE = 7;

/** How instructions of x86 and x64 change what registers and stack hold. Instructions that are not followed leave UNKNOWN behind. */
export class X86Stepper implements Stepper {
  readonly shape: MachineShape;
  readonly decoder: X86Decoder;
  private readonly instruction: X86Instruction;

  constructor(
    private readonly wide: boolean,
    private readonly imageBase: number,
  ) {
    this.shape = wide ? X64_SHAPE : X86_SHAPE;
    this.decoder = new X86Decoder(wide);
    this.instruction = this.decoder.instruction;
  }

  step(
    code: Buffer,
    { at, rva, state, flow }: { readonly at: number; readonly rva: number; readonly state: MachineState; readonly flow: Flow },
  ): boolean {
    if (!this.decoder.decode(code, at)) return false;
    flow.length = this.instruction.length;
    flow.kind = FLOW.next;
    this.rva = rva;
    this.execute(state, flow);
    return true;
  }

  private rva = 0;

  private get pointerBytes(): number {
    return this.wide ? 8 : 4;
  }

  private execute(state: MachineState, flow: Flow): void {
    const { opcode } = this.instruction;
    if (opcode < 0x40 && (opcode & 7) < 6) this.arithmeticRow(state, opcode);
    else if (opcode < 0x100) this.executeOneByte(state, flow);
    else if (opcode < MAP.three38) this.executeTwoByte(state, flow);
    else this.loseResults(state);
  }

  private executeOneByte(state: MachineState, flow: Flow): void {
    const { instruction: i } = this;
    const low = (i.opcode & 7) | (i.rex ? this.lowExtension() : 0);
    switch (i.opcode) {
      case 0x63:
        if (this.wide) this.setRegister(state, i.reg, this.readRm(state));
        else this.loseResults(state);
        return;
      case 0x68:
      case 0x6a:
        this.push(state, constant(i.immediate));
        return;
      case 0x69:
      case 0x6b:
        this.setRegister(state, i.reg, combine(this.readRm(state), constant(i.immediate), Math.imul));
        return;
      case 0x80:
      case 0x82:
        this.arithmeticByte(state, { operation: i.reg & 7, source: constant(i.immediate) });
        return;
      case 0x81:
      case 0x83:
        this.writeRm(state, this.arithmetic(i.reg & 7, { target: this.readRm(state), source: constant(i.immediate) }), i.reg & 7);
        return;
      case 0x86:
      case 0x87:
        this.exchange(state);
        return;
      case 0x89:
        this.writeRm(state, i.operandBits === 16 ? UNKNOWN : state.get(i.reg));
        return;
      case 0x8b:
        this.setRegister(state, i.reg, this.readRm(state));
        return;
      case 0x8d:
        this.setRegister(state, i.reg, this.linearAddress(state));
        return;
      case 0x8f:
        this.writeRm(state, this.pop(state));
        return;
      case 0x90:
        return;
      case 0xa1:
        state.set(RAX, i.segment ? UNKNOWN : [atom(ATOM.loaded, i.displacement - this.imageBase)]);
        return;
      case 0xc7:
        if (i.mod !== 3 || (i.reg & 7) === 0) this.writeRm(state, i.operandBits === 16 ? UNKNOWN : constant(i.immediate));
        return;
      case 0x9a:
        flow.kind = FLOW.end;
        return;
      case 0xc8:
        this.push(state, state.get(RBP));
        state.set(RBP, state.get(RSP));
        state.set(RSP, addNumber(state.get(RSP), -(i.immediate & 0xffff)));
        return;
      case 0xc9:
        state.set(RSP, state.get(RBP));
        state.set(RBP, this.pop(state));
        return;
      case 0xd1:
      case 0xc1:
        this.shift(state, i.opcode === 0xd1 ? 1 : i.immediate & 31);
        return;
      case 0xc2:
      case 0xc3:
      case 0xca:
      case 0xcb:
      case 0xcc:
      case 0xcf:
      case 0xf4:
        flow.kind = i.opcode === 0xcc || i.opcode === 0xf4 ? FLOW.end : FLOW.return;
        flow.popBytes = i.opcode === 0xc2 ? i.immediate & 0xffff : 0;
        return;
      case 0xe8:
        flow.kind = FLOW.call;
        flow.target = this.relativeTarget();
        return;
      case 0xe9:
      case 0xeb:
        flow.kind = FLOW.jump;
        flow.target = this.relativeTarget();
        return;
      case 0xf7:
        if ((i.reg & 7) === 2) this.writeRm(state, combine(this.readRm(state), constant(-1), ARITHMETIC[XOR] ?? ((x) => x)));
        else if ((i.reg & 7) === 3)
          this.writeRm(
            state,
            combine(constant(0), this.readRm(state), (x, y) => x - y),
          );
        else this.loseResults(state);
        return;
      case 0xff:
        this.executeGroup5(state, flow);
        return;
      default:
        if (i.opcode >= 0x40 && i.opcode < 0x50) this.setRegister(state, low, addNumber(state.get(low), i.opcode < 0x48 ? 1 : -1));
        else if (i.opcode >= 0x50 && i.opcode < 0x58) this.push(state, state.get(low));
        else if (i.opcode >= 0x58 && i.opcode < 0x60) state.set(low, this.pop(state));
        else if (i.opcode >= 0xb8 && i.opcode < 0xc0) this.setRegister(state, low, constant(i.immediate));
        else if ((i.opcode >= 0x70 && i.opcode < 0x80) || (i.opcode >= 0xe0 && i.opcode < 0xe4)) {
          flow.kind = FLOW.branch;
          flow.target = this.relativeTarget();
          if (i.opcode >= 0xe0) state.set(RCX, UNKNOWN);
        } else this.loseResults(state);
    }
  }

  private executeTwoByte(state: MachineState, flow: Flow): void {
    const { instruction: i } = this;
    const opcode = i.opcode & 0xff;
    if (opcode >= 0x80 && opcode < 0x90) {
      flow.kind = FLOW.branch;
      flow.target = this.relativeTarget();
    } else if (opcode >= 0x40 && opcode < 0x50) this.setRegister(state, i.reg, union(state.get(i.reg), this.readRm(state)));
    else if (opcode >= 0x90 && opcode < 0xa0) this.setFlagByte(state);
    else if (opcode === 0xb6 || opcode === 0xb7) this.setRegister(state, i.reg, this.zeroExtended(state, opcode === 0xb6 ? 0xff : 0xffff));
    else if (opcode === 0xaf) this.setRegister(state, i.reg, combine(state.get(i.reg), this.readRm(state), Math.imul));
    else if (opcode >= 0xc8 && opcode < 0xd0) {
      const register = (opcode & 7) | (i.rex ? this.lowExtension() : 0);
      this.setRegister(state, register, i.operandBits === 32 ? combine(state.get(register), constant(0), swapBytes) : UNKNOWN);
    } else if (opcode === 0xa0 || opcode === 0xa8) this.push(state, UNKNOWN);
    else if (opcode === 0xa1 || opcode === 0xa9) this.pop(state);
    else if (opcode === 0x0b) flow.kind = FLOW.end;
    else this.loseResults(state);
  }

  private executeGroup5(state: MachineState, flow: Flow): void {
    const { instruction: i } = this;
    const operand = this.readRm(state);
    switch (i.reg & 7) {
      case 0:
        this.writeRm(state, addNumber(operand, 1));
        return;
      case 1:
        this.writeRm(state, addNumber(operand, -1));
        return;
      case 2:
        flow.kind = FLOW.callIndirect;
        flow.callee = operand;
        return;
      case 4:
        flow.kind = FLOW.jumpIndirect;
        flow.callee = operand;
        return;
      case 6:
        this.push(state, operand);
        return;
      default:
        // Far calls and jumps do not occur in drivers.
        flow.kind = FLOW.end;
    }
  }

  /** Opcodes 00-3F: two operands and one of eight operations. */
  private arithmeticRow(state: MachineState, opcode: number): void {
    const { instruction: i } = this;
    const operation = opcode >> 3;
    const shape = opcode & 7;
    if (shape === 0 || shape === 2 || shape === 4) {
      if (operation === COMPARE) return;
      if (shape === 0 && i.mod === 3 && operation === XOR && i.reg === i.rm) this.setByteRegister(state, i.rm, UNKNOWN);
      else this.loseResults(state);
      return;
    }
    if (shape === 5)
      this.setRegister(state, RAX, this.arithmetic(operation, { target: state.get(RAX), source: constant(i.immediate) }), operation);
    else if (shape === 1) {
      const same = i.mod === 3 && i.reg === i.rm;
      this.writeRm(state, this.arithmetic(operation, { target: this.readRm(state), source: state.get(i.reg), same }), operation);
    } else {
      const same = i.mod === 3 && i.reg === i.rm;
      this.setRegister(state, i.reg, this.arithmetic(operation, { target: state.get(i.reg), source: this.readRm(state), same }), operation);
    }
  }

  private arithmetic(
    operation: number,
    { target, source, same = false }: { readonly target: Value; readonly source: Value; readonly same?: boolean },
  ): Value {
    if (same && (operation === XOR || operation === SUB)) return constant(0);
    // `sbb r, r` spreads the carry: the usual way to choose between two numbers without a branch.
    if (same && operation === SBB) return [0, 0xffff_ffff];
    if (operation === ADD) return add(target, source);
    if (operation === SUB) {
      const number = single(source, ATOM.constant);
      return number === null ? combine(target, source, (x, y) => x - y) : addNumber(target, -number);
    }
    if (operation === ADC)
      return combine(
        combine(target, source, (x, y) => x + y),
        ZERO_OR_ONE,
        (x, y) => x + y,
      );
    if (operation === SBB)
      return combine(
        combine(target, source, (x, y) => x - y),
        ZERO_OR_ONE,
        (x, y) => x - y,
      );
    // The stack pointer is aligned so: the bytes below are ours, the few that are skipped are never used.
    if (operation === AND && single(target, ATOM.frame) !== null) return target;
    return combine(target, source, ARITHMETIC[operation] ?? ((x) => x));
  }

  private arithmeticByte(state: MachineState, { operation, source }: { readonly operation: number; readonly source: Value }): void {
    const { instruction: i } = this;
    if (operation === COMPARE) return;
    if (i.mod !== 3) {
      this.loseResults(state);
      return;
    }
    const register = this.byteRegister(i.rm);
    const value = state.get(register);
    const number = single(source, ATOM.constant);
    const bit = number === 0 || number === 1;
    if (value[0] === FLAG_BYTE[0] && value.length === 1 && bit && (operation === XOR || operation === AND)) return;
    const small = value.every((item) => kindOf(item) === ATOM.constant && payloadOf(item) <= 1);
    if (small && bit && (operation === XOR || operation === AND))
      state.set(register, combine(value, source, ARITHMETIC[operation] ?? ((x) => x)));
    else state.set(register, UNKNOWN);
  }

  private shift(state: MachineState, count: number): void {
    const { instruction: i } = this;
    const operation = i.reg & 7;
    if (operation < 4 || i.operandBits === 16) this.loseResults(state);
    else if (operation === 5)
      this.writeRm(
        state,
        combine(this.readRm(state), constant(count), (x, y) => x >>> y),
      );
    else if (operation === 7)
      this.writeRm(
        state,
        combine(this.readRm(state), constant(count), (x, y) => x >> y),
      );
    else
      this.writeRm(
        state,
        combine(this.readRm(state), constant(count), (x, y) => x << y),
      );
  }

  private exchange(state: MachineState): void {
    const { instruction: i } = this;
    if (i.opcode === 0x87 && i.mod === 3 && i.operandBits !== 16) {
      const value = state.get(i.reg);
      this.setRegister(state, i.reg, state.get(i.rm));
      this.setRegister(state, i.rm, value);
    } else this.loseResults(state);
  }

  private setFlagByte(state: MachineState): void {
    const { instruction: i } = this;
    if (i.mod !== 3) {
      this.loseResults(state);
      return;
    }
    const register = this.byteRegister(i.rm);
    const clean = state.get(register).every((item) => kindOf(item) === ATOM.constant && payloadOf(item) <= 0xff);
    state.set(register, clean ? ZERO_OR_ONE : FLAG_BYTE);
  }

  private zeroExtended(state: MachineState, mask: number): Value {
    const { instruction: i } = this;
    if (i.mod !== 3) return UNKNOWN;
    const register = mask === 0xff ? this.byteRegister(i.rm) : i.rm;
    return state.get(register).flatMap((item) => {
      if (item === FLAG_BYTE[0]) return ZERO_OR_ONE;
      return kindOf(item) === ATOM.constant ? [payloadOf(item) & mask] : [UNKNOWN_ATOM];
    });
  }

  /** Sum of base, index and displacement, as LEA computes it. */
  private linearAddress(state: MachineState): Value {
    const { instruction: i } = this;
    if (i.segment && i.base < 0) return UNKNOWN;
    if (i.ripRelative) return [atom(ATOM.address, this.rva + i.length + i.displacement)];
    let value = i.base >= 0 ? state.get(i.base) : constant(0);
    if (i.index >= 0) value = add(value, combine(state.get(i.index), constant(i.scale), Math.imul));
    return addNumber(value, i.displacement);
  }

  /** Address of the memory operand: constants are places in the image as far as they lie in it. */
  private memoryAddress(state: MachineState): Value {
    if (this.instruction.segment) return UNKNOWN;
    const value = this.linearAddress(state);
    if (this.wide) return value;
    return value.map((item) => (kindOf(item) === ATOM.constant ? atom(ATOM.address, payloadOf(item) - this.imageBase) : item));
  }

  private readRm(state: MachineState): Value {
    const { instruction: i } = this;
    if (i.mod === 3) return i.operandBits === 16 ? UNKNOWN : state.get(i.rm);
    if (i.operandBits === 16) return UNKNOWN;
    const address = this.memoryAddress(state);
    const offset = single(address, ATOM.frame);
    if (offset !== null) return state.load(offset);
    return address.map((item) => (kindOf(item) === ATOM.address ? atom(ATOM.loaded, payloadOf(item)) : UNKNOWN_ATOM));
  }

  private writeRm(state: MachineState, value: Value, operation = ADD): void {
    const { instruction: i } = this;
    if (operation === COMPARE) return;
    if (i.mod === 3) this.setRegister(state, i.rm, value);
    else
      this.storeAt(state, { address: this.memoryAddress(state), value: i.operandBits === 16 ? UNKNOWN : value, bytes: i.operandBits / 8 });
  }

  private storeAt(
    state: MachineState,
    { address, value, bytes }: { readonly address: Value; readonly value: Value; readonly bytes: number },
  ): void {
    const offset = single(address, ATOM.frame);
    if (offset !== null) {
      state.store(offset, { value, bytes });
      return;
    }
    for (const item of address) {
      if (kindOf(item) === ATOM.frame) state.forget(payloadOf(item) | 0, bytes);
    }
  }

  private setRegister(state: MachineState, register: number, value: Value, operation = ADD): void {
    if (operation === COMPARE) return;
    state.set(register, this.instruction.operandBits === 16 && register !== RSP ? UNKNOWN : value);
  }

  private setByteRegister(state: MachineState, register: number, value: Value): void {
    state.set(this.byteRegister(register), value);
  }

  /** Without REX, byte registers 4..7 are the second bytes of rax..rbx. */
  private byteRegister(register: number): number {
    return !this.instruction.rex && register >= 4 && register < 8 ? register - 4 : register;
  }

  private lowExtension(): number {
    return this.decoder.lowRegisterExtension();
  }

  private push(state: MachineState, value: Value): void {
    // A push of two bytes is a sign of bytes that are no code.
    if (this.instruction.operandBits === 16) {
      state.loseStack();
      return;
    }
    const offset = state.stackOffset() - this.pointerBytes;
    state.set(RSP, [atom(ATOM.frame, offset)]);
    state.store(offset, { value, bytes: this.pointerBytes });
  }

  private pop(state: MachineState): Value {
    if (this.instruction.operandBits === 16) {
      state.loseStack();
      return UNKNOWN;
    }
    const offset = state.stackOffset();
    const value = state.load(offset);
    state.set(RSP, [atom(ATOM.frame, offset + this.pointerBytes)]);
    return value;
  }

  private relativeTarget(): number {
    return this.rva + this.instruction.length + this.instruction.immediate;
  }

  /** All that an instruction changes is unknown from now on. */
  private loseResults(state: MachineState): void {
    const { instruction: i } = this;
    const pushes = this.stackEffect();
    if (pushes !== 0) state.set(RSP, [atom(ATOM.frame, state.stackOffset() + pushes)]);
    for (const register of changedRegisters(i, this.decoder.lowRegisterExtension()))
      if (register !== RSP || i.form & (FORM.writesRm | FORM.writesReg)) state.set(register, UNKNOWN);
    if (i.form & FORM.writesRm && i.form & FORM.modrm && i.mod !== 3)
      this.storeAt(state, { address: this.memoryAddress(state), value: UNKNOWN, bytes: storedBytes(i) });
    if (i.form & FORM.writesString) this.loseString(state);
  }

  /** Bytes by which the instructions that are not followed move the stack pointer. */
  private stackEffect(): number {
    const { opcode } = this.instruction;
    if (opcode === 0x9c || opcode === 0x06 || opcode === 0x0e || opcode === 0x16 || opcode === 0x1e) return -this.pointerBytes;
    if (opcode === 0x9d || opcode === 0x07 || opcode === 0x17 || opcode === 0x1f) return this.pointerBytes;
    if (opcode === 0x60) return -32;
    return opcode === 0x61 ? 32 : 0;
  }

  /** String instructions write at rdi, `rep` ones as often as rcx says. */
  private loseString(state: MachineState): void {
    const target = single(state.get(RDI), ATOM.frame);
    const count = this.instruction.repeated ? single(state.get(RCX), ATOM.constant) : 1;
    if (target !== null) state.forget(target, count !== null && count >= 0 && count < 512 ? count * 8 : 4096);
    for (const register of [RSI, RDI, RCX]) state.set(register, UNKNOWN);
  }
}

function swapBytes(x: number): number {
  return ((x & 0xff) << 24) | ((x & 0xff00) << 8) | ((x >>> 8) & 0xff00) | (x >>> 24);
}

/** Memory that an instruction of no interest may write: vector registers are wide, FXSAVE and its kin wider still. */
function storedBytes(instruction: X86Instruction): number {
  if (instruction.opcode === (MAP.two | 0xae) || instruction.opcode === (MAP.two | 0xc7)) return 1024;
  if (instruction.opcode >= MAP.vex) return 64;
  return instruction.opcode >= MAP.two || (instruction.opcode >= 0xd8 && instruction.opcode < 0xe0) ? 16 : 8;
}

/** General registers that an instruction changes, by its form; more rather than fewer. */
export function changedRegisters(instruction: X86Instruction, lowExtension: number): readonly number[] {
  const { form, opcode } = instruction;
  const changed: number[] = [];
  const byteSized = (form & FORM.byte) !== 0 && !instruction.rex;
  const narrow = (register: number): number => (byteSized && register >= 4 && register < 8 ? register - 4 : register);
  if (form & FORM.writesReg) changed.push(narrow(instruction.reg));
  if (form & FORM.writesRm && form & FORM.modrm && instruction.mod === 3) changed.push(narrow(instruction.rm));
  if (form & FORM.writesA) changed.push(RAX);
  if (form & FORM.writesD) changed.push(RDX);
  if (form & FORM.writesLow) changed.push(narrow((opcode & 7) | lowExtension));
  if (form & FORM.writesString) changed.push(RSI, RDI, RCX);
  if (form & FORM.writesABCD) changed.push(RAX, RCX, RDX, RBX, RBP);
  if (opcode >= MAP.vex && instruction.mod === 3 && instruction.index >= 0) changed.push(instruction.index);
  return changed;
}

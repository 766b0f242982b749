import { ATOM, atom, single, UNKNOWN } from './value.js';
import { MAP, type X86Instruction } from './x86-instruction.js';
import { FORM } from './x86-opcodes.js';
import { REGISTER, type X86Operands } from './x86-operands.js';

/** An instruction whose result is not followed: all that it changes is unknown from now on. */
export function loseResults(operands: X86Operands): void {
  const { instruction, state } = operands;
  const { form } = instruction;
  const moved = stackEffect(instruction.opcode, operands.pointerBytes);
  if (moved !== 0) state.set(REGISTER.sp, [atom(ATOM.frame, state.stackOffset() + moved)]);
  for (const register of changedRegisters(operands)) state.set(register, UNKNOWN);
  const writesMemory = (form & FORM.writesRm) !== 0 && (form & FORM.modrm) !== 0 && !operands.isRegister;
  if (writesMemory) operands.store({ value: UNKNOWN, bytes: storedBytes(instruction) });
  else if ((form & FORM.modrm) !== 0 && !operands.isRegister && storedBytes(instruction) >= 4) operands.touch(storedBytes(instruction));
  if (form & FORM.writesString) loseString(operands);
}

/** Bytes by which instructions that are not followed move the stack pointer: flags and segment registers, PUSHA, POPA. */
function stackEffect(opcode: number, pointerBytes: number): number {
  if (opcode === 0x9c || opcode === 0x06 || opcode === 0x0e || opcode === 0x16 || opcode === 0x1e) return -pointerBytes;
  if (opcode === 0x9d || opcode === 0x07 || opcode === 0x17 || opcode === 0x1f) return pointerBytes;
  if (opcode === 0x60) return -32;
  return opcode === 0x61 ? 32 : 0;
}

/** String instructions write at rdi, `rep` ones as often as rcx says. */
function loseString({ instruction, state }: X86Operands): void {
  const target = single(state.get(REGISTER.di), ATOM.frame);
  const count = instruction.repeated ? single(state.get(REGISTER.cx), ATOM.constant) : 1;
  if (target !== null) state.forget(target, count !== null && count >= 0 && count < 512 ? count * 8 : 4096);
  for (const register of [REGISTER.si, REGISTER.di, REGISTER.cx]) state.set(register, UNKNOWN);
}

/** Memory that an instruction of no interest may write: vector registers are wide, FXSAVE and its kin wider still. */
function storedBytes({ opcode, form, operandBits }: X86Instruction): number {
  if (opcode === (MAP.two | 0xae) || opcode === (MAP.two | 0xc7)) return 1024;
  if (opcode >= MAP.vex) return 64;
  if (form & FORM.byte) return 1;
  return opcode >= MAP.two || (opcode >= 0xd8 && opcode < 0xe0) ? 16 : operandBits / 8;
}

/** General registers that an instruction changes, by its form; more rather than fewer. */
function changedRegisters(operands: X86Operands): readonly number[] {
  const { instruction, low } = operands;
  const { form, opcode, reg, rm, index } = instruction;
  const changed: number[] = [];
  const named = (register: number): number => (form & FORM.byte ? operands.byteRegister(register) : register);
  if (form & FORM.writesReg) changed.push(named(reg));
  if (form & FORM.writesRm && form & FORM.modrm && operands.isRegister) changed.push(named(rm));
  if (form & FORM.writesA) changed.push(REGISTER.ax);
  if (form & FORM.writesD) changed.push(REGISTER.dx);
  if (form & FORM.writesLow) changed.push(named(low));
  if (form & FORM.writesABCD) changed.push(REGISTER.ax, REGISTER.cx, REGISTER.dx, REGISTER.bx, REGISTER.bp);
  if (opcode >= MAP.vex && operands.isRegister && index >= 0) changed.push(index);
  return changed;
}

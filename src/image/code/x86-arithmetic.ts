import {
  ATOM,
  add,
  addNumber,
  combine,
  constant,
  FLAG_BYTE,
  kindOf,
  multiply,
  payloadOf,
  single,
  UNKNOWN,
  UNKNOWN_ATOM,
  type Value,
  ZERO_OR_ONE,
} from './value.js';
import { REGISTER, type X86Operands } from './x86-operands.js';
import { loseResults } from './x86-unfollowed.js';

/** The eight operations of opcodes 00-3F and of group 1, by their number. */
const OPERATION = { add: 0, or: 1, adc: 2, sbb: 3, and: 4, sub: 5, xor: 6, compare: 7 } as const;

const sum = (x: number, y: number): number => x + y;
const difference = (x: number, y: number): number => x - y;
const and = (x: number, y: number): number => x & y;
const or = (x: number, y: number): number => x | y;
const xor = (x: number, y: number): number => x ^ y;

interface Sides {
  readonly target: Value;
  readonly source: Value;
  /** Both sides are one register. */
  readonly same: boolean;
}

function compute(operation: number, { target, source, same }: Sides): Value {
  switch (operation) {
    case OPERATION.add:
      return add(target, source);
    case OPERATION.sub: {
      const number = single(source, ATOM.constant);
      if (same) return constant(0);
      return number === null ? combine(target, source, difference) : addNumber(target, -number);
    }
    case OPERATION.xor:
      return same ? constant(0) : combine(target, source, xor);
    case OPERATION.or:
      return combine(target, source, or);
    case OPERATION.and:
      // The stack pointer is aligned so: the bytes below are ours, the few that are skipped are never used.
      return single(target, ATOM.frame) === null ? combine(target, source, and) : target;
    case OPERATION.adc:
      return combine(combine(target, source, sum), ZERO_OR_ONE, sum);
    default:
      // `sbb r, r` spreads the carry: the usual way to choose between two numbers without a branch.
      return same ? [0, 0xffff_ffff] : combine(combine(target, source, difference), ZERO_OR_ONE, difference);
  }
}

/** Opcodes 00-3F: two operands in six shapes. */
export function arithmeticRow(o: X86Operands): void {
  const { opcode, reg, rm } = o.instruction;
  const operation = opcode >> 3;
  if (operation === OPERATION.compare) return;
  const same = o.isRegister && reg === rm;
  switch (opcode & 7) {
    case 1:
      o.setRm(compute(operation, { target: o.getRm(), source: o.getReg(), same }));
      return;
    case 3:
      o.setReg(compute(operation, { target: o.getReg(), source: o.getRm(), same }));
      return;
    case 5:
      o.set(REGISTER.ax, compute(operation, { target: o.state.get(REGISTER.ax), source: o.immediate, same: false }));
      return;
    default:
      loseResults(o);
  }
}

/** Group 1 with a number: opcodes 81 and 83. */
export function arithmeticNumber(o: X86Operands): void {
  if (o.group !== OPERATION.compare) o.setRm(compute(o.group, { target: o.getRm(), source: o.immediate, same: false }));
}

/** Group 1 on bytes: opcodes 80 and 82. Followed where a byte is 0 or 1 and stays so. */
export function arithmeticByte(o: X86Operands): void {
  if (o.group === OPERATION.compare) return;
  const number = o.instruction.immediate;
  const keepsBit = (number === 0 || number === 1) && (o.group === OPERATION.xor || o.group === OPERATION.and);
  if (!o.isRegister || !keepsBit) {
    loseResults(o);
    return;
  }
  const register = o.byteRegister(o.instruction.rm);
  const value = o.state.get(register);
  if (value.length === 1 && value[0] === FLAG_BYTE[0]) return;
  const isBit = value.every((item) => kindOf(item) === ATOM.constant && payloadOf(item) <= 1);
  o.state.set(register, isBit ? combine(value, o.immediate, o.group === OPERATION.xor ? xor : and) : UNKNOWN);
}

/** Group 2 by a number: shifts; rotations are not followed. */
export function shift(o: X86Operands): void {
  const count = constant(o.instruction.opcode === 0xd1 ? 1 : o.instruction.immediate & 31);
  if (o.group < 4) loseResults(o);
  else if (o.group === 5) o.setRm(combine(o.getRm(), count, (x, y) => x >>> y));
  else if (o.group === 7) o.setRm(combine(o.getRm(), count, (x, y) => x >> y));
  else
    o.setRm(
      multiply(
        o.getRm(),
        combine(constant(1), count, (x, y) => x << y),
      ),
    );
}

/** Group 3: NOT and NEG; TEST changes nothing, products and quotients are not followed. */
export function unary(o: X86Operands): void {
  if (o.group === 2) o.setRm(combine(o.getRm(), constant(-1), xor));
  else if (o.group === 3) o.setRm(combine(constant(0), o.getRm(), difference));
  else loseResults(o);
}

/** SETcc. */
export function setFlagByte(o: X86Operands): void {
  if (!o.isRegister) {
    loseResults(o);
    return;
  }
  const register = o.byteRegister(o.instruction.rm);
  const isByte = o.state.get(register).every((item) => kindOf(item) === ATOM.constant && payloadOf(item) <= 0xff);
  o.state.set(register, isByte ? ZERO_OR_ONE : FLAG_BYTE);
}

/** MOVZX of a byte (`mask` 0xFF) or a word. */
export function zeroExtend(o: X86Operands, mask: number): void {
  if (!o.isRegister) {
    o.setReg(UNKNOWN);
    return;
  }
  const register = mask === 0xff ? o.byteRegister(o.instruction.rm) : o.instruction.rm;
  o.setReg(
    o.state.get(register).flatMap((item) => {
      if (item === FLAG_BYTE[0]) return ZERO_OR_ONE;
      return kindOf(item) === ATOM.constant ? [payloadOf(item) & mask] : [UNKNOWN_ATOM];
    }),
  );
}

/** BSWAP. */
export function swapBytes(o: X86Operands): void {
  const swap = (x: number): number => ((x & 0xff) << 24) | ((x & 0xff00) << 8) | ((x >>> 8) & 0xff00) | (x >>> 24);
  o.set(o.low, o.instruction.operandBits === 32 ? combine(o.state.get(o.low), constant(0), swap) : UNKNOWN);
}

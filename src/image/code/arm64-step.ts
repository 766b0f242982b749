import { FLOW, type Flow, type Stepper } from './flow.js';
import type { ImageMemory, Store } from './image-memory.js';
import type { MachineShape, MachineState } from './machine-state.js';
import { ATOM, type Atom, add, addNumber, atom, combine, constant, multiply, single, UNKNOWN, union, type Value } from './value.js';

/** Register 31 is the stack pointer in some operands and zero in others; its place in the state is that of the stack pointer. */
const SP = 31;
const ARM64_SHAPE: MachineShape = { registers: 32, stackPointer: SP, framePointer: 29, firstArgumentOffset: 0 };
/** BRK number of DbgBreakPoint, after which code goes on; all others do not come back. */
const DEBUG_BREAK = 0xf000;

/** How ARM64 instructions change what registers and stack hold. Source: Arm Architecture Reference Manual, A64 encoding (C4.1). */
export class Arm64Stepper implements Stepper {
  readonly shape = ARM64_SHAPE;

  constructor(private readonly memory: ImageMemory) {}

  asAddress(item: Atom): Atom {
    return item;
  }

  step(
    code: Buffer,
    { at, rva, state, flow }: { readonly at: number; readonly rva: number; readonly state: MachineState; readonly flow: Flow },
  ): boolean {
    if (at + 4 > code.length) return false;
    const word = code.readUInt32LE(at);
    flow.length = 4;
    flow.kind = FLOW.next;
    if ((word & 0x1c00_0000) === 0x1400_0000) return branch(word, { rva, state, flow });
    if ((word & 0x1c00_0000) === 0x1000_0000) immediateData(word, { rva, state });
    else if ((word & 0x0a00_0000) === 0x0800_0000) loadStore(word, { rva, state, memory: this.memory });
    else if ((word & 0x0e00_0000) === 0x0a00_0000) registerData(word, state);
    else if ((word & 0x0e00_0000) === 0x0e00_0000) vectorData(word, state);
    else return false;
    return true;
  }
}

interface At {
  readonly rva: number;
  readonly state: MachineState;
}

const field = (word: number, low: number, bits: number): number => (word >>> low) & ((1 << bits) - 1);
const signed = (value: number, bits: number): number => (value << (32 - bits)) >> (32 - bits);
const readZero = (state: MachineState, register: number): Value => (register === 31 ? constant(0) : state.get(register));

function writeZero(state: MachineState, register: number, value: Value): void {
  if (register !== 31) state.set(register, value);
}

function branch(word: number, { rva, state, flow }: At & { readonly flow: Flow }): boolean {
  if ((word & 0x7c00_0000) === 0x1400_0000) {
    flow.kind = word >>> 31 ? FLOW.call : FLOW.jump;
    flow.target = rva + signed(word & 0x03ff_ffff, 26) * 4;
  } else if ((word & 0xfe00_0000) >>> 0 === 0x5400_0000 || (word & 0x7e00_0000) === 0x3400_0000) {
    flow.kind = FLOW.branch;
    flow.target = rva + signed(field(word, 5, 19), 19) * 4;
  } else if ((word & 0x7e00_0000) === 0x3600_0000) {
    flow.kind = FLOW.branch;
    flow.target = rva + signed(field(word, 5, 14), 14) * 4;
  } else if ((word & 0xfe00_0000) >>> 0 === 0xd600_0000) {
    const operation = field(word, 21, 4) & 7;
    flow.kind = operation === 1 ? FLOW.callIndirect : operation === 0 ? FLOW.jumpIndirect : FLOW.return;
    flow.callee = readZero(state, field(word, 5, 5));
    flow.popBytes = 0;
  } else if ((word & 0xffe0_001f) >>> 0 === 0xd420_0000) {
    if (field(word, 5, 16) !== DEBUG_BREAK) flow.kind = FLOW.end;
  } else if ((word & 0xfff0_0000) >>> 0 === 0xd530_0000) {
    writeZero(state, word & 31, UNKNOWN);
  } else return (word & 0xff00_0000) >>> 0 === 0xd500_0000 || (word & 0xff00_0000) >>> 0 === 0xd400_0000;
  return true;
}

/** Data processing with an immediate. */
function immediateData(word: number, { rva, state }: At): void {
  const target = word & 31;
  const source = field(word, 5, 5);
  switch (field(word, 23, 3)) {
    case 0:
    case 1: {
      const distance = signed((field(word, 5, 19) << 2) | field(word, 29, 2), 21);
      const address = word >>> 31 ? (rva & ~0xfff) + distance * 4096 : rva + distance;
      writeZero(state, target, [atom(ATOM.address, address)]);
      return;
    }
    case 2: {
      const number = field(word, 10, 12) << (field(word, 22, 1) ? 12 : 0);
      const sum = addNumber(state.get(source), field(word, 30, 1) ? -number : number);
      if (target !== SP || !field(word, 29, 1)) state.set(target, sum);
      return;
    }
    case 4:
      logicalImmediate(word, state);
      return;
    case 5:
      moveWide(word, state);
      return;
    case 6:
      writeZero(state, target, bitfield(word, readZero(state, source)));
      return;
    default:
      writeZero(state, target, UNKNOWN);
  }
}

function logicalImmediate(word: number, state: MachineState): void {
  const mask = logicalMask(word);
  const source = readZero(state, field(word, 5, 5));
  const operation = field(word, 29, 2);
  const value = mask === null ? UNKNOWN : combine(source, constant(mask), LOGIC[operation & 3] ?? LOGIC[0]);
  const target = word & 31;
  if (operation === 3) writeZero(state, target, value);
  // `and sp, x9, #-16` aligns the stack; as on x86 the few bytes do not matter.
  else if (target === SP) state.set(SP, single(source, ATOM.frame) === null ? value : source);
  else state.set(target, value);
}

const LOGIC: readonly [(x: number, y: number) => number, ...((x: number, y: number) => number)[]] = [
  (x, y) => x & y,
  (x, y) => x | y,
  (x, y) => x ^ y,
  (x, y) => x & y,
];

/** Low 32 bits of the mask that N:immr:imms stand for (DecodeBitMasks); `null` where they stand for none. */
function logicalMask(word: number): number | null {
  const immr = field(word, 16, 6);
  const imms = field(word, 10, 6);
  const length = 31 - Math.clz32((field(word, 22, 1) << 6) | (~imms & 0x3f));
  if (length < 1 || (length === 6 && word >>> 31 === 0)) return null;
  const size = 1 << length;
  const ones = (imms & (size - 1)) + 1;
  if (ones === size) return null;
  const rotation = immr & (size - 1);
  let mask = 0;
  for (let bit = 0; bit < 32; bit++) if ((bit + rotation) % size < ones) mask |= 1 << bit;
  return mask >>> 0;
}

/** MOVN, MOVZ, MOVK: how ARM64 makes a 32-bit number, half by half. */
function moveWide(word: number, state: MachineState): void {
  const target = word & 31;
  const half = field(word, 21, 2);
  const number = half < 2 ? field(word, 5, 16) << (half * 16) : 0;
  const operation = field(word, 29, 2);
  if (operation === 3) {
    if (half < 2) {
      const kept = half === 0 ? 0xffff_0000 : 0x0000_ffff;
      writeZero(
        state,
        target,
        combine(readZero(state, target), constant(number), (x, y) => (x & kept) | y),
      );
    }
  } else writeZero(state, target, constant(operation === 0 ? ~number : number));
}

/** UBFM (shifts, extractions), of its 64-bit forms and those of SBFM what leaves the low half alone or shifts it left. */
function bitfield(word: number, source: Value): Value {
  const operation = field(word, 29, 2);
  const immr = field(word, 16, 6);
  const imms = field(word, 10, 6);
  if (operation === 1) return UNKNOWN;
  if (word >>> 31) return lowHalf(source, { immr, imms });
  if (operation !== 2 || immr > 31 || imms > 31) return UNKNOWN;
  const ones = (bits: number): number => (bits >= 32 ? 0xffff_ffff : 2 ** bits - 1);
  if (imms >= immr) return combine(source, constant(0), (x) => (x >>> immr) & ones(imms - immr + 1));
  const shifted = multiply(source, constant(2 ** (32 - immr)));
  return imms === immr - 1 ? shifted : combine(source, constant(0), (x) => (x & ones(imms + 1)) << (32 - immr));
}

/** Low 32 bits of a 64-bit UBFM or SBFM, where they depend on the low half of the source only. */
function lowHalf(source: Value, { immr, imms }: { readonly immr: number; readonly imms: number }): Value {
  if (immr === 0) return imms >= 31 ? source : UNKNOWN;
  const shift = 64 - immr;
  if (imms >= immr || imms + 1 + shift < 32) return UNKNOWN;
  return shift < 32 ? multiply(source, constant(2 ** shift)) : constant(0);
}

/** Data processing with registers. */
function registerData(word: number, state: MachineState): void {
  const target = word & 31;
  const first = readZero(state, field(word, 5, 5));
  const second = readZero(state, field(word, 16, 5));
  const group = field(word, 24, 5);
  if (group === 0x0a) writeZero(state, target, plain(word) ? logicalRegisters(word, { first, second }) : UNKNOWN);
  else if (group === 0x0b && !field(word, 21, 1)) writeZero(state, target, sumOf(word, { first, second: shiftedLeft(word, second) }));
  else if (group === 0x0b) extendedSum(word, state);
  else if (group === 0x1b) writeZero(state, target, multiplyAdd(word, state));
  else if ((word & 0x1fe0_0000) === 0x1a80_0000) writeZero(state, target, select(word, { first, second }));
  else if ((word & 0x1fe0_0000) !== 0x1a40_0000) writeZero(state, target, UNKNOWN);
}

/** No operand is shifted or negated. */
function plain(word: number): boolean {
  return field(word, 10, 6) === 0 && field(word, 21, 3) === 0;
}

/** The second operand of an addition after its shift: LSL is followed. */
function shiftedLeft(word: number, value: Value): Value {
  const amount = field(word, 10, 6);
  if (amount === 0) return value;
  return field(word, 22, 2) === 0 && amount < 32 ? multiply(value, constant(2 ** amount)) : UNKNOWN;
}

function sumOf(word: number, { first, second }: { readonly first: Value; readonly second: Value }): Value {
  if (!field(word, 30, 1)) return add(first, second);
  const number = single(second, ATOM.constant);
  return number === null ? combine(first, second, (x, y) => x - y) : addNumber(first, -number);
}

/** ADD, SUB of a register that is extended from 32 bits or taken whole; these may set the stack pointer. */
function extendedSum(word: number, state: MachineState): void {
  const target = word & 31;
  const whole = (field(word, 13, 3) & 2) !== 0;
  const second = whole ? multiply(readZero(state, field(word, 16, 5)), constant(1 << field(word, 10, 3))) : UNKNOWN;
  const sum = sumOf(word, { first: state.get(field(word, 5, 5)), second });
  if (target !== SP) state.set(target, sum);
  // `sub sp, sp, x15` after a stack probe: where that is not known, neither is the stack.
  else if (!field(word, 29, 1)) {
    if (single(sum, ATOM.frame) === null) state.loseStack();
    else state.set(SP, sum);
  }
}

/** MADD, UMADDL, SMADDL: how an index becomes a distance. The others are not followed. */
function multiplyAdd(word: number, state: MachineState): Value {
  const operation = field(word, 21, 3);
  if (field(word, 15, 1) || (operation !== 0 && operation !== 1 && operation !== 5)) return UNKNOWN;
  const product = multiply(readZero(state, field(word, 5, 5)), readZero(state, field(word, 16, 5)));
  return add(readZero(state, field(word, 10, 5)), product);
}

function logicalRegisters(word: number, { first, second }: { readonly first: Value; readonly second: Value }): Value {
  const operation = field(word, 29, 2);
  if (operation === 1 && single(first, ATOM.constant) === 0) return second;
  return combine(first, second, LOGIC[operation] ?? LOGIC[0]);
}

/** CSEL, CSINC, CSINV, CSNEG: either source, the second one changed. */
function select(word: number, { first, second }: { readonly first: Value; readonly second: Value }): Value {
  const form = (field(word, 30, 1) << 1) | field(word, 10, 1);
  const changed = [
    (x: Value) => x,
    (x: Value) => addNumber(x, 1),
    (x: Value) => combine(x, constant(-1), (a, b) => a ^ b),
    (x: Value) => combine(constant(0), x, (a, b) => a - b),
  ][form];
  return union(first, changed ? changed(second) : UNKNOWN);
}

function vectorData(word: number, state: MachineState): void {
  const moves = ((word & 0x1f20_0000) === 0x1e20_0000 && (word & 0xfc00) === 0) || (word & 0x9fe0_0400) >>> 0 === 0x0e00_0400;
  // FCVTZS, FCVTZU to a number with a fixed point.
  const toGeneral = moves || (word & 0x1f3e_0000) === 0x1e18_0000;
  if (toGeneral) writeZero(state, word & 31, UNKNOWN);
}

interface Memory extends At {
  readonly memory: ImageMemory;
}

function loadStore(word: number, at: Memory): void {
  const { rva, state, memory } = at;
  const register = word & 31;
  const base = field(word, 5, 5);
  const vector = field(word, 26, 1) === 1;
  const scale = (word >>> 30) | (vector ? field(word, 23, 1) << 2 : 0);
  if ((word & 0x3a00_0000) === 0x2800_0000) pair(word, at);
  else if ((word & 0x3b00_0000) === 0x1800_0000) {
    const place = rva + signed(field(word, 5, 19), 19) * 4;
    if (vector) memory.touch?.([atom(ATOM.address, place)], 4 << (word >>> 30));
    else if (word >>> 30 !== 3) writeZero(state, register, memory.literal(place));
  } else if ((word & 0x3b00_0000) === 0x3900_0000) {
    access(word, { at, address: addNumber(state.get(base), field(word, 10, 12) << scale), scale });
  } else if ((word & 0x3b20_0000) === 0x3800_0000) {
    const moved = addNumber(state.get(base), signed(field(word, 12, 9), 9));
    const mode = field(word, 10, 2);
    access(word, { at, address: mode === 1 ? state.get(base) : moved, scale });
    if (mode & 1) state.set(base, moved);
  } else if ((word & 0x3b20_0c00) === 0x3820_0800) access(word, { at, address: registerOffset(word, state), scale });
  else if (!vector && (word & 0x3b20_0c00) === 0x1900_0000)
    access(word, { at, address: addNumber(state.get(base), signed(field(word, 12, 9), 9)), scale });
  else if (!vector) {
    // Exclusive, ordered and atomic forms: more registers than they change, rather than fewer.
    const offset = single(state.get(base), ATOM.frame);
    if (offset !== null) state.forget(offset, 16);
    memory.store?.({ address: state.get(base), value: UNKNOWN, bytes: 16 });
    for (const changed of [register, field(word, 10, 5), field(word, 16, 5)]) writeZero(state, changed, UNKNOWN);
  } else if ((word & 0xbe00_0000) >>> 0 === 0x0c00_0000) structures(word, at);
}

/** LD1 to LD4, ST1 to ST4: registers of vectors only, and the base in the post-indexed forms. */
function structures(word: number, { state }: Memory): void {
  const base = field(word, 5, 5);
  const offset = single(state.get(base), ATOM.frame);
  if (!field(word, 22, 1) && offset !== null) state.forget(offset, 64);
  if (field(word, 23, 1)) state.set(base, UNKNOWN);
}

/** A base and an index, which may be 32 bits wide and times the size of what is there. */
function registerOffset(word: number, state: MachineState): Value {
  const vector = field(word, 26, 1) === 1;
  const size = (word >>> 30) | (vector ? field(word, 23, 1) << 2 : 0);
  const index = multiply(readZero(state, field(word, 16, 5)), constant(field(word, 12, 1) ? 1 << size : 1));
  return add(state.get(field(word, 5, 5)), index);
}

interface Access {
  readonly at: Memory;
  readonly address: Value;
  /** Log2 of the bytes. */
  readonly scale: number;
}

function access(word: number, { at, address, scale }: Access): void {
  const { state, memory } = at;
  const register = word & 31;
  const vector = field(word, 26, 1) === 1;
  const load = vector ? field(word, 22, 1) === 1 : field(word, 22, 2) !== 0;
  if (!load) {
    store(at, { address, value: vector || scale < 2 ? UNKNOWN : readZero(state, register), bytes: 1 << scale });
  } else if (vector) memory.touch?.(address, 1 << scale);
  else if (!(scale === 3 && field(word, 22, 2) === 2))
    writeZero(state, register, scale < 2 ? UNKNOWN : loadFrom(at, { address, bytes: 1 << scale }));
}

function store({ state, memory }: Memory, { address, value, bytes }: Store): void {
  const offset = single(address, ATOM.frame);
  if (offset !== null) state.store(offset, { value, bytes });
  memory.store?.({ address, value, bytes });
}

function loadFrom({ state, memory }: Memory, { address, bytes }: { readonly address: Value; readonly bytes: number }): Value {
  const offset = single(address, ATOM.frame);
  return offset !== null ? state.load(offset) : memory.load(address, bytes);
}

/** LDP, STP. */
function pair(word: number, at: Memory): void {
  const { state, memory } = at;
  const vector = field(word, 26, 1) === 1;
  const bytes = 1 << (2 + (vector ? word >>> 30 : word >>> 31));
  const base = field(word, 5, 5);
  const moved = addNumber(state.get(base), signed(field(word, 15, 7), 7) * bytes);
  const mode = field(word, 23, 2);
  const address = mode === 1 ? state.get(base) : moved;
  const load = field(word, 22, 1) === 1;
  for (const [register, start] of [[word & 31, address] as const, [field(word, 10, 5), addNumber(address, bytes)] as const]) {
    if (!load) store(at, { address: start, value: vector ? UNKNOWN : readZero(state, register), bytes });
    else if (vector) memory.touch?.(start, bytes);
    else writeZero(state, register, loadFrom(at, { address: start, bytes }));
  }
  if (mode & 1) state.set(base, moved);
}

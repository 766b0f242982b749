import { FLOW, type Flow, type Stepper } from './flow.js';
import type { MachineShape, MachineState } from './machine-state.js';
import { ATOM, type Atom, addNumber, atom, multiply, UNKNOWN, union } from './value.js';
import { arithmeticByte, arithmeticNumber, arithmeticRow, setFlagByte, shift, swapBytes, unary, zeroExtend } from './x86-arithmetic.js';
import { X86Decoder } from './x86-decode.js';
import { MAP } from './x86-instruction.js';
import { addressOf, REGISTER, X86Operands, type X86Setting } from './x86-operands.js';
import { loseResults } from './x86-unfollowed.js';

const FRAME_REGISTERS = { stackPointer: REGISTER.sp, framePointer: REGISTER.bp } as const;
const X86_SHAPE: MachineShape = { ...FRAME_REGISTERS, registers: 8, firstArgumentOffset: 4 };
const X64_SHAPE: MachineShape = { ...FRAME_REGISTERS, registers: 16, firstArgumentOffset: 8 };

/** How instructions of x86 and x64 change what registers and stack hold. Instructions that are not followed leave UNKNOWN behind. */
export class X86Stepper implements Stepper {
  readonly shape: MachineShape;
  private readonly decoder: X86Decoder;
  private readonly setting: X86Setting;

  constructor(setting: X86Setting) {
    const { wide } = setting;
    this.shape = wide ? X64_SHAPE : X86_SHAPE;
    this.decoder = new X86Decoder(wide);
    this.setting = setting;
  }

  asAddress(item: Atom): Atom {
    return addressOf(item, this.setting);
  }

  step(
    code: Buffer,
    { at, rva, state, flow }: { readonly at: number; readonly rva: number; readonly state: MachineState; readonly flow: Flow },
  ): boolean {
    const { decoder, setting } = this;
    if (!decoder.decode(code, at)) return false;
    const { instruction } = decoder;
    flow.length = instruction.length;
    flow.kind = FLOW.next;
    const effect = instruction.opcode < MAP.three38 ? EFFECTS[instruction.opcode] : undefined;
    (effect ?? loseResults)(new X86Operands({ instruction, setting, state, flow, rva, lowExtension: decoder.lowRegisterExtension() }));
    return true;
  }
}

type Effect = (operands: X86Operands) => void;

const goTo =
  (kind: number): Effect =>
  (o) => {
    o.flow.kind = kind;
    o.flow.target = o.relativeTarget;
  };

const end: Effect = ({ flow }) => {
  flow.kind = FLOW.end;
};

const leaveFunction: Effect = ({ flow, instruction }) => {
  flow.kind = FLOW.return;
  flow.popBytes = instruction.opcode === 0xc2 ? instruction.immediate & 0xffff : 0;
};

/** LOOP and JCXZ. */
const countDown: Effect = (o) => {
  goTo(FLOW.branch)(o);
  o.state.set(REGISTER.cx, UNKNOWN);
};

const exchange: Effect = (o) => {
  if (!o.isRegister) {
    loseResults(o);
    return;
  }
  const value = o.getReg();
  o.setReg(o.getRm());
  o.setRm(value);
};

/** Group 5: INC, DEC, indirect calls and jumps, PUSH. Far ones do not occur in drivers. */
const group5: Effect = (o) => {
  const operand = o.getRm();
  if (o.group < 2) o.setRm(addNumber(operand, o.group === 0 ? 1 : -1));
  else if (o.group === 6) o.push(operand);
  else {
    o.flow.kind = o.group === 2 ? FLOW.callIndirect : o.group === 4 ? FLOW.jumpIndirect : FLOW.end;
    o.flow.callee = operand;
  }
};

/** What follows the opcode, for those that matter; all others lose what they change. */
const ROWS: readonly (readonly [first: number, last: number, effect: Effect])[] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7].map((row) => [row * 8, row * 8 + 5, arithmeticRow] as const),
  [0x40, 0x47, (o) => o.set(o.low, addNumber(o.state.get(o.low), 1))],
  [0x48, 0x4f, (o) => o.set(o.low, addNumber(o.state.get(o.low), -1))],
  [0x50, 0x57, (o) => o.push(o.state.get(o.low))],
  [0x58, 0x5f, (o) => o.state.set(o.low, o.pop())],
  [0x63, 0x63, (o) => (o.setting.wide ? o.setReg(o.getRm()) : loseResults(o))],
  [0x68, 0x68, (o) => o.push(o.immediate)],
  [0x69, 0x69, (o) => o.setReg(multiply(o.getRm(), o.immediate))],
  [0x6a, 0x6a, (o) => o.push(o.immediate)],
  [0x6b, 0x6b, (o) => o.setReg(multiply(o.getRm(), o.immediate))],
  [0x70, 0x7f, goTo(FLOW.branch)],
  [0x80, 0x80, arithmeticByte],
  [0x81, 0x81, arithmeticNumber],
  [0x82, 0x82, arithmeticByte],
  [0x83, 0x83, arithmeticNumber],
  [0x87, 0x87, exchange],
  [0x89, 0x89, (o) => o.setRm(o.getReg())],
  [0x8b, 0x8b, (o) => o.setReg(o.getRm())],
  [0x8d, 0x8d, (o) => o.setReg(o.linearAddress())],
  [0x8f, 0x8f, (o) => o.setRm(o.pop())],
  [0x90, 0x90, (o) => (o.lowExtension ? loseExchange(o) : undefined)],
  [0x9a, 0x9a, end],
  [0xa1, 0xa1, loadAbsolute],
  [0xa3, 0xa3, storeAbsolute],
  [0xb8, 0xbf, (o) => o.set(o.low, o.immediate)],
  [0xc1, 0xc1, shift],
  [0xc2, 0xc3, leaveFunction],
  [0xc7, 0xc7, (o) => (o.group === 0 ? o.setRm(o.immediate) : undefined)],
  [0xc8, 0xc8, enter],
  [0xc9, 0xc9, leaveFrame],
  [0xca, 0xcb, leaveFunction],
  [0xcc, 0xcc, end],
  [0xcf, 0xcf, leaveFunction],
  [0xd1, 0xd1, shift],
  [0xe0, 0xe3, countDown],
  [0xe8, 0xe8, goTo(FLOW.call)],
  [0xe9, 0xe9, goTo(FLOW.jump)],
  [0xeb, 0xeb, goTo(FLOW.jump)],
  [0xf4, 0xf4, end],
  [0xf7, 0xf7, unary],
  [0xff, 0xff, group5],
  [MAP.two | 0x0b, MAP.two | 0x0b, end],
  [MAP.two | 0x40, MAP.two | 0x4f, (o) => o.setReg(union(o.getReg(), o.getRm()))],
  [MAP.two | 0x80, MAP.two | 0x8f, goTo(FLOW.branch)],
  [MAP.two | 0x90, MAP.two | 0x9f, setFlagByte],
  [MAP.two | 0xa0, MAP.two | 0xa0, (o) => o.push(UNKNOWN)],
  [MAP.two | 0xa1, MAP.two | 0xa1, (o) => o.pop()],
  [MAP.two | 0xa8, MAP.two | 0xa8, (o) => o.push(UNKNOWN)],
  [MAP.two | 0xa9, MAP.two | 0xa9, (o) => o.pop()],
  [MAP.two | 0xaf, MAP.two | 0xaf, (o) => o.setReg(multiply(o.getReg(), o.getRm()))],
  [MAP.two | 0xb6, MAP.two | 0xb6, (o) => zeroExtend(o, 0xff)],
  [MAP.two | 0xb7, MAP.two | 0xb7, (o) => zeroExtend(o, 0xffff)],
  [MAP.two | 0xc8, MAP.two | 0xcf, swapBytes],
];

const EFFECTS: readonly (Effect | undefined)[] = effectsOf(ROWS);

function effectsOf(rows: typeof ROWS): (Effect | undefined)[] {
  const effects = new Array<Effect | undefined>(MAP.three38);
  for (const [first, last, effect] of rows) effects.fill(effect, first, last + 1);
  return effects;
}

/** `xchg r8, rax` is a NOP with a prefix. */
function loseExchange({ state, low }: X86Operands): void {
  state.set(low, UNKNOWN);
  state.set(REGISTER.ax, UNKNOWN);
}

function loadAbsolute(o: X86Operands): void {
  const { segment, displacement } = o.instruction;
  const address = [atom(ATOM.address, displacement - o.setting.imageBase)];
  o.set(REGISTER.ax, segment || o.setting.wide ? UNKNOWN : o.setting.memory.load(address, 4));
}

function storeAbsolute(o: X86Operands): void {
  const { segment, displacement, operandBits } = o.instruction;
  if (segment || o.setting.wide) return;
  const address = [atom(ATOM.address, displacement - o.setting.imageBase)];
  o.setting.memory.store?.({ address, value: operandBits === 16 ? UNKNOWN : o.state.get(REGISTER.ax), bytes: operandBits / 8 });
}

function enter(o: X86Operands): void {
  o.push(o.state.get(REGISTER.bp));
  o.state.set(REGISTER.bp, o.state.get(REGISTER.sp));
  o.state.set(REGISTER.sp, addNumber(o.state.get(REGISTER.sp), -(o.instruction.immediate & 0xffff)));
}

function leaveFrame(o: X86Operands): void {
  o.state.set(REGISTER.sp, o.state.get(REGISTER.bp));
  o.state.set(REGISTER.bp, o.pop());
}

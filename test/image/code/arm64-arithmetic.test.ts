import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arm64Stepper } from '../../../src/image/code/arm64-step.js';
import { newFlow } from '../../../src/image/code/flow.js';
import { UNREAD_MEMORY } from '../../../src/image/code/image-memory.js';
import { MachineState } from '../../../src/image/code/machine-state.js';
import { ATOM, constant, kindOf, payloadOf, type Value } from '../../../src/image/code/value.js';
import { words } from '../assembler.js';
import { type Capstone, type CapstoneInstruction, disassemble, noiseWords, openCapstone } from './capstone.js';

/** What register `number` holds before each instruction; its upper half is zero. */
function held(number: number): number {
  return (Math.imul(number + 1, 0x0123_4567) ^ 0x5a) >>> 0;
}

function stateAfter(word: number): MachineState {
  const stepper = new Arm64Stepper(UNREAD_MEMORY);
  const state = MachineState.atEntry(stepper.shape);
  for (let number = 0; number < 31; number++) state.set(number, constant(held(number)));
  stepper.step(words(word), { at: 0, rva: 0x1000, state, flow: newFlow() });
  return state;
}

/** Low 64 bits of an operand: a register, shifted or extended perhaps, or a number. */
function operandValue(text: string): bigint | null {
  const [, register, number, kind, amount = '0'] =
    /^(?:([wx](?:\d+|zr))|#(-?(?:0x)?[0-9a-f]+))(?:, (lsl|uxtw|uxtx)(?: #(\d+))?)?$/.exec(text) ?? [];
  if (number !== undefined) return (number.startsWith('-') ? -BigInt(number.slice(1)) : BigInt(number)) << BigInt(amount);
  if (register === undefined) return null;
  const value = register.endsWith('zr') ? 0n : BigInt(held(Number(register.slice(1))));
  return kind === undefined || kind.length > 0 ? BigInt.asUintN(register.startsWith('w') ? 32 : 64, value << BigInt(amount)) : null;
}

/** Operands, with the shift of the last one kept together. */
function operandsOf({ op_str }: CapstoneInstruction): string[] {
  return op_str.split(/, (?!lsl|lsr|asr|ror|uxt|sxt)/);
}

const SUMS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  add: (a, b) => a + b,
  adds: (a, b) => a + b,
  sub: (a, b) => a - b,
  subs: (a, b) => a - b,
  and: (a, b) => a & b,
  ands: (a, b) => a & b,
  orr: (a, b) => a | b,
  eor: (a, b) => a ^ b,
  mul: (a, b) => a * b,
  lsl: (a, b) => a << b,
  lsr: (a, b) => a >> b,
  umull: (a, b) => BigInt.asUintN(32, a) * BigInt.asUintN(32, b),
};
const FIELDS: Readonly<Record<string, (a: bigint, b: bigint, c: bigint) => bigint>> = {
  ubfx: (a, from, width) => BigInt.asUintN(Number(width), a >> from),
  ubfiz: (a, to, width) => BigInt.asUintN(Number(width), a) << to,
  sbfiz: (a, to, width) => BigInt.asIntN(Number(width), a) << to,
};
const CHOICES: Readonly<Record<string, (b: bigint) => bigint>> = {
  csel: (b) => b,
  csinc: (b) => b + 1n,
  csinv: (b) => ~b,
  csneg: (b) => -b,
};

/** All that an instruction may leave in its first operand, low 32 bits; `null` for what is not worked out here. */
function results(instruction: CapstoneInstruction): readonly number[] | null {
  const [, ...texts] = operandsOf(instruction);
  if (instruction.mnemonic in CHOICES) texts.pop();
  const values = texts.map(operandValue);
  const [a, b, c] = values;
  if (a === undefined || values.includes(null) || a === null) return null;
  const low = (value: bigint): number => Number(BigInt.asUintN(32, value));
  const sum = SUMS[instruction.mnemonic];
  const choice = CHOICES[instruction.mnemonic];
  if (instruction.mnemonic === 'mov' && b === undefined) return [low(a)];
  if (b === undefined || b === null) return null;
  if (instruction.mnemonic === 'madd' || instruction.mnemonic === 'umaddl') return c === undefined || c === null ? null : [low(a * b + c)];
  const fields = FIELDS[instruction.mnemonic];
  if (fields && c !== undefined && c !== null) return [low(fields(a, b, c))];
  if (c !== undefined) return null;
  if (choice) return [low(a), low(choice(b))];
  return sum ? [low(sum(a, b))] : null;
}

const GROUPS = [
  ['logical, shifted', { fixed: 0x0a00_0000, mask: 0x1f00_0000 }],
  ['logical, not shifted', { fixed: 0x0a00_0000, mask: 0x1fe0_fc00 }],
  ['sums, shifted', { fixed: 0x0b00_0000, mask: 0x1f20_0000 }],
  ['sums, extended', { fixed: 0x0b20_0000, mask: 0x1fe0_0000 }],
  ['sums with a number', { fixed: 0x1100_0000, mask: 0x1f80_0000 }],
  ['logical with a number', { fixed: 0x1200_0000, mask: 0x1f80_0000 }],
  ['bit fields', { fixed: 0x5300_0000, mask: 0x7f80_0000 }],
  ['choices', { fixed: 0x1a80_0000, mask: 0x3fe0_0800 }],
  ['products', { fixed: 0x1b00_0000, mask: 0x7f40_8000 }],
] as const;

describe('ARM64 arithmetic', () => {
  let capstone: Capstone;
  beforeAll(async () => {
    capstone = await openCapstone();
  });
  afterAll(() => capstone.close());

  it.each(GROUPS)('gives what capstone describes, or nothing: %s', (_, pattern) => {
    const wrong: string[] = [];
    let [compared, known] = [0, 0];
    for (const word of noiseWords({ count: 3_000, ...pattern })) {
      const instruction = disassemble(capstone, word);
      const target = /^[wx](\d+),/.exec(instruction?.op_str ?? '')?.[1];
      const expected = instruction && target !== undefined ? results(instruction) : null;
      if (!instruction || !expected) continue;
      compared++;
      const got = stateAfter(word).get(Number(target));
      if (isNumber(got)) known++;
      if (isNumber(got) && !expected.every((number) => got.includes(number)))
        wrong.push(`${word.toString(16)} ${instruction.mnemonic} ${instruction.op_str}: ${got}, not ${expected}`);
    }
    expect(compared).toBeGreaterThan(50);
    expect(known).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  it('never leaves a register as it was that capstone says is written', () => {
    const wrong = new Set<string>();
    for (const word of noiseWords({ count: 30_000, fixed: 0x0a00_0000, mask: 0x0a00_0000 })) {
      const instruction = disassemble(capstone, word);
      const target = /^[wx](\d+),/.exec(instruction?.op_str ?? '')?.[1];
      if (!instruction || target === undefined || /^(?:st|cmp|cmn|tst|ccm|cb|tb|prf|dc|ic|at|msr|ld|rmif)/.test(instruction.mnemonic))
        continue;
      const expected = results(instruction);
      const got = stateAfter(word).get(Number(target));
      const kept = got.length === 1 && got[0] === held(Number(target));
      if (kept && !expected?.includes(held(Number(target))))
        wrong.add(`${word.toString(16)} ${instruction.mnemonic} ${instruction.op_str}`);
    }
    expect([...wrong]).toEqual([]);
  });

  it.each([
    ['sub sp, sp, x15, lsl #4 with an unknown x15', 0xcb2f_73ff, null],
    ['sub sp, sp, #0x40', 0xd101_03ff, -0x40],
    ['sub sp, sp, #2, lsl #12', 0xd140_0bff, -0x2000],
    ['and sp, x9, #-16 where x9 is no address', 0x927c_ed3f, null],
  ])('%s', (_, word, offset) => {
    const stepper = new Arm64Stepper(UNREAD_MEMORY);
    const state = MachineState.atEntry(stepper.shape);
    stepper.step(words(word), { at: 0, rva: 0x1000, state, flow: newFlow() });
    const [pointer] = state.get(31);
    const isFrame = pointer !== undefined && kindOf(pointer) === ATOM.frame;
    const found = isFrame ? payloadOf(pointer) | 0 : null;
    // A stack that was lost is a frame far away.
    expect(found !== null && found > -0x10_0000 ? found : null).toBe(offset);
  });
});

function isNumber(value: Value): boolean {
  return value.every((item) => kindOf(item) === ATOM.constant);
}

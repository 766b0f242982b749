import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Arm64Stepper } from '../../../src/image/code/arm64-step.js';
import { newFlow } from '../../../src/image/code/flow.js';
import { UNREAD_MEMORY } from '../../../src/image/code/image-memory.js';
import { MachineState } from '../../../src/image/code/machine-state.js';
import { ATOM, atom, constant, UNKNOWN, type Value } from '../../../src/image/code/value.js';
import { words } from '../assembler.js';
import { type Capstone, disassemble, noiseWords, openCapstone } from './capstone.js';

/** What capstone says of a load or a store, in numbers. */
interface Access {
  readonly mnemonic: string;
  /** Registers before the address. */
  readonly registers: readonly string[];
  readonly base: number;
  readonly offset: number;
  readonly index: { readonly register: number; readonly factor: number } | null;
  readonly mode: 'offset' | 'pre' | 'post';
}

const RVA = 0x1000;
/** Where the base register points: into the image for loads, onto the stack for stores. */
const BASE = 0x5_0000;
const STACK = -0x8000;

function parse(mnemonic: string, operands: string): Access | null {
  const shape =
    /^((?:[wxqdshb]\d+|[wx]zr)(?:, (?:[wxqdshb]\d+|[wx]zr))*), \[(x\d+|sp)(?:, (?:#(-?(?:0x)?[0-9a-f]+)|([wx](?:\d+|zr))(?:, (?:lsl|uxtw|sxtw|sxtx)(?: #(\d+))?)?))?\](!)?(?:, #(-?(?:0x)?[0-9a-f]+))?$/.exec(
      operands,
    );
  if (!shape) return null;
  const [, registers = '', base = '', offset, index, shift, pre, post] = shape;
  return {
    mnemonic,
    registers: registers.split(', '),
    base: base === 'sp' ? 31 : Number(base.slice(1)),
    offset: numberOf(post ?? offset ?? '0'),
    index: index === undefined ? null : { register: index.endsWith('zr') ? 31 : Number(index.slice(1)), factor: 2 ** Number(shift ?? 0) },
    mode: post !== undefined ? 'post' : pre === undefined ? 'offset' : 'pre',
  };
}

function numberOf(text: string): number {
  // Negative numbers after the bracket are written as 64 bits.
  return text.startsWith('-') ? -Number(text.slice(1)) : Number(BigInt.asIntN(64, BigInt(text)));
}

function bytesOf(register: string): number {
  return { w: 4, x: 8, q: 16, d: 8, s: 4, h: 2, b: 1 }[register.charAt(0)] ?? 0;
}

/** Each access of that kind which capstone knows, with its word. */
function* accesses(
  capstone: Capstone,
  pattern: { readonly fixed: number; readonly mask: number },
): Generator<Access & { readonly word: number }> {
  for (const word of noiseWords({ count: 4_000, ...pattern })) {
    const instruction = disassemble(capstone, word, RVA);
    const access = instruction ? parse(instruction.mnemonic, instruction.op_str) : null;
    if (!instruction || !access || instruction.mnemonic.startsWith('prf')) continue;
    // Registers that are written twice, or stored and moved, are left open by the architecture.
    const numbers = access.registers.map((name) => (name.endsWith('zr') ? 31 : Number(name.slice(1))));
    const general = access.registers.every((name) => /^[wx]/.test(name));
    if (general && (numbers.includes(access.base) || new Set(numbers).size < numbers.length)) continue;
    yield { ...access, word };
  }
}

function run(word: number, prepare: (state: MachineState) => void): MachineState {
  const stepper = new Arm64Stepper(UNREAD_MEMORY);
  const state = MachineState.atEntry(stepper.shape);
  prepare(state);
  stepper.step(words(word), { at: 0, rva: RVA, state, flow: newFlow() });
  return state;
}

const GROUPS = [
  ['with an unsigned offset', { fixed: 0x3900_0000, mask: 0x3b00_0000 }],
  ['with a signed offset, before and after moving the base', { fixed: 0x3800_0000, mask: 0x3b20_0000 }],
  ['with an index', { fixed: 0x3820_0800, mask: 0x3b20_0c00 }],
  ['of pairs', { fixed: 0x2800_0000, mask: 0x3a00_0000 }],
] as const;

describe.each(GROUPS)('ARM64 loads and stores %s agree with capstone', (_, pattern) => {
  let capstone: Capstone;
  beforeAll(async () => {
    capstone = await openCapstone();
  });
  afterAll(() => capstone.close());

  it('on what is loaded from where', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const { word, ...access } of accesses(capstone, pattern)) {
      if (!access.mnemonic.startsWith('ld')) continue;
      compared++;
      const state = run(word, (before) => {
        before.set(access.base, [atom(ATOM.address, BASE)]);
        if (access.index && access.index.register !== 31 && access.index.register !== access.base)
          before.set(access.index.register, constant(3));
      });
      const problem = loadProblem(state, access);
      if (problem) wrong.push(`${word.toString(16)} ${access.mnemonic} ${JSON.stringify(access)}: ${problem}`);
    }
    expect(compared).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it('on what is stored where', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const { word, ...access } of accesses(capstone, pattern)) {
      if (!access.mnemonic.startsWith('st') || access.index?.register === access.base) continue;
      compared++;
      const state = run(word, (before) => {
        before.set(access.base, [atom(ATOM.frame, STACK)]);
        if (access.index && access.index.register !== 31) before.set(access.index.register, constant(3));
      });
      const problem = storeProblem(state, access);
      if (problem) wrong.push(`${word.toString(16)} ${access.mnemonic} ${JSON.stringify(access)}: ${problem}`);
    }
    expect(compared).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

/** Distance from the base to what is accessed. */
function distance({ offset, index, mode }: Access): number {
  const indexed = index === null || index.register === 31 ? 0 : 3 * index.factor;
  return (mode === 'post' ? 0 : offset) + indexed;
}

function loadProblem(state: MachineState, access: Access): string | null {
  const { registers, base, offset, index, mode } = access;
  const twice = index !== null && index.register === base;
  for (const [i, register] of registers.entries()) {
    if (!/^[wx]\d/.test(register)) continue;
    const width = access.mnemonic.startsWith('ldpsw') ? 4 : bytesOf(register);
    const isNarrow = /[bh]$/.test(access.mnemonic);
    const expected: Value = isNarrow || twice ? UNKNOWN : [atom(ATOM.loaded, BASE + distance(access) + i * width)];
    const got = state.get(Number(register.slice(1)));
    if (twice ? got[0] === atom(ATOM.entryRegister, Number(register.slice(1))) : got[0] !== expected[0] || got.length !== 1)
      return `${register} is ${got}, not ${expected}`;
  }
  return mode === 'offset' || state.get(base)[0] === atom(ATOM.address, BASE + offset) ? null : `the base is ${state.get(base)}`;
}

function storeProblem(state: MachineState, access: Access): string | null {
  const { registers, base, offset, mode } = access;
  for (const [i, register] of registers.entries()) {
    const number = register.endsWith('zr') ? 31 : Number(register.slice(1));
    const at = STACK + distance(access) + i * bytesOf(register);
    const followed = /^[wx]/.test(register) && !/[bh]$/.test(access.mnemonic);
    const known: Value = number === 31 ? constant(0) : access.index?.register === number ? constant(3) : [atom(ATOM.entryRegister, number)];
    const expected = followed ? known : UNKNOWN;
    const got = state.load(at);
    if (got[0] !== expected[0] || got.length !== 1) return `${register} at ${at} is ${got}, not ${expected}`;
  }
  return mode === 'offset' || state.get(base)[0] === atom(ATOM.frame, STACK + offset) ? null : `the base is ${state.get(base)}`;
}

describe('ARM64 loads from a pool', () => {
  it.each([
    ['LDR Wt', 0x1800_0040],
    ['LDR Xt', 0x5800_0040],
    ['LDRSW', 0x9800_0040],
  ])('%s reads the place that capstone names', async (_, word) => {
    const capstone = await openCapstone();
    try {
      for (const place of [0x1_0000, 4, -4, -0x2000]) {
        const placed = ((word & 0xff00_001f) | (((place >> 2) & 0x7_ffff) << 5)) >>> 0;
        const [, target] = /#(0x[0-9a-f]+)$/.exec(disassemble(capstone, placed, 0x8000)?.op_str ?? '') ?? [];
        const stepper = new Arm64Stepper(UNREAD_MEMORY);
        const state = MachineState.atEntry(stepper.shape);
        stepper.step(words(placed), { at: 0, rva: 0x8000, state, flow: newFlow() });
        expect(state.get(0)).toEqual([atom(ATOM.loaded, Number(target))]);
      }
    } finally {
      capstone.close();
    }
  });

  it.each([
    ['PRFM', 0xd800_0040],
    ['LDR Qt', 0x9c00_0040],
  ])('%s changes no general register', (_, word) => {
    const stepper = new Arm64Stepper(UNREAD_MEMORY);
    const state = MachineState.atEntry(stepper.shape);
    stepper.step(words(word), { at: 0, rva: RVA, state, flow: newFlow() });
    expect(state.get(0)).toEqual([atom(ATOM.entryRegister, 0)]);
  });
});

import { Code, Decoder, DecoderOptions, Instruction, InstructionInfoFactory, OpAccess, Register, RegisterExt } from 'iced-x86';
import { describe, expect, it } from 'vitest';
import { FLOW, newFlow } from '../../../src/image/code/flow.js';
import { UNREAD_MEMORY } from '../../../src/image/code/image-memory.js';
import { MachineState } from '../../../src/image/code/machine-state.js';
import { ATOM, atom } from '../../../src/image/code/value.js';
import { X86Decoder } from '../../../src/image/code/x86-decode.js';
import { X86Stepper } from '../../../src/image/code/x86-step.js';

const COUNT = 60_000;

/** Bytes that are the same in every run. */
function noise(seed: number): Buffer {
  const bytes = Buffer.alloc(COUNT + 16);
  let state = seed;
  for (let i = 0; i < bytes.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

/** Another decoder's view of each place in the bytes; places where it sees no instruction are left out. */
function* instructionsIn(bytes: Buffer, wide: boolean): Generator<{ readonly at: number; readonly instruction: Instruction }> {
  const decoder = new Decoder(wide ? 64 : 32, bytes, DecoderOptions.None);
  const instruction = new Instruction();
  for (let at = 0; at < COUNT; at++) {
    decoder.position = at;
    decoder.ip = 0n;
    decoder.decodeOut(instruction);
    if (!instruction.isInvalid && !(Code[instruction.code] ?? '').startsWith('XOP')) yield { at, instruction };
  }
  instruction.free();
  decoder.free();
}

describe.each([
  ['x64', true],
  ['x86', false],
] as const)('the decoder for %s', (_, wide) => {
  it('agrees with iced-x86 on the length of every instruction', () => {
    const bytes = noise(wide ? 64 : 32);
    const ours = new X86Decoder(wide);
    const wrong: string[] = [];
    let compared = 0;
    for (const { at, instruction } of instructionsIn(bytes, wide)) {
      compared++;
      const length = ours.decode(bytes, at) ? ours.instruction.length : 0;
      if (length !== instruction.length) wrong.push(`${Code[instruction.code]}: ${length} for ${instruction.length}`);
    }
    expect(compared).toBeGreaterThan(COUNT / 2);
    expect(wrong).toEqual([]);
  });

  it('knows of every register that iced-x86 says is changed', () => {
    const bytes = noise(wide ? 65 : 33);
    const stepper = new X86Stepper({ wide, imageBase: 0x1_0000, memory: UNREAD_MEMORY });
    const factory = new InstructionInfoFactory();
    const flow = newFlow();
    const wrong = new Set<string>();
    for (const { at, instruction } of instructionsIn(bytes, wide)) {
      const state = MachineState.atEntry(stepper.shape);
      if (!stepper.step(bytes, { at, rva: at, state, flow }) || flow.kind >= FLOW.call) continue;
      for (const { register, access } of factory.info(instruction).usedRegisters()) {
        const number = RegisterExt.fullRegister(register) - Register.RAX;
        const isWrite = access === OpAccess.Write || access === OpAccess.ReadWrite;
        // rsp is followed, not lost; a register may also be written with what it held.
        if (!isWrite || number < 0 || number >= stepper.shape.registers || number === 4) continue;
        const kept = state.get(number)[0] === atom(ATOM.entryRegister, number) && state.get(number).length === 1;
        if (kept && !KEEPS.test(Code[instruction.code] ?? '')) wrong.add(Code[instruction.code] ?? '');
      }
    }
    expect([...wrong]).toEqual([]);
  });
});

/** Moves and exchanges of a register with itself, LEA of itself; SYSCALL does not occur in the kernel. */
const KEEPS = /^(?:Mov|Xchg|Lea|Movsxd)_|^Syscall$/;

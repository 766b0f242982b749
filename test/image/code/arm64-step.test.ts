import { describe, expect, it } from 'vitest';
import { Arm64Stepper } from '../../../src/image/code/arm64-step.js';
import { newFlow } from '../../../src/image/code/flow.js';
import { UNREAD_MEMORY } from '../../../src/image/code/image-memory.js';
import { MachineState } from '../../../src/image/code/machine-state.js';
import { ATOM, single } from '../../../src/image/code/value.js';
import { words } from '../assembler.js';
import { disassemble, openCapstone } from './capstone.js';

/** What our own stepper leaves in a register after these instructions. */
function numberIn(register: number, ...code: readonly number[]): number | null {
  const stepper = new Arm64Stepper(UNREAD_MEMORY);
  const state = MachineState.atEntry(stepper.shape);
  const bytes = words(...code);
  const flow = newFlow();
  for (let at = 0; at < bytes.length; at += 4) stepper.step(bytes, { at, rva: 0x1000 + at, state, flow });
  const value = single(state.get(register), ATOM.constant);
  return value === null ? null : value >>> 0;
}

describe('numbers that ARM64 code makes', () => {
  it('agree with capstone on every logical immediate and every wide move', async () => {
    const capstone = await openCapstone();
    const wrong: string[] = [];
    let compared = 0;
    try {
      for (let seed = 1; compared < 2_000 && seed < 60_000; seed++) {
        const fields = Math.imul(seed, 0x9e37_79b1) >>> 0;
        // ORR w0, wzr, #mask and MOVZ, MOVN w0, #number, lsl.
        const word =
          seed % 2 === 0
            ? 0x3200_03e0 | ((fields & 0xfff) << 10)
            : ((seed % 4 === 1 ? 0x5280_0000 : 0x1280_0000) | ((fields & 0x1_ffff) << 5)) >>> 0;
        const instruction = disassemble(capstone, word);
        const shown = /^w0, (?:wzr, )?#(-?(?:0x)?[0-9a-f]+)(?:, lsl #(\d+))?$/.exec(instruction?.op_str ?? '');
        if (!instruction || !shown || !/^(?:orr|movz?|movn)$/.test(instruction.mnemonic)) continue;
        const number = Number((shown[1] ?? '').replace('-', '')) * (shown[1]?.startsWith('-') ? -1 : 1) * 2 ** Number(shown[2] ?? 0);
        const expected = (instruction.mnemonic === 'movn' ? ~number : number) >>> 0;
        compared++;
        if (numberIn(0, word) !== expected)
          wrong.push(`${word.toString(16)} ${instruction.mnemonic} ${instruction.op_str}: ${numberIn(0, word)?.toString(16)}`);
      }
    } finally {
      capstone.close();
    }
    expect(compared).toBe(2_000);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['MOVZ, MOVK', [0x528e_ce80, 0x72ad_cea0], 0x6e75_7674],
    ['ADD with a shift', [0x5280_0020, 0x1140_0400], 0x1001],
    ['SUB', [0x5280_00a0, 0x5100_0800], 3],
    ['EOR with an immediate', [0x5280_00a0, 0x5200_0000], 4],
    ['LSL', [0x5280_0020, 0x531f_7800], 2],
    ['a register move', [0x5280_0029, 0x2a09_03e0], 1],
  ])('%s', (_, code, expected) => {
    expect(numberIn(0, ...code)).toBe(expected);
  });

  it.each([
    ['a load', [0x5280_0020, 0xb940_0020]],
    ['a multiplication', [0x5280_0020, 0x1b01_7c00]],
    ['a read of a system register', [0x5280_0020, 0xd53b_d040]],
    ['an atomic addition', [0x5280_0020, 0xb820_0020]],
    ['a move from a vector register', [0x5280_0020, 0x1e26_0000]],
  ])('are gone after %s', (_, code) => {
    expect(numberIn(0, ...code)).toBeNull();
  });
});

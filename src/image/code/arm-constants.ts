import { Arm64Stepper } from './arm64-step.js';
import type { CodeMap } from './code-map.js';
import { newFlow } from './flow.js';
import { MachineState } from './machine-state.js';
import { ATOM, single } from './value.js';

/** A number that ARM code makes out of parts, so that its bytes stand nowhere. */
export interface MadeNumber {
  readonly rva: number;
  readonly dword: number;
}

/** Numbers that ARM64 instructions leave in a register: MOVZ with MOVK, logical immediates, sums with what was there before. */
export function arm64Numbers({ ranges, functions }: CodeMap, wanted: (dword: number) => boolean): readonly MadeNumber[] {
  const stepper = new Arm64Stepper();
  const flow = newFlow();
  const found: MadeNumber[] = [];
  for (const { rva: start, code } of ranges) {
    let state = MachineState.atEntry(stepper.shape);
    for (let at = 0; at + 4 <= code.length; at += 4) {
      const rva = start + at;
      if (functions.isStart(rva)) state = MachineState.atEntry(stepper.shape);
      if (!stepper.step(code, { at, rva, state, flow })) continue;
      const word = code.readUInt32LE(at);
      // Data processing with an immediate: all others only hand on what one of these made.
      if ((word & 0x1c00_0000) !== 0x1000_0000) continue;
      const number = single(state.get(word & 31), ATOM.constant);
      if (number !== null && wanted(number >>> 0)) found.push({ rva, dword: number >>> 0 });
    }
  }
  return found;
}

/** Halfwords that may stand between MOVW and MOVT of one number. */
const PAIR_DISTANCE = 8;

/** Numbers of 32-bit ARM (Thumb-2) code: MOVW and MOVT into one register. Those of a literal pool stand there as bytes. */
export function thumbNumbers({ ranges }: Pick<CodeMap, 'ranges'>, wanted: (dword: number) => boolean): readonly MadeNumber[] {
  const found: MadeNumber[] = [];
  for (const { rva: start, code } of ranges) {
    const low = new Map<number, { readonly value: number; readonly at: number }>();
    for (let at = 0; at + 4 <= code.length; at += 2) {
      const first = code.readUInt16LE(at);
      const kind = first & 0xfbf0;
      if (kind !== 0xf240 && kind !== 0xf2c0) continue;
      const second = code.readUInt16LE(at + 2);
      if (second & 0x8000) continue;
      const register = (second >> 8) & 15;
      const value = ((first & 15) << 12) | ((first & 0x400) << 1) | ((second & 0x7000) >> 4) | (second & 0xff);
      const half = low.get(register);
      if (kind === 0xf240) low.set(register, { value, at });
      else if (half && at - half.at <= PAIR_DISTANCE * 2) {
        const dword = ((value << 16) | half.value) >>> 0;
        if (wanted(dword)) found.push({ rva: start + at, dword });
      }
    }
  }
  return found;
}

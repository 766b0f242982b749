import { Arm64Stepper } from './arm64-step.js';
import type { CodeMap } from './code-map.js';
import { rangeAt } from './code-range.js';
import { newFlow } from './flow.js';
import { UNREAD_MEMORY } from './image-memory.js';
import { MachineState } from './machine-state.js';
import { ATOM, single } from './value.js';

/** A number that ARM code makes out of parts, so that its bytes stand nowhere. */
export interface MadeNumber {
  readonly rva: number;
  readonly dword: number;
}

/**
 * Numbers that ARM64 instructions leave in a register: MOVZ with MOVK, logical immediates, sums with what was there before, halves of 64-bit
 * numbers, and what is loaded from a pool among the code.
 */
export function arm64Numbers({ ranges, functions }: CodeMap, wanted: (dword: number) => boolean): readonly MadeNumber[] {
  const stepper = new Arm64Stepper(UNREAD_MEMORY);
  const flow = newFlow();
  const found: MadeNumber[] = [];
  for (const { rva: start, code } of ranges) {
    let state = MachineState.atEntry(stepper.shape);
    const upper = new UpperHalves();
    for (let at = 0; at + 4 <= code.length; at += 4) {
      const rva = start + at;
      if (functions.isStart(rva)) state = MachineState.atEntry(stepper.shape);
      if (!stepper.step(code, { at, rva, state, flow })) continue;
      const word = code.readUInt32LE(at);
      if ((word & 0x3b00_0000) === 0x1800_0000) {
        for (const dword of pooled(ranges, { word, rva })) if (wanted(dword)) found.push({ rva, dword });
      }
      // Data processing with an immediate: all others only hand on what one of these made.
      if ((word & 0x1c00_0000) !== 0x1000_0000) continue;
      const number = single(state.get(word & 31), ATOM.constant);
      if (number !== null && wanted(number >>> 0)) found.push({ rva, dword: number >>> 0 });
      const high = upper.after(word, at);
      if (high !== null && wanted(high)) found.push({ rva, dword: high });
    }
  }
  return found;
}

/** The dwords that LDR (literal) loads: one for W, two for X and D, four for Q. Prefetches load none. */
function pooled(ranges: CodeMap['ranges'], { word, rva }: { readonly word: number; readonly rva: number }): readonly number[] {
  const place = rva + ((((word >>> 5) & 0x7_ffff) << 13) >> 11);
  const range = rangeAt(ranges, place);
  const vector = (word & 0x0400_0000) !== 0;
  const size = word >>> 30;
  if (!range || (size === 3 && !vector)) return [];
  const count = vector ? 1 << size : size === 1 ? 2 : 1;
  const from = place - range.rva;
  return Array.from({ length: count }, (_, i) => from + i * 4).flatMap((at) =>
    at + 4 <= range.code.length ? [range.code.readUInt32LE(at)] : [],
  );
}

/** Upper halves of 64-bit numbers: two fields of a structure that one store fills. */
class UpperHalves {
  private readonly registers = new Map<number, { readonly value: number; readonly at: number }>();

  /** The upper half that a MOVZ or MOVK leaves behind; `null` where the instruction is none. */
  after(word: number, at: number): number | null {
    const isMovk = (word & 0xff80_0000) >>> 0 === 0xf280_0000;
    if (!isMovk && (word & 0xff80_0000) >>> 0 !== 0xd280_0000) return null;
    const register = word & 31;
    const before = this.registers.get(register);
    const kept = isMovk && before && at - before.at <= PAIR_DISTANCE * 4 ? before.value : 0;
    const half = (word >>> 21) & 3;
    const part = (word >>> 5) & 0xffff;
    const value = half < 2 ? kept : half === 2 ? (kept & 0xffff_0000) | part : (kept & 0xffff) | (part << 16);
    this.registers.set(register, { value: value >>> 0, at });
    return half < 2 ? null : value >>> 0;
  }
}

/** Instructions that may stand between the two that make one number. */
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

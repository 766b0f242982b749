import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeRange } from '../../../src/image/code/code-range.js';
import { targetKernel } from '../../../src/image/code/kernel/kernel.js';
import { INPUT_PLACES } from '../../../src/image/code/kernel/memory-map.js';
import { findSlowly, findTargets, type TakeTarget, type TargetQuery } from '../../../src/image/code/targets.js';
import { Dice } from '../../fuzz/dice.js';

type Found = readonly (readonly [place: number, target: number])[];

function found(find: (range: CodeRange, query: TargetQuery, take: TakeTarget) => void, range: CodeRange, query: TargetQuery): Found {
  const all: (readonly [number, number])[] = [];
  find(range, query, (place, target) => all.push([place, target]));
  return all;
}

/** A query for some targets, or for all of some spans. */
function queryOf(spans: readonly (readonly [start: number, end: number])[], more: Pick<TargetQuery, 'dword' | 'opcode'>): TargetQuery {
  return {
    ...more,
    low: spans.reduce((low, [start]) => Math.min(low, start), Number.MAX_SAFE_INTEGER),
    high: spans.reduce((high, [, end]) => Math.max(high, end - 1), -1),
    spans: Float64Array.from(spans.flatMap(([start, end]) => [start, end - 1])),
    isWanted: (target) => spans.some(([start, end]) => target >= start && target < end),
  };
}

const BYTE = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 0xff, 0xe8, 0xfe, 1) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) },
);
const RVA = fc.oneof(fc.integer({ min: 0, max: 0x2000 }), fc.constantFrom(0x1000, 0x7fff_ff00, 0xffff_ff00));
const SPAN = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 0x4000 }), fc.integer({ min: 0, max: 0xffff_ffff })),
    fc.constantFrom(1, 1, 1, 16, 4096, 2 ** 31),
  )
  .map(([start, length]): [number, number] => [start, start + length]);

describe('targets of dwords in code', () => {
  it('are found by the kernel, where there is one', () => {
    expect(targetKernel()).not.toBeNull();
  });

  it('are the same with the kernel as without, whatever the code holds', () => {
    fc.assert(
      fc.property(
        RVA,
        fc.array(BYTE, { maxLength: 120 }),
        fc.array(SPAN, { maxLength: 6 }),
        fc.constantFrom<TargetQuery['dword']>('distance', { imageBase: 0 }, { imageBase: 0x1_0000 }, { imageBase: 0xffff_0000 }),
        fc.constantFrom(undefined, 0xe8, 0xff),
        (rva, bytes, spans, dword, opcode) => {
          const range = { rva, code: Buffer.from(bytes) };
          const query = queryOf(spans, { dword, ...(opcode === undefined ? {} : { opcode }) });
          expect(found(findTargets, range, query)).toEqual(found(findSlowly, range, query));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('are the same in code of several parts, with calls over every border', () => {
    const dice = new Dice(5);
    const code = Buffer.alloc(INPUT_PLACES * 2 + 77, 0x90);
    const targets = Array.from({ length: 50 }, () => 0x1000 + dice.below(code.length));
    const call = (at: number, target = dice.pick(targets)): void => {
      code[at] = 0xe8;
      code.writeInt32LE(target - (0x1000 + at + 5), at + 1);
    };
    for (let i = 0; i < 4000; i++) call(dice.below(code.length - 5));
    for (let i = 1; i <= 2; i++) for (let near = -5; near <= 1; near += 6) call(INPUT_PLACES * i + near);
    call(code.length - 5);
    const range = { rva: 0x1000, code };
    const spans = targets.map((target): [number, number] => [target, target + 1]);
    for (const more of [{}, { opcode: 0xe8 }]) {
      const query = queryOf(spans, { dword: 'distance', ...more });
      const quickly = found(findTargets, range, query);
      expect(quickly).toEqual(found(findSlowly, range, query));
      expect(quickly.length).toBeGreaterThan(3000);
    }
  });
});

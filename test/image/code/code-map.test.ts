import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memorySource } from '../../../src/image/byte-source.js';
import { mapCode } from '../../../src/image/code/code-map.js';
import { type PeImage, readPe } from '../../../src/image/pe-image.js';
import { CODE_RVA, makePe } from '../make-pe.js';

const CODE_BYTES = 400;
const CODE_END = CODE_RVA + CODE_BYTES;

function imageOf(bytes: Buffer): PeImage {
  const image = readPe(memorySource(bytes));
  if (typeof image === 'string') throw new Error(image);
  return image;
}

/** What a function table says, looked at entry by entry: the last that begins at or before a place decides. */
function isCovered(functions: readonly (readonly [number, number])[], target: number): boolean {
  const entries = functions.filter(([start]) => start !== 0).toSorted(([a], [b]) => a - b);
  return target < (entries.findLast(([start]) => start <= target)?.[1] ?? 0);
}

const START = fc.integer({ min: CODE_RVA - 20, max: CODE_END + 20 });
const FUNCTION = fc
  .tuple(START, fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constantFrom(0, -8, 4096)))
  .map(([start, length]): [number, number] => [start, start + length]);
const CALL = fc.tuple(fc.integer({ min: 0, max: CODE_BYTES - 5 }), fc.integer({ min: CODE_RVA - 40, max: CODE_END + 40 }));

it('functions begin where the table says, and where calls lead to what it does not cover', () => {
  fc.assert(
    fc.property(fc.array(FUNCTION, { minLength: 1, maxLength: 12 }), fc.array(CALL, { maxLength: 12 }), (functions, calls) => {
      const code = Buffer.alloc(CODE_BYTES, 0xcc);
      for (const [at, target] of calls) {
        code[at] = 0xe8;
        code.writeInt32LE(target - (CODE_RVA + at + 5), at + 1);
      }
      const { functions: table } = mapCode(imageOf(makePe({ code, functions })), [{ rva: CODE_RVA, code }]);
      const starts = new Set([CODE_RVA, ...functions.map(([start]) => start)]);
      for (let at = 0; at + 5 <= code.length; at++) {
        const target = CODE_RVA + at + 5 + code.readInt32LE(at + 1);
        if (code[at] === 0xe8 && !isCovered(functions, target)) starts.add(target);
      }
      const expected = [...starts].filter((start) => start >= CODE_RVA && start < CODE_END).sort((a, b) => a - b);
      expect(Array.from({ length: table.size }, (_, i) => table.start(i))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

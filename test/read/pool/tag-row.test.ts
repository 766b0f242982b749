import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListRow, parseTagRow } from '../../../src/read/pool/tag-row.js';

const COUNT = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 0xffffffff }).map(String) },
  { weight: 3, arbitrary: fc.constantFrom('0', '1', '007', '4294967296', '999999999999999') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('-5', '1234567890123456', '1,234', '12,345,678', '1.5', '7(', '7x', '', '( 3)', '5 (  -2)', '1\u00a0234'),
  },
);
const TAG = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Leak', 'Irp ', '  Ab', 'a b ', '.,-1', 'Nonp', 'MmSt') },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0x20, max: 0x2122 }), { minLength: 4, maxLength: 4 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);
/** Rows whose numbers agree, and rows whose numbers do not. */
const NUMBERS = fc.oneof(
  fc
    .record({ frees: fc.nat(), live: fc.nat(1e6), size: fc.nat(5_000) })
    .map(({ frees, live, size }) => [frees + live, frees, live, live * size, size].map(String)),
  fc.array(COUNT, { minLength: 3, maxLength: 7 }),
);
const ROW = fc.record({
  tag: TAG,
  pool: fc.constantFrom('Nonp', 'Paged', 'Nonp ', 'NonP'),
  numbers: NUMBERS,
  tail: fc.constantFrom('', ' ', '  [driver.sys]', 'x'),
});

describe('parseTagRow', () => {
  it('gives for digits and blanks what it gives for the same row with tabs, which is read with care', () => {
    fc.assert(
      fc.property(ROW, fc.integer({ min: 1, max: 9 }), ({ tag, pool, numbers, tail }, blanks) => {
        const lineWith = (gap: string): string => ` ${tag} ${pool}${gap}${numbers.join(gap)}${tail}`;
        expect(parseTagRow(lineWith(' '.repeat(blanks)))).toEqual(parseTagRow(lineWith(` ${'\t'.repeat(blanks)}`)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('marks numbers that contradict each other, and adds what a print with a sign lost', () => {
    expect(parseTagRow(' Leak Nonp  10  4  6  624  104')).toMatchObject({ rawTag: 0x6b61654c, outstanding: 6, bytes: 624, flags: 0 });
    expect(parseTagRow(' Leak Nonp  10  4  5  624  104')).toMatchObject({ outstanding: 5, flags: 1 });
    expect(parseTagRow(' Leak Nonp  10  4  6  624  99')).toMatchObject({ flags: 1 });
    expect(parseTagRow(' Leak Paged  10  4  6  -8  1')).toMatchObject({ pool: 'paged', bytes: 2 ** 32 - 8, flags: 2 });
    expect(parseTagRow(' Leak Nonp  10  4  6')).toBe('cut');
    expect(isListRow(' Leak Nonp  10  4  6')).toBe(true);
  });
});

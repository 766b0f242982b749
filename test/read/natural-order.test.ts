import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNatural } from '../../src/read/natural-order.js';

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Names that begin alike, as those of one folder do. */
const names = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('a', 'B', '0', '7', '-'), maxLength: 4 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'B', '0', '1', '9', '10', '-', '_', '.', ' ', '\u00e4'), maxLength: 6 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'B', '0', '1', '9', '10', '-', '_', '.', ' ', '\u00e4'), maxLength: 6 }),
  )
  .map(([start, one, other]) => [start + one, start + other] as const);

describe('compareNatural', () => {
  it.each([
    ['poolmon2.txt', 'poolmon10.txt'],
    ['httperr1.log', 'httperr2.log'],
    ['httperr9.log', 'httperr10.log'],
    ['poolmon-20120228T090000Z.txt', 'poolmon-20120228T093000Z.txt'],
    ['drivers.csv', 'events.csv'],
    ['A1', 'a1'],
  ])('puts %s before %s, or after it where letter case alone differs', (one, other) => {
    expect(Math.sign(compareNatural(one, other))).toBe(Math.sign(COLLATOR.compare(one, other)));
    expect(compareNatural(one, other)).toBe(-compareNatural(other, one));
  });

  it('orders as the collator does, and no two different names as equal', () => {
    fc.assert(
      fc.property(names, ([one, other]) => {
        const expected = COLLATOR.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
        expect(Math.sign(compareNatural(one, other))).toBe(Math.sign(expected));
      }),
      { numRuns: 5000 },
    );
  });
});

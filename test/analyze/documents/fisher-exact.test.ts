import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FourFold, fisherExact } from '../../../src/analyze/documents/fisher-exact.js';

/** All ways to deal the columns, counted one by one: slow, and without logarithms. */
function byCounting([[a, b], [c, d]]: FourFold): number {
  const choose = (n: number, k: number): bigint => {
    let result = 1n;
    for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
    return k < 0 || k > n ? 0n : result;
  };
  const ways = (x: number): bigint => choose(a + c, x) * choose(b + d, a + b - x);
  const all = Array.from({ length: a + b + 1 }, (_, x) => ways(x));
  const own = ways(a);
  const sum = (list: readonly bigint[]): bigint => list.reduce((total, one) => total + one, 0n);
  return Number((sum(all.filter((one) => one <= own)) * 1_000_000_000n) / sum(all)) / 1_000_000_000;
}

describe("Fisher's exact test", () => {
  it.each<readonly [FourFold, number]>([
    [
      [
        [3, 1],
        [1, 3],
      ],
      0.485_714,
    ],
    [
      [
        [1, 9],
        [11, 3],
      ],
      0.002_759,
    ],
    [
      [
        [4, 0],
        [0, 4],
      ],
      0.028_571,
    ],
    [
      [
        [3, 0],
        [0, 3],
      ],
      0.1,
    ],
    [
      [
        [8, 2],
        [1, 5],
      ],
      0.034_965,
    ],
    [
      [
        [5, 0],
        [0, 0],
      ],
      1,
    ],
    [
      [
        [0, 0],
        [0, 0],
      ],
      1,
    ],
  ])('of %j', (table, probability) => {
    expect(fisherExact(table)).toBeCloseTo(probability, 5);
  });

  it('is what counting gives, for any table', () => {
    const cell = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        expect(
          fisherExact([
            [a, b],
            [c, d],
          ]),
        ).toBeCloseTo(
          byCounting([
            [a, b],
            [c, d],
          ]),
          6,
        );
      }),
      { numRuns: 300 },
    );
  });
});

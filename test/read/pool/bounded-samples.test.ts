import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedSamples } from '../../../src/read/pool/bounded-samples.js';
import { SampleDraft } from '../../../src/read/pool/pool-sample.js';

/** A snapshot of so many tags, which hold so many bytes of nonpaged pool together. */
function entryOf(order: number, bytes: number, tags = 10) {
  const draft = new SampleDraft(order + 1);
  for (let tag = 0; tag < tags; tag++) {
    const row = { rawTag: 0x30303030 + tag, pool: 'nonpaged', allocs: 9, frees: 4, outstanding: 5, bytes: 0, flags: 0 } as const;
    draft.add({ ...row, bytes: tag === 0 ? bytes : 0 }, order + 1);
  }
  return { order, bytes, sample: draft.finish() };
}

function kept(sizes: readonly number[], mostRows: number) {
  const bounded = new BoundedSamples<ReturnType<typeof entryOf>>(mostRows);
  let mostKept = 0;
  for (const [order, bytes] of sizes.entries()) {
    bounded.add(entryOf(order, bytes));
    mostKept = Math.max(mostKept, bounded.rows);
  }
  return { list: bounded.list(), mostKept, rows: bounded.rows, problems: bounded.problems() };
}

describe('BoundedSamples', () => {
  it('keeps all of what is within the bound, and says nothing', () => {
    const sizes = Array.from({ length: 50 }, (_, i) => (i * 7) % 13);
    const { list, rows, problems } = kept(sizes, 500);
    expect(list.map(({ order }) => order)).toEqual(sizes.map((_, order) => order));
    expect({ rows, problems }).toEqual({ rows: 500, problems: [] });
  });

  it('never keeps more rows than the bound for long, however many snapshots come, and says how many are left out', () => {
    const { list, mostKept, problems } = kept(
      Array.from({ length: 5_000 }, (_, i) => i),
      1_000,
    );
    // One snapshot above it, before neighbors are thinned.
    expect(mostKept).toBeLessThanOrEqual(1_010);
    expect(list.length).toBeGreaterThan(40);
    expect(problems).toEqual([{ text: expect.stringMatching(/^4,9\d\d of 5,000 snapshots are left out, .* more than 1,000 rows; /) }]);
  });

  it('keeps both ends, the highest peak, the lowest trough, and the order, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 600 }),
        fc.integer({ min: 100, max: 900 }),
        (sizes, most) => {
          const { list } = kept(sizes, most);
          const orders = list.map(({ order }) => order);
          expect([orders[0], orders.at(-1)]).toEqual([0, sizes.length - 1]);
          expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
          const bytes = list.map((entry) => entry.bytes);
          expect([Math.max(...bytes), Math.min(...bytes)]).toEqual([Math.max(...sizes), Math.min(...sizes)]);
        },
      ),
    );
  });

  it('spaces what it keeps evenly up to the last snapshots', () => {
    const { list } = kept(new Array<number>(4_000).fill(8), 1_000);
    const orders = list.map(({ order }) => order);
    const gaps = orders.slice(1, -14).map((order, i) => order - (orders[i] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4_000 / 40);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * Math.min(...gaps.slice(1)));
  });

  it('goes by the head of a list where it has the size of the pool', () => {
    const bounded = new BoundedSamples<{ readonly order: number; readonly sample: ReturnType<typeof entryOf>['sample'] }>(100);
    for (let order = 0; order < 200; order++) {
      const { sample } = entryOf(order, 1);
      bounded.add({ order, sample: { ...sample, nonpagedBytes: order === 77 ? 5 : 9 } });
    }
    expect(bounded.list().map(({ order }) => order)).toContain(77);
  });
});

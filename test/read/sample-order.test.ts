import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/facts/capture.js';
import { settleTimes } from '../../src/read/clock.js';
import { linesOf } from '../../src/read/decode.js';
import { poolmonReader } from '../../src/read/pool/poolmon.js';
import { type OrderedSample, orderSamples } from '../../src/read/sample-order.js';
import { type ListedTag, poolList } from './evidence-folder.js';

interface Given extends Partial<ListedTag> {
  readonly path: string;
  readonly modifiedMinute?: number;
}

function sampleOf({ path, modifiedMinute = 0, allocs = 10, blocks = 5 }: Given): OrderedSample {
  const piece = poolmonReader.read('poolmon', { lines: linesOf(poolList({ allocs, blocks })) });
  const { pool, clock } = settleTimes(piece, { name: path, modifiedMs: modifiedMinute * 60_000, utcOffsetMinutes: null });
  const [sample] = pool;
  if (sample === undefined) throw new Error('the list could not be read');
  return { sample: { ...sample, input: 0 }, clock, path };
}

function ordered(...given: readonly Given[]): {
  readonly allocs: readonly (number | undefined)[];
  readonly times: readonly (Moment | null)[];
} {
  const { samples } = orderSamples(given.map(sampleOf));
  return { allocs: samples.map(({ rows }) => rows.allocs[0]), times: samples.map(({ at }) => at) };
}

const isOrderOnly = (times: readonly (Moment | null)[]): readonly (boolean | undefined)[] => times.map((at) => at?.orderOnly);

describe('orderSamples', () => {
  it('goes by the time in the name, not by the name', () => {
    const { allocs } = ordered(
      { path: 'a-20261122T120000Z.txt', allocs: 3 },
      { path: 'b-20261122T100000Z.txt', allocs: 1 },
      { path: 'c-20261122T110000Z.txt', allocs: 2 },
    );
    expect(allocs).toEqual([1, 2, 3]);
  });

  it('takes modification times that are distinct, spread and in step with Allocs', () => {
    const { allocs, times } = ordered(
      { path: 'b.txt', modifiedMinute: 60, allocs: 20 },
      { path: 'a.txt', modifiedMinute: 30, allocs: 10 },
      { path: 'c.txt', modifiedMinute: 90, allocs: 30 },
    );
    expect(allocs).toEqual([10, 20, 30]);
    expect(isOrderOnly(times)).toEqual([false, false, false]);
  });

  it.each<[string, readonly Given[]]>([
    ['set within seconds by a copy', [0, 0.2, 0.4].map((modifiedMinute, i) => ({ path: `p${i}.txt`, modifiedMinute, allocs: 10 + i }))],
    ['not distinct', [0, 30, 30].map((modifiedMinute, i) => ({ path: `p${i}.txt`, modifiedMinute, allocs: 10 + i }))],
    ['out of step with Allocs', [30, 20, 40].map((allocs, i) => ({ path: `p${i}.txt`, modifiedMinute: 30 * i, allocs }))],
    ['those of copies of one list', [0, 30, 60].map((modifiedMinute, i) => ({ path: `p${i}.txt`, modifiedMinute }))],
  ])('modification times that are %s give an order only', (_, given) => {
    expect(isOrderOnly(ordered(...given).times)).toEqual([true, true, true]);
  });

  it('numbers in names order what was copied at one time', () => {
    const { allocs } = ordered({ path: 'p10.txt', allocs: 3 }, { path: 'p2.txt', allocs: 2 }, { path: 'p1.txt', allocs: 1 });
    expect(allocs).toEqual([1, 2, 3]);
  });

  it('puts lists with a time before those without', () => {
    const { allocs, times } = ordered({ path: 'a.txt', allocs: 9 }, { path: 'z-20261122T100000Z.txt', allocs: 1 });
    expect(allocs).toEqual([1, 9]);
    expect(isOrderOnly(times)).toEqual([false, true]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountTable, MOST_KEYS, ScriptTable, Totals } from '../../../src/read/httperr/count-table.js';
import { KernelTable } from '../../../src/read/httperr/kernel-table.js';
import { type Stretch, TimeCounts } from '../../../src/read/httperr/time-counts.js';

const RANKS = Int32Array.from({ length: MOST_KEYS }, (_, key) => key);

/** A time in seconds, a key, an input, a line, rows, and how much more they count. */
type Row = readonly [seconds: number, key: number, input: number, line: number, rows: number, more: number];

/** Minutes that lie together, as those of a log do, and some from anywhere between the years 0 and 9999. */
const SECONDS = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 29_000_000, max: 29_000_400 }).map((minute) => minute * 60) },
  { weight: 1, arbitrary: fc.integer({ min: -1_036_000_000, max: 4_223_000_000 }).map((minute) => minute * 60) },
);
const KEY = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: MOST_KEYS - 1 }));
const rowOf = (inputs: number) =>
  fc.tuple(SECONDS, KEY, fc.integer({ min: 0, max: inputs }), fc.nat(2 ** 31), fc.integer({ min: 1, max: 2 ** 31 }), fc.nat(3));
const ROWS = fc.integer({ min: 0, max: 1 }).chain((inputs) => fc.array(rowOf(inputs), { minLength: 1, maxLength: 400 }));

/** In order of time, as in a log. */
const UPWARD = ROWS.map((rows) => rows.toSorted(([a], [b]) => a - b));
/** The same, with some that come late: nearly in order, and so many that keeping them in order is given up. */
const LATE = fc
  .tuple(UPWARD, fc.array(rowOf(0), { minLength: 1, maxLength: 60 }), fc.nat(400), fc.constantFrom(1, 6))
  .map(([rows, late, at, times]) => [
    ...Array.from({ length: times }, () => rows.slice(0, at)).flatMap(shifted),
    ...late,
    ...rows.slice(at),
  ]);
/** More of one minute than are put in order one by one. */
const CROWDED = fc
  .tuple(UPWARD, fc.integer({ min: 50, max: 90 }), fc.boolean())
  .map(([rows, keys, isUpward]) => [
    ...rows,
    ...Array.from({ length: keys }, (_, i): Row => [29_000_100 * 60, isUpward ? 100 + i : 300 - i, 0, i, 1, 0]),
  ]);

/** The same later and later. */
function shifted(rows: readonly Row[], times: number): readonly Row[] {
  return rows.map(([seconds, ...rest]) => [seconds - times * 60 * 500, ...rest] as const);
}

/** Fills the file, so that there are more counts than a script keeps. */
function many(rows: readonly Row[]): readonly Row[] {
  return Array.from({ length: 30 }, (_, i) =>
    rows.map(([seconds, key, ...rest]) => [seconds + i * 60 * 500, key, ...rest] as const),
  ).flat();
}

/** All that some counts hold, in their order. */
function contentOf(counts: TimeCounts) {
  const listed = (each: Stretch) =>
    Array.from({ length: each.length }, (_, i) => [each.keyAt(i), each.rowsAt(i), each.countAt(i), each.inputAt(i), each.lineAt(i)]);
  return {
    unitSeconds: counts.unitSeconds,
    isFull: counts.isFull,
    stretches: Array.from(counts.stretches(RANKS.toReversed()), (each) => [each.start, listed(each)]),
    totals: counts.totals((input) => 7 - input),
  };
}

describe('a table of counts', () => {
  it('is the same in the memory of the kernel', () => {
    fc.assert(
      fc.property(
        fc.oneof(ROWS, UPWARD, LATE, CROWDED),
        fc.constantFrom(2 ** 20, 200_000),
        fc.constantFrom(RANKS, RANKS.toReversed()),
        (rows, most, ranks) => {
          const script = new ScriptTable();
          const kernel = KernelTable.of(new ScriptTable(), most);
          if (kernel === null) throw new Error('there is no kernel');
          for (const [seconds, key, input, line, own, more] of rows) {
            const id = (seconds / 60) * MOST_KEYS + key;
            expect(kernel.find(id) < 0).toBe(script.find(id) < 0);
            kernel.add(kernel.find(id), id, input, line, own, own + more);
            script.add(script.find(id), id, input, line, own, own + more);
          }
          const listed = (table: CountTable) =>
            Array.from(table.inOrder(ranks), (at) =>
              (['idAt', 'inputAt', 'lineAt', 'rowsAt', 'moreAt'] as const).map((of) => table[of](at)),
            );
          expect(listed(kernel)).toEqual(listed(script));
          const totals = [script, kernel].map((table) => {
            const all = new Totals((input) => 5 - input);
            table.addTo(all);
            return all.all();
          });
          expect(totals[1]).toEqual(totals[0]);
          kernel.release();
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('counts by time', () => {
  const partOf = (rows: readonly Row[]) => {
    const part = new TimeCounts([60], 2 ** 20, true);
    for (const [seconds, key, input, line, own, more] of rows)
      part.add({ seconds, key, place: { input, line }, rows: own, count: own + more });
    return part.part();
  };

  it('are the same whether they come as parts or one by one, also where they are too many', () => {
    fc.assert(
      fc.property(ROWS, fc.constantFrom(2 ** 20, 5000, 4200, 300), fc.constantFrom([60, 3600, 86_400], [60]), (rows, most, units) => {
        const alone = new TimeCounts(units, most);
        const absorbing = new TimeCounts(units, most);
        const all = many(rows);
        for (let from = 0; from < all.length; from += 1000) {
          const some = all.slice(from, from + 1000).map(([seconds, key, , ...rest]) => [seconds, key, 3, ...rest] as const);
          const keys = Array.from({ length: MOST_KEYS - 100 }, (_, i) => MOST_KEYS - 1 - i);
          // The first hundred keys are the same in part and whole, the others come in reverse.
          const keyOf = (key: number): number => (key < 100 ? key : MOST_KEYS - 1 - (key - 100));
          absorbing.absorb(partOf(some), { input: 3, lines: from, knownKeys: 100, keys });
          const own = partOf(some);
          const entries = Buffer.concat(own.entries);
          const view = new DataView(entries.buffer, entries.byteOffset);
          for (let at = 0; at < entries.length; at += 32) {
            const counted = { rows: view.getUint32(at + 16, true), count: view.getFloat64(at + 24, true) };
            const place = { input: 3, line: from + view.getUint32(at + 12, true) };
            alone.add({ seconds: view.getFloat64(at, true), key: keyOf(view.getUint32(at + 8, true)), place, ...counted });
          }
        }
        expect(contentOf(absorbing)).toEqual(contentOf(alone));
      }),
      { numRuns: 40 },
    );
  });
});

describe('counts by the minute as text', () => {
  const FRAME = { beforeTime: '<', behindTime: '>', behindRows: '/', behindCount: ';\u2013' };
  const textOf = (texts: Iterable<Uint8Array> | null) =>
    texts === null ? null : Array.from(texts, (text) => Buffer.from(text).toString()).join('');

  it('are what their numbers say, for all times that a log can have', () => {
    const counts = new TimeCounts([60, 3600], 2 ** 20);
    const want: string[] = [];
    const row = (minute: number, key: number, rows: number, count: number) => {
      counts.add({ seconds: minute * 60, key, place: { input: 0, line: 1 }, rows, count });
      const time = new Date(minute * 60_000).toISOString().replace('.000', '');
      if (key !== 8) want.push(`<${time}>reason ${key}:${rows}/${count};\u2013`);
    };
    const [first, last] = [Date.parse('0000-01-01T00:00Z'), Date.parse('9999-12-31T23:59Z')];
    for (let i = 0; i <= 1500; i++) {
      const minute = Math.floor((first + ((last - first) / 1500) * i) / 60_000);
      for (const key of [2, 7, 8, 9]) row(minute, key, i * 1_000_003 + key, i * 9_000_000_007 + key);
    }
    for (const day of ['1600-02-29', '1900-02-28', '1900-03-01', '2000-02-29', '2000-12-31', '2001-01-01', '2024-02-29', '2100-03-01'])
      row(Date.parse(`${day}T23:59Z`) / 60_000, 7, 1, 1);
    const texts = new Map([2, 7, 9].map((key) => [key, `reason ${key}:`]));
    expect(counts.texts(RANKS, FRAME, texts)).toBeNull();
    // A part makes them many.
    counts.absorb(new TimeCounts([60], 10).part(), { input: 0, lines: 0, knownKeys: MOST_KEYS, keys: [] });
    const written = textOf(counts.texts(RANKS, FRAME, texts));
    expect(written?.split('<').length).toBe(want.length + 1);
    expect(written).toBe(
      want
        .map((text) => text)
        .sort()
        .join(''),
    );
    expect(counts.texts(RANKS, FRAME, new Map([[2, 'long'.repeat(20_000)]]))).toBeNull();
  });

  it('are not written where minutes were too many', () => {
    const counts = new TimeCounts([60, 3600], 5000);
    const part = new TimeCounts([60], 2 ** 20, true);
    for (let i = 0; i < 6000; i++) part.addRows(i * 60, 1, 0, i, 1);
    counts.absorb(part.part(), { input: 0, lines: 0, knownKeys: MOST_KEYS, keys: [] });
    expect(counts.unitSeconds).toBe(3600);
    expect(counts.texts(RANKS, FRAME, new Map([[1, 'x']]))).toBeNull();
  });
});

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { thinnedSentence, valuesTable } from '../../../src/report/html/values-table.js';
import type { TimelineSeries } from '../../../src/schema/types.js';

const MB = 2 ** 20;
const TIMES = 2500;

function timeOf(at: number): string {
  return new Date(Date.UTC(2026, 9, 1) + at * 60_000).toISOString().replace('.000', '');
}

/** A series of every second time, from an even or an odd one on: two of them share no time. */
function seriesOf(id: string, first: 0 | 1, amountAt: (at: number) => number): TimelineSeries {
  const points = Array.from({ length: TIMES / 2 }, (_, n) => [timeOf(2 * n + first), amountAt(2 * n + first)] as const);
  return { id, unit: 'bytes', points: points.map(([time, value]) => [time, value]), downsampledFrom: TIMES };
}

/** Sorting values of the cells, row by row; null for an empty one. */
function cellsOf(series: readonly TimelineSeries[]): readonly (readonly (number | null)[])[] {
  const html = renderToString(h('div', null, valuesTable(series) as never));
  return [...html.matchAll(/<tr>(<td.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td(?:[^>]*data-sort="(\d+)")?[^>]*>/g)].map(([, sort]) => (sort === undefined ? null : Number(sort))),
  );
}

describe('the table of values', () => {
  const pool = seriesOf('pool.nonpaged', 0, (at) => (at === 1200 ? 900 * MB : 100 * MB));
  const free = seriesOf('memory.available', 1, (at) => (at === 777 ? MB : at === TIMES - 1 ? 800 * MB : 500 * MB));

  it('has a row for each time where there are not too many', () => {
    const few = { ...pool, points: pool.points.slice(0, 40) };
    expect(cellsOf([few]).map(([time, value]) => [time, value])).toEqual(few.points.map(([time, value]) => [Date.parse(time), value]));
  });

  it('keeps peaks, the lowest of what is free, and the last value of each series, whatever came before it', () => {
    const rows = cellsOf([pool, free]);
    expect(rows).toHaveLength(1000);
    const [pools, frees] = [1, 2].map((column) => rows.flatMap((row) => row[column] ?? []));
    expect(Math.max(...(pools ?? []))).toBe(900 * MB);
    expect(Math.min(...(frees ?? []))).toBe(MB);
    expect(rows.at(-1)).toEqual([Date.parse(timeOf(TIMES - 1)), null, 800 * MB]);
  });

  it('has the last value as it is after a fall, not the largest of its stretch', () => {
    const fallen = seriesOf('pool.nonpaged', 1, (at) => (at === TIMES - 1 ? MB : 100 * MB));
    expect(cellsOf([seriesOf('tag.Abcd.nonpaged', 0, () => MB), fallen]).at(-1)?.[2]).toBe(MB);
  });

  it('says that a row is a stretch of time only where it is', () => {
    const html = (series: readonly TimelineSeries[]): string => renderToString(h('div', null, valuesTable(series) as never));
    expect(html([pool, free])).toContain('A row is the time up to the next row');
    expect(html([{ ...pool, points: pool.points.slice(0, 40) }])).not.toContain('A row is');
  });
});

describe('what is said of thinned lines', () => {
  it('is how many of how many samples, and what is kept', () => {
    const thinned = seriesOf('memory.available', 0, () => MB);
    expect(thinnedSentence([thinned])).toBe(
      'The lines are thinned, to 1,250 of 2,500 samples: peaks, the lowest of what is free, and the first and the last value are kept',
    );
    expect(thinnedSentence([{ ...thinned, downsampledFrom: null }])).toBeNull();
  });
});

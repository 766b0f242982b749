import { formatBytes, formatCount } from '../../facts/units.js';
import { maxOf, minOf } from '../../long-lists.js';
import type { TimelineSeries } from '../../schema/types.js';
import { asUtc, msOf } from '../answer/times.js';
import { el, type Part } from './element.js';
import { nameOf } from './series-name.js';
import { type Cell, tablePart } from './table.js';

/** As many as a series has points; more would weigh more than the charts and say no more. */
const MOST_ROWS = 1000;

/**
 * One row a time, one column a series. Thinned series keep points of different times, so their rows would have more gaps than values: where
 * there are too many, a row is a stretch of time, with the largest value of each series in it, and the lowest of what is free. The last time
 * has a row of its own: where a series has come to is neither.
 */
export function valuesTable(series: readonly TimelineSeries[]): Part {
  const times = [...new Set(series.flatMap(({ points }) => points.map(([time]) => time)))].sort((a, b) => msOf(a) - msOf(b));
  const rows = stretchesOf(times);
  const rowOf = new Map(rows.flatMap((stretch, at) => stretch.map((time) => [time, at] as const)));
  const columns = series.map((one) => columnOf(one, rowOf, rows.length));
  const isStretched = rows.length < times.length;
  const table = tablePart({
    caption: 'Values',
    head: [isStretched ? 'Time from' : 'Time', ...series.map(nameOf)],
    rows: rows.map(([time = ''], at) => ({ cells: [timeCell(time), ...columns.map((column, i) => valueCell(column[at], series[i]))] })),
  });
  return isStretched ? [el('p', { class: 'small' }, STRETCHED), table] : table;
}

const STRETCHED =
  'A row is the time up to the next row, with the largest value in it, or the lowest of what is free; the last row is the last sample.';

function stretchesOf(times: readonly string[]): readonly (readonly string[])[] {
  if (times.length <= MOST_ROWS) return times.map((time) => [time]);
  const [before, count] = [times.slice(0, -1), MOST_ROWS - 1];
  const stretches = Array.from({ length: count }, (_, at) =>
    before.slice(Math.floor((at * before.length) / count), Math.floor(((at + 1) * before.length) / count)),
  );
  return [...stretches, times.slice(-1)];
}

function columnOf(series: TimelineSeries, rowOf: ReadonlyMap<string, number>, rows: number): readonly (number | undefined)[] {
  const cells: number[][] = Array.from({ length: rows }, () => []);
  for (const [time, value] of series.points) if (value !== null) cells[rowOf.get(time) ?? -1]?.push(value);
  const pick = isFree(series) ? minOf : maxOf;
  return cells.map((values) => (values.length === 0 ? undefined : pick(values)));
}

/** What is free matters where it is least. */
function isFree({ id }: TimelineSeries): boolean {
  return id === 'memory.available';
}

function valueCell(value: number | undefined, series: TimelineSeries | undefined): Cell {
  if (value === undefined) return '';
  return { says: series?.unit === 'bytes' ? formatBytes(value) : formatCount(value), sortBy: value };
}

/** A time that sorts. */
export function timeCell(time: string): Cell {
  const says = `${asUtc(time).slice(0, 19).replace('T', ' ')}${time.endsWith('Z') ? ' UTC' : ''}`;
  return { says, sortBy: msOf(time) };
}

/** What was left out of series with too many points, and what was not; `null` where all points are there. */
export function thinnedSentence(series: readonly TimelineSeries[]): string | null {
  const thinned = series.filter(({ downsampledFrom }) => typeof downsampledFrom === 'number');
  if (thinned.length === 0) return null;
  const [shown, measured] = [maxOf(thinned.map(({ points }) => points.length)), maxOf(thinned.map((one) => one.downsampledFrom ?? 0))];
  const low = thinned.some(isFree) ? ', the lowest of what is free' : '';
  return `The lines are thinned, to ${formatCount(shown)} of ${formatCount(measured)} samples: peaks${low}, and the first and the last value are kept`;
}

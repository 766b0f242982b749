import { formatCount, plural } from '../../../facts/units.js';
import type { Limits, MachineDiagnosis, TimelineSeries } from '../../../schema/types.js';
import { courseOf } from '../../answer/course.js';
import { asUtc } from '../../answer/times.js';
import { visible } from '../../escape.js';
import { isMemory, isPool, type LimitBand, type Limited, limitOf } from '../limit-band.js';
import { limitMark } from '../limit-words.js';
import { isOnAxis } from '../on-axis.js';
import { nameOf } from '../series-name.js';

/** A line of a chart; values lie beside the times that all charts share. */
export interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** One chart of the figure. */
export interface ChartSeries {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly limit: LimitBand | null;
  /** What is written about its limit, also where that is too far above the lines to be drawn. */
  readonly mark: string | null;
  /** Whether any line rises or falls so far that one can see it. */
  readonly moves: boolean;
}

/** Something that happened at one time, or over a while, in seconds since 1970. */
export interface Happening {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  /** What is written beside its line. */
  readonly short: string;
  /** What counts most is named first. */
  readonly weight: number;
  readonly isRefusal: boolean;
}

/** Seconds since 1970, as uPlot wants them. */
export function secondsOf(time: string): number {
  return Date.parse(asUtc(time)) / 1000;
}

/** All times at which any series has a value or something begins or ends, in order: each is a stop of the cursor. */
export function timesOf(series: readonly TimelineSeries[], happenings: readonly Happening[]): readonly number[] {
  const measured = series.flatMap(({ points }) => points.map(([time]) => secondsOf(time)));
  const happened = happenings.flatMap(({ from, to }) => [from, to]);
  return [...new Set([...measured, ...happened])].sort((a, b) => a - b);
}

/** A chart for the pools, one for the tags and one for the memory, where there are any. */
export function chartsOf(series: readonly TimelineSeries[], times: readonly number[], limits: Limits | null): readonly ChartSeries[] {
  const drawn = series.filter(({ points }) => points.length > 1);
  const tags = drawn.filter((one) => !isPool(one) && !isMemory(one));
  return [
    chartOf('Pools', drawn.filter(isPool), times, boundOf('pool', drawn, limits)),
    chartOf('Tags', tags, times, { limit: null, mark: null }),
    chartOf('Memory', drawn.filter(isMemory), times, boundOf('memory', drawn, limits)),
  ].filter(({ lines }) => lines.length > 0);
}

type Bound = Pick<ChartSeries, 'limit' | 'mark'>;

function boundOf(chart: Limited, series: readonly TimelineSeries[], limits: Limits | null): Bound {
  const limit = limitOf(chart, series, limits);
  return { limit: limit?.isFar === false ? limit : null, mark: limitMark(chart, series, limits) };
}

function chartOf(title: string, series: readonly TimelineSeries[], times: readonly number[], bound: Bound): ChartSeries {
  return { title, lines: series.map((one) => lineOf(one, times)), ...bound, moves: series.some((one) => courseOf(one, null) !== null) };
}

/** A tag has four characters; longer names are no tags, and would push the charts aside. */
const LONGEST_NAME = 40;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3)}...` : name;
}

function lineOf(series: TimelineSeries, times: readonly number[]): Line {
  const values = new Map(series.points.map(([time, value]) => [secondsOf(time), value]));
  return { name: shortened(visible(nameOf(series))), values: times.map((time) => values.get(time) ?? null) };
}

/** Refusals, and events of Windows, as far as they have a place on the axis. */
export function happeningsOf({ refusals, timeline }: MachineDiagnosis): readonly Happening[] {
  const isPlaced = isOnAxis(timeline?.series ?? []);
  const refused = (refusals?.episodes ?? [])
    .filter(({ start, end }) => isPlaced(start) && isPlaced(end))
    .map(({ start, end, connections }) => ({
      from: secondsOf(start),
      to: secondsOf(end),
      what: `${plural(connections, 'connection')} refused`,
      short: `${formatCount(connections)} refused`,
      weight: connections,
      isRefusal: true,
    }));
  const events = (timeline?.events ?? [])
    .filter(({ at, what }) => isPlaced(at) && !what.startsWith('http.sys refuses'))
    .map(({ at, what }) => ({ at: secondsOf(at), what: visible(what) }))
    .map(({ at, what }) => ({ from: at, to: at, what, short: what, weight: 0, isRefusal: false }));
  return [...refused, ...events];
}

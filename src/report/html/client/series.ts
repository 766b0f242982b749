import { maxOf } from '../../../long-lists.js';
import type { Limits, MachineDiagnosis, TimelineSeries } from '../../../schema/types.js';
import { asUtc } from '../../answer/times.js';

/** A line of a chart; values lie beside the times that all charts share. */
export interface Line {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A horizontal limit, with the ends of its estimate, in bytes. */
export interface LimitBand {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
}

/** One chart of the figure. */
export interface ChartSeries {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly limit: LimitBand | null;
}

/** Something that happened at one time, or over a while, in seconds since 1970. */
export interface Happening {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly isRefusal: boolean;
}

/** Seconds since 1970, as uPlot wants them. */
export function secondsOf(time: string): number {
  return Date.parse(asUtc(time)) / 1000;
}

/** All times at which any series has a value, in order. */
export function timesOf(series: readonly TimelineSeries[]): readonly number[] {
  return [...new Set(series.flatMap(({ points }) => points.map(([time]) => secondsOf(time))))].sort((a, b) => a - b);
}

/** A chart for the pools and one for the tags, where there are any. */
export function chartsOf(series: readonly TimelineSeries[], times: readonly number[], limits: Limits | null): readonly ChartSeries[] {
  const moving = series.filter(({ points }) => points.length > 1);
  const pools = moving.filter(({ id }) => id.startsWith('pool.'));
  const others = moving.filter(({ id }) => !id.startsWith('pool.'));
  return [
    { title: 'Pools', lines: pools.map((one) => lineOf(one, times)), limit: limitOf(pools, limits) },
    { title: 'Tags', lines: others.map((one) => lineOf(one, times)), limit: null },
  ].filter(({ lines }) => lines.length > 0);
}

function lineOf({ id, points, about }: TimelineSeries, times: readonly number[]): Line {
  const values = new Map(points.map(([time, value]) => [secondsOf(time), value]));
  return {
    name: about?.tag ?? id.replace(/^pool\.(.*)$/, '$1 pool').replace(/^tag\./, ''),
    values: times.map((time) => values.get(time) ?? null),
  };
}

/** A limit many times higher than anything used would press all lines to the bottom. */
const FAR = 4;

function limitOf(pools: readonly TimelineSeries[], limits: Limits | null): LimitBand | null {
  const { bytes, minBytes, maxBytes } = limits?.nonpaged?.maximum ?? {};
  const used = pools.flatMap(({ points }) => points.flatMap(([, value]) => value ?? []));
  if (typeof bytes !== 'number' || used.length === 0 || bytes > FAR * maxOf(used)) return null;
  return { bytes, low: minBytes ?? bytes, high: maxBytes ?? bytes };
}

/** Refusals, and events of Windows. */
export function happeningsOf({ refusals, timeline }: MachineDiagnosis): readonly Happening[] {
  const refused = (refusals?.episodes ?? []).map(({ start, end, connections }) => ({
    from: secondsOf(start),
    to: secondsOf(end),
    what: `${connections} connections refused`,
    isRefusal: true,
  }));
  const events = (timeline?.events ?? [])
    .filter(({ what }) => !what.startsWith('http.sys refuses'))
    .map(({ at, what }) => ({ from: secondsOf(at), to: secondsOf(at), what, isRefusal: false }));
  return [...refused, ...events];
}

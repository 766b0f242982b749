import type { CounterSeries } from '../facts/capture.js';

/** relog writes times to the millisecond, cut or rounded. */
const SAME_MS = 1;

/**
 * The counters of several files with each sample once: a binary log and the text that relog made of it hold the same ones. What a later file
 * repeats of an earlier one is left out; a series of which nothing else is left goes.
 */
export function countersOnce(counters: readonly CounterSeries[]): readonly CounterSeries[] {
  const seen = new Map<string, CounterSeries[]>();
  return counters.flatMap((series) => {
    const key = `${series.name}\0${series.instance ?? ''}`.toLowerCase();
    const before = (seen.get(key) ?? []).filter((other) => other.input !== series.input && other.zoneKnown === series.zoneKnown);
    const own = before.reduce(withoutTimesOf, series);
    if (own.values.length === 0 && series.values.length > 0) return [];
    seen.set(key, [...(seen.get(key) ?? []), own]);
    return [own];
  });
}

function withoutTimesOf(series: CounterSeries, other: CounterSeries): CounterSeries {
  const times = new Set<number>();
  for (const ms of other.at) for (let step = -SAME_MS; step <= SAME_MS; step++) times.add(Math.round(ms) + step);
  const isNew = series.at.map((ms) => (times.has(Math.round(ms)) ? 0 : 1));
  if (isNew.every((is) => is === 1)) return series;
  const kept = <Column extends Float64Array | Uint32Array>(column: Column): Column => column.filter((_, i) => isNew[i] === 1) as Column;
  return { ...series, at: kept(series.at), values: kept(series.values), lines: kept(series.lines) };
}

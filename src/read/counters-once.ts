import type { CounterSeries } from '../facts/capture.js';
import { maxOf, minOf } from '../long-lists.js';

/** relog writes times to the millisecond, cut or rounded. */
const SAME_MS = 1;

/**
 * The counters of several files with each sample once: a binary log and the text that relog made of it hold the same ones. What a later file
 * repeats of an earlier one is left out; a series of which nothing else is left goes.
 */
export function countersOnce(counters: readonly CounterSeries[]): readonly CounterSeries[] {
  const seen = new Map<string, Timed[]>();
  return counters.flatMap((series) => {
    const key = `${series.zoneKnown} ${series.name}\0${series.instance ?? ''}`.toLowerCase();
    const before = seen.get(key) ?? [];
    const own = before.filter((other) => other.series.input !== series.input).reduce(withoutTimesOf, new Timed(series));
    if (own.series.values.length === 0 && series.values.length > 0) return [];
    seen.set(key, before);
    before.push(own);
    return [own.series];
  });
}

/** A series and when its values are; most of a folder follow one another, and their times need not be compared. */
class Timed {
  readonly series: CounterSeries;
  readonly #from: number;
  readonly #to: number;
  #times: Set<number> | null = null;

  constructor(series: CounterSeries) {
    this.series = series;
    this.#from = minOf(series.at);
    this.#to = maxOf(series.at);
  }

  overlaps(other: Timed): boolean {
    return this.#from <= other.#to + SAME_MS && other.#from <= this.#to + SAME_MS;
  }

  has(ms: number): boolean {
    this.#times ??= new Set(this.series.at.map(Math.round));
    const whole = Math.round(ms);
    return this.#times.has(whole) || this.#times.has(whole - SAME_MS) || this.#times.has(whole + SAME_MS);
  }
}

function withoutTimesOf(timed: Timed, other: Timed): Timed {
  if (!timed.overlaps(other)) return timed;
  const { series } = timed;
  const isNew = series.at.map((ms) => (other.has(ms) ? 0 : 1));
  if (isNew.every((is) => is === 1)) return timed;
  const kept = <Column extends Float64Array | Uint32Array>(column: Column): Column => column.filter((_, i) => isNew[i] === 1) as Column;
  return new Timed({ ...series, at: kept(series.at), values: kept(series.values), lines: kept(series.lines) });
}

import { at, median } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';

/** What is known of many tags of one machine over the same samples, one row a tag. */
export interface MachineSeries {
  readonly timesMs: ArrayLike<number>;
  readonly runs: readonly Run[];
  /** Allocations in the interval that ends with each sample, NaN at the start of a run. */
  readonly advances: readonly ArrayLike<number>[];
  /** Outstanding blocks or bytes. */
  readonly levels: readonly ArrayLike<number>[];
}

/** Allocations an interval that a tag must make as a rule to say anything about the load. */
const BUSY = 30;

/** Tags that must speak, so that no single one (which may be the leak) decides. */
const VOICES = 8;

/** Correlation with the first estimate from which a tag's level is a second witness of the load. */
const FOLLOWS = 0.9;

/**
 * How busy the machine was at each sample, in units of its middle: the middle over many tags of their rates of allocation, each
 * in units of its own median rate. The levels of tags that follow it closely then sharpen it. `null` where too few tags are busy.
 */
export function machineLoad({ timesMs, runs, advances, levels }: MachineSeries): Float64Array | null {
  const rates = advances.filter((advance) => median(advance) >= BUSY).map((advance) => relativeRates(advance, timesMs));
  if (rates.length < VOICES) return null;
  const load = middleOfEach(rates, timesMs.length);
  if (!fillGaps(load, runs)) return null;
  const witnesses = levels.map((level) => loadOfLevel(level, load, runs)).filter((witness) => witness !== null);
  if (witnesses.length < VOICES) return load;
  const sharper = middleOfEach(witnesses, timesMs.length);
  return sharper.map((value, i) => (Number.isNaN(value) ? at(load, i) : value));
}

/** Gives unknown places the value after them in their run, else the one before. False where nothing is known at all. */
function fillGaps(load: Float64Array, runs: readonly Run[]): boolean {
  if (!load.some((value) => Number.isFinite(value))) return false;
  const middle = median(load);
  for (const { from, to } of runs) {
    for (let i = to - 2; i >= from; i--) if (Number.isNaN(at(load, i))) load[i] = at(load, i + 1);
    for (let i = from; i < to; i++) if (Number.isNaN(at(load, i))) load[i] = i > from ? at(load, i - 1) : middle;
  }
  return true;
}

function relativeRates(advance: ArrayLike<number>, timesMs: ArrayLike<number>): Float64Array {
  const rates = Float64Array.from(advance, (value, i) => value / (at(timesMs, i) - at(timesMs, i - 1)));
  const typical = median(rates);
  return rates.map((rate) => rate / typical);
}

/** The mean of the middle half at each place: steadier than the median and as deaf to single tags. */
function middleOfEach(rows: readonly Float64Array[], length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => {
    const column = Float64Array.from(rows, (row) => at(row, i))
      .filter((value) => !Number.isNaN(value))
      .sort();
    const middle = column.subarray(Math.floor(column.length / 4), Math.ceil((3 * column.length) / 4));
    return middle.length === 0 ? Number.NaN : middle.reduce((sum, value) => sum + value, 0) / middle.length;
  });
}

/** The load that a level speaks of when it is laid over the first estimate; `null` where it does not follow it. */
function loadOfLevel(level: ArrayLike<number>, load: Float64Array, runs: readonly Run[]): Float64Array | null {
  const run = runs.reduce((longest, next) => (next.to - next.from > longest.to - longest.from ? next : longest), { from: 0, to: 0 });
  const n = run.to - run.from;
  let meanLevel = 0;
  let meanLoad = 0;
  for (let i = run.from; i < run.to; i++) {
    meanLevel += at(level, i) / n;
    meanLoad += at(load, i) / n;
  }
  let levels = 0;
  let loads = 0;
  let both = 0;
  for (let i = run.from; i < run.to; i++) {
    levels += (at(level, i) - meanLevel) ** 2;
    loads += (at(load, i) - meanLoad) ** 2;
    both += (at(level, i) - meanLevel) * (at(load, i) - meanLoad);
  }
  if (!(both > FOLLOWS * Math.sqrt(levels * loads))) return null;
  return Float64Array.from(load, (_, i) =>
    runs.length > 1 && (i < run.from || i >= run.to) ? at(load, i) : meanLoad + ((at(level, i) - meanLevel) * loads) / both,
  );
}

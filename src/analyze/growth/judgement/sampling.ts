import { maxOf, minOf } from '../../../long-lists.js';
import type { ProgressInput } from '../series/prepared.js';
import { Ar1Design } from '../statistics/ar1-design.js';
import type { Noise } from '../statistics/innovations.js';
import { at, double, median } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';
import { fillingsToTry, type Progress, progressColumn, progressesToTry } from './growth-progress.js';

/** One way of growth, and its hours of growing at each sample. */
export interface Way {
  readonly progress: Progress;
  readonly column: Float64Array;
  /** Half the logarithm of the column's sum of squares, which makes likelihoods comparable between ways. */
  readonly scale: number;
}

/** Samples below which the load is no column of its own. */
const LOAD_MINIMUM = 8;

/** Days, and samples, from which a daily wave can be told from growth. */
const WAVE_DAYS = 2;
const WAVE_MINIMUM = 12;

/**
 * When series were sampled, how busy the machine was then, and all that follows from this alone: the columns that may explain a series, and
 * their innovations under each noise. The tags of a machine have these in common, and they cost far more than the tags themselves.
 */
export class Sampling implements ProgressInput {
  readonly hours: Float64Array;
  readonly runs: readonly Run[];
  readonly load: Float64Array | null;
  readonly #typicalStep: number;
  readonly #levels = new Map<Noise, Ar1Design>();
  #cycle: readonly Float64Array[] | null = null;
  #ways: readonly Way[] | null = null;
  #fillings: readonly Way[] | null = null;

  constructor({ hours, runs, load }: ProgressInput) {
    this.hours = hours;
    this.runs = runs;
    this.load = load;
    this.#typicalStep = typicalStep(hours);
  }

  /** Columns for what comes and goes, see {@link cycleColumns}. */
  get cycle(): readonly Float64Array[] {
    this.#cycle ??= cycleColumns(this);
    return this.#cycle;
  }

  /** The ways of growth that so many samples can tell apart. */
  get ways(): readonly Way[] {
    this.#ways ??= progressesToTry(this).map((progress) => this.#way(progress));
    return this.#ways;
  }

  /** Caches that fill up. */
  get fillings(): readonly Way[] {
    this.#fillings ??= fillingsToTry(this).map((progress) => this.#way(progress));
    return this.#fillings;
  }

  /** Levels of the runs and these columns under one noise. */
  design(noise: Noise, columns: readonly Float64Array[]): Ar1Design {
    return columns.reduce((design, column) => design.with(column), this.#levelsUnder(noise));
  }

  isOf({ hours, runs, load }: ProgressInput): boolean {
    const sameLoad = load === null || this.load === null ? load === this.load : isEqual(load, this.load);
    return sameLoad && isEqual(hours, this.hours) && isEqual(runs.flatMap(ends), this.runs.flatMap(ends));
  }

  #levelsUnder(noise: Noise): Ar1Design {
    const known = this.#levels.get(noise);
    if (known !== undefined) return known;
    const design = Ar1Design.ofLevels({ times: this.hours, runs: this.runs, typicalStep: this.#typicalStep }, noise);
    this.#levels.set(noise, design);
    return design;
  }

  #way(progress: Progress): Way {
    const column = progressColumn(this, progress);
    return { progress, column, scale: 0.5 * Math.log(sumOfSquares(column) || 1) };
  }
}

/** Samplings of one machine at a time; most tags have the same. */
const MOST = 4;

/** The samplings of the tags of one machine. */
export class Samplings {
  #known: readonly Sampling[] = [];

  of(input: ProgressInput): Sampling {
    const known = this.#known.find((sampling) => sampling.isOf(input));
    if (known !== undefined) return known;
    const sampling = new Sampling(input);
    this.#known = [sampling, ...this.#known].slice(0, MOST);
    return sampling;
  }
}

/**
 * Columns for what comes and goes: the load from 0 to 1 with a bend of it, or, where nothing tells the load, a wave of a day where the
 * series is long enough to compare equal hours.
 */
function cycleColumns({ load, hours }: ProgressInput): readonly Float64Array[] {
  if (load === null) {
    const days = (at(hours, hours.length - 1) - at(hours, 0)) / 24;
    if (days < WAVE_DAYS || hours.length < WAVE_MINIMUM) return [];
    return [hours.map((hour) => Math.cos((hour * Math.PI) / 12)), hours.map((hour) => Math.sin((hour * Math.PI) / 12))];
  }
  if (hours.length < LOAD_MINIMUM) return [];
  const low = minOf(load);
  const range = maxOf(load) - low;
  if (!(range > 0)) return [];
  const unit = load.map((value) => (value - low) / range);
  return [unit, unit.map((value) => value * (1 - value))];
}

function sumOfSquares(column: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += double(column, i);
  const mean = sum / column.length;
  let squares = 0;
  for (let i = 0; i < column.length; i++) squares += (double(column, i) - mean) ** 2;
  return squares > 0 ? squares : 1;
}

function typicalStep(times: Float64Array): number {
  const steps = new Float64Array(Math.max(0, times.length - 1));
  for (let i = 0; i < steps.length; i++) {
    const step = at(times, i + 1) - at(times, i);
    steps[i] = step > 0 ? step : Number.NaN;
  }
  return median(steps);
}

function ends({ from, to }: Run): readonly number[] {
  return [from, to];
}

function isEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

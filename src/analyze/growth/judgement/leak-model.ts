import { maxOf, minOf } from '../../../long-lists.js';
import type { FitInput } from '../series/prepared.js';
import type { Regression } from '../statistics/ar1-regression.js';
import { correlation } from '../statistics/correlation.js';
import { at, double } from '../statistics/order-statistics.js';
import { fillingsToTry, type Progress, progressColumn, progressesToTry } from './growth-progress.js';
import { findJumps, without } from './jumps.js';
import { NoiseModel } from './noise-model.js';

/** A series as growth, a part that follows the load, single jumps, and noise. */
export interface LeakFit {
  readonly progress: Progress;
  /** Hours of growing so far at each sample. */
  readonly grownHours: Float64Array;
  /** Its rate is growth in an hour of growing. */
  readonly fit: Regression;
  /**
   * The values without what rises with the load. A tag that falls as the load rises is not known to exist, and few samples show too little of
   * the load to take from it a fall that hides growth: the load is left in there.
   */
  readonly loadless: Float64Array;
  /** And without the jumps. */
  readonly cleaned: Float64Array;
  /** Samples at which the series jumped. */
  readonly jumps: readonly number[];
  /** The series beside what follows the load alone, jumps and all. */
  readonly unbroken: NoiseModel;
  /** How far the part that follows the load goes up and down. */
  readonly loadSwing: number;
}

/** How much the response to load may bend, as part of its swing: memory is not strictly in proportion to work. */
const BEND = 0.2;

/** Log likelihood that a start or stop in the middle must gain over growth throughout: its moment was chosen by looking. */
const GAIN_OF_BREAK = 6;

/** Log likelihood by which a filling cache must be the better description; more than a break, for it has a moment and a pace to choose. */
const GAIN_OF_FILLING = 8;

/** Samples below which the load is no column of its own. */
const LOAD_MINIMUM = 8;

/** Samples below which the load is a column only where the series shows that it follows it: each column costs certainty. */
const FEW = 24;

/** Standard errors that the coefficient of the load beside time must have for that. */
const FOLLOWS = 2;

/** Correlation of load and time from which few samples cannot tell them apart, so that the load stays. */
const LOOK_ALIKE = 0.95;

/** Days, and samples, from which a daily wave can be told from growth. */
const WAVE_DAYS = 2;
const WAVE_MINIMUM = 12;

/** The best description of the series as growth; `null` where too few samples or look-alike columns allow none. */
export function fitLeak(input: FitInput): LeakFit | null {
  const cycle = mayFollowLoad(input) ? cycleColumns(input) : [];
  const unbroken = modelOf(input, cycle);
  const jumps = findJumps(input, { columns: cycle, model: unbroken });
  const nuisance = [...cycle, ...jumps.map((jump) => stepColumn(input, jump))];
  const model = jumps.length === 0 ? unbroken : modelOf(input, nuisance);
  let best: { readonly progress: Progress; readonly score: number } | null = null;
  for (const progress of progressesToTry(input)) {
    const broken = progress.kind === 'from' || progress.kind === 'until';
    const score = scoreOf(model, progressColumn(input, progress)) - (broken ? GAIN_OF_BREAK : 0);
    if (best === null || score > best.score) best = { progress, score };
  }
  if (best === null || best.score === Number.NEGATIVE_INFINITY) return null;
  const grownHours = progressColumn(input, best.progress);
  const bends = cycle.length > 0 && input.load !== null;
  const swing = Math.abs(model.likeliest(grownHours)?.nuisance[0] ?? 0);
  const fit = model.averaged(grownHours, bends ? { column: 1, deviation: Math.max(BEND * swing, input.floor) } : undefined);
  if (fit === null) return null;
  const cleaned = without(input.values, nuisance, fit.nuisance);
  const loadSwing = cycle.length === 0 ? 0 : Math.abs(fit.nuisance[0] ?? 0);
  const known = input.load === null || (input.hours.length >= FEW && (fit.nuisance[0] ?? 0) > 0);
  const loadless = without(input.values, known ? cycle : [], fit.nuisance);
  return { progress: best.progress, grownHours, fit, loadless, cleaned, jumps, unbroken, loadSwing };
}

/** False where few samples show no sign that the series follows the load. */
function mayFollowLoad(input: FitInput): boolean {
  const { load, hours } = input;
  if (load === null || hours.length >= FEW || correlation(load, hours) > LOOK_ALIKE) return true;
  const fit = modelOf(input, [hours]).likeliest(load);
  return fit === null || Math.abs(fit.rate) > FOLLOWS * fit.standardError;
}

/** True where a cache that fills up describes the series better than growth that goes on. */
export function fillsUp(input: FitInput, leak: LeakFit): boolean {
  const going = scoreOf(leak.unbroken, leak.grownHours);
  return fillingsToTry(input).some((progress) => scoreOf(leak.unbroken, progressColumn(input, progress)) > going + GAIN_OF_FILLING);
}

/** Restricted log likelihood, made independent of the scale of the progress so that ways of growth can be compared. */
function scoreOf(model: NoiseModel, column: Float64Array): number {
  const fit = model.likeliest(column);
  if (fit === null) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < column.length; i++) sum += double(column, i);
  const mean = sum / column.length;
  let sumOfSquares = 0;
  for (let i = 0; i < column.length; i++) sumOfSquares += (double(column, i) - mean) ** 2;
  return fit.logLikelihood + 0.5 * Math.log(sumOfSquares > 0 ? sumOfSquares : 1);
}

function modelOf(input: FitInput, columns: readonly Float64Array[]): NoiseModel {
  return new NoiseModel({ times: input.hours, values: input.values, runs: input.runs, columns, floor: input.floor });
}

/**
 * Columns for what comes and goes: the load from 0 to 1 with a bend of it, or, where nothing tells the load, a wave of a day where the
 * series is long enough to compare equal hours.
 */
function cycleColumns({ load, hours }: FitInput): readonly Float64Array[] {
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

function stepColumn({ hours, runs }: FitInput, index: number): Float64Array {
  const end = runs.find(({ from, to }) => index > from && index < to)?.to ?? hours.length;
  return hours.map((_, i) => (i >= index && i < end ? 1 : 0));
}

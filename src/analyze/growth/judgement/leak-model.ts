import type { FitInput } from '../series/prepared.js';
import type { Regression } from '../statistics/ar1-regression.js';
import { correlation } from '../statistics/correlation.js';
import type { Progress } from './growth-progress.js';
import { findJumps, without } from './jumps.js';
import { NoiseModel } from './noise-model.js';
import { Sampling, type Way } from './sampling.js';

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
  /** Of the series; its ways are the ways of growth. */
  readonly sampling: Sampling;
  /** How far the part that follows the load goes up and down. */
  readonly loadSwing: number;
}

/** How much the response to load may bend, as part of its swing: memory is not strictly in proportion to work. */
const BEND = 0.2;

/** Log likelihood that a start or stop in the middle must gain over growth throughout: its moment was chosen by looking. */
const GAIN_OF_BREAK = 6;

/** Log likelihood by which a filling cache must be the better description; more than a break, for it has a moment and a pace to choose. */
const GAIN_OF_FILLING = 8;

/** Samples below which the load is a column only where the series shows that it follows it: each column costs certainty. */
const FEW = 24;

/** Standard errors that the coefficient of the load beside time must have for that. */
const FOLLOWS = 2;

/** Correlation of load and time from which few samples cannot tell them apart, so that the load stays. */
const LOOK_ALIKE = 0.95;

/**
 * The best description of the series as growth; `null` where too few samples or look-alike columns allow none.
 *
 * @param sampling - of the input; shared by series that were sampled alike
 */
export function fitLeak(input: FitInput, sampling = new Sampling(input)): LeakFit | null {
  const modelOf = modelsOf(input, sampling);
  const cycle = mayFollowLoad(input, modelOf) ? sampling.cycle : [];
  const unbroken = modelOf(cycle);
  const jumps = findJumps(input, { columns: cycle, model: unbroken });
  const nuisance = [...cycle, ...jumps.map((jump) => stepColumn(input, jump))];
  const model = jumps.length === 0 ? unbroken : modelOf(nuisance);
  const best = bestWay(model, sampling.ways);
  if (best === null) return null;
  const { progress, column: grownHours } = best;
  const bends = cycle.length > 0 && input.load !== null;
  const swing = Math.abs(model.likeliest(grownHours)?.nuisance[0] ?? 0);
  const fit = model.averaged(grownHours, bends ? { column: 1, deviation: Math.max(BEND * swing, input.floor) } : undefined);
  if (fit === null) return null;
  const cleaned = without(input.values, nuisance, fit.nuisance);
  const loadSwing = cycle.length === 0 ? 0 : Math.abs(fit.nuisance[0] ?? 0);
  const known = input.load === null || (input.hours.length >= FEW && (fit.nuisance[0] ?? 0) > 0);
  const loadless = without(input.values, known ? cycle : [], fit.nuisance);
  return { progress, grownHours, fit, loadless, cleaned, jumps, unbroken, sampling, loadSwing };
}

function bestWay(model: NoiseModel, ways: readonly Way[]): Way | null {
  let best: Way | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const way of ways) {
    const broken = way.progress.kind === 'from' || way.progress.kind === 'until';
    const score = scoreOf(model, way) - (broken ? GAIN_OF_BREAK : 0);
    if (score > highest) [best, highest] = [way, score];
  }
  return best;
}

/** False where few samples show no sign that the series follows the load. */
function mayFollowLoad({ load, hours }: FitInput, modelOf: ModelOf): boolean {
  if (load === null || hours.length >= FEW || correlation(load, hours) > LOOK_ALIKE) return true;
  const fit = modelOf([hours]).likeliest(load);
  return fit === null || Math.abs(fit.rate) > FOLLOWS * fit.standardError;
}

/** True where a cache that fills up describes the series better than growth that goes on. */
export function fillsUp({ unbroken, sampling, progress }: LeakFit): boolean {
  const way = sampling.ways.find((one) => one.progress === progress);
  const going = way === undefined ? Number.NEGATIVE_INFINITY : scoreOf(unbroken, way);
  return sampling.fillings.some((filling) => scoreOf(unbroken, filling) > going + GAIN_OF_FILLING);
}

/** Restricted log likelihood, made independent of the scale of the progress so that ways of growth can be compared. */
function scoreOf(model: NoiseModel, { column, scale }: Way): number {
  const fit = model.likeliest(column);
  return fit === null ? Number.NEGATIVE_INFINITY : fit.logLikelihood + scale;
}

type ModelOf = (columns: readonly Float64Array[]) => NoiseModel;

function modelsOf({ values, floor }: FitInput, sampling: Sampling): ModelOf {
  return (columns) => new NoiseModel({ sampling, values, columns, floor });
}

function stepColumn({ hours, runs }: FitInput, index: number): Float64Array {
  const end = runs.find(({ from, to }) => index > from && index < to)?.to ?? hours.length;
  return hours.map((_, i) => (i >= index && i < end ? 1 : 0));
}

import { solveNormalEquations } from './normal-equations.js';
import { at, median } from './order-statistics.js';
import type { Run } from './theil-sen.js';

/**
 * Straight-line regression under autocorrelated noise: restricted maximum likelihood of an AR(1) process whose correlation decays with
 * elapsed time, each uninterrupted run with a level of its own. Pool figures wander: neighbors resemble each other, so a slope that is
 * tested as if samples were independent looks surer than it is by a factor of 3 to 10.
 */
export interface RegressionInput {
  readonly times: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly runs: readonly Run[];
  /** The first column is the one that is tested. */
  readonly columns: readonly ArrayLike<number>[];
  /** Standard deviation that each coefficient is expected to have around 0, for columns that are only allowed to help a little. */
  readonly priors?: readonly (number | null)[];
  /** Standard deviation that noise has at least (rounding to whole blocks). */
  readonly floor: number;
}

export interface Regression {
  readonly coefficients: readonly number[];
  /** Standard error of the first coefficient. */
  readonly standardError: number;
  /** Restricted log likelihood; comparable between models of equal numbers of columns only. */
  readonly logLikelihood: number;
  /** Correlation of noise one typical interval apart. */
  readonly correlation: number;
  readonly deviation: number;
  readonly freedom: number;
}

/** Correlations that are tried; 0.995 is a random walk for all one can see in 300 samples. */
const CORRELATIONS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995];

/** Enough to compare shapes. */
const COARSE = [0, 0.5, 0.8, 0.95, 0.995];

/** Below this many samples a high correlation cannot be told from a trend and is assumed. */
const FEW = 30;

const ASSUMED_OF_FEW = 0.9;

/** Log likelihood by which a correlation may be worse than the best and still be plausible (about 90 % of chi-square with one degree). */
const PLAUSIBLE = 1.35;

/**
 * The fit at that plausible correlation which makes the first coefficient least certain.
 *
 * @returns `null` where the columns cannot be told apart or too few samples are left.
 */
export function cautiousRegression(input: RegressionInput): Regression | null {
  const fits = CORRELATIONS.map((correlation) => regression(input, correlation)).filter((fit) => fit !== null);
  const best = Math.max(...fits.map((fit) => fit.logLikelihood));
  const few = input.times.length < FEW;
  const plausible = fits.filter((fit) => fit.logLikelihood >= best - PLAUSIBLE || (few && fit.correlation === ASSUMED_OF_FEW));
  return plausible.reduce<Regression | null>((worst, fit) => (worst === null || certainty(fit) < certainty(worst) ? fit : worst), null);
}

/** The fit of greatest likelihood, for comparing shapes. */
export function likeliestRegression(input: RegressionInput): Regression | null {
  let best: Regression | null = null;
  for (const correlation of COARSE) {
    const fit = regression(input, correlation);
    if (fit !== null && (best === null || fit.logLikelihood > best.logLikelihood)) best = fit;
  }
  return best;
}

function certainty(fit: Regression): number {
  return Math.abs(fit.coefficients[0] ?? 0) / fit.standardError;
}

/** Generalized least squares at one correlation. */
export function regression(input: RegressionInput, correlation: number): Regression | null {
  const first = solveFor(input, correlation, input.floor);
  const bound = input.priors?.some((prior) => prior !== null) ?? false;
  return first !== null && bound ? solveFor(input, correlation, first.deviation) : first;
}

/** `noise` is the deviation against which the priors are weighed. */
function solveFor(input: RegressionInput, correlation: number, noise: number): Regression | null {
  const { columns, priors = [], values, runs, floor } = input;
  const width = columns.length + runs.length;
  const freedom = values.length - width + priors.filter((prior) => prior !== null).length;
  if (freedom < 1) return null;
  const { normal, right, square, logScale } = whiten(input, correlation);
  priors.forEach((prior, c) => {
    const cell = (width - 1 - c) * (width + 1);
    if (prior !== null) normal[cell] = at(normal, cell) + (noise / Math.max(prior, noise * 1e-6)) ** 2;
  });
  const solved = solveNormalEquations(normal, right, width);
  if (solved === null) return null;
  const explained = right.reduce((sum, value, i) => sum + value * at(solved.solution, i), 0);
  const deviation = Math.sqrt(Math.max(floor ** 2, (square - explained) / freedom));
  return {
    coefficients: columns.map((_, c) => at(solved.solution, width - 1 - c)),
    standardError: deviation * Math.sqrt(solved.lastVariance),
    logLikelihood: -0.5 * (freedom * Math.log(deviation ** 2) + logScale + solved.logDeterminant),
    correlation,
    deviation,
    freedom,
  };
}

interface Whitened {
  readonly normal: Float64Array;
  readonly right: Float64Array;
  readonly square: number;
  readonly logScale: number;
}

/** Normal equations of the whitened samples; the levels of the runs come first and the tested column last. */
function whiten({ times, values, runs, columns }: RegressionInput, correlation: number): Whitened {
  const width = columns.length + runs.length;
  const normal = new Float64Array(width * width);
  const right = new Float64Array(width);
  const row = new Float64Array(width);
  const typical = median(Array.from({ length: Math.max(0, times.length - 1) }, (_, i) => at(times, i + 1) - at(times, i)).filter((d) => d > 0));
  let square = 0;
  let logScale = 0;
  runs.forEach(({ from, to }, level) => {
    for (let i = from; i < to; i++) {
      const link = i === from ? 0 : correlation ** ((at(times, i) - at(times, i - 1)) / typical);
      const scale = Math.sqrt(1 - link * link);
      const take = (column: ArrayLike<number>): number => (link === 0 ? at(column, i) : (at(column, i) - link * at(column, i - 1)) / scale);
      row.fill(0);
      row[level] = link === 0 ? 1 : (1 - link) / scale;
      columns.forEach((column, c) => {
        row[width - 1 - c] = take(column);
      });
      const value = take(values);
      square += value * value;
      logScale += 2 * Math.log(scale);
      for (let a = 0; a < width; a++) {
        right[a] = at(right, a) + at(row, a) * value;
        for (let b = 0; b < width; b++) normal[a * width + b] = at(normal, a * width + b) + at(row, a) * at(row, b);
      }
    }
  });
  return { normal, right, square, logScale };
}

import { maxOf } from '../../../long-lists.js';
import { type BaseInput, type Regression, WhitenedBase } from '../statistics/ar1-regression.js';
import { at, median } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';

/** A series, and what may explain it beside the growth that is tested. */
export interface NoiseInput {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly runs: readonly Run[];
  readonly columns: readonly Float64Array[];
  readonly floor: number;
}

/** Correlations of noise from one sample to the next that are tried; 0.995 is a random walk for all one can see in 300 samples. */
const CORRELATIONS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995];

/** Enough of them to compare ways of growth. */
const COARSE = [0, 0.5, 0.8, 0.95, 0.995];

/** Below this many samples a high correlation cannot be told from a trend and is assumed. */
const FEW = 30;

const ASSUMED_OF_FEW = 0.9;

/** Log likelihood by which a correlation may be worse than the best and still be plausible (about 90 % of chi-square with one degree). */
const PLAUSIBLE = 1.35;

/** A column whose coefficient is expected to be small: `deviation` is its standard deviation around 0. */
export interface SmallColumn {
  readonly column: number;
  readonly deviation: number;
}

/**
 * Tests columns as explanations of one series under noise whose correlation is not known: restricted maximum likelihood of an AR(1)
 * process that decays with elapsed time. Pool figures wander, neighbors resemble each other; a slope that is tested as if samples were
 * independent looks surer than it is by a factor of 3 to 10.
 */
export class NoiseModel {
  readonly #input: BaseInput;
  readonly #coarse: readonly WhitenedBase[];

  constructor(input: NoiseInput) {
    this.#input = { ...input, typicalStep: typicalStep(input) };
    this.#coarse = COARSE.map((correlation) => new WhitenedBase(this.#input, correlation));
  }

  /** The fit of greatest likelihood, for comparing columns; `null` where the rest explains the column or no freedom is left. */
  likeliest(column: Float64Array): Regression | null {
    let best: Regression | null = null;
    for (const base of this.#coarse) {
      const fit = base.fit(column);
      if (fit !== null && (best === null || fit.logLikelihood > best.logLikelihood)) best = fit;
    }
    return best;
  }

  /** The fit at that plausible correlation which makes the column's coefficient least certain. */
  cautious(column: Float64Array, small?: SmallColumn): Regression | null {
    const fits = CORRELATIONS.map((correlation) => this.#fitAt(correlation, column, small)).filter((fit) => fit !== null);
    const best = maxOf(fits.map((fit) => fit.logLikelihood));
    const few = this.#input.times.length < FEW;
    const plausible = fits.filter((fit) => fit.logLikelihood >= best - PLAUSIBLE || (few && fit.correlation === ASSUMED_OF_FEW));
    return plausible.reduce<Regression | null>((worst, fit) => (worst === null || certainty(fit) < certainty(worst) ? fit : worst), null);
  }

  #fitAt(correlation: number, column: Float64Array, small: SmallColumn | undefined): Regression | null {
    const known = this.#coarse.find((base) => base.correlation === correlation);
    const free = (known ?? new WhitenedBase(this.#input, correlation)).fit(column);
    if (small === undefined) return free;
    // With few samples the small column may leave no freedom unless it is bound, so the floor stands in for the noise then.
    const noise = free?.deviation ?? this.#input.floor;
    return new WhitenedBase(this.#input, correlation, [{ column: small.column, weight: noise / small.deviation }]).fit(column);
  }
}

function certainty(fit: Regression): number {
  return Math.abs(fit.rate) / fit.standardError;
}

function typicalStep({ times }: NoiseInput): number {
  const steps = new Float64Array(Math.max(0, times.length - 1));
  for (let i = 0; i < steps.length; i++) {
    const step = at(times, i + 1) - at(times, i);
    steps[i] = step > 0 ? step : Number.NaN;
  }
  return median(steps);
}

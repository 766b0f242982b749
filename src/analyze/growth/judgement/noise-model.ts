import { Ar1Regression, type Regression } from '../statistics/ar1-regression.js';
import type { Noise } from '../statistics/innovations.js';
import type { Sampling } from './sampling.js';

/** A series, and what may explain it beside the growth that is tested. */
export interface NoiseInput {
  readonly sampling: Sampling;
  readonly values: Float64Array;
  /** What may explain the values beside the tested column. */
  readonly columns: readonly Float64Array[];
  /** Standard deviation that noise has at least (rounding to whole blocks). */
  readonly floor: number;
}

/**
 * Noises that are tried. Correlations from one sample to the next, up to 0.995, which is a random walk for all one can see in 300 samples;
 * each with several parts that do not last.
 */
const CORRELATIONS = [0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995];
const INDEPENDENT_SHARES = [0, 0.2, 0.4, 0.6, 0.8];
const UNCORRELATED: Noise = { correlation: 0, independentShare: 1 };
const NOISES: readonly Noise[] = [
  UNCORRELATED,
  ...CORRELATIONS.flatMap((correlation) => INDEPENDENT_SHARES.map((independentShare) => ({ correlation, independentShare }))),
];

/** Enough of them to compare ways of growth. */
const COARSE: readonly Noise[] = NOISES.filter(
  ({ correlation, independentShare: share }) =>
    correlation === 0 ||
    (share === 0 && [0.5, 0.8, 0.95, 0.995].includes(correlation)) ||
    (share === 0.4 && [0.8, 0.98].includes(correlation)),
);

/** Correlation from which noise wanders so far that it looks like growth. */
const WANDERS = 0.95;

/** How much likelier such noise is beforehand than any other: pool figures wander more often than not. */
const PRIOR = 2;

/** Samples below which no second test follows, and how much likelier noise that does nothing but wander is then. */
const FEW = 10;
const PRIOR_OF_FEW = 30;

/** A column whose coefficient is expected to be small: `deviation` is its standard deviation around 0. */
export interface SmallColumn {
  readonly column: number;
  readonly deviation: number;
}

/**
 * Tests columns as explanations of one series under noise that is not known: an AR(1) process and an independent part. Pool figures wander,
 * neighbors resemble each other; a slope that is tested as if samples were independent looks surer than it is by a factor of 3 to 10.
 */
export class NoiseModel {
  readonly #input: NoiseInput;
  readonly #coarse: readonly Ar1Regression[];

  constructor(input: NoiseInput) {
    this.#input = input;
    this.#coarse = COARSE.map((noise) => this.#under(noise));
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

  /**
   * The mean of the fits under all noises, each weighted by its restricted likelihood and its prior (Bayesian model averaging, Hoeting and others 1999).
   * Its standard error has both parts: the error of each fit, and how far the fits disagree. A short series fits many noises, so its
   * error is wide by itself.
   */
  averaged(column: Float64Array, small?: SmallColumn): Regression | null {
    const fits = NOISES.map((noise) => this.#fitUnder(noise, column, small)).filter((fit) => fit !== null);
    const best = fits.reduce<Regression | null>((a, b) => (a === null || b.logLikelihood > a.logLikelihood ? b : a), null);
    if (best === null) return null;
    const weights = fits.map((fit) => this.#priorOf(fit.noise) * Math.exp(fit.logLikelihood - best.logLikelihood));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const mean = (of: (fit: Regression) => number): number => fits.reduce((total, fit, i) => total + (weights[i] ?? 0) * of(fit), 0) / sum;
    const rate = mean((fit) => fit.rate);
    const variance = mean((fit) => fit.standardError ** 2 + (fit.rate - rate) ** 2);
    return { ...best, nuisance: best.nuisance, rate, standardError: Math.sqrt(variance) };
  }

  /** Weight of a noise before the series is looked at. */
  #priorOf({ correlation, independentShare }: Noise): number {
    if (correlation < WANDERS) return 1;
    return this.#input.values.length < FEW && independentShare === 0 ? PRIOR_OF_FEW : PRIOR;
  }

  #fitUnder(noise: Noise, column: Float64Array, small: SmallColumn | undefined): Regression | null {
    const known = this.#coarse.find((base) => base.noise === noise);
    const free = (known ?? this.#under(noise)).fit(column);
    if (small === undefined) return free;
    // With few samples the small column may leave no freedom unless it is bound; then the floor is all that is known of the noise.
    const deviation = free?.deviation ?? this.#input.floor;
    return this.#bound(noise, small, deviation / small.deviation).fit(column);
  }

  #under(noise: Noise): Ar1Regression {
    return new Ar1Regression(this.#input.sampling.design(noise, this.#input.columns), this.#series());
  }

  #bound(noise: Noise, { column }: SmallColumn, weight: number): Ar1Regression {
    const { sampling, columns } = this.#input;
    const before = sampling.design(noise, columns.slice(0, column));
    const bound = columns.slice(column, column + 1).reduce((design, small) => design.withPrior(small, weight), before);
    const all = columns.slice(column + 1).reduce((design, next) => design.with(next), bound);
    return new Ar1Regression(all, this.#series());
  }

  #series(): ConstructorParameters<typeof Ar1Regression>[1] {
    const { values, floor, sampling } = this.#input;
    return { values, floor, runs: sampling.runs };
  }
}

import { type Ar1Design, dot, partialOut } from './ar1-design.js';
import type { Noise } from './innovations.js';

/** Fit of one tested column beside the design. */
export interface Regression {
  /** Change of the values with one unit of the tested column. */
  readonly rate: number;
  readonly standardError: number;
  /** Restricted log likelihood; comparable between columns beside the same columns. */
  readonly logLikelihood: number;
  readonly noise: Noise;
  /** Standard deviation of the noise. */
  readonly deviation: number;
  readonly degreesOfFreedom: number;
  /** Coefficients of the design's columns but the levels. */
  readonly nuisance: readonly number[];
}

/**
 * Generalized least squares under AR(1) noise with an independent part. The innovations of values and columns are made, and freed of the
 * design, once (Frisch, Waugh and Lovell: what is partialled out of both sides changes no coefficient); then each tested column costs a
 * dot product. The likelihood is the restricted one of Patterson and Thompson (1971), which does not take the fitted coefficients for known.
 */
export class Ar1Regression {
  readonly #design: Ar1Design;
  readonly #levels: number;
  /** Standard deviation that noise has at least (rounding to whole blocks). */
  readonly #floor: number;
  /** Innovations of the values without what the design explains, and their sum of squares. */
  readonly #values: Float64Array;
  readonly #sumOfSquares: number;
  /** Coefficients of the values along the directions of the design. */
  readonly #explained: readonly number[];

  /** @param series - values at the times of the design, of so many runs */
  constructor(
    design: Ar1Design,
    series: { readonly values: Float64Array; readonly runs: { readonly length: number }; readonly floor: number },
  ) {
    this.#design = design;
    this.#levels = series.runs.length;
    this.#floor = series.floor;
    this.#values = design.innovations(series.values);
    this.#explained = design.directions.map((direction) => partialOut(this.#values, direction));
    this.#sumOfSquares = dot(this.#values, this.#values);
  }

  get noise(): Noise {
    return this.#design.noise;
  }

  /** @returns `null` where the design explains the column, or no freedom is left. */
  fit(column: Float64Array): Regression | null {
    const design = this.#design;
    const { innovations, shared, own } = design.tested(column);
    const degreesOfFreedom = design.height - design.directions.length - 1;
    if (degreesOfFreedom < 1 || own === null) return null;
    const product = dot(innovations, this.#values);
    const rate = product / own;
    const residual = Math.max(0, this.#sumOfSquares - rate * product);
    const deviation = Math.max(this.#floor, Math.sqrt(residual / degreesOfFreedom));
    const nuisance = (): readonly number[] =>
      design.solve(this.#explained.map((value, i) => value - rate * (shared[i] ?? 0))).slice(this.#levels);
    return {
      rate,
      standardError: deviation / Math.sqrt(own),
      logLikelihood: -0.5 * (2 * degreesOfFreedom * Math.log(deviation) + design.logDeterminant + Math.log(own)),
      noise: design.noise,
      deviation,
      degreesOfFreedom,
      get nuisance() {
        return nuisance();
      },
    };
  }
}

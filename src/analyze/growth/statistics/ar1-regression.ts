import { InnovationsFilter, type Noise, type SampledTimes } from './innovations.js';
import { at, double } from './order-statistics.js';

/** A regression without the column that is to be tested. Each run has a level of its own. */
export interface BaseInput extends SampledTimes {
  readonly values: Float64Array;
  /** What may explain the values beside the tested column. */
  readonly columns: readonly Float64Array[];
  /** Standard deviation that noise has at least (rounding to whole blocks). */
  readonly floor: number;
}

/** That a coefficient is 0 with some standard deviation, weighed against the deviation of the noise. */
export interface Prior {
  readonly column: number;
  /** Deviation of the noise over the deviation of the coefficient. */
  readonly weight: number;
}

/** Fit of one tested column beside the base. */
export interface Regression {
  /** Change of the values with one unit of the tested column. */
  readonly rate: number;
  readonly standardError: number;
  /** Restricted log likelihood; comparable between columns beside one base. */
  readonly logLikelihood: number;
  readonly noise: Noise;
  /** Standard deviation of the noise. */
  readonly deviation: number;
  readonly degreesOfFreedom: number;
  /** Coefficients of the base's columns. */
  readonly nuisance: readonly number[];
}

/** Part of a column that the columns before it must leave unexplained. */
const INDEPENDENT = 1e-7;

/**
 * Generalized least squares under AR(1) noise with an independent part. The innovations of values and columns are made, and freed of the
 * base, once (Frisch, Waugh and Lovell: what is partialled out of both sides changes no coefficient); then each tested column costs a few
 * dot products. The likelihood is the restricted one of Patterson and Thompson (1971), which does not take the fitted coefficients for known.
 */
export class Ar1Regression {
  readonly noise: Noise;
  readonly #input: BaseInput;
  readonly #filter: InnovationsFilter;
  /** Rows: samples, then priors. */
  readonly #height: number;
  /** Orthogonal directions of length 1 that span the base's innovations. */
  readonly #basis: Float64Array[] = [];
  /** For each column (levels first) its coefficients along the basis; the last is what it has of its own, 0 where it was left out. */
  readonly #triangle: Float64Array[] = [];
  /** Innovations of the values without what the base explains, and their sum of squares. */
  readonly #values: Float64Array;
  readonly #sumOfSquares: number;
  /** Coefficients of the values along the basis. */
  readonly #explained: number[] = [];
  readonly #logDeterminant: number;
  /** Written over by each fit. */
  readonly #scratch: Float64Array;

  constructor(input: BaseInput, noise: Noise, priors: readonly Prior[] = []) {
    this.#input = input;
    this.noise = noise;
    this.#filter = new InnovationsFilter(input, noise);
    this.#height = input.times.length + priors.length;
    this.#scratch = new Float64Array(this.#height);
    for (const { from, to } of input.runs) this.#add(this.#innovations(input.times.map((_, i) => (i >= from && i < to ? 1 : 0))));
    input.columns.forEach((column, c) => {
      const innovations = this.#innovations(column);
      priors.forEach((prior, p) => {
        if (prior.column === c) innovations[input.times.length + p] = prior.weight;
      });
      this.#add(innovations);
    });
    this.#values = this.#innovations(input.values);
    for (const direction of this.#basis) this.#explained.push(partialOut(this.#values, direction));
    this.#sumOfSquares = dot(this.#values, this.#values);
    let logDeterminant = this.#filter.logDeterminant;
    for (const row of this.#triangle) logDeterminant += 2 * Math.log(Math.max(at(row, row.length - 1), Number.MIN_VALUE));
    this.#logDeterminant = logDeterminant;
  }

  /** @returns `null` where the base explains the column, or no freedom is left. */
  fit(column: Float64Array): Regression | null {
    const innovations = this.#innovations(column, this.#scratch);
    const total = dot(innovations, innovations);
    const shared = this.#basis.map((direction) => dot(innovations, direction));
    // The directions are orthogonal and of length 1, so what is left of the column needs not be written down.
    const own = shared.reduce((rest, part) => rest - part * part, total);
    const degreesOfFreedom = this.#height - this.#basis.length - 1;
    if (degreesOfFreedom < 1 || !(own > INDEPENDENT * total)) return null;
    const product = dot(innovations, this.#values);
    const rate = product / own;
    const residual = Math.max(0, this.#sumOfSquares - rate * product);
    const deviation = Math.max(this.#input.floor, Math.sqrt(residual / degreesOfFreedom));
    const solve = (): readonly number[] => this.#solve(this.#explained.map((value, i) => value - rate * (shared[i] ?? 0)));
    return {
      rate,
      standardError: deviation / Math.sqrt(own),
      logLikelihood: -0.5 * (2 * degreesOfFreedom * Math.log(deviation) + this.#logDeterminant + Math.log(own)),
      noise: this.noise,
      deviation,
      degreesOfFreedom,
      get nuisance() {
        return solve();
      },
    };
  }

  #innovations(column: Float64Array, out: Float64Array = new Float64Array(this.#height)): Float64Array {
    out.fill(0, column.length);
    this.#filter.apply(column, out);
    return out;
  }

  #add(innovations: Float64Array): void {
    const total = dot(innovations, innovations);
    const shared = this.#basis.map((direction) => partialOut(innovations, direction));
    const own = dot(innovations, innovations);
    const length = own > INDEPENDENT * total ? Math.sqrt(own) : 0;
    if (length > 0) this.#basis.push(innovations.map((value) => value / length));
    this.#triangle.push(Float64Array.from([...shared, length]));
  }

  /** Back substitution; a column that was left out has the coefficient 0. The levels are not given back. */
  #solve(explained: readonly number[]): readonly number[] {
    const rest = explained.slice();
    const coefficients = new Array<number>(this.#triangle.length).fill(0);
    let direction = this.#basis.length;
    for (let c = this.#triangle.length - 1; c >= 0; c--) {
      const row = this.#triangle[c] ?? new Float64Array(1);
      const length = at(row, row.length - 1);
      if (length === 0) continue;
      direction--;
      const coefficient = (rest[direction] ?? 0) / length;
      coefficients[c] = coefficient;
      for (let d = 0; d < direction; d++) rest[d] = (rest[d] ?? 0) - coefficient * at(row, d);
    }
    return coefficients.slice(this.#input.runs.length);
  }
}

/** Removes what a vector has along a direction of length 1, and returns how much that was. */
function partialOut(vector: Float64Array, direction: Float64Array): number {
  const along = dot(vector, direction);
  for (let i = 0; i < vector.length; i++) vector[i] = double(vector, i) - along * double(direction, i);
  return along;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += double(a, i) * double(b, i);
  return sum;
}

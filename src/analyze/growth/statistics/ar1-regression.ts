import { at, double } from './order-statistics.js';
import type { Run } from './theil-sen.js';

/** A regression without the column that is to be tested. */
export interface BaseInput {
  readonly times: Float64Array;
  readonly values: Float64Array;
  /** Uninterrupted runs; each has a level of its own. */
  readonly runs: readonly Run[];
  /** What may explain the values beside the tested column. */
  readonly columns: readonly Float64Array[];
  /** Typical distance of two times. */
  readonly typicalStep: number;
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
  /** Correlation of noise one typical step apart. */
  readonly correlation: number;
  /** Standard deviation of the noise. */
  readonly deviation: number;
  readonly freedom: number;
  /** Coefficients of the base's columns. */
  readonly nuisance: readonly number[];
}

/** Part of a column that the columns before it must leave unexplained. */
const INDEPENDENT = 1e-7;

/**
 * Generalized least squares under noise that is an AR(1) process over elapsed time. Values and columns are whitened and made orthogonal
 * once; then each tested column costs a few dot products.
 */
export class WhitenedBase {
  readonly #input: BaseInput;
  /** Correlation of noise one typical step apart. */
  readonly correlation: number;
  /** Whitening: each sample less a part of the one before it, both scaled. */
  readonly #scale: Float64Array;
  readonly #drag: Float64Array;
  /** Rows: samples, then priors. */
  readonly #height: number;
  readonly #basis: Float64Array[] = [];
  /** For each column (levels first) its parts along the basis; the last is its own length, 0 where it was left out. */
  readonly #parts: Float64Array[] = [];
  /** Values without what the base explains, and their square. */
  readonly #values: Float64Array;
  readonly #valuesPower: number;
  /** Written over by each fit. */
  readonly #white: Float64Array;
  readonly #alongValues: number[] = [];
  readonly #logScale: number;

  constructor(input: BaseInput, correlation: number, priors: readonly Prior[] = []) {
    this.#input = input;
    this.correlation = correlation;
    const links = linksOf(input, correlation);
    this.#scale = links.map((link) => 1 / Math.sqrt(1 - link * link));
    this.#drag = links.map((link, i) => link * double(this.#scale, i));
    this.#height = input.times.length + priors.length;
    this.#white = new Float64Array(this.#height);
    let logScale = 0;
    for (const link of links) logScale += Math.log(1 - link * link);
    for (const { from, to } of input.runs) {
      this.#add(this.#whiten(Float64Array.from({ length: input.times.length }, (_, i) => (i >= from && i < to ? 1 : 0))));
    }
    input.columns.forEach((column, c) => {
      const white = this.#whiten(column);
      priors.forEach((prior, p) => {
        if (prior.column === c) white[input.times.length + p] = prior.weight;
      });
      this.#add(white);
    });
    this.#values = this.#whiten(input.values);
    for (const direction of this.#basis) this.#alongValues.push(takeOut(this.#values, direction));
    this.#valuesPower = dot(this.#values, this.#values);
    for (const parts of this.#parts) logScale += 2 * Math.log(Math.max(at(parts, parts.length - 1), Number.MIN_VALUE));
    this.#logScale = logScale;
  }

  /** @returns `null` where the base explains the column, or no freedom is left. */
  fit(column: Float64Array): Regression | null {
    const white = this.#whiten(column, this.#white);
    const power = dot(white, white);
    const along = this.#basis.map((direction) => dot(white, direction));
    // The base's directions are orthogonal and of length 1, so what is left of the column needs not be written down.
    const own = along.reduce((rest, part) => rest - part * part, power);
    const freedom = this.#height - this.#basis.length - 1;
    if (freedom < 1 || !(own > INDEPENDENT * power)) return null;
    const product = dot(white, this.#values);
    const rate = product / own;
    const rest = this.#valuesPower - rate * product;
    const deviation = Math.max(this.#input.floor, Math.sqrt(Math.max(0, rest) / freedom));
    const solve = (): readonly number[] => this.#solve(this.#alongValues.map((value, i) => value - rate * (along[i] ?? 0)));
    return {
      rate,
      standardError: deviation / Math.sqrt(own),
      logLikelihood: -0.5 * (2 * freedom * Math.log(deviation) + this.#logScale + Math.log(own)),
      correlation: this.correlation,
      deviation,
      freedom,
      get nuisance() {
        return solve();
      },
    };
  }

  #whiten(column: Float64Array, out: Float64Array = new Float64Array(this.#height)): Float64Array {
    out.fill(0, column.length);
    let before = 0;
    for (let i = 0; i < column.length; i++) {
      const value = double(column, i);
      out[i] = double(this.#scale, i) * value - double(this.#drag, i) * before;
      before = value;
    }
    return out;
  }

  #add(white: Float64Array): void {
    const power = dot(white, white);
    const parts = this.#basis.map((direction) => takeOut(white, direction));
    const own = dot(white, white);
    const independent = own > INDEPENDENT * power;
    const length = independent ? Math.sqrt(own) : 0;
    if (independent) this.#basis.push(white.map((value) => value / length));
    this.#parts.push(Float64Array.from([...parts, length]));
  }

  /** Back substitution; a column that was left out has the coefficient 0. The levels are not given back. */
  #solve(along: readonly number[]): readonly number[] {
    const rest = along.slice();
    const coefficients = new Array<number>(this.#parts.length).fill(0);
    let direction = this.#basis.length;
    for (let c = this.#parts.length - 1; c >= 0; c--) {
      const parts = this.#parts[c] ?? new Float64Array(1);
      const length = at(parts, parts.length - 1);
      if (length === 0) continue;
      direction--;
      const coefficient = (rest[direction] ?? 0) / length;
      coefficients[c] = coefficient;
      for (let d = 0; d < direction; d++) rest[d] = (rest[d] ?? 0) - coefficient * at(parts, d);
    }
    return coefficients.slice(this.#input.runs.length);
  }
}

/** Correlation of each sample's noise with that of the one before; 0 where a run begins. */
function linksOf({ times, runs, typicalStep }: BaseInput, correlation: number): Float64Array {
  const links = new Float64Array(times.length);
  if (correlation === 0) return links;
  for (const { from, to } of runs) {
    for (let i = from + 1; i < to; i++) links[i] = correlation ** ((at(times, i) - at(times, i - 1)) / typicalStep);
  }
  return links;
}

/** Takes the part along a direction of length 1 out of a vector and returns how much it was. */
function takeOut(vector: Float64Array, direction: Float64Array): number {
  const along = dot(vector, direction);
  for (let i = 0; i < vector.length; i++) vector[i] = double(vector, i) - along * double(direction, i);
  return along;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += double(a, i) * double(b, i);
  return sum;
}

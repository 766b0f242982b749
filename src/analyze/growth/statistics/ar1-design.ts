import { InnovationsFilter, type Noise, type SampledTimes } from './innovations.js';
import { at, double } from './order-statistics.js';

/** What a tested column has beside the columns of a design. */
export interface TestedColumn {
  readonly innovations: Float64Array;
  /** Coefficients along the directions of the design. */
  readonly shared: readonly number[];
  /** Sum of squares of what is left; `null` where the design explains the column. */
  readonly own: number | null;
}

/** Part of a column that the columns before it must leave unexplained. */
const INDEPENDENT = 1e-7;

/** What a column adds to those before it. */
interface Rest {
  /** Innovations of the column without what it has along the directions. */
  readonly rest: Float64Array;
  readonly shared: readonly number[];
  /** Sums of squares before and after. */
  readonly total: number;
  readonly own: number;
}

interface State {
  readonly filter: InnovationsFilter;
  /** Samples and priors. */
  readonly height: number;
  readonly directions: readonly Float64Array[];
  readonly triangle: readonly Float64Array[];
  readonly logDeterminant: number;
}

/**
 * Columns that explain a series, a level for each run first, as innovations under one noise. Nothing here depends on the values, so a design
 * serves all series that were sampled at the same times, and remembers what was made of each column: the tags of a machine share them.
 */
export class Ar1Design {
  readonly noise: Noise;
  readonly #state: State;
  readonly #extended = new WeakMap<Float64Array, Ar1Design>();
  readonly #rests = new WeakMap<Float64Array, Rest>();
  readonly #tested = new WeakMap<Float64Array, TestedColumn>();

  private constructor(noise: Noise, state: State) {
    this.noise = noise;
    this.#state = state;
  }

  /** The levels alone. */
  static ofLevels(sampled: SampledTimes, noise: Noise): Ar1Design {
    const filter = new InnovationsFilter(sampled, noise);
    const height = sampled.times.length;
    let design = new Ar1Design(noise, { filter, height, directions: [], triangle: [], logDeterminant: filter.logDeterminant });
    for (const { from, to } of sampled.runs) design = design.#extend(new Float64Array(height).fill(1, from, to));
    return design;
  }

  /** Orthogonal directions of length 1 that span the innovations of the columns. A row that a direction is too short for is 0. */
  get directions(): readonly Float64Array[] {
    return this.#state.directions;
  }

  /** For each column its coefficients along the directions before it; the last is what it has of its own, 0 where it was left out. */
  get triangle(): readonly Float64Array[] {
    return this.#state.triangle;
  }

  /** Samples, and priors. */
  get height(): number {
    return this.#state.height;
  }

  /** Of the noise's correlations and the columns' innovations together. */
  get logDeterminant(): number {
    return this.#state.logDeterminant;
  }

  /** With one column more; the same one for the same column. */
  with(column: Float64Array): Ar1Design {
    const known = this.#extended.get(column);
    if (known !== undefined) return known;
    const extended = this.#extend(column);
    this.#extended.set(column, extended);
    return extended;
  }

  /**
   * With one column more whose coefficient is 0 with some standard deviation.
   *
   * @param weight - deviation of the noise over the deviation of the coefficient
   */
  withPrior(column: Float64Array, weight: number): Ar1Design {
    return this.#extend(column, weight);
  }

  tested(column: Float64Array): TestedColumn {
    const known = this.#tested.get(column);
    if (known !== undefined) return known;
    const innovations = this.innovations(column, column.length);
    const total = dot(innovations, innovations);
    const shared = this.directions.map((direction) => dot(innovations, direction));
    // The directions are orthogonal and of length 1, so what is left of the column needs not be written down.
    const own = shared.reduce((rest, part) => rest - part * part, total);
    const tested = { innovations, shared, own: own > INDEPENDENT * total ? own : null };
    this.#tested.set(column, tested);
    return tested;
  }

  /** Innovations of a column, with rows of 0 for the priors. */
  innovations(column: Float64Array, height = this.height): Float64Array {
    const out = new Float64Array(height);
    this.#state.filter.apply(column, out);
    return out;
  }

  #extend(column: Float64Array, weight = 0): Ar1Design {
    const { filter, directions, triangle, logDeterminant } = this.#state;
    const { rest, shared, total, own } = this.#restOf(column);
    const [all, left] = [total + weight * weight, own + weight * weight];
    const length = left > INDEPENDENT * all ? Math.sqrt(left) : 0;
    const height = this.height + (weight === 0 ? 0 : 1);
    const direction = new Float64Array(height);
    if (weight !== 0) direction[height - 1] = weight / length;
    for (let i = 0; i < rest.length; i++) direction[i] = double(rest, i) / length;
    return new Ar1Design(this.noise, {
      filter,
      height,
      directions: length > 0 ? [...directions, direction] : directions,
      triangle: [...triangle, Float64Array.from([...shared, length])],
      logDeterminant: logDeterminant + 2 * Math.log(Math.max(length, Number.MIN_VALUE)),
    });
  }

  #restOf(column: Float64Array): Rest {
    const known = this.#rests.get(column);
    if (known !== undefined) return known;
    const innovations = this.innovations(column);
    const total = dot(innovations, innovations);
    const shared = this.directions.map((direction) => partialOut(innovations, direction));
    const rest = { rest: innovations, shared, total, own: dot(innovations, innovations) };
    this.#rests.set(column, rest);
    return rest;
  }

  /** Back substitution of coefficients along the directions; a column that was left out has the coefficient 0. */
  solve(along: readonly number[]): readonly number[] {
    const rest = along.slice();
    const { triangle, directions } = this.#state;
    const coefficients = new Array<number>(triangle.length).fill(0);
    let direction = directions.length;
    for (let c = triangle.length - 1; c >= 0; c--) {
      const row = triangle[c] ?? new Float64Array(1);
      const length = at(row, row.length - 1);
      if (length === 0) continue;
      direction--;
      const coefficient = (rest[direction] ?? 0) / length;
      coefficients[c] = coefficient;
      for (let d = 0; d < direction; d++) rest[d] = (rest[d] ?? 0) - coefficient * at(row, d);
    }
    return coefficients;
  }
}

/** Removes what a vector has along a direction of length 1, and returns how much that was. */
export function partialOut(vector: Float64Array, direction: Float64Array): number {
  const along = dot(vector, direction);
  for (let i = 0; i < direction.length; i++) vector[i] = double(vector, i) - along * double(direction, i);
  return along;
}

/** Sum of products; where one is shorter it is taken to go on with 0. */
export function dot(a: Float64Array, b: Float64Array): number {
  const n = Math.min(a.length, b.length);
  let sum = 0;
  for (let i = 0; i < n; i++) sum += double(a, i) * double(b, i);
  return sum;
}

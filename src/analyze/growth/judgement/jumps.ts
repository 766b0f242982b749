import { at, median, robustDeviation } from '../statistics/order-statistics.js';
import type { Run } from '../statistics/theil-sen.js';
import type { NoiseModel } from './noise-model.js';

export interface JumpInput {
  readonly hours: Float64Array;
  readonly values: Float64Array;
  readonly runs: readonly Run[];
  readonly floor: number;
}

/** What follows the load, and a model of the series beside it. */
export interface LoadModel {
  readonly columns: readonly Float64Array[];
  readonly model: NoiseModel;
}

/** More jumps than this are no single events: they are the way in which the series grows. */
const MAXIMUM = 3;

/** Robust deviations from which a change between two samples is a jump. */
const FAR = 6;

/** Samples below which nobody can say what an ordinary change is. */
const MINIMUM = 7;

/**
 * The samples at which the series jumped: single events such as the start of a service. What follows the load does not count as a jump.
 * Empty where there are more than three.
 */
export function findJumps({ hours, values, runs, floor }: JumpInput, { columns, model }: LoadModel): readonly number[] {
  if (hours.length < MINIMUM) return [];
  const quiet = without(values, columns, model.likeliest(hours)?.nuisance ?? []);
  const places: number[] = [];
  for (const { from, to } of runs) for (let i = from + 1; i < to; i++) places.push(i);
  const changes = places.map((i) => at(quiet, i) - at(quiet, i - 1));
  const ordinary = median(changes);
  const limit = FAR * Math.max(robustDeviation(changes), 2 * floor);
  // Growth that pauses departs from the ordinary change as well, but nothing has jumped.
  const jumps = places.filter((_, k) => Math.abs(at(changes, k) - ordinary) > limit && Math.abs(at(changes, k)) > limit);
  return jumps.length <= MAXIMUM ? jumps : [];
}

/** Values less what columns with these coefficients explain. */
export function without(values: Float64Array, columns: readonly Float64Array[], coefficients: readonly number[]): Float64Array {
  const rest = values.slice();
  columns.forEach((column, c) => {
    const coefficient = coefficients[c] ?? 0;
    for (let i = 0; i < rest.length; i++) rest[i] = at(rest, i) - coefficient * at(column, i);
  });
  return rest;
}

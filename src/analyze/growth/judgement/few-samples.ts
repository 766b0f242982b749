import { maxOf, minOf } from '../../../long-lists.js';
import type { Prepared } from '../series/prepared.js';
import { beyondWarmUp } from '../series/warm-up.js';
import { at } from '../statistics/order-statistics.js';
import type { Judgement, Measured } from './judgement.js';

/**
 * How closely the two rises of three samples must agree, by the rise as part of the first value. Healthy tags that wander or fill up make
 * three rising samples all the time; rises within 1 % that add 3 % are made by noise in about one machine of 500, and a figure that grows
 * by half of itself needs less agreement.
 */
const AGREEMENT: readonly (readonly [risen: number, within: number])[] = [
  [0.5, 0.25],
  [0.1, 0.05],
  [0.03, 0.01],
];

/**
 * Judges one to three samples, or a series of which no regression can be made. With three, growth is claimed (`probable` at most) when the
 * two rises agree; two samples say how much it grew and nothing else.
 */
export function judgeFew(prepared: Prepared, basis: Measured, leastPerHour: number): Judgement {
  const { input, base, samples } = prepared;
  if (samples === 1) return basis.as('too-few', 'open', 'one sample shows a size, not growth');
  const rise = at(input.values, input.values.length - 1);
  const moved = `${rise < 0 ? 'fell' : 'grew'} by ${basis.amount(Math.abs(rise))} over ${basis.span}`;
  if (samples !== 3) return basis.as('too-few', 'open', `${moved}, too few to separate a leak from load`);
  if (prepared.spanSeconds > 0 && rise / (prepared.spanSeconds / 3600) < leastPerHour) {
    return basis.as(rise < 0 ? 'falling' : 'level', 'probable', `${moved}, too little to matter`);
  }
  const rates = input.runs.length === 1 ? [rateBetween(prepared, 0), rateBetween(prepared, 1)] : [];
  const low = minOf(rates);
  const high = maxOf(rates);
  const within = AGREEMENT.find(([risen]) => rise > risen * base)?.[1] ?? Number.NEGATIVE_INFINITY;
  if (rates.length === 0 || low <= 0 || high > low * (1 + within)) {
    return basis.as('noise', 'probable', `${moved}, but not evenly enough for three samples to mean a leak`);
  }
  if (prepared.young && !beyondWarmUp(prepared, low))
    return basis.as('warm-up', 'open', `${moved}, all of them in the first hours after Windows started`);
  const difference = (100 * (high / low - 1)).toFixed(1);
  return basis.as('leak', 'probable', `${moved}, both times by ${basis.rate} (within ${difference}%)`);
}

function rateBetween({ input }: Prepared, i: number): number {
  return (at(input.values, i + 1) - at(input.values, i)) / (at(input.hours, i + 1) - at(input.hours, i));
}

import type { Prepared } from '../series/prepared.js';
import { at, median } from '../statistics/order-statistics.js';
import { theilSen } from '../statistics/theil-sen.js';
import type { Judgement, Measured } from './judgement.js';

/** How long, with how many samples and by how many blocks a figure must have risen for its climb to count whatever its size is. */
export const LONG_CLIMB = { hours: 168, samples: 6, blocks: 50 } as const;

/** Part of the whole rise by which a figure may fall: what else uses a tag comes and goes. */
export const MAY_FALL = 0.02;

/** Windows in each of which the figure must rise, at least at this part of the middle rate and at most at this multiple. */
const WINDOWS = 5;
const EVEN = { least: 0.25, most: 4 } as const;

/** Samples below which a wandering figure may rise all along by chance, so that it must do so evenly. */
const FEW = 10;
const EVEN_OF_FEW = { least: 0.7, most: 1.4 } as const;

/** Turns the deviation that rounding makes back into the least amount by which a value changes. */
const GRAIN = Math.sqrt(12);

/** Rise over the first value below which rounding and habits explain a climb. */
const LEAST_PART = 0.05;

/**
 * A figure that never falls over a week and more and rises in every part of it is growing, however little it is: certainty and importance are
 * two things. What wanders falls now and then, and what fills up flattens.
 *
 * @returns `null` where it is no such climb
 */
export function judgeLongClimb(prepared: Prepared, basis: Measured): Judgement | null {
  const { input, base, samples, spanSeconds } = prepared;
  if (input.runs.length !== 1 || samples < LONG_CLIMB.samples || spanSeconds < LONG_CLIMB.hours * 3600) return null;
  const rise = at(input.values, input.values.length - 1);
  if (!(rise >= LONG_CLIMB.blocks * input.floor * GRAIN) || rise < LEAST_PART * base || falls(input.values, MAY_FALL * rise)) return null;
  const rates = windowRates(input.hours, input.values);
  const middle = median(rates);
  const even = samples < FEW ? EVEN_OF_FEW : EVEN;
  if (!(middle > 0) || rates.some((one) => one < even.least * middle || one > even.most * middle)) return null;
  const slope = theilSen({ times: input.hours, values: input.values });
  if (slope === null) return null;
  return basis.as(
    'leak',
    samples < FEW ? 'probable' : 'strong',
    `rises by ${basis.amount(slope.slope)} an hour and does not fall in ${basis.span}: little, but certain`,
  );
}

function falls(values: Float64Array, allowed: number): boolean {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < highest - allowed) return true;
    highest = Math.max(highest, value);
  }
  return false;
}

/** Rates in equal parts of the time, between the samples next to their ends. */
function windowRates(hours: Float64Array, values: Float64Array): readonly number[] {
  const span = at(hours, hours.length - 1);
  const ends = Array.from({ length: WINDOWS + 1 }, (_, i) => nearest(hours, (span * i) / WINDOWS));
  return ends.slice(1).map((end, i) => {
    const start = ends[i] ?? 0;
    return (at(values, end) - at(values, start)) / (at(hours, end) - at(hours, start));
  });
}

function nearest(hours: Float64Array, wanted: number): number {
  let best = 0;
  for (let i = 1; i < hours.length; i++) if (Math.abs(at(hours, i) - wanted) < Math.abs(at(hours, best) - wanted)) best = i;
  return best;
}

import { at } from '../statistics/order-statistics.js';

const DAY_HOURS = 24;

/** Days from which days are the windows; a shorter series is cut into quarters. */
const DAYS = 3;

/**
 * Window minima: do the minima of equal windows rise? Load goes up and down and comes back to its floor; a leak lifts the floor. The
 * last minimum must be above the first and most steps between neighbors must go up.
 *
 * @param hours - ascending
 */
export function minimaRise(hours: ArrayLike<number>, values: ArrayLike<number>): boolean {
  const minima = windowMinima(hours, values);
  let up = 0;
  for (let i = 1; i < minima.length; i++) if (at(minima, i) > at(minima, i - 1)) up++;
  return at(minima, minima.length - 1) > at(minima, 0) && up > (minima.length - 1) / 2;
}

/** Minimum of each day, or of each quarter of less than three days. Windows without a sample are skipped. */
export function windowMinima(hours: ArrayLike<number>, values: ArrayLike<number>): readonly number[] {
  const start = at(hours, 0);
  const span = at(hours, hours.length - 1) - start;
  const windows = span >= DAYS * DAY_HOURS ? Math.floor(span / DAY_HOURS) : 4;
  const minima = new Float64Array(windows).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < hours.length; i++) {
    const window = Math.min(windows - 1, Math.floor(((at(hours, i) - start) / span) * windows));
    minima[window] = Math.min(at(minima, window), at(values, i));
  }
  return Array.from(minima).filter((minimum) => Number.isFinite(minimum));
}

import { at } from '../statistics/order-statistics.js';
import type { Prepared } from './prepared.js';

/** Hours after the start of Windows in which caches and services fill their memory. */
export const WARM_UP_HOURS = 2;

/**
 * Part of the height over the uptime that a rate must reach not to be warm-up. Filling along an exponential from nothing has
 * `x / (e^x - 1)`, x being the uptime over its time constant: 0.95 at a tenth, 0.77 at a half, 0.58 at one. So near 1, or a cache that
 * fills within an hour or two is accused minutes after the start of Windows.
 */
const BEYOND_WARM_UP = 0.95;

/**
 * Warm-up flattens, so its rate is always below its height over the time since the start; growth that is as fast as if all of the figure
 * had come at this rate since then is none.
 */
export function beyondWarmUp({ input, base, uptimeHours }: Prepared, rate: number): boolean {
  const height = base + at(input.values, input.values.length - 1);
  return rate * uptimeHours >= BEYOND_WARM_UP * height;
}

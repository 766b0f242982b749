import { at } from './order-statistics.js';
import type { Prepared } from './series.js';

/** Hours after the start of Windows in which caches and services fill their memory. */
export const WARM_UP_HOURS = 2;

/** Part of the height over the uptime that a rate must reach not to be warm-up; filling along an exponential stays below 0.3. */
const BEYOND_WARM_UP = 0.7;

/**
 * Warm-up flattens, so its rate is always below its height over the time since the start; growth that is as fast as if all of the figure
 * had come at this rate since then is none.
 */
export function beyondWarmUp({ input, base, uptimeHours }: Prepared, rate: number): boolean {
  const height = base + at(input.values, input.values.length - 1);
  return rate * uptimeHours >= BEYOND_WARM_UP * height;
}

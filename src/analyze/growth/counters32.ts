import { at } from './order-statistics.js';

/** Counts of allocations and frees are 32 bits wide in most lists. */
export const WRAP = 2 ** 32;

/**
 * How far a counter went from `before` to `after`: modulo 2^32 where it fell and that many steps are less than half a turn; `null` where
 * it can only have been set to zero.
 */
export function counterAdvance(before: number, after: number): number | null {
  if (after >= before) return after - before;
  if (before >= WRAP) return null;
  const advance = after + WRAP - before;
  return advance < WRAP / 2 ? advance : null;
}

/**
 * Allocs or Frees of one run as if the counter were wide enough: each wrap at 2^32 adds 2^32 from there on. NaN stay NaN and are bridged.
 * A reset inside is left as the fall that it is (cut the series first).
 */
export function unwrap32(values: ArrayLike<number>): Float64Array {
  const wide = new Float64Array(values.length).fill(Number.NaN);
  let before = Number.NaN;
  let offset = 0;
  for (let i = 0; i < values.length; i++) {
    const value = at(values, i);
    if (Number.isNaN(value)) continue;
    if (value < before && counterAdvance(before, value) !== null) offset += WRAP;
    wide[i] = value + offset;
    before = value;
  }
  return wide;
}

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

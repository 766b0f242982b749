/**
 * Lists that are as long as somebody's file. Spread into a call (`Math.max(...values)`, `list.push(...more)`) each of their entries becomes
 * an argument, and some 120,000 arguments are a stack overflow. A house test forbids that form.
 */

/** The smallest number; Infinity for an empty list, NaN where one of them is. */
export function minOf(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) least = Math.min(least, value);
  return least;
}

/** The largest number; -Infinity for an empty list, NaN where one of them is. */
export function maxOf(values: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** Adds all of `more` at the end of `list`. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const entry of more) list.push(entry);
}

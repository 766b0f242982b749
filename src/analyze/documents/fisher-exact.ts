/** Counts of a table of two rows and two columns. */
export type FourFold = readonly [readonly [number, number], readonly [number, number]];

/** Tables whose probability differs by less than this part are equally likely: sums of logarithms are not exact. */
const SAME = 1e-7;

/**
 * Fisher's exact test, two-sided: how likely a table at least as lopsided as this one is where rows and columns have nothing to do with each
 * other (Fisher 1922; the tail is the sum of all tables that are no more likely). It holds for any number of machines, few ones above all.
 *
 * @returns the probability, 1 where a row or a column is empty.
 */
export function fisherExact([[a, b], [c, d]]: FourFold): number {
  const [row, column, all] = [a + b, a + c, a + b + c + d];
  const least = Math.max(0, row + column - all);
  const most = Math.min(row, column);
  const chanceOf = (x: number): number => Math.exp(logChoose(column, x) + logChoose(all - column, row - x) - logChoose(all, row));
  const own = chanceOf(a);
  let sum = 0;
  for (let x = least; x <= most; x++) {
    const chance = chanceOf(x);
    if (chance <= own * (1 + SAME)) sum += chance;
  }
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i);
  return sum;
}

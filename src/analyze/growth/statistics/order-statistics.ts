/**
 * The k-th smallest number (k from 0), in linear time on average. Reorders `values`.
 * Hoare's selection with the middle of three as pivot, so that sorted and constant input stay linear.
 */
export function selectSmallest(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = middleOf(double(values, left), double(values, (left + right) >>> 1), double(values, right));
    let i = left;
    let j = right;
    while (i <= j) {
      while (double(values, i) < pivot) i++;
      while (double(values, j) > pivot) j--;
      if (i > j) break;
      const swap = double(values, i);
      values[i] = double(values, j);
      values[j] = swap;
      i++;
      j--;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return double(values, k);
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Median of the numbers that are not NaN; NaN where there is none. */
export function median(values: ArrayLike<number>): number {
  const column = values instanceof Float64Array ? values : Float64Array.from(values);
  const known = new Float64Array(column.length);
  let n = 0;
  for (let i = 0; i < column.length; i++) {
    const value = double(column, i);
    if (!Number.isNaN(value)) known[n++] = value;
  }
  return medianInPlace(known.subarray(0, n));
}

/** Median of numbers none of which is NaN; NaN of none. Reorders them: none before the middle is larger than any behind it. */
export function medianInPlace(values: Float64Array): number {
  const n = values.length;
  if (n === 0) return Number.NaN;
  const upper = selectSmallest(values, n >>> 1);
  if (n % 2 === 1) return upper;
  let lower = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n >>> 1; i++) lower = Math.max(lower, double(values, i));
  return (lower + upper) / 2;
}

/**
 * Median absolute deviation from the median, scaled so that it estimates the standard deviation of normal noise
 * (1.4826, the usual constant).
 */
export function robustDeviation(values: ArrayLike<number>): number {
  const center = median(values);
  return 1.4826 * median(Float64Array.from(values, (value) => Math.abs(value - center)));
}

/**
 * Element of a column of doubles; NaN outside of it. For loops over pairs: an accessor that meets one kind of array only is compiled to
 * a plain load, which makes them five times faster.
 */
export function double(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}

/** Element of a numeric array; NaN outside of it, which is how unknown numbers are written here. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}

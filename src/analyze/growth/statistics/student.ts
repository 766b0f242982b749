/**
 * Quantiles of Student's t at one-sided 5 in 10,000. The standard errors that are compared with them count in that the noise is unknown, so
 * fewer series that only wander pass; and a tag must grow by a practical size before it is tested, which few of a machine's hundreds do.
 */
const FIVE_IN_TEN_THOUSAND: readonly (readonly [degreesOfFreedom: number, t: number])[] = [
  [1, 636.6],
  [2, 31.6],
  [3, 12.92],
  [4, 8.61],
  [5, 6.87],
  [6, 5.96],
  [7, 5.41],
  [8, 5.04],
  [9, 4.78],
  [10, 4.59],
  [11, 4.44],
  [12, 4.32],
  [13, 4.22],
  [14, 4.14],
  [15, 4.07],
  [17, 3.97],
  [20, 3.85],
  [25, 3.73],
  [30, 3.65],
  [40, 3.55],
  [60, 3.46],
  [120, 3.37],
];

/** Quantiles at two-sided 95 %. */
const NINETY_FIVE_PERCENT: readonly (readonly [degreesOfFreedom: number, t: number])[] = [
  [1, 12.71],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [12, 2.179],
  [15, 2.131],
  [20, 2.086],
  [30, 2.042],
  [60, 2],
  [120, 1.98],
];

/** How many standard errors a slope must be above 0, with so many degrees of freedom, to be no chance. Never below 3.37. */
export function standardErrorsNeeded(degreesOfFreedom: number): number {
  let needed = Number.POSITIVE_INFINITY;
  for (const [least, t] of FIVE_IN_TEN_THOUSAND) if (degreesOfFreedom >= least) needed = t;
  return needed;
}

/** How many standard errors the 95 % interval of a slope reaches on either side. */
export function standardErrorsWithin(degreesOfFreedom: number): number {
  let within = Number.POSITIVE_INFINITY;
  for (const [least, t] of NINETY_FIVE_PERCENT) if (degreesOfFreedom >= least) within = t;
  return within;
}

/** Student's t at one-sided 10^-4: one series in 10,000 that only wanders passes, for a machine shows a few hundred series at once. */
const ONE_IN_TEN_THOUSAND: readonly (readonly [freedom: number, t: number])[] = [
  [1, 3183],
  [2, 70.7],
  [3, 22.2],
  [4, 13.03],
  [5, 9.68],
  [6, 8.02],
  [7, 7.06],
  [8, 6.44],
  [9, 6.01],
  [10, 5.69],
  [11, 5.45],
  [12, 5.26],
  [13, 5.11],
  [14, 4.99],
  [15, 4.88],
  [17, 4.71],
  [20, 4.54],
  [25, 4.35],
  [30, 4.23],
  [40, 4.09],
  [60, 4],
];

/** How many standard errors a slope must be above 0, with so many degrees of freedom, to be no chance. Never below 4. */
export function standardErrorsNeeded(freedom: number): number {
  let needed = Number.POSITIVE_INFINITY;
  for (const [least, t] of ONE_IN_TEN_THOUSAND) if (freedom >= least) needed = t;
  return needed;
}

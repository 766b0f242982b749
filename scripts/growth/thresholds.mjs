// Thresholds of the judgement of growth: where each is, what it means and how it was chosen.

const JUDGEMENT = 'src/analyze/growth/judgement/';

/** How a value was found. */
const TRIED = 'by trial on simulated machines';
const JUDGED = 'by judgement, not by measurement';
const THEORY = 'from theory';
const USUAL = 'usual in the field';

export const THRESHOLDS = [
  {
    file: `${JUDGEMENT}noise-model.ts`,
    name: 'PRIOR',
    meaning: 'weight of noise that wanders (correlation 0.95 and more) beforehand',
    chosen: TRIED,
  },
  {
    file: `${JUDGEMENT}noise-model.ts`,
    name: 'PRIOR_OF_FEW',
    meaning: 'the same below ten samples, without an independent part',
    chosen: TRIED,
  },
  { file: `${JUDGEMENT}noise-model.ts`, name: 'FEW', meaning: 'samples below which that weight holds', chosen: 'Mann-Kendall needs ten' },
  {
    file: `${JUDGEMENT}judge-series.ts`,
    name: 'SURE_PART',
    meaning: 'part of the practical rate that must be left less one standard error',
    chosen: JUDGED,
  },
  {
    file: `${JUDGEMENT}judge-series.ts`,
    name: 'STILL',
    meaning: 'rate at the end, as part of the whole rate, below which growth has ended',
    chosen: JUDGED,
  },
  {
    file: `${JUDGEMENT}judge-series.ts`,
    name: 'FOUND_BY_TRYING',
    meaning: 'factor on the standard errors where a start was found by trying',
    chosen: JUDGED,
  },
  {
    file: `${JUDGEMENT}judge-series.ts`,
    name: 'AGREES',
    meaning: 'z of Mann-Kendall that confirms the regression',
    chosen: 'one-sided 5% of the normal distribution',
  },
  {
    file: `${JUDGEMENT}leak-model.ts`,
    name: 'GAIN_OF_BREAK',
    meaning: 'log likelihood that a start or a stop must gain',
    chosen: TRIED,
  },
  {
    file: `${JUDGEMENT}leak-model.ts`,
    name: 'GAIN_OF_FILLING',
    meaning: 'log likelihood that a filling cache must gain',
    chosen: TRIED,
  },
  {
    file: `${JUDGEMENT}leak-model.ts`,
    name: 'BEND',
    meaning: 'bend of the response to load, as part of its swing',
    chosen: 'memory is not strictly in proportion to work',
  },
  { file: `${JUDGEMENT}leak-model.ts`, name: 'FEW', meaning: 'samples below which the load must show to be taken out', chosen: TRIED },
  { file: `${JUDGEMENT}leak-model.ts`, name: 'FOLLOWS', meaning: 'standard errors by which it must show', chosen: 'about two-sided 5%' },
  { file: `${JUDGEMENT}growing-part.ts`, name: 'END', meaning: 'part of growing that is the end of it', chosen: JUDGED },
  {
    file: `${JUDGEMENT}growing-part.ts`,
    name: 'MAY_HIDE',
    meaning: 'standard deviations of noise that may hide growth at the end',
    chosen: TRIED,
  },
  {
    file: `${JUDGEMENT}growing-part.ts`,
    name: 'REMAINS',
    value: '1 / 3',
    meaning: 'part of the growth that must be there at the end',
    chosen: 'a leak keeps most of what it took',
  },
  { file: `${JUDGEMENT}jumps.ts`, name: 'FAR', meaning: 'robust deviations from which a change is a jump', chosen: USUAL },
  {
    file: `${JUDGEMENT}jumps.ts`,
    name: 'MAXIMUM',
    meaning: 'jumps that are single events',
    chosen: 'more are the way in which the series grows',
  },
  {
    file: 'src/analyze/growth/prefilter.ts',
    name: 'LARGE_SHARE',
    meaning: 'share of the pool from which a tag is judged in full',
    chosen: USUAL,
  },
  {
    file: 'src/analyze/growth/series/collapses.ts',
    name: 'LOST',
    meaning: 'part of a figure that must be gone at once to be a collapse (at most 0.99)',
    most: 0.99,
    chosen: 'a restart of a process leaves little',
  },
  {
    file: 'src/analyze/growth/series/warm-up.ts',
    name: 'WARM_UP_HOURS',
    exported: true,
    meaning: 'hours after a start of Windows that are left out',
    chosen: USUAL,
  },
  {
    file: 'src/analyze/growth/series/warm-up.ts',
    name: 'BEYOND_WARM_UP',
    meaning: 'part of height over uptime that a rate must reach there',
    chosen: THEORY,
  },
  { file: 'src/analyze/growth/proportion.ts', name: 'CLOSE', meaning: 'how closely tags keep one proportion', chosen: JUDGED },
];

/** Factor on all quantiles of Student's t. */
export const QUANTILE = {
  file: 'src/analyze/growth/statistics/student.ts',
  text: 'needed = t;',
  by: (factor) => `needed = ${factor} * t;`,
  meaning: "quantile of Student's t that the slope must exceed (one-sided 5 in 10,000)",
  chosen: 'at most 0.5% false alarms on machines whose tags wander',
};

/** The source with one threshold multiplied, or an error where it is not there. */
export function overridden(source, { name, value, most }, factor) {
  const pattern = new RegExp(`(const ${name} = )(${value === undefined ? '[\\d._]+' : value.replaceAll('/', '\\/')});`);
  const found = pattern.exec(source);
  if (found === null) throw new Error(`no constant ${name}`);
  const [over, under = 1] = found[2].split(' / ').map(Number);
  const scaled = (over / under) * factor;
  return { text: source.replace(pattern, `$1${Math.min(scaled, most ?? scaled)};`), shown: found[2] };
}

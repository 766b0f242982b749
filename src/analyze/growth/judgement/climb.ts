import { maxOf, minOf } from '../../../long-lists.js';
import type { Prepared } from '../series/prepared.js';
import { at, median } from '../statistics/order-statistics.js';
import { type Run, theilSen } from '../statistics/theil-sen.js';
import type { Judgement, Measured } from './judgement.js';
import { measured } from './judgement.js';

/** Samples up to which a climb is looked for; more of them are left to the regression. */
const MOST = 9;

/** Samples of a climb. */
const LEAST = 4;

/** What the last value of a climb must have of its first: few samples rise evenly by chance, but none doubles evenly by chance. */
const GREW = 2;

/** Smallest and largest rate between neighbors, as part of the middle rate. */
const EVEN = { least: 0.4, most: 2.5 } as const;

/**
 * With four to nine samples the regression asks for more than many true leaks can show. A figure that never falls, rises in each
 * interval at about the same rate and at least doubles is called growing all the same, `probable` at most: up to the end (a leak) or up to
 * a height on which it stands (stopped).
 *
 * @returns `null` where there is no such climb
 */
export function judgeClimb(prepared: Prepared, basis: Measured, leastPerHour: number): Judgement | null {
  const { input } = prepared;
  const run = input.runs.at(-1);
  if (run === undefined || run.to - run.from > MOST) return null;
  for (let from = run.from; from + LEAST <= run.to; from++) {
    const climb = climbOf(prepared, { from, to: run.to }, leastPerHour);
    if (climb === null) continue;
    const words = measured(prepared, climb, basis.unit);
    const since = from > run.from ? `, since ${at(input.hours, from).toFixed(1)} h after the first sample,` : '';
    return words.as(
      'leak',
      'probable',
      `rises in each of ${run.to - from} samples${since} at an even rate of ${words.rate}, and more than doubles`,
    );
  }
  for (let to = run.to - 1; to - LEAST >= run.from; to--) {
    const climb = climbOf(prepared, { from: run.from, to }, leastPerHour);
    if (climb === null || !standsFrom(prepared, to - 1, run.to)) continue;
    const rest = theilSen({ times: input.hours.subarray(to - 1, run.to), values: input.values.subarray(to - 1, run.to) });
    const rose = `${basis.amount(climb.slope)} an hour until ${at(input.hours, to - 1).toFixed(1)} h after the first sample`;
    return measured(prepared, rest, basis.unit).as('stopped', 'probable', `rose at an even rate of ${rose} and has been flat since`);
  }
  return null;
}

function climbOf({ input, base }: Prepared, { from, to }: Run, leastPerHour: number): ReturnType<typeof theilSen> {
  const first = base + at(input.values, from);
  const last = base + at(input.values, to - 1);
  if (!(last >= GREW * Math.max(first, input.floor))) return null;
  const rates: number[] = [];
  for (let i = from + 1; i < to; i++) {
    rates.push((at(input.values, i) - at(input.values, i - 1)) / (at(input.hours, i) - at(input.hours, i - 1)));
  }
  const middle = median(rates);
  if (middle < leastPerHour || minOf(rates) < EVEN.least * middle || maxOf(rates) > EVEN.most * middle) return null;
  return theilSen({ times: input.hours.subarray(from, to), values: input.values.subarray(from, to) });
}

/** True where the rest stays within a tenth of the height. */
function standsFrom({ input, base }: Prepared, top: number, to: number): boolean {
  const height = base + at(input.values, top);
  for (let i = top + 1; i < to; i++) if (Math.abs(base + at(input.values, i) - height) > 0.1 * height) return false;
  return true;
}

import type { PoolSample } from '../facts/capture.js';

const HOUR_MS = 3_600_000;

/** Allocations from which falling says something. */
const MANY_ALLOCS = 1_000;

/** Part of the tags whose allocations must have fallen. */
const FELL = 0.6;

/** A restart leaves a small part of the allocations; lists in a false order differ by what one hour allocates. */
const RESTART = 0.5;

/** Lists in their true order, with the place of the first one after the clocks went back. */
export interface StepBack {
  readonly samples: readonly PoolSample[];
  readonly at: number;
}

/**
 * Lists whose local times go through the hour that the night repeats when clocks go back: by their times the second 02:10 comes before the
 * first 02:30. Allocations of a tag never fall while Windows runs, so they show the order; those of an hour apart at most are put in it, and
 * all lists from before the step are set an hour earlier, so that differences of times are true.
 *
 * @param byTime - lists in the order of their times, all of one clock
 * @returns `null` where nothing fell, and where allocations fell for another reason (a restart, another machine).
 */
export function orderOverStepBack(byTime: readonly PoolSample[]): StepBack | null {
  const lists = countedLists(byTime);
  // Each pass of a bubble sort brings a list at most one place forward, and only lists of that hour move.
  for (let pass = 0; pass < lists.length; pass++) if (!swapFallen(lists)) break;
  const steps = lists.flatMap((_, i) => (i > 0 && elapsed(lists, i) < 0 ? [i] : []));
  const [at] = steps;
  const isInOrder = lists.every((list, i) => i === 0 || !fellBetween(lists[i - 1], list));
  if (at === undefined || steps.length !== 1 || !isInOrder || elapsed(lists, at) < -HOUR_MS) return null;
  return { samples: lists.map(({ sample }, i) => (i < at ? anHourEarlier(sample) : sample)), at };
}

/** A list with the allocations of the tags that are compared, in one order for all lists. */
interface CountedList {
  readonly sample: PoolSample;
  readonly allocs: Float64Array;
}

/** So many tags show an order as well as all of a list of 10,000. */
const MOST_TAGS = 200;

function countedLists(samples: readonly PoolSample[]): CountedList[] {
  const places = new Map<number, number>();
  const { rows } = samples[0] ?? {};
  for (let i = 0; rows !== undefined && i < rows.length && places.size < MOST_TAGS; i++)
    if ((rows.allocs[i] ?? 0) >= MANY_ALLOCS) places.set(keyOf(rows, i), places.size);
  return samples.map((sample) => {
    const allocs = new Float64Array(places.size).fill(Number.NaN);
    for (let i = 0; i < sample.rows.length; i++) {
      const place = places.get(keyOf(sample.rows, i));
      if (place !== undefined) allocs[place] = sample.rows.allocs[i] ?? Number.NaN;
    }
    return { sample, allocs };
  });
}

function keyOf({ tag, pool }: PoolSample['rows'], row: number): number {
  return (tag[row] ?? 0) * 2 + (pool[row] ?? 0);
}

/** Swaps neighbors whose allocations fell, in place; whether there were any. */
function swapFallen(lists: CountedList[]): boolean {
  let swapped = false;
  for (let i = 1; i < lists.length; i++) {
    const [before, after] = [lists[i - 1], lists[i]];
    if (before === undefined || after === undefined || elapsed(lists, i) > HOUR_MS || !fellBetween(before, after)) continue;
    [lists[i - 1], lists[i]] = [after, before];
    swapped = true;
  }
  return swapped;
}

function elapsed(lists: readonly CountedList[], i: number): number {
  return (lists[i]?.sample.at?.ms ?? Number.NaN) - (lists[i - 1]?.sample.at?.ms ?? Number.NaN);
}

/** Whether most tags have fewer allocations in the second list, and not as few as after a restart. */
function fellBetween(first: CountedList | undefined, { allocs }: CountedList): boolean {
  let [asked, fell, restarted] = [0, 0, 0];
  first?.allocs.forEach((then, i) => {
    const now = allocs[i] ?? Number.NaN;
    if (!(then >= MANY_ALLOCS) || Number.isNaN(now) || now === then) return;
    asked++;
    if (now < then) fell++;
    if (now < then * RESTART) restarted++;
  });
  return asked > 0 && fell >= FELL * asked && restarted < FELL * asked;
}

function anHourEarlier(sample: PoolSample): PoolSample {
  return sample.at === null ? sample : { ...sample, at: { ...sample.at, ms: sample.at.ms - HOUR_MS } };
}

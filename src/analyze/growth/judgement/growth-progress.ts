import type { ProgressInput } from '../series/prepared.js';
import { at } from '../statistics/order-statistics.js';

/** How a series may go on growing, apart from noise. */
export type Progress =
  /** Steadily. */
  | { readonly kind: 'time' }
  /** In step with the work that the machine does. */
  | { readonly kind: 'work' }
  /** Steadily from an hour on. */
  | { readonly kind: 'from'; readonly hour: number }
  /** Steadily until an hour, then no more. */
  | { readonly kind: 'until'; readonly hour: number }
  /** From an hour on toward a limit, as caches fill; the constant is the time, in hours, to 63 % of it. */
  | { readonly kind: 'filling'; readonly hour: number; readonly constantHours: number };

/** Samples that must lie on either side of a start or a stop for it to be seen. */
const SIDE = 5;

/** Starts and stops that are tried in a long series. */
const BREAKS = 16;

/** Samples below which work and time look alike. */
const WORK_MINIMUM = 8;

/** The ways of growth that a series of this length can tell apart. */
export function progressesToTry({ hours, load, runs }: ProgressInput): readonly Progress[] {
  const out: Progress[] = load === null || hours.length < WORK_MINIMUM ? [{ kind: 'time' }] : [{ kind: 'time' }, { kind: 'work' }];
  if (runs.length === 1 && hours.length >= 2 * SIDE) {
    for (let k = SIDE; k <= hours.length - SIDE; k += Math.max(1, Math.floor(hours.length / BREAKS))) {
      const hour = at(hours, k - 1);
      out.push({ kind: 'from', hour }, { kind: 'until', hour });
    }
  }
  return out;
}

/** Fillings with different starts and paces; only those that would be (nearly) over at the end, for a slow one is a straight line. */
export function fillingsToTry({ hours }: ProgressInput): readonly Progress[] {
  const span = at(hours, hours.length - 1) - at(hours, 0);
  const out: Progress[] = [];
  for (const part of [40, 25, 15, 10, 6, 4]) {
    for (let k = 0; k < (1 - 2 / part) * hours.length; k += Math.max(1, Math.floor(hours.length / 24))) {
      out.push({ kind: 'filling', hour: at(hours, k), constantHours: span / part });
    }
  }
  return out;
}

/** How far growth has gone at each sample: hours of growing, or the filled part of 1. */
export function progressColumn(input: ProgressInput, progress: Progress): Float64Array {
  const { hours } = input;
  switch (progress.kind) {
    case 'time':
      return hours.slice();
    case 'from':
      return hours.map((hour) => Math.max(0, hour - progress.hour));
    case 'until':
      return hours.map((hour) => Math.min(hour, progress.hour));
    case 'filling':
      return hours.map((hour) => 1 - Math.exp(-Math.max(0, hour - progress.hour) / progress.constantHours));
    case 'work':
      return workHours(input);
  }
}

/** Hours weighted by the load; over each run as many as the clock says. */
function workHours({ hours, load, runs }: ProgressInput): Float64Array {
  const out = hours.slice();
  if (load === null) return out;
  for (const { from, to } of runs) {
    let work = 0;
    for (let i = from + 1; i < to; i++) work += at(load, i) * (at(hours, i) - at(hours, i - 1));
    if (!(work > 0)) continue;
    const scale = (at(hours, to - 1) - at(hours, from)) / work;
    for (let i = from + 1; i < to; i++) out[i] = at(out, i - 1) + at(load, i) * (at(hours, i) - at(hours, i - 1)) * scale;
  }
  return out;
}

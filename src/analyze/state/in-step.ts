import type { Point } from './process-trends.js';

/** How two figures moved over the time that both cover. */
export interface Likeness {
  /** Part of the rise that fell into other parts of the time than that of the other figure: 0 for equal increments, 1 for none in common. */
  readonly distance: number;
  /** The same of the first figure against plain passing of time: 0 where it rises evenly, as anything may. */
  readonly unevenness: number;
  /** Rise of each over the time that both cover. */
  readonly rises: readonly [number, number];
}

/** Parts of the time that are compared; with more, the noise of each would count. */
const MOST_PARTS = 10;
const LEAST_PARTS = 2;

/**
 * Compares two figures by their increments, not by their totals: what share of its rise each made in each part of the time. Figures of
 * different moments are compared at those of the one that was looked at less often.
 *
 * @returns `null` where they share too little time, or where one of them did not rise.
 */
export function likenessOf(first: readonly Point[], second: readonly Point[]): Likeness | null {
  const marks = marksOf(first, second);
  if (marks.length < LEAST_PARTS + 1) return null;
  const [a, b] = [sharesOf(marks.map((ms) => valueAt(first, ms))), sharesOf(marks.map((ms) => valueAt(second, ms)))];
  const time = sharesOf(marks);
  if (a === null || b === null || time === null) return null;
  return { distance: apart(a.shares, b.shares), unevenness: apart(a.shares, time.shares), rises: [a.rise, b.rise] };
}

/** Moments that both cover, thinned to the ends of the parts. */
function marksOf(first: readonly Point[], second: readonly Point[]): readonly number[] {
  const [from, to] = [
    Math.max(first[0]?.ms ?? Number.NaN, second[0]?.ms ?? Number.NaN),
    Math.min(first.at(-1)?.ms ?? Number.NaN, second.at(-1)?.ms ?? Number.NaN),
  ];
  const within = (points: readonly Point[]): readonly number[] => points.map(({ ms }) => ms).filter((ms) => ms >= from && ms <= to);
  const [a, b] = [within(first), within(second)];
  const moments = a.length <= b.length ? a : b;
  const parts = Math.min(MOST_PARTS, moments.length - 1);
  return Array.from({ length: parts + 1 }, (_, i) => moments[Math.round((i * (moments.length - 1)) / parts)] ?? Number.NaN);
}

/** The figure at a moment, on the line between the points beside it. */
function valueAt(points: readonly Point[], ms: number): number {
  const after = points.findIndex((point) => point.ms >= ms);
  const [left, right] = [points[Math.max(0, after - 1)], points[after]];
  if (left === undefined || right === undefined) return Number.NaN;
  return right.ms === left.ms ? right.value : left.value + ((right.value - left.value) * (ms - left.ms)) / (right.ms - left.ms);
}

function sharesOf(values: readonly number[]): { readonly shares: readonly number[]; readonly rise: number } | null {
  const rise = (values.at(-1) ?? Number.NaN) - (values[0] ?? Number.NaN);
  return rise > 0 ? { shares: values.slice(1).map((value, i) => (value - (values[i] ?? 0)) / rise), rise } : null;
}

function apart(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, share, i) => sum + Math.abs(share - (b[i] ?? 0)), 0) / 2;
}

import type { MeasuredCourse, MeasuredPoint } from '../memory-courses.js';
import type { GrowthRate } from '../time-to-refusal.js';

/** An amount at a moment at which nobody measured it. */
export interface Estimate {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  /** To the nearest moment at which it was measured. */
  readonly gapSeconds: number;
  /** The points that it was made of. */
  readonly from: readonly MeasuredPoint[];
}

/** What an estimate needs beside the points. */
export interface EstimateContext {
  /** Judged growth; `null` where none was judged: then the points say how they moved. */
  readonly rate: GrowthRate | null;
  /** What the drift of the amount is a part of, in bytes. */
  readonly scaleBytes: number;
}

const HOUR_MS = 3_600_000;

/**
 * Memory of a server moves by some percent beside any leak, the more the longer nobody looks: 2% of the amount, 2% more with each hour, half
 * of it at most. Generous on purpose: it decides what cannot have been.
 */
const DRIFT = { part: 0.02, partPerHour: 0.02, mostPart: 0.5 } as const;

/** Between two points the straight line, outside the nearest point and the growth; `low` and `high` hold the drift as well. */
export function estimateAt({ points }: MeasuredCourse, ms: number, { rate, scaleBytes }: EstimateContext): Estimate | null {
  const next = points[upperBound(points, ms)];
  const before = points[upperBound(points, ms) - 1];
  const inner = before !== undefined && next !== undefined ? between(before, next, ms) : null;
  const nearest = before ?? next;
  const estimate = inner ?? (nearest === undefined ? null : beyond(nearest, ms, rate ?? unjudgedRate(points, Math.abs(ms - nearest.ms))));
  return estimate === null ? null : withDrift(estimate, scaleBytes);
}

function between(a: MeasuredPoint, b: MeasuredPoint, ms: number): Estimate {
  const part = b.ms > a.ms ? (ms - a.ms) / (b.ms - a.ms) : 0;
  const gapSeconds = Math.min(ms - a.ms, b.ms - ms) / 1000;
  const [low, high] = [Math.min(a.bytes, b.bytes), Math.max(a.bytes, b.bytes)];
  return { best: a.bytes + part * (b.bytes - a.bytes), low, high, gapSeconds, from: part === 0 ? [a] : [a, b] };
}

function beyond(nearest: MeasuredPoint, ms: number, rate: GrowthRate): Estimate {
  const hours = (ms - nearest.ms) / HOUR_MS;
  const at = (perHour: number): number => nearest.bytes + perHour * hours;
  const [one, other] = [at(rate.lowBytesPerHour ?? rate.bytesPerHour), at(rate.highBytesPerHour ?? rate.bytesPerHour)];
  const gapSeconds = Math.abs(ms - nearest.ms) / 1000;
  return { best: at(rate.bytesPerHour), low: Math.min(one, other), high: Math.max(one, other), gapSeconds, from: [nearest] };
}

/**
 * How points moved whose growth nobody judged: from end to end, between standing still and twice as fast. Further away than they reach
 * themselves it is no more than an uncertainty.
 */
function unjudgedRate(points: readonly MeasuredPoint[], gapMs: number): GrowthRate {
  const [first, last] = [points[0], points.at(-1)];
  const spanMs = first === undefined || last === undefined ? 0 : last.ms - first.ms;
  if (first === undefined || last === undefined || spanMs <= 0) return { bytesPerHour: 0, lowBytesPerHour: 0, highBytesPerHour: 0 };
  const perHour = ((last.bytes - first.bytes) / spanMs) * HOUR_MS;
  return {
    bytesPerHour: gapMs <= spanMs ? perHour : 0,
    lowBytesPerHour: Math.min(0, 2 * perHour),
    highBytesPerHour: Math.max(0, 2 * perHour),
  };
}

function withDrift(estimate: Estimate, scaleBytes: number): Estimate {
  const drift = scaleBytes * Math.min(DRIFT.mostPart, DRIFT.part + (DRIFT.partPerHour * estimate.gapSeconds) / 3600);
  const [best, low, high] = [estimate.best, estimate.low - drift, estimate.high + drift].map((bytes) => Math.max(0, bytes));
  return { ...estimate, best: best ?? 0, low: low ?? 0, high: high ?? 0 };
}

/** Index of the first point after a moment. */
function upperBound(points: readonly MeasuredPoint[], ms: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle]?.ms ?? Number.POSITIVE_INFINITY) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

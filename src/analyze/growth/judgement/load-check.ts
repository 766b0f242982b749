import { maxOf, minOf } from '../../../long-lists.js';
import { correlation } from '../statistics/correlation.js';
import { at, median } from '../statistics/order-statistics.js';

/** A figure against a measure of load (connections, sessions, processes) at the same samples. */
export interface LoadCheck {
  /** Bytes for each unit of load, middle of the first and of the last third of the samples. */
  readonly firstPerUnit: number;
  readonly lastPerUnit: number;
  /** Smallest and largest load. */
  readonly lowLoad: number;
  readonly highLoad: number;
  /** True where the load fell for a good part of the time too: two things that only rise are alike without having to do with each other. */
  readonly turned: boolean;
  /** Part of the ups and downs of the figure that a fixed part plus a part in proportion to the load explain, 0 to 1. */
  readonly explained: number;
  /** True where the load explains the growth; `null` where the load moved too little to tell. */
  readonly isLoad: boolean | null;
  readonly why: string;
}

/** Largest load over smallest from which the ratio can tell. */
const MOVED = 1.2;

/** Change of the ratio that still counts as flat. */
const FLAT = 0.1;

/** Way that the load went, up and down, over its net change. */
const TURNED = 1.5;

/** Part of the variance from which a fixed part and the load are the whole story. */
const WHOLE_STORY = 0.98;

/**
 * Does a figure grow because the load grows? Yes where the bytes for each unit of load stay the same, or a fixed part plus the load
 * explain the figure.
 *
 * @returns `null` with fewer than three samples that know both
 */
export function loadCheck(figure: ArrayLike<number>, load: ArrayLike<number>): LoadCheck | null {
  const pairs: { readonly bytes: number; readonly units: number }[] = [];
  for (let i = 0; i < figure.length; i++) {
    const pair = { bytes: at(figure, i), units: at(load, i) };
    if (Number.isFinite(pair.bytes) && pair.units > 0) pairs.push(pair);
  }
  if (pairs.length < 3) return null;
  const third = Math.max(1, Math.floor(pairs.length / 3));
  const perUnit = pairs.map(({ bytes, units }) => bytes / units);
  const firstPerUnit = median(perUnit.slice(0, third));
  const lastPerUnit = median(perUnit.slice(-third));
  const units = pairs.map((pair) => pair.units);
  const lowLoad = minOf(units);
  const highLoad = maxOf(units);
  const turned = pathOf(units) >= TURNED * Math.abs(at(units, units.length - 1) - at(units, 0));
  const explained = squaredCorrelation(pairs);
  const isLoad =
    highLoad < MOVED * lowLoad ? null : Math.abs(lastPerUnit / firstPerUnit - 1) <= FLAT || (turned && explained >= WHOLE_STORY);
  const span = `load from ${Math.round(lowLoad)} to ${Math.round(highLoad)}, ${Math.round(firstPerUnit)} and then ${Math.round(lastPerUnit)} for each unit of it`;
  return { firstPerUnit, lastPerUnit, lowLoad, highLoad, turned, explained, isLoad, why: span };
}

/** Sum of all moves, up and down. */
function pathOf(values: readonly number[]): number {
  let path = 0;
  for (let i = 1; i < values.length; i++) path += Math.abs(at(values, i) - at(values, i - 1));
  return path;
}

/** Positive correlation squared; 0 where it is negative or one of both stands still. */
function squaredCorrelation(pairs: readonly { readonly bytes: number; readonly units: number }[]): number {
  const both = correlation(
    pairs.map(({ bytes }) => bytes),
    pairs.map(({ units }) => units),
  );
  return Math.max(0, both) ** 2;
}

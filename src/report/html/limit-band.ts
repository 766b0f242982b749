import { maxOf } from '../../long-lists.js';
import type { Limits, TimelineSeries } from '../../schema/types.js';

/** A horizontal limit, with the ends of its estimate, in bytes. */
export interface LimitBand {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
  /** So much higher than anything used that it would press all lines to the bottom. */
  readonly isFar: boolean;
}

/** The subject of a chart that has a limit. */
export type Limited = 'pool' | 'memory';

const FAR = 2;

/** The limit of the nonpaged pool, or of commit; `null` where it is not known, or nothing is drawn that it bounds. */
export function limitOf(chart: Limited, series: readonly TimelineSeries[], limits: Limits | null): LimitBand | null {
  const { bytes, minBytes, maxBytes } = chart === 'pool' ? (limits?.nonpaged?.maximum ?? {}) : commitLimit(limits);
  const used = series
    .filter((one) => isBounded(one, chart))
    .flatMap(({ points }) => (points.length > 1 ? points.flatMap(([, value]) => value ?? []) : []));
  if (typeof bytes !== 'number' || used.length === 0) return null;
  return { bytes, low: minBytes ?? bytes, high: maxBytes ?? bytes, isFar: bytes > FAR * maxOf(used) };
}

function commitLimit(limits: Limits | null): {
  readonly bytes?: number | null;
  readonly minBytes?: number | null;
  readonly maxBytes?: number | null;
} {
  const bytes = limits?.constraints.find(({ kind }) => kind === 'commit')?.maximumBytes;
  return bytes === undefined ? {} : { bytes };
}

function isBounded(series: TimelineSeries, chart: Limited): boolean {
  return chart === 'pool' ? isPool(series) : series.id === 'memory.commit';
}

/** Whether a series is of a whole pool. */
export function isPool({ id }: TimelineSeries): boolean {
  return id.startsWith('pool.');
}

/** Whether a series is of the memory of the machine. */
export function isMemory({ id }: TimelineSeries): boolean {
  return id.startsWith('memory.');
}

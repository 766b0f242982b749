import { maxOf } from '../../long-lists.js';
import type { Limits, TimelineSeries } from '../../schema/types.js';

/** A horizontal limit, with the ends of its estimate, in bytes. */
export interface LimitBand {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
}

/** A limit that is more times higher than anything used would press all lines to the bottom. */
const FAR = 2;

/** The limit of the nonpaged pool where the pool comes near it; `null` where it is far or not known. */
export function limitBand(series: readonly TimelineSeries[], limits: Limits | null): LimitBand | null {
  const { bytes, minBytes, maxBytes } = limits?.nonpaged?.maximum ?? {};
  const used = series.filter(isPool).flatMap(({ points }) => (points.length > 1 ? points.flatMap(([, value]) => value ?? []) : []));
  if (typeof bytes !== 'number' || used.length === 0 || bytes > FAR * maxOf(used)) return null;
  return { bytes, low: minBytes ?? bytes, high: maxBytes ?? bytes };
}

/** Whether a series is of a whole pool. */
export function isPool({ id }: TimelineSeries): boolean {
  return id.startsWith('pool.');
}

import { formatBytes, formatCount } from '../../../facts/units.js';

/** What a series counts. */
export type Unit = 'bytes' | 'count';

/** An amount for people: `1.4 GB`, or `12,400` for counts; small counts keep a part. */
export function formatAmount(value: number, unit: Unit): string {
  if (unit === 'bytes') return formatBytes(value);
  return Math.abs(value) >= 100 ? formatCount(value) : String(Number(value.toFixed(Math.abs(value) >= 10 ? 1 : 2)));
}

import type { Fact } from '../facts/fact.js';
import { formatBytes, formatBytesPerHour, formatCount, formatPercent } from '../facts/units.js';

/** A fact's value for people: `yes`, `112 MB`, `3GB, USERVA=3030`. */
export function showValue({ value, unit }: Pick<Fact, 'value' | 'unit'>): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return value.length === 0 ? 'none' : value.join(', ');
  switch (unit) {
    case 'bytes':
      return formatBytes(value);
    case 'bytes/hour':
      return formatBytesPerHour(value);
    case 'ratio':
      return value <= 1 ? formatPercent(value) : `${Math.round(value * 10) / 10} times`;
    case 'megabytes':
      return `${value} MB`;
    case 'none':
      return String(value);
    default:
      return formatCount(value);
  }
}

import { formatBytes } from '../../../facts/units.js';
import type { ChartSeries, Happening } from './series.js';

/** What the cursor is on. */
export interface Cursor {
  readonly at: number;
  readonly times: readonly number[];
  readonly charts: readonly ChartSeries[];
  readonly happenings: readonly Happening[];
  readonly isUtc: boolean;
}

/** `2012-02-28 11:00 UTC (12:00 here): nonpaged pool 2.8 GB, Leak 2.6 GB.` in words that can be read aloud. */
export function readoutOf({ at, times, charts, happenings, isUtc }: Cursor): string {
  const time = times[at];
  if (time === undefined) return '';
  const values = charts.flatMap(({ lines }) =>
    lines.flatMap(({ name, values: all }) => {
      const value = lastValue(all, at);
      return value === null ? [] : [`${name} ${formatBytes(value)}`];
    }),
  );
  const [before, after] = [times[at - 1] ?? time, times[at + 1] ?? time];
  const near = happenings.filter(({ from, to }) => to >= (before + time) / 2 && from <= (time + after) / 2).map(({ what }) => what);
  return `${sayTime(time, isUtc)}: ${[...values, ...near.slice(0, MOST_NEAR), ...(near.length > MOST_NEAR ? [`${near.length - MOST_NEAR} more events`] : [])].join(', ')}`;
}

/** Events in one readout; more nobody listens to. */
const MOST_NEAR = 3;

/** The value at a time, or the last one before it: something may happen between two samples. */
function lastValue(values: readonly (number | null)[], at: number): number | null {
  for (let i = at; i >= 0; i--) {
    const value = values[i];
    if (typeof value === 'number') return value;
  }
  return null;
}

function sayTime(seconds: number, isUtc: boolean): string {
  const date = new Date(seconds * 1000);
  const says = date.toISOString().slice(0, 16).replace('T', ' ');
  if (!isUtc) return `${says} by the clock of the server`;
  return date.getTimezoneOffset() === 0 ? `${says} UTC` : `${says} UTC (${hereOf(date)} here)`;
}

/** Hour and minute where the page is read. */
export function hereOf(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

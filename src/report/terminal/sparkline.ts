import { maxOf } from '../../long-lists.js';
import type { TimelineSeries } from '../../schema/types.js';
import { asUtc } from './clock-text.js';

const BARS = { unicode: [...'▁▂▃▄▅▆▇█'], ascii: [...'_.-=+*#@'] } as const;

/** Values of a series in so many columns of equal time; `null` where a column has no point. */
export function columnsOf(series: TimelineSeries, columns: number): readonly (number | null)[] {
  const points = series.points.flatMap(([time, value]) => (value === null ? [] : [{ ms: Date.parse(asUtc(time)), value }]));
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || last.ms <= first.ms) return [];
  const out: (number | null)[] = new Array<number | null>(columns).fill(null);
  for (const { ms, value } of points) {
    const at = Math.min(columns - 1, Math.floor(((ms - first.ms) / (last.ms - first.ms)) * columns));
    out[at] = Math.max(out[at] ?? Number.NEGATIVE_INFINITY, value);
  }
  return fillGaps(out);
}

/** A line of bars from zero to the largest value: a bar that starts at zero does not make small changes look large. */
export function sparkline(values: readonly (number | null)[], unicode: boolean): string {
  const bars = unicode ? BARS.unicode : BARS.ascii;
  const most = Math.max(maxOf(values.map((value) => value ?? 0)), 1);
  return values
    .map((value) => (value === null ? ' ' : (bars[Math.min(bars.length - 1, Math.floor((value / most) * bars.length))] ?? ' ')))
    .join('');
}

/** Between two samples nothing is known; the bar of the earlier one stands until the next. */
function fillGaps(values: readonly (number | null)[]): readonly (number | null)[] {
  let last: number | null = null;
  return values.map((value) => {
    last = value ?? last;
    return last;
  });
}

import type { Axis, Course } from '../answer/course.js';

const BARS = { unicode: [...'▁▂▃▄▅▆▇█'], ascii: [...'_.-=+*#@'] } as const;

/** Values of a course in so many columns of equal time on an axis; `null` before its first point and after its last. */
export function columnsOf({ points }: Pick<Course, 'points'>, { fromMs, toMs }: Pick<Axis, 'fromMs' | 'toMs'>, columns: number) {
  const out: (number | null)[] = new Array<number | null>(columns).fill(null);
  let last = -1;
  for (const { ms, value } of points) {
    const at = columnAt(ms, { fromMs, toMs }, columns);
    out[at] = Math.max(out[at] ?? Number.NEGATIVE_INFINITY, value);
    last = Math.max(last, at);
  }
  return fillGaps(out, last);
}

/** The column of a moment; moments beyond the axis fall into its ends. */
export function columnAt(ms: number, { fromMs, toMs }: Pick<Axis, 'fromMs' | 'toMs'>, columns: number): number {
  return Math.min(columns - 1, Math.max(0, Math.floor(((ms - fromMs) / (toMs - fromMs)) * columns)));
}

/** A line of bars from zero to `top`: a bar that starts at zero does not make small changes look large. */
export function sparkline(values: readonly (number | null)[], top: number, unicode: boolean): string {
  const bars = unicode ? BARS.unicode : BARS.ascii;
  const scale = Math.max(top, 1);
  return values
    .map((value) => (value === null ? ' ' : (bars[Math.min(bars.length - 1, Math.floor((value / scale) * bars.length))] ?? ' ')))
    .join('');
}

/** Between two samples nothing is known; the bar of the earlier one stands until the next. */
function fillGaps(values: readonly (number | null)[], end: number): readonly (number | null)[] {
  let last: number | null = null;
  return values.map((value, at) => {
    last = value ?? last;
    return at <= end ? last : null;
  });
}

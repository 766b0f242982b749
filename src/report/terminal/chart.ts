import type { MachineDiagnosis, TimelineSeries } from '../../schema/types.js';
import { visibleWithin } from '../escape.js';
import { clockOf } from './clock-text.js';
import { columnsOf, sparkline } from './sparkline.js';
import { glyph, type TerminalOptions } from './style.js';

const MOST_COLUMNS = 40;
/** What stands beside the bars: indent, two times, the name of the series. */
const BESIDE_COLUMNS = 36;

/** Use of the pools that the verdict is about over time, and below it when connections were refused. */
export function chartLines({ timeline, refusals, verdict }: MachineDiagnosis, options: TerminalOptions): readonly string[] {
  const all = timeline?.series ?? [];
  const asked = SERIES[verdict.pool ?? 'nonpaged'].flatMap((id) => all.find((series) => series.id === id) ?? []);
  const shown = asked.length > 0 ? asked : all.slice(0, 1);
  const width = Math.min(MOST_COLUMNS, options.width - BESIDE_COLUMNS);
  return shown.flatMap((series, at) => barLines(series, { width, refusals: at === shown.length - 1 ? refusals : null }, options));
}

const SERIES = { nonpaged: ['pool.nonpaged'], paged: ['pool.paged'], both: ['pool.nonpaged', 'pool.paged'] } as const;

interface Beside {
  readonly width: number;
  readonly refusals: MachineDiagnosis['refusals'];
}

function barLines(series: TimelineSeries, { width, refusals }: Beside, options: TerminalOptions): readonly string[] {
  const bars = columnsOf(series, width);
  const from = series.points[0]?.[0];
  const to = series.points.at(-1)?.[0];
  if (bars.length === 0 || from === undefined || to === undefined) return [];
  const left = clockOf(from);
  const right = clockOf(to);
  const lines = [`    ${left} ${sparkline(bars, options.unicode)} ${right}   ${seriesName(series.id)}`];
  const marks =
    refusals !== null && refusals.connections > 0 && from.endsWith('Z')
      ? refusalMarks(refusals.episodes, { from, to, width }, options)
      : null;
  if (marks !== null) lines.push(`    ${' '.repeat(left.length)} ${marks} ${' '.repeat(right.length)}   refusals`);
  return lines;
}

function refusalMarks(
  episodes: readonly { readonly start: string; readonly end: string }[],
  { from, to, width }: { readonly from: string; readonly to: string; readonly width: number },
  options: TerminalOptions,
): string | null {
  const begin = Date.parse(from);
  const length = Date.parse(to) - begin;
  const columns = new Array<string>(width).fill(glyph('quiet', options));
  let any = false;
  for (const { start, end } of episodes) {
    const first = Math.floor(((Date.parse(start) - begin) / length) * width);
    const last = Math.floor(((Date.parse(end) - begin) / length) * width);
    for (let i = Math.max(0, first); i <= Math.min(width - 1, last); i++) {
      columns[i] = glyph('mark', options);
      any = true;
    }
  }
  return any ? columns.join('') : null;
}

function seriesName(id: string): string {
  return id === 'pool.nonpaged' ? 'nonpaged pool' : id === 'pool.paged' ? 'paged pool' : visibleWithin(id, 17);
}

import uPlot from 'uplot';
import { formatBytes } from '../../../facts/units.js';
import type { Ink } from './ink.js';
import { drawNames, headroomOf } from './names.js';
import { hereOf } from './readout.js';
import type { ChartSeries, Happening } from './series.js';

/** How a chart is drawn, and what hears of cursor and zoom. */
export interface ChartView {
  readonly ink: Ink;
  readonly width: number;
  readonly happenings: readonly Happening[];
  readonly isUtc: boolean;
  /** The first chart carries what belongs to all of them: names of what happened, and the clock of the reader. */
  readonly isFirst: boolean;
  readonly moved: (at: number | null) => void;
  readonly zoomed: (from: number, to: number) => void;
}

/** Pixels of the lines themselves; those that do not move need less. */
const PLOT = 190;
const FLAT_PLOT = 90;
/** Room of an axis of time: its marks in two rows, and its label. */
const TIME_AXIS = 38;
const HERE_AXIS = 32;
const LABEL = 18;
/** Steps between the marks of the axis of sizes: round in the units of Windows, so a mark never reads 1.46 GB. */
const SIZE_STEPS = [2 ** 10, 2 ** 20, 2 ** 30, 2 ** 40].flatMap((unit) =>
  [1, 2, 4, 8, 16, 32, 64, 128, 256, 512].map((step) => step * unit),
);
/** Lines that are told apart without color too. */
const DASHES: readonly (readonly number[])[] = [[], [8, 4], [2, 3], [10, 3, 2, 3], [4, 2], [1, 4]];
/** The nearest that a border can show. */
const LEGEND_DASHES: readonly string[] = ['solid', 'dashed', 'dotted', 'dashed', 'dashed', 'dotted'];
/** Space above the highest value, as a part of it. */
const MARGIN = 0.05;
/** The upper end of an estimate may lie so far above all lines that it would press them down; then its band leaves the chart. */
const MOST_BAND = 2;

/** Options of uPlot for one chart. */
export function chartOptions(chart: ChartSeries, view: ChartView): uPlot.Options {
  const { ink } = view;
  const plot = chart.moves ? PLOT : FLAT_PLOT;
  const named = view.isFirst ? view.happenings : [];
  const headroom = headroomOf(chart.mark, named);
  const isHere = view.isFirst && view.isUtc && new Date().getTimezoneOffset() !== 0;
  const axis = { stroke: ink.text, grid: { stroke: ink.grid, width: 1 }, ticks: { stroke: ink.grid, width: 1 } };
  return {
    title: chart.title,
    width: view.width,
    height: plot + headroom + TIME_AXIS + LABEL + (isHere ? HERE_AXIS + LABEL : 0),
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'Etc/UTC'),
    cursor: { sync: { key: 'timeline' }, drag: { x: true, y: false } },
    legend: { live: false, markers: { dash: (_, at) => LEGEND_DASHES[(at - 1) % LEGEND_DASHES.length] ?? 'solid' } },
    scales: {
      x: { time: true },
      y: { range: (_, __, most) => [0, topOf(most, chart.limit) * (1 + Math.max(MARGIN, headroom / plot)) || 1] },
    },
    axes: [
      { ...axis, size: TIME_AXIS, space: 64, label: view.isUtc ? 'UTC' : 'clock of the server', labelSize: LABEL, values: clockValues },
      { ...axis, size: 72, space: 28, incrs: SIZE_STEPS, values: (_, splits) => splits.map((value) => formatBytes(value)) },
      ...(isHere ? [hereAxis(axis)] : []),
    ],
    series: [{}, ...chart.lines.map(({ name }, at) => lineOptions(name, at, ink))],
    hooks: {
      drawAxes: [(plot) => drawBehind(plot, chart, view)],
      draw: [(plot) => drawNames(plot, chart.mark, named, ink)],
      setCursor: [(plot) => view.moved(plot.cursor.idx ?? null)],
      setScale: [
        (plot, key) => {
          const { min, max } = plot.scales['x'] ?? {};
          if (key === 'x' && typeof min === 'number' && typeof max === 'number') view.zoomed(min, max);
        },
      ],
    },
  };
}

function topOf(most: number, limit: ChartSeries['limit']): number {
  return limit === null ? most : Math.max(most, limit.bytes, Math.min(limit.high, MOST_BAND * most));
}

const DAY = 86_400;

/** Days where the marks are days apart, else hours and minutes, with the day at its first mark. No language of the reader's machine. */
function clockValues(_: uPlot, splits: number[]): string[] {
  const step = (splits[1] ?? DAY) - (splits[0] ?? 0);
  return splits.map((seconds, at) => {
    const time = new Date(seconds * 1000).toISOString();
    const isNewDay = at === 0 || Math.floor(seconds / DAY) !== Math.floor((splits[at - 1] ?? 0) / DAY);
    if (step >= DAY) return time.slice(5, 10);
    const clock = time.slice(11, step < 60 ? 19 : 16);
    return isNewDay ? `${clock}\n${time.slice(0, 10)}` : clock;
  });
}

function hereAxis(axis: uPlot.Axis): uPlot.Axis {
  return {
    ...axis,
    scale: 'x',
    side: 0,
    size: HERE_AXIS,
    space: 64,
    grid: { show: false },
    label: 'local time of this computer',
    labelSize: LABEL,
    values: (_, splits) => splits.map((value) => hereOf(new Date(value * 1000))),
  };
}

function lineOptions(label: string, at: number, ink: Ink): uPlot.Series {
  return {
    label,
    stroke: ink.lines[at % ink.lines.length] ?? ink.text,
    width: 2,
    dash: [...(DASHES[at % DASHES.length] ?? [])],
    spanGaps: true,
    points: { show: false },
  };
}

/** The limit with its error, refusals and events, below the lines. */
function drawBehind(plot: uPlot, { limit }: ChartSeries, { ink, happenings }: ChartView): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  if (limit !== null) {
    const [high, low, middle] = [limit.high, limit.low, limit.bytes].map((bytes) => plot.valToPos(bytes, 'y', true)) as [
      number,
      number,
      number,
    ];
    ctx.fillStyle = ink.limit;
    ctx.globalAlpha = 0.2;
    ctx.fillRect(bbox.left, high, bbox.width, Math.max(1, low - high));
    ctx.globalAlpha = 1;
    ctx.fillRect(bbox.left, middle - devicePixelRatio / 2, bbox.width, 1.5 * devicePixelRatio);
  }
  for (const { from, to, isRefusal } of happenings) {
    const [left, right] = [from, to].map((seconds) => plot.valToPos(seconds, 'x', true)) as [number, number];
    ctx.globalAlpha = isRefusal ? 0.35 : 0.8;
    ctx.fillStyle = isRefusal ? ink.refused : ink.text;
    if (isRefusal) ctx.fillRect(left, bbox.top, Math.max(2, right - left), bbox.height);
    else dashedLine(ctx, left, { top: bbox.top, bottom: bbox.top + bbox.height, color: ink.text });
  }
  ctx.restore();
}

function dashedLine(
  ctx: CanvasRenderingContext2D,
  x: number,
  { top, bottom, color }: { readonly top: number; readonly bottom: number; readonly color: string },
): void {
  ctx.strokeStyle = color;
  ctx.setLineDash([3, 4]);
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, bottom);
  ctx.stroke();
  ctx.setLineDash([]);
}

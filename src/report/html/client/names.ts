import type uPlot from 'uplot';
import type { Ink } from './ink.js';
import type { Happening } from './series.js';

/** Rows of names above the lines of a chart. */
const ROWS = 3;
const ROW_HEIGHT = 14;
/** Space below the last row. */
const BELOW = 4;
const GAP = 6;
/** More than so many names nobody reads; the readout and the table have all. */
const MOST = 12;
const LONGEST = 40;

/** A name in its row, in pixels of the canvas. */
interface Placed {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Pixels that the names of a chart need above its lines, so that no name hides what they lead to. */
export function headroomOf(mark: string | null, happenings: readonly Happening[]): number {
  const rows = Math.min(ROWS, Math.max(mark === null ? 0 : 1, happenings.length));
  return rows === 0 ? 0 : rows * ROW_HEIGHT + BELOW;
}

/**
 * Writes the limit at the left, and what happened beside its line, refusals with most connections first; a name for which there is no room is
 * left to the readout.
 */
export function drawNames(plot: uPlot, mark: string | null, happenings: readonly Happening[], ink: Ink): void {
  const { ctx } = plot;
  ctx.save();
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  const taken: Placed[] = mark === null ? [] : [writeMark(plot, mark, ink)];
  for (const happening of [...happenings].sort((a, b) => b.weight - a.weight)) {
    if (taken.length >= MOST) break;
    const text = happening.short.length > LONGEST ? `${happening.short.slice(0, LONGEST)}...` : happening.short;
    const placed = placeOf(plot, happening.from, ctx.measureText(text).width, taken);
    if (placed === null) continue;
    taken.push(placed);
    write(plot, text, placed, happening.isRefusal ? ink.refused : ink.text, ink);
  }
  ctx.restore();
}

/** On a narrow screen the mark is as wide as the chart at most. */
function writeMark(plot: uPlot, mark: string, ink: Ink): Placed {
  const { ctx, bbox } = plot;
  const left = bbox.left + GAP * devicePixelRatio;
  const placed = { row: 0, left, right: Math.min(left + ctx.measureText(mark).width, bbox.left + bbox.width) };
  write(plot, mark, placed, ink.limit, ink);
  return placed;
}

/** Right of its line, left of it at the end of the chart; `null` where no row is free, or its line is not shown. */
function placeOf({ bbox, valToPos }: uPlot, seconds: number, width: number, taken: readonly Placed[]): Placed | null {
  const [at, gap] = [valToPos(seconds, 'x', true), GAP * devicePixelRatio];
  if (at < bbox.left - 1 || at > bbox.left + bbox.width + 1) return null;
  const left = at + gap + width > bbox.left + bbox.width ? at - gap - width : at + gap;
  const row = freeRow(taken, left, left + width);
  return row === null || left < bbox.left ? null : { row, left, right: left + width };
}

function write({ ctx, bbox }: uPlot, text: string, { row, left, right }: Placed, color: string, ink: Ink): void {
  const [ratio, width] = [devicePixelRatio, right - left];
  ctx.fillStyle = ink.back;
  ctx.globalAlpha = 0.85;
  ctx.fillRect(left - 2, bbox.top + (2 + row * ROW_HEIGHT) * ratio, width + 4, 13 * ratio);
  ctx.globalAlpha = 1;
  ctx.fillStyle = color;
  ctx.fillText(text, left, bbox.top + (3 + row * ROW_HEIGHT) * ratio, width);
}

function freeRow(taken: readonly Placed[], left: number, right: number): number | null {
  for (let row = 0; row < ROWS; row++) {
    if (taken.every((one) => one.row !== row || one.right + GAP < left || one.left - GAP > right)) return row;
  }
  return null;
}

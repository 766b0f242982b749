import type uPlot from 'uplot';
import type { Ink } from './ink.js';
import type { Happening } from './series.js';

/** Rows of names at the top of a chart. */
const ROWS = 3;
const ROW_HEIGHT = 14;
const GAP = 6;
/** More than so many names nobody reads; the readout and the table have all. */
const MOST = 12;
const LONGEST = 40;

/** Writes what happened beside its line, refusals with most connections first; a name for which there is no room is left to the readout. */
export function drawNames(plot: uPlot, happenings: readonly Happening[], ink: Ink): void {
  const { ctx, bbox } = plot;
  const ratio = devicePixelRatio;
  const taken: { readonly row: number; readonly left: number; readonly right: number }[] = [];
  ctx.save();
  ctx.font = `${11 * ratio}px system-ui, sans-serif`;
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  for (const { from, short, isRefusal } of [...happenings].sort((a, b) => b.weight - a.weight)) {
    if (taken.length >= MOST) break;
    const at = plot.valToPos(from, 'x', true);
    if (at < bbox.left - 1 || at > bbox.left + bbox.width + 1) continue;
    const text = short.length > LONGEST ? `${short.slice(0, LONGEST)}...` : short;
    const width = ctx.measureText(text).width;
    const isRight = at + GAP * ratio + width > bbox.left + bbox.width;
    const left = isRight ? at - GAP * ratio - width : at + GAP * ratio;
    const row = freeRow(taken, left, left + width);
    if (row === null || left < bbox.left) continue;
    taken.push({ row, left, right: left + width });
    ctx.fillStyle = ink.back;
    ctx.globalAlpha = 0.85;
    ctx.fillRect(left - 2, bbox.top + (2 + row * ROW_HEIGHT) * ratio, width + 4, 13 * ratio);
    ctx.globalAlpha = 1;
    ctx.fillStyle = isRefusal ? ink.refused : ink.text;
    ctx.fillText(text, left, bbox.top + (3 + row * ROW_HEIGHT) * ratio);
  }
  ctx.restore();
}

function freeRow(
  taken: readonly { readonly row: number; readonly left: number; readonly right: number }[],
  left: number,
  right: number,
): number | null {
  for (let row = 0; row < ROWS; row++) {
    if (taken.every((one) => one.row !== row || one.right + GAP < left || one.left - GAP > right)) return row;
  }
  return null;
}

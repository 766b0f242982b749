import type { SampleDraft } from './pool-sample.js';

/** The sums that `poolmon -e` prints below its list, in bytes. */
export interface PrintedTotals {
  readonly nonpaged: number | null;
  readonly paged: number | null;
}

const TOTAL = /^Total (Nonp|Paged)\b/;

/** Reads `Total Nonp …` or `Total Paged …`, which are no tags; `null` for any other line. */
export function parseTotalLine(line: string): Partial<PrintedTotals> | null {
  const found = TOTAL.exec(line);
  if (found === null || line.length > 400) return null;
  const numbers =
    line
      .slice(found[0].length)
      .replace(/\([^()]*\)/g, ' ')
      .match(/-?\d+/g) ?? [];
  const bytes = numbers[3];
  if (bytes === undefined) return {};
  return found[1] === 'Nonp' ? { nonpaged: Number(bytes) } : { paged: Number(bytes) };
}

/**
 * Share of the pool (by the head's own total) that the tags of a whole list hold at least. About 5 % of a pool is without a tag as a rule;
 * the rest is left for page-granular use and for the time between the two readings.
 */
const WHOLE_SHARE = 0.8;

/**
 * Whether a console screen holds the whole list. Nothing in it says so: a screen is cut at the height of its window, a redirected one is
 * not. So the tags of each pool must add up to the pool: to the sums of `-e` or to nearly all of `Pool N` and `P` of the head. A screen
 * without either counts as cut.
 */
export function isWholeScreen(draft: SampleDraft, printed: PrintedTotals): boolean {
  const nonpaged = draft.rows.bytesOf('nonpaged');
  const paged = draft.rows.bytesOf('paged');
  if (printed.nonpaged !== null && printed.paged !== null) return nonpaged === printed.nonpaged && paged === printed.paged;
  const { totals } = draft;
  if (totals.nonpagedBytes === null || totals.pagedBytes === null) return false;
  return nonpaged >= totals.nonpagedBytes * WHOLE_SHARE && paged >= totals.pagedBytes * WHOLE_SHARE;
}

/** A snapshot is whole by its nature; where its tags hold less than half of the pool of its own head, their bytes were cut to 32 bits. */
export function addsUpToLittle(draft: SampleDraft): boolean {
  const total = draft.totals.nonpagedBytes;
  return total !== null && draft.rows.length > 0 && draft.rows.bytesOf('nonpaged') < total / 2;
}

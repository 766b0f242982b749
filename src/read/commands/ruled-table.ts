import { indexAtColumn } from './display-width.js';

/** A column of a table, as the rule under its head shows it: columns of the console from 0, the end is behind it. */
export interface RuledColumn {
  readonly from: number;
  readonly until: number;
}

/** The columns of a rule of `=` or `-`; `null` for a line that is no rule, or one of fewer columns. */
export function rule(line: string, mark: '=' | '-', least: number): readonly RuledColumn[] | null {
  const trimmed = line.trimEnd();
  if (trimmed.length > 1_000 || !(mark === '=' ? /^ *=[= ]*$/ : /^ *-[- ]*$/).test(trimmed)) return null;
  const columns = [...trimmed.matchAll(mark === '=' ? /=+/g : /-+/g)].map((run) => ({ from: run.index, until: run.index + run[0].length }));
  return columns.length < least ? null : columns;
}

/** Cells of a row, cut where the rule ends a column; the last one goes on to the end of the line. */
export function cutByRule(line: string, columns: readonly RuledColumn[]): readonly string[] {
  return columns.map(({ from }, at) => {
    const next = columns[at + 1];
    const end = next === undefined ? line.length : indexAtColumn(line, next.from);
    return line.slice(indexAtColumn(line, from), end).trim();
  });
}

/**
 * Cells of a row of a PowerShell table. Its columns are aligned to either side and a value may be longer than its head, so two neighbors
 * are parted at the longest run of blanks between the rule's end of one and start of the next.
 */
export function cutByDashes(line: string, columns: readonly RuledColumn[]): readonly string[] {
  const cuts = columns.slice(1).map((next, at) => cutBetween(line, (columns[at]?.until ?? 0) - 1, next.from));
  return columns.map((_column, at) => line.slice(at === 0 ? 0 : cuts[at - 1], cuts[at] ?? line.length).trim());
}

function cutBetween(line: string, fromColumn: number, untilColumn: number): number {
  const from = indexAtColumn(line, fromColumn);
  const until = indexAtColumn(line, untilColumn);
  // A cell that begins where its column does is cut there.
  if (line.charAt(until - 1) === ' ' && line.charAt(until) !== ' ') return until;
  let best = until;
  let longest = 0;
  for (const run of line.slice(from, until + 1).matchAll(/ +/g)) {
    if (run[0].length < longest) continue;
    longest = run[0].length;
    best = from + run.index + run[0].length;
  }
  return best;
}

/** Words further from what was typed than this are no typing errors of it. */
const MOST_EDITS = 2;
/** Longer words are compared by their beginning: the work grows with the square. */
const LONGEST = 32;

/**
 * The word that was probably meant.
 *
 * @returns `null` where none is near.
 */
export function nearestOf(typed: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.min(MOST_EDITS, typed.length - 2) + 1;
  for (const word of words) {
    const edits = editsBetween(typed.slice(0, LONGEST).toLowerCase(), word.slice(0, LONGEST).toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = word;
    }
  }
  return best;
}

/** Letters to insert, drop or change, two neighbors swapped counting as one (optimal string alignment distance). */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, isSwapped ? at(i - 2, j - 2) + 1 : change));
    }
  }
  return at(a.length, b.length);
}

/** Options further from what was typed than this are no typing errors of it. */
const MOST_EDITS = 2;

/** How yargs begins what it says of unknown options. */
const UNKNOWN = /^Unknown arguments?: /;

/**
 * What to say of options that a command does not have. yargs knows near commands, not near options.
 *
 * @param message - what yargs says.
 * @param options - names of the options of the command, without dashes.
 * @returns a line for each option, `null` where the message is about something else.
 */
export function explainUnknownOptions(message: string, options: readonly string[]): readonly string[] | null {
  if (!UNKNOWN.test(message)) return null;
  return message
    .replace(UNKNOWN, '')
    .split(', ')
    .map((name) => {
      const nearest = nearestOption(name, options);
      return `there is no option ${name.length > 1 ? '--' : '-'}${name}; ${nearest === null ? 'see --help' : `did you mean --${nearest}?`}`;
    });
}

/** The option that was probably meant, `null` where none is near. */
function nearestOption(typed: string, options: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.min(MOST_EDITS, typed.length - 2) + 1;
  for (const option of options) {
    const edits = editsBetween(typed.slice(0, 32), option);
    if (edits < fewest) {
      fewest = edits;
      best = option;
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

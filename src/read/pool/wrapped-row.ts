import { ROW_FLAGS } from '../../facts/capture.js';
import { parseTagRow, type TagRow } from './tag-row.js';

/** What the rest of a row may be made of. */
const REST = /^[\s\d()-]{1,100}$/;

/**
 * A row that a narrow window wrapped into two lines. They are joined only where the numbers of the result agree with one another, so no two
 * lines become a row by chance.
 *
 * @returns the row, or `null` where the lines do not belong together.
 */
export function joinWrappedRow(line: string, next: string | undefined): TagRow | null {
  if (next === undefined || line.length > 200 || !REST.test(next)) return null;
  // A window cuts in the middle of a number as well as between two of them.
  for (const between of ['', ' ']) {
    const row = parseTagRow(`${line}${between}${next}`);
    if (row !== null && row !== 'cut' && (row.flags & ROW_FLAGS.inconsistent) === 0) return row;
  }
  return null;
}

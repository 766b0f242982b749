import type { Problem } from '../../facts/capture.js';
import { notRead } from '../file-problem.js';

/**
 * Problems of one kind become one line with a number, whatever a file holds: a hostile file cannot fill the report, and nothing is left
 * uncounted.
 */
export class ProblemTally {
  readonly #kinds = new Map<string, { count: number; readonly line: number; readonly isLost: boolean }>();

  /** @param kind what is wrong with the row, for example `no time in a form known here`. */
  add(kind: string, line: number): void {
    this.#count(kind, { line, isLost: false });
  }

  /** The same for what is a part of the file that was not read, which shows in the exit code. */
  addLost(kind: string, line: number): void {
    this.#count(kind, { line, isLost: true });
  }

  list(): readonly Problem[] {
    return [...this.#kinds].map(([kind, { count, line, isLost }]) => {
      const text = count === 1 ? kind : `${kind}${manyRows(count)}`;
      return isLost ? notRead(text, line) : { text, line };
    });
  }

  #count(kind: string, first: { readonly line: number; readonly isLost: boolean }): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { count: 1, ...first });
    else known.count++;
  }
}

function manyRows(count: number): string {
  return ` (${count} rows, this is the first)`;
}

const MANY_ROWS = / \((\d{1,15}) rows, this is the first\)$/;

/** Words by which problems say that a row does not count, beside those that are marked as not read. */
const LOST = /\b(?:left out|not read|could not be read)\b/;

/** How many rows a problem says are lost; 0 for a remark on rows that count. */
export function rowsLost({ text, kind }: Problem): number {
  if (kind !== 'not-read' && !LOST.test(text)) return 0;
  return Number(MANY_ROWS.exec(text)?.[1] ?? /^\d{1,15}(?= )/.exec(text)?.[0] ?? 1);
}

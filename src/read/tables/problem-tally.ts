import type { Problem } from '../../facts/capture.js';

/**
 * Problems of one kind become one line with a number, whatever a file holds: a hostile file cannot fill the report, and nothing is left
 * uncounted.
 */
export class ProblemTally {
  readonly #kinds = new Map<string, { count: number; readonly line: number }>();

  /** @param kind what is wrong with the row, for example `no time in a form known here`. */
  add(kind: string, line: number): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { count: 1, line });
    else known.count++;
  }

  list(): readonly Problem[] {
    return [...this.#kinds].map(([kind, { count, line }]) => ({
      text: count === 1 ? kind : `${kind} (${count} rows, this is the first)`,
      line,
    }));
  }
}

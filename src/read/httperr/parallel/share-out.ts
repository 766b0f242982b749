import { setImmediate } from 'node:timers/promises';
import type { Helpers } from './threads.js';

/** So many results may wait for one that is not there yet. */
const MOST_AHEAD = 8;

/** Work in numbered pieces, of which the results are wanted in order. */
export interface SharedWork<T> {
  readonly pieces: number;
  /** Has a helper do a piece. */
  ask(piece: number): Promise<T>;
  /** Does a piece in this thread. `isNext`: its result is the next to be taken. */
  here(piece: number, isNext: boolean): Promise<T>;
  /** Takes a result. False ends the work: what follows is of no use. */
  take(piece: number, result: T): Promise<boolean>;
}

/**
 * Shares out work between this thread and helpers.
 *
 * @returns how many results were taken. No piece is being worked on any more.
 */
export async function shareOut<T>(helpers: Helpers, { pieces, ask, here, take }: SharedWork<T>): Promise<number> {
  const results = new Map<number, T>();
  const asked = new Set<Promise<void>>();
  let begun = 0;
  let taken = 0;
  const mayBegin = (): boolean => begun < pieces && begun < taken + MOST_AHEAD;
  const askFor = (piece: number): void => {
    const done: Promise<void> = ask(piece).then((result) => {
      results.set(piece, result);
      asked.delete(done);
    });
    asked.add(done);
  };
  try {
    while (taken < pieces) {
      while (helpers.hasRoom && mayBegin()) askFor(begun++);
      const result = results.get(taken);
      if (result !== undefined) {
        results.delete(taken);
        if (!(await take(taken, result))) return taken;
        taken++;
      } else if (mayBegin()) {
        const piece = begun++;
        results.set(piece, await here(piece, piece === taken));
        await setImmediate();
      } else await Promise.race(asked);
    }
    return taken;
  } finally {
    await Promise.all(asked);
  }
}

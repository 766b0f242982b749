import { setImmediate as pause } from 'node:timers/promises';
import type { Steps } from './reading.js';

/** Ctrl-C and the progress line wait this long at most. */
const LONGEST_STRETCH_MS = 50;

/**
 * Does work in stretches, between which Ctrl-C is heard: what never waits can be stopped by nobody.
 *
 * @throws the signal's reason when it fires.
 */
export async function withPauses<Result>(steps: Steps<Result>, signal: AbortSignal | undefined): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < LONGEST_STRETCH_MS) continue;
    await hear(signal);
    since = performance.now();
  }
}

/**
 * Lets Ctrl-C be heard, between two stages of work that never wait.
 *
 * @throws the signal's reason when it has fired.
 */
export async function hear(signal: AbortSignal | undefined): Promise<void> {
  await pause();
  signal?.throwIfAborted();
}

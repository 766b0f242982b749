import { existsSync } from 'node:fs';
import type { CollectProgress } from '../../collect/collect-progress.js';

/**
 * Variables by which a program that runs this one without a console hears of its progress and ends it: the PowerShell module sets them. Windows
 * has no signal that would reach a process without a console.
 */
export const CALLER = {
  /** `1`: each step of a collection is a line of JSON behind `@@`, on stderr. */
  progress: 'HTTPERR_DOCTOR_PROGRESS',
  /** A path: once there is a file, the work ends at once, and what it made in the temporary folder goes. */
  stop: 'HTTPERR_DOCTOR_STOP',
} as const;

const LOOK_MS = 100;

/** Whether a program runs this one without a console; it pipes nothing in. */
export function hasCaller(): boolean {
  return process.env[CALLER.progress] === '1';
}

/** Tells a caller how far a collection is, where it wants to know. */
export function reportProgress(progress: CollectProgress): void {
  if (hasCaller()) process.stderr.write(`@@${JSON.stringify(progress)}\n`);
}

/**
 * Watches for a caller that asks to end.
 *
 * @returns what ends the watch.
 */
export function watchCaller(onStop: () => void): () => void {
  const file = process.env[CALLER.stop] ?? '';
  if (file === '') return () => undefined;
  const timer = setInterval(() => {
    if (!existsSync(file)) return;
    clearInterval(timer);
    onStop();
  }, LOOK_MS).unref();
  return () => clearInterval(timer);
}

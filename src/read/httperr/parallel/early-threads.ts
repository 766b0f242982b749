import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Beside this thread. More of them read faster than disks do, and each takes some 20 MB. */
export const MOST_THREADS = Math.min(3, availableParallelism() - 1);

/** Logs from this size on are not counted by the values of columns unless that is asked for, and so are read by threads. */
const LARGE_BYTES = 64 * 2 ** 20;

/** A thread keeps the counts of one piece at a time: there is no use in letting its garbage grow. */
const LIMITS = { maxYoungGenerationSizeMb: 4 } as const;

/** Lies beside every output of the build; there is none while the sources run as they are. */
const FILE = new URL('./httperr-worker.cjs', import.meta.url);

/** Threads that were started before anybody asked for them. */
const early: Worker[] = [];

/** Whether threads can be started at all. */
export function canStartThreads(): boolean {
  return existsSync(FILE);
}

/** A thread that waits for jobs. */
export function takeThread(): Worker {
  const known = early.pop();
  known?.ref();
  return known ?? new Worker(FILE, { resourceLimits: LIMITS });
}

/**
 * Starts threads for a log of that name if it is a large one: a thread takes as long to be ready as a command to be loaded, so it is best begun
 * before that. Nothing waits for them, should nobody want them.
 */
export function startThreadsFor(files: readonly string[]): void {
  if (MOST_THREADS < 1 || !files.some(isLargeFile) || !canStartThreads()) return;
  const thread = takeThread();
  thread.unref();
  early.push(thread);
  // One that could not begin, or has ended, would never answer; and an error that nobody hears would end the program.
  thread.once('error', () => forget(thread));
  thread.once('exit', () => forget(thread));
}

function forget(thread: Worker): void {
  const place = early.indexOf(thread);
  if (place >= 0) early.splice(place, 1);
}

function isLargeFile(name: string): boolean {
  try {
    const file = statSync(name);
    return file.isFile() && file.size >= LARGE_BYTES;
  } catch {
    return false;
  }
}

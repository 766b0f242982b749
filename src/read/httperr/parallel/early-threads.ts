import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { EarlyReading, type EarlyStretch, type EarlyWork } from './early-reading.js';

/** Beside this thread. More of them read faster than disks do, and each takes some 20 MB. */
export const MOST_THREADS = Math.min(3, availableParallelism() - 1);

/** Logs from this size on are not counted by the values of columns unless that is asked for, and so are read by threads. */
const LARGE_BYTES = 64 * 2 ** 20;

/** A thread keeps the counts of one piece at a time: there is no use in letting its garbage grow. */
const LIMITS = { maxYoungGenerationSizeMb: 4 } as const;

/** Lies beside every output of the build; there is none while the sources run as they are. */
const FILE = new URL('./httperr-worker.cjs', import.meta.url);

/** Options with which a log is not counted as a thread counts it early, or not by threads. */
const OTHER_COUNTS = /^--?(?:since|until|rows|top|queue|site|uri|client)(?:=|$)|^(?:--by=)?(?:queue|site|uri|client)$/;

/** The thread that was started before anybody asked for one, and what it reads. */
let early: EarlyReading | null = null;
let isTaken = false;

/** Whether threads can be started at all. */
export function canStartThreads(): boolean {
  return existsSync(FILE);
}

/** A thread that waits for jobs. */
export function takeThread(): Worker {
  if (early === null || isTaken) return newThread();
  isTaken = true;
  early.thread.ref();
  return early.thread;
}

function newThread(workerData?: EarlyWork): Worker {
  return new Worker(FILE, { resourceLimits: LIMITS, workerData });
}

/**
 * Starts a thread for a log among these words of a command line, if one is a large log, and has it begin to count: a thread takes as long to be
 * ready as a command to be loaded, and longer still is the rest of what a command does before it reads. Nothing waits for the thread, should
 * nobody want it.
 */
export function startThreadsFor(words: readonly string[]): void {
  const log = words.find(isLargeFile);
  if (MOST_THREADS < 1 || log === undefined || !canStartThreads()) return;
  const reading = new EarlyReading(log, newThread);
  early = reading;
  reading.thread.unref();
  if (words.some((word) => OTHER_COUNTS.test(word))) reading.stop();
  // One that could not begin, or has ended, would never answer; and an error that nobody hears would end the program.
  reading.thread.once('error', () => forget(reading));
  reading.thread.once('exit', () => forget(reading));
}

function forget(reading: EarlyReading): void {
  if (early === reading) early = null;
}

/** The early reading of that stretch, once; `null` where there is none, and then there will be none. */
export function takeEarlyReading(stretch: EarlyStretch | null): EarlyReading | null {
  const reading = early;
  if (reading === null || !isTaken) return null;
  early = null;
  if (stretch !== null && reading.fits(stretch)) return reading;
  reading.stop();
  return null;
}

function isLargeFile(name: string): boolean {
  try {
    const file = statSync(name);
    return file.isFile() && file.size >= LARGE_BYTES;
  } catch {
    return false;
  }
}

import { parentPort } from 'node:worker_threads';
import { BlockReader } from './block.js';
import { countFile } from './file.js';
import type { Job, Question } from './threads.js';

/** A thread that counts what it is given, in the order it is given. */

// Made before the first job comes. V8 compiles a kernel once for all threads.
const blocks = new BlockReader();
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, job }: Question) => {
  last = last.then(async () => parentPort?.postMessage({ id, result: await resultOf(job) }));
});

async function resultOf(job: Job): Promise<unknown> {
  if ('source' in job) return countFile(job);
  return blocks.count(job);
}

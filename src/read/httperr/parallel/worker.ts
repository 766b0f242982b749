import { parentPort, workerData } from 'node:worker_threads';
import { useKernelModule } from '../kernel/kernel.js';
import { BlockReader } from './block.js';
import { countFile } from './file.js';
import type { Job, Question, WorkerData } from './threads.js';

/** A thread that counts what it is given, in the order it is given. */

const { kernel } = workerData as WorkerData;
if (kernel !== null) useKernelModule(kernel);

let blocks: BlockReader | null = null;
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, job }: Question) => {
  last = last.then(async () => parentPort?.postMessage({ id, result: await resultOf(job) }));
});

async function resultOf(job: Job): Promise<unknown> {
  if ('source' in job) return countFile(job);
  blocks ??= new BlockReader();
  return blocks.count(job);
}

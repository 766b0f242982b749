import { parentPort, workerData } from 'node:worker_threads';
import { answerJobs } from '../../../io/worker-jobs.js';
import { BlockReader } from './block.js';
import type { EarlyMessage, EarlyWork } from './early-reading.js';
import { countFile } from './file.js';
import { readEarly } from './read-early.js';
import { StretchShare } from './stretch.js';
import type { Counts, Job } from './threads.js';

/** A thread that counts what it is given, in the order it is given. */

// Made before the first job comes. V8 compiles a kernel once for all threads.
const blocks = new BlockReader();

const early: EarlyWork | null | undefined = workerData;
if (early) readEarly(early, blocks, (message: EarlyMessage) => parentPort?.postMessage(message));

answerJobs(async (job: Job, send: (part: Counts) => void): Promise<Counts | null> => {
  if ('source' in job) return countFile(job);
  const share = new StretchShare(job, blocks);
  for (let counted = share.next(); counted !== null; counted = share.next()) send(counted);
  return null;
});

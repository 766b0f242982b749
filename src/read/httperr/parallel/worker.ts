import { answerJobs } from '../../../io/worker-jobs.js';
import { BlockReader } from './block.js';
import { countFile } from './file.js';
import type { Job } from './threads.js';

/** A thread that counts what it is given, in the order it is given. */

// Made before the first job comes. V8 compiles a kernel once for all threads.
const blocks = new BlockReader();

answerJobs(async (job: Job) => ('source' in job ? countFile(job) : blocks.count(job)));

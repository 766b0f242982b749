import { readFully } from '../../io/read-fully.js';
import { answerJobs } from '../../io/worker-jobs.js';
import { hashRanges, type RangeHashes } from './hash-ranges.js';
import type { HashJob } from './hash-threads.js';

/** A thread that hashes what it is given. What cannot be read here is an error where it is read next. */

answerJobs(({ fd, from, ...query }: HashJob): readonly RangeHashes[] | null => {
  try {
    return hashRanges({ readInto: (target, offset) => readFully(fd, target, from + offset) }, query);
  } catch {
    return null;
  }
});

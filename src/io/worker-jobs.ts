import { parentPort } from 'node:worker_threads';

/** A job as it is sent to a thread. */
export interface JobQuestion<Job> {
  readonly id: number;
  readonly job: Job;
}

/** What is sent to a thread that is to end. */
export const NO_MORE_JOBS = 'no more jobs';

/** What it sends back: the result, and before that perhaps parts of it. */
export interface JobAnswer<Result> {
  readonly id: number;
  readonly result: Result | null;
  readonly isPart?: boolean;
}

/**
 * Does the jobs that a thread of a `WorkerPool` is given, in the order in which it is given them.
 *
 * @param work - does a job; what it hands to `send` are parts of the result, for those who ask for them.
 */
export function answerJobs<Job, Result>(work: (job: Job, send: (part: Result) => void) => Result | null | Promise<Result | null>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (message: JobQuestion<Job> | typeof NO_MORE_JOBS) => {
    if (message === NO_MORE_JOBS) {
      parentPort?.close();
      return;
    }
    const { id, job } = message;
    const answer = (result: Result | null, isPart = false): void =>
      parentPort?.postMessage({ id, result, isPart } satisfies JobAnswer<Result>);
    last = last.then(async () => answer(await work(job, (part) => answer(part, true))));
  });
}

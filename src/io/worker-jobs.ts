import { parentPort } from 'node:worker_threads';

/** A job as it is sent to a thread. */
export interface JobQuestion<Job> {
  readonly id: number;
  readonly job: Job;
}

/** What it sends back. */
export interface JobAnswer<Result> {
  readonly id: number;
  readonly result: Result | null;
}

/** Does the jobs that a thread of a `WorkerPool` is given, in the order in which it is given them. */
export function answerJobs<Job, Result>(work: (job: Job) => Result | null | Promise<Result | null>): void {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ id, job }: JobQuestion<Job>) => {
    last = last.then(async () => parentPort?.postMessage({ id, result: await work(job) } satisfies JobAnswer<Result>));
  });
}

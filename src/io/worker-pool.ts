import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { type JobAnswer, type JobQuestion, NO_MORE_JOBS } from './worker-jobs.js';

/** What threads run, and how many of them help. */
export interface WorkerPoolOptions {
  /** Starts a thread, or takes one that was started early; what it begins with calls `answerJobs`. */
  readonly thread: () => Worker;
  /** How many threads there are. */
  readonly count: number;
  /** So many jobs wait for a thread, so that it has the next one when it is ready with one. */
  readonly jobsAtOnce: number;
}

/** Who waits for the result of a job, and for parts of it. */
interface Asker<Result> {
  readonly resolve: (result: Result | null) => void;
  readonly take: (part: Result) => void;
}

/** How all threads do their shares of a job. */
export interface AllAsked<Result> {
  /** Is handed the parts of the result that they send. */
  readonly take: (part: Result) => void;
  /** Is called when one of them is ready, or has failed. */
  readonly ended: (result: Result | null) => void;
  /** A thread of that kind is left out. */
  readonly isBusy?: (worker: Worker) => boolean;
}

interface Thread<Result> {
  readonly worker: Worker;
  readonly waiting: Map<number, Asker<Result>>;
}

/** Threads that do jobs. Close them. */
export class WorkerPool<Job, Result> {
  readonly #threads = new Set<Thread<Result>>();
  readonly #jobsAtOnce: number;
  #jobs = 0;

  /** @returns `null` where they would not help: one processor, or nothing to share. */
  static start<Job, Result>(options: WorkerPoolOptions): WorkerPool<Job, Result> | null {
    return options.count < 1 ? null : new WorkerPool(options);
  }

  /** So many threads can run beside this one. */
  static get room(): number {
    return availableParallelism() - 1;
  }

  private constructor(options: WorkerPoolOptions) {
    this.#jobsAtOnce = options.jobsAtOnce;
    for (let i = 0; i < options.count; i++) this.#add(options.thread);
  }

  /** Whether one of them can take a job. */
  get hasRoom(): boolean {
    return this.#free() !== undefined;
  }

  /** Has one that has room do a job. `null` where none has room, or where it failed. */
  ask(job: Job): Promise<Result | null> {
    const thread = this.#free();
    return thread === undefined ? Promise.resolve(null) : this.#askThread(thread, job, () => undefined);
  }

  /**
   * Has all of them do a job, each its share.
   *
   * @returns when all of them are ready, or have failed.
   */
  async askAll(job: Job, { take, ended, isBusy = () => false }: AllAsked<Result>): Promise<void> {
    const free = [...this.#threads].filter(({ worker }) => !isBusy(worker));
    await Promise.all(free.map(async (thread) => ended(await this.#askThread(thread, job, take))));
  }

  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map(endThread));
  }

  #askThread(thread: Thread<Result>, job: Job, take: Asker<Result>['take']): Promise<Result | null> {
    const id = this.#jobs++;
    return new Promise((resolve) => {
      thread.waiting.set(id, { resolve, take });
      thread.worker.postMessage({ id, job } satisfies JobQuestion<Job>);
    });
  }

  #free(): Thread<Result> | undefined {
    let freest: Thread<Result> | undefined;
    for (const thread of this.#threads)
      if (thread.waiting.size < Math.min(this.#jobsAtOnce, freest?.waiting.size ?? this.#jobsAtOnce)) freest = thread;
    return freest;
  }

  #add(start: WorkerPoolOptions['thread']): void {
    const thread: Thread<Result> = { worker: start(), waiting: new Map() };
    this.#threads.add(thread);
    thread.worker.on('message', (answer: JobAnswer<Result>) => this.#answered(thread, answer));
    // What a thread that failed was to do is done by who asked.
    thread.worker.on('error', () => this.#lose(thread));
    thread.worker.on('exit', () => this.#lose(thread));
  }

  #answered({ waiting }: Thread<Result>, { id, result, isPart = false }: JobAnswer<Result>): void {
    const asker = waiting.get(id);
    if (isPart && result !== null) asker?.take(result);
    if (isPart) return;
    waiting.delete(id);
    asker?.resolve(result);
  }

  #lose(thread: Thread<Result>): void {
    this.#threads.delete(thread);
    for (const { resolve } of thread.waiting.values()) resolve(null);
    thread.waiting.clear();
  }
}

/** One that is idle ends by itself: to stop it would keep this thread waiting for it. */
async function endThread<Result>({ worker, waiting }: Thread<Result>): Promise<void> {
  if (waiting.size > 0) await worker.terminate();
  worker.postMessage(NO_MORE_JOBS);
  worker.unref();
}

import type { Worker } from 'node:worker_threads';
import type { BlockCounts, BlockJob } from './block.js';
import { canStartThreads, MOST_THREADS, takeThread } from './early-threads.js';
import type { FileCounts, FileJob } from './file.js';

/** What a thread can be asked for. */
export type Job = BlockJob | FileJob;

/** Who can be asked to count something. */
export interface Helpers {
  /** Whether one of them can take a job. */
  readonly hasRoom: boolean;
  /** Has one that has room do a job. `null` where it has to be done in its place, see `BlockReader.count` and `countFile`. */
  askBlock(job: BlockJob): Promise<BlockCounts | null>;
  askFile(job: FileJob): Promise<FileCounts | null>;
}

/** What is sent to a thread. */
export interface Question {
  readonly id: number;
  readonly job: Job;
}

interface Answer {
  readonly id: number;
  readonly result: BlockCounts | FileCounts | null;
}

/** So many jobs wait for a thread, so that it has the next one when it is ready with one. */
const JOBS_AT_ONCE = 2;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, (result: Answer['result']) => void>;
}

/** Threads that count parts of logs. Close them. */
export class Threads implements Helpers {
  readonly #threads = new Set<Thread>();
  #jobs = 0;

  /**
   * Starts threads for so many pieces of work.
   *
   * @param most - how many there may be; by default as many as help on this machine.
   * @returns `null` where they would not help: one processor, or nothing to share.
   */
  static start(pieces: number, most = MOST_THREADS): Threads | null {
    const count = Math.min(most, pieces - 1);
    return count < 1 || !canStartThreads() ? null : new Threads(count);
  }

  private constructor(count: number) {
    for (let i = 0; i < count; i++) this.#add();
  }

  get hasRoom(): boolean {
    return this.#free() !== undefined;
  }

  async askBlock(job: BlockJob): Promise<BlockCounts | null> {
    const result = await this.#ask(job);
    return result !== null && 'head' in result ? result : null;
  }

  async askFile(job: FileJob): Promise<FileCounts | null> {
    const result = await this.#ask(job);
    return result !== null && 'problems' in result ? result : null;
  }

  async close(): Promise<void> {
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  #ask(job: Job): Promise<Answer['result']> {
    const thread = this.#free();
    if (thread === undefined) return Promise.resolve(null);
    const id = this.#jobs++;
    return new Promise((resolve) => {
      thread.waiting.set(id, resolve);
      thread.worker.postMessage({ id, job } satisfies Question);
    });
  }

  #free(): Thread | undefined {
    let freest: Thread | undefined;
    for (const thread of this.#threads)
      if (thread.waiting.size < Math.min(JOBS_AT_ONCE, freest?.waiting.size ?? JOBS_AT_ONCE)) freest = thread;
    return freest;
  }

  #add(): void {
    const thread: Thread = { worker: takeThread(), waiting: new Map() };
    this.#threads.add(thread);
    thread.worker.on('message', ({ id, result }: Answer) => {
      thread.waiting.get(id)?.(result);
      thread.waiting.delete(id);
    });
    // What a thread that failed was to do is done here.
    thread.worker.on('error', () => this.#lose(thread));
    thread.worker.on('exit', () => this.#lose(thread));
  }

  #lose(thread: Thread): void {
    this.#threads.delete(thread);
    for (const resolve of thread.waiting.values()) resolve(null);
    thread.waiting.clear();
  }
}

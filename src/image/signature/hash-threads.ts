import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { WorkerPool } from '../../io/worker-pool.js';
import type { ByteSource } from '../byte-source.js';
import type { HashQuery, RangeHashes } from './hash-ranges.js';

/** A file that this process has open, from where on, and what to hash of it. */
export interface HashJob extends HashQuery {
  readonly fd: number;
  readonly from: number;
}

/** With less to hash no thread is ready in time. */
const LEAST_BYTES = 32 * 2 ** 20;
/** This thread searches the code of images meanwhile: more would wait for it. */
const MOST_THREADS = 2;
/** With so many jobs waiting this thread, which needs about half the time for an image, does the next one itself. */
const JOBS_AT_ONCE = 4;

/** Lies beside every output of the build; there is none while the sources run as they are. */
const FILE = new URL('./hash-worker.cjs', import.meta.url);

/** Threads that hash files. Close them. */
export class HashThreads {
  /** @returns `null` where they would not help: one processor, or little to hash. */
  static start(bytes: number): HashThreads | null {
    if (bytes < LEAST_BYTES || !existsSync(FILE)) return null;
    const count = Math.min(MOST_THREADS, WorkerPool.room);
    const pool = WorkerPool.start<HashJob, readonly RangeHashes[]>({ thread: () => new Worker(FILE), count, jobsAtOnce: JOBS_AT_ONCE });
    return pool === null ? null : new HashThreads(pool);
  }

  private constructor(private readonly pool: WorkerPool<HashJob, readonly RangeHashes[]>) {}

  /** The source has to stay open meanwhile. `null` where it has to be hashed here. */
  hash({ file }: ByteSource, query: HashQuery): Promise<readonly RangeHashes[] | null> {
    return file === undefined ? Promise.resolve(null) : this.pool.ask({ ...query, ...file });
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

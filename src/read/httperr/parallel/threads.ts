import { WorkerPool } from '../../../io/worker-pool.js';
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

type Counts = BlockCounts | FileCounts;

/** So many jobs wait for a thread, so that it has the next one when it is ready with one. */
const JOBS_AT_ONCE = 2;

/** Threads that count parts of logs. Close them. */
export class Threads implements Helpers {
  /**
   * Starts threads for so many pieces of work.
   *
   * @param most - how many there may be; by default as many as help on this machine.
   * @returns `null` where they would not help: one processor, or nothing to share.
   */
  static start(pieces: number, most = MOST_THREADS): Threads | null {
    const count = canStartThreads() ? Math.min(most, pieces - 1) : 0;
    const pool = WorkerPool.start<Job, Counts>({ thread: takeThread, count, jobsAtOnce: JOBS_AT_ONCE });
    return pool === null ? null : new Threads(pool);
  }

  private constructor(private readonly pool: WorkerPool<Job, Counts>) {}

  get hasRoom(): boolean {
    return this.pool.hasRoom;
  }

  async askBlock(job: BlockJob): Promise<BlockCounts | null> {
    const result = await this.pool.ask(job);
    return result !== null && 'head' in result ? result : null;
  }

  async askFile(job: FileJob): Promise<FileCounts | null> {
    const result = await this.pool.ask(job);
    return result !== null && 'problems' in result ? result : null;
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

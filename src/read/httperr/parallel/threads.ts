import { setImmediate } from 'node:timers/promises';
import { WorkerPool } from '../../../io/worker-pool.js';
import { Claims } from './claims.js';
import type { EarlyStretch } from './early-reading.js';
import { canStartThreads, MOST_THREADS, takeEarlyReading, takeThread } from './early-threads.js';
import type { FileCounts, FileJob } from './file.js';
import { identityOf } from './identity.js';
import { type CountedBlock, edgesOf, type StretchJob } from './stretch.js';

/** What a thread can be asked for. */
export type Job = StretchJob | FileJob;

/** What it sends back. */
export type Counts = CountedBlock | FileCounts;

/** A stretch before anybody has begun a block of it. */
export type NewStretch = Omit<StretchJob, 'claims'>;

/** How helpers count a stretch. */
export interface StretchHelp {
  /** Memory of the {@link Claims} by which they and this thread share it out. */
  readonly claims: SharedArrayBuffer;
  /** Hands out what they have counted. Done when none of them counts any more. */
  help(take: (counted: CountedBlock) => void): Promise<void>;
}

/** Who can be asked to count something. */
export interface Helpers {
  /** Whether one of them can take the job to count a file. */
  readonly hasRoom: boolean;
  /** Has one that has room do a job. `null` where it has to be done in its place, see `countFile`. */
  askFile(job: FileJob): Promise<FileCounts | null>;
  /** Has all of them count a stretch, or go on with it where one has begun that early. */
  beginStretch(stretch: NewStretch): Promise<StretchHelp>;
}

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

  async askFile(job: FileJob): Promise<FileCounts | null> {
    takeEarlyReading(null);
    const result = await this.pool.ask(job);
    return result !== null && 'problems' in result ? result : null;
  }

  async beginStretch(stretch: NewStretch): Promise<StretchHelp> {
    // What a thread has sent early may not have arrived yet.
    await setImmediate();
    const early = takeEarlyReading(earlyStretchOf(stretch));
    const claims = new Claims(early?.claims);
    const pieces = edgesOf(stretch).length - 1;
    const ended = (): void => claims.leave(pieces);
    const help: StretchHelp['help'] = async (take) => {
      const others = this.pool.askAll(
        { ...stretch, claims: claims.shared },
        { take: (part) => 'block' in part && take(part), ended, isBusy: (worker) => worker === early?.thread },
      );
      await Promise.all([early?.help(take).then(ended), others]);
    };
    return { claims: claims.shared, help };
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** What a thread would have begun that was to begin this stretch; `null` where it would have been counted otherwise. */
function earlyStretchOf({ fd, options, at, end, blockBytes, fieldsLine }: NewStretch): EarlyStretch | null {
  const isPlain = Object.values(options).every((option: unknown) => option === undefined || (Array.isArray(option) && option.length === 0));
  return isPlain ? { identity: identityOf(fd), at, end, blockBytes, fieldsLine } : null;
}

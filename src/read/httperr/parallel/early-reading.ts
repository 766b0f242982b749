import type { Worker } from 'node:worker_threads';
import { Claims } from './claims.js';
import type { CountedBlock, Stretch } from './stretch.js';

/** What a thread begins with that is to read a log before anybody asks for it. */
export interface EarlyWork {
  /** The log, as it was named on the command line. */
  readonly log: string;
  /** Memory of the {@link Claims} of its blocks. */
  readonly claims: SharedArrayBuffer;
}

/** The stretch of which a thread has begun to count blocks, as if it had been asked for that without further options. */
export interface EarlyStretch extends Stretch {
  /** See `identityOf`. */
  readonly identity: string;
  readonly fieldsLine: string;
}

/** What such a thread sends: at first which stretch, then the counts of its blocks, at last that it counts no more. */
export type EarlyMessage = { readonly begun: EarlyStretch } | { readonly early: CountedBlock } | { readonly isOver: true };

/** The reading of a log that a thread has begun early: what it sends until somebody wants it. */
export class EarlyReading {
  readonly #claims = new Claims();
  readonly #over: Promise<void>;
  #begun: EarlyStretch | null = null;
  #waiting: CountedBlock[] = [];
  #take = (counted: CountedBlock): void => void this.#waiting.push(counted);

  /** @param start - starts the thread. */
  constructor(log: string, start: (work: EarlyWork) => Worker) {
    const thread = start({ log, claims: this.#claims.shared });
    this.thread = thread;
    this.#over = new Promise((resolve) => {
      thread.on('message', (message: EarlyMessage) => {
        if ('begun' in message) this.#begun = message.begun;
        else if ('early' in message) this.#take(message.early);
        else if ('isOver' in message) resolve();
      });
      thread.once('error', () => resolve());
      thread.once('exit', () => resolve());
    });
  }

  readonly thread: Worker;

  /** Memory of the claims of the stretch, for others who count it. */
  get claims(): SharedArrayBuffer {
    return this.#claims.shared;
  }

  /** Whether it is this stretch that was begun. */
  fits(stretch: EarlyStretch): boolean {
    const begun = this.#begun;
    const keys = ['identity', 'fieldsLine', 'at', 'end', 'blockBytes'] as const;
    return begun !== null && keys.every((key) => begun[key] === stretch[key]);
  }

  /** Hands out what was and will be counted. Done when the thread counts no more. */
  async help(take: (counted: CountedBlock) => void): Promise<void> {
    for (const counted of this.#waiting) take(counted);
    this.#waiting = [];
    this.#take = take;
    await this.#over;
  }

  /** Nobody wants it. The thread takes other jobs as soon as it is ready with the present block. */
  stop(): void {
    this.#claims.stop();
    this.#waiting = [];
    this.#take = () => undefined;
  }
}

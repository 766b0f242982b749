import { setImmediate } from 'node:timers/promises';
import type { BlockReader } from './block.js';
import { Claims } from './claims.js';
import { type CountedBlock, edgesOf, type StretchJob, StretchShare } from './stretch.js';

/** A stretch that is counted by this thread and by helpers. */
export interface SharedStretch {
  readonly job: StretchJob;
  /** What this thread counts with. */
  readonly blocks: BlockReader;
  /** Has helpers count their share, and hands out what they have counted. Done when none of them counts any more. */
  help(take: (counted: CountedBlock) => void): Promise<void>;
  /** Takes the counts of a block; in order. False ends the work: what follows is of no use. */
  take(counted: CountedBlock): Promise<boolean>;
}

/** Counts a stretch. When this is done, no block is being counted any more. */
export async function shareStretch({ job, blocks, help, take }: SharedStretch): Promise<void> {
  const results = new Map<number, CountedBlock>();
  const claims = new Claims(job.claims);
  const own = new StretchShare(job, blocks);
  const all = edgesOf(job).length - 1;
  let [isHelped, wake] = [true, (): void => undefined];
  const add = (counted: CountedBlock): void => {
    results.set(counted.block, counted);
    wake();
  };
  const helping = help(add).then(() => {
    isHelped = false;
    wake();
  });
  try {
    for (let next = 0; next < all; ) {
      const result = results.get(next);
      const counted = result === undefined ? own.tryNext() : null;
      if (result !== undefined) {
        results.delete(next++);
        if (!(await take(result))) return;
        claims.took();
      } else if (counted !== null) {
        add(counted);
        // Others may have sent something meanwhile.
        await setImmediate();
      } else if (isHelped) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      // Whoever began it failed.
      else add(own.count(next));
    }
  } finally {
    claims.stop();
    await helping;
  }
}

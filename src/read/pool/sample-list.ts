import type { PoolSample, Problem } from '../../facts/capture.js';
import { notRead } from '../file-problem.js';
import { beyondLimit, LIMITS } from '../limits.js';
import type { OfFile } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import type { SampleDraft } from './pool-sample.js';

/** The snapshots of one file, up to the limit: each takes some kilobytes, however few rows it has. */
export class SampleList {
  readonly #samples: OfFile<PoolSample>[] = [];
  readonly #tally = new ProblemTally();
  #lostFrom: number | null = null;

  /** Takes a snapshot that has ended. */
  add(draft: SampleDraft): void {
    for (const line of draft.linesWithoutSize) this.#tally.add('a row without a size and without a number of blocks is left out', line);
    if (this.#samples.length < LIMITS.poolSamples) this.#samples.push(draft.finish());
    else this.#lostFrom ??= draft.line;
  }

  list(): readonly OfFile<PoolSample>[] {
    return this.#samples;
  }

  problems(): readonly Problem[] {
    const beyond = this.#lostFrom === null ? [] : [notRead(beyondLimit('snapshots', LIMITS.poolSamples), this.#lostFrom)];
    return [...this.#tally.list(), ...beyond];
  }
}

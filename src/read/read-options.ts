import type { Machine } from '../schema/types.js';

/** What `readEvidence` is told beside the paths. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called now and then with what is being read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Minutes that the local times in the evidence are ahead of UTC, where the evidence does not say. */
  readonly utcOffsetMinutes?: number | undefined;
  /** Only HTTPERR rows from this time on, epoch milliseconds. */
  readonly sinceMs?: number | undefined;
  /** Only HTTPERR rows before this time, epoch milliseconds. */
  readonly untilMs?: number | undefined;
  /** A folder among the paths that is gone once the result is read: its files are named without it. */
  readonly temporaryFolder?: string | undefined;
  /** Driver images of the machine itself, where the evidence is of the machine that this runs on: their catalogs are known to Windows only. */
  readonly installedImages?: readonly string[] | undefined;
  /** Values of the machine that the evidence does not tell (command line). They go before what was read, which stays as a second fact. */
  readonly declared?: Machine | undefined;
  /** Rows of pool snapshots that are kept, 12 million where it is left out. Where there are more, snapshots are thinned, and a problem says so. */
  readonly mostPoolRows?: number | undefined;
}

/** Progress of reading, for people. */
export interface ReadProgress {
  readonly path: string;
  readonly readBytes: number;
  readonly totalBytes: number;
}

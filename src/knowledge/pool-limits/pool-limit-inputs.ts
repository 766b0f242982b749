/** Processor families that Windows ran on in the span of this table. */
export type Architecture = 'x86' | 'x64' | 'arm64' | 'ia64';

/** What the size of a pool depends on. `null` is unknown, except in registry values, where it is "not set": that is the rule by far. */
export interface PoolLimitInputs {
  /** `major.minor` or `major.minor.build`. */
  readonly osVersion: string | null;
  readonly servicePack: number | null;
  readonly edition: string | null;
  readonly architecture: Architecture | null;
  /** RAM that Windows uses, not what is installed. */
  readonly visibleBytes: number | null;
  /** /3GB in force. */
  readonly threeGB: boolean | null;
  /** /USERVA or increaseuserva, in MB. */
  readonly userVaMegabytes: number | null;
  readonly pae: boolean | null;
  readonly hotAdd: boolean | null;
  /** Commit limit: RAM and page files. */
  readonly commitLimitBytes: number | null;
  /** The most nonpaged pool that was ever seen in use: no maximum can be below it. */
  readonly mostUsedBytes: number | null;
  /** Registry: size of the initial nonpaged pool, in bytes; 0 is computed. */
  readonly nonPagedPoolSize: number | null;
  /** Registry: cap of the nonpaged pool, in MB; 0 is none. */
  readonly nonPagedPoolLimit: number | null;
  /** Registry: size of the paged pool, in bytes; 0 is computed, 0xFFFFFFFF the largest possible. */
  readonly pagedPoolSize: number | null;
  /** Registry: cap of the paged pool, in MB; 0 is none. */
  readonly pagedPoolLimit: number | null;
  /** Registry: GB of RAM to prepare for on machines that take RAM while they run. */
  readonly dynamicMemory: number | null;
}

/** Name of one of the inputs. */
export type PoolLimitInput = keyof PoolLimitInputs;

/** Nothing known. */
export const UNKNOWN_INPUTS: PoolLimitInputs = {
  osVersion: null,
  servicePack: null,
  edition: null,
  architecture: null,
  visibleBytes: null,
  threeGB: null,
  userVaMegabytes: null,
  pae: null,
  hotAdd: null,
  commitLimitBytes: null,
  mostUsedBytes: null,
  nonPagedPoolSize: null,
  nonPagedPoolLimit: null,
  pagedPoolSize: null,
  pagedPoolLimit: null,
  dynamicMemory: null,
};

/** How far a figure can be trusted: read from the kernel, said by a document for this Windows, or computed by us. */
export type Basis = 'measured' | 'documented' | 'estimated';

/** The most that a pool can hold. */
export interface PoolMaximum {
  /** `null` where only the ends, or only a cap, can be told. */
  readonly bytes: number | null;
  readonly minBytes: number | null;
  readonly maxBytes: number | null;
  readonly basis: Basis;
  /** Documents and code that the figure comes from. */
  readonly sources: readonly string[];
  /** The inputs that the figure rests on. */
  readonly uses: readonly PoolLimitInput[];
}

import type { Clock, DriverImage, Input, Inventory, InventoryDriver, Machine, Problem, Signature } from '../schema/types.js';
import type { FactAbout } from './fact.js';
import type { Pool, TagId } from './tag.js';

export type { Clock, Input, Problem };

/** The one reason phrase this is all about; in the log it stands as `N_Connections_Refused`. */
export const REFUSED_REASON = 'Connections_Refused';

/**
 * The evidence of one or more machines in memory: what readers and collectors make, and what the judgement starts from. Bulk data lie in
 * typed columns. Every row knows its line, so that each claim can be led back to the file.
 */
export interface Capture {
  readonly machines: readonly MachineEvidence[];
  /** Inputs that belong to no machine: of an unknown kind, unreadable, or without a name where several machines are at hand. */
  readonly unassigned: readonly Input[];
}

/**
 * A point of time in the evidence. `ms` is in UTC where `zone` is known; otherwise local time written as if it were UTC, good for
 * differences within one clock only. `null` where nothing but a modification time that says nothing stands.
 */
export interface Moment {
  readonly ms: number;
  readonly zoneKnown: boolean;
  /** Only the order is known (modification times). */
  readonly orderOnly: boolean;
}

/** Everything that was brought of one machine. `input` in the parts below is a place in {@link MachineEvidence.inputs}. */
export interface MachineEvidence {
  readonly name: string | null;
  readonly inputs: readonly Input[];
  /** machine.json and what the other files say of the machine, merged; observed values are told from declared ones by {@link machineInput}. */
  readonly machine: Machine;
  /** The input that `machine` was read from; `null` where it was only declared on the command line. */
  readonly machineInput: number | null;
  /** Line of each value in that input, by JSON path (`memory.visibleBytes`). */
  readonly machineLines: ReadonlyMap<string, number>;
  /** Where values of `machine` come from that other files than {@link machineInput} state, by JSON path. */
  readonly machineSources?: ReadonlyMap<string, LineSource>;
  /** What further files say of lasting values of the machine, where it is not what `machine` says: both are shown. */
  readonly contradictions?: readonly MachineStatement[];
  /** Values of `machine` that were given by options, as JSON paths. */
  readonly declared: readonly string[];
  readonly httperr: HttperrEvidence | null;
  /** In order of time. */
  readonly pool: readonly PoolSample[];
  readonly counters: readonly CounterSeries[];
  readonly processes: readonly ProcessSample[];
  /**
   * Lists of processes that are not whole or without handles and pools (tasklist, worker processes, those that event 2004 names). They say who is there, and are never compared with the
   * snapshots above: a process that is not in a part has not ended.
   */
  readonly processLists?: readonly ProcessSample[];
  readonly drivers: readonly DriverEntry[];
  readonly images: readonly ImageEvidence[];
  readonly events: readonly EventEntry[];
  /** Absent where no list of filters was brought. */
  readonly filters?: readonly FilterEntry[];
  /** Rows of tag tables (pooltag.txt) that were among the evidence: text that anybody can write, good for words and for no conclusion. */
  readonly tagTables?: readonly TagTableEntry[];
  /** Other statements of fact (debugger output and the like). */
  readonly statements: readonly Statement[];
  /** What sources say of how much they hold; absent where none says anything. */
  readonly completeness?: readonly CompletenessClaim[];
  /** Lists that have no part of their own above: connections, handles, request queues and others. */
  readonly inventory?: Inventory;
}

/** A line of an input. */
export interface LineSource {
  readonly input: number;
  readonly line: number;
}

/** What a file says of the machine. */
export interface MachineStatement extends LineSource {
  readonly machine: Machine;
}

/** HTTPERR of one machine: counts, refusals and samples of what could not be read; never all rows. */
export interface HttperrEvidence {
  readonly files: readonly HttperrFile[];
  /** Smallest and largest time, ISO 8601 UTC. */
  readonly first: string | null;
  readonly last: string | null;
  /** One entry for each minute and reason, in order of time, then of the reason's first appearance. */
  readonly minutes: readonly HttperrMinute[];
  readonly reasons: readonly { readonly reason: string; readonly rows: number; readonly count: number }[];
  /** Refusals by second, in order of time. */
  readonly refusals: readonly RefusalSecond[];
  /** First rows that hold `N_Connections_Refused` beside text of a client, and how many there are. */
  readonly suspicious: { readonly rows: number; readonly examples: readonly { readonly input: number; readonly line: number }[] };
  readonly unparsed: readonly { readonly input: number; readonly line: number; readonly text: string }[];
  /** Lines that could not be read and name the reason of a refusal. */
  readonly unparsedRefusals?: number;
  /** False where some file has a header without `s-reason`. */
  readonly reasonColumn: boolean;
  /** Rows of application pools by queue and reason, in order of the first row of each queue; absent where they were not counted. */
  readonly queues?: readonly HttperrQueueReason[];
  /** Rows before it were left out, ISO 8601 UTC; absent where none were. */
  readonly since?: string;
  /** Rows with other reasons around the refusals, most first; absent where the logs are too long to be read twice. */
  readonly bystanders?: readonly BystanderRow[];
}

/** Rows of one reason, site, queue and URL (without its query) in the minutes around refusals. */
export interface BystanderRow {
  readonly reason: string;
  readonly siteId: string | null;
  readonly queue: string | null;
  readonly uri: string | null;
  readonly rows: number;
  /** Where the first of them stands. */
  readonly input: number;
  readonly line: number;
}

export interface HttperrFile {
  readonly input: number;
  readonly bytes: number;
  readonly rows: number;
  readonly unparsed: number;
  readonly layouts: readonly { readonly fields: readonly string[] | null; readonly tokens: number; readonly rows: number }[];
}

export interface HttperrMinute {
  /** Start of the minute, epoch seconds UTC. */
  readonly minute: number;
  readonly reason: string;
  readonly rows: number;
  readonly count: number;
  /** Where the first of these rows stands. */
  readonly input: number;
  readonly line: number;
}

/** Rows of one application pool with one reason. */
export interface HttperrQueueReason {
  /**
   * What the row names it by: its request queue, which is called like the application pool; without a queue the site, then the host name.
   * `unnamed`: none of them is in the row. `others`: more different names than are kept, counted together.
   */
  readonly of: 'queue' | 'site' | 'host' | 'unnamed' | 'others';
  readonly name: string | null;
  readonly reason: string;
  readonly rows: number;
  /** Smallest and largest time, epoch seconds UTC; `null` where no such row has a time. */
  readonly first: number | null;
  readonly last: number | null;
  /** Where the first of these rows stands. */
  readonly input: number;
  readonly line: number;
  /** Where the row of the largest time stands; the first row where none has a time. */
  readonly lastInput: number;
  readonly lastLine: number;
}

export interface RefusalSecond {
  /** Epoch seconds UTC. */
  readonly second: number;
  readonly rows: number;
  readonly connections: number;
  readonly input: number;
  readonly line: number;
}

/** The largest number that the counter of refused connections of http.sys can hold. */
export const COUNTER_MAXIMUM = 0xffffffff;

/** One list of pool tags: one snapshot of one moment. */
export interface PoolSample {
  readonly input: number;
  readonly at: Moment | null;
  /** Line where the snapshot begins. */
  readonly line: number;
  /** False for a screen cut at the window's height, a list with one pool only, or a list that the tool itself called truncated. */
  readonly complete: boolean;
  /** The list names a few of the largest tags by design (event 2004): their sum says nothing of the pool, nor does it replace a whole list. */
  readonly largestOnly?: true;
  /** Pools that the list covers. */
  readonly pools: readonly Pool[];
  /** Totals from the list's own head or event, in bytes. */
  readonly nonpagedBytes: number | null;
  readonly pagedBytes: number | null;
  /** Commit charge and limit from the list's own head, in bytes. */
  readonly commitBytes: number | null;
  readonly commitLimitBytes: number | null;
  /** Available memory from the list's own head, in bytes. */
  readonly availableBytes: number | null;
  /** Line of the totals. */
  readonly totalsLine: number | null;
  /** Milliseconds since the start of Windows, where the list says so. */
  readonly tickMs: number | null;
  readonly rows: PoolRows;
}

/** Numbers of a list: a column of 32 bits where all of them are known and fit, since lists are many. Unknown numbers are NaN. */
export type CountColumn = Float64Array | Uint32Array;

/** The rows of a list as columns of equal length. Lists with the same tags in the same order may share columns. */
export interface PoolRows {
  readonly length: number;
  readonly tag: Uint32Array;
  /** 0 = nonpaged, 1 = paged. */
  readonly pool: Uint8Array;
  readonly allocs: CountColumn;
  readonly frees: CountColumn;
  readonly outstanding: CountColumn;
  readonly bytes: CountColumn;
  /** Empty where all rows are on the line of the snapshot. */
  readonly line: Uint32Array;
  /** Bits of {@link ROW_FLAGS}. */
  readonly flags: Uint8Array;
}

/** What is odd about a row of a pool list. */
export const ROW_FLAGS = {
  /** Diff is not Allocs - Frees (mod 2^32), or Per Alloc is not Bytes / Diff. */
  inconsistent: 1,
  /** Bytes were printed as a signed 32-bit number: the value is the least that it can be. */
  atLeast: 2,
  /** The PROTECTED_POOL bit was set. */
  protected: 4,
} as const;

/** One performance counter over time. */
export interface CounterSeries {
  readonly input: number;
  /** Language-independent name, for example `Memory\Pool Nonpaged Bytes`, where it is known; else as it stands. */
  readonly name: string;
  /** Instance, for example of `Process(w3wp#1)`; `null` for none. */
  readonly instance: string | null;
  /** Times as {@link Moment.ms}. */
  readonly at: Float64Array;
  readonly zoneKnown: boolean;
  readonly values: Float64Array;
  readonly lines: Uint32Array;
}

export interface ProcessSample {
  readonly input: number;
  readonly at: Moment | null;
  readonly processes: readonly ProcessRow[];
}

export interface ProcessRow {
  readonly name: string;
  readonly pid: number | null;
  readonly handles: number | null;
  readonly threads: number | null;
  readonly nonpagedBytes: number | null;
  readonly pagedBytes: number | null;
  readonly workingSetBytes?: number | null;
  /** Private memory charged to the commit; no part of a pool. */
  readonly commitBytes?: number | null;
  /** Services that run in it. */
  readonly services?: readonly string[];
  /** Application pool of a worker process. */
  readonly appPool?: string;
  readonly user?: string;
  readonly line: number;
}

/** A driver that is (or was) loaded. */
export interface DriverEntry {
  readonly input: number;
  readonly line: number;
  /** File name without a path, as written. */
  readonly file: string;
  readonly path: string | null;
  readonly version: string | null;
  readonly company: string | null;
  readonly product: string | null;
  readonly description: string | null;
  /** `null` in a list without states, which is one of loaded drivers. */
  readonly running: boolean | null;
  /** The list names installed drivers too, and does not tell whether this one is loaded. */
  readonly loadUnknown?: true;
  /** The list names the service only; `file` is the usual name for it. */
  readonly fileAssumed?: true;
  readonly service?: string;
  readonly displayName?: string;
  readonly start?: NonNullable<InventoryDriver['start']>;
  readonly type?: NonNullable<InventoryDriver['type']>;
  /** What Windows itself says of the signature, where it was asked; see {@link ImageEvidence} for what the image says. */
  readonly signature?: Signature;
}

/** A filter driver: of a file system (minifilter), or of the network. */
export interface FilterEntry {
  readonly input: number;
  readonly line: number;
  readonly kind: 'file-system' | 'network';
  /** Name of the filter; component id of a network filter. */
  readonly name: string;
  /** Altitude of its default instance, as text since it may have decimals beyond a double. */
  readonly altitude: string | null;
  readonly loaded: boolean | null;
  /** Volumes that it is attached to. */
  readonly instances: number | null;
  /** Names of these volumes, where the list has them. */
  readonly volumes?: readonly string[];
}

/** A driver image that was scanned. */
export interface ImageEvidence {
  readonly input: number;
  readonly image: DriverImage;
  /** Compressed or encrypted: its tags cannot be seen. */
  readonly isPacked: boolean;
}

export interface EventEntry {
  readonly input: number;
  readonly line: number;
  readonly at: Moment | null;
  /** Name of the log, where it is known. */
  readonly log?: string;
  readonly source: string;
  readonly id: number;
  readonly message: string | null;
}

/** What a tag table in the evidence says of tags. */
export interface TagTableEntry {
  readonly input: number;
  readonly line: number;
  /** Four characters; `?` stands for one, `*` at the end for the rest. */
  readonly pattern: string;
  readonly driver: string | null;
  readonly description: string | null;
}

/** One value that some tool printed, already as a fact's name. */
export interface Statement {
  readonly input: number;
  readonly line: number;
  readonly name: string;
  /** What it is about, where the name alone does not tell. */
  readonly about?: FactAbout;
  readonly value: number | string | boolean;
  readonly at: Moment | null;
}

/**
 * What a source says of how much it holds of some kind of evidence. Where a source speaks, nothing else may guess whether its list is whole.
 */
export interface CompletenessClaim {
  readonly input: number;
  readonly line: number;
  readonly of: 'drivers' | 'processes' | 'events';
  /** Whether everything is in it; of events, whether everything within {@link CompletenessClaim.scopes} is. */
  readonly isWhole: boolean;
  /** Events that were asked for; of events only. */
  readonly scopes?: readonly EventScope[];
}

/** Events that were asked for, and all of which were read. */
export interface EventScope {
  readonly log: string;
  readonly ids: readonly number[];
  /** Names of sources, in which `*` stands for any characters. */
  readonly sources: readonly string[];
  /** Epoch milliseconds UTC from which on they were asked for; `null` for all that the log holds. */
  readonly fromMs: number | null;
}

/** A tag's identity: the tag and its pool. */
export interface TagKey {
  readonly tag: TagId;
  readonly pool: Pool;
}

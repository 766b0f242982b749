/* Generated from schemas/ by `npm run generate`. Change the schemas, not this file. */

/**
 * As `columns` say: the dword of the tag and its text, the pool (null where it is not known), blocks, their bytes, the largest block and its address (null where Windows hides it), the size that most blocks have and how many have it.
 *
 * @minItems 9
 */
export type CaptureBigPoolRow = readonly (string | number | null)[];

/**
 * As `columns` say: the dword of the tag (bit 31 = protected pool), its text, then counts and bytes. Allocs and frees wrap at 2^32, unless the source is class 255.
 *
 * @minItems 8
 */
export type CapturePoolRow = readonly (string | number)[];

/**
 * As `columns` say; the pools are those charged to the process.
 *
 * @minItems 6
 */
export type CaptureProcessRow = readonly (string | number | null)[];

/** Processor architecture of Windows. */
export type Architecture = 'x86' | 'x64' | 'arm64' | 'ia64';

/** What became of a part. */
export type PartStatus = 'ok' | 'partial' | 'failed' | 'denied' | 'not-asked';

/** Name of a source of events, without regard to letter case; `*` stands for any characters. */
export type EventSourcePattern = string;

/** A pool tag: four characters, padding kept, bytes outside 0x20..0x7E as `\xNN`, a backslash as `\x5C`. */
export type TagText = string;

/** A pool tag as little-endian dword without the PROTECTED_POOL bit. */
export type TagHex = string;

/** Which pool. */
export type PoolName = 'nonpaged' | 'paged';

/**
 * What is the matter.
 *
 * - `driver-leak`: a driver leaks;
 * - `handle-leak`: a process holds objects;
 * - `reference-leak`: a driver keeps objects alive;
 * - `on-behalf`: the tag of a component grows for another component;
 * - `os-leak`: a Windows component leaks, an update fixes it;
 * - `leak-unattributed`: it grows, and the evidence cannot tell whose it is;
 * - `past-leak`: huge, no longer growing;
 * - `limit-lowered`: a boot option, quota or override lowered the limit, and no leak is shown;
 * - `load`: load fills the pool;
 * - `configured`: caches, trace buffers and the like, as set up;
 * - `pressure`: low pool is proved, its cause is not in the evidence;
 * - `not-pool`: other HTTPERR reasons explain it;
 * - `healthy`: nothing is wrong with the pools;
 * - `insufficient`: there is not enough evidence.
 */
export type VerdictCode =
  | 'driver-leak'
  | 'handle-leak'
  | 'reference-leak'
  | 'on-behalf'
  | 'os-leak'
  | 'leak-unattributed'
  | 'past-leak'
  | 'limit-lowered'
  | 'load'
  | 'configured'
  | 'pressure'
  | 'not-pool'
  | 'healthy'
  | 'insufficient';

/**
 * How sure a statement is, the surest first.
 *
 * - `proved`: a control experiment, or the statement of the vendor for this version;
 * - `strong`: the image calls the allocator with that tag, or handles and objects match in number, and it grows;
 * - `probable`: a tag table or a name points there, or a witness, or there are three snapshots only;
 * - `open`: it grows, and the evidence cannot tell whose it is.
 */
export type Confidence = 'proved' | 'strong' | 'probable' | 'open';

/** How bad a finding is, the worst first. */
export type Severity = 'critical' | 'warning' | 'notice' | 'info';

/**
 * What a step may cost on a server in production, the least first.
 *
 * - `none`: it reads only;
 * - `low`: it changes something that can be changed back, and no service stops;
 * - `outage`: a service, a program or the network is away for a while;
 * - `reboot`: the server restarts;
 * - `may-crash`: the server may stop with an error, or not start again.
 */
export type Risk = 'none' | 'low' | 'outage' | 'reboot' | 'may-crash';

/**
 * What a step is for.
 *
 * - `fix`: it removes the cause;
 * - `decide`: its result shows what the cause is;
 * - `evidence`: it collects what is missing;
 * - `relief`: it gives memory back, and the cause stays;
 * - `avoid`: what not to do.
 */
export type StepKind = 'fix' | 'decide' | 'evidence' | 'relief' | 'avoid';

/** One line to paste into cmd or PowerShell. */
export type CommandLine = string;

/** What a value counts or measures. Texts and truth values have the unit `none`. */
export type FactUnit = 'none' | 'bytes' | 'bytes/hour' | 'blocks/hour' | 'blocks' | 'count' | 'seconds' | 'megabytes' | 'ratio' | 'time';

/**
 * How we know a fact.
 *
 * - `observed`: read in evidence;
 * - `derived`: computed from other facts;
 * - `declared`: a user or a file states it;
 * - `assumed`: a documented default that nothing contradicts.
 */
export type FactState = 'observed' | 'derived' | 'declared' | 'assumed';

/** A value of a fact. Lists are lists of words (boot options, roles). */
export type FactValue = number | string | boolean | readonly string[];

/** Id of a fact of the same machine. */
export type FactId = string;

/** What may bound the nonpaged pool. */
export type ConstraintKind = 'pool-maximum' | 'physical-memory' | 'commit' | 'kernel-va' | 'registry-cap';

/** Where a fact was read. */
export type FactSource =
  | {
      /** Place in the `inputs` of the machine, from 0. */
      readonly input: number;
      /** Line, from 1. */
      readonly line?: number;
      /** Relative virtual address in an image. */
      readonly rva?: number;
      /** Offset in the file, in bytes. */
      readonly offset?: number;
    }
  | {
      /** Registry value. */
      readonly registry: string;
    }
  | {
      /** Kernel object or event. */
      readonly event: string;
    }
  | {
      /** Option of the command line. */
      readonly option: string;
    }
  | {
      /** Table or document that a default comes from. */
      readonly table: string;
    };

/** Whether a signature can be trusted, and nothing else. */
export type SignatureStatus = 'valid' | 'untrusted' | 'tampered' | 'expired' | 'revoked' | 'unsigned' | 'malformed' | 'unknown';

/** What an owner is. */
export type OwnerKind = 'driver' | 'process' | 'component' | 'configuration';

/** Whether a known issue fits the evidence. `undecided` is given only for an issue that was asked for by its id. */
export type KnowledgeStatus = 'applies' | 'not-affected' | 'fixed' | 'possible' | 'undecided';

/** Who says so: the maker, several people who do not depend on each other, or one. What one person reports is `possible` at most. */
export type KnowledgeBasis = 'vendor' | 'several' | 'one-reporter';

/**
 * What a tag can prove.
 *
 * - `specific`: of one component;
 * - `object`: a kernel object that a process or a driver keeps;
 * - `generic`: used by many;
 * - `cache`, `configured`: as large as Windows or a setting makes it;
 * - `bookkeeping`: rises with others;
 * - `on-behalf`: allocated for somebody else;
 * - `unknown`: not in the table.
 */
export type TagKind = 'specific' | 'object' | 'generic' | 'cache' | 'configured' | 'bookkeeping' | 'on-behalf' | 'unknown';

/** ISO 8601 in UTC; without `Z`: time of a clock whose zone is not known. */
export type TimelineTime = string;

/** Time and value. */
export type TimelinePoint = readonly [TimelineTime, number | null];

/**
 * How an image uses a tag.
 *
 * - `call`: argument of an allocating call;
 * - `operand`: of other code (frees, compares);
 * - `data`: in data;
 * - `service-name`: the default of a framework, made from the name of the service;
 * - `text`: letters only.
 */
export type TagUse = 'call' | 'operand' | 'data' | 'service-name' | 'text';

/** One row of a file, as `read --rows` prints it; `row` says of what. */
export type EvidenceRow = CounterRow | EventRow | ListedProcess | ImageRow | AllocationRow | HttperrEvidenceRow;

/** What a reason phrase points to. */
export type ReasonClass = 'memory' | 'maybe-memory' | 'app-pool' | 'configuration' | 'client' | 'bad-request' | 'unknown';

/** A time in UTC; `null` where no row has one. */
export type OptionalTime = string | null;

/** A text for people. */
export type PackLine = string;

/** @maxItems 40 */
export type PackLines = readonly PackLine[];

/** A year, a month or a day. */
export type PackDate = string;

/** One line of the conditions: a question to one fact, or a group that is shown as one line. */
export type PackCondition = PackPredicate & {
  /** What its failing says: a failing scope or decisive condition means not affected, a failing unfixed condition means fixed. */
  readonly role: 'scope' | 'decisive' | 'unfixed';
  readonly says: PackLine;
};

/** In lower case. */
export type PackLowerCase = string;

/**
 * @minItems 1
 * @maxItems 40
 */
export type PackPredicates = readonly PackPredicate[];

/** For which machines a step is right. */
export type PackCaseCondition = PackPredicate & {
  readonly says: PackLine;
};

/** Numbers with dots. */
export type PackVersion = string;

/** A version whose last number alone is compared. The numbers before it must be there in this form (`*` for any one), else the answer is not known. */
export type PackVersionForm = string;

/** A line of big-pool.ndjson in a capture folder: the blocks of a page or more in the pools at one moment, summed up by tag. */
export interface CaptureBigPoolLine {
  /** When the list was taken. */
  readonly at: string;
  /** How they were listed. */
  readonly source: string;
  /** Blocks that Windows listed. */
  readonly blocks?: number | null;
  /** Blocks that the rows sum up; fewer where time ran out. */
  readonly read?: number | null;
  /** Whether Windows says of which pool a block is. It may hide that with the addresses. */
  readonly poolKnown?: boolean | null;
  /** What could not be known of the list. */
  readonly problems?: readonly string[];
  /** Names of the cells of a row. */
  readonly columns: readonly string[];
  /** A row for each tag in each pool. */
  readonly rows: readonly CaptureBigPoolRow[];
}

/** A line of counters.ndjson in a capture folder: performance counters at one moment, under their English names. */
export interface CaptureCountersLine {
  /** When the counters were read. */
  readonly at: string;
  /** One value a counter and instance. */
  readonly values: readonly CaptureCounter[];
}

export interface CaptureCounter {
  /** Object and counter. */
  readonly counter: string;
  /** Instance, null for none. */
  readonly instance?: string | null;
  /** As Windows counts it. */
  readonly value: number | null;
}

/** A line of drivers.ndjson in a capture folder: one driver. */
export interface CaptureDriversLine {
  /** File name in lower case. */
  readonly file: string;
  /** Where the file lies; null where that is not known, and for an image that is in memory only (storage drivers for the crash dump). */
  readonly path?: string | null;
  /** Whether the image is loaded; null where Windows did not tell. */
  readonly loaded?: boolean | null;
  /** Name of the service. */
  readonly service?: string | null;
  /** Its name for people. */
  readonly displayName?: string | null;
  /** boot, system, automatic, manual or disabled. */
  readonly start?: string | null;
  /** kernel or file-system. */
  readonly type?: string | null;
  /** Load order group. */
  readonly group?: string | null;
  /** Version resource. */
  readonly version?: {
    /** File version by number. */
    readonly file?: string;
    /** Product version. */
    readonly product?: string;
    /** Company. */
    readonly company?: string;
    /** Description. */
    readonly description?: string;
    /** Product. */
    readonly productName?: string;
    /** Original file name. */
    readonly originalName?: string;
  } | null;
  /** What Windows says of the signature, where it was asked. */
  readonly signature?: {
    /** valid, untrusted, tampered, expired, revoked, unsigned or unknown. */
    readonly status: string;
    /** embedded or catalog. */
    readonly via?: string | null;
    /** Status of Windows. */
    readonly code?: string | null;
    /** Catalog in which the file stands. */
    readonly catalog?: string | null;
    /** Subject of the certificate. */
    readonly signer?: string | null;
    /** Why the status is unknown. */
    readonly why?: string | null;
  } | null;
  /** Copy of the file in the capture, where images were asked for. */
  readonly image?: string | null;
  /** Why the file could not be read. */
  readonly problem?: string | null;
}

/** A line of events.ndjson in a capture folder: one event. */
export interface CaptureEventsLine {
  /** When it was logged. */
  readonly at: string;
  /** Log. */
  readonly log?: string;
  /** Provider. */
  readonly source: string;
  /** Event id. */
  readonly id: number;
  /** Its text, at most 4,000 characters. */
  readonly message?: string | null;
}

/** A line of filters.ndjson in a capture folder: one filter driver. */
export interface CaptureFiltersLine {
  /** What it filters. */
  readonly kind: 'file-system' | 'network';
  /** Name of the filter, or component id of a network filter. */
  readonly name: string;
  /** Altitude of its default instance. */
  readonly altitude?: string | null;
  /** What Microsoft assigns such altitudes for; captures of version 0.1.0 have it. The altitude says it. */
  readonly class?: string | null;
  /** Whether it is loaded; null where Windows did not tell (administrators only). */
  readonly loaded?: boolean | null;
  /** Volumes that it is attached to. */
  readonly instances?: number | null;
  /** True for a filter that is no minifilter; it has no altitude. */
  readonly legacy?: boolean | null;
  /** Name for people. */
  readonly description?: string | null;
  /** Service of a network filter. */
  readonly service?: string | null;
}

/** A line of pool.ndjson in a capture folder: all pool tags at one moment. */
export interface CapturePoolLine {
  /** When the tags were read. */
  readonly at: string;
  /** How they were read. */
  readonly source: string;
  /** Milliseconds since the start of Windows. */
  readonly tickMs?: number | null;
  /** Nonpaged pool in use. */
  readonly nonpagedBytes?: number | null;
  /** Paged pool in use. */
  readonly pagedBytes?: number | null;
  /** Free, zeroed and standby pages. */
  readonly availableBytes?: number | null;
  /** Committed bytes. */
  readonly commitBytes?: number | null;
  /** RAM and page files. */
  readonly commitLimitBytes?: number | null;
  /** Free system page table entries. */
  readonly freeSystemPtes?: number | null;
  /** Events below \KernelObjects; absent where they could not be asked. */
  readonly conditions?: readonly CapturePoolCondition[];
  /** Kernel address space by type (class 106); absent where Windows does not tell. */
  readonly virtualAddress?: readonly CaptureVirtualAddress[];
  /** What could not be read beside the tags. */
  readonly problems?: readonly string[];
  /** Names of the cells of a row. */
  readonly columns: readonly string[];
  /** A row for each tag. */
  readonly rows: readonly CapturePoolRow[];
}

export interface CapturePoolCondition {
  /** Name of the event. */
  readonly name: string;
  /** Its state. High is signaled while enough is free; http.sys refuses while it is not. */
  readonly signaled: boolean;
}

export interface CaptureVirtualAddress {
  /** nonpaged, paged, system-cache or system-ptes. */
  readonly type: string;
  /** In use now. */
  readonly sizeBytes?: number | null;
  /** Most that was in use. */
  readonly peakBytes?: number | null;
  /** 0 for no limit. */
  readonly limitBytes?: number | null;
  /** Allocations that failed since the start of Windows. */
  readonly allocationFailures?: number | null;
}

/** A line of processes.ndjson in a capture folder: all processes at one moment. */
export interface CaptureProcessesLine {
  /** When the processes were listed. */
  readonly at: string;
  /** How they were listed. */
  readonly source?: string;
  /** Names of the cells of a row. */
  readonly columns: readonly string[];
  /** A row for each process. */
  readonly rows: readonly CaptureProcessRow[];
}

/** What this machine allows. */
export interface CheckDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'check';
  readonly tool: Tool;
  readonly items: readonly CheckItem[];
}

/** The program that wrote a document. */
export interface Tool {
  /** Name of the package. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
}

/** One thing that was tried. */
export interface CheckItem {
  /** Stable word for programs. */
  readonly id: string;
  /** `null`: could not be tried. */
  readonly ok: boolean | null;
  readonly found: string | null;
  /** What to do about it. */
  readonly remedy: string | null;
}

/** The manifest of a capture folder (capture.json). */
export interface Collection {
  /** Version of this shape. */
  readonly schemaVersion: number;
  /** What this document is. */
  readonly kind: 'collection';
  /** The program that wrote it. */
  readonly tool?: {
    readonly name?: string;
    readonly version?: string | null;
  };
  readonly machine: Machine;
  /** Clock of the machine. */
  readonly clock?: {
    /** Minutes that local time is ahead of UTC. */
    readonly utcOffsetMinutes?: number | null;
    /** Name of the time zone. */
    readonly zone?: string | null;
  } | null;
  /** When the collection began; one that is continued keeps its first time. */
  readonly started?: string | null;
  /** When it ended; null while it goes on, and for one that was killed. */
  readonly ended?: string | null;
  readonly sampling?: SamplingOutcome | null;
  readonly host?: CollectionHost | null;
  readonly parts: readonly CollectionPart[];
}

/** What is known of a machine (machine.json). Absent or null is unknown; known-none is explicit: `{"installed":false}`, `{}` for a registry key that was read and holds none of the values, `"options":[]`. */
export interface Machine {
  /** Version of this shape. */
  readonly schemaVersion?: number;
  /** Computer name. */
  readonly name?: string | null;
  /** Windows. */
  readonly os?: {
    /** Windows version as major.minor.build. */
    readonly version?: string | null;
    /** Fourth number of the version. */
    readonly revision?: number | null;
    /** 0 for none. */
    readonly servicePack?: number | null;
    readonly product?: 'server' | 'domain-controller' | 'client' | null;
    /** `standard`, `enterprise`, `datacenter`, `web`, `small-business` and others. */
    readonly edition?: string | null;
    /** As Windows calls itself. */
    readonly name?: string | null;
  } | null;
  readonly architecture?: Architecture | null;
  /** RAM. */
  readonly memory?: {
    /** RAM that Windows uses. */
    readonly visibleBytes?: number | null;
    /** RAM in the machine. */
    readonly installedBytes?: number | null;
    /** Free, zeroed and standby pages. */
    readonly availableBytes?: number | null;
    /** Whether the board can take RAM while it runs. */
    readonly hotAdd?: boolean | null;
    /** Committed bytes. */
    readonly commitBytes?: number | null;
    /** RAM and page files. */
    readonly commitLimitBytes?: number | null;
  } | null;
  /** Logical processors. */
  readonly processors?: number | null;
  /** Hypervisor. */
  readonly virtual?: {
    /** `none`, `hyper-v`, `vmware` and others. */
    readonly kind?: string | null;
    /** Manufacturer and model as the BIOS tells them. */
    readonly model?: string | null;
    /** Whether a balloon driver holds memory. */
    readonly balloon?: boolean | null;
  } | null;
  /** There where the facts were collected in a container: pools and drivers are those of its host then. */
  readonly container?: {
    /** `ContainerType` of the registry. */
    readonly type?: number | null;
  } | null;
  /** Failover cluster. */
  readonly cluster?: {
    readonly member?: boolean | null;
  } | null;
  /** How Windows was started. */
  readonly boot?: {
    /** Options that were in force when Windows started. */
    readonly options?: readonly string[] | null;
    /** Options that the next start will use. */
    readonly configured?: readonly string[] | null;
    /** PAE kernel. */
    readonly pae?: boolean | null;
    /** When Windows started. */
    readonly time?: string | null;
  } | null;
  /** Clock of the machine. */
  readonly clock?: {
    /** Minutes that local time is ahead of UTC. */
    readonly utcOffsetMinutes?: number | null;
    /** Name of the time zone. */
    readonly zone?: string | null;
  } | null;
  /** The HTTP driver. */
  readonly httpSys?: {
    /** Version of http.sys. */
    readonly fileVersion?: string | null;
    /** When http.sys read its parameters. */
    readonly startTime?: string | null;
    /** Values of Services\HTTP\Parameters. */
    readonly parameters?: RegistryValues | null;
  } | null;
  /** Internet Information Services. */
  readonly iis?: {
    readonly installed?: boolean | null;
    /** Version of IIS. */
    readonly version?: string | null;
  } | null;
  /** Exchange Server. */
  readonly exchange?: {
    readonly installed?: boolean | null;
    /** Version of Exchange Server. */
    readonly version?: string | null;
    /** `mailbox`, `front-end`, `client-access` and others. */
    readonly roles?: readonly string[] | null;
  } | null;
  /** Values of Session Manager\Memory Management. */
  readonly memoryManagement?: RegistryValues | null;
  /** Values of Session Manager. */
  readonly sessionManager?: RegistryValues | null;
  /** Values of LanmanServer\Parameters. */
  readonly lanmanServer?: RegistryValues | null;
  /** Other registry values that known issues ask for, by their names (for example `EnableTCPChimney`, `RegistrySizeLimit`). */
  readonly registryValues?: RegistryValues | null;
  /** Words for what the machine does or has, such as `direct-access`; all that hold, unless `traitsMissing` is there. */
  readonly traits?: readonly string[] | null;
  /** Words that were looked up and do not hold; those in neither list are unknown then. */
  readonly traitsMissing?: readonly string[] | null;
  /** Installed programs that known issues ask for. */
  readonly software?:
    | readonly {
        /** Name of the program. */
        readonly name: string;
        /** Its version. */
        readonly version?: string | null;
      }[]
    | null;
  /** Stops of Windows. */
  readonly bugchecks?:
    | readonly {
        /** Code of the stop, for example `0x00000019`. */
        readonly code: string;
        /** How often. */
        readonly count: number;
      }[]
    | null;
  /** Free system page table entries. */
  readonly freeSystemPtes?: number | null;
  /** Updates. */
  readonly hotfixes?: {
    /** Whether the list is whole. */
    readonly complete?: boolean | null;
    /** Updates that are installed. */
    readonly ids?: readonly string[] | null;
  } | null;
}

/** Values of a registry key by their names. */
export interface RegistryValues {
  readonly [k: string]: number | string | boolean | readonly string[] | null;
}

/** How the sampling of a collection went; null where one look was asked for, or while it goes on. */
export interface SamplingOutcome {
  /** Samples of each stream, the first one included. */
  readonly samples: number;
  /** Longest time between two samples, in seconds. */
  readonly everySeconds: number;
  /** `done`, `stopped` on request, `disk` at the size allowed, `abandoned` when the caller was gone, `failed` when it hung, died or met an error. */
  readonly ended: string;
  /** What ended it where `ended` is `failed` and the script could say so; what was collected before stands. */
  readonly error?: {
    readonly code: string;
    readonly message: string;
  } | null;
}

/** The PowerShell that collected. */
export interface CollectionHost {
  /** Version of the engine. */
  readonly version?: string | null;
  /** `Desktop` or `Core`. */
  readonly edition?: string | null;
  /** What scripts may use of the language. */
  readonly languageMode?: string | null;
  /** Whether it ran as an administrator; null where that could not be told. */
  readonly elevated?: boolean | null;
  /** Width of its pointers. */
  readonly bits?: number | null;
  /** Whether it is a 32-bit program on 64-bit Windows. */
  readonly wow64?: boolean | null;
}

/** One part of a capture. */
export interface CollectionPart {
  /** Name of the part. */
  readonly name: string;
  readonly status: PartStatus;
  readonly error?: PartError | null;
  /** When the part began. */
  readonly started?: string | null;
  /** When it ended; of a stream, when its last sample was taken. */
  readonly ended?: string | null;
  /** File beside the manifest. */
  readonly file?: string | null;
  /** Lines of the file. */
  readonly rows?: number | null;
  /** Of the file, as hex digits. */
  readonly sha256?: string | null;
  /** What could not be had of an otherwise good part. */
  readonly warnings?: readonly string[] | null;
  readonly data?: CollectionPartData | null;
}

/** Why a part could not be collected. */
export interface PartError {
  /** Stable word for programs. */
  readonly code: string;
  readonly message: string;
}

/** What a part found beside its stream; which of these it gives depends on the part. */
export interface CollectionPartData {
  /** pool: bytes in use at the first sample. */
  readonly nonpagedBytes?: number | null;
  /** pool: bytes in use at the first sample. */
  readonly pagedBytes?: number | null;
  /** pool: tags of the first sample. */
  readonly tags?: number | null;
  /** httperr: where http.sys writes. */
  readonly folder?: string | null;
  /** httperr: whether http.sys logs at all; null where the setting could not be read. */
  readonly enabled?: boolean | null;
  /** httperr: the files in that folder, newest first. */
  readonly files?: readonly HttperrCopy[] | null;
  /** filters: whether Windows told which filters are loaded. */
  readonly loadedKnown?: boolean | null;
  /** events: only younger ones were asked for; null for all. */
  readonly since?: string | null;
  /** events: logs that were read. */
  readonly logs?: readonly string[] | null;
  /** drivers: how the loaded images were listed. */
  readonly loadedBy?: string | null;
  /** drivers: whether the list of loaded images is whole. */
  readonly complete?: boolean | null;
  /** events: what was asked for. Absent in captures of older collectors, of which nothing is known to be absent. */
  readonly asked?: readonly AskedEvents[] | null;
  /** big-pool: what was asked of Windows that not every version answers. */
  readonly routes?: readonly AskedRoute[] | null;
}

/** A log file of http.sys on the machine, and what became of it. */
export interface HttperrCopy {
  /** Name of the file. */
  readonly name: string;
  /** Its size when it was listed. */
  readonly bytes?: number;
  /** When it was made. */
  readonly created?: string | null;
  /** When it was last written, as the folder says: late for the file that http.sys holds. */
  readonly modified?: string | null;
  /** Bytes of the copy; null where it was not copied. */
  readonly copiedBytes?: number | null;
  /** Why it was left out. */
  readonly skipped?: string | null;
}

/** Events that were asked for: that no such event was found is known only of these. */
export interface AskedEvents {
  /** Name of the log. */
  readonly log: string;
  /** Numbers of the events. */
  readonly ids: readonly number[];
  /** Sources whose events were kept. */
  readonly sources: readonly EventSourcePattern[];
  /** Only younger ones; null for all that the log holds. */
  readonly since?: string | null;
  /** Whether the log answered and all such events were read. */
  readonly complete: boolean;
}

/** One way to a fact, and what came of it. */
export interface AskedRoute {
  /** The way. */
  readonly route: string;
  /** Whether an answer came that could be used. */
  readonly answered: boolean;
  /** Why none came. */
  readonly says?: string | null;
}

/** Whom or what a fact is about. A fact without it is about the machine. Names are as they stand in the evidence. */
export interface FactAbout {
  readonly tag?: TagText;
  readonly pool?: PoolName;
  /** File name of a driver or other image, lower case. */
  readonly driver?: string;
  /** Image name of a process. */
  readonly process?: string;
  readonly pid?: number;
  readonly eventSource?: string;
  /** Goes with `eventSource`. */
  readonly eventId?: number;
  readonly counter?: string;
  /** HTTPERR reason phrase. */
  readonly reason?: string;
  /** Request queue of http.sys, which is called like its application pool. */
  readonly queue?: string;
  /** Number of a site, in rows that name no queue. */
  readonly site?: string;
  /** Host name that clients asked for, in rows that name neither queue nor site. */
  readonly host?: string;
  /** Number of an update. */
  readonly hotfix?: string;
  /** Name of a registry value. */
  readonly value?: string;
  readonly constraint?: ConstraintKind;
}

/** One named value with unit, time, state and source. */
export interface Fact {
  readonly id: FactId;
  /** What the value is. */
  readonly name: string;
  readonly value: FactValue;
  readonly unit: FactUnit;
  /** ISO 8601 UTC; absent where the value has no time or its zone is unknown. */
  readonly at?: string;
  readonly about?: FactAbout;
  readonly state: FactState;
  readonly source?: FactSource;
  /** Ids of the facts that a derived one was computed from. */
  readonly from?: readonly FactId[];
}

/** A fact that a claim rests on, and what it says there. */
export interface Evidence {
  readonly fact: FactId;
  /** The fact in words. */
  readonly says: string;
}

/** What could not be read or had to be doubted, for people. */
export interface Problem {
  readonly text: string;
  /** Line, from 1. */
  readonly line?: number;
  /** What programs go by: missing-part is evidence that was asked for and is not there, not-read is a part of what was offered that could not be read or is not used (both are exit code 2); other-machine is evidence that names another computer than the one it was taken for. Absent for remarks. */
  readonly kind?: 'missing-part' | 'not-read' | 'other-machine';
}

/** Where the times of a file come from, and what is known of their zone. */
export interface Clock {
  readonly basis: 'file' | 'name' | 'mtime' | 'given';
  readonly zone: 'utc' | 'offset' | 'unknown';
  /** Minutes that the times are ahead of UTC. */
  readonly offsetMinutes: number | null;
  readonly uncertaintySeconds: number | null;
}

/** What was read of a file; absent where it holds nothing that is counted. */
export interface InputContent {
  /** What is counted. */
  readonly what: 'rows' | 'snapshots' | 'values' | 'processes' | 'drivers' | 'filters' | 'events';
  readonly count: number;
  /** Rows that could not be read. */
  readonly notRead: number;
}

/** One file (or entry of a zip, written `archive.zip!entry`) that was offered, whether it could be used or not. */
export interface Input {
  readonly content?: InputContent;
  /** As given, joined with `/` below a folder that was given. */
  readonly path: string;
  /** Format; `unknown` and `unreadable` where it is none. */
  readonly recognizedAs: string;
  readonly clock: Clock;
  readonly problems: readonly Problem[];
}

/** One certificate of a chain. */
export interface Certificate {
  /** Common name, or the whole name where there is none. */
  readonly subject: string;
  readonly issuer?: string | null;
  /** Hex digits. */
  readonly serialNumber?: string | null;
  /** Hex digits. */
  readonly thumbprintSha256?: string | null;
  readonly notBefore?: string | null;
  readonly notAfter?: string | null;
  /** True where the chain ends here because this key is known or was given as trusted. */
  readonly pinned?: boolean;
}

/** A signature inside the first one, or a further one of the file. */
export interface NestedSignature {
  readonly status: SignatureStatus;
  readonly signer?: string | null;
  readonly digest?: string | null;
  readonly timestamp?: string | null;
  readonly why?: string | null;
}

/** The Authenticode signature of an image. */
export interface Signature {
  readonly status: SignatureStatus;
  /** Where the signature lies. */
  readonly via?: 'embedded' | 'catalog' | null;
  /** Common name of the signer of the signature that decides the status. */
  readonly signer?: string | null;
  /** Hash algorithm of that signature, or of the entry of the catalog. */
  readonly digest?: string | null;
  /** When it was signed, by a time stamp. */
  readonly timestamp?: string | null;
  /**
   * What a kernel takes the signature for.
   *
   * - `microsoft`: a component of Windows;
   * - `microsoft-product`: by Microsoft, and no part of Windows;
   * - `whql`: a driver of another vendor that passed the hardware tests;
   * - `whql-attested`: a driver of another vendor that Microsoft signed without tests;
   * - `cross-signed`: by an authority that Microsoft cross-certified, with the cross-certificate;
   * - `commercial-only`: by an authority of vendors, without a cross-certificate that was in force;
   * - `test`: by a certificate for tests.
   */
  readonly kernel?: 'microsoft' | 'microsoft-product' | 'whql' | 'whql-attested' | 'cross-signed' | 'commercial-only' | 'test';
  /**
   * Who vouches for a valid signature.
   *
   * - `microsoft`: an authority of Microsoft;
   * - `cross-certificate`: an authority that Microsoft cross-certified for kernels;
   * - `given`: a certificate of `--trust`.
   */
  readonly trustedBy?: 'microsoft' | 'cross-certificate' | 'given';
  /** Which Windows takes the signature and which does not. */
  readonly note?: string;
  /** Path of the catalog that lists the file. */
  readonly catalog?: string | null;
  readonly nested?: readonly NestedSignature[];
  /** The signer first. */
  readonly chain?: readonly Certificate[];
  /** The reason of the status. */
  readonly why?: string | null;
}

/** Who holds pool memory. */
export interface Owner {
  readonly kind: OwnerKind;
  /** File name of a driver or process, or the name of a component or setting. */
  readonly name: string;
  readonly path?: string | null;
  readonly version?: string | null;
  readonly company?: string | null;
  readonly signature?: Signature | null;
  /** Hash of the image that was read. */
  readonly sha256?: string;
  readonly pid?: number | null;
}

/** A pool tag of a suspect, with its growth. */
export interface SuspectTag {
  readonly tag: TagText;
  readonly tagHex: TagHex;
  /** True where the PROTECTED_POOL bit was set. */
  readonly protected?: boolean;
  readonly pool: PoolName;
  /** Bytes at the end of the evidence. */
  readonly bytes?: number | null;
  /** Growth in bytes an hour. */
  readonly bytesPerHour?: number | null;
  /** Lower end of the interval of the growth, bytes an hour. */
  readonly low?: number | null;
  /** Upper end of the interval of the growth, bytes an hour. */
  readonly high?: number | null;
}

/** Somebody whom we would name to his vendor. */
export interface Suspect {
  /** The most likely is 1. */
  readonly rank: number;
  readonly confidence: Confidence;
  readonly mechanism: VerdictCode;
  readonly owner: Owner;
  readonly tags: readonly SuspectTag[];
  readonly evidence: readonly Evidence[];
}

/** Somebody who looks guilty and is not. */
export interface Cleared {
  readonly owner: Owner;
  readonly tags: readonly SuspectTag[];
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

/** Something that was found in the evidence. */
export interface Finding {
  /** Stable word for programs. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** What was found, in words. */
  readonly text: string;
  /** Tags that it is about, the steepest first. */
  readonly tags: readonly TagText[];
  readonly evidence: readonly Evidence[];
  /** Articles to read. */
  readonly references: readonly string[];
}

/** A step that an article advises. */
export interface Advice {
  readonly do: string;
  readonly undo?: string | null;
  readonly risk: Risk;
  /** What the step costs. */
  readonly cost?: string | null;
  /** What to paste; null where there is no one command for it. */
  readonly command?: CommandLine | null;
  readonly kind?: StepKind;
}

/** One condition of a known issue, held against the evidence. */
export interface Condition {
  /** The condition in a word or two, for a row of checks. */
  readonly label?: string;
  /** The condition in words. */
  readonly says: string;
  /** `null`: the evidence does not tell. */
  readonly holds: boolean | null;
  /** The fact that decided. */
  readonly fact?: FactId | null;
  /** The value that was found. */
  readonly found?: number | string | boolean | readonly string[] | null;
  /** Evidence that would settle it. */
  readonly needs?: string | null;
}

/** A known issue, held against the evidence. */
export interface KnowledgeMatch {
  /** Where the article can be read. */
  readonly link?: string;
  /** Number of the article. */
  readonly id: string;
  readonly title: string;
  readonly status: KnowledgeStatus;
  readonly conditions: readonly Condition[];
  readonly advice: readonly Advice[];
  /** Other articles that belong to it. */
  readonly references?: readonly string[];
  readonly basis?: KnowledgeBasis;
  /** Month in which the entry was last compared with its sources. */
  readonly checked?: string;
  /** What proves it on a machine. */
  readonly confirm?: string;
  /** Articles that give other advice. */
  readonly conflicts?: readonly KnowledgeConflict[];
}

export interface KnowledgeConflict {
  /** Article that advises otherwise. */
  readonly with: string;
  /** Both sides and their costs. */
  readonly says: string;
}

/** A run of refusals without a gap of more than 60 s. */
export interface RefusalEpisode {
  /** First refusal. */
  readonly start: string;
  /** Last refusal. */
  readonly end: string;
  /** Connections refused, N of `N_Connections_Refused` summed. */
  readonly connections: number;
  readonly rows: number;
}

/** Connections that http.sys refused for lack of nonpaged pool. */
export interface Refused {
  /** N of `N_Connections_Refused` summed. */
  readonly connections: number;
  /** Rows of HTTPERR. */
  readonly rows: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly episodes: readonly RefusalEpisode[];
}

/** From when to when. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** Whether http.sys logged at all. */
export interface Logging {
  /** `null`: not known. */
  readonly enabled: boolean | null;
  /** False where a header has no `s-reason`. */
  readonly reasonColumn: boolean | null;
  readonly newestRow?: string | null;
  /** Rows before it were left out: as asked for, or since Windows started (a week ago at most) on the machine itself. `null`: none were. */
  readonly since?: string | null;
  /** Times that the logs cover. */
  readonly covers?: readonly TimeSpan[] | null;
}

/** The most that a pool can hold, with the ends of the estimate. */
export interface PoolMaximum {
  /** Best value. */
  readonly bytes?: number | null;
  readonly minBytes?: number | null;
  readonly maxBytes?: number | null;
}

/** The limit of a pool and where it comes from. */
export interface PoolLimit {
  readonly maximum: PoolMaximum;
  readonly basis: 'measured' | 'documented' | 'estimated';
  /** Documents and measurements. */
  readonly sources: readonly string[];
}

/** Something that bounds the pool, and how far away it is. */
export interface Constraint {
  readonly kind: ConstraintKind;
  readonly maximumBytes?: number | null;
  readonly usedBytes?: number | null;
  readonly freeBytes?: number | null;
  /** When the use was read. */
  readonly at?: string | null;
  /** The value that sets a `registry-cap`. */
  readonly registryValue?: string | null;
}

/** A kernel memory condition event. */
export interface ConditionEvent {
  /** Name of the event. */
  readonly name: string;
  readonly signaled: boolean | null;
  readonly at?: string | null;
}

/** Where http.sys begins to refuse connections. */
export interface RefusalLimit {
  /** Free nonpaged pool under which it refuses. */
  readonly thresholdBytes: number | null;
  /** Nonpaged pool in use above which it refuses. */
  readonly refusesAtBytes: number | null;
  /** Whether EnableAggressiveMemoryUsage is in force. */
  readonly aggressive: boolean | null;
  readonly event: ConditionEvent | null;
  /** Which evidence spoke: the state of the event, or used against maximum. */
  readonly decidedBy?: 'event' | 'arithmetic' | null;
}

/** Failed allocations since the start of Windows. */
export interface AllocationFailures {
  readonly nonpaged?: number | null;
  readonly paged?: number | null;
}

/** Limits of the pools and the refusal threshold of http.sys. */
export interface Limits {
  readonly nonpaged: PoolLimit | null;
  readonly paged: PoolLimit | null;
  /** Those whose inputs are known. */
  readonly constraints: readonly Constraint[];
  /** The one with the least free bytes. */
  readonly binding: ConstraintKind | null;
  readonly refusal: RefusalLimit | null;
  readonly allocationFailures: AllocationFailures | null;
}

/** When refusals begin if the pool grows on as it does. */
export interface TimeToRefusal {
  readonly constraint: ConstraintKind;
  readonly seconds: number;
  readonly lowSeconds?: number | null;
  readonly highSeconds?: number | null;
}

/** Growth of a tag. */
export interface TagGrowth {
  readonly bytesPerHour: number;
  readonly lowBytesPerHour: number | null;
  readonly highBytesPerHour: number | null;
  readonly blocksPerHour: number | null;
  readonly samples: number;
  readonly spanSeconds: number;
  /** How it was computed, for people. */
  readonly method: string;
  /** Pieces between restarts and counter resets. */
  readonly segments: number;
  /** Course over time in a word. */
  readonly shape?: string | null;
  /** The shape in a sentence with its numbers. */
  readonly why?: string | null;
}

/** What to do next. */
export interface NextStep {
  /** The step in words. */
  readonly do: string;
  /** What to paste; null where there is no one command for it. */
  readonly command?: CommandLine | null;
  readonly kind?: StepKind;
  /** How to take it back. */
  readonly undo: string | null;
  readonly why: string;
  readonly risk: Risk;
  /** What the step costs. */
  readonly cost?: string | null;
  /** What its result decides. */
  readonly decides?: string | null;
}

/** One value over time. */
export interface TimelineSeries {
  /** What it is. */
  readonly id: string;
  readonly unit: FactUnit;
  readonly about?: FactAbout;
  /**
   * In order of time.
   *
   * @maxItems 1000
   */
  readonly points: readonly TimelinePoint[];
  /** Number of points in the evidence, where points were left out. */
  readonly downsampledFrom: number | null;
}

/** Something that happened. */
export interface TimelineEvent {
  readonly at: TimelineTime;
  readonly what: string;
  readonly fact?: FactId | null;
}

/** What a report draws. */
export interface Timeline {
  readonly series: readonly TimelineSeries[];
  /** @maxItems 1000 */
  readonly events: readonly TimelineEvent[];
}

/** Whether the fix helped. */
export interface ComparisonDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'comparison';
  readonly tool: Tool;
  readonly before: ComparisonSide;
  readonly after: ComparisonSide;
  /** What changed between. */
  readonly changed: readonly Change[];
  readonly slope: SlopeChange | null;
  /** `null`: the evidence cannot tell. */
  readonly helped: boolean | null;
  readonly why: string;
  /** Whether both sides are one machine, by their names. */
  readonly machines?: 'same' | 'different' | 'unknown';
  /** Sizes of tags in the last list of each side, those that changed most first. */
  readonly tags?: readonly TagChange[];
  readonly pools?: readonly PoolChange[];
  /** Handles of the processes in the last list of each side, those that changed most first. */
  readonly handles?: readonly HandleChange[];
  readonly boot?: BootChange;
  /** Memory that came back while processes ended. */
  readonly freedWith?: FreedWith | null;
}

/** One side of a comparison. */
export interface ComparisonSide {
  readonly machine: Machine;
  readonly verdict: Verdict;
  readonly refusals: Refused | null;
  readonly span?: TimeSpan | null;
  readonly inputs: readonly Input[];
}

/** The first cause by growth. */
export interface Verdict {
  readonly code: VerdictCode;
  /** `null` only for `healthy`, `insufficient` and `not-pool`. */
  readonly pool: 'nonpaged' | 'paged' | 'both' | null;
  /** `null` for `healthy` and `insufficient`. */
  readonly confidence: Confidence | null;
  /** One or two sentences. */
  readonly summary: string;
  /** Further causes. */
  readonly alsoFound: readonly VerdictCode[];
  /** Whether what was found explains the refusals in HTTPERR, by arithmetic: what was free of the binding constraint when they happened. `null`: nothing was refused. */
  readonly explainsRefusals?: 'yes' | 'no' | 'unknown' | null;
  /** When it hurts: the time to the limit that binds, or to a count of objects that hurts by itself. `none`: nothing gets worse. `null`: the evidence does not tell. It says nothing of how certain the verdict is. */
  readonly urgency?: 'now' | 'hours' | 'days' | 'months' | 'years' | 'none' | null;
}

/** Something that changed. */
export interface Change {
  /** `driver`, `hotfix`, `parameter`, `boot-option` and others. */
  readonly what: string;
  readonly name: string;
  /** `null`: not there. */
  readonly before: string | null;
  /** `null`: not there. */
  readonly after: string | null;
}

/** Growth before and after, in bytes an hour. */
export interface SlopeChange {
  readonly tag?: TagText;
  readonly pool?: PoolName;
  readonly before: number | null;
  readonly after: number | null;
  /** After divided by before. */
  readonly ratio: number | null;
  /** Lower end of the interval of the ratio. */
  readonly low: number | null;
  /** Upper end of the interval of the ratio. */
  readonly high: number | null;
}

/** A tag at two times. */
export interface TagChange {
  readonly tag: TagText;
  readonly tagHex: TagHex;
  readonly pool: PoolName;
  /** `null`: not present in a whole list. */
  readonly beforeBytes: number | null;
  /** `null`: not present in a whole list. */
  readonly afterBytes: number | null;
  readonly beforeBlocks: number | null;
  readonly afterBlocks: number | null;
  readonly changeBytes: number;
}

/** A pool at two times. */
export interface PoolChange {
  readonly pool: PoolName;
  readonly beforeBytes: number;
  readonly afterBytes: number;
}

/** Handles of the processes of one name at two times. */
export interface HandleChange {
  readonly process: string;
  /** `null`: no such process. */
  readonly before: number | null;
  /** `null`: no such process. */
  readonly after: number | null;
}

/** Starts of Windows. */
export interface BootChange {
  readonly before: string | null;
  readonly after: string | null;
  /** Whether Windows was restarted in between; `null`: not known. */
  readonly restarted: boolean | null;
}

/** Tags that gave memory back, and the processes that ended meanwhile. */
export interface FreedWith {
  readonly tags: readonly TagText[];
  readonly processes: readonly string[];
}

/** Why http.sys refused connections and who took the nonpaged pool, for one or more machines. */
export interface Diagnosis {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'diagnosis';
  readonly tool: Tool;
  /** Always a list, also for one machine. */
  readonly machines: readonly MachineDiagnosis[];
  /** Inputs of no machine. */
  readonly unassigned: readonly Input[];
  /** `null` for one machine. */
  readonly across: Across | null;
}

/** The diagnosis of one machine. */
export interface MachineDiagnosis {
  readonly machine: Machine;
  readonly verdict: Verdict;
  /** The most likely first. */
  readonly suspects: readonly Suspect[];
  readonly cleared: readonly Cleared[];
  /** The largest tags of the latest snapshot, the largest first, whatever the verdict. Empty where no tag is in the evidence. */
  readonly largest?: readonly LargestTag[];
  /** The evidence is one moment, such as a pasted screen, and nothing is said to grow: the answer is what is largest, whether that is usual, and one step. */
  readonly firstContact?: boolean;
  /** Every check that was made, also those that found nothing, and those for which the evidence has no data. */
  readonly checks?: readonly Check[];
  /** Articles that explain what was found. */
  readonly articles?: readonly Article[];
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly knowledge: readonly KnowledgeMatch[];
  /** `null`: no HTTPERR evidence at all. */
  readonly refusals: Refused | null;
  readonly inventory?: Inventory;
  readonly logging?: Logging | null;
  /** `null`: nothing is known of the machine. */
  readonly limits: Limits | null;
  /** One for each constraint that is met in time. */
  readonly timeToRefusal?: readonly TimeToRefusal[] | null;
  /** Least harm first. */
  readonly next: readonly NextStep[];
  readonly timeline?: Timeline | null;
  /** Those cited and all that their `from` leads to. */
  readonly facts: readonly Fact[];
  readonly inputs: readonly Input[];
}

/** One of the largest tags, with what it is and whether its size is usual. */
export interface LargestTag {
  readonly tag: string;
  readonly pool: 'nonpaged' | 'paged';
  readonly bytes: number | null;
  /** Blocks in use: allocations less frees. */
  readonly blocks: number | null;
  /** Part of that pool: of its total where that is known, else of the tags listed. */
  readonly share: number | null;
  /** What the tag is used for. */
  readonly what: string | null;
  /** Beside healthy machines; `null` where sizes are judged by the limit alone (32-bit Windows). */
  readonly size: 'usual' | 'unusual' | 'cannot-tell' | null;
  /** The most that a healthy machine showed. `null`: no healthy list shows the tag. */
  readonly healthyBytes: number | null;
  readonly fact: string | null;
}

/** One check: what was looked for, and what was found. */
export interface Check {
  readonly id: string;
  /** What was checked, in a few words. */
  readonly what: string;
  readonly result: 'clear' | 'suspicious' | 'bad' | 'not-in-evidence';
  readonly found: string | null;
  readonly wanted: string | null;
  readonly facts: readonly string[];
}

/** An article to read. */
export interface Article {
  readonly id: string;
  readonly title: string;
  /** `null`: not on the web, or not known where. */
  readonly link: string | null;
}

/** What was read of a machine beside its description and the pool: flat lists. A list that is absent was not among the evidence; an empty one is known to be empty. */
export interface Inventory {
  /** Drivers: loaded, or installed only. */
  readonly drivers?: readonly InventoryDriver[];
  /** Filter drivers. */
  readonly filters?: readonly InventoryFilter[];
  /** Processes; of several snapshots the latest. */
  readonly processes?: readonly InventoryProcess[];
  /** TCP connections, one row for each process and state. */
  readonly connections?: readonly InventoryConnection[];
  /** Open handles, one row for each process and type. */
  readonly handles?: readonly InventoryHandles[];
  /** Request queues of http.sys. */
  readonly httpQueues?: readonly InventoryHttpQueue[];
  /** URL reservations of http.sys. */
  readonly urlReservations?: readonly InventoryUrlReservation[];
  /** Application pools of IIS. */
  readonly appPools?: readonly InventoryAppPool[];
  /** Objects of the Windows Filtering Platform. */
  readonly wfp?: readonly InventoryWfp[];
  /** Trace sessions. */
  readonly traceSessions?: readonly InventoryTraceSession[];
  /** Driver packages. */
  readonly packages?: readonly InventoryPackage[];
  /** Installations of drivers. */
  readonly installs?: readonly InventoryInstall[];
  /** Events. */
  readonly events?: readonly InventoryEvent[];
  /** Drivers under Driver Verifier. */
  readonly verifier?: readonly InventoryVerifier[];
  /** Network components bound to adapters. */
  readonly bindings?: readonly InventoryBinding[];
  /** Features of Windows. */
  readonly features?: readonly InventoryFeature[];
  /** Sessions of SMB clients on this machine. */
  readonly smbSessions?: readonly InventorySmbSession[];
  /** Shares that this machine uses. */
  readonly smbConnections?: readonly InventorySmbConnection[];
  /** Outstanding allocations in a trace of the pool. */
  readonly poolTrace?: readonly InventoryPoolTrace[];
  /** Tags that a table of this machine names. */
  readonly localTags?: readonly InventoryLocalTag[];
}

/** A row of `drivers`. */
export interface InventoryDriver {
  /** File name in lower case; absent where only the service is known. */
  readonly file?: string;
  /** Where the file lies. */
  readonly path?: string | null;
  /** Name of the service. */
  readonly service?: string | null;
  /** Its name for people. */
  readonly displayName?: string | null;
  /** Whether it is loaded; null where the list does not say so. */
  readonly loaded?: boolean | null;
  /** When it is loaded. */
  readonly start?: 'boot' | 'system' | 'automatic' | 'manual' | 'disabled' | null;
  /** What kind of driver it is. */
  readonly type?: 'kernel' | 'file-system' | null;
  /** Version resource. */
  readonly version?: {
    /** File version. */
    readonly file?: string | null;
    /** Product. */
    readonly product?: string | null;
    /** Company. */
    readonly company?: string | null;
    /** Description. */
    readonly description?: string | null;
  } | null;
  /** What the tool on that machine says of the signature. */
  readonly signature?: {
    /** valid, untrusted, tampered, expired, revoked, unsigned, malformed or unknown. */
    readonly status?: string;
    /** Signer. */
    readonly signer?: string | null;
  } | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `filters`. */
export interface InventoryFilter {
  /** What it filters. */
  readonly kind: 'file-system' | 'network';
  /** Name of the filter, or component id of a network filter. */
  readonly name: string;
  /** Altitude, as text since it may have decimals. */
  readonly altitude?: string | null;
  /** What Microsoft assigns such altitudes for; absent where the altitude is in none of its groups. */
  readonly class?: string;
  /** Instances. */
  readonly instances?: number | null;
  /** Volumes that it is attached to. */
  readonly volumes?: readonly string[];
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `processes`. */
export interface InventoryProcess {
  /** Process id. */
  readonly pid?: number | null;
  /** Image name. */
  readonly name: string;
  /** Open handles. */
  readonly handles?: number | null;
  /** Threads. */
  readonly threads?: number | null;
  /** Nonpaged pool charged to it. */
  readonly nonpagedBytes?: number | null;
  /** Paged pool charged to it. */
  readonly pagedBytes?: number | null;
  /** Working set. */
  readonly workingSetBytes?: number | null;
  /** Private memory charged to the commit. */
  readonly commitBytes?: number | null;
  /** Services in it. */
  readonly services?: readonly string[];
  /** Application pool. */
  readonly appPool?: string | null;
  /** User. */
  readonly user?: string | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `connections`. */
export interface InventoryConnection {
  /** Process id. */
  readonly pid?: number | null;
  /** Image name. */
  readonly process?: string | null;
  /** State of the connections. */
  readonly state:
    | 'listening'
    | 'established'
    | 'close-wait'
    | 'time-wait'
    | 'syn-sent'
    | 'syn-received'
    | 'fin-wait-1'
    | 'fin-wait-2'
    | 'last-ack'
    | 'closing'
    | 'bound'
    | 'unknown';
  /** Number of connections. */
  readonly count: number;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `handles`. */
export interface InventoryHandles {
  /** Process id; absent in a summary that names no process. */
  readonly pid?: number | null;
  /** Image name. */
  readonly process?: string | null;
  /** Type of the objects. */
  readonly type: string;
  /** Number of handles. */
  readonly count: number;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `httpQueues`. */
export interface InventoryHttpQueue {
  /** Name of the queue. */
  readonly name: string;
  /** State. */
  readonly state?: 'active' | 'inactive' | null;
  /** Processes attached. */
  readonly pids?: readonly number[];
  /** URLs registered. */
  readonly urls?: readonly string[];
  /** Length of the queue. */
  readonly maxRequests?: number | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `urlReservations`. */
export interface InventoryUrlReservation {
  /** Reserved URL. */
  readonly url: string;
  /** Users. */
  readonly users?: readonly string[];
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `appPools`. */
export interface InventoryAppPool {
  /** Name. */
  readonly name: string;
  /** State in lower case. */
  readonly state?: string | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `wfp`. */
export interface InventoryWfp {
  /** What it is. */
  readonly kind: 'provider' | 'callout' | 'sublayer';
  /** Name for people. */
  readonly name: string;
  /** Service of a provider. */
  readonly service?: string | null;
  /** Layer of a callout. */
  readonly layer?: string | null;
  /** Name of its provider. */
  readonly provider?: string | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `traceSessions`. */
export interface InventoryTraceSession {
  /** Name. */
  readonly name: string;
  /** Type, as written. */
  readonly type?: string | null;
  /** Whether it runs; null where the word is not known. */
  readonly running?: boolean | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `packages`. */
export interface InventoryPackage {
  /** Name in the driver store. */
  readonly published: string;
  /** Name that the vendor gave it. */
  readonly original?: string | null;
  /** Provider. */
  readonly provider?: string | null;
  /** Device class. */
  readonly class?: string | null;
  /** Version. */
  readonly version?: string | null;
  /** Date of the driver. */
  readonly date?: string | null;
  /** Signer. */
  readonly signer?: string | null;
  /** Whether it is signed. */
  readonly signed?: boolean | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `installs`. */
export interface InventoryInstall {
  /** When; UTC with `Z`, without it local time of an unknown zone. */
  readonly at?: string | null;
  /** Setup information file. */
  readonly inf?: string | null;
  /** Driver file. */
  readonly file?: string | null;
  /** Version. */
  readonly version?: string | null;
  /** Provider. */
  readonly provider?: string | null;
  /** How it ended. */
  readonly result: 'success' | 'failure' | 'unknown';
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `events`. */
export interface InventoryEvent {
  /** When; UTC with `Z`, without it local time of an unknown zone. */
  readonly at?: string | null;
  /** Log. */
  readonly log?: string | null;
  /** Provider. */
  readonly source: string;
  /** Event id. */
  readonly id: number;
  /** Its text, at most 4,000 characters. */
  readonly message?: string | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `verifier`. */
export interface InventoryVerifier {
  /** File name in lower case. */
  readonly file: string;
  /** Whether it is loaded. */
  readonly loaded?: boolean | null;
  /** Nonpaged pool that it holds. */
  readonly nonpagedBytes?: number | null;
  /** Blocks of it. */
  readonly nonpagedAllocations?: number | null;
  /** Paged pool that it holds. */
  readonly pagedBytes?: number | null;
  /** Blocks of it. */
  readonly pagedAllocations?: number | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `bindings`. */
export interface InventoryBinding {
  /** Adapter. */
  readonly adapter: string;
  /** Component id. */
  readonly component: string;
  /** Name for people. */
  readonly name?: string | null;
  /** Whether the binding is on. */
  readonly enabled?: boolean | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `features`. */
export interface InventoryFeature {
  /** Name. */
  readonly name: string;
  /** Whether it is installed. */
  readonly installed?: boolean | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `smbSessions`. */
export interface InventorySmbSession {
  /** Client. */
  readonly client: string;
  /** User. */
  readonly user?: string | null;
  /** Open files. */
  readonly opens?: number | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `smbConnections`. */
export interface InventorySmbConnection {
  /** Share. */
  readonly remote: string;
  /** State, as written. */
  readonly state?: string | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `poolTrace`. */
export interface InventoryPoolTrace {
  /** Tag. */
  readonly tag: string;
  /** Pool. */
  readonly pool: 'nonpaged' | 'paged';
  /** Bytes that were not freed. */
  readonly bytes: number | null;
  /** Blocks that were not freed. */
  readonly count: number | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** A row of `localTags`. */
export interface InventoryLocalTag {
  /** Tag, or a pattern of tags. */
  readonly tag: string;
  /** Driver, as written. */
  readonly file?: string | null;
  /** Place of the file in `inputs`, from 0. */
  readonly input?: number;
  /** Line in it. */
  readonly line?: number;
}

/** What several machines tell together. */
export interface Across {
  readonly shared: readonly SharedTrait[];
}

/** What machines have in common, with those that have it not as the control. */
export interface SharedTrait {
  readonly says: string;
  /** Driver and version, for example. */
  readonly owner: Owner | null;
  readonly tags: readonly SuspectTag[];
  /** Names of the machines that show it. */
  readonly machines: readonly string[];
  /** Names of the machines that were judged for these tags and do not show it. */
  readonly without: readonly string[];
  /** Machines that have the driver, or have it not, and cannot serve as a control. */
  readonly unfit?: readonly UnfitMachine[];
  /** Which versions on which Windows leak, and which do not. */
  readonly table?: readonly VersionRow[];
  /** Whether a version, or a Windows, leaks more often than the others: Fisher's exact test. */
  readonly tests?: readonly LeakTest[];
}

/** A machine that cannot serve as a control. */
export interface UnfitMachine {
  readonly machine: string;
  readonly why: string;
}

/** Machines with one version of a driver on one version of Windows. */
export interface VersionRow {
  /** File version; `null`: the driver is not loaded. */
  readonly version: string | null;
  /** `major.minor.build`; `null`: not known. */
  readonly windows: string | null;
  /** Machines on which the tags grow. */
  readonly leaks: readonly string[];
  /** Machines on which they do not. */
  readonly doesNot: readonly string[];
}

/** Machines with one value against all others. */
export interface LeakTest {
  readonly factor: 'version' | 'windows';
  readonly value: string;
  /** Two-sided; of a table at least as lopsided, by chance. */
  readonly probability: number;
}

/** Driver images: which tags they use, version, signer, signature. */
export interface DriversDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'drivers';
  readonly tool: Tool;
  readonly drivers: readonly DriverImage[];
  readonly tags: readonly TagOwners[];
  readonly inputs?: readonly Input[];
  readonly problems?: readonly Problem[];
}

/** One driver image. */
export interface DriverImage {
  readonly path: string;
  readonly architecture: 'x86' | 'x64' | 'arm64' | 'arm' | 'ia64' | null;
  readonly bytes: number | null;
  readonly version: ImageVersion | null;
  readonly signature: Signature | null;
  readonly tags: readonly ImageTagUse[];
  readonly problem: string | null;
  /** SHA-256 of the file. */
  readonly sha256?: string;
  /** SHA-256 of what Authenticode covers: the file without checksum and signatures. Catalogs and block lists name files by it. */
  readonly authentihash?: string;
  /** The same with SHA-1, of images that are signed or listed so. */
  readonly authentihashSha1?: string;
  /** When it was linked; `null` for reproducible builds, whose stamp is a hash. */
  readonly linkTime?: string | null;
  /** MD5 over the names of the imports, as pefile and VirusTotal work it out. */
  readonly imphash?: string | null;
  /** Entries of lists of known vulnerable or malicious drivers (`--known-bad`) that name this image. A notice: it says nothing about leaks. */
  readonly knownBad?: readonly KnownBadMatch[];
}

/** The version resource of an image. */
export interface ImageVersion {
  /** The binary version. */
  readonly file?: string | null;
  readonly product?: string | null;
  readonly company?: string | null;
  readonly description?: string | null;
  readonly productName?: string | null;
  readonly originalName?: string | null;
  /** The version as text, where it differs. */
  readonly fileText?: string | null;
  readonly internalName?: string | null;
  readonly copyright?: string | null;
  readonly comments?: string | null;
  /** Languages of the resource, in order. */
  readonly languages?: readonly string[];
}

/** One use of a tag by an image. */
export interface ImageTagUse {
  readonly tag: TagText;
  readonly tagHex: TagHex;
  /** True where the PROTECTED_POOL bit is set. */
  readonly protected?: boolean;
  readonly use: TagUse;
  /** The allocating call. */
  readonly api?: string | null;
  /** What makes a place in the data more than four letters, and why it is no `call`. */
  readonly why?: string | null;
  readonly at: readonly TagPlace[];
  /** Services whose names give this tag (`service-name`). */
  readonly services?: readonly ServiceClaim[];
}

/** Where in an image. */
export interface TagPlace {
  readonly rva: number;
  /** Name of the section. */
  readonly section: string | null;
  /** The bytes there as hex digits. */
  readonly bytes?: string | null;
}

/** Who says of which service an image is the driver. */
export interface ServiceClaim {
  /** Name of the service. */
  readonly name: string;
  /**
   * - `system`: Windows (registry, list of drivers);
   * - `signed-inf`: an INF file that a trusted catalog lists;
   * - `inf`: an INF file that nobody vouches for.
   */
  readonly by: 'system' | 'signed-inf' | 'inf';
  /** The INF file. */
  readonly path: string | null;
}

/** One entry of a list that names an image. */
export interface KnownBadMatch {
  /** The file. */
  readonly list: string;
  /** What of the image is on the list; `name`: its original file name and a range of versions. */
  readonly by: 'sha256' | 'sha1' | 'authentihash' | 'name';
  /** Name of the entry. */
  readonly name: string;
  /** Kind of the entry, in the words of the list. */
  readonly category?: string | null;
}

/** Who uses a tag. */
export interface TagOwners {
  readonly tag: TagText;
  readonly tagHex: TagHex;
  readonly owners: readonly TagOwner[];
  readonly answer: 'one' | 'several' | 'none' | 'generic';
  /** What the answer means and what to do next. */
  readonly why?: string | null;
  /** What the tag comes with, where a library, a header or a sample brings it into many drivers. An image that uses it then need not be the one that holds the memory. */
  readonly library?: string | null;
}

/** An image that uses a tag. */
export interface TagOwner {
  readonly path: string;
  readonly use: TagUse;
}

/** Why a run gave no other document: printed with `--json` where a command fails before it has a result. */
export interface ErrorDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'error';
  readonly tool: Tool;
  /** One word for what went wrong; new ones may come, none is renamed. */
  readonly code: string;
  /** The exit code of the run. */
  readonly exitCode: number;
  /** What happened, as it is on stderr. */
  readonly message: string;
  /** The part of the message that says what to do; null where it has none. */
  readonly remedy: string | null;
}

/** What files were recognized as, and how much of each was read. */
export interface EvidenceListing {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'evidence-listing';
  readonly tool: Tool;
  /** In the order in which they were found; of an archive one for each file in it. */
  readonly files: readonly ListedFile[];
}

/** One file. */
export interface ListedFile {
  /** As given; `archive!member` for a file in an archive. */
  readonly path: string;
  /** What it was recognized as: perfmon-log, event-log, event-trace, httperr, image, … or the name of a text format. */
  readonly kind: string;
  /** Names of computers that it states. */
  readonly machines: readonly string[];
  /** First and last time in it; null where it has none. */
  readonly span: ListedSpan | null;
  readonly rows: ListedRows;
  /** Something that is in it, or was, could not be read. */
  readonly damaged: boolean;
  /** What had to be doubted, or was left out, for people. */
  readonly notes: readonly string[];
  /** What it says of the machine besides rows: its memory, limits, filters, queues, packages and the like, each value or entry as one. Absent where it says nothing else. */
  readonly facts?: number;
  /** Of a log of counters: how many samples it holds. */
  readonly samples?: number;
}

/** A stretch of time. */
export interface ListedSpan {
  /** ISO 8601; with Z where its zone is known, else local time. */
  readonly from: string;
  /** ISO 8601; with Z where its zone is known, else local time. */
  readonly to: string;
}

/** How many rows were read, and how many are known to be there and could not be. */
export interface ListedRows {
  /** Rows that were read. */
  readonly placed: number;
  /** Rows that were counted and could not be read. */
  readonly unread: number;
}

/** A value of a performance counter. */
export interface CounterRow {
  readonly row: 'counter';
  /** The file that it is in, as given. */
  readonly file: string;
  /** ISO 8601; with Z where its zone is known, else local time. */
  readonly at: string;
  /** `\\MACHINE\Object(instance)\Counter`; without the machine where the file does not say it. */
  readonly path: string;
  readonly value: number;
  /** Line, from 1, of a text. */
  readonly line?: number;
}

/** An event. */
export interface EventRow {
  readonly row: 'event';
  /** The file that it is in, as given. */
  readonly file: string;
  /** Number of the record in its log. */
  readonly record: number | null;
  readonly at: string | null;
  readonly log: string | null;
  /** Name of the provider. */
  readonly source: string | null;
  /** Name that classic programs log under. */
  readonly eventSource: string | null;
  readonly id: number | null;
  readonly qualifiers: number | null;
  readonly level: number | null;
  readonly computer: string | null;
  /** In the order of the event. */
  readonly data: readonly EventValue[];
  /** Line, from 1, of a text. */
  readonly line?: number;
}

/** A value of an event. */
export interface EventValue {
  /** null for a value without a name: its place counts. */
  readonly name: string | null;
  readonly value: string | null;
}

/** A process. */
export interface ListedProcess {
  readonly row: 'process';
  /** The file that it is in, as given. */
  readonly file: string;
  readonly at?: string | null;
  readonly pid: number | null;
  readonly parent: number | null;
  readonly name: string;
  readonly handles?: number | null;
  readonly threads?: number | null;
  readonly nonpagedBytes?: number | null;
  readonly pagedBytes?: number | null;
  /** Line, from 1, of a text. */
  readonly line?: number;
}

/** A driver or another image. */
export interface ImageRow {
  readonly row: 'image';
  /** The file that it is in, as given. */
  readonly file: string;
  readonly base: string | null;
  readonly size: number | null;
  readonly pid: number | null;
  readonly checksum: number | null;
  readonly timeDateStamp: number | null;
  readonly name: string;
  readonly version?: string | null;
  readonly running?: boolean | null;
  /** Line, from 1, of a text. */
  readonly line?: number;
}

/** What a pool tag has allocated. */
export interface AllocationRow {
  readonly row: 'allocation';
  /** The file that it is in, as given. */
  readonly file: string;
  readonly at?: string | null;
  /** Four characters. */
  readonly tag: string;
  readonly pool: 'nonpaged' | 'paged';
  /** Lower-case file name of who allocated it; null where it is not known. */
  readonly module: string | null;
  /** Outstanding. */
  readonly blocks: number | null;
  /** Outstanding. */
  readonly bytes: number | null;
  /** Since Windows started. */
  readonly allocs?: number | null;
  /** Since Windows started. */
  readonly frees?: number | null;
  /** Line, from 1, of a text. */
  readonly line?: number;
}

/** A row of HTTPERR. */
export interface HttperrEvidenceRow {
  readonly row: 'httperr';
  /** The file that it is in, as given. */
  readonly file: string;
  readonly entry: HttperrRow;
}

/** One row of HTTPERR, as `--rows` prints it. All keys are there, unknown is null. */
export interface HttperrRow {
  readonly path: string;
  readonly line: number;
  readonly time: string | null;
  /** Without its `N_`. */
  readonly reason: string | null;
  /** N of `N_Connections_Refused`, else 1. */
  readonly count: number;
  readonly clientAddress: string | null;
  readonly clientPort: number | string | null;
  readonly serverAddress: string | null;
  readonly serverPort: number | string | null;
  readonly version: string | null;
  readonly method: string | null;
  readonly uri: string | null;
  readonly streamId: number | string | null;
  readonly streamIdEx: number | string | null;
  readonly status: number | string | null;
  readonly siteId: number | string | null;
  readonly queue: string | null;
  readonly transport: string | null;
  /** Columns without a key of their own that have a value, in file order. */
  readonly extra: readonly HttperrExtra[] | null;
}

/** A further column of a row. */
export interface HttperrExtra {
  readonly name: string;
  readonly value: string;
}

/** What a word of a result means. */
export interface ExplanationDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'explanation';
  readonly tool: Tool;
  /**
   * One for each thing of that name.
   *
   * @minItems 1
   */
  readonly items: readonly Explanation[];
}

/** What one word means. */
export interface Explanation {
  /** The word. */
  readonly id: string;
  /** What kind of word it is. */
  readonly of: 'verdict' | 'confidence' | 'finding' | 'rule' | 'reason' | 'issue' | 'exit-code';
  /** Title, where it has one. */
  readonly title: string | null;
  /** A paragraph. */
  readonly text: string;
  /** A line to paste that shows more. */
  readonly more: string | null;
}

/** HTTPERR logs, counted. */
export interface HttperrDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'httperr';
  readonly tool: Tool;
  readonly files: readonly HttperrLog[];
  /** Smallest and largest time. */
  readonly span: {
    readonly first: string | null;
    readonly last: string | null;
  };
  readonly reasons: readonly ReasonCount[];
  /** `null` where the logs cannot tell: rows without s-reason, or lines that could not be read and name refusals. */
  readonly refused: Refused | null;
  /** With `--by`: a stretch of time, in order of time; or a value of a column, most rows first. One entry for each reason of it. */
  readonly by?: readonly (ReasonBucket | ValueBucket)[];
  /** Where most rows are from; all four without `--by`, one with `--by queue|site|uri|client`. Absent with `--by minute|hour|day`, and for more than 64 MB of logs unless `--top` asks for it. */
  readonly top?: {
    readonly queues?: TopValues;
    readonly sites?: TopValues;
    readonly uris?: TopValues;
    readonly clients?: TopValues;
  };
  /** Application pools whose requests failed, most rows first; the first 20. */
  readonly appPools?: readonly AppPoolRows[];
  /**
   * The first 100 of the run; the numbers in `files` are exact.
   *
   * @maxItems 100
   */
  readonly unparsed: readonly UnparsedLine[];
  /** Rows that hold `N_Connections_Refused` beside a client, method or URI. */
  readonly suspicious?: {
    readonly rows: number;
    readonly examples: readonly {
      readonly path: string;
      readonly line: number;
    }[];
  };
  readonly inputs?: readonly Input[];
  readonly problems?: readonly Problem[];
}

/** One log file. */
export interface HttperrLog {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  /** Lines that could not be read. */
  readonly unparsed: number;
  readonly layouts: readonly HttperrLayout[];
}

/** A layout of rows. */
export interface HttperrLayout {
  /** Columns of the `#Fields` line; `null` without one. */
  readonly fields: readonly string[] | null;
  readonly tokens: number;
  readonly rows: number;
}

/** How often a reason phrase stands in the logs. */
export interface ReasonCount {
  /** Without its `N_`; `null` where the log has no such column. */
  readonly reason: string | null;
  readonly class: ReasonClass;
  /** What it means, in a few words. */
  readonly meaning?: string;
  readonly rows: number;
  /** N summed for `N_Connections_Refused`, else the rows. */
  readonly count: number;
}

/** Rows of one reason in one minute, hour or day. */
export interface ReasonBucket {
  readonly time: string | null;
  readonly reason: string | null;
  readonly rows: number;
  readonly count: number;
}

/** Rows of one reason with one value of a column: exactly one of `queue`, `site`, `uri` and `client` is there, `null` for rows that say nothing in it. */
export interface ValueBucket {
  readonly queue?: string | null;
  readonly site?: string | null;
  /** Without its query. */
  readonly uri?: string | null;
  readonly client?: string | null;
  readonly reason: string | null;
  readonly rows: number;
  readonly count: number;
}

/** The values of one column with the most rows. */
export interface TopValues {
  /** False where no row has that column. */
  readonly hasColumn: boolean;
  /** Different values, rows without one counting as one; `null` where they were too many to be counted. */
  readonly distinct: number | null;
  /** No value that was given up has more rows than this; 0 where every count is exact. */
  readonly boundRows: number;
  readonly values: readonly TopValue[];
  /** Rows with other values. */
  readonly otherRows: number;
}

/** One value of a column. */
export interface TopValue {
  /** `null` for rows that say nothing in the column. A URL is without its query. */
  readonly value: string | null;
  /** Only the beginning: longer values that begin so are counted together. */
  readonly isCut?: true;
  readonly rows: number;
  /** The true number is at most so much larger; 0 where it is exact. */
  readonly missedRows: number;
  /** Most rows first. */
  readonly reasons: readonly {
    readonly reason: string | null;
    readonly rows: number;
  }[];
}

/** What HTTPERR shows of one application pool. */
export interface AppPoolRows {
  /** What the rows name it by; `others`: more different names than are kept. */
  readonly of: 'queue' | 'site' | 'host' | 'unnamed' | 'others';
  readonly name: string | null;
  readonly rows: number;
  readonly first: OptionalTime;
  readonly last: OptionalTime;
  /** What happened to it, in a sentence or two. */
  readonly says: string;
  readonly reasons: readonly {
    readonly reason: string;
    readonly rows: number;
    readonly first: OptionalTime;
    readonly last: OptionalTime;
  }[];
}

/** A line that could not be read. */
export interface UnparsedLine {
  readonly path: string;
  readonly line: number;
  /** Cut at 200 characters. */
  readonly text: string;
}

/** One entry of the knowledge base: a known issue, or a reference that findings cite. */
export interface PackEntry {
  /** Number of the article, or a word of one's own. */
  readonly id: string;
  /** An issue has conditions; a reference never applies; of a title-only entry nothing may be concluded. */
  readonly kind: 'issue' | 'reference' | 'title-only';
  readonly title: PackLine;
  readonly family?: PackLine;
  readonly pool?: 'nonpaged' | 'paged' | 'both';
  readonly appliesTo?: PackLines;
  readonly symptoms?: PackLines;
  readonly cause?: PackLine;
  readonly sideEffects?: PackLine;
  readonly supersededBy?: PackLine;
  readonly basis?: KnowledgeBasis;
  /** When it was first reported. */
  readonly reported?: PackDate;
  /** When the fix came out; absent where none is known. */
  readonly fixedOn?: PackDate;
  /** What has the fix: builds, files, products, updates. */
  readonly fixedIn?: PackLines;
  /** Month in which the entry was last compared with its sources. */
  readonly checked?: string;
  /** What proves it on a machine. */
  readonly confirm?: PackLine;
  readonly seeAlso?: PackLines;
  /**
   * All must hold for the issue to apply.
   *
   * @minItems 1
   * @maxItems 40
   */
  readonly conditions?: readonly PackCondition[];
  readonly blames?: PackBlame;
  /** @maxItems 20 */
  readonly advice?: readonly PackStep[];
  /** @maxItems 20 */
  readonly conflicts?: readonly PackConflict[];
  /** Findings that cite a reference: ids, or their beginnings up to a dot. */
  readonly citedBy?: PackLines;
  /**
   * A reference is cited for machines where none of these is known to fail.
   *
   * @maxItems 10
   */
  readonly citedFor?: readonly PackCaseCondition[];
  /**
   * The advice of a reference becomes a next step on machines where all of these are known to hold.
   *
   * @maxItems 10
   */
  readonly advisedFor?: readonly PackCaseCondition[];
  /**
   * @minItems 1
   * @maxItems 40
   */
  readonly sources: readonly PackLine[];
  /** How much of the source was read. */
  readonly sourceKnowledge?: 'full' | 'near-full' | 'partial' | 'secondary' | 'opening' | 'title-only';
}

/** A question to one fact (`fact`, `op`), or a group: `all` or `any` of its parts hold, some tag that fits a pattern has `all` of them, or `unless` is not known to hold. */
export interface PackPredicate {
  /** Of a condition of an issue: where this is unknown, nothing is said. */
  readonly essential?: boolean;
  /** Where this part is what makes the condition hold, the issue is `possible` at most. */
  readonly atMost?: 'possible';
  readonly role?: unknown;
  readonly says?: PackLine;
  /** Name of a fact. */
  readonly fact?: string;
  readonly about?: PackAbout;
  readonly op?:
    | 'is'
    | 'in'
    | 'not-in'
    | 'at-least'
    | 'at-most'
    | 'below'
    | 'above'
    | 'between'
    | 'outside'
    | 'version-is'
    | 'version-below'
    | 'version-at-least'
    | 'version-in'
    | 'version-last-below'
    | 'version-last-at-least'
    | 'includes'
    | 'excludes'
    | 'present'
    | 'absent';
  readonly value?: unknown;
  readonly unit?: FactUnit;
  readonly all?: PackPredicates;
  readonly any?: PackPredicates;
  readonly someTag?: PackSomeTag;
  readonly unless?: PackPredicate;
}

/** Whom or what the fact is about. */
export interface PackAbout {
  /** Padded to four characters. */
  readonly tag?: string;
  readonly pool?: 'nonpaged' | 'paged';
  readonly driver?: PackLowerCase;
  readonly process?: PackLowerCase;
  readonly eventSource?: PackLowerCase;
  readonly eventId?: number;
  readonly counter?: PackLine;
  readonly reason?: PackLine;
  readonly hotfix?: string;
  readonly value?: PackLine;
  readonly constraint?: PackLine;
}

export interface PackSomeTag {
  /** Four characters, `?` for any one. */
  readonly pattern: string;
  readonly pool: 'nonpaged' | 'paged';
}

/** Who is at fault according to the source, and how. */
export interface PackBlame {
  readonly mechanism: VerdictCode;
  /**
   * @minItems 1
   * @maxItems 5
   */
  readonly owners: readonly PackBlamed[];
}

export interface PackBlamed {
  readonly kind: OwnerKind;
  readonly name: PackLine;
  /** How sure the source makes it, at most, whatever the evidence holds of the owner. Where it is absent: strong where the version of a file was seen, else probable. */
  readonly confidence?: Confidence;
}

export interface PackStep {
  readonly do: PackLine;
  readonly undo?: PackLine;
  readonly risk: Risk;
  readonly cost?: PackLine;
  readonly command?: CommandLine;
  readonly kind?: StepKind;
  /** @maxItems 10 */
  readonly when?: readonly PackCaseCondition[];
}

export interface PackConflict {
  readonly with: PackLine;
  readonly says: PackLine;
}

/** `from` belongs to the range, `below` does not; a missing end is open. */
export interface PackVersionRange {
  readonly from?: PackVersion;
  readonly below?: PackVersion;
}

/** Known issues, pool tags and reason phrases of one's own, for --knowledge. */
export interface KnowledgePack {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'knowledge-pack';
  /** Shown beside everything that comes from this pack. */
  readonly name: string;
  /** @maxItems 500 */
  readonly entries?: readonly PackEntry[];
  /** @maxItems 20000 */
  readonly tags?: readonly PackTag[];
  /** @maxItems 500 */
  readonly reasons?: readonly PackReason[];
}

/** A pool tag and whose it is. */
export interface PackTag {
  /** The tag; `?` stands for any one character, `*` at the end for any rest. */
  readonly pattern: string;
  readonly driver?: string | null;
  readonly description: string;
}

/** A reason phrase of HTTPERR. */
export interface PackReason {
  readonly phrase: string;
  readonly class: ReasonClass;
  readonly meaning: string;
  /** @maxItems 20 */
  readonly check?: readonly string[];
  /** @maxItems 40 */
  readonly sources?: readonly string[];
}

/** Known issues and references; with evidence, how they hold against it. */
export interface KnowledgeDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'knowledge';
  readonly tool: Tool;
  readonly entries: readonly KnowledgeSummary[];
  /** With evidence. */
  readonly machines?: readonly KnowledgeMachine[];
  /** Inputs of no machine. */
  readonly unassigned?: readonly Input[];
}

/** One entry of the knowledge base. */
export interface KnowledgeSummary {
  /** Number of the article. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'issue' | 'reference';
  readonly summary?: string | null;
  readonly symptom?: string | null;
  readonly cause?: string | null;
  /** In words. */
  readonly conditions?: readonly string[];
  readonly advice?: readonly Advice[];
  readonly sideEffects?: readonly string[];
  readonly references?: readonly string[];
  readonly supersededBy?: readonly string[];
  readonly sources?: readonly string[];
  /** How well the source is known. */
  readonly certainty?: string | null;
  readonly basis?: KnowledgeBasis;
  /** Year, month or day of the first report. */
  readonly reported?: string;
  /** Year, month or day of the fix. */
  readonly fixedOn?: string;
  /** Builds, files, products or updates that have the fix. */
  readonly fixedIn?: readonly string[];
  /** Month in which the entry was last compared with its sources. */
  readonly checked?: string;
  /** What proves it on a machine. */
  readonly confirm?: string;
  /** The pack that it comes from; absent for our own. */
  readonly origin?: string | null;
}

/** Known issues held against the evidence of one machine. */
export interface KnowledgeMachine {
  readonly machine: Machine;
  readonly knowledge: readonly KnowledgeMatch[];
  readonly facts: readonly Fact[];
  readonly inputs: readonly Input[];
}

/** Events of the event log that matter here: of which log and source, what they mean, and what they are used for. */
export interface KnownEvent {
  /** Log that holds them. */
  readonly log: 'System' | 'Application';
  /**
   * Sources that log them under these ids; another program's event of the same id is another event.
   *
   * @minItems 1
   */
  readonly sources: readonly EventSourcePattern[];
  /**
   * Numbers, without the bits for severity and facility.
   *
   * @minItems 1
   */
  readonly ids: readonly number[];
  /** What they are used for: `pool` a pool or memory ran short (finding and timeline), `hint` something near it (finding only), `boot` Windows started, `shutdown`, `bugcheck` and `service` (collected for people), `issue` a known issue asks for them, `repeated` the same, and hundreds of them mean something: they are asked for apart, so that they push out no others. */
  readonly role: 'pool' | 'hint' | 'boot' | 'shutdown' | 'bugcheck' | 'service' | 'issue' | 'repeated';
  /** What they say, to follow `Event 2019:`. */
  readonly meaning: string;
  /** How far they can be trusted; for findings. */
  readonly worth?: string;
  /**
   * Where that is written: an article, or an address.
   *
   * @minItems 1
   */
  readonly documented: readonly string[];
}

/** Limits of the pools and the refusal threshold of http.sys for a machine. */
export interface LimitsDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'limits';
  readonly tool: Tool;
  readonly machine: Machine;
  readonly nonpaged: PoolLimit | null;
  readonly paged: PoolLimit | null;
  /** Those whose inputs are known. */
  readonly constraints: readonly Constraint[];
  /** The one with the least free bytes. */
  readonly binding: ConstraintKind | null;
  readonly refusal: RefusalLimit | null;
  readonly allocationFailures: AllocationFailures | null;
  readonly inputs?: readonly Input[];
  readonly problems?: readonly Problem[];
}

/** Pool tags with their growth. */
export interface PoolDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'pool';
  readonly tool: Tool;
  readonly machines: readonly PoolMachine[];
  /** Inputs of no machine. */
  readonly unassigned?: readonly Input[];
}

/** The pools of one machine. */
export interface PoolMachine {
  readonly machine: Machine;
  readonly inputs: readonly Input[];
  /** In order of time. */
  readonly samples: readonly PoolSampleTotals[];
  /** Limits by the description of the machine; absent where that says too little. */
  readonly limits?: Limits;
  readonly tags: readonly PoolTag[];
}

/** One list of pool tags. */
export interface PoolSampleTotals {
  /** Place in `inputs`, from 0. */
  readonly input: number;
  readonly at: TimelineTime | null;
  /** False for a screen or a list that was cut. */
  readonly complete: boolean;
  readonly nonpagedBytes?: number | null;
  readonly pagedBytes?: number | null;
}

/** One tag of one pool, in the newest list that has it. */
export interface PoolTag {
  readonly tag: TagText;
  readonly tagHex: TagHex;
  /** True where the PROTECTED_POOL bit was set. */
  readonly protected?: boolean;
  readonly pool: PoolName;
  readonly bytes: number | null;
  /** Blocks: allocations less frees. */
  readonly outstanding: number | null;
  readonly allocs: number | null;
  readonly frees: number | null;
  /** Part of its pool, 0 to 1. */
  readonly share: number | null;
  /** `null` with fewer than two samples. */
  readonly growth: TagGrowth | null;
  /** What the tag is, from the table. */
  readonly about: string | null;
  readonly kind: TagKind;
  /** Who may use it, from the table or from images. */
  readonly owners?: readonly Owner[];
}

/** What is known of pool tags, without any evidence. */
export interface TagDocument {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** What this document is. */
  readonly kind: 'tag';
  readonly tool: Tool;
  readonly tags: readonly KnownTag[];
}

/** What is known of one tag. */
export interface KnownTag {
  /** The tag, four characters, padding kept. */
  readonly tag: string;
  /** The four bytes as a little-endian dword. */
  readonly tagHex: string;
  readonly kind: TagKind;
  /** What that kind of tag can prove, in a sentence. */
  readonly says: string;
  /** What tables say, best answer first; empty where none has the tag. */
  readonly rows: readonly TagRow[];
  /** The most that healthy machines showed, for each pool; empty where none of them showed 256 KB of it. */
  readonly usual: readonly UsualSize[];
  /** For whom such tags are allocated; null where the tag's own driver is the one to look at. */
  readonly family: TagFamilyWords | null;
  /** Other tags of the same driver, which often grow together with it. */
  readonly related: readonly string[];
  /** What brings the tag into many drivers: a library, a header or a sample. */
  readonly library: string | null;
  /** Known issues that ask for the tag. */
  readonly knowledge: readonly {
    /** Id of the entry. */
    readonly id: string;
    /** Its title. */
    readonly title: string;
  }[];
  /** Known tags that look alike: letter case, l and I, 0 and O. */
  readonly similar: readonly string[];
  /** How to find out whose it is. */
  readonly next: readonly TagStep[];
}

/** A row of a tag table. */
export interface TagRow {
  /** The tag, or a pattern that it fits. */
  readonly pattern: string;
  /** Pool it was seen in; it changes with the version of Windows. */
  readonly pool: 'nonpaged' | 'paged' | 'both' | null;
  /** File of the driver, or a part of the kernel; null where nobody published it. */
  readonly driver: string | null;
  /** What is allocated under it. */
  readonly component: string;
  readonly kind: TagKind;
  /** Whether others than Microsoft wrote the driver. */
  readonly thirdParty: boolean | null;
  /** True where only a wildcard fits: the row is made for many tags and need not speak of this one. */
  readonly isHint: boolean;
  /** Pack or file that says so; null for our own table. */
  readonly origin: string | null;
  /** Who says so. */
  readonly sources: readonly string[];
}

/** The most that a healthy machine showed of a tag. */
export interface UsualSize {
  readonly pool: PoolName;
  /** Bytes. */
  readonly highBytes: number;
  /** Blocks. */
  readonly highBlocks: number;
}

/** Tags that are allocated for another component. */
export interface TagFamilyWords {
  /** Tags of the family, `?` for any letter: they grow together. */
  readonly patterns: readonly string[];
  /** What makes such tags grow. */
  readonly holder: string;
  /** Evidence that identifies it. */
  readonly witnesses: readonly string[];
  /** What to do next. */
  readonly next: string;
}

/** One step. */
export interface TagStep {
  /** The step in words. */
  readonly do: string;
  /** A line to paste. */
  readonly command: string | null;
}

import type {
  Capture,
  Clock,
  CounterSeries,
  DriverEntry,
  EventEntry,
  HttperrEvidence,
  HttperrQueueReason,
  ImageEvidence,
  Input,
  MachineEvidence,
  Moment,
  PoolSample,
  ProcessRow,
  ProcessSample,
  Statement,
} from '../../src/facts/capture.js';
import { REFUSED_REASON } from '../../src/facts/capture.js';
import { formatTagHex, parseTag } from '../../src/facts/tag.js';
import type { Machine, ServiceClaim, Signature, TagUse } from '../../src/schema/types.js';

/** A figure at each look, counted from 0; `null` where the list does not show it. */
export type Course = (look: number) => number | null;

/** A tag over time. */
export interface TagStory {
  readonly tag: string;
  readonly pool?: 'nonpaged' | 'paged';
  readonly blocks: Course;
  readonly blockBytes: number;
}

/** A process over time; it is not among the processes at a look of which no figure is given. */
export interface ProcessStory {
  readonly name: string;
  readonly pid: number;
  readonly handles?: Course;
  readonly threads?: Course;
  readonly nonpagedBytes?: Course;
  readonly pagedBytes?: Course;
}

/** A performance counter over time. */
export interface CounterStory {
  readonly name: string;
  readonly instance?: string;
  readonly values: Course;
}

/** What is said of an image beside its tag; by Contoso and without a signature where nothing is. */
export interface ImageStory {
  readonly signature?: Signature;
  readonly company?: string;
  readonly services?: readonly ServiceClaim[];
  /** Section that code takes the tag from for an allocating call. */
  readonly takenFrom?: string;
}

/** What was brought of one machine, as compact tables. Everything is optional: what is left out was not brought. */
export interface Story {
  readonly machine?: Machine;
  /** Minutes between two looks. */
  readonly everyMinutes?: number;
  readonly looks?: number;
  /** How the times of the lists are known. */
  readonly clock?: 'utc' | 'unknown' | 'order-only';
  readonly tags?: readonly TagStory[];
  /** Total of the nonpaged pool in the head of each list; the sum of the tags where left out. */
  readonly nonpagedBytes?: Course;
  /** The same of the paged pool. */
  readonly pagedBytes?: Course;
  /** False for lists that were cut. */
  readonly complete?: boolean;
  readonly processes?: readonly ProcessStory[];
  /** `file version company`; a leading `-` is a driver that is listed as stopped. */
  readonly drivers?: readonly string[];
  /** Seconds after the first look, and connections refused; `null` for a row without a time. */
  readonly refusals?: readonly (readonly [seconds: number | null, connections: number])[];
  /** Rows of other reasons. */
  readonly reasons?: readonly (readonly [reason: string, rows: number])[];
  /** Rows of application pools by queue, from so many seconds after the first look to so many; `null` for rows without a time. */
  readonly queues?: readonly QueueStoryRow[];
  /** Rows that hold the words of a refusal beside a client. */
  readonly suspiciousRows?: number;
  readonly reasonColumn?: boolean;
  /** Images that were brought, and how each uses one tag. */
  readonly images?: readonly (readonly [file: string, tag: string, use: TagUse, more?: ImageStory])[];
  readonly events?: readonly (readonly [source: string, id: number, message?: string])[];
  readonly counters?: readonly CounterStory[];
  /** What a debugger or another tool states. */
  readonly statements?: readonly (readonly [name: string, value: number])[];
  /** What Driver Verifier found an unloaded driver to hold. */
  readonly leftBehind?: readonly { readonly driver: string; readonly tag: string; readonly blocks: number; readonly bytes: number }[];
}

/** `of` is `queue` where left out. */
export interface QueueStoryRow {
  readonly of?: HttperrQueueReason['of'];
  readonly name: string | null;
  readonly reason: string;
  readonly rows: number;
  readonly span: readonly [first: number, last: number] | null;
}

/** The first look of every story: 2026-03-02 10:00 UTC. */
export const START_MS = Date.UTC(2026, 2, 2, 10);

const HEAD_LINES = 4;
/** Blocks that are allocated and freed again from look to look. */
const USES_BETWEEN_LOOKS = 1_000;

/** One machine in memory, as readers would hand it over. */
export function makeEvidence(story: Story): MachineEvidence {
  const inputs: Input[] = [];
  const add = (path: string, recognizedAs: string): number => inputs.push(inputOf(path, recognizedAs, story)) - 1;
  const machineInput = story.machine === undefined ? null : add('machine.json', 'machine');
  return {
    name: story.machine?.name ?? null,
    machine: story.machine ?? {},
    machineInput,
    machineLines: new Map(),
    declared: [],
    pool: poolSamples(story, add),
    processes: processSamples(story, add),
    drivers: driverEntries(story, add),
    images: imageEvidence(story, add),
    events: eventEntries(story, add),
    counters: counterSeries(story, add),
    httperr: httperrEvidence(story, add),
    statements: [...(story.leftBehind ?? []).flatMap(statementsOf), ...debuggerStatements(story, add)],
    inputs,
  };
}

/** The evidence of several machines. */
export function makeCapture(...stories: readonly Story[]): Capture {
  return { machines: stories.map(makeEvidence), unassigned: [] };
}

type AddInput = (path: string, recognizedAs: string) => number;

function inputOf(path: string, recognizedAs: string, { clock = 'utc' }: Story): Input {
  const known: Clock = { basis: 'name', zone: 'utc', offsetMinutes: 0, uncertaintySeconds: null };
  const unknown: Clock = {
    basis: clock === 'order-only' ? 'mtime' : 'file',
    zone: 'unknown',
    offsetMinutes: null,
    uncertaintySeconds: null,
  };
  return { path, recognizedAs, clock: clock === 'utc' ? known : unknown, problems: [] };
}

function looksOf({ looks, tags, processes, counters }: Story): number {
  return looks ?? (tags === undefined && processes === undefined && counters === undefined ? 0 : 6);
}

function momentOf(look: number, { everyMinutes = 30, clock = 'utc' }: Story): Moment {
  return { ms: START_MS + look * everyMinutes * 60_000, zoneKnown: clock === 'utc', orderOnly: clock === 'order-only' };
}

function each<T>(count: number, make: (look: number) => T): T[] {
  return Array.from({ length: count }, (_, look) => make(look));
}

function poolSamples(story: Story, add: AddInput): readonly PoolSample[] {
  const { tags } = story;
  if (tags === undefined) return [];
  const looks = looksOf(story);
  const courses = tags.map((tag) => ({ ...tag, points: withCounters(tag, looks) }));
  return each(looks, (look): PoolSample => {
    const rows = courses.flatMap(({ tag, pool, blockBytes, points }) => {
      const point = points[look];
      return point === undefined || point === null ? [] : [{ tag, pool, blockBytes, ...point }];
    });
    const column = (value: (row: (typeof rows)[number], i: number) => number): Float64Array => Float64Array.from(rows, value);
    return {
      input: add(`poolmon-${look}.txt`, 'poolmon'),
      at: momentOf(look, story),
      line: 1,
      complete: story.complete ?? true,
      pools: ['nonpaged', 'paged'],
      nonpagedBytes: story.nonpagedBytes?.(look) ?? null,
      pagedBytes: story.pagedBytes?.(look) ?? null,
      commitBytes: null,
      commitLimitBytes: null,
      availableBytes: null,
      totalsLine: story.nonpagedBytes === undefined ? null : 2,
      tickMs: null,
      rows: {
        length: rows.length,
        tag: Uint32Array.from(rows, ({ tag }) => tagOf(tag)),
        pool: Uint8Array.from(rows, ({ pool }) => (pool === 'paged' ? 1 : 0)),
        allocs: column(({ allocs }) => allocs),
        frees: column(({ allocs, blocks }) => allocs - blocks),
        outstanding: column(({ blocks }) => blocks),
        bytes: column(({ blocks, blockBytes }) => blocks * blockBytes),
        line: Uint32Array.from(rows, (_, i) => HEAD_LINES + 1 + i),
        flags: new Uint8Array(rows.length),
      },
    };
  });
}

/** Blocks with the allocations that made them. Allocations never fall while Windows runs, whatever the blocks do. */
function withCounters({ blocks }: TagStory, looks: number): readonly ({ readonly blocks: number; readonly allocs: number } | null)[] {
  let before = 0;
  let allocs = 0;
  return each(looks, (look) => {
    const now = blocks(look);
    allocs += Math.max(0, (now ?? 0) - before) + USES_BETWEEN_LOOKS;
    before = now ?? 0;
    return now === null ? null : { blocks: now, allocs };
  });
}

function tagOf(text: string): number {
  const tag = parseTag(text);
  if (tag === null) throw new TypeError(`${text} is no tag`);
  return tag;
}

function processSamples(story: Story, add: AddInput): readonly ProcessSample[] {
  const { processes } = story;
  if (processes === undefined) return [];
  const input = add('processes.csv', 'processes');
  return each(looksOf(story), (look) => ({
    input,
    at: momentOf(look, story),
    processes: processes.flatMap(({ name, pid, handles, threads, nonpagedBytes, pagedBytes }, i): ProcessRow[] => {
      const [held, running, nonpaged, paged] = [handles, threads, nonpagedBytes, pagedBytes].map((course) => course?.(look) ?? null);
      const line = 2 + look * processes.length + i;
      const figures = { handles: held ?? null, threads: running ?? null, nonpagedBytes: nonpaged ?? null, pagedBytes: paged ?? null };
      return Object.values(figures).every((figure) => figure === null) ? [] : [{ name, pid, ...figures, line }];
    }),
  }));
}

function driverEntries({ drivers }: Story, add: AddInput): readonly DriverEntry[] {
  const input = drivers === undefined ? 0 : add('drivers.csv', 'drivers');
  return (drivers ?? []).map((text, i) => {
    const [file = '', version = null, ...company] = text.replace(/^-/, '').split(' ');
    return {
      input,
      line: i + 2,
      file,
      path: null,
      version,
      company: company.length === 0 ? null : company.join(' '),
      product: null,
      description: null,
      running: !text.startsWith('-'),
    };
  });
}

function imageEvidence({ images }: Story, add: AddInput): readonly ImageEvidence[] {
  return (images ?? []).map(([file, tag, use, { signature = null, company = 'Contoso', services, takenFrom } = {}]) => {
    const place = { tag: tag.padEnd(4), tagHex: formatTagHex(tagOf(tag)), use, at: [{ rva: 0x1a30, section: '.text' }] };
    const path = `drivers/${file}`;
    return {
      input: add(path, 'driver-image'),
      isPacked: false,
      image: {
        path,
        architecture: 'x64',
        bytes: 40_000,
        version: { file: '1.2.0.0', company },
        signature,
        tags: [
          services === undefined ? place : { ...place, at: [], services },
          ...(takenFrom === undefined
            ? []
            : [{ ...place, use: 'data' as const, api: 'ExAllocatePoolWithTag', at: [{ rva: 0x4020, section: takenFrom }] }]),
        ],
        problem: null,
      },
    };
  });
}

function eventEntries(story: Story, add: AddInput): readonly EventEntry[] {
  const input = story.events === undefined ? 0 : add('events.csv', 'events');
  return (story.events ?? []).map(([source, id, message = null], i) => ({
    input,
    line: i + 2,
    at: momentOf(i, story),
    source,
    id,
    message,
  }));
}

function counterSeries(story: Story, add: AddInput): readonly CounterSeries[] {
  const input = story.counters === undefined ? 0 : add('counters.csv', 'perfmon');
  const looks = looksOf(story);
  return (story.counters ?? []).map(({ name, instance, values }) => ({
    input,
    name,
    instance: instance ?? null,
    at: Float64Array.from(each(looks, (look) => momentOf(look, story).ms)),
    zoneKnown: (story.clock ?? 'utc') === 'utc',
    values: Float64Array.from(each(looks, (look) => values(look) ?? Number.NaN)),
    lines: Uint32Array.from(each(looks, (look) => look + 2)),
  }));
}

function httperrEvidence(story: Story, add: AddInput): HttperrEvidence | null {
  const { refusals, reasons, suspiciousRows = 0 } = story;
  if (refusals === undefined && reasons === undefined && suspiciousRows === 0) return null;
  const input = add('httperr/httperr1.log', 'httperr');
  const timed = (refusals ?? []).flatMap(([seconds, connections], i) =>
    seconds === null ? [] : [{ second: START_MS / 1000 + seconds, rows: 1, connections, input, line: 5 + i }],
  );
  const refusedRows = (refusals ?? []).length + suspiciousRows;
  const refused = { reason: REFUSED_REASON, rows: refusedRows, count: (refusals ?? []).reduce((sum, [, n]) => sum + n, suspiciousRows) };
  const others = (reasons ?? []).map(([reason, rows]) => ({ reason, rows, count: rows }));
  const times = timed.map(({ second }) => second);
  const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return {
    files: [{ input, bytes: 10_000, rows: others.reduce((sum, { rows }) => sum + rows, refusedRows), unparsed: 0, layouts: [] }],
    first: times.length === 0 ? null : iso(Math.min(...times)),
    last: times.length === 0 ? null : iso(Math.max(...times)),
    minutes: others.map(({ reason, rows }, i) => ({ minute: START_MS / 1000 + 60 * i, reason, rows, count: rows, input, line: 100 + i })),
    reasons: [...others, ...(refusedRows === 0 ? [] : [refused])],
    refusals: timed,
    suspicious: { rows: suspiciousRows, examples: suspiciousRows === 0 ? [] : [{ input, line: 90 }] },
    unparsed: [],
    reasonColumn: story.reasonColumn ?? true,
    ...(story.queues === undefined ? {} : { queues: story.queues.map((row, i) => queueReason(row, { input, line: 100 + i })) }),
  };
}

function queueReason(
  { of = 'queue', name, reason, rows, span }: QueueStoryRow,
  place: { input: number; line: number },
): HttperrQueueReason {
  const [first, last] = span === null ? [null, null] : span.map((seconds) => START_MS / 1000 + seconds);
  return { of, name, reason, rows, first: first ?? null, last: last ?? null, ...place, lastInput: place.input, lastLine: place.line + 50 };
}

function debuggerStatements({ statements }: Story, add: AddInput): readonly Statement[] {
  const input = statements === undefined ? 0 : add('vm.txt', 'debugger');
  return (statements ?? []).map(([name, value], at) => ({ input, line: at + 1, name, value, at: null }));
}

/** The rows of `!verifier 3` for one driver that was unloaded. */
function statementsOf({ driver, tag, blocks, bytes }: NonNullable<Story['leftBehind']>[number]): readonly Statement[] {
  const values: readonly (readonly [name: string, value: Statement['value']])[] = [
    ['verifier.driver', driver],
    ['verifier.isUnloaded', true],
    ['verifier.nonpagedAllocations', blocks],
    ['verifier.blockTag', tag],
    ['verifier.blockCount', blocks],
    ['verifier.blockBytes', bytes],
  ];
  return values.map(([name, value], at) => ({ input: 0, line: at + 1, name, value, at: null }));
}

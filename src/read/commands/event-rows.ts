import type { EventEntry, Moment, PoolSample, Problem, ProcessSample, Statement } from '../../facts/capture.js';
import type { InventoryInstall } from '../../schema/types.js';
import type { EvidencePiece, OfFile } from '../reading.js';
import { ProblemTally } from '../tables/problem-tally.js';
import { parseIsoTime, timeColumn } from '../tables/time-text.js';
import {
  byTime,
  type Exhaustion,
  exhaustionProcesses,
  exhaustionSample,
  exhaustionStatements,
  isExhaustion,
  processesOfText,
} from './memory-exhaustion.js';
import { computerName } from './system-rows.js';

/** An event as an output shows it; its time is text still. */
export interface EventRow {
  readonly time: string | null;
  readonly log?: string | null;
  readonly source: string;
  readonly id: number;
  readonly message: string | null;
  readonly computer?: string | null;
  /** Values of the event by their names, where the output has them (XML). */
  readonly data?: ReadonlyMap<string, string>;
  /** What the members of event 2004 say of the memory. */
  readonly exhaustion?: Exhaustion | null;
  readonly line: number;
}

/** A longer text is no more use; the capture keeps as much. */
const LONGEST_MESSAGE = 4_000;
const NO_TIME = 'a time in no form known here, or one that could mean two days: use ISO 8601';

/** Events of one output, with what they say of the machine and of drivers that were installed. */
export function eventsPiece(rows: readonly EventRow[]): EvidencePiece | null {
  if (rows.length === 0) return null;
  const tally = new ProblemTally();
  const timeOf = timeColumn(rows.flatMap(({ time }) => (time === null ? [] : [withoutMarks(time)])));
  const computers = new Set(rows.flatMap(({ computer }) => (typeof computer === 'string' ? [computerName(computer)?.toLowerCase()] : [])));
  const [named] = rows.flatMap(({ computer }) => (typeof computer === 'string' ? [computerName(computer)] : []));
  const offsets = new Set<number | null>();
  const events: OfFile<EventEntry>[] = [];
  const installs: InventoryInstall[] = [];
  const memory = new MemoryOfEvents();
  for (const row of rows) {
    const stated = row.time === null ? null : timeOf(withoutMarks(row.time));
    if (stated === null && row.time !== null) tally.add(NO_TIME, row.line);
    if (stated !== null) offsets.add(stated.offsetMinutes);
    const event = {
      line: row.line,
      at: stated?.moment ?? null,
      source: row.source,
      id: row.id,
      message: row.message?.slice(0, LONGEST_MESSAGE) ?? null,
    };
    events.push(typeof row.log === 'string' && row.log !== '' ? { ...event, log: row.log } : event);
    memory.add(row, event.at);
    const install = installOf(row, stated === null ? null : isoOf(stated.moment.ms, stated.moment.zoneKnown));
    if (install !== null) installs.push(install);
  }
  const [offset, ...others] = offsets;
  return {
    ...(computers.size === 1 && typeof named === 'string' ? { machineName: named } : {}),
    ...(offset === undefined || offset === null || others.length > 0 ? {} : { utcOffsetMinutes: offset }),
    events,
    ...(installs.length === 0 ? {} : { inventory: { installs } }),
    ...memory.parts(),
    problems: [...tally.list(), ...memory.problems()],
  };
}

/** What events 2004 say of pools, commit and processes. */
class MemoryOfEvents {
  readonly #pool: OfFile<PoolSample>[] = [];
  readonly #lists: OfFile<ProcessSample>[] = [];
  readonly #statements: OfFile<Statement>[] = [];
  #unread = 0;

  add({ exhaustion, source, id, message, line }: EventRow, at: Moment | null): void {
    const named = exhaustion?.processes ?? [];
    const processes = named.length === 0 && isExhaustion(source, id) ? processesOfText(message ?? '', line) : named;
    for (const list of exhaustionProcesses(processes, at)) this.#lists.push(list);
    if (exhaustion === null || exhaustion === undefined) return;
    const sample = exhaustionSample(exhaustion, at);
    if (sample !== null) this.#pool.push(sample);
    for (const statement of exhaustionStatements(exhaustion, at)) this.#statements.push(statement);
    this.#unread += exhaustion.unread;
  }

  parts(): Pick<EvidencePiece, 'pool' | 'processLists' | 'statements'> {
    const lists = byTime(this.#lists);
    return {
      ...(this.#pool.length === 0 ? {} : { pool: this.#pool }),
      ...(lists.length === 0 ? {} : { processLists: lists }),
      ...(this.#statements.length === 0 ? {} : { statements: this.#statements }),
    };
  }

  problems(): readonly Problem[] {
    if (this.#unread === 0) return [];
    return [{ text: `${this.#unread} tags or processes of event 2004 without a name or a size are left out` }];
  }
}

/** Windows writes marks for the direction of text into dates, and a comma behind them. */
function withoutMarks(time: string): string {
  const plain = time
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\u202f\u00a0]/g, ' ')
    .trim();
  // Ten millionths of a second are more than a moment has here.
  return parseIsoTime(plain) === null ? plain.replace(/^(\d{4}-\d{2}-\d{2}T[\d:]{8}\.\d{3})\d+(Z?)$/, '$1$2') : plain;
}

/** ISO 8601, with `Z` only where the time is known to be in UTC. */
export function isoOf(ms: number, zoneKnown: boolean): string {
  const iso = new Date(ms).toISOString().replace(/\.000Z$/, 'Z');
  return zoneKnown ? iso : iso.slice(0, -1);
}

/** A service or driver was installed (7045); a device got its driver (20001 installed, 20003 its service). */
function installOf({ source, id, message, data, line }: EventRow, at: string | null): InventoryInstall | null {
  if (id === 7045 && /^service control manager/i.test(source)) {
    const path = data?.get('imagepath') ?? /(\S[^\r\n:]{0,400}\.sys)\b/i.exec((message ?? '').slice(0, LONGEST_MESSAGE))?.[1] ?? '';
    const file = /([^\\/"\s]{1,260}\.sys)\b/i.exec(path.slice(0, LONGEST_MESSAGE))?.[1]?.toLowerCase();
    return file === undefined ? null : { at, file, result: 'success', line };
  }
  if ((id === 20001 || id === 20003) && /userpnp/i.test(source)) {
    const text = `${data?.get('drivername') ?? ''} ${data?.get('driverfilename') ?? ''} ${message ?? ''}`.slice(0, LONGEST_MESSAGE);
    // The driver store puts the architecture and a digest behind the name: x.inf_amd64_0123.
    const inf = /([^\\/"\s]{1,260}?\.inf)(?![a-z0-9])/i.exec(text)?.[1]?.toLowerCase();
    const file = /([^\\/"\s]{1,260}\.sys)\b/i.exec(text)?.[1]?.toLowerCase();
    if (inf === undefined && file === undefined) return null;
    const status = data?.get('installstatus') ?? data?.get('addservicestatus') ?? /0x([0-9a-f]{1,8})/i.exec(message ?? '')?.[1] ?? '';
    const version = data?.get('driverversion');
    const provider = data?.get('driverprovider');
    return {
      at,
      ...(inf === undefined ? {} : { inf }),
      ...(file === undefined ? {} : { file }),
      ...(version === undefined || version === '' ? {} : { version }),
      ...(provider === undefined || provider === '' ? {} : { provider }),
      result: /^(?:0x)?0*$/i.test(status) ? 'success' : 'failure',
      line,
    };
  }
  return null;
}

import type { Problem } from '../../../facts/capture.js';
import { type EventRecord, keep, newRecord, rowOf, rowsPiece } from '../../commands/event-records.js';
import type { EventRow } from '../../commands/event-rows.js';
import { EXHAUSTION_ID } from '../../commands/memory-exhaustion.js';
import { computerName } from '../../commands/system-rows.js';
import { notRead } from '../../file-problem.js';
import { beyondLimit } from '../../limits.js';
import type { EvidencePiece } from '../../reading.js';
import { isoOfFileTime } from '../file-time.js';
import { Computers } from './computers.js';
import { type EventLogTally, type LogEvent, readEventLog } from './read-event-log.js';
import { saysInstall, WantedEvents } from './wanted-events.js';

/** A log of a gigabyte that says nothing but that the pool is empty says so a million times; its first and last ones are as good. */
const MOST_EVENTS = 20_000;

/** Names of people are in it, and nothing of the pools. */
const SECURITY = /^security$/i;

/**
 * The events of a log that a diagnosis asks for, as a piece for each machine that the log is of. What could not be read is said in the first.
 *
 * @throws the errors of the stream.
 */
export async function eventLogPieces(stream: AsyncIterable<Uint8Array>): Promise<readonly EvidencePiece[]> {
  const gathering = new Gathering();
  const tally = await readEventLog(stream, (event) => gathering.add(event));
  return gathering.finish(tally);
}

class Gathering {
  readonly #wanted = new WantedEvents();
  readonly #computers = new Computers();
  readonly #rows: EventRow[] = [];
  #left = 0;

  add(event: LogEvent): void {
    const { computer, record } = event;
    if (computer !== null) this.#computers.add(computer, record, event.isForwarded);
    const source = this.#wanted.sourceOf({ source: event.source, eventSource: event.eventSource, id: event.id });
    if (source === null || SECURITY.test(event.log ?? '')) return;
    if (this.#rows.length === MOST_EVENTS) this.#left++;
    else this.#keep(recordOf(event, source));
  }

  finish(tally: EventLogTally): readonly EvidencePiece[] {
    const problems = [...problemsOf(tally), ...(this.#left === 0 ? [] : [notRead(beyondLimit('events', MOST_EVENTS))])];
    const pieces = this.#byMachine().map(([name, rows]) => pieceOf(rows, name));
    return pieces.map((piece, i) => (i > 0 ? piece : { ...piece, problems: [...problems, ...(piece.problems ?? [])] }));
  }

  /** Events without a name of a computer go to the first that has one. */
  #byMachine(): readonly (readonly [name: string | undefined, rows: readonly EventRow[]])[] {
    const today = this.#computers.today();
    const machines = new Map<string, readonly [name: string, rows: EventRow[]]>();
    for (const name of this.#computers.names.map(today)) {
      const key = machineKey(name);
      if (key !== undefined && !machines.has(key)) machines.set(key, [name, []]);
    }
    const [first] = machines.values();
    if (first === undefined) return [[undefined, this.#rows]];
    for (const row of this.#rows) {
      const key = typeof row.computer === 'string' ? machineKey(today(row.computer)) : undefined;
      (machines.get(key ?? '') ?? first)[1].push(row);
    }
    return [...machines.values()];
  }

  #keep(record: EventRecord): void {
    const row = rowOf(record);
    if (row === null) return;
    const { data, ...rest } = row;
    this.#rows.push(data !== undefined && saysInstall(row.id) ? { ...rest, data } : rest);
  }
}

/** A machine may be named with its domain and without it, and in any letter case. */
function machineKey(name: string): string | undefined {
  return computerName(name)?.toLowerCase();
}

/** The piece of one machine; its records may have an older name of it. */
function pieceOf(rows: readonly EventRow[], name: string | undefined): EvidencePiece {
  const machineName = name === undefined ? null : computerName(name);
  const named = rows.map((row) => ({ ...row, computer: name ?? null }));
  return { ...(rowsPiece(named, { first: 1 }) ?? { events: [] }), ...(machineName === null ? {} : { machineName }) };
}

/** The same as a reader of XML makes of the event, so that the same rules read it. */
function recordOf(event: LogEvent, source: string): EventRecord {
  const record = newRecord(Math.max(1, event.record));
  record.attributes.set('Provider.Name', source);
  record.attributes.set('TimeCreated.SystemTime', isoOfFileTime(event.time()));
  record.values.set('EventID', String(event.id));
  if (event.log !== null) record.values.set('Channel', event.log);
  if (event.computer !== null) record.values.set('Computer', event.computer);
  event.eachLeaf(({ path, dataName, text }) =>
    keep(record, { path: ['Event', ...path], text, dataName: dataName ?? '', line: record.line }),
  );
  if (event.id !== EXHAUSTION_ID) record.leaves.length = 0;
  return record;
}

/** What is said of a log that could not be read whole. */
export function problemsOf({ placed, unread, lostChunks, isCut }: EventLogTally): readonly Problem[] {
  return [
    ...(unread === 0 ? [] : [notRead(`${unread} of ${placed + unread} records are damaged and were not read`)]),
    ...(lostChunks === 0
      ? []
      : [notRead(`${lostChunks} blocks of 64 KB are damaged; how many records were in them is not known; copy the log again`)]),
    ...(isCut ? [notRead('is cut off: the last records are missing; copy the log again')] : []),
  ];
}

import type { Moment } from '../../facts/capture.js';
import { formatTag } from '../../facts/tag.js';
import { canBeWritten, timeText } from '../../facts/time.js';
import type { EvidenceRow } from '../../schema/types.js';
import type { EvidencePiece } from '../reading.js';

/** The rows of what a reader of text found in a file, a kind after the other. */
export function* pieceRows(file: string, piece: EvidencePiece): Generator<EvidenceRow> {
  yield* counterRows(file, piece);
  yield* eventRows(file, piece);
  yield* processRows(file, piece);
  yield* imageRows(file, piece);
  yield* allocationRows(file, piece);
}

function* counterRows(file: string, { counters = [], machineName }: EvidencePiece): Generator<EvidenceRow> {
  for (const { name, instance, at, values, zoneKnown, lines } of counters) {
    const [object = '', counter = ''] = [name.slice(0, name.indexOf('\\')), name.slice(name.indexOf('\\') + 1)];
    const host = machineName === undefined ? '' : `\\\\${machineName}`;
    const path = `${host}\\${object}${instance === null ? '' : `(${instance})`}\\${counter}`;
    for (const [i, value] of values.entries()) {
      const time = timeOf({ ms: at[i] ?? Number.NaN, zoneKnown, orderOnly: false });
      if (time !== null && Number.isFinite(value)) yield { row: 'counter', file, at: time, path, value, ...lineOf(lines[i]) };
    }
  }
}

function* eventRows(file: string, { events = [], machineName }: EvidencePiece): Generator<EvidenceRow> {
  for (const { at, log, source, id, message, line } of events) {
    const rest = { eventSource: null, qualifiers: null, level: null, record: null };
    const data = message === null ? [] : [{ name: null, value: message }];
    yield {
      row: 'event',
      file,
      ...rest,
      at: timeOf(at),
      log: log ?? null,
      source,
      id,
      computer: machineName ?? null,
      data,
      ...lineOf(line),
    };
  }
}

function* processRows(file: string, { processes = [], processLists = [] }: EvidencePiece): Generator<EvidenceRow> {
  for (const { at, processes: rows } of [...processes, ...processLists])
    for (const { pid, name, handles, threads, nonpagedBytes, pagedBytes, line } of rows) {
      const figures = { pid, parent: null, name, handles, threads, nonpagedBytes, pagedBytes };
      yield { row: 'process', file, at: timeOf(at), ...figures, ...lineOf(line) };
    }
}

function* imageRows(file: string, { drivers = [] }: EvidencePiece): Generator<EvidenceRow> {
  for (const { file: name, version, running, line } of drivers) yield { ...bareImage(file, name), version, running, ...lineOf(line) };
}

/** An image of which no more than the name is known. */
export function bareImage(file: string, name: string): EvidenceRow & { readonly row: 'image' } {
  return { row: 'image', file, base: null, size: null, pid: null, checksum: null, timeDateStamp: null, name };
}

function* allocationRows(file: string, { pool = [] }: EvidencePiece): Generator<EvidenceRow> {
  for (const { at, rows, line } of pool)
    for (let i = 0; i < rows.length; i++) {
      const figures = {
        blocks: known(rows.outstanding[i]),
        bytes: known(rows.bytes[i]),
        allocs: known(rows.allocs[i]),
        frees: known(rows.frees[i]),
      };
      const tag = { tag: formatTag(rows.tag[i] ?? 0), pool: rows.pool[i] === 0 ? 'nonpaged' : 'paged' } as const;
      yield { row: 'allocation', file, at: timeOf(at), ...tag, module: null, ...figures, ...lineOf(rows.line[i] ?? line) };
    }
}

/** How many rows that makes. */
export function countRows(piece: EvidencePiece): number {
  const { counters = [], events = [], processes = [], processLists = [], drivers = [], pool = [] } = piece;
  return (
    sumOf(counters.map(({ values }) => values.length)) +
    sumOf([...processes, ...processLists].map((list) => list.processes.length)) +
    sumOf(pool.map(({ rows }) => rows.length)) +
    events.length +
    drivers.length
  );
}

/** How much a piece says that is no row: each value of the machine, statement, filter or entry of another list is one. */
export function countFacts({ filters = [], statements = [], exchangeServers = [], machine, inventory = {} }: EvidencePiece): number {
  const entries = Object.values(inventory).map((list) => (Array.isArray(list) ? list.length : 1));
  return filters.length + statements.length + exchangeServers.length + (machine?.lines.size ?? 0) + sumOf(entries);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function timeOf(at: Moment | null): string | null {
  return at === null || at.orderOnly || !canBeWritten(at.ms) ? null : timeText(at);
}

function lineOf(line: number | undefined): { readonly line?: number } {
  return line === undefined || line < 1 ? {} : { line };
}

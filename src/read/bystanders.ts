import { isHttpErrDoctorError } from '../errors.js';
import type { BystanderRow, RefusalSecond } from '../facts/capture.js';
import { reasonInfo } from '../knowledge/reasons.js';
import type { HttperrRow } from '../schema/types.js';
import type { HttperrSource } from './httperr/httperr-source.js';
import { readHttperrRows } from './httperr/rows.js';

/** Requests that fail beside refusals fail within minutes of them: the queue fills before, and clients come back after. */
const AROUND_MS = 5 * 60_000;
/** Rows are read a second time, one by one; above this the log is too long for what it tells. */
const MOST_BYTES = 64 * 2 ** 20;
/** Different sites, queues and URLs that are counted; a scanner can make up any number of them. */
const MOST_KEYS = 5_000;
const MOST_SHOWN = 20;

/** Classes of reasons that can be the same shortage seen from another side. */
const CONCERNED = new Set(['memory', 'maybe-memory', 'app-pool']);

/** Where refusals are. */
export interface RefusalPlaces {
  /** In order of time. */
  readonly refusals: readonly RefusalSecond[];
  /** Of all logs. */
  readonly bytes: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Who else was hurt: rows with other reasons of memory or application pools in the minutes around refusals, by site, queue and URL.
 *
 * @returns `null` where the logs are too long to be read twice, or cannot be read a second time.
 */
export async function bystandersOf(
  logs: readonly HttperrSource[],
  { refusals, bytes, signal }: RefusalPlaces,
): Promise<readonly BystanderRow[] | null> {
  const first = refusals[0];
  const last = refusals.at(-1);
  if (first === undefined || last === undefined) return [];
  if (bytes > MOST_BYTES) return null;
  const seconds = refusals.map(({ second }) => second);
  const counts = new Map<string, BystanderRow & { rows: number }>();
  const window = { signal, sinceMs: first.second * 1000 - AROUND_MS, untilMs: last.second * 1000 + AROUND_MS };
  try {
    for (const log of logs) {
      for await (const rows of readHttperrRows(log, window)) for (const row of rows) count(row, { input: log.input, seconds, counts });
    }
  } catch (error) {
    signal?.throwIfAborted();
    // The first reading went well and is what counts; this one adds to it.
    if (isHttpErrDoctorError(error)) return null;
    throw error;
  }
  return [...counts.values()].sort((a, b) => b.rows - a.rows).slice(0, MOST_SHOWN);
}

interface Counting {
  readonly input: number;
  readonly seconds: readonly number[];
  readonly counts: Map<string, BystanderRow & { rows: number }>;
}

function count(row: HttperrRow, { input, seconds, counts }: Counting): void {
  if (row.reason === null || row.time === null || isRefusal(row) || !CONCERNED.has(reasonInfo(row.reason).class)) return;
  if (!isNear(Date.parse(row.time) / 1000, seconds)) return;
  const uri = row.uri === null ? null : (row.uri.split('?', 1)[0] ?? null);
  const key = JSON.stringify([row.reason, row.siteId, row.queue, uri]);
  const seen = counts.get(key);
  if (seen !== undefined) seen.rows++;
  else if (counts.size < MOST_KEYS)
    counts.set(key, {
      reason: row.reason,
      siteId: row.siteId === null ? null : String(row.siteId),
      queue: row.queue,
      uri,
      rows: 1,
      input,
      line: row.line,
    });
}

function isRefusal({ reason, clientAddress, method, uri }: HttperrRow): boolean {
  return reason === 'Connections_Refused' && clientAddress === null && method === null && uri === null;
}

/** Whether some refusal is within the minutes that count; the list is in order. */
function isNear(second: number, refusals: readonly number[]): boolean {
  let low = 0;
  let high = refusals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((refusals[middle] ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  const around = AROUND_MS / 1000;
  return (
    Math.abs((refusals[low] ?? Number.POSITIVE_INFINITY) - second) <= around ||
    Math.abs(second - (refusals[low - 1] ?? Number.NEGATIVE_INFINITY)) <= around
  );
}

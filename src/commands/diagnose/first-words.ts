import path from 'node:path';
import { type LineOf, readStream } from '../../collect/stream-lines.js';
import { formatBytes } from '../../facts/units.js';
import { readHttperrLogs } from '../../read/httperr-logs.js';
import type { ReadOptions } from '../../read/read-options.js';

/** Which rows of HTTPERR count. */
type Window = Pick<ReadOptions, 'sinceMs' | 'untilMs' | 'signal'>;

/**
 * What happened, out of the first parts of a capture: refusals and the largest tag, without a verdict and without what a verdict
 * needs to be loaded for.
 *
 * @param folder - a capture folder with pool and HTTPERR in it.
 * @returns a line each; none where nothing can be read, which is said later.
 */
export async function firstWords(folder: string, window: Window): Promise<readonly string[]> {
  const found = await Promise.all([refused(folder, window), largestTag(folder)].map((one) => one.catch(() => null)));
  return found.filter((part) => part !== null);
}

async function refused(folder: string, { sinceMs, untilMs, signal }: Window): Promise<string | null> {
  const { evidence } = await readHttperrLogs([path.join(folder, 'httperr')], { sinceMs, untilMs, signal });
  if (!evidence.reasonColumn) return null;
  const last = evidence.refusals.at(-1);
  if (last === undefined) return 'HTTPERR of this time has no refused connection';
  const connections = evidence.refusals.reduce((sum, second) => sum + second.connections, 0);
  return `http.sys refused ${connections} ${connections === 1 ? 'connection' : 'connections'}, the last at ${new Date(1000 * last.second).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

async function largestTag(folder: string): Promise<string | null> {
  const sample = (await readStream(path.join(folder, 'pool.ndjson'), 'pool')).at(-1);
  if (sample === undefined) return null;
  const [text, bytes] = ['text', 'nonpagedBytes'].map((column) => sample.columns.indexOf(column));
  if (text === undefined || bytes === undefined || text < 0 || bytes < 0) return null;
  const size = (row: LineOf<'pool'>['rows'][number]) => Number(row[bytes]);
  const [first] = sample.rows;
  if (first === undefined) return null;
  const largest = sample.rows.reduce((most, row) => (size(row) > size(most) ? row : most), first);
  return `largest tag of the nonpaged pool: ${String(largest[text]).trim()}, ${formatBytes(size(largest))}`;
}

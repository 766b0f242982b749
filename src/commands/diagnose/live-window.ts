import type { ReadOptions } from '../../read/read-options.js';

/** HTTPERR keeps logs for years; what happened longer ago says nothing about the machine as it is. */
const LONGEST_MS = 7 * 86_400_000;

/**
 * The times of which a live run reads HTTPERR where nobody asked for others: since Windows started, at most a week. Older refusals belong to
 * another pool.
 *
 * @param bootTime ISO 8601, where it is known
 */
export function liveWindow(read: ReadOptions, now: Date, bootTime?: string | null): ReadOptions {
  if (read.sinceMs !== undefined || read.untilMs !== undefined) return read;
  const started = Date.parse(bootTime ?? '');
  const weekAgo = now.getTime() - LONGEST_MS;
  return { ...read, sinceMs: Number.isNaN(started) || started > now.getTime() ? weekAgo : Math.max(weekAgo, started) };
}

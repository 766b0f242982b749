import type { Moment } from './capture.js';

/** The epoch of Windows' FILETIME; no file of Windows has an earlier time. */
const EARLIEST_MS = Date.UTC(1601, 0, 1);
/** The last year of four digits, less the largest offset of a zone: a local time of it can still be written in UTC. */
const LATEST_MS = Date.UTC(9999, 11, 30);
/** Minutes that a clock can be ahead of or behind UTC: 14 hours. */
const MOST_OFFSET_MINUTES = 840;

/** Whether a time, in epoch milliseconds, can be written in ISO 8601 with a year of four digits: from 1601 to 9999. */
export function canBeWritten(ms: number): boolean {
  return ms >= EARLIEST_MS && ms <= LATEST_MS;
}

/** The nearest time that {@link canBeWritten}; for times of files, which say an order at most. */
export function usableTime(ms: number): number {
  return Number.isNaN(ms) ? EARLIEST_MS : Math.min(Math.max(ms, EARLIEST_MS), LATEST_MS);
}

/** Whether a zone can be so many minutes ahead of UTC. */
export function isUtcOffset(minutes: number): boolean {
  return Math.abs(minutes) <= MOST_OFFSET_MINUTES;
}

/** ISO 8601 UTC of epoch seconds, without a fraction. */
export function isoOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** ISO 8601 UTC of epoch milliseconds, with a fraction only where there is one. */
export function isoOfMs(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** Whether a moment has a time that a document can show, and not its order alone. */
export function isTimed(at: Moment | null): at is Moment {
  return at !== null && !at.orderOnly && canBeWritten(at.ms);
}

/** ISO 8601 UTC of a moment; `undefined` where its zone is unknown or only its order is known, since such a time would be a wrong claim. */
export function isoOf(at: Moment | null): string | undefined {
  return at === null || !at.zoneKnown || at.orderOnly ? undefined : isoOfMs(at.ms);
}

/** A time as documents show it: with `Z` only where its zone is known. */
export function timeText({ ms, zoneKnown }: Pick<Moment, 'ms' | 'zoneKnown'>): string {
  const text = isoOfMs(ms);
  return zoneKnown ? text : text.slice(0, -1);
}

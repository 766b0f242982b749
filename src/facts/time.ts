import type { Moment } from './capture.js';

/** ISO 8601 UTC of epoch seconds, without a fraction. */
export function isoOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** ISO 8601 UTC of epoch milliseconds, with a fraction only where there is one. */
export function isoOfMs(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** FILETIME begins with 1601; a year has four digits. */
const EARLIEST_MS = Date.UTC(1601, 0, 1);
const LATEST_MS = Date.UTC(9999, 11, 31);

/** Whether a time can be written in ISO 8601 with a year of four digits. */
export function canBeWritten(ms: number): boolean {
  return ms >= EARLIEST_MS && ms < LATEST_MS;
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

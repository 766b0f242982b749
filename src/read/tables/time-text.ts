import type { Moment } from '../../facts/capture.js';
import { canBeWritten, isUtcOffset } from '../../facts/time.js';

/** A time as a file states it, and how far its clock is ahead of UTC where the time says so. */
export interface StatedTime {
  readonly moment: Moment;
  /** `null` where no zone stands there. */
  readonly offsetMinutes: number | null;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

const LONGEST_TIME = 64;
const MS_PER_MINUTE = 60_000;

/** Reads `2026-08-12T05:05:00Z`, also with an offset, a blank for the `T`, or no zone; `null` for any other text. */
export function parseIsoTime(text: string): StatedTime | null {
  const plain = text.trim();
  const found = plain.length > LONGEST_TIME ? null : ISO.exec(plain);
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  const local = dateMs({ year, month, day, hour, minute, second, ms: fractionMs(found[7]) });
  if (local === null) return null;
  const offsetMinutes = offsetOf(found[8]);
  if (offsetMinutes !== null && !isUtcOffset(offsetMinutes)) return null;
  return { moment: moment(local - (offsetMinutes ?? 0) * MS_PER_MINUTE, offsetMinutes !== null), offsetMinutes };
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** The order in which a culture writes a date in numbers. */
export type DateOrder = 'month-first' | 'day-first';

/** Numbers of a date and time in the user's culture, as PowerShell's default views and Export-Csv write them. */
const CULTURE =
  /^(?:\p{L}{2,12}[.,]{0,2}\s)?(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\.?,?\s{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([ap])\.?\s?m\.?)?$/iu;

/**
 * Which order the dates of one file have, from all of them together. A figure above 12 settles it, points instead of slashes do (day
 * first), and so does a clock of twelve hours behind a second figure without a leading zero: that is English of the United States, while
 * Australia and New Zealand write `5/06/2026 9:42 PM`.
 *
 * @returns `null` where nothing settles it.
 */
export function dateOrder(texts: Iterable<string>): DateOrder | null {
  let twelveHours = false;
  for (const text of texts) {
    const found = text.length > LONGEST_TIME ? null : CULTURE.exec(text.trim());
    if (found === null || (found[1]?.length ?? 0) > 2) continue;
    if (Number(found[1]) > 12 || found[2] === '.') return 'day-first';
    if (Number(found[3]) > 12) return 'month-first';
    if (found[9] !== undefined && !found[3]?.startsWith('0')) twelveHours = true;
  }
  return twelveHours ? 'month-first' : null;
}

/**
 * Reads a local time in the user's culture; the zone is never known.
 *
 * @param order see {@link dateOrder}; with `null` only dates that are the same in both orders can be read.
 * @returns `null` for other text and for dates that could mean two days.
 */
export function parseCultureTime(text: string, order: DateOrder | null): StatedTime | null {
  const found = text.length > LONGEST_TIME ? null : CULTURE.exec(text.trim());
  if (found === null) return null;
  const yearFirst = (found[1]?.length ?? 0) === 4;
  const [first, second, third] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (!yearFirst && order === null && first !== second) return null;
  const [year, month, day] = yearFirst ? [first, second, third] : order === 'day-first' ? [third, second, first] : [third, first, second];
  const half = found[9]?.toLowerCase();
  const hour = half === undefined ? Number(found[5]) : (Number(found[5]) % 12) + (half === 'p' ? 12 : 0);
  const ms = dateMs({
    year: year < 100 ? 2000 + year : year,
    month,
    day,
    hour,
    minute: Number(found[6]),
    second: Number(found[7] ?? 0),
    ms: fractionMs(found[8]),
  });
  return ms === null ? null : { moment: moment(ms, false), offsetMinutes: null };
}

function moment(ms: number, zoneKnown: boolean): Moment {
  return { ms, zoneKnown, orderOnly: false };
}

function fractionMs(digits: string | undefined): number {
  return digits === undefined ? 0 : Math.floor(Number(`0.${digits}`) * 1000);
}

type DateParts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'ms', number | undefined>>;

/** Epoch milliseconds, or `null` where the figures are no date, or one before Windows' own epoch (Date.UTC would turn a 31 February into a day of March). */
export function dateMs({ year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0 }: DateParts): number | null {
  if (hour > 23 || minute > 59 || second > 60) return null;
  const epochMs = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  if (!canBeWritten(epochMs)) return null;
  const date = new Date(epochMs);
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year ? epochMs : null;
}

/**
 * A reader for the times of one column: ISO 8601 wherever it stands, else the user's culture in the order that the whole column shows.
 */
export function timeColumn(texts: Iterable<string>): (text: string) => StatedTime | null {
  const order = dateOrder(texts);
  return (text) => parseIsoTime(text) ?? parseCultureTime(text, order);
}

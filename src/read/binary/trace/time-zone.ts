import type { ByteView } from '../byte-view.js';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Offsets in TIME_ZONE_INFORMATION. */
const STANDARD_AT = 68;
const DAYLIGHT_AT = 152;
const DATE_BYTES = 16;

/** When a bias begins: a date of one year, or the n-th weekday of a month every year. Local time of the bias before it. */
interface Switch {
  /** 0 for every year. */
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  /** Day of the month where a year is named, else 1 to 5, of which 5 is the last. */
  readonly day: number;
  readonly timeMs: number;
}

/** The zone of a machine; biases in minutes, UTC = local + bias. */
export interface TimeZone {
  readonly standardBias: number;
  readonly daylightBias: number;
  /** `null` where there is no daylight time. */
  readonly toStandard: Switch | null;
  readonly toDaylight: Switch | null;
}

/** Reads TIME_ZONE_INFORMATION (172 bytes). @throws Malformed */
export function timeZoneAt(view: ByteView, at: number): TimeZone {
  const bias = view.i32(at);
  const [toStandard, toDaylight] = [switchAt(view, at + STANDARD_AT), switchAt(view, at + DAYLIGHT_AT)];
  return {
    standardBias: bias + view.i32(at + STANDARD_AT + DATE_BYTES),
    daylightBias: bias + view.i32(at + DAYLIGHT_AT + DATE_BYTES),
    ...(toStandard === null || toDaylight === null ? { toStandard: null, toDaylight: null } : { toStandard, toDaylight }),
  };
}

/** A SYSTEMTIME whose month is 0 says that there is none. */
function switchAt(view: ByteView, at: number): Switch | null {
  const field = (index: number): number => view.u16(at + 2 * index);
  const [year, month, weekday, day] = [field(0), field(1), field(2), field(3)];
  if (month < 1 || month > 12 || weekday > 6) return null;
  return { year, month, weekday, day, timeMs: ((field(4) * 60 + field(5)) * 60 + field(6)) * 1000 + field(7) };
}

/**
 * UTC of a local time, both in epoch milliseconds. In the hour that comes twice it is the first one, unless that would be before `afterMs`.
 *
 * @param afterMs - UTC of the sample before.
 */
export function utcOfLocal({ standardBias, daylightBias, toStandard, toDaylight }: TimeZone, localMs: number, afterMs: number): number {
  const standard = localMs + standardBias * MS_PER_MINUTE;
  if (toStandard === null || toDaylight === null) return standard;
  const daylight = localMs + daylightBias * MS_PER_MINUTE;
  const year = new Date(localMs).getUTCFullYear();
  const [begin, end] = [momentOf(toDaylight, year), momentOf(toStandard, year)];
  const isDaylight = begin <= end ? localMs >= begin && localMs < end : localMs >= begin || localMs < end;
  const isTwice = localMs < end && localMs >= end - (standardBias - daylightBias) * MS_PER_MINUTE;
  return isDaylight && !(isTwice && daylight < afterMs) ? daylight : standard;
}

/** Local time of a switch in a year, written as if it were UTC. */
function momentOf({ year: named, month, weekday, day, timeMs }: Switch, year: number): number {
  if (named !== 0) return Date.UTC(named, month - 1, day) + timeMs;
  const first = Date.UTC(year, month - 1, 1);
  const days = (weekday - new Date(first).getUTCDay() + 7) % 7;
  const date = first + (days + 7 * (Math.min(Math.max(day, 1), 5) - 1)) * MS_PER_DAY;
  return (new Date(date).getUTCMonth() === month - 1 ? date : date - 7 * MS_PER_DAY) + timeMs;
}

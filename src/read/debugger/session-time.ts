import type { Moment } from '../../facts/capture.js';
import { isUtcOffset } from '../../facts/time.js';
import { dateMs } from '../tables/time-text.js';

/** When the machine was looked at or stopped, as `vertarget`, `.time` and the opening of a dump print it. */
export interface SessionTime {
  readonly at: Moment;
  readonly utcOffsetMinutes: number;
  readonly uptimeMs: number | null;
}

/** `Debug session time: Sun Nov 22 10:05:00.123 2026 (UTC + 1:00)`; older debuggers write `(GMT+1)`. */
const TIME =
  /^\s*Debug session time: \w{3} (\w{3})\s{1,2}(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))? (\d{4}) \((?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::(\d{2}))?\)/;
const UPTIME = /^\s*System Uptime: (?:not available|(\d{1,5}) days? (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?)/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const LONGEST_LINE = 200;
const MS_PER_MINUTE = 60_000;

/** The time of a debugger's session; `null` where the log states none, or more than one (several dumps). */
export function readSessionTime(lines: readonly string[]): SessionTime | null {
  const times = matchesOf(lines, TIME);
  const found = times[0];
  if (found === undefined || times.some((other) => other[0] !== found[0])) return null;
  const [day, hour, minute, second] = found.slice(2, 6).map(Number);
  const local = dateMs({
    year: Number(found[7]),
    month: MONTHS.indexOf(found[1] ?? '') + 1,
    day,
    hour,
    minute,
    second,
    ms: msOf(found[6]),
  });
  if (local === null) return null;
  const minutes = Number(found[9]) * 60 + Number(found[10] ?? 0);
  const utcOffsetMinutes = found[8] === '-' ? 0 - minutes : minutes;
  if (!isUtcOffset(utcOffsetMinutes)) return null;
  return {
    at: { ms: local - utcOffsetMinutes * MS_PER_MINUTE, zoneKnown: true, orderOnly: false },
    utcOffsetMinutes,
    uptimeMs: uptimeOf(lines),
  };
}

function uptimeOf(lines: readonly string[]): number | null {
  const found = matchesOf(lines, UPTIME)[0];
  if (found?.[1] === undefined) return null;
  const [days, hours, minutes, seconds] = found.slice(1, 5).map(Number);
  return ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + msOf(found[5]);
}

function matchesOf(lines: readonly string[], pattern: RegExp): readonly RegExpExecArray[] {
  return lines.flatMap((line) => {
    const found = line.length > LONGEST_LINE ? null : pattern.exec(line);
    return found === null ? [] : [found];
  });
}

function msOf(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.padEnd(3, '0'));
}

/** Milliseconds from 1601, where FILETIME begins, to 1970. */
const EPOCH_MS = 11_644_473_600_000;
const TICKS_PER_MS = 10_000;
/** 2^32 ticks are so many milliseconds and ticks. */
const HIGH_MS = 429_496;
const HIGH_TICKS = 7_296;

/** A point of time in Windows' FILETIME (100 nanoseconds since 1601, UTC), exact although a double holds no 64 bits. */
export interface FileTime {
  /** Epoch milliseconds, whole. */
  readonly ms: number;
  /** 100-nanosecond ticks beyond them, 0 to 9,999. */
  readonly ticks: number;
}

/** The time of a FILETIME's two halves. */
export function fileTime(low: number, high: number): FileTime {
  const rest = high * HIGH_TICKS + low;
  const whole = Math.floor(rest / TICKS_PER_MS);
  return { ms: high * HIGH_MS + whole - EPOCH_MS, ticks: rest - whole * TICKS_PER_MS };
}

const MS_PER_DAY = 86_400_000;

/** The last date that was written: events of a log are of few days, and writing a date costs as much as reading an event. */
let lastDay = Number.NaN;
let lastDate = '';

/** ISO 8601 UTC with seven digits behind the second. */
export function isoOfFileTime({ ms, ticks }: FileTime): string {
  const day = Math.floor(ms / MS_PER_DAY);
  if (day !== lastDay) {
    const iso = new Date(day * MS_PER_DAY).toISOString();
    lastDate = iso.slice(0, iso.indexOf('T') + 1);
    lastDay = day;
  }
  const inDay = ms - day * MS_PER_DAY;
  const [hour, minute, second] = [Math.floor(inDay / 3_600_000), Math.floor(inDay / 60_000) % 60, Math.floor(inDay / 1_000) % 60];
  const fraction = (inDay % 1_000) * TICKS_PER_MS + ticks;
  return `${lastDate}${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}.${String(fraction).padStart(7, '0')}Z`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

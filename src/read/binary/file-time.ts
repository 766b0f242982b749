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

/** ISO 8601 UTC with seven digits behind the second. */
export function isoOfFileTime({ ms, ticks }: FileTime): string {
  return `${new Date(ms).toISOString().slice(0, -1)}${String(ticks).padStart(4, '0')}Z`;
}

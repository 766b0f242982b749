import { ROW_FLAGS } from '../../facts/capture.js';

/** Allocs and Frees are ULONG counters of the kernel: they wrap here, and 32-bit tools print their upper half as negative numbers. */
export const WRAP = 2 ** 32;

/** Numbers of a row as a tool printed them. Unknown is NaN. */
export interface PrintedNumbers {
  readonly allocs: number;
  readonly frees: number;
  /** Diff, outstanding blocks. */
  readonly outstanding: number;
  readonly bytes: number;
  /** Per Alloc; NaN where the form has no such column. */
  readonly perAlloc: number;
}

/** The same numbers without the sign that a 32-bit print gave them, and what was odd. */
export interface SettledNumbers {
  readonly allocs: number;
  readonly frees: number;
  readonly outstanding: number;
  readonly bytes: number;
  /** Bits of `ROW_FLAGS`. */
  readonly flags: number;
}

/**
 * Takes the numbers of a row to what the kernel counted: a negative number was a 32-bit one above 2^31, so 2^32 is added once. Bytes that
 * needed it may have been cut above 32 bits too and are marked as the least that they can be. The row is checked by
 * Diff = Allocs - Frees (mod 2^32) and Per Alloc = Bytes / Diff rounded down; one that fails is marked, never dropped. A
 * number that is no count at all (0.03 blocks) is unknown.
 */
export function settleNumbers(printed: PrintedNumbers): SettledNumbers {
  const allocs = counted(printed.allocs);
  const frees = counted(printed.frees);
  const outstanding = counted(Number.isNaN(printed.outstanding) ? modulo(allocs - frees) : printed.outstanding);
  const bytes = counted(printed.bytes);
  let flags = 0;
  if (printed.bytes < 0) flags |= ROW_FLAGS.atLeast;
  // A comparison with NaN is false: what the form does not tell cannot be inconsistent.
  if (modulo(allocs - frees - outstanding) > 0) flags |= ROW_FLAGS.inconsistent;
  if (printed.bytes >= 0 && outstanding > 0 && Math.abs(Math.floor(bytes / outstanding) - printed.perAlloc) >= 1) {
    flags |= ROW_FLAGS.inconsistent;
  }
  return { allocs, frees, outstanding, bytes, flags };
}

/** NaN for what no counter holds: a part of a block, or more than a double can count. */
function counted(printed: number): number {
  const value = printed < 0 ? printed + WRAP : printed;
  return Number.isSafeInteger(value) && value >= 0 ? value : Number.NaN;
}

function modulo(value: number): number {
  return ((value % WRAP) + WRAP) % WRAP;
}

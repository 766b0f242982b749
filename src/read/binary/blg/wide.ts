import type { ByteView } from '../byte-view.js';

const TWO_32 = 2 ** 32;

/** A number of 64 bits in two halves: a double would round times of this size by microseconds. */
export interface Wide {
  /** With the sign. */
  readonly high: number;
  readonly low: number;
}

export const ZERO: Wide = { high: 0, low: 0 };

/** A signed number of 64 bits. */
export function wideAt(view: ByteView, at: number): Wide {
  return { high: view.i32(at + 4), low: view.u32(at) };
}

/** An unsigned number of 32 bits. */
export function narrowAt(view: ByteView, at: number): Wide {
  return { high: 0, low: view.u32(at) };
}

/** Exact up to 2^53. */
export function minus(a: Wide, b: Wide): number {
  return (a.high - b.high) * TWO_32 + (a.low - b.low);
}

/** The nearest double. */
export function numberOf({ high, low }: Wide): number {
  return high * TWO_32 + low;
}

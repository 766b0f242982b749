import { at, median } from '../statistics/order-statistics.js';
import { WRAP } from './counters32.js';

export interface BytesInput {
  readonly bytes: ArrayLike<number>;
  readonly outstanding: ArrayLike<number>;
  /** 1 where the reader knows that bytes were printed as a signed 32-bit number. */
  readonly atLeast?: ArrayLike<number>;
}

/** Blocks from which bytes per block say something. */
const MANY = 64;

/** No block is smaller than this on any Windows. */
const SMALLEST_BLOCK = 8;

/** How well bytes and blocks must agree after 2^32 was added back. */
const AGREES = 0.1;

/**
 * Bytes of a tag with cut figures mended by means of the bytes per block of the other samples: columns of 32 bits lose 2^32 (it is
 * added back where the sum then fits), narrow columns lose digits (the figure is dropped). Where blocks are known and bytes are not, the
 * blocks stand in for them.
 *
 * @returns bytes, NaN where nothing can be said
 */
export function mendBytes({ bytes, outstanding, atLeast = [] }: BytesInput): Float64Array {
  const sizes = Float64Array.from(bytes, (value, i) =>
    at(atLeast, i) !== 1 && at(outstanding, i) >= MANY && value >= SMALLEST_BLOCK * at(outstanding, i)
      ? value / at(outstanding, i)
      : Number.NaN,
  );
  const size = median(sizes);
  return Float64Array.from(bytes, (value, i) => mend(value, at(outstanding, i) * size, at(outstanding, i)));
}

function mend(bytes: number, expected: number, blocks: number): number {
  if (!(expected > 0) || blocks < MANY) return bytes;
  if (Number.isNaN(bytes)) return expected;
  const lost = Math.round((expected - bytes) / WRAP) * WRAP;
  if (lost > 0 && Math.abs(bytes + lost - expected) <= AGREES * expected) return bytes + lost;
  return bytes >= SMALLEST_BLOCK * blocks ? bytes : expected;
}

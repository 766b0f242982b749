import type { CountColumn } from '../../facts/capture.js';

/** The largest number that fits into 32 bits. */
const MOST = 0xffffffff;

/** The first numbers of a column as a column of its own, of half the size where that holds all of them. */
export function countColumn(numbers: Float64Array, length: number): CountColumn {
  const column = numbers.subarray(0, length);
  return isNarrow(column) ? new Uint32Array(column) : column.slice();
}

/** False for NaN, too. */
function isNarrow(column: Float64Array): boolean {
  for (const value of column) if (!(value >= 0 && value <= MOST && Number.isInteger(value))) return false;
  return true;
}

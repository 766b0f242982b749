import type { PoolRows, PoolSample } from '../../facts/capture.js';
import type { OfFile } from '../reading.js';

/** The snapshot with the columns of the one before it where they are the same: lists of one machine have the same tags in the same order mostly. */
export function withColumnsOf(before: OfFile<PoolSample> | null, sample: OfFile<PoolSample>): OfFile<PoolSample> {
  if (before === null) return sample;
  const [shared, { rows }] = [before.rows, sample];
  const { length } = rows;
  const columns: PoolRows = {
    ...rows,
    tag: same(shared.tag, rows.tag, length) ?? rows.tag,
    pool: same(shared.pool, rows.pool, length) ?? rows.pool,
    line: same(shared.line, rows.line, rows.line.length) ?? rows.line,
    flags: same(shared.flags, rows.flags, length) ?? rows.flags,
  };
  return { ...sample, rows: columns };
}

/** The earlier column where it holds the same as the first places of another; `null` where it does not. */
export function same<Column extends Uint8Array | Uint32Array>(before: Column | undefined, column: Column, length: number): Column | null {
  if (before?.length !== length) return null;
  for (let i = 0; i < length; i++) if (before[i] !== column[i]) return null;
  return before;
}

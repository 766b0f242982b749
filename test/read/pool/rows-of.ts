import type { PoolSample } from '../../../src/facts/capture.js';
import { formatTag, type Pool } from '../../../src/facts/tag.js';
import type { OfFile } from '../../../src/read/reading.js';

/** A row of a sample as a plain object, for comparisons. */
export interface PlainRow {
  readonly tag: string;
  readonly pool: Pool;
  readonly allocs: number;
  readonly frees: number;
  readonly outstanding: number;
  readonly bytes: number;
  readonly line: number;
  readonly flags: number;
}

export function rowsOf(sample: OfFile<PoolSample> | undefined): readonly PlainRow[] {
  if (sample === undefined) return [];
  const { rows } = sample;
  return Array.from({ length: rows.length }, (_, i) => ({
    tag: formatTag(rows.tag[i] ?? 0),
    pool: rows.pool[i] === 0 ? 'nonpaged' : 'paged',
    allocs: rows.allocs[i] ?? Number.NaN,
    frees: rows.frees[i] ?? Number.NaN,
    outstanding: rows.outstanding[i] ?? Number.NaN,
    bytes: rows.bytes[i] ?? Number.NaN,
    line: rows.line[i] ?? 0,
    flags: rows.flags[i] ?? 0,
  }));
}

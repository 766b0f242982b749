import { describe, expect, it } from 'vitest';
import { bytesOfTags, codeOfPool, rowOfTag } from '../../src/facts/pool-rows.js';
import { PoolRowsBuilder } from '../../src/read/pool/pool-rows.js';

const [RING, IRP, FILE] = [0x676e6952, 0x20707249, 0x656c6946];

function rowsOf(...rows: readonly (readonly [tag: number, pool: 'nonpaged' | 'paged', bytes: number])[]) {
  const builder = new PoolRowsBuilder();
  for (const [tag, pool, bytes] of rows) builder.add({ tag, pool, allocs: 1, frees: 0, outstanding: 1, bytes, line: 1, flags: 0 });
  return builder.finish();
}

describe('rows of a pool list', () => {
  const rows = rowsOf([RING, 'paged', 8], [IRP, 'nonpaged', 100], [RING, 'nonpaged', 20], [FILE, 'nonpaged', Number.NaN]);

  it('are found by tag and pool', () => {
    const placeOf = (tag: number, pool: 'nonpaged' | 'paged'): number => rowOfTag(rows, { tag, pool });
    expect([
      placeOf(RING, 'paged'),
      placeOf(RING, 'nonpaged'),
      placeOf(IRP, 'nonpaged'),
      placeOf(IRP, 'paged'),
      placeOf(1, 'paged'),
    ]).toEqual([0, 2, 1, -1, -1]);
  });

  it('are added up for a pool, as far as they have bytes', () => {
    expect([bytesOfTags(rows, 'nonpaged'), bytesOfTags(rows, 'paged')]).toEqual([120, 8]);
    expect(bytesOfTags(rowsOf([FILE, 'nonpaged', Number.NaN], [RING, 'paged', 0]), 'nonpaged')).toBeNull();
    expect(bytesOfTags(rowsOf([RING, 'paged', 0]), 'paged')).toBe(0);
    expect([codeOfPool('nonpaged'), codeOfPool('paged')]).toEqual([0, 1]);
  });
});

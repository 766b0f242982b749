import type { PoolRows } from './capture.js';
import type { Pool, TagId } from './tag.js';

/** How the column `pool` of {@link PoolRows} writes a pool. */
export function codeOfPool(pool: Pool): 0 | 1 {
  return pool === 'nonpaged' ? 0 : 1;
}

/** Bytes of all tags of a pool; `null` where no row of that pool has bytes. */
export function bytesOfTags({ length, pool: pools, bytes }: PoolRows, pool: Pool): number | null {
  const code = codeOfPool(pool);
  let sum: number | null = null;
  for (let row = 0; row < length; row++) {
    const held = bytes[row] ?? Number.NaN;
    if (pools[row] === code && !Number.isNaN(held)) sum = (sum ?? 0) + held;
  }
  return sum;
}

/** Place of a tag's row, of which a list has one for each pool; -1 where it has none. */
export function rowOfTag({ tag: tags, pool: pools }: PoolRows, { tag, pool }: { readonly tag: TagId; readonly pool: Pool }): number {
  const code = codeOfPool(pool);
  let row = tags.indexOf(tag);
  while (row >= 0 && pools[row] !== code) row = tags.indexOf(tag, row + 1);
  return row;
}

import type { Moment, PoolSample } from '../../facts/capture.js';
import { bytesOfTags, codeOfPool } from '../../facts/pool-rows.js';
import type { Pool } from '../../facts/tag.js';
import { type CounterContext, type CounterGrowth, type CounterPoint, growthOfPoints } from './growth-of-counters.js';
import { at } from './statistics/order-statistics.js';

/** Growth of a whole pool by the totals of its lists. */
export interface TotalGrowth extends CounterGrowth {
  /** Where the totals stand: in the heads of the lists, or they are the sums of whole lists. */
  readonly by: 'head' | 'sum';
  /** Tags with blocks in the first and in the last list, where these are whole. */
  readonly tags: { readonly first: number; readonly last: number } | null;
}

/** What the total of each pool does over the lists; empty with fewer than three timed lists that show it. */
export function growthOfTotals(
  samples: readonly PoolSample[],
  context: Omit<CounterContext, 'pool' | 'leastPerHour'> & { leastPerHour(pool: Pool): number },
): readonly TotalGrowth[] {
  return (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const heads = pointsOf(samples, (sample) => (pool === 'nonpaged' ? sample.nonpagedBytes : sample.pagedBytes));
    // Millions of rows are added up only where the sums are used.
    const by = heads.length >= samples.filter((sample) => isTimed(sample) && isWhole(sample, pool)).length ? 'head' : 'sum';
    const points = by === 'head' ? heads : pointsOf(samples, (sample) => sumOf(sample, pool));
    const growth = growthOfPoints(points, { ...context, pool, leastPerHour: context.leastPerHour(pool) });
    return growth === null ? [] : [{ ...growth, by, tags: tagCounts(samples, pool) }];
  });
}

function pointsOf(samples: readonly PoolSample[], total: (sample: PoolSample) => number | null): readonly CounterPoint[] {
  return samples.flatMap((sample) => {
    const bytes = total(sample);
    if (bytes === null || !isTimed(sample)) return [];
    return [{ ms: sample.at.ms, zoneKnown: sample.at.zoneKnown, bytes, input: sample.input, line: sample.totalsLine ?? sample.line }];
  });
}

function isTimed(sample: PoolSample): sample is PoolSample & { readonly at: Moment } {
  return sample.at !== null && !sample.at.orderOnly;
}

function isWhole({ complete, pools }: PoolSample, pool: Pool): boolean {
  return complete && pools.includes(pool);
}

/** Bytes of all tags of a whole list; `null` for a list that was cut. */
function sumOf(sample: PoolSample, pool: Pool): number | null {
  return isWhole(sample, pool) ? (bytesOfTags(sample.rows, pool) ?? 0) : null;
}

function tagCounts(samples: readonly PoolSample[], pool: Pool): TotalGrowth['tags'] {
  const whole = samples.filter((sample) => isWhole(sample, pool));
  const first = whole[0];
  const last = whole.at(-1);
  return first === undefined || last === undefined || first === last ? null : { first: tagsIn(first, pool), last: tagsIn(last, pool) };
}

function tagsIn({ rows }: PoolSample, pool: Pool): number {
  const code = codeOfPool(pool);
  const seen = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    if (rows.pool[row] === code && (at(rows.bytes, row) > 0 || at(rows.outstanding, row) > 0)) seen.add(rows.tag[row] ?? 0);
  }
  return seen.size;
}

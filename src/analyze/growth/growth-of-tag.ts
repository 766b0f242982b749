import type { TagKey } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import type { Growth } from './growth.js';
import { lateRate } from './judgement/evenness.js';
import { judgeSeries } from './judgement/judge-series.js';
import type { Judgement } from './judgement/judgement.js';
import { loadCheck } from './judgement/load-check.js';
import { Samplings } from './judgement/sampling.js';
import type { MachineTime } from './series/machine-time.js';
import type { PoolTable } from './series/pool-table.js';
import { mendBytes } from './series/repair-wrapped-bytes.js';
import { correlation } from './statistics/correlation.js';
import { at, median } from './statistics/order-statistics.js';

/** What the tags of one machine have in common. */
export interface MachineContext {
  readonly table: PoolTable;
  readonly time: MachineTime;
  /** How busy the machine was at each list; `null` where the lists do not tell. */
  readonly load: Float64Array | null;
  /** Growth in bytes that matters. */
  leastPerHour(pool: Pool): number;
  /** Growth in blocks that matters however small they are, for tags whose blocks are things that are counted; `null` for the others. */
  leastBlocksPerHour(key: TagKey): number | null;
}

/** Growth and the places of the samples that it comes from. */
export interface PlacedGrowth {
  readonly growth: Growth;
  readonly first: number;
  readonly last: number;
}

/** A tag that grows, and the samples that its growth comes from. */
export interface GrowingTag {
  readonly key: number;
  readonly placed: PlacedGrowth | null;
}

/** Bytes that a block is taken to have in lists that name blocks only. */
const ASSUMED_BLOCK_BYTES = 1024;

/**
 * Judges one tag by all its samples; `null` with fewer than two.
 *
 * @param samplings - of the tags of the machine that are judged together
 */
export function growthOfTag(
  { table, time, load, leastPerHour, leastBlocksPerHour }: MachineContext,
  key: number,
  samplings = new Samplings(),
): PlacedGrowth | null {
  const tag = table.seriesOf(key);
  const bytes = mendBytes(tag);
  const { runs, timesMs, uptimesMs } = time;
  const size = median(bytes.map((value, i) => value / at(tag.outstanding, i)).filter((value) => value > 0 && Number.isFinite(value)));
  const blocks = mayBeLoad(tag.outstanding, timesMs, load) ? null : leastBlocksPerHour(tag);
  const least = leastOf({ pool: leastPerHour(tag.pool), blocks, size, lists: bytes.length });
  const byBytes = judgeSeries(
    { timesMs, values: bytes, grain: Number.isNaN(size) ? 1 : size, runs, uptimesMs, load },
    { unit: 'bytes', leastPerHour: least },
    samplings,
  );
  if (byBytes !== null) {
    return byBytes.samples < 2
      ? null
      : placed(byBytes, { bytes: 1, blocks: blocksPerByte(bytes, tag.outstanding, byBytes), late: lateRate(timesMs, bytes, runs) });
  }
  const scale = { unit: 'count', leastPerHour: least / ASSUMED_BLOCK_BYTES } as const;
  const byBlocks = judgeSeries({ timesMs, values: tag.outstanding, runs, uptimesMs, load }, scale, samplings);
  return byBlocks === null || byBlocks.samples < 2
    ? null
    : placed(byBlocks, { bytes: Number.NaN, blocks: 1, late: lateRate(timesMs, tag.outstanding, runs) });
}

interface Factors {
  /** From the unit that was judged to bytes, and to blocks; NaN where that cannot be told. */
  readonly bytes: number;
  readonly blocks: number;
  readonly late: number | null;
}

/** Lists below which even counts are chance, so that the size must speak. */
const COUNTED_LISTS = 4;

/** Correlation of load and time from which a count that rises may rise with the load. */
const ALIKE = 0.9;

/**
 * Whether load alone may have raised a count: it rose all along as the count did, and by no less. Processes and handles come and go with the
 * work, so then their number says nothing of itself.
 */
function mayBeLoad(blocks: Float64Array, timesMs: Float64Array, load: Float64Array | null): boolean {
  if (load === null || correlation(load, timesMs) < ALIKE) return false;
  const check = loadCheck(blocks, load);
  return check !== null && check.isLoad !== null && check.lastPerUnit <= check.firstPerUnit;
}

function leastOf(of: { readonly pool: number; readonly blocks: number | null; readonly size: number; readonly lists: number }): number {
  return of.blocks === null || of.lists < COUNTED_LISTS || !(of.size > 0) ? of.pool : Math.min(of.pool, of.blocks * of.size);
}

function placed(judgement: Judgement, factors: Factors): PlacedGrowth {
  const { perHour, lowPerHour, highPerHour, samples, spanSeconds, segments, method, confidence, first, last, droppedAt } = judgement;
  const inBytes = (rate: number | null): number | null => (rate === null || Number.isNaN(factors.bytes) ? null : rate * factors.bytes);
  const blocksPerHour = perHour === null || Number.isNaN(factors.blocks) ? null : perHour * factors.blocks;
  const bare = judgement.shape === 'leak' && factors.blocks <= 0;
  return {
    growth: {
      bytesPerHour: inBytes(perHour),
      lowBytesPerHour: inBytes(lowPerHour),
      highBytesPerHour: inBytes(highPerHour),
      blocksPerHour,
      samples,
      spanSeconds,
      segments,
      method,
      confidence,
      droppedAt,
      sharedBy: null,
      lateRate: factors.late,
      shape: bare ? 'noise' : judgement.shape,
      why: bare ? `${judgement.why}; but the number of blocks does not rise` : judgement.why,
    },
    first,
    last,
  };
}

/** Blocks that come with a byte of growth: least squares of blocks upon bytes, exact where all blocks have one size. */
function blocksPerByte(bytes: Float64Array, blocks: Float64Array, { first, last }: Judgement): number {
  let count = 0;
  let meanBytes = 0;
  let meanBlocks = 0;
  let both = 0;
  let square = 0;
  for (let i = first; i <= last; i++) {
    const x = at(bytes, i);
    const y = at(blocks, i);
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    count++;
    const offset = x - meanBytes;
    meanBytes += offset / count;
    meanBlocks += (y - meanBlocks) / count;
    both += offset * (y - meanBlocks);
    square += offset * (x - meanBytes);
  }
  return square > 0 ? both / square : Number.NaN;
}

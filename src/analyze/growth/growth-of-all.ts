import type { PoolSample, TagKey } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import type { ClockJump } from './clock-jump.js';
import { type Growth, PRACTICAL_SIZE, type PracticalSize, practicalBytesPerHour } from './growth.js';
import { growthOfTag, type MachineContext, type PlacedGrowth } from './growth-of-tag.js';
import { machineLoad } from './machine-load.js';
import { advancesOf, type MachineTime, machineTime } from './machine-time.js';
import { orderOnlyGrowth } from './order-only.js';
import { at } from './order-statistics.js';
import { type LastRow, PoolTable, type TagSeries } from './pool-table.js';
import { endPointGrowth, prefilter } from './prefilter.js';
import { SHARED_BY, tagsInProportion } from './proportion.js';
import type { Run } from './theil-sen.js';

export interface GrowthOptions {
  /** What matters in each pool; 10 MB a day where it is left out. */
  readonly sizes?: Partial<Readonly<Record<Pool, PracticalSize>>>;
  /** Known starts of Windows, epoch milliseconds UTC. */
  readonly bootTimesMs?: readonly number[];
}

/** One tag of one pool: its state in the last list that shows it, and its growth. */
export interface TagGrowth extends TagKey {
  readonly last: LastRow;
  /** Part of the bytes of all tags of its pool in that list, 0 to 1; `null` where the list is cut or bytes are unknown. */
  readonly share: number | null;
  /** `null` with fewer than two samples. */
  readonly growth: Growth | null;
  /** Places in the given lists of the first and the last one that went into the growth. */
  readonly firstSample: number | null;
  readonly lastSample: number | null;
}

/** Growth of all tags of a machine. */
export interface PoolGrowth {
  readonly table: PoolTable;
  /** All tags, those of most bytes first. */
  readonly tags: readonly TagGrowth[];
  readonly time: MachineTime;
  readonly runs: readonly Run[];
  /** The hour by which a local clock was put forward or back, which growth has been corrected for. */
  readonly clockJump: ClockJump | null;
  /** How busy the machine was at each list; `null` where the lists do not tell. */
  readonly load: Float64Array | null;
}

/** Busiest tags, which are asked about load, restarts and clocks. */
const WITNESSES = 200;

/**
 * Growth of every tag in the lists of one machine, in order of time.
 *
 * A linear pass over all tags comes first; only tags that can have grown by a practical size, or that hold more than 5 % of their pool,
 * are judged by all pairs and regression. The others keep the slope between their ends, and their `method` says so.
 */
export function growthOfAll(samples: readonly PoolSample[], options: GrowthOptions = {}): PoolGrowth {
  const table = new PoolTable(samples);
  const witnesses = table.busiest(WITNESSES).map((key) => table.seriesOf(key));
  const time = machineTime({ samples, witnesses, bootTimesMs: options.bootTimesMs ?? [] });
  const load = time.orderOnly ? null : loadOf(witnesses, time);
  const context: MachineContext = {
    table,
    time,
    load,
    leastPerHour: (pool) => practicalBytesPerHour(options.sizes?.[pool] ?? PRACTICAL_SIZE),
  };
  const sums = table.sums();
  const growths = time.orderOnly ? table.keys.map((_, key) => orderOnlyGrowth(context, key)) : judgeAll(context, sums);
  const tags = growths.map((growth, key): TagGrowth => {
    const { tag, pool } = table.keys[key] ?? { tag: 0, pool: 'nonpaged' };
    const last = table.lastRowOf(key);
    const sum = samples[last.sample]?.complete ? at(sums[pool], last.sample) : Number.NaN;
    const share = last.bytes !== null && sum > 0 ? last.bytes / sum : null;
    return { tag, pool, last, share, growth: growth?.growth ?? null, firstSample: growth?.first ?? null, lastSample: growth?.last ?? null };
  });
  tags.sort((a, b) => (b.last.bytes ?? -1) - (a.last.bytes ?? -1));
  return { table, tags, time, runs: time.runs, clockJump: time.clockJump, load };
}

function judgeAll(context: MachineContext, sums: Readonly<Record<Pool, Float64Array>>): readonly (PlacedGrowth | null)[] {
  const { kept, crowdedOut, linear } = prefilter(context, sums);
  const growths = context.table.keys.map((_, key) =>
    kept.has(key) ? growthOfTag(context, key) : endPointGrowth(linear[key] ?? null, crowdedOut.has(key)),
  );
  const leaks = Array.from(kept).filter((key) => growths[key]?.growth.shape === 'leak');
  for (const [key, count] of tagsInProportion(
    context,
    leaks.map((key) => ({ key, placed: growths[key] ?? null })),
  )) {
    const judged = growths[key];
    if (judged === undefined || judged === null || count < SHARED_BY) continue;
    const why = `${judged.growth.why}; but ${count} tags keep one proportion all along, as they do when connections or sessions grow`;
    growths[key] = { ...judged, growth: { ...judged.growth, shape: 'load', why } };
  }
  return growths;
}

function loadOf(witnesses: readonly TagSeries[], time: MachineTime): Float64Array | null {
  return machineLoad({
    timesMs: time.timesMs,
    runs: time.runs,
    advances: witnesses.map(({ allocs }) => advancesOf(allocs, time.runs)),
    levels: witnesses.map(({ outstanding }) => outstanding),
  });
}

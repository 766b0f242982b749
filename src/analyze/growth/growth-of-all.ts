import type { PoolSample, TagKey } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import { costShiftFrom } from './cost-shift.js';
import { type Growth, PRACTICAL_SIZE, type PracticalSize, practicalBytesPerHour } from './growth.js';
import { growthOfTag, type MachineContext, type PlacedGrowth } from './growth-of-tag.js';
import { Samplings } from './judgement/sampling.js';
import { orderOnlyGrowth } from './order-only.js';
import { endPointGrowth, prefilter } from './prefilter.js';
import { SHARED_BY, tagsInProportion } from './proportion.js';
import type { ClockJump } from './series/clock-jump.js';
import { machineLoad } from './series/machine-load.js';
import { advancesOf, type MachineTime, machineTime } from './series/machine-time.js';
import { type LastRow, PoolTable, type TagSeries } from './series/pool-table.js';
import { shareBase } from './share.js';
import type { Run } from './statistics/theil-sen.js';

export interface GrowthOptions {
  /** What matters in each pool; 10 MB a day where it is left out. */
  readonly sizes?: Partial<Readonly<Record<Pool, PracticalSize>>>;
  /** Known starts of Windows, epoch milliseconds UTC. */
  readonly bootTimesMs?: readonly number[];
  /** Growth in blocks that matters however small they are; see {@link MachineContext.leastBlocksPerHour}. */
  readonly leastBlocksPerHour?: (key: TagKey) => number | null;
}

/** One tag of one pool: its state in the last list that shows it, and its growth. */
export interface TagTrend extends TagKey {
  readonly last: LastRow;
  /** Part of its pool in that list, 0 to 1, see {@link shareBase}; `null` where the list or unknown bytes do not tell. */
  readonly share: number | null;
  /** `null` with fewer than two samples. */
  readonly growth: Growth | null;
  /** Tags that keep one proportion with a growing one, itself among them. */
  readonly sharedWith: readonly TagKey[];
  /** Places in the given lists of the first and the last one that went into the growth. */
  readonly firstSample: number | null;
  readonly lastSample: number | null;
}

/** Growth of all tags of a machine. */
export interface PoolGrowth extends MachineContext {
  /** All tags, those of most bytes first. */
  readonly tags: readonly TagTrend[];
  readonly runs: readonly Run[];
  /** The hour by which a local clock was put forward or back, which growth has been corrected for. */
  readonly clockJump: ClockJump | null;
}

const NOTHING_SHARED: ReadonlyMap<number, readonly TagKey[]> = new Map();

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
    leastBlocksPerHour: options.leastBlocksPerHour ?? (() => null),
  };
  const bases = shareBases(samples);
  const { growths, shared } = time.orderOnly
    ? { growths: table.keys.map((_, key) => orderOnlyGrowth(context, key)), shared: NOTHING_SHARED }
    : judgeAll(context, table.sums());
  const tags = growths.map((growth, key): TagTrend => {
    const { tag, pool } = table.keys[key] ?? { tag: 0, pool: 'nonpaged' };
    const last = table.lastRowOf(key);
    const base = bases(last.sample, pool);
    const share = last.bytes !== null && base !== null ? last.bytes / base : null;
    return {
      tag,
      pool,
      last,
      share,
      growth: growth?.growth ?? null,
      sharedWith: shared.get(key) ?? [],
      firstSample: growth?.first ?? null,
      lastSample: growth?.last ?? null,
    };
  });
  tags.sort((a, b) => (b.last.bytes ?? -1) - (a.last.bytes ?? -1));
  return { ...context, tags, runs: time.runs, clockJump: time.clockJump };
}

interface JudgedTags {
  /** For each key; `null` with fewer than two samples. */
  readonly growths: readonly (PlacedGrowth | null)[];
  /** For each leak the tags in one proportion with it. */
  readonly shared: ReadonlyMap<number, readonly TagKey[]>;
}

function judgeAll(context: MachineContext, sums: Readonly<Record<Pool, Float64Array>>): JudgedTags {
  const { kept, crowdedOut, linear } = prefilter(context, sums);
  const samplings = new Samplings();
  const growths = context.table.keys.map((_, key) =>
    kept.has(key) ? growthOfTag(context, key, samplings) : endPointGrowth(linear[key] ?? null, crowdedOut.has(key)),
  );
  for (const key of kept) {
    const placed = growths[key] ?? null;
    const from = placed?.growth.shape === 'leak' ? costShiftFrom(context, { key, placed }, linear) : null;
    if (placed !== null && from !== null) growths[key] = { ...placed, growth: costShifted(placed.growth, from) };
  }
  const leaks = Array.from(kept).filter((key) => growths[key]?.growth.shape === 'leak');
  const shared = tagsInProportion(
    context,
    leaks.map((key) => ({ key, placed: growths[key] ?? null })),
  );
  for (const key of leaks) {
    const judged = growths[key];
    if (judged !== undefined && judged !== null) growths[key] = { ...judged, growth: withShared(judged.growth, shared.get(key) ?? []) };
  }
  return { growths, shared };
}

function costShifted(growth: Growth, from: string): Growth {
  const why = `${growth.why}; but tag "${from}" falls by the same bytes at the same time, so memory changed its tag and the pool does not grow by it`;
  return { ...growth, shape: 'load', costShiftFrom: from, why };
}

/** What many tags keep in one proportion is taken for load here; the judge knows whose tags they are and may say otherwise. */
function withShared(growth: Growth, others: readonly TagKey[]): Growth {
  const sharedBy = others.length;
  if (sharedBy < SHARED_BY) return { ...growth, sharedBy };
  return { ...growth, sharedBy, shape: 'load', why: `${growth.why}; ${sharedBy} tags keep the same proportion throughout` };
}

/** {@link shareBase} of each list, looked at once. */
function shareBases(samples: readonly PoolSample[]): (sample: number, pool: Pool) => number | null {
  const known = { nonpaged: new Map<number, number | null>(), paged: new Map<number, number | null>() };
  return (sample, pool) => {
    const found = known[pool].get(sample);
    if (found !== undefined) return found;
    const list = samples[sample];
    const base = list === undefined ? null : shareBase(list, pool);
    known[pool].set(sample, base);
    return base;
  };
}

function loadOf(witnesses: readonly TagSeries[], time: MachineTime): Float64Array | null {
  return machineLoad({
    timesMs: time.timesMs,
    runs: time.runs,
    advances: witnesses.map(({ allocs }) => advancesOf(allocs, time.runs)),
    levels: witnesses.map(({ outstanding }) => outstanding),
  });
}

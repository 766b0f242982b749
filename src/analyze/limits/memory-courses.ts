import type { CounterSeries, MachineEvidence, PoolSample } from '../../facts/capture.js';
import { bytesOfTags } from '../../facts/pool-rows.js';
import { isTimed } from '../../facts/time.js';

/** An amount of memory at a moment, and where it is written. */
export interface MeasuredPoint {
  /** As {@link Moment.ms}. */
  readonly ms: number;
  readonly zoneKnown: boolean;
  readonly bytes: number;
  readonly input: number;
  readonly line: number;
}

/** An amount over time, in order of time; not empty. */
export interface MeasuredCourse {
  readonly points: readonly MeasuredPoint[];
  /**
   * - `total`: what was read;
   * - `tag-sum`: the sum of whole lists of tags, a little less than the pool;
   * - `part`: the sum of lists that were cut, which is a lower bound.
   */
  readonly basis: 'total' | 'tag-sum' | 'part';
}

/** What was measured of the memory of a machine over time; `null` where no moment with a time shows it. */
export interface MemoryCourses {
  /** Nonpaged pool in use. */
  readonly nonpaged: MeasuredCourse | null;
  readonly available: MeasuredCourse | null;
  readonly commit: MeasuredCourse | null;
}

/** Nonpaged pool, available RAM and commit over time, from counters and from the heads of pool lists. */
export function memoryCourses(evidence: Pick<MachineEvidence, 'pool' | 'counters'>): MemoryCourses {
  const total = (counters: CounterFactors, of: (sample: PoolSample) => number | null): MeasuredCourse | null =>
    courseOf('total', [...counterPoints(evidence.counters, counters), ...samplePoints(evidence.pool, of)]);
  return {
    nonpaged: total(NONPAGED, ({ nonpagedBytes }) => nonpagedBytes) ?? tagSums(evidence.pool),
    available: total(AVAILABLE, ({ availableBytes }) => availableBytes),
    commit: total(COMMIT, ({ commitBytes }) => commitBytes),
  };
}

/** Names of counters, and what turns their unit into bytes. */
type CounterFactors = ReadonlyMap<string, number>;

const NONPAGED: CounterFactors = new Map([['Memory\\Pool Nonpaged Bytes', 1]]);
const COMMIT: CounterFactors = new Map([['Memory\\Committed Bytes', 1]]);
const AVAILABLE: CounterFactors = new Map([
  ['Memory\\Available Bytes', 1],
  ['Memory\\Available KBytes', 2 ** 10],
  ['Memory\\Available MBytes', 2 ** 20],
]);

/** Times without a zone are no use beside others whose zone is known. */
function courseOf(basis: MeasuredCourse['basis'], points: readonly MeasuredPoint[]): MeasuredCourse | null {
  const known = points.filter(({ zoneKnown }) => zoneKnown);
  const used = [...(known.length > 0 ? known : points)].sort((a, b) => a.ms - b.ms);
  return used.length === 0 ? null : { basis, points: used };
}

function counterPoints(counters: readonly CounterSeries[], factors: CounterFactors): readonly MeasuredPoint[] {
  return counters.flatMap((series) => {
    const factor = series.instance === null ? factors.get(series.name) : undefined;
    return factor === undefined ? [] : pointsOfSeries(series, factor);
  });
}

function pointsOfSeries({ at, values, lines, zoneKnown, input }: CounterSeries, factor: number): readonly MeasuredPoint[] {
  const points: MeasuredPoint[] = [];
  for (let i = 0; i < values.length; i++) {
    const [ms, value, line] = [at[i], values[i], lines[i]];
    if (ms === undefined || value === undefined || line === undefined || !Number.isFinite(ms + value)) continue;
    points.push({ ms, zoneKnown, bytes: Math.round(value * factor), input, line });
  }
  return points;
}

function samplePoints(samples: readonly PoolSample[], of: (sample: PoolSample) => number | null): readonly MeasuredPoint[] {
  return samples.flatMap((sample) => {
    const bytes = of(sample);
    if (bytes === null || !isTimed(sample.at)) return [];
    const { ms, zoneKnown } = sample.at;
    return [{ ms, zoneKnown, bytes, input: sample.input, line: sample.totalsLine ?? sample.line }];
  });
}

/** Whole lists say how large a pool is; lists that were cut, how large at least. */
function tagSums(samples: readonly PoolSample[]): MeasuredCourse | null {
  const whole = samples.filter(({ complete, pools }) => complete && pools.includes('nonpaged'));
  return courseOf('tag-sum', samplePoints(whole, nonpagedSum)) ?? courseOf('part', samplePoints(samples, nonpagedSum));
}

function nonpagedSum({ rows }: PoolSample): number | null {
  const sum = bytesOfTags(rows, 'nonpaged') ?? 0;
  return sum > 0 ? sum : null;
}

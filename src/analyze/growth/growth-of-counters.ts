import type { CounterSeries, MachineEvidence } from '../../facts/capture.js';
import type { Pool } from '../../facts/tag.js';
import { judgeSeries } from './judgement/judge-series.js';
import type { Judgement } from './judgement/judgement.js';
import { type LoadCheck, loadCheck } from './judgement/load-check.js';
import { alongside, ESTABLISHED, pointsOfCounter } from './series/measured-load.js';
import { cutAtResets } from './series/resets.js';

/**
 * What the counter of a whole pool does.
 *
 * - `steady`: stands, or goes up and down within small bounds;
 * - `leak`: rises like a leak;
 * - `load`: moves much, and the connections explain it;
 * - `came-back`: rose to many times its first height and gave it back;
 * - `moved`: anything else, which says neither that it leaks nor that all is well.
 */
export type CounterCourse = 'steady' | 'leak' | 'load' | 'came-back' | 'moved';

/** A value of a counter and where it stands. */
export interface CounterPoint {
  readonly ms: number;
  readonly zoneKnown: boolean;
  readonly bytes: number;
  readonly input: number;
  readonly line: number | null;
}

/** Growth of a whole pool, which shows that it grows and not whose memory it is. */
export interface CounterGrowth {
  readonly pool: Pool;
  readonly course: CounterCourse;
  readonly judgement: Judgement;
  readonly first: CounterPoint;
  readonly peak: CounterPoint;
  readonly last: CounterPoint;
  /** Last value at the first height before the peak, and first one at the last height after it. */
  readonly rise: CounterPoint;
  readonly fall: CounterPoint;
  /** Connections against it, where somebody counted them. */
  readonly load: LoadCheck | null;
}

/** What the judgement of a counter needs beside its values. */
export interface CounterContext {
  readonly pool: Pool;
  /** Growth that matters. */
  readonly leastPerHour: number;
  /** Known starts of Windows, epoch milliseconds UTC. */
  readonly bootTimesMs: readonly number[];
  readonly connections?: CounterSeries | undefined;
}

const COUNTERS: Readonly<Record<Pool, string>> = { nonpaged: 'Memory\\Pool Nonpaged Bytes', paged: 'Memory\\Pool Paged Bytes' };

/** Growth of the pools by their counters, the longest series of each. Empty where none was brought. */
export function growthOfCounters(
  { counters }: Pick<MachineEvidence, 'counters'>,
  context: Omit<CounterContext, 'pool' | 'connections' | 'leastPerHour'> & { leastPerHour(pool: Pool): number },
): readonly CounterGrowth[] {
  return (['nonpaged', 'paged'] as const).flatMap((pool) => {
    const [series] = counters
      .filter(({ name, instance }) => instance === null && name === COUNTERS[pool])
      .sort((a, b) => b.values.length - a.values.length);
    const connections = connectionsIn({ counters });
    const growth =
      series === undefined ? null : growthOfCounter(series, { ...context, pool, leastPerHour: context.leastPerHour(pool), connections });
    return growth === null ? [] : [growth];
  });
}

/** The established connections over time, where a counter of them was given. */
export function connectionsIn({ counters }: Pick<MachineEvidence, 'counters'>): CounterSeries | undefined {
  return counters.find(({ name }) => name === ESTABLISHED);
}

/** Part of the way to the peak that still counts as the height where it began or ended. */
const NEAR = 0.05;

/** Values below which a counter tells nothing. */
const LEAST_VALUES = 3;

/** Judges the counter of a pool like a tag; `null` with fewer than three known values. */
export function growthOfCounter(series: CounterSeries, context: CounterContext): CounterGrowth | null {
  return growthOfPoints(pointsOf(series), context);
}

/** {@link growthOfCounter} of values in order of time, wherever they stand: in a counter, or in the heads of lists. */
export function growthOfPoints(points: readonly CounterPoint[], context: CounterContext): CounterGrowth | null {
  const first = points[0];
  const last = points.at(-1);
  const judgement = judgeCounter(points, context, null);
  if (first === undefined || last === undefined || points.length < LEAST_VALUES || judgement === null) return null;
  const peak = points.reduce((most, point) => (point.bytes > most.bytes ? point : most), first);
  const low = points.reduce((least, point) => Math.min(least, point.bytes), first.bytes);
  const load = explain(points, context);
  const course = courseOf({ judgement, first, peak, last, low, load });
  const top = points.indexOf(peak);
  const near = (level: number): number => level + NEAR * (peak.bytes - level);
  const rise = points.slice(0, top).findLast(({ bytes }) => bytes <= near(first.bytes)) ?? first;
  const fall = points.slice(top).find(({ bytes }) => bytes <= near(last.bytes)) ?? last;
  return { pool: context.pool, course, judgement, first, peak, last, rise, fall, load };
}

function pointsOf({ at, values, lines, input, zoneKnown }: CounterSeries): readonly CounterPoint[] {
  const points: CounterPoint[] = [];
  values.forEach((bytes, i) => {
    const ms = at[i] ?? Number.NaN;
    if (Number.isFinite(bytes) && Number.isFinite(ms)) points.push({ ms, zoneKnown, bytes, input, line: lines[i] ?? null });
  });
  return points.sort((a, b) => a.ms - b.ms);
}

function judgeCounter(
  points: readonly CounterPoint[],
  { bootTimesMs, leastPerHour }: CounterContext,
  load: Float64Array | null,
): Judgement | null {
  const timesMs = points.map(({ ms }) => ms);
  const boots = points[0]?.zoneKnown === true ? bootTimesMs : [];
  const uptimesMs = timesMs.map((ms) => ms - (boots.filter((boot) => boot <= ms).sort((a, b) => b - a)[0] ?? Number.NaN));
  return judgeSeries(
    {
      timesMs,
      values: points.map(({ bytes }) => bytes),
      // Pages are the least amount by which these counters change.
      grain: 4096,
      runs: cutAtResets({ timesMs, bootTimesMs: boots }),
      uptimesMs,
      load,
    },
    { unit: 'bytes', leastPerHour },
  );
}

/** The check against the connections where they explain the growth: a flat ratio, and no growth when they are taken out. */
function explain(points: readonly CounterPoint[], context: CounterContext): LoadCheck | null {
  if (context.connections === undefined) return null;
  const moments = points.map(({ ms, zoneKnown }) => ({ ms, zoneKnown, orderOnly: false }));
  const load = alongside(moments, pointsOfCounter(context.connections));
  const check = loadCheck(
    points.map(({ bytes }) => bytes),
    load,
  );
  if (check?.isLoad !== true) return null;
  const isWhole = load.every((value) => Number.isFinite(value));
  return isWhole && judgeCounter(points, context, load)?.shape === 'leak' ? null : check;
}

/** Peak over first value from which a rise is no everyday load, and the part of it that must be gone for it to have come back. */
const MANYFOLD = 3;
const GIVEN_BACK = 0.7;

/** Highest over lowest value within which a pool lives. */
const SMALL_BOUNDS = 2;

/** A counter that rises for less than a day, and by less than half, may show a morning. */
const DAY_SECONDS = 86_400;
const HALF = 0.5;

const QUIET: ReadonlySet<Judgement['shape']> = new Set(['level', 'cycle', 'falling', 'noise']);

interface Course {
  readonly judgement: Judgement;
  readonly first: CounterPoint;
  readonly peak: CounterPoint;
  readonly last: CounterPoint;
  readonly low: number;
  readonly load: LoadCheck | null;
}

function courseOf({ judgement, first, peak, last, low, load }: Course): CounterCourse {
  if (load !== null && peak.bytes > SMALL_BOUNDS * low) return 'load';
  const rise = peak.bytes - first.bytes;
  if (peak.bytes >= MANYFOLD * first.bytes && peak.bytes - last.bytes >= GIVEN_BACK * rise) return 'came-back';
  const isLarge = last.bytes - first.bytes >= HALF * first.bytes || judgement.spanSeconds >= DAY_SECONDS;
  if (judgement.shape === 'leak' && isLarge) return load === null ? 'leak' : 'load';
  return QUIET.has(judgement.shape) && peak.bytes <= SMALL_BOUNDS * low ? 'steady' : 'moved';
}

import type { Moment, ProcessRow, ProcessSample } from '../../facts/capture.js';
import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOf } from '../../facts/time.js';
import type { Owner } from '../../schema/types.js';

/** What of a process is compared with the blocks of a tag. */
export type Measure = 'handles' | 'threads' | 'nonpagedBytes' | 'pagedBytes';

/** A figure at a moment, in milliseconds as {@link Moment.ms} has them. */
export interface Point {
  readonly ms: number;
  readonly value: number;
}

/** How one measure of one process moved between its first and its last sample. */
export interface ProcessTrend {
  readonly name: string;
  readonly pid: number | null;
  readonly measure: Measure;
  readonly first: number;
  readonly last: number;
  readonly rise: number;
  readonly samples: number;
  /** All figures with a time, in order of time. */
  readonly points: readonly Point[];
  /** Whether the zone of these times is known. */
  readonly zoneKnown: boolean;
  /** It is in the last sample: what goes on after a process ended is not its doing. */
  readonly isAlive: boolean;
  /** It rose from every sample to the next. */
  readonly isSteady: boolean;
  readonly firstMs: number;
  readonly lastMs: number;
  readonly firstRow: { readonly input: number; readonly line: number; readonly at: string | undefined };
  readonly lastRow: { readonly input: number; readonly line: number; readonly at: string | undefined };
}

const FACT_NAMES = {
  handles: 'process.handles',
  threads: 'process.threads',
  nonpagedBytes: 'process.nonpagedBytes',
  pagedBytes: 'process.pagedBytes',
} as const;

/** Process id of System: handles there are held by drivers, not by a program. */
export const SYSTEM_PID = 4;

/** The trends of all processes that are in at least two samples, largest rise first. A process is its name and id: ids are reused. */
export function processTrends(samples: readonly ProcessSample[], measure: Measure): readonly ProcessTrend[] {
  const series = new Map<string, { row: ProcessRow; sample: ProcessSample; value: number }[]>();
  for (const sample of samples) {
    for (const row of sample.processes) {
      const value = row[measure];
      if (value === null) continue;
      const key = `${row.pid ?? '-'} ${row.name.toLowerCase()}`;
      const list = series.get(key);
      if (list === undefined) series.set(key, [{ row, sample, value }]);
      else list.push({ row, sample, value });
    }
  }
  return [...series.values()].flatMap((points) => trendOf(points, measure, samples.at(-1))).sort((a, b) => b.rise - a.rise);
}

function trendOf(
  points: readonly { row: ProcessRow; sample: ProcessSample; value: number }[],
  measure: Measure,
  newest: ProcessSample | undefined,
): readonly ProcessTrend[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return [];
  const place = ({ row, sample }: (typeof points)[number]) => ({ input: sample.input, line: row.line, at: isoOf(sample.at) });
  return [
    {
      name: last.row.name,
      pid: last.row.pid,
      measure,
      first: first.value,
      last: last.value,
      rise: last.value - first.value,
      samples: points.length,
      points: points.flatMap(({ sample: { at }, value }) => (at === null || at.orderOnly ? [] : [{ ms: at.ms, value }])),
      zoneKnown: first.sample.at?.zoneKnown === true && last.sample.at?.zoneKnown === true,
      isAlive: last.sample === newest,
      isSteady: points.every((point, i) => i === 0 || point.value >= (points[i - 1]?.value ?? 0)),
      firstMs: first.sample.at?.ms ?? 0,
      lastMs: last.sample.at?.ms ?? 0,
      firstRow: place(first),
      lastRow: place(last),
    },
  ];
}

/** A trend and the facts that show its two ends. */
export interface StatedTrend {
  readonly trend: ProcessTrend;
  readonly first: Fact;
  readonly last: Fact;
}

/** The trends of a machine's processes by measure, largest rise first. */
export type ProcessTrends = Readonly<Record<Measure, readonly StatedTrend[]>>;

/** More than this many processes in a list would make facts that nobody asks for. */
const MOST_STATED = 200;

/** States the two ends of every trend that moves as facts. */
export function stateProcessTrends(store: FactStore, samples: readonly ProcessSample[]): ProcessTrends {
  const stated = (measure: Measure): readonly StatedTrend[] =>
    processTrends(samples, measure)
      .filter(({ rise }) => rise !== 0)
      .slice(0, MOST_STATED)
      .map((trend) => stateTrend(store, trend));
  return {
    handles: stated('handles'),
    threads: stated('threads'),
    nonpagedBytes: stated('nonpagedBytes'),
    pagedBytes: stated('pagedBytes'),
  };
}

function stateTrend(store: FactStore, trend: ProcessTrend): StatedTrend {
  const about = { process: trend.name.toLowerCase(), ...(trend.pid === null ? {} : { pid: trend.pid }) };
  const name = FACT_NAMES[trend.measure];
  const put = (value: number, { input, line, at }: ProcessTrend['firstRow']): Fact =>
    store.observe(name, value, { about, at, source: { input, line } });
  return { trend, first: put(trend.first, trend.firstRow), last: put(trend.last, trend.lastRow) };
}

/** Rise per hour; `null` where both ends are of one moment. */
export function risePerHour({ rise, firstMs, lastMs }: ProcessTrend): number | null {
  return lastMs > firstMs ? (rise / (lastMs - firstMs)) * 3_600_000 : null;
}

/** A process as the owner of something; System is the kernel and its drivers. */
export function processOwner({ name, pid }: Pick<ProcessTrend, 'name' | 'pid'>): Owner {
  return { kind: pid === SYSTEM_PID ? 'component' : 'process', name, ...(pid === null ? {} : { pid }) };
}

import type { CounterSeries, MachineEvidence, Moment, ProcessSample } from '../../../facts/capture.js';
import { at, median } from '../statistics/order-statistics.js';

/** Load that was measured beside the pool lists, for example connections. */
export interface MeasuredLoad {
  readonly measure: 'connections' | 'handles';
  /** At each list; NaN where nothing was measured near it. */
  readonly values: Float64Array;
}

/** Connections of TCP, whoever serves them. */
export const ESTABLISHED = 'TCPv4\\Connections Established';

/** TCP connections, and handles of all processes, at the times of the lists. Empty where nobody counted them. */
export function measuredLoads({
  counters,
  processes,
  pool,
}: Pick<MachineEvidence, 'counters' | 'processes' | 'pool'>): readonly MeasuredLoad[] {
  const lists = pool.map(({ at: time }) => time);
  const established = counters.filter(({ name }) => name === ESTABLISHED).map(pointsOfCounter);
  const handles = counters.filter(({ name, instance }) => name === 'Process\\Handle Count' && instance === '_Total').map(pointsOfCounter);
  const [connections] = established;
  const [held = pointsOfProcesses(processes)] = handles;
  return [
    ...(connections === undefined ? [] : [{ measure: 'connections' as const, values: alongside(lists, connections) }]),
    ...(held.length === 0 ? [] : [{ measure: 'handles' as const, values: alongside(lists, held) }]),
  ];
}

/** A figure at a moment. */
export interface Point {
  readonly ms: number;
  readonly zoneKnown: boolean;
  readonly value: number;
}

/** The known values of a counter. */
export function pointsOfCounter({ at: times, values, zoneKnown }: CounterSeries): readonly Point[] {
  return Array.from(values, (value, i) => ({ ms: at(times, i), zoneKnown, value })).filter(({ ms, value }) => Number.isFinite(ms + value));
}

/** Handles of all processes; a list that lacks those of one says nothing of all. */
function pointsOfProcesses(samples: readonly ProcessSample[]): readonly Point[] {
  return samples.flatMap(({ at: time, processes }) => {
    if (time === null || time.orderOnly) return [];
    let value = 0;
    for (const { handles } of processes) value += handles ?? Number.NaN;
    return Number.isFinite(value) ? [{ ms: time.ms, zoneKnown: time.zoneKnown, value }] : [];
  });
}

/** The nearest point to each moment, no further away than half of what the moments are apart as a rule; NaN where none is so near. */
export function alongside(moments: readonly (Moment | null)[], points: readonly Point[]): Float64Array {
  const times = moments.map((moment) => (moment === null || moment.orderOnly ? Number.NaN : moment.ms));
  const reachMs = median(times.slice(1).map((ms, i) => ms - at(times, i))) / 2;
  const sorted = [...points].sort((a, b) => a.ms - b.ms);
  let next = 0;
  return Float64Array.from(times, (ms, i) => {
    const near = (point: Point | undefined): number => (point === undefined ? Number.POSITIVE_INFINITY : Math.abs(point.ms - ms));
    while (next + 1 < sorted.length && near(sorted[next + 1]) <= near(sorted[next])) next++;
    const point = sorted[next];
    return point !== undefined && point.zoneKnown === moments[i]?.zoneKnown && near(point) <= reachMs ? point.value : Number.NaN;
  });
}

import type { CounterSeries, MachineEvidence } from '../../facts/capture.js';
import type { FactStore } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import { isoOf } from '../../facts/time.js';
import { maxOf, minOf } from '../../long-lists.js';
import { type ProcessTrends, risePerHour } from './process-trends.js';

/**
 * Figures that known issues ask for and that need arithmetic: shares, rates of processes and counters, what no tag accounts for. Rules are
 * data and cannot compute, so it is done here, once, as facts.
 */
export function deriveFigures(store: FactStore, evidence: MachineEvidence, trends: ProcessTrends): void {
  deriveUntagged(store);
  deriveProcessRates(store, evidence, trends);
  stateConnections(store, evidence);
  deriveOverrideShare(store);
}

/** What is in use and stands under no tag: about 5 % as a rule; a counter that is wrong shows here (KB177647). */
function deriveUntagged(store: FactStore): void {
  for (const pool of ['nonpaged', 'paged'] as const) {
    const total = store.get('pool.bytes', { pool });
    const tagged = store.get('pool.tagged', { pool });
    if (total === undefined || tagged === undefined || total.state !== 'observed' || total.value <= 0) continue;
    store.derive('pool.untaggedShare', Math.max(0, 1 - tagged.value / total.value), [total, tagged], { about: { pool } });
  }
}

/** More than this many processes in a list would make facts that nobody asks for. */
const MOST_PROCESSES = 200;

function deriveProcessRates(store: FactStore, { processes }: MachineEvidence, { handles }: ProcessTrends): void {
  // Several processes may share a name; the one that rises most speaks for it.
  const known = new Set<string>();
  for (const { trend, first, last } of handles) {
    const process = trend.name.toLowerCase();
    const perHour = risePerHour(trend);
    if (perHour === null || known.has(process)) continue;
    known.add(process);
    store.derive('process.handlesPerHour', Math.round(perHour), [first, last], { about: { process } });
  }
  const latest = processes.at(-1);
  for (const row of latest?.processes.slice(0, MOST_PROCESSES) ?? []) {
    if (latest === undefined || row.nonpagedBytes === null) continue;
    store.observe('process.nonpagedBytes', row.nonpagedBytes, {
      about: { process: row.name.toLowerCase() },
      at: isoOf(latest.at),
      source: { input: latest.input, line: row.line },
    });
  }
}

const ESTABLISHED = 'TCPv4\\Connections Established';

/** Enough points to say that two series go together, and how closely. */
const LEAST_POINTS = 6;
const FOLLOWS = 0.9;
/** A constant number of connections cannot be followed. */
const LEAST_SWING = 0.2;

function stateConnections(store: FactStore, { counters }: MachineEvidence): void {
  const connections = counters.find(({ name }) => name === ESTABLISHED);
  if (connections === undefined) return;
  const at = connections.values.length - 1;
  const value = connections.values[at];
  const line = connections.lines[at];
  if (value === undefined || Number.isNaN(value)) return;
  const latest = store.observe('tcp.connections', Math.round(value), {
    about: { value: 'ESTABLISHED' },
    source: { input: connections.input, ...(line === undefined ? {} : { line }) },
  });
  for (const pool of ['nonpaged', 'paged'] as const) {
    const bytes = counters.find(({ name }) => name === poolCounter(pool));
    const used = store.get('pool.bytes', { pool });
    const closeness = bytes === undefined ? null : correlation(connections, bytes);
    if (closeness !== null && used !== undefined)
      store.derive('pool.followsConnections', closeness >= FOLLOWS, [latest, used], { about: { pool } });
  }
}

function poolCounter(pool: Pool): string {
  return pool === 'nonpaged' ? 'Memory\\Pool Nonpaged Bytes' : 'Memory\\Pool Paged Bytes';
}

/** Pearson's coefficient over the moments that both have; `null` where they are too few or the first does not move. */
function correlation(a: CounterSeries, b: CounterSeries): number | null {
  const byTime = new Map<number, number>();
  b.at.forEach((ms, i) => {
    byTime.set(ms, b.values[i] ?? Number.NaN);
  });
  const pairs: (readonly [number, number])[] = [];
  a.at.forEach((ms, i) => {
    const x = a.values[i] ?? Number.NaN;
    const y = byTime.get(ms) ?? Number.NaN;
    if (!Number.isNaN(x) && !Number.isNaN(y)) pairs.push([x, y]);
  });
  if (pairs.length < LEAST_POINTS) return null;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  const xs = pairs.map(([x]) => x);
  if (maxOf(xs) - minOf(xs) < meanX * LEAST_SWING) return null;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

/** NonPagedPoolSize above 7/8 of the memory stops NT 4.0 at its start (KB184758). */
function deriveOverrideShare(store: FactStore): void {
  const size = store.get('registry.memoryManagement', { value: 'NonPagedPoolSize' });
  const memory = store.get('memory.visibleBytes');
  if (typeof size?.value !== 'number' || memory === undefined || memory.value <= 0) return;
  store.derive('registry.nonPagedPoolSizeShare', size.value / memory.value, [size, memory]);
}

import type { MachineEvidence, PoolSample, ProcessRow, ProcessSample } from '../../facts/capture.js';
import type { FactSource } from '../../facts/fact.js';
import { observeMachine, stateMachine } from '../../facts/machine-facts.js';
import { type FactName, isFactName } from '../../facts/names.js';
import { bytesOfTags } from '../../facts/pool-rows.js';
import type { FactStore } from '../../facts/store.js';
import type { Pool } from '../../facts/tag.js';
import { isoOf } from '../../facts/time.js';
import { stateImages } from './state-images.js';

/**
 * States everything that was read about a machine as observed facts, except the pool tags, which are stated for those that matter, and
 * whether lists are whole, which `stateCompleteness` decides.
 */
export function stateEvidence(store: FactStore, evidence: MachineEvidence): void {
  stateMachineOf(store, evidence);
  stateContradictions(store, evidence);
  stateDrivers(store, evidence);
  stateImages(store, evidence);
  stateEvents(store, evidence);
  stateProcesses(store, evidence);
  stateNamedProcesses(store, evidence);
  stateStatements(store, evidence);
  stateCounters(store, evidence);
  statePoolTotals(store, evidence);
}

function stateMachineOf(store: FactStore, evidence: MachineEvidence): void {
  const declared = new Set(evidence.declared);
  stateMachine(store, evidence.machine, (path) => {
    const text = path.join('.');
    if (declared.has(text)) return { state: 'declared', source: { option: optionOf(path) } };
    const elsewhere = evidence.machineSources?.get(text) ?? evidence.machineSources?.get(path.slice(0, 2).join('.'));
    if (elsewhere !== undefined) return { state: 'observed', source: elsewhere };
    if (evidence.machineInput === null) return { state: 'declared', source: { option: optionOf(path) } };
    const line = evidence.machineLines.get(text);
    return { state: 'observed', source: { input: evidence.machineInput, ...(line === undefined ? {} : { line }) } };
  });
}

/** What files say differently of lasting values: the conflict is shown with both sources. */
function stateContradictions(store: FactStore, { contradictions }: MachineEvidence): void {
  for (const { machine, input, line } of contradictions ?? []) observeMachine(store, machine, { input, line });
}

function optionOf(path: readonly string[]): string {
  switch (path[0]) {
    case 'os':
      return '--os';
    case 'memory':
      return '--ram';
    case 'architecture':
      return '--arch';
    default:
      return `--${path[0] ?? 'os'}`;
  }
}

function stateDrivers(store: FactStore, { drivers }: MachineEvidence): void {
  for (const driver of drivers) {
    const name = driver.file.toLowerCase();
    const details = { about: { driver: name }, source: { input: driver.input, line: driver.line } };
    if (driver.loadUnknown !== true) store.observe('driver.loaded', driver.running !== false, details);
    if (driver.version !== null) store.observe('driver.version', driver.version, details);
    if (driver.company !== null) store.observe('driver.company', driver.company, details);
    if (driver.signature !== undefined) store.observe('driver.signature', driver.signature.status, details);
  }
}

function stateEvents(store: FactStore, { events }: MachineEvidence): void {
  const counts = new Map<string, { source: string; id: number; count: number; at: string | undefined; from: FactSource }>();
  for (const event of events) {
    const source = event.source.toLowerCase();
    const key = `${event.id} ${source}`;
    const seen = counts.get(key);
    if (seen === undefined)
      counts.set(key, { source, id: event.id, count: 1, at: isoOf(event.at), from: { input: event.input, line: event.line } });
    else seen.count++;
  }
  for (const { source, id, count, at, from } of counts.values()) {
    store.observe('event.count', count, { about: { eventSource: source, eventId: id }, at, source: from });
  }
}

function stateProcesses(store: FactStore, { processes }: MachineEvidence): void {
  const latest = processes.at(-1);
  if (latest === undefined) return;
  const at = isoOf(latest.at);
  const most = new Map<string, { handles: number; line: number }>();
  let threads = 0;
  let handles = 0;
  for (const row of latest.processes) {
    threads += row.threads ?? 0;
    handles += row.handles ?? 0;
    if (row.handles === null) continue;
    const name = row.name.toLowerCase();
    const seen = most.get(name);
    if (seen === undefined || row.handles > seen.handles) most.set(name, { handles: row.handles, line: row.line });
  }
  for (const [process, { handles: count, line }] of most) {
    store.observe('process.handles', count, { about: { process }, at, source: { input: latest.input, line } });
  }
  const line = latest.processes[0]?.line;
  const source = { input: latest.input, ...(line === undefined ? {} : { line }) };
  store.observe('process.count', latest.processes.length, { at, source });
  if (threads > 0) store.observe('threads.count', threads, { at, source });
  if (handles > 0) store.observe('handles.count', handles, { at, source });
}

/** An event names three processes; more names than this are of many events, and nobody asks for them. */
const MOST_NAMED = 200;

/** Handles and commit of processes in lists that are not whole: the last that is said of each name; nothing is added up. */
function stateNamedProcesses(store: FactStore, { processLists = [] }: MachineEvidence): void {
  const last = new Map<string, { readonly row: ProcessRow; readonly list: ProcessSample }>();
  for (const list of processLists)
    for (const row of list.processes) {
      const name = row.name.toLowerCase();
      const known = last.get(name);
      if ((row.handles ?? row.commitBytes ?? null) !== null && !(known?.list === list && isLarger(known.row, row)))
        last.set(name, { row, list });
    }
  for (const [process, { row, list }] of [...last].slice(-MOST_NAMED)) {
    const details = { about: { process }, at: isoOf(list.at), source: { input: list.input, line: row.line } };
    if (row.handles !== null) store.observe('process.handles', row.handles, details);
    if (typeof row.commitBytes === 'number') store.observe('process.commitBytes', row.commitBytes, details);
  }
}

/** Of several processes of one name in one list, the one that holds most speaks for it. */
function isLarger(a: ProcessRow, b: ProcessRow): boolean {
  return (a.handles ?? 0) > (b.handles ?? 0) || (a.handles === b.handles && (a.commitBytes ?? 0) > (b.commitBytes ?? 0));
}

/** What debuggers and other tools print, as the facts that they are. A statement under the name of a fact is that fact. */
const STATEMENT_FACTS: ReadonlyMap<string, { readonly name: FactName; readonly pool?: Pool }> = new Map([
  ['vm.nonpagedBytes', { name: 'pool.bytes', pool: 'nonpaged' }],
  ['vm.pagedBytes', { name: 'pool.bytes', pool: 'paged' }],
  ['vm.nonpagedMaximumBytes', { name: 'limits.maximumBytes', pool: 'nonpaged' }],
  ['vm.pagedMaximumBytes', { name: 'limits.maximumBytes', pool: 'paged' }],
  ['vm.availableBytes', { name: 'memory.availableBytes' }],
  ['vm.physicalBytes', { name: 'memory.visibleBytes' }],
  ['vm.committedBytes', { name: 'memory.commitBytes' }],
  ['vm.commitLimitBytes', { name: 'memory.commitLimitBytes' }],
  ['vm.freeSystemPtes', { name: 'memory.freeSystemPtes' }],
]);

function stateStatements(store: FactStore, { statements }: MachineEvidence): void {
  for (const statement of statements) {
    const known = STATEMENT_FACTS.get(statement.name);
    const name = known?.name ?? (isFactName(statement.name) ? statement.name : null);
    const about = known?.pool === undefined ? statement.about : { pool: known.pool };
    if (name === null) continue;
    store.observe(name, statement.value, {
      ...(about === undefined ? {} : { about }),
      at: isoOf(statement.at),
      source: { input: statement.input, line: statement.line },
    });
  }
}

/** Counters whose latest value is a fact of its own, and the factor that turns their unit into bytes. */
const COUNTER_FACTS: ReadonlyMap<string, { readonly name: FactName; readonly factor: number; readonly pool?: Pool }> = new Map([
  ['Memory\\Pool Nonpaged Bytes', { name: 'pool.bytes', factor: 1, pool: 'nonpaged' }],
  ['Memory\\Pool Paged Bytes', { name: 'pool.bytes', factor: 1, pool: 'paged' }],
  ['Memory\\Available Bytes', { name: 'memory.availableBytes', factor: 1 }],
  ['Memory\\Available KBytes', { name: 'memory.availableBytes', factor: 2 ** 10 }],
  ['Memory\\Available MBytes', { name: 'memory.availableBytes', factor: 2 ** 20 }],
  ['Memory\\Committed Bytes', { name: 'memory.commitBytes', factor: 1 }],
  ['Memory\\Commit Limit', { name: 'memory.commitLimitBytes', factor: 1 }],
  ['Memory\\Free System Page Table Entries', { name: 'memory.freeSystemPtes', factor: 1 }],
]);

function stateCounters(store: FactStore, { counters }: MachineEvidence): void {
  for (const series of counters) {
    const known = series.instance === null ? COUNTER_FACTS.get(series.name) : undefined;
    if (known === undefined) continue;
    for (let i = series.values.length - 1; i >= 0; i--) {
      const value = series.values[i];
      const ms = series.at[i];
      const line = series.lines[i];
      if (value === undefined || Number.isNaN(value) || ms === undefined || line === undefined) continue;
      store.observe(known.name, Math.round(value * known.factor), {
        ...(known.pool === undefined ? {} : { about: { pool: known.pool } }),
        at: isoOf({ ms, zoneKnown: series.zoneKnown, orderOnly: false }),
        source: { input: series.input, line },
      });
      break;
    }
  }
}

/** Of the latest list; where that names a few tags only, a whole list before it is no less whole. */
function statePoolTotals(store: FactStore, { pool }: MachineEvidence): void {
  const latest = pool.at(-1);
  if (latest === undefined) return;
  stateHead(store, latest);
  const list = pool.findLast(({ largestOnly }) => largestOnly !== true);
  if (list === undefined) return;
  stateWholeness(store, list);
  if (list === latest) stateTagSums(store, list);
}

function stateWholeness(store: FactStore, { complete, pools, at, input, line }: PoolSample): void {
  if (!complete) return;
  for (const pool of pools) store.observe('pool.complete', true, { about: { pool }, at: isoOf(at), source: { input, line } });
}

/** The sum of a list's tags, which misses what has no tag (about 5 %): the total of a whole list whose head has none. */
function stateTagSums(store: FactStore, { nonpagedBytes, pagedBytes, complete, pools, rows, at: taken, input, line }: PoolSample): void {
  const at = isoOf(taken);
  for (const pool of pools) {
    const sum = bytesOfTags(rows, pool) ?? 0;
    if (sum === 0) continue;
    const tagged = store.observe('pool.tagged', sum, { about: { pool }, at, source: { input, line } });
    const total = pool === 'nonpaged' ? nonpagedBytes : pagedBytes;
    if (total === null && complete && store.get('pool.bytes', { pool }) === undefined) {
      store.derive('pool.bytes', sum, [tagged], { about: { pool }, at });
    }
  }
}

/** Totals and memory from the head of a list. */
function stateHead(store: FactStore, sample: PoolSample): void {
  const at = isoOf(sample.at);
  const source = { input: sample.input, line: sample.totalsLine ?? sample.line };
  const { availableBytes, commitBytes, commitLimitBytes, nonpagedBytes, pagedBytes } = sample;
  if (availableBytes !== null) store.observe('memory.availableBytes', availableBytes, { at, source });
  if (commitBytes !== null) store.observe('memory.commitBytes', commitBytes, { at, source });
  if (commitLimitBytes !== null) store.observe('memory.commitLimitBytes', commitLimitBytes, { at, source });
  if (nonpagedBytes !== null) store.observe('pool.bytes', nonpagedBytes, { about: { pool: 'nonpaged' }, at, source });
  if (pagedBytes !== null) store.observe('pool.bytes', pagedBytes, { about: { pool: 'paged' }, at, source });
}

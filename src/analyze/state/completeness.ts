import type { CompletenessClaim, DriverEntry, MachineEvidence, ProcessSample } from '../../facts/capture.js';
import type { FactSource } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { isoOf } from '../../facts/time.js';
import { driversWith } from '../../knowledge/driver-traits.js';
import { type AskedEvent, isCovered } from '../../knowledge/event-scope.js';

/**
 * States which lists are known to be whole, and for what: only there does a missing driver, process or event mean that there is none.
 * This is the one place that decides it. Where a source says how much it holds (the manifest of a capture, a reader that lost rows), its
 * word counts and nothing is guessed.
 *
 * @param events - the events that matter; whether they are absent is stated for each.
 */
export function stateCompleteness(store: FactStore, evidence: MachineEvidence, events: readonly AskedEvent[]): void {
  stateDriversComplete(store, evidence);
  stateProcessesComplete(store, evidence);
  stateEventsComplete(store, evidence, events);
}

/** Run on every Windows, some with few handles and some with many: a list that was filtered, or is one of the largest, lacks some. */
const ALWAYS_RUNNING = ['system', 'smss', 'csrss', 'services', 'lsass'];

/** A machine with fewer drivers or processes than this does not exist. */
const SHORTEST_WHOLE_LIST = 10;

function stateDriversComplete(store: FactStore, evidence: MachineEvidence): void {
  const claim = claimOf(evidence, 'drivers');
  const source = claim === undefined ? wholeListOf(evidence) : sourceOf(claim);
  if (source !== undefined) store.observe('drivers.complete', true, { source });
}

function claimOf({ completeness = [] }: MachineEvidence, kind: CompletenessClaim['of']): CompletenessClaim | undefined {
  return completeness.find(({ of, isWhole }) => of === kind && isWhole);
}

function sourceOf({ input, line }: Pick<CompletenessClaim, 'input' | 'line'>): FactSource {
  return { input, line };
}

function wholeListOf(evidence: MachineEvidence): FactSource | undefined {
  const lists = new Map<number, DriverEntry[]>();
  for (const driver of evidence.drivers) {
    if (!mayGuess(evidence, 'drivers', driver.input) || driver.loadUnknown === true) continue;
    const list = lists.get(driver.input);
    if (list === undefined) lists.set(driver.input, [driver]);
    else list.push(driver);
  }
  const whole = [...lists.values()].find((list) => isWholeList(namesOf(list), driversWith('always-loaded')));
  const [first] = whole ?? [];
  return first === undefined ? undefined : sourceOf(first);
}

function namesOf(drivers: readonly DriverEntry[]): readonly string[] {
  return drivers.map(({ file }) => file.toLowerCase());
}

/** A stream of a capture is as whole as its manifest says; without one it may be what was written before a kill. */
function isOfCapture({ inputs }: MachineEvidence, place: number): boolean {
  return inputs[place]?.recognizedAs.startsWith('capture') === true;
}

/** Whether no source says how much that list holds. */
function mayGuess(evidence: MachineEvidence, kind: CompletenessClaim['of'], place: number): boolean {
  if (isOfCapture(evidence, place)) return false;
  return !(evidence.completeness ?? []).some(({ of, input, isWhole }) => of === kind && input === place && !isWhole);
}

function isWholeList(names: readonly string[], always: readonly string[]): boolean {
  const listed = new Set(names);
  return names.length >= SHORTEST_WHOLE_LIST && always.every((name) => listed.has(name));
}

function stateProcessesComplete(store: FactStore, evidence: MachineEvidence): void {
  const latest = evidence.processes.at(-1);
  if (latest === undefined || !hasEveryHandle(latest) || !isWholeSample(evidence, latest)) return;
  const line = latest.processes[0]?.line;
  const source = { input: latest.input, ...(line === undefined ? {} : { line }) };
  store.observe('processes.complete', true, { at: isoOf(latest.at), source });
}

function isWholeSample(evidence: MachineEvidence, { input, processes }: ProcessSample): boolean {
  if (isOfCapture(evidence, input)) return claimOf(evidence, 'processes') !== undefined;
  const names = processes.map(({ name }) => name.toLowerCase().replace(/\.exe$/, ''));
  return mayGuess(evidence, 'processes', input) && isWholeList(names, ALWAYS_RUNNING);
}

/** A process whose handles nobody could read would else count as one that is not there. */
function hasEveryHandle({ processes }: ProcessSample): boolean {
  return processes.every(({ handles }) => handles !== null);
}

/** An export never says what it was filtered by, so only a collector that wrote down what it asked makes an absence known. */
function stateEventsComplete(store: FactStore, evidence: MachineEvidence, events: readonly AskedEvent[]): void {
  const bootMs = Date.parse(String(store.get('boot.time')?.value ?? ''));
  const sinceMs = Number.isNaN(bootMs) ? null : bootMs;
  const claims = (evidence.completeness ?? []).filter(({ of, isWhole }) => of === 'events' && isWhole);
  const scopes = claims.flatMap((claim) => claim.scopes ?? []);
  const [first] = claims;
  if (first === undefined) return;
  for (const about of events) {
    if (isCovered(about, scopes, sinceMs)) store.observe('events.complete', true, { about, source: sourceOf(first) });
  }
}

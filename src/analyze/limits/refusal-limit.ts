import type { Fact } from '../../facts/fact.js';
import type { FactStore } from '../../facts/store.js';
import { refusalEventName, refusalThresholdBytes } from '../../knowledge/pool-limits/refusal-threshold.js';
import { findGeneration } from '../../knowledge/pool-limits/windows-generation.js';
import type { RefusalLimit } from '../../schema/types.js';
import type { KnownInputs } from './known-inputs.js';
import type { KnownLimit } from './pool-limit.js';

/** A truth value and the fact that says it. */
interface Known<T> {
  readonly value: T;
  readonly fact: Fact;
}

/**
 * From which use of the nonpaged pool on http.sys refuses connections.
 *
 * @returns `null` where Windows has no http.sys (before XP), and where neither a limit nor a state of http.sys or of the kernel's event
 * is known.
 */
export function deriveRefusalLimit(
  store: FactStore,
  nonpaged: KnownLimit | null,
  known: KnownInputs,
): Omit<RefusalLimit, 'decidedBy'> | null {
  const aggressive = aggressiveMode(store);
  const name = refusalEventName(aggressive?.value === true);
  const event = eventState(store, name);
  if (hasNoHttpSys(known) || (nonpaged === null && aggressive === null && event === null)) return null;

  const thresholdBytes = thresholdOf(nonpaged, { isAggressive: aggressive?.value === true, mostUsedBytes: known.inputs.mostUsedBytes });
  const refusesAtBytes = nonpaged === null || nonpaged.bytes === null || thresholdBytes === null ? null : nonpaged.bytes - thresholdBytes;
  const from = [...(nonpaged?.facts ?? []), ...(aggressive === null ? [] : [aggressive.fact])];
  if (thresholdBytes !== null) store.derive('limits.thresholdBytes', thresholdBytes, from);
  if (refusesAtBytes !== null) store.derive('limits.refusesAtBytes', refusesAtBytes, from);
  return {
    thresholdBytes,
    refusesAtBytes,
    aggressive: aggressive?.value ?? null,
    event: { name, signaled: event?.value ?? null, at: event?.fact.at ?? null },
  };
}

function hasNoHttpSys({ inputs }: KnownInputs): boolean {
  const generation = findGeneration(inputs)?.generation;
  return generation === 'nt-3.5' || generation === 'nt-4' || generation === '2000';
}

/**
 * Whether `EnableAggressiveMemoryUsage` is in force. http.sys reads it when it starts, so a stated mode counts more than the registry;
 * a value of 1 counts unless the mode says otherwise.
 */
function aggressiveMode(store: FactStore): Known<boolean> | null {
  const mode = store.get('httpsys.aggressive');
  if (mode !== undefined) return { value: mode.value, fact: mode };
  const parameter = store.get('httpsys.parameter', { value: 'EnableAggressiveMemoryUsage' });
  return typeof parameter?.value === 'number' ? { value: parameter.value !== 0, fact: parameter } : null;
}

function eventState(store: FactStore, name: string): Known<boolean> | null {
  const fact = store.get('limits.conditionSignaled', { value: name });
  return fact === undefined ? null : { value: fact.value, fact };
}

/** The threshold, where it is the same at both ends of the limit. What was seen in use is a lower end as good as any. */
function thresholdOf(
  nonpaged: KnownLimit | null,
  { isAggressive, mostUsedBytes }: { isAggressive: boolean; mostUsedBytes: number | null },
): number | null {
  if (nonpaged === null) return null;
  if (nonpaged.bytes !== null) return refusalThresholdBytes(nonpaged.bytes, isAggressive);
  const lowest = nonpaged.minBytes ?? mostUsedBytes;
  if (lowest === null || nonpaged.maxBytes === null) return null;
  const threshold = refusalThresholdBytes(lowest, isAggressive);
  return threshold === refusalThresholdBytes(nonpaged.maxBytes, isAggressive) ? threshold : null;
}

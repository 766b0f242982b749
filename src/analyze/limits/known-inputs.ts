import type { Fact, FactAbout, FactValue, NumberFact } from '../../facts/fact.js';
import type { FactName } from '../../facts/names.js';
import type { FactStore } from '../../facts/store.js';
import type { Architecture, PoolLimitInput, PoolLimitInputs } from '../../knowledge/pool-limits/pool-limit-inputs.js';

/** What is known of the inputs of the limits, and the facts that say it. */
export interface KnownInputs {
  readonly inputs: PoolLimitInputs;
  readonly facts: ReadonlyMap<PoolLimitInput, Fact>;
}

const ARCHITECTURES: readonly Architecture[] = ['x86', 'x64', 'arm64', 'ia64'];

/** Reads the inputs of the limits out of the facts. Values of the wrong type and numbers that cannot be are unknown. */
export function readInputs(store: FactStore): KnownInputs {
  const facts = new Map<PoolLimitInput, Fact>();
  const reader =
    <T>(accept: (value: FactValue) => T | null) =>
    (input: PoolLimitInput, fact: Fact | undefined): T | null => {
      const value = fact === undefined ? null : accept(fact.value);
      if (fact !== undefined && value !== null) facts.set(input, fact);
      return value;
    };
  const text = reader((value) => (typeof value === 'string' ? value : null));
  const flag = reader((value) => (typeof value === 'boolean' ? value : null));
  const amount = reader(amountOf);
  const size = reader((value) => amountOf(value) || null);
  const architecture = reader((value) => ARCHITECTURES.find((known) => known === value) ?? null);
  const memoryManagement = (value: string): Fact | undefined => store.get('registry.memoryManagement', { value });

  const inputs: PoolLimitInputs = {
    osVersion: text('osVersion', store.get('os.version')),
    servicePack: amount('servicePack', store.get('os.servicePack')),
    edition: text('edition', store.get('os.edition')),
    architecture: architecture('architecture', store.get('machine.architecture')),
    visibleBytes: size('visibleBytes', store.get('memory.visibleBytes')),
    threeGB: flag('threeGB', store.get('boot.threeGB')),
    userVaMegabytes: amount('userVaMegabytes', store.get('boot.userva')),
    pae: flag('pae', store.get('boot.pae')),
    hotAdd: flag('hotAdd', store.get('memory.hotAdd')),
    commitLimitBytes: size('commitLimitBytes', store.get('memory.commitLimitBytes')),
    mostUsedBytes: size('mostUsedBytes', mostUsed(store)),
    nonPagedPoolSize: amount('nonPagedPoolSize', memoryManagement('NonPagedPoolSize')),
    nonPagedPoolLimit: amount('nonPagedPoolLimit', memoryManagement('NonPagedPoolLimit')),
    pagedPoolSize: amount('pagedPoolSize', memoryManagement('PagedPoolSize')),
    pagedPoolLimit: amount('pagedPoolLimit', memoryManagement('PagedPoolLimit')),
    dynamicMemory: amount('dynamicMemory', memoryManagement('DynamicMemory')),
  };
  return { inputs, facts };
}

/** A fact that holds an amount, and the amount. */
export interface Amount {
  readonly fact: Fact;
  readonly value: number;
}

/** The best fact of that name and subject, where it holds a number that an amount can be. */
export function amountIn(store: FactStore, name: FactName, about?: FactAbout): Amount | null {
  const fact = store.get(name, about);
  const value = fact === undefined ? null : amountOf(fact.value);
  return fact === undefined || value === null ? null : { fact, value };
}

function amountOf(value: FactValue): number | null {
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** The highest observed use of nonpaged pool. */
function mostUsed(store: FactStore): NumberFact | undefined {
  let most: NumberFact | undefined;
  for (const fact of store.all('pool.bytes')) {
    if (fact.about?.pool !== 'nonpaged' || fact.state !== 'observed' || amountOf(fact.value) === null) continue;
    if (most === undefined || fact.value > most.value) most = fact;
  }
  return most;
}

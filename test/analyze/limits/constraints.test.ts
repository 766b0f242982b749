import { describe, expect, it } from 'vitest';
import { deriveLimits } from '../../../src/analyze/limits/derive-limits.js';
import { type FactName, isFactName } from '../../../src/facts/names.js';
import { FactStore } from '../../../src/facts/store.js';
import { GB, MB } from '../../../src/knowledge/pool-limits/units.js';

const SOURCE = { input: 0, line: 1 };
const AT = '2016-08-04T10:00:00Z';

type Values = Readonly<Partial<Record<FactName, string | number | boolean>>>;

function storeOf(
  values: Values,
  { nonpagedBytes, registry = {} }: { nonpagedBytes?: number; registry?: Readonly<Record<string, number>> } = {},
): FactStore {
  const store = new FactStore();
  for (const [name, value] of Object.entries(values)) if (isFactName(name)) store.observe(name, value, { source: SOURCE, at: AT });
  for (const [value, data] of Object.entries(registry))
    store.observe('registry.memoryManagement', data, { about: { value }, source: SOURCE });
  if (nonpagedBytes !== undefined) store.observe('pool.bytes', nonpagedBytes, { about: { pool: 'nonpaged' }, source: SOURCE, at: AT });
  return store;
}

const SERVER_2012_R2 = { 'os.version': '6.3.9600', 'machine.architecture': 'x64', 'memory.visibleBytes': 16 * GB } as const;
const SERVER_2003 = {
  'os.version': '5.2.3790',
  'machine.architecture': 'x86',
  'memory.visibleBytes': 4 * GB,
  'boot.threeGB': true,
} as const;
const SERVER_2008_X86 = {
  'os.version': '6.0.6002',
  'machine.architecture': 'x86',
  'memory.visibleBytes': 4 * GB,
  'boot.threeGB': false,
} as const;

describe('constraints', () => {
  it('are left out where their inputs are unknown', () => {
    expect(deriveLimits(storeOf(SERVER_2012_R2))).toMatchObject({ constraints: [], binding: null });
  });

  it('bind by the least free bytes: physical memory before the pool on a 64-bit machine', () => {
    const store = storeOf(
      { ...SERVER_2012_R2, 'memory.availableBytes': 32 * MB, 'memory.commitBytes': 17 * GB, 'memory.commitLimitBytes': 20 * GB },
      { nonpagedBytes: 12 * GB },
    );
    const { constraints, binding } = deriveLimits(store);
    expect(constraints).toEqual([
      { kind: 'pool-maximum', maximumBytes: 16 * GB, usedBytes: 12 * GB, freeBytes: 4 * GB, at: AT },
      { kind: 'physical-memory', maximumBytes: 16 * GB, usedBytes: 16 * GB - 32 * MB, freeBytes: 32 * MB, at: AT },
      { kind: 'commit', maximumBytes: 20 * GB, usedBytes: 17 * GB, freeBytes: 3 * GB, at: AT },
    ]);
    expect(binding).toBe('physical-memory');
    const free = store.get('limits.freeBytes', { constraint: 'physical-memory' });
    expect(store.closure(free === undefined ? [] : [free.id]).map((fact) => fact.name)).toEqual([
      'memory.visibleBytes',
      'memory.availableBytes',
      'limits.freeBytes',
    ]);
  });

  it('take the latest use of the pool', () => {
    const store = storeOf(SERVER_2003, { nonpagedBytes: 60 * MB });
    store.observe('pool.bytes', 100 * MB, { about: { pool: 'nonpaged' }, source: SOURCE, at: '2016-08-04T12:00:00Z' });
    expect(deriveLimits(store).constraints).toEqual([
      { kind: 'pool-maximum', maximumBytes: 128 * MB, usedBytes: 100 * MB, freeBytes: 28 * MB, at: '2016-08-04T12:00:00Z' },
    ]);
  });

  it('name the registry value that caps the pool rather than the maximum that it lowers', () => {
    const { constraints, binding } = deriveLimits(
      storeOf(SERVER_2008_X86, { nonpagedBytes: 100 * MB, registry: { NonPagedPoolLimit: 300 } }),
    );
    expect(binding).toBe('registry-cap');
    expect(constraints.find(({ kind }) => kind === 'registry-cap')).toMatchObject({
      maximumBytes: 300 * MB,
      freeBytes: 200 * MB,
      registryValue: 'NonPagedPoolLimit',
    });
  });

  it('have no registry cap where Windows does not read the value', () => {
    const { constraints } = deriveLimits(
      storeOf(SERVER_2003, { nonpagedBytes: 60 * MB, registry: { NonPagedPoolLimit: 64, NonPagedPoolQuota: 32 } }),
    );
    expect(constraints.map(({ kind }) => kind)).toEqual(['pool-maximum']);
  });

  it('have the address space of the kernel only where its use was read', () => {
    const store = storeOf(SERVER_2008_X86);
    store.observe('limits.usedBytes', 1.5 * GB, { about: { constraint: 'kernel-va' }, source: SOURCE, at: AT });
    expect(deriveLimits(store).constraints).toEqual([
      { kind: 'kernel-va', maximumBytes: 2 * GB, usedBytes: 1.5 * GB, freeBytes: 0.5 * GB, at: AT },
    ]);
  });

  it('are left out where more is in use than there can be', () => {
    const values = { ...SERVER_2003, 'memory.availableBytes': 5 * GB, 'memory.commitBytes': 3 * GB, 'memory.commitLimitBytes': 2 * GB };
    expect(deriveLimits(storeOf(values, { nonpagedBytes: 200 * MB })).constraints).toEqual([]);
  });

  it('have nothing free, never less, inside the error interval of the maximum', () => {
    const small = { ...SERVER_2003, 'memory.visibleBytes': 1 * GB, 'boot.threeGB': false };
    expect(deriveLimits(storeOf(small, { nonpagedBytes: 210 * MB })).constraints).toMatchObject([{ kind: 'pool-maximum', freeBytes: 0 }]);
  });
});

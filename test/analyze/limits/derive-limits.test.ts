import { describe, expect, it, test } from 'vitest';
import { computeLimits, deriveLimits } from '../../../src/analyze/limits/derive-limits.js';
import type { FactAbout } from '../../../src/facts/fact.js';
import type { FactName } from '../../../src/facts/names.js';
import { FactStore } from '../../../src/facts/store.js';
import { GB, MB } from '../../../src/knowledge/pool-limits/units.js';
import type { Machine } from '../../../src/schema/types.js';

const SOURCE = { input: 0, line: 1 };

/** Facts of a Server 2003 x86 with 4 GB, with or without /3GB. */
function server2003(threeGB: boolean): FactStore {
  const store = new FactStore();
  store.observe('os.version', '5.2.3790', { source: SOURCE });
  store.observe('machine.architecture', 'x86', { source: SOURCE });
  store.observe('memory.visibleBytes', 4 * GB, { source: SOURCE });
  store.observe('boot.threeGB', threeGB, { source: SOURCE });
  return store;
}

function ancestorsOf(store: FactStore, name: FactName, about?: FactAbout): string[] {
  const fact = store.get(name, about);
  return store.closure(fact === undefined ? [] : [fact.id]).map((ancestor) => ancestor.name);
}

describe('limits out of facts', () => {
  it('says nothing of a machine of which nothing is known', () => {
    expect(deriveLimits(new FactStore())).toEqual({
      nonpaged: null,
      paged: null,
      constraints: [],
      binding: null,
      refusal: null,
      allocationFailures: null,
    });
  });

  it('leads a derived maximum back to what it was computed from', () => {
    const store = server2003(true);
    expect(deriveLimits(store).nonpaged).toMatchObject({
      maximum: { bytes: 128 * MB, minBytes: 126 * MB, maxBytes: 128 * MB },
      basis: 'documented',
    });
    const inputs = ['os.version', 'machine.architecture', 'memory.visibleBytes', 'boot.threeGB'];
    expect(ancestorsOf(store, 'limits.maximumBytes', { pool: 'nonpaged' })).toEqual([...inputs, 'limits.maximumBytes']);
    expect(ancestorsOf(store, 'limits.refusesAtBytes')).toEqual(expect.arrayContaining([...inputs, 'limits.refusesAtBytes']));
    expect(store.get('limits.refusesAtBytes')?.value).toBe(108 * MB);
  });

  it('takes a maximum that was read from the kernel before any table', () => {
    const store = server2003(false);
    const read = store.observe('limits.maximumBytes', 284_168_192, { about: { pool: 'nonpaged' }, source: SOURCE });
    expect(deriveLimits(store).nonpaged).toMatchObject({
      maximum: { bytes: 284_168_192, minBytes: 284_168_192, maxBytes: 284_168_192 },
      basis: 'measured',
    });
    expect(store.get('limits.maximumBytes', { pool: 'nonpaged' })).toBe(read);
    expect(ancestorsOf(store, 'limits.refusesAtBytes')).toContain('limits.maximumBytes');
  });

  it('takes no reserve of addresses beyond RAM for a maximum, and no zero', () => {
    const limitsWith = (bytes: number) => {
      const store = new FactStore();
      store.observe('os.version', '10.0.20348', { source: SOURCE });
      store.observe('machine.architecture', 'x64', { source: SOURCE });
      store.observe('memory.visibleBytes', 8 * GB, { source: SOURCE });
      store.observe('limits.maximumBytes', bytes, { about: { pool: 'nonpaged' }, source: SOURCE });
      return deriveLimits(store).nonpaged;
    };
    expect(limitsWith(2 ** 44)).toMatchObject({ maximum: { bytes: 8 * GB }, basis: 'documented' });
    expect(limitsWith(0)).toMatchObject({ maximum: { bytes: 8 * GB }, basis: 'documented' });
  });

  it('does not know values of a wrong type and impossible numbers', () => {
    const store = server2003(false);
    const wrong = (name: FactName, about = {}) => store.observe(name, '4 GB', { at: '2026-11-22T10:00:00Z', about, source: SOURCE });
    wrong('memory.visibleBytes');
    store.observe('memory.availableBytes', -1, { source: SOURCE });
    wrong('pool.bytes', { pool: 'nonpaged' });
    expect(deriveLimits(store)).toMatchObject({ nonpaged: { maximum: { bytes: 256 * MB } }, constraints: [] });
  });

  it('reports failed allocations of the pools that were read', () => {
    const store = new FactStore();
    store.observe('limits.allocationFailures', 7, { about: { pool: 'nonpaged' }, source: SOURCE });
    expect(deriveLimits(store).allocationFailures).toEqual({ nonpaged: 7, paged: null });
  });

  it('states how much of the maximum is used', () => {
    const store = server2003(false);
    store.observe('pool.bytes', 64 * MB, { about: { pool: 'nonpaged' }, source: SOURCE, at: '2007-11-03T14:00:00Z' });
    deriveLimits(store);
    expect(store.get('limits.usedShare')).toMatchObject({ value: 0.25, at: '2007-11-03T14:00:00Z' });
  });
});

describe('refusal of http.sys', () => {
  test.each<[string, NonNullable<Machine['httpSys']> | null, boolean | null, number]>([
    ['parameters unknown', null, null, 20 * MB],
    ['parameters read, none set', { parameters: {} }, false, 20 * MB],
    ['EnableAggressiveMemoryUsage is 0', { parameters: { EnableAggressiveMemoryUsage: 0 } }, false, 20 * MB],
    ['EnableAggressiveMemoryUsage is 1', { parameters: { EnableAggressiveMemoryUsage: 1 } }, true, 8 * MB],
  ])('%s', (_, httpSys, aggressive, thresholdBytes) => {
    const { refusal } = computeLimits({
      os: { version: '5.2.3790' },
      architecture: 'x86',
      memory: { visibleBytes: 4 * GB },
      boot: { options: ['3GB'] },
      httpSys,
    });
    expect(refusal).toMatchObject({ aggressive, thresholdBytes, refusesAtBytes: 128 * MB - thresholdBytes });
  });

  it('believes a stated mode more than the registry: the value may have been set after http.sys started', () => {
    const store = server2003(true);
    store.observe('httpsys.parameter', 1, { about: { value: 'EnableAggressiveMemoryUsage' }, source: SOURCE });
    store.observe('httpsys.aggressive', false, { source: SOURCE });
    expect(deriveLimits(store).refusal).toMatchObject({ aggressive: false, thresholdBytes: 20 * MB });
  });

  it('looks at the Low event where the mode is aggressive', () => {
    const store = server2003(true);
    store.observe('httpsys.aggressive', true, { source: SOURCE });
    store.observe('limits.conditionSignaled', false, { about: { value: 'HighNonPagedPoolCondition' }, source: SOURCE });
    store.observe('limits.conditionSignaled', false, {
      about: { value: 'LowNonPagedPoolCondition' },
      source: SOURCE,
      at: '2007-11-03T14:00:00Z',
    });
    expect(deriveLimits(store).refusal?.event).toEqual({ name: 'LowNonPagedPoolCondition', signaled: false, at: '2007-11-03T14:00:00Z' });
  });

  it('knows the threshold but not where refusals begin where the boot options are unknown', () => {
    const limits = computeLimits({ os: { version: '5.2.3790' }, architecture: 'x86', memory: { visibleBytes: 4 * GB } });
    expect(limits.refusal).toMatchObject({ thresholdBytes: 20 * MB, refusesAtBytes: null });
  });

  it('shows the event alone where nothing else is known', () => {
    const store = new FactStore();
    store.observe('limits.conditionSignaled', false, { about: { value: 'HighNonPagedPoolCondition' }, source: SOURCE });
    expect(deriveLimits(store).refusal).toMatchObject({ thresholdBytes: null, event: { signaled: false }, decidedBy: 'event' });
  });

  it('does not exist before http.sys did', () => {
    expect(computeLimits({ os: { version: '5.0.2195' }, architecture: 'x86', memory: { visibleBytes: GB } }).refusal).toBeNull();
  });
});

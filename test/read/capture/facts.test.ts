import { describe, expect, it } from 'vitest';
import { stateEvidence } from '../../../src/analyze/state/state-evidence.js';
import { FactStore } from '../../../src/facts/store.js';
import type { Files } from '../evidence-folder.js';
import { ndjson, poolSample, readMachine } from './made-capture.js';

async function factsOf(files: Files): Promise<FactStore> {
  const store = new FactStore();
  stateEvidence(store, await readMachine(files));
  return store;
}

const HIGH = { value: 'HighNonPagedPoolCondition' };

describe('facts of a capture', () => {
  it('tell each change of the events that http.sys goes by, the latest being the best', async () => {
    const sample = (minutes: number, signaled: boolean) => poolSample(minutes, { conditions: [{ name: HIGH.value, signaled }] });
    const states = [true, true, true, false, false, true, true, true];
    const store = await factsOf({ 'pool.ndjson': ndjson(...states.map((signaled, i) => sample(i, signaled))) });
    expect(store.all('limits.conditionSignaled').map(({ value, source }) => [value, source])).toEqual([
      [true, { input: 0, line: 1 }],
      [true, { input: 0, line: 3 }],
      [false, { input: 0, line: 4 }],
      [false, { input: 0, line: 5 }],
      [true, { input: 0, line: 6 }],
      [true, { input: 0, line: 8 }],
    ]);
    expect(store.get('limits.conditionSignaled', HIGH)).toMatchObject({ value: true, at: '2026-03-02T10:07:00Z', state: 'observed' });
  });

  it('tell limits and failures of the kernel, and nothing where it has no limit', async () => {
    const addresses = (limitBytes: number) => ({
      virtualAddress: [
        { type: 'nonpaged', sizeBytes: 10, peakBytes: 20, limitBytes, allocationFailures: 17 },
        { type: 'paged', limitBytes: 0, allocationFailures: 0 },
        { type: 'system-ptes', limitBytes: 5 },
      ],
      freeSystemPtes: 24_000,
    });
    const store = await factsOf({ 'pool.ndjson': ndjson(poolSample(0, addresses(99)), poolSample(5, addresses(2 ** 31))) });
    const values = (name: 'limits.maximumBytes' | 'limits.allocationFailures' | 'memory.freeSystemPtes') =>
      store.all(name).map(({ value, about, at }) => [value, about?.pool, at]);
    expect(values('limits.maximumBytes')).toEqual([[2 ** 31, 'nonpaged', '2026-03-02T10:05:00Z']]);
    expect(values('limits.allocationFailures')).toEqual([
      [17, 'nonpaged', '2026-03-02T10:05:00Z'],
      [0, 'paged', '2026-03-02T10:05:00Z'],
    ]);
    expect(values('memory.freeSystemPtes')).toEqual([[24_000, undefined, '2026-03-02T10:05:00Z']]);
  });

  it('do not take an absurd limit for a number', async () => {
    const text = ndjson(poolSample(0, { virtualAddress: [{ type: 'nonpaged', limitBytes: 1 }] })).replace(
      '"limitBytes":1',
      '"limitBytes":18446744073709551615',
    );
    expect((await factsOf({ 'pool.ndjson': text })).all('limits.maximumBytes')).toEqual([]);
  });

  it('tell of a driver what the list tells, with what Windows says of its signature', async () => {
    const store = await factsOf({
      'drivers.ndjson': ndjson(
        { file: 'a.sys', loaded: true, signature: { status: 'untrusted' } },
        { file: 'b.sys', loaded: false },
        { file: 'c.sys', loaded: null, version: { file: '1.2.0.0' } },
      ),
    });
    expect(store.get('driver.loaded', { driver: 'a.sys' })?.value).toBe(true);
    expect(store.get('driver.signature', { driver: 'a.sys' })).toMatchObject({ value: 'untrusted', source: { input: 0, line: 1 } });
    expect(store.get('driver.loaded', { driver: 'b.sys' })?.value).toBe(false);
    expect(store.get('driver.loaded', { driver: 'c.sys' })).toBeUndefined();
    expect(store.get('driver.version', { driver: 'c.sys' })?.value).toBe('1.2.0.0');
  });
});

import { describe, expect, it } from 'vitest';
import { stateMachine } from '../../src/facts/machine-facts.js';
import { FactStore } from '../../src/facts/store.js';
import type { Machine } from '../../src/schema/types.js';

function stated(machine: Machine): FactStore {
  const store = new FactStore();
  stateMachine(store, machine, (path) => ({
    state: path[0] === 'memory' ? 'declared' : 'observed',
    source: { input: 0, line: path.length },
  }));
  return store;
}

describe('stateMachine', () => {
  it('states what is there, with its state and place', () => {
    const store = stated({ os: { version: '5.2.3790' }, memory: { visibleBytes: 1024 } });
    expect(store.get('os.version')).toMatchObject({ value: '5.2.3790', state: 'observed', source: { line: 2 } });
    expect(store.get('memory.visibleBytes')).toMatchObject({ value: 1024, state: 'declared' });
  });

  it('leaves unknown what is absent or null, and keeps what is known to be none', () => {
    const store = stated({
      os: { version: null },
      boot: { options: [] },
      exchange: { installed: false },
      hotfixes: { complete: true, ids: [] },
    });
    expect(store.get('os.version')).toBeUndefined();
    expect(store.get('iis.installed')).toBeUndefined();
    expect(store.get('exchange.installed')?.value).toBe(false);
    expect(store.get('boot.options')?.value).toEqual([]);
    expect(store.get('boot.threeGB')).toMatchObject({ value: false, state: 'derived' });
    expect(store.get('hotfixes.complete')?.value).toBe(true);
  });

  it.each<[readonly string[], boolean, number | undefined]>([
    [['3GB', 'USERVA=3030'], true, 3030],
    [['/3gb'], true, undefined],
    [['USERVA=3030'], false, 3030],
    [['increaseuserva 3072'], true, 3072],
    [['increaseuserva=2048'], false, 2048],
    [['PAE', 'NOEXECUTE=OPTOUT'], false, undefined],
  ])('%j', (options, threeGB, userva) => {
    const store = stated({ boot: { options: [...options] } });
    expect(store.get('boot.threeGB')?.value).toBe(threeGB);
    expect(store.get('boot.userva')?.value).toBe(userva);
  });

  it('takes the documented default of a parameter that http.sys was not given, once the key was read', () => {
    expect(stated({}).get('httpsys.aggressive')).toBeUndefined();
    const unset = stated({ httpSys: { parameters: {} } });
    expect([unset.get('httpsys.aggressive')?.value, unset.get('httpsys.errorLogging')?.value]).toEqual([false, true]);
    const set = stated({ httpSys: { parameters: { EnableAggressiveMemoryUsage: 1, EnableErrorLogging: 0 } } });
    expect([set.get('httpsys.aggressive')?.value, set.get('httpsys.errorLogging')?.value]).toEqual([true, false]);
  });

  it('states registry values and hotfixes one by one', () => {
    const store = stated({ memoryManagement: { SystemPages: 0 }, lanmanServer: {}, hotfixes: { complete: false, ids: ['kb931311'] } });
    expect(store.get('registry.memoryManagement', { value: 'SystemPages' })?.value).toBe(0);
    expect(store.get('hotfix.installed', { hotfix: 'KB931311' })?.value).toBe(true);
  });

  it.each([
    [{ traits: ['direct-access'] }, true, true],
    [{ traits: ['direct-access'], traitsMissing: ['unc-content'] }, true, undefined],
    [{ traits: [], traitsMissing: ['direct-access'] }, false, undefined],
    [{}, undefined, undefined],
  ])('takes %j for all words only where nobody says which were looked up', (machine, word, whole) => {
    const store = stated(machine);
    expect(store.get('machine.trait', { value: 'direct-access' })?.value).toBe(word);
    expect(store.get('traits.complete')?.value).toBe(whole);
  });
});

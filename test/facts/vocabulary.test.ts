import { describe, expect, it } from 'vitest';
import { type FactName, isFactName, isValueOf, rowOf, unitOf } from '../../src/facts/names.js';
import { FactStore } from '../../src/facts/store.js';
import { VOCABULARY } from '../../src/facts/vocabulary.js';
import { absenceOf } from '../../src/knowledge/absence.js';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import { conditionsOf } from '../../src/knowledge/entry-conditions.js';
import { evidenceFor } from '../../src/knowledge/evidence-for.js';

const NAMES = Object.keys(VOCABULARY).filter(isFactName);
const SOURCE = { input: 0 };

describe('the vocabulary', () => {
  it('says of each fact what settles it, and fills in its subject', () => {
    expect(NAMES.filter((name) => rowOf(name).bring.trim().length < 15)).toEqual([]);
    expect(evidenceFor('driver.version', { driver: 'nic.sys' })).toContain('that would show nic.sys');
    expect(evidenceFor('pool.tag.grows', { tag: 'Abcd', pool: 'nonpaged' })).toContain('for tag Abcd');
    expect(evidenceFor('registry.value', { value: 'TdxPrematureConnectIndDisabled' })).toContain('TdxPrematureConnectIndDisabled');
    expect(NAMES.filter((name) => evidenceFor(name, { value: 'V', driver: 'D', tag: 'T' }).includes('{'))).toEqual([]);
  });

  it('names lists that are facts themselves', () => {
    const lists = NAMES.flatMap((name) => rowOf(name).list ?? []);
    expect(lists.flatMap(({ fact, namedBy = [] }) => [fact, ...namedBy]).filter((name) => !isFactName(name))).toEqual([]);
  });

  it('has a value for the absent of the type of the fact, and only where a list shows absence', () => {
    for (const name of NAMES) {
      const { none, list } = rowOf(name);
      if (none === undefined) continue;
      expect([name, isValueOf(name, none), list === undefined]).toEqual([name, true, false]);
    }
  });

  it('gives measures their unit, and everything else none', () => {
    const measured = NAMES.filter((name) => rowOf(name).type === 'number');
    expect(measured.filter((name) => unitOf(name) === 'none' || unitOf(name) === 'time')).toEqual([]);
    const other = NAMES.filter((name) => rowOf(name).type !== 'number');
    expect(other.filter((name) => unitOf(name) !== (rowOf(name).type === 'time' ? 'time' : 'none'))).toEqual([]);
  });

  it('fits the values that the known issues compare with', () => {
    const compared = conditionsOf(KNOWLEDGE).flatMap((condition) => ('value' in condition ? [condition] : []));
    expect(compared.length).toBeGreaterThan(200);
    const fits = ({ fact, value }: (typeof compared)[number]) => {
      const one = Array.isArray(value) ? value[0] : value;
      const { type } = rowOf(fact);
      // Words are compared with lists, and version ranges with versions.
      return type === 'list' || typeof one === 'object' || (one !== undefined && isValueOf(fact, one));
    };
    expect(compared.filter((condition) => !fits(condition)).map(({ fact, op }) => `${fact} ${op}`)).toEqual([]);
  });

  it('knows which facts last while Windows runs', () => {
    const lasts = (name: string) => isFactName(name) && rowOf(name).isLasting === true;
    expect(
      ['os.version', 'memory.visibleBytes', 'driver.version', 'registry.value', 'httpsys.parameter'].filter((name) => !lasts(name)),
    ).toEqual([]);
    expect(['memory.availableBytes', 'pool.bytes', 'driver.loaded', 'httpsys.startTime', 'refusals.row'].filter(lasts)).toEqual([]);
  });
});

describe('the store', () => {
  it('keeps no value of another type, and nothing that comes of it alone', () => {
    const store = new FactStore();
    // A reader that takes names from data may be wrong about the type.
    const name: FactName = 'memory.visibleBytes';
    const wrong = store.observe<FactName>(name, '4 GB', { source: SOURCE });
    expect(store.has(wrong.id)).toBe(false);
    expect(store.value('memory.visibleBytes')).toBeUndefined();
    expect(store.has(store.derive('limits.maximumBytes', 1, [wrong]).id)).toBe(false);
  });

  it('gives each fact with the type of its name', () => {
    const store = new FactStore();
    store.observe('boot.options', ['/3GB'], { source: SOURCE });
    store.observe('pool.bytes', 7, { about: { pool: 'paged' }, source: SOURCE });
    expect(store.value('boot.options')?.map((option) => option.length)).toEqual([4]);
    expect(store.all('pool.bytes').reduce((sum, { value }) => sum + value, 1)).toBe(8);
    expect(store.all('pool.tagged')).toEqual([]);
  });
});

describe('absence', () => {
  it('is shown by a complete list that does not name the subject', () => {
    const store = new FactStore();
    const driver = { driver: 'nic.sys' };
    expect(absenceOf(store, 'driver.version', driver)).toBeNull();
    const whole = store.observe('drivers.complete', true, { source: SOURCE });
    expect(absenceOf(store, 'driver.version', driver)).toEqual(whole);
    store.observe('driver.loaded', true, { about: driver, source: SOURCE });
    expect(absenceOf(store, 'driver.version', driver)).toBeNull();
  });

  it('is not known of a thing that no list would name', () => {
    const store = new FactStore();
    store.observe('pool.complete', true, { about: { pool: 'paged' }, source: SOURCE });
    expect(absenceOf(store, 'pool.tag.bytes', { tag: 'Abcd', pool: 'nonpaged' })).toBeNull();
    expect(absenceOf(store, 'pool.tag.bytes', { tag: 'Abcd' })).toBeNull();
    expect(absenceOf(store, 'httperr.rows', {})).toBeNull();
  });
});

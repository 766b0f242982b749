import { describe, expect, it } from 'vitest';
import { FactStore } from '../../src/facts/store.js';
import { isInRange } from '../../src/facts/unit-range.js';

const SOURCE = { source: { input: 0, line: 1 } };

describe('the range of a fact', () => {
  it.each([
    ['pool.bytes', 0, true],
    ['pool.bytes', -1, false],
    ['pool.bytes', Number.NaN, false],
    ['pool.bytes', Number.POSITIVE_INFINITY, false],
    ['pool.bytes', 2 ** 60, false],
    ['pool.tag.bytesPerHour', -1e9, true],
    ['clock.utcOffsetMinutes', -720, true],
    ['clock.utcOffsetMinutes', 1e12, false],
    ['os.version', '10.0', true],
    ['registry.value', -5, true],
    ['registry.value', Number.NaN, false],
  ] as const)('of %s: %s is in it: %s', (name, value, expected) => {
    expect(isInRange(name, value)).toBe(expected);
  });
});

describe('a fact store', () => {
  it('keeps no number out of its range, and nothing that comes from such a number alone', () => {
    const store = new FactStore();
    const refused = store.observe('pool.bytes', Number.NaN, { about: { pool: 'nonpaged' }, ...SOURCE });
    const derived = store.derive('limits.usedShare', 0.5, [refused]);
    const kept = store.observe('memory.visibleBytes', 1024, SOURCE);
    expect([refused, derived, kept].map(({ id }) => store.has(id))).toEqual([false, false, true]);
    expect(store.get('pool.bytes', { pool: 'nonpaged' })).toBeUndefined();
    expect(store.closure([refused.id, derived.id, kept.id])).toEqual([kept]);
  });

  it('derives from what is left of the facts that it is given', () => {
    const store = new FactStore();
    const refused = store.observe('pool.bytes', -1, { about: { pool: 'nonpaged' }, ...SOURCE });
    const kept = store.observe('memory.visibleBytes', 1024, SOURCE);
    expect(store.derive('limits.usedShare', 0.5, [refused, kept]).from).toEqual([kept.id]);
  });
});

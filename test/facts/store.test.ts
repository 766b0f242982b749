import { describe, expect, it } from 'vitest';
import { FactStore } from '../../src/facts/store.js';

const FILE = { input: 0, line: 3 };
const OTHER = { input: 1, line: 7 };
const OPTION = { option: '--ram' };

describe('FactStore', () => {
  it('finds a fact by name and subject', () => {
    const store = new FactStore();
    const leak = store.observe('pool.tag.bytes', 10, { about: { tag: 'Leak', pool: 'nonpaged' }, source: FILE });
    store.observe('pool.tag.bytes', 20, { about: { tag: 'Leak', pool: 'paged' }, source: FILE });
    expect(store.get('pool.tag.bytes', { pool: 'nonpaged', tag: 'Leak' })).toBe(leak);
    expect(store.get('pool.tag.bytes', { tag: 'Leak' })).toBeUndefined();
    expect(store.get('pool.tag.bytes')).toBeUndefined();
    expect(store.all('pool.tag.bytes').map(({ value }) => value)).toEqual([10, 20]);
    expect(store.byId(leak.id)).toBe(leak);
    expect(store.byId('f99')).toBeUndefined();
  });

  it('prefers an option to what was read, and that to a default, in whatever order they came', () => {
    const store = new FactStore();
    store.observe('memory.visibleBytes', 1, { source: FILE });
    store.declare('memory.visibleBytes', 2, { source: OPTION });
    store.assume('memory.visibleBytes', 3, { source: { table: 'KB294418' } });
    expect(store.get('memory.visibleBytes')).toMatchObject({ value: 2, state: 'declared' });
  });

  it('prefers the later of two facts of one state', () => {
    const store = new FactStore();
    store.observe('memory.availableBytes', 5, { at: '2026-01-01T10:00:00Z', source: FILE });
    store.observe('memory.availableBytes', 4, { at: '2026-01-01T09:00:00Z', source: OTHER });
    expect(store.get('memory.availableBytes')?.value).toBe(5);
  });

  it('shows facts that disagree, and not those of two moments', () => {
    const store = new FactStore();
    const first = store.observe('os.version', '6.1', { source: FILE });
    const second = store.declare('os.version', '6.0', { source: OPTION });
    store.observe('machine.architecture', 'x64', { source: FILE });
    store.declare('machine.architecture', 'x64', { source: OPTION });
    store.observe('memory.availableBytes', 5, { at: '2026-01-01T10:00:00Z', source: FILE });
    store.observe('memory.availableBytes', 4, { at: '2026-01-01T09:00:00Z', source: FILE });
    expect(store.conflicts()).toEqual([[first, second]]);
  });

  it('leads a fact back to all that it comes from', () => {
    const store = new FactStore();
    const options = store.observe('boot.options', ['3GB'], { source: FILE });
    store.observe('os.version', '5.2', { source: FILE });
    const threeGB = store.derive('boot.threeGB', true, [options, options]);
    const limit = store.derive('memory.visibleBytes', 1, [threeGB]);
    expect(threeGB.from).toEqual([options.id]);
    expect(store.closure([limit.id])).toEqual([options, threeGB, limit]);
    expect(store.closure(['f99'])).toEqual([]);
  });

  it('takes a derived fact of one name, subject and time once', () => {
    const store = new FactStore();
    const used = store.observe('pool.bytes', 10, { about: { pool: 'nonpaged' }, source: FILE });
    store.derive('limits.usedShare', 0.5, [used]);
    expect(() => store.derive('limits.usedShare', 0.5, [used])).toThrow('limits.usedShare is derived twice');
    store.derive('limits.usedShare', 0.6, [used], { at: '2026-01-01T10:00:00Z' });
    store.derive('pool.untaggedShare', 0.1, [used], { about: { pool: 'nonpaged' } });
    store.derive('pool.untaggedShare', 0.1, [used], { about: { pool: 'paged' } });
    expect(store.all('pool.untaggedShare')).toHaveLength(2);
  });

  it('takes no derived fact that comes from nothing', () => {
    expect(() => new FactStore().derive('boot.threeGB', true, [])).toThrow('boot.threeGB');
  });
});

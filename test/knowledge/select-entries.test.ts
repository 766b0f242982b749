import { describe, expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/knowledge/entries.js';
import { type EntryFilter, isFilter, selectEntries } from '../../src/knowledge/select-entries.js';

const idsOf = (filter: EntryFilter) => selectEntries(KNOWLEDGE, filter).map(({ id }) => id);

describe('entries about something', () => {
  it.each<[string, EntryFilter, readonly string[]]>([
    ['a tag', { tag: 'UxSF' }, ['WIN-UXSF-2021']],
    ['a tag of a reference', { tag: 'Icp' }, ['SENSENDR-2024', 'ASIO-1772', 'FLOORP-2379']],
    ['a tag by its pattern', { tag: 'Nb16' }, ['KB284215']],
    ['a driver', { driver: 'DDNPM' }, ['DDNPM-202', 'DD-7997']],
    ['a driver and a year', { driver: 'npcap.sys', year: '2023' }, ['NPCAP-688', 'NPCAP-701']],
    ['words of a product', { product: 'citrix provisioning' }, ['PVS-VHDR']],
    ['a build and a tag', { windows: '26200', tag: 'Toke' }, ['TOKE-26200', 'EBPF-5288']],
  ])('are found by %s', (_what, filter, ids) => {
    expect(idsOf(filter)).toEqual(ids);
  });

  it('are left out where the Windows is another', () => {
    expect(idsOf({ windows: '22000.281' })).toContain('WIN-UXSF-2021');
    expect(idsOf({ windows: '22000.282' })).not.toContain('WIN-UXSF-2021');
    expect(idsOf({ windows: '5.2.3790' })).toContain('KB934878');
    expect(idsOf({ windows: '5.2.3790' })).not.toContain('NPCAP-688');
    expect(idsOf({ windows: 'server 2025' })).toContain('JPWIN-ALMS-2025');
  });

  it('never hold what is known by its title only', () => {
    expect(idsOf({ product: 'killer' })).toEqual([]);
  });

  it('are all where nothing is asked', () => {
    expect(isFilter({ tag: undefined })).toBe(false);
    expect(isFilter({ year: '2024' })).toBe(true);
  });
});

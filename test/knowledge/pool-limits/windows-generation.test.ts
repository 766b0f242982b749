import { expect, test } from 'vitest';
import { findGeneration, type Generation } from '../../../src/knowledge/pool-limits/windows-generation.js';

test.each<[string | null, number | null, Generation | null]>([
  ['3.51.1057', null, 'nt-3.5'],
  ['4.0.1381', 6, 'nt-4'],
  ['5.0.2195', 4, '2000'],
  ['5.1.2600', 3, 'xp-2003'],
  ['5.2', null, 'xp-2003'],
  ['5.2.3790.3959', null, 'xp-2003'],
  ['6.0.6000', null, 'vista-rtm'],
  ['6.0.6000', 2, 'vista-rtm'],
  ['6.0.6001', null, 'vista-sp1-7'],
  ['6.0', null, 'vista-sp1-7'],
  ['6.0', 0, 'vista-rtm'],
  ['6.0', 2, 'vista-sp1-7'],
  ['6.1.7601', null, 'vista-sp1-7'],
  ['6.2.9200', null, '8'],
  ['6.3.9600', null, '8.1'],
  ['6.4.9841', null, '10'],
  ['10.0.26100', null, '10'],
  ['3.50.807', null, 'nt-3.5'],
  ['3.10.528', null, null],
  ['2.0', null, null],
  ['4.90.3000', null, null],
  ['11.0', null, null],
  ['5', null, null],
  ['5.2x', null, null],
  ['Windows 5.2', null, null],
  ['', null, null],
  [null, 2, null],
])('%s, service pack %s', (osVersion, servicePack, generation) => {
  expect(findGeneration({ osVersion, servicePack })?.generation ?? null).toBe(generation);
});

test('a service pack counts only where the build is unknown', () => {
  expect(findGeneration({ osVersion: '6.0', servicePack: 0 })?.uses).toEqual(['osVersion', 'servicePack']);
  expect(findGeneration({ osVersion: '6.0.6000', servicePack: 0 })?.uses).toEqual(['osVersion']);
});

import { expect, test } from 'vitest';
import { kernelAddressSpace } from '../../../src/knowledge/pool-limits/kernel-address-space.js';
import { type PoolLimitInputs, UNKNOWN_INPUTS } from '../../../src/knowledge/pool-limits/pool-limit-inputs.js';
import { GB, MB, TB } from '../../../src/knowledge/pool-limits/units.js';

test.each<[string, Partial<PoolLimitInputs>, number, number]>([
  ['x86', { osVersion: '5.2', architecture: 'x86', threeGB: false }, 2 * GB, 2 * GB],
  ['/3GB', { osVersion: '5.2', architecture: 'x86', threeGB: true }, 1 * GB, 1 * GB],
  ['/3GB /USERVA=3030', { osVersion: '5.2', architecture: 'x86', threeGB: true, userVaMegabytes: 3030 }, 1066 * MB, 1066 * MB],
  [
    '/3GB and a /USERVA that Windows ignores',
    { osVersion: '5.2', architecture: 'x86', threeGB: true, userVaMegabytes: 9000 },
    1 * GB,
    1 * GB,
  ],
  ['x86, boot options unknown', { osVersion: '6.1', architecture: 'x86' }, 1 * GB, 2 * GB],
  ['2012 x64', { osVersion: '6.2', architecture: 'x64' }, 8 * TB, 8 * TB],
  ['2012 R2 x64', { osVersion: '6.3', architecture: 'x64' }, 128 * TB, 128 * TB],
])('%s', (_, inputs, minBytes, maxBytes) => {
  expect(kernelAddressSpace({ ...UNKNOWN_INPUTS, ...inputs })).toMatchObject({ minBytes, maxBytes });
});

test('is unknown for IA64 and without a version', () => {
  expect(kernelAddressSpace({ ...UNKNOWN_INPUTS, osVersion: '5.2', architecture: 'ia64' })).toBeNull();
  expect(kernelAddressSpace({ ...UNKNOWN_INPUTS, architecture: 'x86' })).toBeNull();
});

import { describe, expect, it, test } from 'vitest';
import { pagedMaximum } from '../../../src/knowledge/pool-limits/paged-maximum.js';
import { type PoolLimitInputs, type PoolMaximum, UNKNOWN_INPUTS } from '../../../src/knowledge/pool-limits/pool-limit-inputs.js';
import { GB, KB, MB, TB } from '../../../src/knowledge/pool-limits/units.js';

function maximumOf(inputs: Partial<PoolLimitInputs>): PoolMaximum | null {
  return pagedMaximum({ ...UNKNOWN_INPUTS, ...inputs });
}

describe('maximum of the paged pool', () => {
  test.each<[string, Partial<PoolLimitInputs>, Partial<PoolMaximum>]>([
    [
      'NT 4: twice the nonpaged pool',
      { osVersion: '4.0.1381', architecture: 'x86', visibleBytes: 64 * MB },
      { bytes: 2 * (MB + 60 * 400 * KB) },
    ],
    ['NT 4: at most 192 MB', { osVersion: '4.0.1381', architecture: 'x86', visibleBytes: GB }, { bytes: 192 * MB, maxBytes: 192 * MB }],
    ['NT 4: PagedPoolSize', { osVersion: '4.0.1381', architecture: 'x86', visibleBytes: GB, pagedPoolSize: 100 * MB }, { bytes: 100 * MB }],
    ['2000', { osVersion: '5.0.2195', architecture: 'x86' }, { bytes: null, maxBytes: 470 * MB }],
    [
      '2003',
      { osVersion: '5.2.3790', architecture: 'x86', threeGB: false },
      { bytes: null, minBytes: 300 * MB, maxBytes: 530 * MB, basis: 'estimated' },
    ],
    ['2003 /3GB', { osVersion: '5.2.3790', architecture: 'x86', threeGB: true }, { bytes: null, minBytes: 170 * MB, maxBytes: 250 * MB }],
    ['2003, boot options unknown', { osVersion: '5.2.3790', architecture: 'x86' }, { minBytes: 170 * MB, maxBytes: 530 * MB }],
    [
      '2003, the largest asked for',
      { osVersion: '5.2', architecture: 'x86', threeGB: false, pagedPoolSize: 0xffffffff },
      { maxBytes: 530 * MB },
    ],
    ['2003 x64', { osVersion: '5.2.3790', architecture: 'x64' }, { bytes: null, maxBytes: 128 * GB, basis: 'documented' }],
    [
      '2003 x64 with its commit limit',
      { osVersion: '5.2.3790', architecture: 'x64', commitLimitBytes: 8 * GB },
      { bytes: 8 * GB, maxBytes: 128 * GB },
    ],
    ['2003 IA64', { osVersion: '5.2.3790', architecture: 'ia64' }, { maxBytes: 128 * GB }],
    ['2008 x86', { osVersion: '6.0.6002', architecture: 'x86', threeGB: false }, { bytes: null, maxBytes: 2 * GB }],
    ['2008 x86, increaseuserva', { osVersion: '6.0.6002', architecture: 'x86', threeGB: true, userVaMegabytes: 3072 }, { maxBytes: GB }],
    [
      '2008 x86, PagedPoolLimit',
      { osVersion: '6.0.6002', architecture: 'x86', threeGB: false, pagedPoolLimit: 512 },
      { maxBytes: 512 * MB },
    ],
    ['2008 R2', { osVersion: '6.1.7601', architecture: 'x64' }, { maxBytes: 128 * GB, basis: 'estimated' }],
    ['2012', { osVersion: '6.2.9200', architecture: 'x64' }, { maxBytes: 384 * GB }],
    ['2025', { osVersion: '10.0.26100', architecture: 'arm64' }, { maxBytes: 15.5 * TB }],
  ])('%s', (_, inputs, expected) => {
    expect(maximumOf(inputs)).toMatchObject(expected);
  });

  it('knows nothing without a version or an architecture', () => {
    expect(maximumOf({ osVersion: '6.1.7601' })).toBeNull();
    expect(maximumOf({ architecture: 'x64' })).toBeNull();
  });
});

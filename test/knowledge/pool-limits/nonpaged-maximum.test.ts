import { describe, expect, it, test } from 'vitest';
import { nonpagedMaximum } from '../../../src/knowledge/pool-limits/nonpaged-maximum.js';
import type { Architecture, PoolLimitInputs, PoolMaximum } from '../../../src/knowledge/pool-limits/pool-limit-inputs.js';
import { UNKNOWN_INPUTS } from '../../../src/knowledge/pool-limits/pool-limit-inputs.js';
import { GB, KB, MB, TB } from '../../../src/knowledge/pool-limits/units.js';

function maximumOf(inputs: Partial<PoolLimitInputs>): PoolMaximum | null {
  return nonpagedMaximum({ ...UNKNOWN_INPUTS, ...inputs });
}

function server2003(visibleMegabytes: number, inputs: Partial<PoolLimitInputs> = {}): PoolMaximum | null {
  return maximumOf({ osVersion: '5.2.3790', architecture: 'x86', visibleBytes: visibleMegabytes * MB, threeGB: false, ...inputs });
}

describe('each generation and architecture', () => {
  test.each<[string, string, Architecture, number, number, PoolMaximum['basis']]>([
    ['NT 3.51', '3.51.1057', 'x86', 48 * MB, 1 * MB + 44 * 400 * KB, 'documented'],
    ['NT 4', '4.0.1381', 'x86', 256 * MB, 1 * MB + 252 * 400 * KB, 'documented'],
    ['NT 4 at its ceiling', '4.0.1381', 'x86', 512 * MB, 128 * MB, 'documented'],
    ['2000', '5.0.2195', 'x86', 512 * MB, 1 * MB + 508 * 400 * KB, 'estimated'],
    ['2000 at its ceiling', '5.0.2195', 'x86', 2 * GB, 256 * MB, 'documented'],
    ['XP', '5.1.2600', 'x86', 2 * GB, 256 * MB, 'documented'],
    ['Server 2003', '5.2.3790', 'x86', 4 * GB, 256 * MB, 'documented'],
    ['Server 2003 x64', '5.2.3790', 'x64', 4 * GB, 4096 * 400 * KB, 'estimated'],
    ['Server 2003 x64 at its ceiling', '5.2.3790', 'x64', 1 * TB, 128 * GB, 'documented'],
    ['Vista x86', '6.0.6000', 'x86', 2 * GB, 1.5 * GB, 'documented'],
    ['Vista x64', '6.0.6000', 'x64', 10 * GB, 4 * GB, 'documented'],
    ['Server 2008 x86', '6.0.6001', 'x86', 4 * GB, 2 * GB, 'documented'],
    ['Server 2008 x64', '6.0.6002', 'x64', 4 * GB, 3 * GB, 'documented'],
    ['7 x86', '6.1.7601', 'x86', 2 * GB, 1.5 * GB, 'documented'],
    ['Server 2008 R2', '6.1.7601', 'x64', 16 * GB, 12 * GB, 'documented'],
    ['Server 2008 R2 at its ceiling', '6.1.7601', 'x64', 256 * GB, 128 * GB, 'documented'],
    ['Server 2012', '6.2.9200', 'x64', 16 * GB, 16 * GB, 'documented'],
    ['Server 2012 at its ceiling', '6.2.9200', 'x64', 1 * TB, 128 * GB, 'documented'],
    ['Server 2012 R2', '6.3.9600', 'x64', 1 * TB, 1 * TB, 'documented'],
    ['10 x86', '10.0.19045', 'x86', 4 * GB, 2 * GB, 'documented'],
    ['Server 2022', '10.0.20348', 'x64', 64 * GB, 64 * GB, 'documented'],
    ['Server 2025 above what documents agree on', '10.0.26100', 'x64', 256 * GB, 256 * GB, 'estimated'],
    ['Server 2025 at its ceiling', '10.0.26100', 'x64', 24 * TB, 16 * TB, 'estimated'],
    ['11 on ARM64', '10.0.26100', 'arm64', 32 * GB, 32 * GB, 'documented'],
  ])('%s', (_, osVersion, architecture, visibleBytes, bytes, basis) => {
    expect(maximumOf({ osVersion, architecture, visibleBytes, threeGB: false })).toMatchObject({ bytes, basis });
  });

  it('knows a ceiling alone on IA64', () => {
    expect(maximumOf({ osVersion: '5.2.3790', architecture: 'ia64', visibleBytes: 64 * GB, threeGB: false })).toMatchObject({
      bytes: null,
      minBytes: null,
      maxBytes: 128 * GB,
    });
  });

  it('has no rule for a pair that never was', () => {
    expect(maximumOf({ osVersion: '4.0.1381', architecture: 'x64', visibleBytes: GB })).toBeNull();
    expect(maximumOf({ osVersion: '10.0.26100', architecture: 'ia64', visibleBytes: GB })).toBeNull();
  });
});

describe('Server 2003 x86 below its ceiling', () => {
  test.each([
    [128, 50],
    [256, 101],
    [384, 152],
    [512, 128],
    [768, 155],
    [1024, 206],
    [1228, 247],
    [1280, 256],
    [4096, 256],
  ])('%i MB of RAM give %i MB', (visible, megabytes) => {
    expect(Math.round((server2003(visible)?.bytes ?? 0) / MB)).toBe(megabytes);
  });

  test.each([384, 512, 1024, 4096, 16384])('/3GB gives 128 MB at %i MB of RAM', (visible) => {
    expect(server2003(visible, { threeGB: true })?.bytes).toBe(128 * MB);
  });

  it('has an error of 8 MB below 1.3 GB of RAM and of 2 MB above, and none beyond the ceiling', () => {
    const bytes = server2003(1024)?.bytes ?? 0;
    expect(server2003(1024)).toMatchObject({ minBytes: bytes - 8 * MB, maxBytes: bytes + 8 * MB, basis: 'estimated' });
    expect(server2003(2048)).toMatchObject({ minBytes: 254 * MB, maxBytes: 256 * MB });
    expect(server2003(2048, { threeGB: true })).toMatchObject({ minBytes: 126 * MB, maxBytes: 128 * MB });
  });
});

describe('overrides', () => {
  it('takes nothing from /USERVA before Vista', () => {
    expect(server2003(4096, { threeGB: true, userVaMegabytes: 3030 })?.bytes).toBe(128 * MB);
    expect(server2003(4096, { threeGB: false, userVaMegabytes: 3030 })?.bytes).toBe(256 * MB);
  });

  it('takes increaseuserva from the address space of the kernel from Vista on', () => {
    const vista = { osVersion: '6.0.6002', architecture: 'x86', visibleBytes: 4 * GB, threeGB: true } as const;
    expect(maximumOf({ ...vista, userVaMegabytes: 2560 })?.bytes).toBe(1536 * MB);
    expect(maximumOf({ ...vista, userVaMegabytes: 3072 })?.bytes).toBe(1024 * MB);
    expect(maximumOf(vista)?.bytes).toBe(1024 * MB);
  });

  it('knows no user address space on x64', () => {
    const maximum = maximumOf({ osVersion: '6.1.7601', architecture: 'x64', visibleBytes: 4 * GB, threeGB: true, userVaMegabytes: 3072 });
    expect(maximum?.bytes).toBe(3 * GB);
    expect(maximum?.uses).toEqual(['osVersion', 'architecture', 'visibleBytes']);
  });

  test.each<[string, Partial<PoolLimitInputs>, number]>([
    ['rounded up to 2 MB with PAE', { nonPagedPoolLimit: 301, pae: true }, 302 * MB],
    ['rounded up to 4 MB without PAE', { nonPagedPoolLimit: 301, pae: false }, 304 * MB],
    ['0 is none', { nonPagedPoolLimit: 0, pae: true }, 2 * GB],
    ['not read on x64', { nonPagedPoolLimit: 300, architecture: 'x64' }, 3 * GB],
    ['not read by Vista without a service pack', { nonPagedPoolLimit: 300, osVersion: '6.0.6000' }, 2 * GB],
  ])('NonPagedPoolLimit: %s', (_, inputs, bytes) => {
    expect(maximumOf({ osVersion: '6.0.6002', architecture: 'x86', visibleBytes: 4 * GB, threeGB: false, ...inputs })?.bytes).toBe(bytes);
  });

  it('lets NonPagedPoolSize raise a small maximum, but no ceiling, and ignores one above 7/8 of RAM', () => {
    expect(server2003(128, { nonPagedPoolSize: 100 * MB })?.bytes).toBe(100 * MB + 64 * KB + 128 * 256 * 24);
    expect(server2003(128, { nonPagedPoolSize: 120 * MB })?.bytes).toBe(server2003(128)?.bytes);
    expect(server2003(4096, { nonPagedPoolSize: 512 * MB })?.bytes).toBe(256 * MB);
    expect(server2003(4096, { nonPagedPoolSize: 128 * MB, threeGB: true })?.bytes).toBe(128 * MB);
  });

  it('adds the larger page frame entries of PAE', () => {
    expect((server2003(1024, { pae: true })?.bytes ?? 0) - (server2003(1024, { pae: false })?.bytes ?? 0)).toBe(1 * MB);
  });

  it('prepares for RAM to come on hot-add machines, as far as DynamicMemory lets it', () => {
    const hotAdd = { hotAdd: true, edition: 'enterprise', pae: true } as const;
    expect(server2003(1024, hotAdd)?.bytes).toBe(256 * MB);
    expect(server2003(1024, { ...hotAdd, dynamicMemory: 1 })?.bytes).toBe(server2003(1024, { pae: true })?.bytes);
    expect(server2003(1024, { ...hotAdd, edition: 'standard' })?.bytes).toBe(server2003(1024, { pae: true })?.bytes);
    expect(server2003(1024, hotAdd)?.uses).toEqual(expect.arrayContaining(['hotAdd', 'edition', 'pae']));
  });
});

describe('unknown inputs', () => {
  it('gives nothing without a version or an architecture', () => {
    expect(maximumOf({ architecture: 'x86', visibleBytes: GB })).toBeNull();
    expect(maximumOf({ osVersion: '5.2', visibleBytes: GB })).toBeNull();
  });

  it('gives the ceiling alone without RAM', () => {
    expect(maximumOf({ osVersion: '6.1.7601', architecture: 'x64' })).toMatchObject({ bytes: null, minBytes: null, maxBytes: 128 * GB });
  });

  it('covers both cases where the boot options are unknown', () => {
    expect(server2003(4096, { threeGB: null })).toMatchObject({ bytes: null, minBytes: 126 * MB, maxBytes: 256 * MB });
    expect(maximumOf({ osVersion: '6.1.7601', architecture: 'x86', visibleBytes: 4 * GB })).toMatchObject({
      bytes: null,
      maxBytes: 2 * GB,
    });
  });

  it('does not ask for boot options where they change nothing', () => {
    expect(server2003(128, { threeGB: null })?.bytes).toBe(server2003(128)?.bytes);
    expect(maximumOf({ osVersion: '4.0.1381', architecture: 'x86', visibleBytes: GB })?.bytes).toBe(128 * MB);
    expect(maximumOf({ osVersion: '6.3.9600', architecture: 'x64', visibleBytes: GB })?.bytes).toBe(GB);
  });

  it('rules /3GB out where more was in use than fits under it', () => {
    expect(server2003(4096, { threeGB: null, mostUsedBytes: 127 * MB })?.bytes).toBeNull();
    const refuted = server2003(4096, { threeGB: null, mostUsedBytes: 130 * MB });
    expect(refuted?.bytes).toBe(256 * MB);
    expect(refuted?.uses).toContain('mostUsedBytes');
  });

  it('does not overrule a known boot option by what was in use', () => {
    expect(server2003(4096, { threeGB: true, mostUsedBytes: 200 * MB })?.bytes).toBe(128 * MB);
  });
});

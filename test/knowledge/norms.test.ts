import { describe, expect, it } from 'vitest';
import norms from '../../src/knowledge/data/norms.json' with { type: 'json' };
import { handleCount, type MachineSize, nonpagedCharge, poolSize, tagNorm, tagSize } from '../../src/knowledge/norms.js';
import { GB, MB } from '../../src/knowledge/pool-limits/units.js';

function machine(ramGigabytes: number | null, osVersion = '10.0.20348', architecture = 'x64'): MachineSize {
  return { ramBytes: ramGigabytes === null ? null : ramGigabytes * GB, osVersion, architecture };
}

describe('norms.json', () => {
  it('has one row for each tag of a pool, with amounts that can be', () => {
    const keys = norms.tags.map(({ tag, pool }) => `${pool} ${tag}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(norms.tags.length).toBeGreaterThan(150);
    for (const row of norms.tags) {
      expect(row.tag).toHaveLength(4);
      expect(['nonpaged', 'paged']).toContain(row.pool);
      expect(Number.isSafeInteger(row.highBytes) && row.highBytes > 0, row.tag).toBe(true);
      expect(row.highBlocks === null || (Number.isSafeInteger(row.highBlocks) && row.highBlocks > 0), row.tag).toBe(true);
    }
  });
});

describe('the size of a pool', () => {
  it.each<[pool: 'nonpaged' | 'paged', gigabytes: number, ram: number | null, word: string]>([
    ['nonpaged', 0.8, 16, 'usual'],
    ['nonpaged', 2, 128, 'usual'],
    ['nonpaged', 2.2, 32, 'cannot-tell'],
    ['nonpaged', 3, 32, 'unusual'],
    ['nonpaged', 19, 32, 'unusual'],
    ['nonpaged', 2.4, 8, 'unusual'],
    ['nonpaged', 3, 128, 'cannot-tell'],
    ['nonpaged', 3, null, 'cannot-tell'],
    ['nonpaged', 5, null, 'unusual'],
    ['paged', 1.2, 8, 'usual'],
    ['paged', 3.5, 16, 'cannot-tell'],
    ['paged', 6, 16, 'unusual'],
    ['paged', 9, null, 'unusual'],
  ])('%s: %s GB of %s GB of RAM', (pool, gigabytes, ram, word) => {
    expect(poolSize(pool, gigabytes * GB, machine(ram))).toBe(word);
  });

  it('is judged by half the figures before Windows 8, and on 32 bits by the limits alone', () => {
    expect(poolSize('nonpaged', 0.8 * GB, machine(16, '6.1.7601'))).toBe('cannot-tell');
    expect(poolSize('nonpaged', 1.5 * GB, machine(16, '6.1.7601'))).toBe('unusual');
    expect(poolSize('nonpaged', 1.5 * GB, machine(16, '6.2.9200'))).toBe('cannot-tell');
    expect(poolSize('nonpaged', 3 * GB, machine(4, '5.2.3790', 'x86'))).toBe('cannot-tell');
  });
});

describe('the size of a tag', () => {
  it('is compared with what healthy lists show', () => {
    const file = tagNorm('File', 'nonpaged')?.highBytes ?? 0;
    expect(tagSize('File', 'nonpaged', 3 * file)).toBe('usual');
    expect(tagSize('File', 'nonpaged', 5 * file)).toBe('cannot-tell');
    expect(tagSize('File', 'nonpaged', 11 * file)).toBe('unusual');
  });

  it('is unusual from 100 MB on where no healthy list shows the tag', () => {
    expect(tagNorm('Zq0x', 'nonpaged')).toBeNull();
    expect(tagSize('Zq0x', 'nonpaged', 200 * 1024)).toBe('usual');
    expect(tagSize('Zq0x', 'nonpaged', 50 * MB)).toBe('cannot-tell');
    expect(tagSize('Zq0x', 'paged', 100 * MB)).toBe('unusual');
  });

  it('is not unusual while it is small, however many times the norm it is', () => {
    const small = norms.tags.find(({ pool, highBytes }) => pool === 'nonpaged' && highBytes < MB);
    expect(tagSize(small?.tag ?? '', 'nonpaged', 150 * MB)).toBe('cannot-tell');
  });
});

it('handles and charges of one process are large by psSDP, and those of databases later', () => {
  expect(handleCount('relay.exe', 8_000)).toBe('usual');
  expect(handleCount('relay.exe', 60_000)).toBe('unusual');
  expect(handleCount('SQLSERVR.EXE', 60_000)).toBe('cannot-tell');
  expect(handleCount('System', 1_700_000)).toBe('unusual');
  expect([nonpagedCharge(2 * MB), nonpagedCharge(300 * MB)]).toEqual(['usual', 'unusual']);
});

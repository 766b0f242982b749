import { describe, expect, it } from 'vitest';
import { timeOfName } from '../../src/read/time-of-name.js';

describe('timeOfName', () => {
  it.each([
    ['poolmon-20261122T101500Z.txt', '2026-11-22T10:15:00.000Z', true],
    ['poolmon-20261122T101500.txt', '2026-11-22T10:15:00.000Z', false],
    ['poolmon_2026-11-22_10-15-00.txt', '2026-11-22T10:15:00.000Z', false],
    ['snap 2026.11.22 10.15.30z.log', '2026-11-22T10:15:30.000Z', true],
    ['poolmon-20261122-1015.txt', '2026-11-22T10:15:00.000Z', false],
    ['2024-02-29T23h59.txt', '2024-02-29T23:59:00.000Z', false],
  ])('%s', (name, iso, utc) => {
    const found = timeOfName(name);
    expect(found === null ? null : { iso: new Date(found.ms).toISOString(), utc: found.utc }).toEqual({ iso, utc });
  });

  it.each([
    'poolmon.txt',
    'poolmon3.txt',
    '20261122.txt',
    'poolmon-20260231T101500Z.txt',
    'poolmon-20261322T101500Z.txt',
    'poolmon-20261122T251500Z.txt',
    'build-1920261122T1015003.txt',
    '',
  ])('%j has none', (name) => {
    expect(timeOfName(name)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { formatBytes, formatBytesPerHour, formatCount, formatSpan, plural } from '../../src/facts/units.js';

const MB = 2 ** 20;
const GB = 2 ** 30;

describe('units', () => {
  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1024, '1 KB'],
    [20 * MB, '20 MB'],
    [128 * MB, '128 MB'],
    [1023.99 * MB, '1 GB'],
    [1.1 * GB, '1.1 GB'],
    [3 * 2 ** 40, '3 TB'],
    [-5 * MB, '-5 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [1.1 * GB, '+1.1 GB/h'],
    [-2 * MB, '-2 MB/h'],
    [512 * 1024, '+12 MB/day'],
    [60 * GB, '+1 GB/min'],
    [0, '+0 bytes/day'],
  ])('%d bytes an hour are %s', (rate, text) => {
    expect(formatBytesPerHour(rate)).toBe(text);
  });

  it('have the span of the rate that they are read beside', () => {
    expect([GB, MB / 2, -3 * MB].map((rate) => formatBytesPerHour(rate, 2 * MB))).toEqual(['+1 GB/h', '+512 KB/h', '-3 MB/h']);
    expect(formatBytesPerHour(2 * MB, MB / 2)).toBe('+48 MB/day');
    expect(formatBytesPerHour(30 * GB, 90 * GB)).toBe('+512 MB/min');
  });

  it.each([
    [0, '0 s'],
    [35, '35 s'],
    [119, '119 s'],
    [120, '2 min'],
    [9000, '2 h 30 min'],
    [7170, '2 h'],
    [3 * 86_400 + 4 * 3600, '3 days 4 h'],
    [2 * 86_400 - 2400, '47 h 20 min'],
    [2 * 86_400 - 60, '2 days'],
    [7 * 86_400, '7 days'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatSpan(seconds)).toBe(text);
  });

  it('counts as people write them', () => {
    expect([formatCount(1234567), plural(1, 'row'), plural(0, 'row'), plural(2000, 'match', 'matches')]).toEqual([
      '1,234,567',
      '1 row',
      '0 rows',
      '2,000 matches',
    ]);
  });
});

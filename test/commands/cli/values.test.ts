import { describe, expect, it } from 'vitest';
import { parseBytes, parseSpan, parseTime, parseUtcOffset } from '../../../src/commands/cli/values.js';

describe('parseBytes', () => {
  it.each([
    ['4GB', 4 * 2 ** 30],
    ['512 MB', 512 * 2 ** 20],
    ['3.5g', 3.5 * 2 ** 30],
    ['4 GiB', 4 * 2 ** 30],
    ['4096MiB', 4 * 2 ** 30],
    ['4294967296', null],
    ['4294967296B', 4294967296],
    ['1k', 1024],
    ['', null],
    ['GB', null],
    ['-4GB', null],
    ['0', null],
    ['4 XB', null],
    ['99999999TB', null],
  ])('%j', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });
});

describe('parseSpan', () => {
  it.each([
    ['90s', 90],
    ['30m', 1800],
    ['30 min', 1800],
    ['24h', 86_400],
    ['1.5H', 5400],
    ['7d', 604_800],
    ['2w', 1_209_600],
    ['24', null],
    ['h', null],
    ['1y', null],
  ])('%j', (text, seconds) => {
    expect(parseSpan(text)).toBe(seconds);
  });
});

describe('parseTime', () => {
  it.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T10:00', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22 10:00:30.5Z', '2026-11-22T10:00:30.500Z'],
    ['2026-11-22T10:00+02:00', '2026-11-22T08:00:00.000Z'],
    ['2024-02-29T10:00-0530', '2024-02-29T15:30:00.000Z'],
  ])('%j', (text, iso) => {
    expect(new Date(parseTime(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each(['', '22.11.2026', '2026-13-01', '2026-02-30', '2026-11-22T25:00', '2026-11-22T10', '2026-11-22T10:00 CET'])(
    '%j is none',
    (text) => {
      expect(parseTime(text)).toBeNull();
    },
  );
});

describe('parseUtcOffset', () => {
  it.each([
    ['+02:00', 120],
    ['-0530', -330],
    ['+2', 120],
    ['Z', 0],
    ['utc', 0],
    ['-00:00', 0],
    ['+14:00', 840],
    ['-12:00', -720],
    ['+14:30', null],
    ['-13:00', null],
    ['+01:75', null],
    ['2', null],
    ['CET', null],
  ])('%j', (text, minutes) => {
    expect(parseUtcOffset(text)).toBe(minutes);
  });
});

import { describe, expect, it } from 'vitest';
import { altitudeClass } from '../../src/knowledge/altitude-classes.js';
import classes from '../../src/knowledge/data/altitude-classes.json' with { type: 'json' };

describe('the class of an altitude', () => {
  it.each([
    ['328010', 'antivirus'],
    ['328010.5', 'antivirus'],
    ['329998.99', 'antivirus'],
    ['329999', null],
    ['135000', 'virtualization'],
    ['389999', 'activity-monitor'],
    ['390000', null],
    ['0', null],
    ['', null],
    ['3e5', null],
    ['-328010', null],
    ['328010x', null],
  ])('of %j is %j', (altitude, expected) => {
    expect(altitudeClass(altitude)?.class ?? null).toBe(expected);
  });

  it('is none where there is no altitude', () => {
    expect(altitudeClass(null)).toBeNull();
  });

  it('comes from ranges that do not overlap', () => {
    const sorted = [...classes].sort((a, b) => a.from - b.from);
    expect(sorted.filter(({ from, to }, i) => from > to || from <= (sorted[i - 1]?.to ?? 0))).toEqual([]);
  });
});

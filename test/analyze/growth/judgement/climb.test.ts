import { describe, expect, it } from 'vitest';
import { judgeClimb } from '../../../../src/analyze/growth/judgement/climb.js';
import { measured } from '../../../../src/analyze/growth/judgement/judgement.js';
import { prepare } from '../../../../src/analyze/growth/series/series.js';
import { column, HOUR_MS } from '../made-series.js';

const MB = 2 ** 20;

function climbOf(megabytes: readonly number[], leastPerHour = MB) {
  const prepared = prepare({
    timesMs: column(megabytes.length, (i) => i * HOUR_MS),
    values: megabytes.map((value) => value * MB),
    grain: 256,
  });
  if (prepared === null) throw new Error('no samples');
  return judgeClimb(prepared, measured(prepared, null, 'bytes'), leastPerHour);
}

describe('a climb of four to nine samples', () => {
  it('that at least doubles at an even rate is probably a leak', () => {
    expect(climbOf([10, 20, 31, 40])).toMatchObject({ shape: 'leak', confidence: 'probable' });
    expect(climbOf([10, 20, 31, 40])?.perHour).toBeCloseTo(10 * MB, -6);
  });

  it('may begin after some samples, and says when', () => {
    expect(climbOf([10, 10, 10, 20, 31, 41])?.why).toContain('since 2.0 h');
  });

  it('may end on a height on which it stands', () => {
    expect(climbOf([10, 30, 50, 70, 90, 90, 90])).toMatchObject({ shape: 'stopped', confidence: 'probable' });
  });

  it.each([
    ['does not double', [100, 110, 120, 130]],
    ['is uneven', [10, 12, 60, 61]],
    ['falls once', [10, 30, 25, 60]],
    ['has three samples', [10, 30, 50]],
    ['has ten samples', [10, 30, 50, 70, 90, 110, 130, 150, 170, 190]],
  ])('is none where it %s', (_, megabytes) => {
    expect(climbOf(megabytes)).toBeNull();
  });

  it('is none where it is too slow to matter', () => {
    expect(climbOf([10, 20, 31, 40], 50 * MB)).toBeNull();
  });
});

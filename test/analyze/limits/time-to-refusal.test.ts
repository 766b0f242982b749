import { describe, expect, it, test } from 'vitest';
import { type GrowthRate, timeToRefusal } from '../../../src/analyze/limits/time-to-refusal.js';
import { MB } from '../../../src/knowledge/pool-limits/units.js';
import type { Constraint, Limits } from '../../../src/schema/types.js';

const REFUSAL = { thresholdBytes: 20 * MB, refusesAtBytes: 108 * MB, aggressive: false, event: null };
const POOL: Constraint = { kind: 'pool-maximum', freeBytes: 60 * MB };
const CAP: Constraint = { kind: 'registry-cap', freeBytes: 30 * MB };
const MEMORY: Constraint = { kind: 'physical-memory', freeBytes: 60 * MB };

function rate(low: number | null, best: number, high: number | null): GrowthRate {
  return { lowBytesPerHour: low, bytesPerHour: best, highBytesPerHour: high };
}

function limitsWith(...constraints: Constraint[]): Pick<Limits, 'constraints' | 'refusal'> {
  return { constraints, refusal: REFUSAL };
}

describe('time to refusal', () => {
  it('runs to the threshold in the pool and to the end elsewhere, the highest slope first', () => {
    const growth = rate(10 * MB, 20 * MB, 40 * MB);
    expect(
      timeToRefusal(limitsWith(POOL, MEMORY, CAP), { 'pool-maximum': growth, 'physical-memory': growth, 'registry-cap': growth }),
    ).toEqual([
      { constraint: 'pool-maximum', seconds: 7200, lowSeconds: 3600, highSeconds: 14400 },
      { constraint: 'physical-memory', seconds: 10800, lowSeconds: 5400, highSeconds: 21600 },
      { constraint: 'registry-cap', seconds: 1800, lowSeconds: 900, highSeconds: 3600 },
    ]);
  });

  test.each<[string, GrowthRate]>([
    ['holds 0', rate(-1, 20 * MB, 40 * MB)],
    ['begins at 0', rate(0, 20 * MB, 40 * MB)],
    ['falls', rate(-40 * MB, -20 * MB, -10 * MB)],
    ['has an unknown end', rate(null, 20 * MB, 40 * MB)],
    ['is not a number', rate(Number.NaN, Number.NaN, Number.NaN)],
  ])('is open where the slope %s', (_, growth) => {
    expect(timeToRefusal(limitsWith(POOL), { 'pool-maximum': growth })).toEqual([]);
  });

  it('is over where less than the threshold is free', () => {
    const growth = rate(10 * MB, 20 * MB, 40 * MB);
    expect(timeToRefusal(limitsWith({ kind: 'pool-maximum', freeBytes: 19 * MB }), { 'pool-maximum': growth })).toEqual([
      { constraint: 'pool-maximum', seconds: 0, lowSeconds: 0, highSeconds: 0 },
    ]);
  });

  it('is open where the threshold or the growth is unknown', () => {
    const growth = rate(10 * MB, 20 * MB, 40 * MB);
    expect(timeToRefusal({ constraints: [POOL], refusal: null }, { 'pool-maximum': growth })).toEqual([]);
    expect(timeToRefusal(limitsWith(POOL), { commit: growth })).toEqual([]);
  });
});

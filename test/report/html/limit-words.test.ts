import { describe, expect, it } from 'vitest';
import { limitMark, limitSentences } from '../../../src/report/html/limit-words.js';
import type { Limits, TimelineSeries } from '../../../src/schema/types.js';

const GB = 2 ** 30;

function seriesOf(id: string, gigabytes: number): TimelineSeries {
  const points: TimelineSeries['points'] = [
    ['2026-10-01T00:00:00Z', GB],
    ['2026-10-01T01:00:00Z', gigabytes * GB],
  ];
  return { id, unit: 'bytes', points, downsampledFrom: null };
}

/** A pool of 3 GB, give or take; 4 GB of RAM, 8 GB of commit. */
const LIMITS: Limits = {
  nonpaged: { maximum: { bytes: 3 * GB, minBytes: 2.8 * GB, maxBytes: 3.2 * GB }, basis: 'documented', sources: [] },
  constraints: [
    { kind: 'physical-memory', maximumBytes: 4 * GB, usedBytes: 3 * GB, freeBytes: GB, at: null },
    { kind: 'commit', maximumBytes: 8 * GB, usedBytes: 5 * GB, freeBytes: 3 * GB, at: null },
  ],
  binding: 'physical-memory',
  refusal: null,
} as unknown as Limits;

describe('the limit of a chart', () => {
  it('is named where it is drawn', () => {
    expect(limitMark('pool', [seriesOf('pool.nonpaged', 2.9)], LIMITS)).toBe('limit about 3 GB');
    expect(limitMark('memory', [seriesOf('memory.commit', 5)], LIMITS)).toBe('commit limit 8 GB');
  });

  it('is named too where it is too far above the lines to be drawn', () => {
    expect(limitMark('pool', [seriesOf('pool.nonpaged', 1.2)], LIMITS)).toBe('limit about 3 GB, above ↑');
    expect(limitSentences([seriesOf('pool.nonpaged', 1.2), seriesOf('memory.commit', 2)], LIMITS)).toEqual([
      'The limit of the nonpaged pool, 3 GB, is above the chart',
      'The commit limit, 8 GB, is above the chart',
    ]);
  });

  it('has the RAM beside available memory alone', () => {
    expect(limitMark('memory', [seriesOf('memory.available', 1)], LIMITS)).toBe('RAM 4 GB');
    expect(limitMark('memory', [seriesOf('memory.available', 1), seriesOf('memory.commit', 5)], LIMITS)).toBe(
      'RAM 4 GB; commit limit 8 GB',
    );
  });

  it('is not named where nobody knows it, or nothing is drawn that it bounds', () => {
    expect(limitMark('pool', [seriesOf('pool.nonpaged', 2)], null)).toBeNull();
    expect(limitMark('memory', [seriesOf('pool.nonpaged', 2)], LIMITS)).toBeNull();
    expect(limitSentences([], LIMITS)).toEqual([null, null]);
  });
});

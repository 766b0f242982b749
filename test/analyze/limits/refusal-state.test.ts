import { describe, expect, test } from 'vitest';
import { refusalState } from '../../../src/analyze/limits/refusal-state.js';
import { GB, MB } from '../../../src/knowledge/pool-limits/units.js';
import type { Constraint, RefusalLimit } from '../../../src/schema/types.js';

const NONPAGED = {
  maximum: { bytes: 128 * MB, minBytes: 126 * MB, maxBytes: 128 * MB },
  basis: 'documented',
  sources: ['a document'],
} as const;

function refusal(signaled: boolean | null, aggressive: boolean | null = null): RefusalLimit {
  const thresholdBytes = aggressive === true ? 8 * MB : 20 * MB;
  return { thresholdBytes, refusesAtBytes: 128 * MB - thresholdBytes, aggressive, event: { name: 'event', signaled } };
}

function pool(usedBytes: number): Constraint {
  return { kind: 'pool-maximum', maximumBytes: 128 * MB, usedBytes, freeBytes: 128 * MB - usedBytes };
}

describe('state of http.sys', () => {
  test.each<[string, RefusalLimit, readonly Constraint[], boolean | null, 'event' | 'arithmetic' | null]>([
    ['High event not set', refusal(false), [pool(20 * MB)], true, 'event'],
    ['High event set', refusal(true), [pool(127 * MB)], false, 'event'],
    ['Low event set, aggressive', refusal(true, true), [], true, 'event'],
    ['clearly below the threshold', refusal(null), [pool(109 * MB)], true, 'arithmetic'],
    ['clearly above it', refusal(null), [pool(105 * MB)], false, 'arithmetic'],
    ['inside the error interval', refusal(null), [pool(107 * MB)], null, null],
    ['aggressive leaves more room', refusal(null, true), [pool(109 * MB)], false, 'arithmetic'],
    [
      'room in the pool, but not in memory',
      refusal(null),
      [pool(50 * MB), { kind: 'physical-memory', maximumBytes: GB, usedBytes: GB - MB, freeBytes: MB }],
      null,
      null,
    ],
    ['nothing known of the use', refusal(null), [], null, null],
  ])('%s', (_, limit, constraints, refusing, decidedBy) => {
    expect(refusalState({ refusal: limit, nonpaged: NONPAGED, constraints })).toEqual({ refusing, decidedBy });
  });

  test('is open without http.sys', () => {
    expect(refusalState({ refusal: null, nonpaged: NONPAGED, constraints: [pool(127 * MB)] })).toEqual({ refusing: null, decidedBy: null });
  });
});

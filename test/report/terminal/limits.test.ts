import { describe, expect, it } from 'vitest';
import { renderLimits } from '../../../src/report/terminal/limits.js';
import type { LimitsDocument, PoolLimit } from '../../../src/schema/types.js';
import { SAMPLES } from '../../schema/samples.js';
import { NARROW, wordsOf } from './plain.js';

const MB = 2 ** 20;
const UNKNOWN = { nonpaged: null, paged: null, constraints: [], binding: null, refusal: null } as const;

function screenOf(changes: Partial<LimitsDocument>): string {
  return wordsOf(renderLimits({ ...SAMPLES.limits, ...UNKNOWN, ...changes }, NARROW));
}

function limit(maximum: Partial<PoolLimit['maximum']>, basis: PoolLimit['basis'] = 'documented'): PoolLimit {
  return { maximum: { bytes: null, minBytes: null, maxBytes: null, ...maximum }, basis, sources: ['a table of limits'] };
}

describe('the size of a pool', () => {
  it.each([
    [
      'known to the byte',
      limit({ bytes: 128 * MB, minBytes: 128 * MB, maxBytes: 128 * MB }),
      'nonpaged pool 128 MB, documented a table of limits',
    ],
    [
      'known within bounds',
      limit({ bytes: 256 * MB, minBytes: 240 * MB, maxBytes: 272 * MB }, 'estimated'),
      '256 MB (240 MB to 272 MB), estimated',
    ],
    ['known from above', limit({ maxBytes: 512 * MB }), 'nonpaged pool at most 512 MB, documented'],
    ['not in the table', limit({}), 'nonpaged pool not known, documented'],
    ['not to be known', null, 'nonpaged pool not known: in most cases it takes the RAM, the version and the architecture of Windows'],
  ])('that is %s', (_, nonpaged, says) => {
    expect(screenOf({ nonpaged })).toContain(says);
  });
});

describe('what refuses', () => {
  const refusal = { thresholdBytes: 20 * MB, refusesAtBytes: 108 * MB, aggressive: false, event: null };

  it('is said with the size at which it begins, where that can be said', () => {
    expect(screenOf({ refusal })).toContain('http.sys refuses below 20 MB free, that is above 108 MB in use');
    expect(screenOf({ refusal: { ...refusal, refusesAtBytes: null } })).toMatch(/refuses below 20 MB free$/);
    expect(screenOf({ refusal: { ...refusal, aggressive: true } })).toContain('EnableAggressiveMemoryUsage is in force');
  });

  it('is not said where nobody knows', () => {
    expect(screenOf({})).not.toContain('http.sys');
    expect(screenOf({ refusal: { ...refusal, thresholdBytes: null } })).not.toContain('http.sys');
  });

  it('has other limits beside it, and the one that binds', () => {
    const constraints = [
      { kind: 'pool-maximum', maximumBytes: 128 * MB },
      { kind: 'commit', maximumBytes: 4096 * MB },
      { kind: 'kernel-va', maximumBytes: null },
    ] as const;
    const screen = screenOf({ constraints, binding: 'commit' });
    expect(screen).toContain('commit 4 GB binding commit');
    expect(screen).not.toMatch(/pool-maximum|kernel-va/);
  });
});

import { describe, expect, test } from 'vitest';
import { isRefusing, refusalEventName, refusalThresholdBytes } from '../../../src/knowledge/pool-limits/refusal-threshold.js';
import { GB, MB } from '../../../src/knowledge/pool-limits/units.js';

describe('threshold of http.sys', () => {
  test.each([
    [128 * MB, false, 20 * MB],
    [256 * MB, false, 20 * MB],
    [16 * GB, false, 20 * MB],
    [40 * MB, false, 20 * MB],
    [30 * MB, false, 15 * MB],
    [128 * MB, true, 8 * MB],
    [24 * MB, true, 8 * MB],
    [21 * MB, true, 7 * MB],
    [0, false, 0],
  ])('of %i bytes, aggressive %s', (maximumBytes, isAggressive, thresholdBytes) => {
    expect(refusalThresholdBytes(maximumBytes, isAggressive)).toBe(thresholdBytes);
  });

  test('refusals begin at 108 MB in use under /3GB, at 236 MB without, at 120 MB when aggressive', () => {
    expect(128 * MB - refusalThresholdBytes(128 * MB, false)).toBe(108 * MB);
    expect(256 * MB - refusalThresholdBytes(256 * MB, false)).toBe(236 * MB);
    expect(128 * MB - refusalThresholdBytes(128 * MB, true)).toBe(120 * MB);
  });
});

describe('event of the kernel', () => {
  test.each([
    ['HighNonPagedPoolCondition', false, true, false],
    ['HighNonPagedPoolCondition', false, false, true],
    ['LowNonPagedPoolCondition', true, true, true],
    ['LowNonPagedPoolCondition', true, false, false],
  ])('%s, aggressive %s, signaled %s: refusing %s', (name, isAggressive, signaled, refusing) => {
    expect(refusalEventName(isAggressive)).toBe(name);
    expect(isRefusing(signaled, isAggressive)).toBe(refusing);
  });
});

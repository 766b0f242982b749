import { describe, expect, it } from 'vitest';
import { type Bound, roomAt } from '../../../../src/analyze/limits/refusals/room-then.js';

const MB = 2 ** 20;

function boundOf(
  usedMB: number,
  basis: Bound['used']['basis'] = 'total',
  maximumMB: readonly [number, number, number] = [256, 254, 256],
): Bound {
  const [bytes = 0, minBytes = 0, maxBytes = 0] = maximumMB.map((size) => size * MB);
  const points = [{ ms: 0, zoneKnown: true, bytes: usedMB * MB, input: 0, line: 1 }];
  return { kind: 'pool-maximum', used: { basis, points }, maximum: { bytes, minBytes, maxBytes }, rate: null };
}

const stateOf = (bound: Bound): string | undefined => roomAt(bound, 0, 20 * MB)?.state;

describe('what was free', () => {
  it.each([
    [240, 'full'],
    // Within the interval of the maximum http.sys may have refused, and it did.
    [235, 'full'],
    [231, 'uncertain'],
    [200, 'ample'],
  ] as const)('of 256 MB with %d MB in use is %s', (used, state) => {
    expect(stateOf(boundOf(used))).toBe(state);
  });

  it('counts what has no tag, about 5% of a pool', () => {
    expect(stateOf(boundOf(223))).toBe('ample');
    expect(stateOf(boundOf(223, 'tag-sum'))).toBe('full');
    expect(stateOf(boundOf(100, 'tag-sum'))).toBe('ample');
  });

  it('is never ample by a list that was cut', () => {
    expect(stateOf(boundOf(10, 'part'))).toBe('uncertain');
    expect(stateOf(boundOf(240, 'part'))).toBe('full');
  });

  it('is not full at the lower end of an interval that is wide', () => {
    expect(stateOf(boundOf(60, 'total', [256, 64, 256]))).toBe('uncertain');
    expect(stateOf(boundOf(240, 'total', [256, 64, 256]))).toBe('full');
  });

  it('is never less than nothing', () => {
    expect(roomAt(boundOf(300), 0, 20 * MB)).toMatchObject({ freeBytes: 0, leastFreeBytes: 0, mostFreeBytes: 0 });
  });
});

import { describe, expect, it } from 'vitest';
import { fileTime, isoOfFileTime } from '../../../src/read/binary/file-time.js';
import { ticksOf } from './layout.js';

function written(ticks: bigint): string {
  return isoOfFileTime(fileTime(Number(ticks & 0xffff_ffffn), Number(ticks >> 32n)));
}

describe('a FILETIME', () => {
  it.each([
    '1601-01-01T00:00:00.000',
    '1969-12-31T23:59:59.999',
    '1970-01-01T00:00:00.000',
    '2024-02-29T09:05:07.042',
    '2024-02-29T23:59:59.999',
    '2024-03-01T00:00:00.001',
    '9999-12-31T23:59:59.999',
  ])('is %s, to the tick', (text) => {
    expect(written(ticksOf(Date.parse(`${text}Z`), 6_789))).toBe(`${text}6789Z`);
  });
});

import { describe, expect, it } from 'vitest';
import { append, maxOf, minOf } from '../src/long-lists.js';

const LONG = 300_000;
const long = Array.from({ length: LONG }, (_, i) => i);

describe('long lists', () => {
  it('are too long to be spread into a call', () => {
    expect(() => Math.max(...long)).toThrow(RangeError);
  });

  it('have a smallest and a largest number', () => {
    expect([minOf(long), maxOf(long)]).toEqual([0, LONG - 1]);
    expect([minOf(Float64Array.of(3, -2, 5)), maxOf(Float64Array.of(3, -2, 5))]).toEqual([-2, 5]);
    expect([minOf([]), maxOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect([minOf([1, Number.NaN]), maxOf([Number.NaN, 1])]).toEqual([Number.NaN, Number.NaN]);
  });

  it('are added to another one', () => {
    const list = [-1];
    append(list, long);
    expect(list).toHaveLength(LONG + 1);
    expect(list.at(-1)).toBe(LONG - 1);
  });
});

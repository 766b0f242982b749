import { describe, expect, it } from 'vitest';
import { findClockJump } from '../../../src/analyze/growth/series/clock-jump.js';
import { cutAtCollapses, lastCollapse } from '../../../src/analyze/growth/series/collapses.js';
import { counterAdvance } from '../../../src/analyze/growth/series/counters32.js';
import { mendBytes } from '../../../src/analyze/growth/series/repair-wrapped-bytes.js';
import { cutAtResets } from '../../../src/analyze/growth/series/resets.js';
import { column, HOUR_MS } from './made-series.js';

describe('32-bit counters', () => {
  it.each([
    ['rises', 5, 9, 4],
    ['wraps', 4_294_967_290, 10, 16],
    ['was set to zero', 1_000_000, 12, null],
    ['is wider than 32 bits and was set to zero', 5_000_000_000, 12, null],
  ])('%s', (_, before, after, advance) => {
    expect(counterAdvance(before, after)).toBe(advance);
  });
});

describe('cutting at restarts', () => {
  const timesMs = column(4, (i) => i * HOUR_MS);
  const whole = [{ from: 0, to: 4 }];
  const cut = [
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ];

  it.each([
    ['nothing is known', {}, whole],
    ['the tick count falls', { ticksMs: [9e6, 12.6e6, 1e6, 4.6e6] }, cut],
    ['32 bits of ticks are over', { ticksMs: [4_288_000_000, 4_291_600_000, 232_704, 3_832_704] }, whole],
    ['a known start lies between', { bootTimesMs: [1.5 * HOUR_MS] }, cut],
    ['a known start lies before', { bootTimesMs: [-HOUR_MS] }, whole],
  ])('%s', (_, known, runs) => {
    expect(cutAtResets({ timesMs, ...known })).toEqual(runs);
  });
});

describe('collapses of a figure', () => {
  const runs = [{ from: 0, to: 8 }];

  it('begin a new run', () => {
    expect(cutAtCollapses(Float64Array.of(10, 20, 30, 40, 2, 12, 22, 32), runs)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 8 },
    ]);
  });

  it('are left alone where they are the way in which the figure lives', () => {
    const saw = Float64Array.of(10, 40, 10, 40, 10, 40, 10, 40);
    expect(cutAtCollapses(saw, runs)).toBe(runs);
    expect(lastCollapse(saw, runs)).toBeNull();
  });

  it.each([
    ['the last of two', [10, 20, 2, 12, 22, 3, 13, 23], 5],
    ['one across unknown samples', [10, 20, Number.NaN, 2, 12, 22, 32, 42], 3],
    ['none where it only falls', [40, 30, 20, 15, 10, 8, 6, 5], null],
  ])('are told by place: %s', (_, values, place) => {
    expect(lastCollapse(Float64Array.from(values), runs)).toBe(place);
  });

  it('are none where a restart lies between', () => {
    const restarted = [
      { from: 0, to: 4 },
      { from: 4, to: 8 },
    ];
    expect(lastCollapse(Float64Array.of(10, 20, 30, 40, 2, 12, 22, 32), restarted)).toBeNull();
  });
});

describe('a local clock that is put forward', () => {
  const runs = [{ from: 0, to: 7 }];
  const advances = Array.from({ length: 9 }, (_, k) => column(7, (i) => (i === 0 ? Number.NaN : 1000 * (k + 1) + i)));

  it('is found by the work done meanwhile', () => {
    const timesMs = [0, 1, 2, 4, 5, 6, 7].map((hour) => hour * HOUR_MS);
    expect(findClockJump({ timesMs, runs, advances })).toEqual({ index: 3, shiftMs: -HOUR_MS });
  });

  it('is not seen in a pause in which twice the work was done', () => {
    const timesMs = [0, 1, 2, 4, 5, 6, 7].map((hour) => hour * HOUR_MS);
    const busy = advances.map((advance) => advance.map((value, i) => (i === 3 ? 2 * value : value)));
    expect(findClockJump({ timesMs, runs, advances: busy })).toBeNull();
  });

  it('does not jump twice in one series', () => {
    const timesMs = [0, 1, 3, 4, 5, 7, 8].map((hour) => hour * HOUR_MS);
    expect(findClockJump({ timesMs, runs, advances })).toBeNull();
  });
});

describe('cut figures of bytes', () => {
  const outstanding = [1e6, 2e6, 3e6, 4e6, 5e6];

  it('get back the 2^32 that 32 bits lost', () => {
    const bytes = outstanding.map((blocks) => (blocks * 1000) % 2 ** 32);
    expect(Array.from(mendBytes({ bytes, outstanding }))).toEqual([1e9, 2e9, 3e9, 4e9, 5e9]);
  });

  it('are replaced where digits are missing or the list has none', () => {
    expect(Array.from(mendBytes({ bytes: [1e9, 2e9, 300, Number.NaN, 5e9], outstanding }))).toEqual([1e9, 2e9, 3e9, 4e9, 5e9]);
  });

  it('are left alone where block sizes differ honestly', () => {
    const bytes = [1e9, 1.5e9, 4e9, 3e9, 6e9];
    expect(Array.from(mendBytes({ bytes, outstanding }))).toEqual(bytes);
  });
});

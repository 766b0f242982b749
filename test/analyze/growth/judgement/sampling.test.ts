import { describe, expect, it } from 'vitest';
import { judgeSeries } from '../../../../src/analyze/growth/judgement/judge-series.js';
import { Samplings } from '../../../../src/analyze/growth/judgement/sampling.js';
import { column, HOUR_MS, madeNoise, START_MS } from '../made-series.js';

const hours = (count: number) => column(count, (i) => i);
const whole = (count: number) => ({ hours: hours(count), runs: [{ from: 0, to: count }], load: null });

describe('samplings', () => {
  it('are one for series that were sampled alike, and others for other times, runs or loads', () => {
    const samplings = new Samplings();
    const first = samplings.of(whole(20));
    const runs = [
      { from: 0, to: 8 },
      { from: 8, to: 20 },
    ];
    const load = column(20, (i) => 1 + (i % 4));
    const others = [whole(21), { ...whole(20), runs }, { ...whole(20), load }];
    expect(samplings.of(whole(20))).toBe(first);
    for (const other of others) {
      expect(samplings.of(other)).not.toBe(first);
      expect(samplings.of(structuredClone(other))).toBe(samplings.of(other));
    }
  });

  it('change no judgement, though series with gaps, jumps and collapses share them', () => {
    const next = madeNoise(11);
    const load = column(60, (i) => 2 + Math.sin(i / 4));
    const made = Array.from({ length: 12 }, (_, k) =>
      column(60, (i) => {
        const jump = k % 3 === 1 && i > 30 ? 3e8 : 0;
        const collapsed = k % 4 === 3 && i > 40 ? 0.05 : 1;
        return k % 5 === 4 && i % 7 === 3 ? Number.NaN : collapsed * (1e9 + k * 1e6 * i + jump + 2e7 * (load[i] ?? 0) + 1e7 * next());
      }),
    );
    const judge = (values: Float64Array, samplings?: Samplings) =>
      judgeSeries(
        { timesMs: column(60, (i) => START_MS + i * HOUR_MS), values, load },
        { unit: 'bytes', leastPerHour: 2 ** 19 },
        samplings,
      );
    const samplings = new Samplings();
    const together = made.map((values) => judge(values, samplings));
    expect(together).toEqual(made.map((values) => judge(values)));
    expect(new Set(together.map((judgement) => judgement?.shape)).size).toBeGreaterThan(1);
  });
});

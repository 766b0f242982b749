import { describe, expect, it } from 'vitest';
import { type CounterContext, growthOfCounter } from '../../../src/analyze/growth/growth-of-counters.js';
import type { CounterSeries } from '../../../src/facts/capture.js';
import { diagnosed } from '../diagnosed.js';
import { column, HOUR_MS, madeNoise, START_MS } from './made-series.js';

const MB = 2 ** 20;
const CONTEXT: CounterContext = { pool: 'nonpaged', leastPerHour: (10 * MB) / 24, bootTimesMs: [] };

function counter(name: string, values: Float64Array, stepMs: number): CounterSeries {
  return {
    input: 0,
    name,
    instance: null,
    at: column(values.length, (i) => START_MS + i * stepMs),
    zoneKnown: true,
    values,
    lines: Uint32Array.from(values, (_, i) => i + 2),
  };
}

function judged(of: (i: number) => number, { count = 48, stepMs = HOUR_MS, context = CONTEXT } = {}) {
  return growthOfCounter(counter('Memory\\Pool Nonpaged Bytes', column(count, of), stepMs), context);
}

describe('growthOfCounter', () => {
  const next = madeNoise(3);
  const noise = (): number => 0.2 * MB * next();
  const hump = (i: number): number => (i < 10 || i > 30 ? 900 * MB : 900 * MB + Math.min(i - 9, 12) * 4000 * MB);

  it.each([
    ['stands', 'steady', (_: number) => 200 * MB + noise(), {}],
    ['goes up and down with the day', 'steady', (i: number) => 200 * MB + 50 * MB * Math.sin((i / 12) * Math.PI) + noise(), {}],
    ['rises like a leak', 'leak', (i: number) => 70 * MB + 7 * MB * i + noise(), {}],
    ['rises to many times its height and comes back', 'came-back', hump, { stepMs: 5000 }],
    ['rises by a little for some hours', 'moved', (i: number) => 200 * MB + 6 * MB * i + noise(), { count: 8 }],
    ['jumps and stays', 'moved', (i: number) => (i < 20 ? 200 : 700) * MB + noise(), {}],
  ])('a pool that %s', (_, course, of, more) => {
    expect(judged(of, more)?.course).toBe(course);
  });

  it('says when a pool that came back rose and fell', () => {
    expect(judged(hump, { stepMs: 5000 })).toMatchObject({
      rise: { bytes: 900 * MB, ms: START_MS + 9 * 5000 },
      peak: { bytes: 48_900 * MB, ms: START_MS + 21 * 5000 },
      fall: { bytes: 900 * MB, ms: START_MS + 31 * 5000 },
    });
  });

  it('compares within the runs between known starts', () => {
    const context = { ...CONTEXT, bootTimesMs: [START_MS + 23.5 * HOUR_MS] };
    expect(judged((i) => 70 * MB + 7 * MB * (i % 24) + noise(), { context })).toMatchObject({ course: 'leak', judgement: { segments: 2 } });
  });

  it('takes growth in step with connections for load, and growth without them for a leak', () => {
    const busy = column(48, (i) => 2000 + 60 * i + 900 * Math.sin(i / 4));
    const connections = counter('TCPv4\\Connections Established', busy, HOUR_MS);
    const context = { ...CONTEXT, connections };
    expect(judged((i) => 20 * MB + 0.1 * MB * (busy[i] ?? 0) + noise(), { context })?.course).toBe('load');
    expect(judged((i) => 70 * MB + 7 * MB * i + noise(), { context })?.course).toBe('leak');
  });

  it('judges no two values', () => {
    expect(judged(() => 200 * MB, { count: 2 })).toBeNull();
  });
});

describe('a machine of which counters alone were brought', () => {
  const counters = (values: (look: number) => number) => [{ name: 'Memory\\Pool Nonpaged Bytes', values }];

  it('leaks without a name where the counter does', () => {
    const { verdict, suspects } = diagnosed({ looks: 30, counters: counters((look) => 80 * MB + 5 * MB * look) });
    expect(verdict).toMatchObject({ code: 'leak-unattributed', pool: 'nonpaged', confidence: 'open' });
    expect(verdict.summary).toContain('10 MB/h');
    expect(suspects).toEqual([]);
  });

  it('is healthy where the counter stands, and not where it rose manyfold and came back', () => {
    expect(diagnosed({ looks: 30, counters: counters((look) => 80 * MB + (look % 3) * 4096) }).verdict.code).toBe('healthy');
    const hump = diagnosed({ looks: 30, counters: counters((look) => (look > 9 && look < 20 ? 40 : 1) * 80 * MB) });
    expect(hump.verdict.code).toBe('insufficient');
    expect(hump.verdict.summary).toContain('80 MB');
    expect(hump.verdict.summary).toContain('3.13 GB');
  });

  it('was under load where connections were refused meanwhile', () => {
    const values = (look: number): number => (look > 9 && look < 20 ? 40 : 1) * 80 * MB;
    const { verdict } = diagnosed({ looks: 30, counters: counters(values), refusals: [[20_000, 7]] });
    expect(verdict).toMatchObject({ code: 'load', pool: 'nonpaged', confidence: 'open' });
  });

  it('is judged by its lists where it has them, and not healthy where its counter grows beside them', () => {
    const tags = [{ tag: 'MmCa', blockBytes: 4096, blocks: () => 8000 }];
    expect(diagnosed({ looks: 30, tags, counters: counters((look) => 80 * MB + 4096 * (look % 2)) }).verdict.code).toBe('healthy');
    const { verdict } = diagnosed({ looks: 30, tags, counters: counters((look) => 80 * MB + 5 * MB * look) });
    expect(verdict.code).toBe('insufficient');
    expect(verdict.summary).toContain('by its counter, although the snapshots do not show it');
  });
});

import { describe, expect, it } from 'vitest';
import { judgeSeries } from '../../../../src/analyze/growth/judgement/judge-series.js';
import type { Series } from '../../../../src/analyze/growth/series/series.js';
import { column, HOUR_MS, madeNoise, START_MS, wandering } from '../made-series.js';

const MB = 2 ** 20;
const SCALE = { unit: 'bytes', leastPerHour: (10 * MB) / 24 } as const;

function judged(values: Float64Array, more: Partial<Series> = {}, stepMs = HOUR_MS) {
  return judgeSeries({ timesMs: column(values.length, (i) => START_MS + i * stepMs), values, grain: 256, ...more }, SCALE);
}

const quiet = (seed: number) => {
  const next = madeNoise(seed);
  return () => 0.02 * MB * next();
};

describe('growth that goes on', () => {
  const noise = quiet(1);

  it('is a leak with its exact slope', () => {
    const found = judged(column(24, (i) => 50 * MB + 2 * MB * i + noise()));
    expect(found).toMatchObject({ shape: 'leak', confidence: 'strong', samples: 24, segments: 1, spanSeconds: 23 * 3600 });
    expect(found?.perHour).toBeCloseTo(2 * MB, -4);
    expect(found?.lowPerHour).toBeLessThanOrEqual(2 * MB);
    expect(found?.highPerHour).toBeGreaterThanOrEqual(2 * MB);
  });

  it('is measured on the growing part where it starts in the middle', () => {
    const found = judged(column(48, (i) => 50 * MB + 3 * MB * Math.max(0, i - 24) + noise()));
    expect(found?.shape).toBe('leak');
    expect((found?.perHour ?? 0) / (3 * MB)).toBeCloseTo(1, 2);
  });

  it('is found under a daily cycle of twenty times its daily amount', () => {
    const load = column(168, (i) => 1.2 + Math.sin((i / 24) * 2 * Math.PI));
    const found = judged(
      column(168, (i) => 400 * MB + MB * i + 480 * MB * (load[i] ?? 0) + noise()),
      { load },
    );
    expect(found?.shape).toBe('leak');
    expect((found?.perHour ?? 0) / MB).toBeCloseTo(1, 1);
  });

  it('is found under a daily cycle of which nothing else tells', () => {
    const found = judged(column(168, (i) => 400 * MB + MB * i + 100 * MB * Math.sin((i / 24) * 2 * Math.PI) + noise()));
    expect(found?.shape).toBe('leak');
    expect((found?.perHour ?? 0) / MB).toBeCloseTo(1, 1);
  });

  it('is found in bursts', () => {
    expect(judged(column(60, (i) => 50 * MB + 12 * MB * Math.floor(i / 5) + noise()))?.shape).toBe('leak');
  });

  it('is found in seconds', () => {
    const found = judged(
      column(12, (i) => 50 * MB + 80 * MB * i + noise()),
      {},
      1000,
    );
    expect(found).toMatchObject({ shape: 'leak', spanSeconds: 11 });
    expect((found?.perHour ?? 0) / (80 * MB * 3600)).toBeCloseTo(1, 2);
  });

  it('is compared within the runs between restarts', () => {
    const runs = [
      { from: 0, to: 12 },
      { from: 12, to: 24 },
    ];
    const found = judged(
      column(24, (i) => 50 * MB + 2 * MB * (i % 12) + noise()),
      { runs },
    );
    expect(found).toMatchObject({ shape: 'leak', segments: 2 });
    expect((found?.perHour ?? 0) / (2 * MB)).toBeCloseTo(1, 2);
  });

  it('is thinned, and says so', () => {
    const found = judged(column(1000, (i) => 50 * MB + 2 * MB * i + noise()));
    expect(found).toMatchObject({ shape: 'leak', samples: 1000 });
    expect(found?.method).toContain('1000 samples combined into 250 medians');
  });
});

describe('the interval of a rate', () => {
  const rate = 5_000_000;

  it.each([
    [12, 0.7],
    [48, 0.9],
    [100, 0.9],
  ])(
    'holds the true rate of nearly all of many series of %d samples that wander with a correlation of %d',
    { timeout: 120_000 },
    (count, correlation) => {
      const inside = Array.from({ length: 100 }, (_, seed) => {
        const noise = wandering(count, correlation, 91 * seed + 5);
        const judgement = judged(column(count, (i) => 1e9 + rate * i + 0.1 * rate * count * (noise[i] ?? 0)));
        return (judgement?.lowPerHour ?? Number.NaN) <= rate && rate <= (judgement?.highPerHour ?? Number.NaN);
      });
      expect(inside.filter((holds) => holds).length).toBeGreaterThan(85);
    },
  );
});

describe('growth that is no leak', () => {
  const noise = quiet(2);
  const hill = (i: number) => 1.2 + Math.sin((i / 24) * 2 * Math.PI);

  it.each([
    ['a level', 'level', column(24, () => 50 * MB + noise())],
    ['a step that stays flat', 'step', column(24, (i) => 50 * MB + (i < 10 ? 0 : 60 * MB) + noise())],
    ['a cache that fills up', 'warm-up', column(48, (i) => 50 * MB + 200 * MB * (1 - Math.exp(-i / 7)) + noise())],
    ['a figure that falls', 'falling', column(24, (i) => 500 * MB - 3 * MB * i + noise())],
    ['growth that stopped', 'stopped', column(48, (i) => 50 * MB + 9 * MB * Math.min(i, 20) + noise())],
  ])('%s', (_, shape, values) => {
    expect(judged(values)?.shape).toBe(shape);
  });

  it('a cycle with the load', () => {
    const load = column(60, hill);
    expect(
      judged(
        column(60, (i) => 50 * MB + 90 * MB * hill(i) + noise()),
        { load },
      )?.shape,
    ).toBe('cycle');
  });

  it('a figure that wanders, whatever way it goes', () => {
    const shapes = Array.from({ length: 200 }, (_, seed) => {
      const wander = wandering(20, 0.9, 100 + seed);
      return judged(wander.map((value) => 200 * MB + 8 * MB * value))?.shape;
    });
    expect(shapes.filter((shape) => shape === 'leak').length).toBeLessThanOrEqual(1);
    expect(shapes).toContain('noise');
  });

  it('a tag that warms up after the start of Windows', () => {
    const uptimesMs = column(20, (i) => (10 + 5 * i) * 60_000);
    const values = column(20, (i) => 100 * MB * (1 - 0.6 * Math.exp(-(10 + 5 * i) / 25)) + noise());
    expect(judged(values, { uptimesMs }, 5 * 60_000)?.shape).not.toBe('leak');
  });

  it.each([60, 90, 120])('a tag that fills from nothing over %i minutes, seen minutes after the start of Windows', (tau) => {
    const uptimesMs = column(20, (i) => (8 + i) * 60_000);
    const values = column(20, (i) => 100 * MB * (1 - Math.exp(-(8 + i) / tau)) + noise());
    expect(judged(values, { uptimesMs }, 60_000)?.shape).toBe('warm-up');
  });

  it('but not one that grows faster than all its height since the start allows', () => {
    const uptimesMs = column(12, (i) => (60 + i) * 60_000);
    expect(
      judged(
        column(12, (i) => 500 * MB + 100 * MB * i + noise()),
        { uptimesMs },
        60_000,
      ),
    ).toMatchObject({ shape: 'leak', confidence: 'probable' });
  });
});

describe('growth that went away', () => {
  it('between a jump up and a jump down is a cycle', () => {
    const next = quiet(4);
    const rises = column(60, (i) => 100 * MB + (i >= 15 && i < 50 ? 60 * MB + 3 * MB * (i - 15) : 0) + 10 * next());
    expect(judged(rises)?.shape).not.toBe('leak');
  });

  it('as the load fell in few samples is no leak, whatever the load would hide', () => {
    const next = quiet(6);
    const load = column(12, (i) => 2 - i / 10);
    const judgement = judged(
      column(12, () => 100 * MB + next()),
      { load },
    );
    expect(judgement?.shape).not.toBe('leak');
  });

  it('is a leak where it is still there', () => {
    const next = quiet(4);
    expect(judged(column(60, (i) => 100 * MB + 3 * MB * i + 10 * next()))?.shape).toBe('leak');
  });
});

describe('few samples', () => {
  it.each([
    ['one', [50], 'too-few', 'open'],
    ['two', [50, 500], 'too-few', 'open'],
    ['three that rise evenly', [50, 150, 251], 'leak', 'probable'],
    ['three that rise unevenly', [50, 150, 450], 'noise', 'probable'],
    ['three whose even rise is a small part', [5000, 5010, 5021], 'noise', 'probable'],
    ['four that rise evenly', [50, 150, 251, 350], 'leak', 'strong'],
    ['six that rise roughly and more than double', [10, 55, 120, 165, 235, 270], 'leak', 'strong'],
    ['six that rise roughly by a small part', [1010, 1055, 1120, 1165, 1235, 1270], 'leak', 'strong'],
    ['six that rise and fall back a little', [1010, 1055, 1120, 1095, 1235, 1200], 'noise', 'strong'],
    ['a rise that ends', [10, 110, 212, 309, 410, 511, 512, 512], 'stopped', 'probable'],
    ['growth that begins anew after a collapse', [10, 110, 212, 309, 5, 104, 206, 305], 'leak', 'strong'],
  ])('%s', (_, megabytes, shape, confidence) => {
    expect(judged(Float64Array.from(megabytes, (value) => value * MB))).toMatchObject({ shape, confidence });
  });

  it('give no trend test to read below ten', () => {
    expect(judged(column(9, (i) => 50 * MB + 30 * MB * i))?.method).not.toContain('Mann-Kendall');
    expect(judged(column(10, (i) => 50 * MB + 30 * MB * i))?.method).toContain('Mann-Kendall');
  });

  it('are nothing where none is known', () => {
    expect(judged(column(5, () => Number.NaN))).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { SeriesBuilder } from '../../../src/read/counters/series-builder.js';

it('keeps the values of some lines, and goes on behind them', () => {
  const builder = new SeriesBuilder({ host: null, object: 'Process', instance: 'a', counter: 'Handle Count' });
  for (let line = 1; line <= 200; line++) builder.add({ ms: line * 10, value: line * 100, line });
  builder.keepLines((line) => line % 50 === 0);
  builder.add({ ms: 9_000, value: 7, line: 250 });
  const { at, values, lines } = builder.finish({ zoneKnown: true });
  expect({ at: [...at], values: [...values], lines: [...lines] }).toEqual({
    at: [500, 1_000, 1_500, 2_000, 9_000],
    values: [5_000, 10_000, 15_000, 20_000, 7],
    lines: [50, 100, 150, 200, 250],
  });
});

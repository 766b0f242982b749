import { describe, expect, it } from 'vitest';
import { judgeFew } from '../../../../src/analyze/growth/judgement/few-samples.js';
import { measured } from '../../../../src/analyze/growth/judgement/judgement.js';
import { prepare } from '../../../../src/analyze/growth/series/series.js';
import { column, HOUR_MS } from '../made-series.js';

const MB = 2 ** 20;

function judged(megabytes: readonly number[], uptimeHours?: number) {
  const prepared = prepare({
    timesMs: column(megabytes.length, (i) => i * HOUR_MS * 0.5),
    values: megabytes.map((value) => value * MB),
    ...(uptimeHours === undefined ? {} : { uptimesMs: column(megabytes.length, (i) => (uptimeHours + i * 0.5) * HOUR_MS) }),
  });
  if (prepared === null) throw new Error('no samples');
  return judgeFew(prepared, measured(prepared, null, 'bytes'), MB);
}

describe('three samples', () => {
  it.each([
    ['grew by half, rises within 25%', [100, 127, 160], 'leak'],
    ['grew by half, rises apart', [100, 120, 160], 'noise'],
    ['grew by a tenth, rises within 5%', [100, 107, 114.2], 'leak'],
    ['grew by a tenth, rises within 25%', [100, 106, 113], 'noise'],
    ['grew by 3%, rises within 1%', [100, 102, 104.01], 'leak'],
    ['grew by 2%, whatever the rises', [100, 101, 102], 'noise'],
    ['fell once', [100, 160, 150], 'noise'],
    ['grew too little', [100, 100.1, 100.2], 'level'],
    ['fell', [100, 90, 80], 'falling'],
  ] as const)('that %s: %j are %s', (_, megabytes, shape) => {
    expect(judged(megabytes)).toMatchObject({ shape, confidence: 'probable' });
  });

  it('right after the start of Windows are warm-up unless they rise faster than all the height since', () => {
    expect(judged([100, 127, 160], 0.5)).toMatchObject({ shape: 'warm-up', confidence: 'open' });
    expect(judged([1, 100, 200], 0.5)).toMatchObject({ shape: 'leak' });
  });
});

it('says nothing but how much of one or two samples', () => {
  expect(judged([100])).toMatchObject({ shape: 'too-few', confidence: 'open' });
  expect(judged([100, 300])).toMatchObject({ shape: 'too-few', confidence: 'open', samples: 2 });
});

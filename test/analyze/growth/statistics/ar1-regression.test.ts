import { describe, expect, it } from 'vitest';
import { Ar1Design } from '../../../../src/analyze/growth/statistics/ar1-design.js';
import { Ar1Regression } from '../../../../src/analyze/growth/statistics/ar1-regression.js';
import type { Noise } from '../../../../src/analyze/growth/statistics/innovations.js';
import type { Run } from '../../../../src/analyze/growth/statistics/theil-sen.js';
import { type ReferenceFit, reference } from './reference.js';

interface Input {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly runs: readonly Run[];
  readonly columns: readonly Float64Array[];
  readonly floor: number;
}

function regressionOf(input: Input, noise: Noise): Ar1Regression {
  const levels = Ar1Design.ofLevels({ ...input, typicalStep: 1 }, noise);
  return new Ar1Regression(
    input.columns.reduce((design, column) => design.with(column), levels),
    input,
  );
}

function fitLike({ name, correlation, share, withLoad }: ReferenceFit) {
  const { times, values, load } = reference[name];
  const input = {
    times: Float64Array.from(times),
    values: Float64Array.from(values),
    runs: [{ from: 0, to: times.length }],
    columns: withLoad ? [Float64Array.from(load)] : [],
    floor: 0,
  };
  return regressionOf(input, { correlation, independentShare: share }).fit(input.times);
}

describe('generalized least squares under AR(1) noise with an independent part', () => {
  it.each(reference.fits)('of $name samples, correlation $correlation, share $share, load $withLoad, is that of nlme', (expected) => {
    const fit = fitLike(expected);
    expect(fit?.rate).toBeCloseTo(expected.rate, 4);
    expect(fit?.standardError).toBeCloseTo(expected.standardError, 4);
    expect((fit?.deviation ?? 0) / expected.deviation).toBeCloseTo(1, 4);
    if (expected.load !== null) expect(fit?.nuisance[0]).toBeCloseTo(expected.load, 4);
  });

  it.each([
    ['even', false],
    ['even', true],
    ['gaps', false],
    ['gaps', true],
  ] as const)('ranks noises of %s samples by the restricted likelihood as nlme does (load %s)', (name, withLoad) => {
    const expected = reference.fits.filter((fit) => fit.name === name && fit.withLoad === withLoad);
    const constants = expected.map((fit) => (fitLike(fit)?.logLikelihood ?? Number.NaN) - fit.logLikelihood);
    for (const constant of constants) expect(constant).toBeCloseTo(constants[0] ?? Number.NaN, 2);
  });

  const times = Float64Array.from({ length: 8 }, (_, i) => i);
  const input = { times, values: times, columns: [], floor: 0.5, runs: [{ from: 0, to: 8 }] };
  const noise = { correlation: 0.5, independentShare: 0 };

  it('never claims less noise than the floor', () => {
    expect(regressionOf(input, noise).fit(times)).toMatchObject({ deviation: 0.5, degreesOfFreedom: 6 });
  });

  it('tests no column that the base explains, and none without degrees of freedom', () => {
    expect(regressionOf(input, noise).fit(times.map(() => 3))).toBeNull();
    expect(regressionOf({ ...input, columns: [times] }, noise).fit(times.map((t) => 2 * t + 1))).toBeNull();
    const two = { ...input, times: times.subarray(0, 2), values: times.subarray(0, 2), runs: [{ from: 0, to: 2 }] };
    expect(regressionOf(two, noise).fit(two.times)).toBeNull();
  });

  it('gives each run a level of its own', () => {
    const values = times.map((t) => (t < 4 ? t : t + 1000));
    const fit = regressionOf(
      {
        ...input,
        values,
        runs: [
          { from: 0, to: 4 },
          { from: 4, to: 8 },
        ],
      },
      noise,
    ).fit(times);
    expect(fit?.rate).toBeCloseTo(1, 6);
  });

  it('binds a coefficient to 0 by a prior, whatever columns come after it', () => {
    const [column, other] = [times.map((t) => (t === 3 ? 1 : 0)), times.map((t) => (t === 5 ? 1 : 0))];
    const values = times.map((t) => t + (t === 3 ? 10 : 0) + (t === 5 ? 7 : 0));
    const levels = Ar1Design.ofLevels({ ...input, typicalStep: 1 }, { correlation: 0, independentShare: 1 });
    const coefficients = (weight: number) =>
      new Ar1Regression(levels.withPrior(column, weight).with(other), { ...input, values }).fit(times)?.nuisance ?? [];
    expect(coefficients(0)[0]).toBeCloseTo(10, 4);
    expect(coefficients(1)[0]).toBeLessThan(5.1);
    expect(coefficients(100)[0]).toBeLessThan(0.01);
    for (const weight of [0, 1, 100]) expect(coefficients(weight)[1]).toBeGreaterThan(5);
  });

  it('gives series of one design what each has alone', () => {
    const shared = Ar1Design.ofLevels({ ...input, typicalStep: 1 }, noise).with(times.map((t) => t % 3));
    const series = [1, 2, 3].map((k) => times.map((t) => k * t + Math.sin(k * t)));
    const together = series.map((values) => new Ar1Regression(shared, { ...input, values }).fit(times)?.rate);
    const alone = series.map((values) => regressionOf({ ...input, values, columns: [times.map((t) => t % 3)] }, noise).fit(times)?.rate);
    expect(together).toEqual(alone);
  });
});

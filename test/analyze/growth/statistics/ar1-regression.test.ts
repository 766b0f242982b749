import { describe, expect, it } from 'vitest';
import { Ar1Regression } from '../../../../src/analyze/growth/statistics/ar1-regression.js';
import { type ReferenceFit, reference } from './reference.js';

function fitLike({ name, correlation, share, withLoad }: ReferenceFit) {
  const { times, values, load } = reference[name];
  const input = {
    times: Float64Array.from(times),
    values: Float64Array.from(values),
    runs: [{ from: 0, to: times.length }],
    columns: withLoad ? [Float64Array.from(load)] : [],
    typicalStep: 1,
    floor: 0,
  };
  return new Ar1Regression(input, { correlation, independentShare: share }).fit(input.times);
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
  const input = { times, values: times, columns: [], typicalStep: 1, floor: 0.5, runs: [{ from: 0, to: 8 }] };
  const noise = { correlation: 0.5, independentShare: 0 };

  it('never claims less noise than the floor', () => {
    expect(new Ar1Regression(input, noise).fit(times)).toMatchObject({ deviation: 0.5, degreesOfFreedom: 6 });
  });

  it('tests no column that the base explains, and none without degrees of freedom', () => {
    expect(new Ar1Regression(input, noise).fit(times.map(() => 3))).toBeNull();
    expect(new Ar1Regression({ ...input, columns: [times] }, noise).fit(times.map((t) => 2 * t + 1))).toBeNull();
    const two = { ...input, times: times.subarray(0, 2), values: times.subarray(0, 2), runs: [{ from: 0, to: 2 }] };
    expect(new Ar1Regression(two, noise).fit(two.times)).toBeNull();
  });

  it('gives each run a level of its own', () => {
    const values = times.map((t) => (t < 4 ? t : t + 1000));
    const fit = new Ar1Regression(
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

  it('binds a coefficient to 0 by a prior', () => {
    const column = times.map((t) => (t === 3 ? 1 : 0));
    const values = times.map((t) => t + (t === 3 ? 10 : 0));
    const coefficient = (weight: number) =>
      new Ar1Regression({ ...input, values, columns: [column] }, { correlation: 0, independentShare: 1 }, [{ column: 0, weight }]).fit(
        times,
      )?.nuisance[0] ?? Number.NaN;
    expect(coefficient(0)).toBeCloseTo(10, 4);
    expect(coefficient(1)).toBeLessThan(5);
    expect(coefficient(100)).toBeLessThan(0.01);
  });
});

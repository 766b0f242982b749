import { maxOf, minOf } from '../../../long-lists.js';
import type { Prepared } from '../series/prepared.js';
import { prepare, type Series } from '../series/series.js';
import { beyondWarmUp, WARM_UP_HOURS } from '../series/warm-up.js';
import { standardErrorsNeeded } from '../statistics/student.js';
import { theilSen } from '../statistics/theil-sen.js';
import { formatAmount, type Unit } from './amounts.js';
import { judgeClimb } from './climb.js';
import { judgeFew } from './few-samples.js';
import { growingPart, isClean, rateAtEnd, type Trend, trendOf, wentAway } from './growing-part.js';
import { type Judgement, type Measured, measured } from './judgement.js';
import { fillsUp, fitLeak, type LeakFit } from './leak-model.js';
import { judgeLongClimb } from './long-climb.js';
import { dropOf, droppedLeak, risenIsMost } from './lost-bytes.js';
import { Samplings } from './sampling.js';
import { minimaRise } from './window-minima.js';

/** Part of the needed rate that must be left when one standard error is taken off. */
const SURE_PART = 0.8;

/** Rate over the last third of growing, as part of the rate of all of it, under which growth has come to an end. */
const STILL = 0.3;

/** A start in the middle was found by trying moments, so more is asked of it. */
const FOUND_BY_TRYING = 1.5;

/** One-sided 5 % of the normal distribution; the regression is the strict test, this one must only agree. */
const AGREES = 1.645;

/** What is counted, and the growth that matters. */
export interface Scale {
  readonly unit: Unit;
  readonly leastPerHour: number;
}

/**
 * Judges one series: does it leak, or is it load, warm-up, single steps or noise?
 *
 * Growth is a leak when it is of practical size, its slope is beyond what autocorrelated noise makes by chance, it still goes on at the
 * end, no filling cache explains it better, and from ten samples on Mann-Kendall (Hamed and Rao) and the window minima agree. Where most of the
 * figure went away at one sample, growth up to there counts.
 *
 * @param samplings - of the series that are judged together, so that what they have in common is computed once
 * @returns `null` for a series without a single known sample
 */
export function judgeSeries(series: Series, scale: Scale, samplings = new Samplings()): Judgement | null {
  const drop = dropOf(series);
  if (drop === null) return judgeWhole(series, scale, samplings);
  const risen = risenIsMost(series, drop) ? judgeWhole(drop.risen, scale, samplings) : null;
  const judged = risen?.shape === 'leak' ? risen : judgeWhole(series, scale, samplings);
  if (judged?.shape !== 'leak') return judged;
  return droppedLeak(judged, drop, `from ${formatAmount(drop.before, scale.unit)} to ${formatAmount(drop.after, scale.unit)}`);
}

function judgeWhole(series: Series, { unit, leastPerHour }: Scale, samplings: Samplings): Judgement | null {
  const prepared = prepare(series);
  if (prepared === null) return null;
  const { input } = prepared;
  // All pairs of a long series cost most of the time, so they are looked at once: here where nothing but the size counts, else below.
  const plain = (): Measured => measured(prepared, theilSen({ times: input.hours, values: input.values, runs: input.runs }), unit);
  if (prepared.samples < 4) return judgeFew(prepared, plain(), leastPerHour);
  const reach = maxOf(input.values) - minOf(input.values);
  if (reach < 0.5 * leastPerHour * (prepared.spanSeconds / 3600)) {
    const basis = plain();
    const long = judgeLongClimb(prepared, basis);
    if (long !== null) return long;
    return basis.as('level', 'strong', `moves within ${basis.amount(reach)} over ${basis.span}, too little to matter`);
  }
  const leak = fitLeak(input, samplings.of(input));
  const trend = leak === null ? null : trendOf(prepared, leak);
  if (leak === null || trend === null || trend.slope === null) return judgeFew(prepared, plain(), leastPerHour);
  const basis = measured(prepared, trend.slope, unit);
  const judged = judgeFit({ prepared, leak, trend, basis, leastPerHour });
  const open = judged.shape !== 'leak' && judged.shape !== 'stopped' && !prepared.young;
  const climb = open ? judgeClimb(prepared, basis, leastPerHour) : null;
  return climb ?? (judged.shape === 'level' || judged.shape === 'noise' ? judgeLongClimb(prepared, basis) : null) ?? judged;
}

interface Fitted {
  readonly prepared: Prepared;
  readonly leak: LeakFit;
  readonly trend: Trend;
  readonly basis: Measured;
  readonly leastPerHour: number;
}

function judgeFit(fitted: Fitted): Judgement {
  const { prepared, leak, basis, leastPerHour } = fitted;
  const { input } = prepared;
  const { fit, progress, jumps } = leak;
  const rate = fit.rate;
  const errors = rate / fit.standardError;
  const needed = standardErrorsNeeded(fit.degreesOfFreedom) * (progress.kind === 'from' ? FOUND_BY_TRYING : 1);
  if (rate - fit.standardError < SURE_PART * leastPerHour) return smallRate(fitted);
  if (errors < needed) {
    return basis.as(
      'noise',
      'strong',
      `rises by ${basis.rate}, but its own fluctuation can explain that: ${errors.toFixed(1)} standard errors, ${needed.toFixed(1)} needed`,
    );
  }
  if (prepared.young && !beyondWarmUp(prepared, Math.min(rate, rateAtEnd(leak, input.runs)))) {
    return basis.as(
      'warm-up',
      'open',
      `rises by ${basis.rate}, but all samples are from the first ${WARM_UP_HOURS} hours after Windows started`,
    );
  }
  if (progress.kind === 'until' && !fillsUp(leak)) {
    return basis.as(
      'stopped',
      'strong',
      `rose by ${basis.amount(rate)} an hour until ${progress.hour.toFixed(1)} h after the first sample and has been flat since`,
    );
  }
  if (rateAtEnd(leak, input.runs) < STILL * rate) {
    const shape = jumps.length > 0 ? 'step' : 'warm-up';
    return basis.as(shape, 'strong', `rose, but hardly at all in the last third of ${basis.span}`);
  }
  if (wentAway(prepared, leak)) return basis.as('cycle', 'strong', `rose by ${basis.rate}, but that was gone by the end of ${basis.span}`);
  if (fillsUp(leak)) return basis.as('warm-up', 'strong', `rises along a curve that levels off, like a cache that fills up`);
  return judgeTrend(fitted);
}

function judgeTrend({ prepared, leak, trend: { ranks }, basis }: Fitted): Judgement {
  const { fit } = leak;
  const errors = fit.rate / fit.standardError;
  if (ranks !== null) {
    if (ranks.z < AGREES)
      return basis.as('noise', 'strong', `rises by ${basis.rate}, but the Mann-Kendall test does not confirm it (z ${ranks.z.toFixed(1)})`);
    const growing = growingPart(prepared, leak);
    if (!minimaRise(growing.times, growing.values))
      return basis.as('cycle', 'strong', `rises by ${basis.rate}, but falls back to where it was`);
  }
  const clean = prepared.samples > 9 || isClean(leak, prepared.input.runs);
  const since = leak.progress.kind === 'from' ? ` since ${leak.progress.hour.toFixed(1)} h after the first sample` : '';
  const how = leak.progress.kind === 'work' ? 'in step with the work of the machine' : `steadily${since}`;
  const confidence = prepared.young || !clean ? 'probable' : 'strong';
  return basis.as('leak', confidence, `rises ${how} by ${basis.rate} (${timesTheNoise(errors)}), up to the last of ${basis.span}`);
}

function smallRate({ leak, basis, leastPerHour }: Fitted): Judgement {
  const rate = leak.fit.rate;
  const noise = leak.fit.deviation;
  if (rate + 2 * leak.fit.standardError < -leastPerHour) return basis.as('falling', 'strong', `falls by ${basis.amount(-rate)} an hour`);
  if (leak.loadSwing > 3 * noise)
    return basis.as(
      'cycle',
      'strong',
      `goes up and down by ${basis.amount(leak.loadSwing)} with the load, but does not grow by an amount that matters`,
    );
  if (leak.jumps.length > 0)
    return basis.as(
      'step',
      'strong',
      `jumped ${leak.jumps.length === 1 ? 'once' : `${leak.jumps.length} times`}, without growth before and after`,
    );
  if (rate > leastPerHour) return basis.as('noise', 'strong', `rises by ${basis.rate}, but fluctuates by ${basis.amount(noise)} anyway`);
  return basis.as('level', 'strong', `grows by ${basis.rate}, too little to matter`);
}

/** Beyond some thousand the number is one of the arithmetic, not of the machine. */
const MOST_TIMES = 1000;

function timesTheNoise(errors: number): string {
  return errors > MOST_TIMES ? 'over 1,000 times the noise' : `${errors.toFixed(0)} times the noise`;
}

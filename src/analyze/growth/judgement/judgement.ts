import { formatSpan } from '../../../facts/units.js';
import type { Prepared } from '../series/prepared.js';
import type { Slope } from '../statistics/theil-sen.js';
import { formatAmount, type Unit } from './amounts.js';
import type { GrowthConfidence, GrowthShape } from './shape.js';

/** What is said of a series, in its own unit. */
export interface Judgement {
  readonly shape: GrowthShape;
  readonly confidence: GrowthConfidence;
  /** One sentence with numbers. */
  readonly why: string;
  readonly perHour: number | null;
  readonly lowPerHour: number | null;
  readonly highPerHour: number | null;
  readonly samples: number;
  readonly spanSeconds: number;
  readonly segments: number;
  readonly method: string;
  /** Places of the first and the last sample that went in. */
  readonly first: number;
  readonly last: number;
  /** Place of the first sample after most of the figure was gone at once; `null` where that did not happen. */
  readonly droppedAt: number | null;
}

/** A series as measured, and the words to speak of it. */
export interface Measured {
  readonly prepared: Prepared;
  readonly unit: Unit;
  /** For example `12 samples in 5.5 h`. */
  readonly span: string;
  /** For example `2.3 MB an hour`. */
  readonly rate: string;
  amount(value: number): string;
  as(shape: GrowthShape, confidence: GrowthConfidence, why: string): Judgement;
}

/** Starts a judgement of prepared samples with their slope. */
export function measured(prepared: Prepared, slope: Slope | null, unit: Unit): Measured {
  const amount = (value: number): string => formatAmount(value, unit);
  return {
    prepared,
    unit,
    amount,
    span: `${prepared.samples} samples in ${formatSpan(prepared.spanSeconds)}`,
    rate: slope === null ? 'an unknown rate' : `${amount(slope.slope)} an hour`,
    as: (shape, confidence, why) => ({
      shape,
      confidence,
      why,
      perHour: slope?.slope ?? null,
      lowPerHour: slope?.low ?? null,
      highPerHour: slope?.high ?? null,
      samples: prepared.samples,
      spanSeconds: prepared.spanSeconds,
      segments: prepared.input.runs.length,
      method: methodOf(prepared),
      first: prepared.first,
      last: prepared.last,
      droppedAt: null,
    }),
  };
}

function methodOf({ input, samples, thinned, leftOut }: Prepared): string {
  const parts = [samples === 2 ? 'difference of two samples' : 'Theil-Sen slope'];
  if (samples === 3) parts.push('low and high are the slopes of single pairs');
  if (samples > 3) parts.push('95% interval (Sen, and of the regression)');
  if (samples >= 4) parts.push('tested by regression with autocorrelated noise');
  if (samples >= 10 && input.runs.length === 1) parts.push('Mann-Kendall after Hamed and Rao');
  if (input.load !== null && samples >= 8) parts.push('load of the machine taken out');
  if (input.runs.length > 1) parts.push(`${input.runs.length} runs between restarts or collapses, compared within each`);
  if (thinned) parts.push(`${samples} samples combined into ${input.hours.length} medians of neighbors`);
  if (leftOut > 0) parts.push(`${leftOut} samples from the first hours after a start left out`);
  return parts.join('; ');
}

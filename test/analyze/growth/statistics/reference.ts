import { readFileSync } from 'node:fs';

export interface ReferenceSeries {
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly load: readonly number[];
}

/** One fit of nlme; see the script beside the file. */
export interface ReferenceFit {
  readonly name: 'even' | 'gaps';
  readonly correlation: number;
  readonly share: number;
  readonly withLoad: boolean;
  readonly rate: number;
  readonly standardError: number;
  readonly deviation: number;
  readonly logLikelihood: number;
  readonly load: number | null;
}

export interface Reference {
  readonly even: ReferenceSeries;
  readonly gaps: ReferenceSeries;
  readonly fits: readonly ReferenceFit[];
  readonly degrees: readonly number[];
  /** One-sided 5 in 10,000. */
  readonly quantiles: readonly number[];
}

/** Values of R (nlme), an implementation that shares nothing with ours. */
export const reference = JSON.parse(
  readFileSync(new URL('../../../fixtures/statistics/reference.json', import.meta.url), 'utf8'),
) as Reference;

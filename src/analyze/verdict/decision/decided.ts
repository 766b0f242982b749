import type { Confidence, Verdict, VerdictCode } from '../../../schema/types.js';
import type { Attribution } from '../../rules/attribution.js';

/** A verdict before it is put into words. */
export interface Decision {
  readonly code: VerdictCode;
  readonly pool: Verdict['pool'];
  readonly confidence: Confidence | null;
  /** The explanation that decided, where growth did. */
  readonly attribution: Attribution | null;
}

import type { NextStep, StepKind } from '../../../schema/types.js';

/** A step as the modules here write it: what is not said is nothing. */
export type StepText = Pick<NextStep, 'do' | 'why'> & Partial<NextStep> & { readonly kind: StepKind };

/** A step with all its fields. It reads only, and there is nothing to undo, unless its text says otherwise. */
export function step({ do: what, command = null, kind, undo = null, why, risk = 'none', cost = null, decides = null }: StepText): NextStep {
  return { do: what, command, kind, undo, why, risk, cost, decides };
}

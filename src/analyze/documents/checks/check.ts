import type { Fact } from '../../../facts/fact.js';
import type { Check } from '../../../schema/types.js';

/** What a check looks for. */
export interface Question {
  /** Stable word for programs. */
  readonly id: string;
  readonly what: string;
  /** What a machine without trouble shows; `null` where it goes without saying. */
  readonly wanted: string | null;
}

/** What a check came to. */
export interface Answered {
  readonly result: Exclude<Check['result'], 'not-in-evidence'>;
  /** In words that stand alone: the clear ones are read one after the other. */
  readonly found: string;
  readonly facts?: readonly (Fact | undefined)[];
}

/** A check with its answer; without one nobody could see. */
export function check({ id, what, wanted }: Question, answered: Answered | null): Check {
  if (answered === null) return { id, what, wanted, result: 'not-in-evidence', found: null, facts: [] };
  const { result, found, facts = [] } = answered;
  return { id, what, wanted, result, found, facts: facts.flatMap((fact) => fact?.id ?? []) };
}

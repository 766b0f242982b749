import type { NumberFact } from '../../../facts/fact.js';
import type { ReasonClass } from '../../../knowledge/reasons.js';
import type { Situation } from '../../situation.js';

/** A group of reason phrases that explains errors without the pool. */
export interface ReasonGroup {
  readonly classes: readonly ReasonClass[];
  /** Phrases of other classes that belong here when nothing was refused. */
  readonly phrases: readonly string[];
  /** Rows that make it the matter of the log: so many, or this share of all rows. */
  readonly leastRows: number;
  readonly leastShare: number;
}

/** A few rows of an application pool stand in every log; a matter they are from twenty rows or a tenth of the log on. */
export const REASON_SHARES = {
  appPool: { classes: ['app-pool'], phrases: ['Connection_Dropped_List_Full'], leastRows: 20, leastShare: 0.1 },
} as const satisfies Record<string, ReasonGroup>;

/** Rows of a group, with the facts, most rows first; `null` where it is not the matter of the log. */
export function reasonShare(
  { httperr, knowledge }: Situation,
  group: ReasonGroup,
): { readonly rows: number; readonly facts: readonly NumberFact[] } | null {
  if (httperr === null) return null;
  const facts = httperr.reasons.filter(({ about }) => {
    const phrase = about?.reason ?? '';
    return group.classes.includes(knowledge.reasonInfo(phrase).class) || group.phrases.includes(phrase);
  });
  const rows = sum(facts);
  const all = sum(httperr.reasons);
  return rows > 0 && (rows >= group.leastRows || rows >= all * group.leastShare) ? { rows, facts } : null;
}

function sum(facts: readonly NumberFact[]): number {
  return facts.reduce((total, { value }) => total + value, 0);
}

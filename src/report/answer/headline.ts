import type { Confidence, MachineDiagnosis, Verdict, VerdictCode } from '../../schema/types.js';

/** `plain`: certain, and of no hurry. */
export type AnswerTone = 'bad' | 'warn' | 'good' | 'plain';

/** What is claimed, how surely, how bad it is, and why. */
export interface Headline {
  /** One sentence without its point. */
  readonly claim: string;
  /** The word beside the claim; `null` where none belongs there. */
  readonly confidence: Confidence | null;
  /** How bad it is, by what was found and by the time that is left. */
  readonly tone: AnswerTone;
  /** Sentences that say why, and how long it can wait. */
  readonly why: readonly string[];
}

/** The headline of a machine's answer. */
export function headlineOf({ verdict }: MachineDiagnosis): Headline {
  const [claim = '', ...why] = sentencesOf(verdict.summary);
  return { claim: claim.replace(/\.$/, ''), confidence: verdict.confidence, tone: toneOf(verdict), why };
}

const CALM: ReadonlySet<VerdictCode> = new Set(['healthy', 'configured']);
/** Verdicts that say nothing of a leak: somebody has to look, and no more. */
const MILD: ReadonlySet<VerdictCode> = new Set(['not-pool', 'insufficient', 'past-leak', 'limit-lowered', 'load', 'pressure']);

/** A leak years away is no alarm, and one of unknown size is one until somebody knows better. */
function toneOf({ code, urgency }: Verdict): AnswerTone {
  if (CALM.has(code)) return 'good';
  if (code === 'insufficient') return 'warn';
  if (urgency === 'now') return 'bad';
  if (urgency === 'years') return 'plain';
  if (MILD.has(code) || urgency === 'days' || urgency === 'months' || urgency === 'none') return 'warn';
  return 'bad';
}

/**
 * Sentences of a summary. A point ends one where a blank and a capital, a digit, a quote or the name of http.sys follow, so file names
 * and versions stay whole.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=[A-Z0-9"]|http\.sys )/).filter((sentence) => sentence !== '');
}

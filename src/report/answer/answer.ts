import type { Article, Diagnosis, MachineDiagnosis, NextStep } from '../../schema/types.js';
import { alsoFound } from './also-found.js';
import { articlesOf } from './articles.js';
import { type CheckRow, checkRows, excludedBy } from './checks.js';
import { type Header, headerOf } from './header.js';
import { type Headline, headlineOf } from './headline.js';
import { type KnownIssue, knownIssues } from './known-issues.js';
import { type LargestRow, largestRows } from './largest.js';
import { type Measures, measuresOf } from './measures.js';
import { type Note, notesOf, unusedNotes } from './notes.js';
import { type OwnerLine, ownersOf } from './owners.js';
import { readSentence } from './read-sentence.js';
import { sinceOf } from './since.js';

/**
 * What a report says of one machine, whatever it is written in. Made from the document alone; every sentence is made here once, as plain
 * text: not escaped, not wrapped, without color. Text of others is in it.
 */
export interface Answer extends Headline {
  readonly header: Header;
  /** Since when it goes on, in sentences; empty where the evidence does not show it. */
  readonly since: readonly string[];
  /** Steps, those to do first at the top. */
  readonly steps: readonly NextStep[];
  /** Pools, limits, tags and refusals in numbers, on one axis of time. */
  readonly measures: Measures;
  /** The largest tags that are not among the measures. */
  readonly largest: readonly LargestRow[];
  readonly owners: readonly OwnerLine[];
  /** Bad findings that nothing above says. */
  readonly also: readonly string[];
  /** What was checked and is not the cause, in one sentence; `null` where nothing could be ruled out. */
  readonly ruledOut: string | null;
  /** The same one by one, what a reader asks first at the top. */
  readonly excluded: readonly string[];
  /** Every check, in the order in which it was made. */
  readonly checks: readonly CheckRow[];
  readonly known: readonly KnownIssue[];
  /** Articles that explain, where that helps. */
  readonly articles: readonly Article[];
  /** What was read, in one sentence. */
  readonly read: string;
  readonly notes: readonly Note[];
}

/** What a report says of a whole diagnosis. */
export interface Answers {
  readonly machines: readonly { readonly answer: Answer; readonly machine: MachineDiagnosis }[];
  /** What machines have in common. */
  readonly together: readonly string[];
  /** What was offered and belongs to no machine or could not be read. */
  readonly unused: readonly Note[];
}

/** The answers of a diagnosis. Pure: the same document gives the same answers. */
export function answersOf(diagnosis: Diagnosis): Answers {
  return {
    machines: diagnosis.machines.map((machine) => ({ answer: answerOf(machine), machine })),
    together: diagnosis.across?.shared.map(({ says }) => says) ?? [],
    unused: unusedNotes(diagnosis.unassigned),
  };
}

/** The answer for one machine. */
export function answerOf(machine: MachineDiagnosis): Answer {
  const measures = measuresOf(machine);
  const excluded = excludedBy(machine);
  return {
    header: headerOf(machine),
    ...headlineOf(machine),
    since: sinceOf(machine),
    steps: machine.next,
    measures,
    largest: largestRows(machine, measures),
    owners: ownersOf(machine),
    also: alsoFound(machine),
    ruledOut: excluded.length === 0 ? null : excluded.join('; '),
    excluded,
    checks: checkRows(machine),
    known: knownIssues(machine),
    articles: articlesOf(machine),
    read: readSentence(machine),
    notes: notesOf(machine.inputs),
  };
}

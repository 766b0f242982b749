import type { Fact } from '../facts/fact.js';
import type { FactReader } from '../facts/store.js';
import type { CommandLine, KnowledgeStatus, Risk, StepKind } from '../schema/types.js';
import { conditionLabel } from './condition-label.js';
import type { Advice, Conflict, EntryCondition, Issue, KnowledgeEntry, Predicate, Reference } from './entry.js';
import { evaluate, type Outcome } from './evaluate.js';
import { showValue } from './format-value.js';

export type { KnowledgeStatus };

/** One condition of an issue, held against a machine. All of them holding means that the issue applies. */
export interface ConditionResult {
  readonly says: string;
  /** The same in a word or two. */
  readonly label: string;
  readonly role: EntryCondition['role'];
  readonly holds: boolean | null;
  /** Id of the fact that decided; `null` where none is known. */
  readonly fact: string | null;
  /** The value found, for people; `null` where none is known. */
  readonly found: string | null;
  /** What evidence it takes; `null` where it is known. */
  readonly needs: string | null;
}

/** A step of the advice that fits this machine; what must hold for it and is not known stands in `do` ("If …"). */
export interface FittingAdvice {
  readonly do: string;
  /** What to paste; `null` where there is no one command for it. */
  readonly command: CommandLine | null;
  readonly kind: StepKind;
  readonly undo: string | null;
  readonly risk: Risk;
  readonly cost: string | null;
}

/** An issue, held against a machine. */
export interface EntryMatch {
  readonly entry: Issue;
  /** `null` where the evidence decides nothing. */
  readonly status: KnowledgeStatus | null;
  readonly conditions: readonly ConditionResult[];
  readonly advice: readonly FittingAdvice[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Holds every issue of `entries` against the facts of one machine, in the order of `entries`. References and entries known by their title
 * only are left out: they never apply.
 */
export function matchKnowledge(store: FactReader, entries: readonly KnowledgeEntry[]): readonly EntryMatch[] {
  return entries.filter((entry): entry is Issue => entry.kind === 'issue').map((entry) => matchIssue(store, entry));
}

/** Holds one issue against the facts of one machine. */
export function matchIssue(store: FactReader, entry: Issue): EntryMatch {
  const checked = entry.conditions.map((condition) => ({ condition, outcome: outcomeOf(store, condition) }));
  const status = cappedBy(statusOf(decidedByVersion(checked)), entry, checked);
  return {
    entry,
    status,
    conditions: checked.map(({ condition, outcome }) => ({
      says: condition.says,
      label: conditionLabel(condition),
      role: condition.role,
      holds: outcome.holds,
      fact: outcome.fact?.id ?? null,
      found: outcome.fact === null ? null : showFound(outcome.fact, outcome.isAbsent),
      needs: outcome.needs,
    })),
    advice: (entry.advice ?? []).flatMap((advice) => fittingAdvice(store, advice)),
    conflicts: entry.conflicts ?? [],
  };
}

interface Checked {
  readonly condition: EntryCondition;
  readonly outcome: Outcome;
}

/** A fix that was looked for in a thing that is not there (no such file) says nothing about the fix. */
function outcomeOf(store: FactReader, condition: EntryCondition): Outcome {
  const outcome = evaluate(store, condition);
  return condition.role === 'unfixed' && outcome.isAbsent && outcome.holds === false ? { ...outcome, holds: null } : outcome;
}

/**
 * The version of a file says whether a fix is in it. A list of updates says it less surely: it may be unknown, it forgets what came with a
 * service pack, and it names updates that wait for a restart. So where the version shows that the fix is missing, the list is not asked.
 */
function decidedByVersion(checked: readonly Checked[]): readonly Checked[] {
  const isUnfixed = ({ condition, outcome }: Checked): boolean =>
    condition.role === 'unfixed' && outcome.holds === true && asksOnly(condition, isVersionFact);
  return checked.some(isUnfixed)
    ? checked.filter(({ condition }) => condition.role !== 'unfixed' || !asksOnly(condition, isListFact))
    : checked;
}

const VERSION_FACTS: ReadonlySet<string> = new Set([
  'driver.version',
  'httpsys.fileVersion',
  'software.version',
  'os.version',
  'os.revision',
]);
const isVersionFact = (fact: string): boolean => VERSION_FACTS.has(fact);
const isListFact = (fact: string): boolean => fact.startsWith('hotfix');

/** Whether every question of a condition is about facts of one kind. */
function asksOnly(predicate: Predicate, isOfKind: (fact: string) => boolean): boolean {
  if ('fact' in predicate) return isOfKind(predicate.fact);
  if ('unless' in predicate) return asksOnly(predicate.unless, isOfKind);
  return ('any' in predicate ? predicate.any : predicate.all).every((part) => asksOnly(part, isOfKind));
}

function statusOf(checked: readonly Checked[]): KnowledgeStatus | null {
  const outcomes = (role: EntryCondition['role']) =>
    checked.filter(({ condition }) => condition.role === role).map(({ outcome }) => outcome.holds);
  const scope = outcomes('scope');
  const decisive = outcomes('decisive');
  const unfixed = outcomes('unfixed');
  if (scope.includes(false)) return 'not-affected';
  if (unfixed.includes(false)) return 'fixed';
  if (decisive.includes(false)) return 'not-affected';
  if (checked.every(({ outcome }) => outcome.holds === true)) return 'applies';
  return isPossible(checked) ? 'possible' : null;
}

/** What one person reports, and what holds by a weak sign only, is possible at most. */
function cappedBy(status: KnowledgeStatus | null, { basis }: Issue, checked: readonly Checked[]): KnowledgeStatus | null {
  const isCapped = basis === 'one-reporter' || checked.some(({ outcome }) => outcome.isWeak);
  return status === 'applies' && isCapped ? 'possible' : status;
}

/**
 * Nothing known contradicts, the decisive sign is there, all that is essential (the Windows version as a rule) is known, and no more of the
 * scope is unknown than is known.
 */
function isPossible(checked: readonly Checked[]): boolean {
  const isKnown = ({ outcome }: Checked): boolean => outcome.holds === true;
  const mustBeKnown = checked.filter(({ condition: { role, essential } }) => role === 'decisive' || essential === true);
  const scope = checked.filter(({ condition }) => condition.role === 'scope');
  return mustBeKnown.every(isKnown) && 2 * scope.filter(isKnown).length >= scope.length;
}

/** A reference whose advice is meant for this machine. */
export interface ReferenceAdvice {
  readonly entry: Reference;
  readonly advice: readonly FittingAdvice[];
}

/** A step that hangs on more unknowns than this is a guess. */
const MOST_UNKNOWN = 1;

/** Settings and methods whose advice is for machines like this one, with the steps that fit it. */
export function adviceOfReferences(store: FactReader, entries: readonly KnowledgeEntry[]): readonly ReferenceAdvice[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'reference' || entry.advisedFor === undefined) return [];
    if (!entry.advisedFor.every((condition) => evaluate(store, condition).holds === true)) return [];
    const known = (entry.advice ?? []).filter(({ when = [] }) => countUnknown(store, when) <= MOST_UNKNOWN);
    return [{ entry, advice: known.flatMap((advice) => fittingAdvice(store, advice)) }];
  });
}

function countUnknown(store: FactReader, when: NonNullable<Advice['when']>): number {
  return when.filter((condition) => evaluate(store, condition).holds === null).length;
}

/** A step for other machines than this is left out. */
function fittingAdvice(store: FactReader, { when = [], ...advice }: Advice): readonly FittingAdvice[] {
  const answers = when.map((condition) => ({ says: condition.says, holds: evaluate(store, condition).holds }));
  if (answers.some(({ holds }) => holds === false)) return [];
  const unknown = answers.filter(({ holds }) => holds === null).map(({ says }) => beginSmall(says));
  const step = unknown.length === 0 ? advice.do : `If ${unknown.join(', and ')}: ${beginSmall(advice.do)}`;
  const { command = null, kind = 'fix', undo = null, risk, cost = null } = advice;
  return [{ do: step, command, kind, undo, risk, cost }];
}

/** The first word in small letters, unless it is a name (EnableAggressiveMemoryUsage, SP1). */
export function beginSmall(text: string): string {
  return /^[A-Z][a-z]*(?:\s|$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function showFound(fact: Fact, isAbsent: boolean): string {
  return isAbsent ? 'not there' : showValue(fact);
}

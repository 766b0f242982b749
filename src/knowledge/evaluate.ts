import type { Fact, FactAbout } from '../facts/fact.js';
import { type FactName, isFactName, rowOf } from '../facts/names.js';
import type { FactReader } from '../facts/store.js';
import { absenceOf, spellingsOf } from './absence.js';
import type { FactCondition, Predicate, SomeTag } from './entry.js';
import { evidenceFor } from './evidence-for.js';
import { testValue } from './test-value.js';

/** What a condition came to. */
export interface Outcome {
  /** `null` = not known. */
  readonly holds: boolean | null;
  /** The fact that decided. */
  readonly fact: Fact | null;
  /** The subject is known not to be there (no such driver, tag, update). */
  readonly isAbsent: boolean;
  /** What evidence would settle it, where it is not known. */
  readonly needs: string | null;
  /** It holds by a weak sign only. */
  readonly isWeak: boolean;
}

/** Evaluates a condition or a group against the facts of one machine. */
export function evaluate(store: FactReader, predicate: Predicate, about: FactAbout = {}): Outcome {
  const outcome = evaluateParts(store, predicate, about);
  return predicate.atMost === undefined || outcome.holds !== true ? outcome : { ...outcome, isWeak: true };
}

function evaluateParts(store: FactReader, predicate: Predicate, about: FactAbout): Outcome {
  if ('unless' in predicate) return evaluateUnless(evaluate(store, predicate.unless, about));
  if ('someTag' in predicate) return evaluateSomeTag(store, predicate);
  if ('all' in predicate) return combine(predicate.all, { settledBy: false, evaluateOne: (part) => evaluate(store, part, about) });
  if ('any' in predicate) return combine(predicate.any, { settledBy: true, evaluateOne: (part) => evaluate(store, part, about) });
  return evaluateFact(store, predicate, about);
}

/** What is not known does not contradict. */
function evaluateUnless(outcome: Outcome): Outcome {
  return { ...outcome, holds: outcome.holds !== true, isAbsent: false, needs: null, isWeak: false };
}

interface Combination<Part> {
  /** The answer of one part that settles the whole: `true` for "any", `false` for "all". */
  readonly settledBy: boolean;
  evaluateOne(part: Part): Outcome;
}

/**
 * The first part that settles speaks for the whole, and a weak one only where no other does; where none settles an unknown part, else the
 * first that has a fact to show. What holds by all of its parts is as weak as the weakest of them.
 */
function combine<Part>(parts: Iterable<Part>, { settledBy, evaluateOne }: Combination<Part>): Outcome {
  let weak: Outcome | null = null;
  let unknown: Outcome | null = null;
  let other: Outcome | null = null;
  let isWeak = false;
  for (const part of parts) {
    const outcome = evaluateOne(part);
    if (outcome.holds === settledBy && !outcome.isWeak) return outcome;
    if (outcome.holds === settledBy) weak ??= outcome;
    else if (outcome.holds === null) unknown = betterOf(unknown, outcome);
    else other = betterOf(other, outcome);
    isWeak ||= outcome.isWeak;
  }
  const whole = weak ?? unknown ?? other ?? { holds: !settledBy, fact: null, isAbsent: false, needs: null, isWeak: false };
  return { ...whole, isWeak: whole.holds === true && isWeak };
}

function betterOf(first: Outcome | null, second: Outcome): Outcome {
  return first === null || (first.fact === null && second.fact !== null) ? second : first;
}

function evaluateFact(store: FactReader, condition: FactCondition, outer: FactAbout): Outcome {
  const about = { ...outer, ...condition.about };
  // Names come from data (packs of users too), so the type alone does not hold.
  if (!isFactName(condition.fact)) return { holds: null, fact: null, isAbsent: false, needs: null, isWeak: false };
  const needs = evidenceFor(condition.fact, about);
  const fact = factAbout(store, condition, about);
  if (fact !== undefined) {
    const holds = testValue(condition, fact.value);
    return { holds, fact, isAbsent: false, needs: holds === null ? needs : null, isWeak: false };
  }
  const whole = absenceOf(store, condition.fact, about);
  if (whole === null) return { holds: null, fact: null, isAbsent: false, needs, isWeak: false };
  return { holds: testAbsent(condition, condition.fact), fact: whole, isAbsent: true, needs: null, isWeak: false };
}

/** A thing that is not there: no driver, no update, no event. What it would have measured holds nothing. */
function testAbsent(condition: FactCondition, name: FactName): boolean {
  if (condition.op === 'absent') return true;
  const { none } = rowOf(name);
  return none === undefined ? false : testValue(condition, none) === true;
}

function factAbout(store: FactReader, { fact }: FactCondition, about: FactAbout): Fact | undefined {
  if (Object.keys(about).length === 0) return store.get(fact);
  for (const spelling of spellingsOf(about)) {
    const found = store.get(fact, spelling);
    if (found !== undefined) return found;
  }
  if (about.eventId === undefined || about.eventSource !== undefined) return undefined;
  return store.all(fact).find((one) => one.about?.eventId === about.eventId);
}

function evaluateSomeTag(store: FactReader, { someTag: { pattern, pool }, all }: SomeTag): Outcome {
  const tags = tagsOf(store, pattern, pool);
  if (tags.size > 0) return combine(tags, { settledBy: true, evaluateOne: (tag) => evaluate(store, { all }, { tag, pool }) });
  const whole = absenceOf(store, 'pool.tag.bytes', { tag: pattern, pool });
  if (whole !== null) return { holds: false, fact: whole, isAbsent: true, needs: null, isWeak: false };
  return { holds: null, fact: null, isAbsent: false, needs: evidenceFor('pool.tag.grows', { tag: pattern, pool }), isWeak: false };
}

function tagsOf(store: FactReader, pattern: string, pool: string): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const name of ['pool.tag.bytes', 'pool.tag.outstanding'] as const) {
    for (const { about } of store.all(name)) {
      if (about?.tag !== undefined && about.pool === pool && fits(about.tag, pattern)) tags.add(about.tag);
    }
  }
  return tags;
}

function fits(tag: string, pattern: string): boolean {
  return tag.length === pattern.length && [...pattern].every((letter, i) => letter === '?' || letter === tag[i]);
}

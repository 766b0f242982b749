import type { Fact, FactAbout, FactValue } from '../facts/fact.js';
import { isFactName } from '../facts/names.js';
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
  /** What evidence would tell, where it is not known. */
  readonly needs: string | null;
}

/** Evaluates a condition or a group against the facts of one machine. */
export function evaluate(store: FactReader, predicate: Predicate, about: FactAbout = {}): Outcome {
  if ('someTag' in predicate) return evaluateSomeTag(store, predicate);
  if ('all' in predicate) return combine(predicate.all, { settledBy: false, evaluateOne: (part) => evaluate(store, part, about) });
  if ('any' in predicate) return combine(predicate.any, { settledBy: true, evaluateOne: (part) => evaluate(store, part, about) });
  return evaluateFact(store, predicate, about);
}

interface Combination<Part> {
  /** The answer of one part that settles the whole: `true` for "any", `false` for "all". */
  readonly settledBy: boolean;
  evaluateOne(part: Part): Outcome;
}

/** The first part that settles speaks for the whole; where none does an unknown part, else the first that has a fact to show. */
function combine<Part>(parts: Iterable<Part>, { settledBy, evaluateOne }: Combination<Part>): Outcome {
  let unknown: Outcome | null = null;
  let other: Outcome | null = null;
  for (const part of parts) {
    const outcome = evaluateOne(part);
    if (outcome.holds === settledBy) return outcome;
    if (outcome.holds === null) unknown = betterOf(unknown, outcome);
    else other = betterOf(other, outcome);
  }
  return unknown ?? other ?? { holds: !settledBy, fact: null, isAbsent: false, needs: null };
}

function betterOf(first: Outcome | null, second: Outcome): Outcome {
  return first === null || (first.fact === null && second.fact !== null) ? second : first;
}

function evaluateFact(store: FactReader, condition: FactCondition, outer: FactAbout): Outcome {
  const about = { ...outer, ...condition.about };
  const unknown: Outcome = { holds: null, fact: null, isAbsent: false, needs: evidenceFor(condition.fact, about) };
  // Names come from data (packs of users too), so the type alone does not hold.
  if (!isFactName(condition.fact)) return unknown;
  const fact = factAbout(store, condition, about);
  if (fact !== undefined) {
    const holds = testValue(condition, fact.value);
    return { holds, fact, isAbsent: false, needs: holds === null ? unknown.needs : null };
  }
  const whole = absenceOf(store, condition.fact, about);
  return whole === null ? unknown : { holds: testAbsent(condition), fact: whole, isAbsent: true, needs: null };
}

/** A thing that is not there: no driver, no update, no event. What it would have measured holds nothing. */
function testAbsent(condition: FactCondition): boolean {
  if (condition.op === 'absent') return true;
  const none: FactValue | undefined = NONE.get(condition.fact);
  return none === undefined ? false : testValue(condition, none) === true;
}

/** The value that such facts have where their subject is not there. */
const NONE: ReadonlyMap<string, FactValue> = new Map<string, FactValue>([
  ['driver.loaded', false],
  ['hotfix.installed', false],
  ['machine.trait', false],
  ['event.count', 0],
  ['process.handles', 0],
  ['pool.tag.bytes', 0],
  ['pool.tag.outstanding', 0],
  ['pool.tag.share', 0],
  ['pool.tag.grows', false],
]);

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
  if (whole !== null) return { holds: false, fact: whole, isAbsent: true, needs: null };
  return { holds: null, fact: null, isAbsent: false, needs: evidenceFor('pool.tag.grows', { tag: pattern, pool }) };
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

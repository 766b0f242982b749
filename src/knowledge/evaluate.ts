import type { Fact, FactAbout, FactValue } from '../facts/fact.js';
import { isFactName } from '../facts/names.js';
import type { FactStore } from '../facts/store.js';
import { absenceOf } from './absence.js';
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
export function evaluate(store: FactStore, predicate: Predicate, about: FactAbout = {}): Outcome {
  if ('someTag' in predicate) return evaluateSomeTag(store, predicate);
  if ('all' in predicate) {
    return combine(
      predicate.all.map((part) => evaluate(store, part, about)),
      false,
    );
  }
  if ('any' in predicate) {
    return combine(
      predicate.any.map((part) => evaluate(store, part, about)),
      true,
    );
  }
  return evaluateFact(store, predicate, about);
}

/** An `any` is settled by the first part that holds, an `all` by the first that fails; else the unknown parts speak, then the rest. */
function combine(parts: readonly Outcome[], settledBy: boolean): Outcome {
  const of = (holds: boolean | null): Outcome | undefined => {
    const fitting = parts.filter((part) => part.holds === holds);
    return fitting.find((part) => part.fact !== null) ?? fitting[0];
  };
  return of(settledBy) ?? of(null) ?? of(!settledBy) ?? { holds: !settledBy, fact: null, isAbsent: false, needs: null };
}

function evaluateFact(store: FactStore, condition: FactCondition, outer: FactAbout): Outcome {
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
  ['event.count', 0],
  ['process.handles', 0],
  ['pool.tag.bytes', 0],
  ['pool.tag.outstanding', 0],
  ['pool.tag.share', 0],
  ['pool.tag.grows', false],
]);

function factAbout(store: FactStore, { fact }: FactCondition, about: FactAbout): Fact | undefined {
  const keys = Object.keys(about).length === 0 ? undefined : about;
  const found = store.get(fact, keys);
  if (found !== undefined) return found;
  if (about.eventId !== undefined && about.eventSource === undefined)
    return store.all(fact).find((one) => one.about?.eventId === about.eventId);
  if (about.process === undefined) return undefined;
  // Tools disagree about the suffix: Task Manager and driver lists print `inetinfo.exe`, perfmon and Get-Process print `inetinfo`.
  const bare = about.process.replace(/\.exe$/, '');
  return store.get(fact, { ...about, process: bare }) ?? store.get(fact, { ...about, process: `${bare}.exe` });
}

function evaluateSomeTag(store: FactStore, { someTag: { pattern, pool }, all }: SomeTag): Outcome {
  const parts: Outcome[] = [];
  for (const tag of tagsOf(store, pattern, pool)) {
    parts.push(evaluate(store, { all }, { tag, pool }));
  }
  if (parts.length > 0) return combine(parts, true);
  const whole = absenceOf(store, 'pool.tag.bytes', { tag: pattern, pool });
  if (whole !== null) return { holds: false, fact: whole, isAbsent: true, needs: null };
  return { holds: null, fact: null, isAbsent: false, needs: evidenceFor('pool.tag.grows', { tag: pattern, pool }) };
}

function tagsOf(store: FactStore, pattern: string, pool: string): ReadonlySet<string> {
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

import { append } from '../long-lists.js';
import type { Fact, FactAbout, FactSource, FactState } from './fact.js';
import { type FactName, isValueOf, unitOf, type ValueOf } from './names.js';
import { isInRange } from './unit-range.js';

/** What goes with a value that is put into the store. */
export interface FactDetails {
  readonly about?: FactAbout;
  readonly at?: string | undefined;
  readonly source?: FactSource;
}

/** A fact of that name: its value has the type that the vocabulary gives it. */
export type FactOf<N extends FactName> = Omit<Fact, 'name' | 'value'> & { readonly name: N; readonly value: ValueOf<N> };

/** The facts of a machine for those who judge: they read what was stated and state nothing themselves. */
export type FactReader = Pick<FactStore, 'get' | 'value' | 'all' | 'byId' | 'has' | 'conflicts' | 'closure'>;

/**
 * Which of several facts of one name counts: an option was given on purpose, so it beats what was read; that beats what was computed, and
 * that a default.
 */
const WORTH: Readonly<Record<FactState, number>> = { declared: 3, observed: 2, derived: 1, assumed: 0 };

/** Id of what was refused: no fact of the store has it, so nothing that cites it is shown. */
const REFUSED_ID = 'f0';

/**
 * The facts of one machine. Readers and collectors put observed facts in, limits and growth derive facts from facts, rules and known
 * issues read them, findings cite them by id.
 *
 * Two facts of one name and subject may disagree: both are kept, {@link FactStore.get} gives the better one and
 * {@link FactStore.conflicts} shows them.
 *
 * This is the one gate of values: one that is not of the type of its fact, not finite, or out of the range of its unit, is not kept. Whoever states it gets a fact that
 * the store does not know ({@link FactStore.has}), and what is derived from such a fact alone is not kept either.
 */
export class FactStore {
  readonly #facts: Fact[] = [];
  readonly #byKey = new Map<string, Fact[]>();
  readonly #byName = new Map<FactName, Fact[]>();

  observe<N extends FactName>(name: N, value: ValueOf<N>, details: FactDetails & { readonly source: FactSource }): FactOf<N> {
    return this.#add(name, value, 'observed', details);
  }

  declare<N extends FactName>(name: N, value: ValueOf<N>, details: FactDetails & { readonly source: FactSource }): FactOf<N> {
    return this.#add(name, value, 'declared', details);
  }

  /** A documented default; `source` names the table or document it comes from. */
  assume<N extends FactName>(name: N, value: ValueOf<N>, details: FactDetails & { readonly source: FactSource }): FactOf<N> {
    return this.#add(name, value, 'assumed', details);
  }

  /**
   * A value computed from `from`, which must not be empty: a derived fact without ancestors cannot be checked by anybody.
   *
   * @throws TypeError where a fact of that name, subject and time was derived before: a formula has one home.
   */
  derive<N extends FactName>(name: N, value: ValueOf<N>, from: readonly Fact[], details: Omit<FactDetails, 'source'> = {}): FactOf<N> {
    if (from.length === 0) throw new TypeError(`the derived fact ${name} names no fact that it comes from`);
    const isKnown = this.#byKey.get(keyOf(name, details.about))?.some((fact) => fact.state === 'derived' && fact.at === details.at);
    if (isKnown === true) throw new TypeError(`the fact ${name} is derived twice for one subject and time`);
    return this.#add(name, value, 'derived', details, [...new Set(from.filter((fact) => this.has(fact.id)).map((fact) => fact.id))]);
  }

  /** Whether a fact is kept; those that {@link FactStore.closure} leaves out are not. */
  has(id: string): boolean {
    return this.byId(id) !== undefined;
  }

  #add<N extends FactName>(name: N, value: ValueOf<N>, state: FactState, details: FactDetails, from?: readonly string[]): FactOf<N> {
    const isKept = isValueOf(name, value) && isInRange(name, value) && from?.length !== 0;
    const fact: FactOf<N> = {
      id: isKept ? `f${this.#facts.length + 1}` : REFUSED_ID,
      name,
      value,
      unit: unitOf(name),
      ...(details.at === undefined ? {} : { at: details.at }),
      ...(details.about === undefined ? {} : { about: details.about }),
      state,
      ...(details.source === undefined ? {} : { source: details.source }),
      ...(from === undefined ? {} : { from }),
    };
    if (!isKept) return fact;
    this.#facts.push(fact);
    push(this.#byKey, keyOf(name, details.about), fact);
    push(this.#byName, name, fact);
    return fact;
  }

  /**
   * The best fact of that name about exactly that subject: the surest state, then the latest time. Of two without a time the one that was
   * stated first stands: descriptions of the machine are stated before what other files say in passing.
   */
  get<N extends FactName>(name: N, about?: FactAbout): FactOf<N> | undefined {
    let best: Fact | undefined;
    for (const fact of this.#byKey.get(keyOf(name, about)) ?? []) {
      if (best === undefined || isBetter(fact, best)) best = fact;
    }
    return best === undefined || !isOf(best, name) ? undefined : best;
  }

  /** The value of that fact, where it is known. */
  value<N extends FactName>(name: N, about?: FactAbout): ValueOf<N> | undefined {
    return this.get(name, about)?.value;
  }

  /** All facts of a name, whatever they are about, in the order they came. */
  all<N extends FactName>(name: N): readonly FactOf<N>[] {
    const facts = this.#byName.get(name);
    return facts !== undefined && areOf(facts, name) ? facts : [];
  }

  byId(id: string): Fact | undefined {
    return this.#facts[Number(id.slice(1)) - 1];
  }

  /** Facts of one name, subject and time whose values differ. */
  conflicts(): readonly (readonly Fact[])[] {
    const out: Fact[][] = [];
    for (const facts of this.#byKey.values()) {
      const still = facts.filter((fact) => fact.at === undefined && fact.state !== 'assumed' && fact.state !== 'derived');
      if (new Set(still.map((fact) => JSON.stringify(fact.value))).size > 1) out.push(still);
    }
    return out;
  }

  /** The facts with these ids and all that their `from` leads to, in the order of their ids. */
  closure(ids: Iterable<string>): readonly Fact[] {
    const seen = new Set<string>();
    const todo = [...ids];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (seen.has(id)) continue;
      const fact = this.byId(id);
      if (fact === undefined) continue;
      seen.add(id);
      if (fact.from !== undefined) append(todo, fact.from);
    }
    return this.#facts.filter((fact) => seen.has(fact.id));
  }
}

function isBetter(a: Fact, b: Fact): boolean {
  if (WORTH[a.state] !== WORTH[b.state]) return WORTH[a.state] > WORTH[b.state];
  return (a.at ?? '') > (b.at ?? '') || (a.at !== undefined && a.at === b.at);
}

function keyOf(name: string, about: FactAbout | undefined): string {
  if (about === undefined) return name;
  const parts = Object.entries(about)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, parts]);
}

function push<K>(map: Map<K, Fact[]>, key: K, fact: Fact): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [fact]);
  else list.push(fact);
}

/** The key says the name already; this says it to the compiler, and that the value has the type. */
function isOf<N extends FactName>(fact: Fact, name: N): fact is FactOf<N> {
  return fact.name === name && isValueOf(name, fact.value);
}

/** One gate let all of them in under that name, so the first speaks for all: a store may hold hundreds of thousands. */
function areOf<N extends FactName>(facts: readonly Fact[], name: N): facts is readonly FactOf<N>[] {
  return facts[0] !== undefined && isOf(facts[0], name);
}

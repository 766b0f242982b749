import type { FactUnit, FactValue } from './fact.js';
import type { FactRow, FactType, ValueOfType } from './fact-row.js';
import { VOCABULARY } from './vocabulary.js';

/** Name of a fact. */
export type FactName = keyof typeof VOCABULARY;

/** The value of a fact of that name. */
export type ValueOf<N extends FactName> = N extends FactName ? ValueOfType<(typeof VOCABULARY)[N]['type']> : never;

export function isFactName(text: string): text is FactName {
  return Object.hasOwn(VOCABULARY, text);
}

/** All that is known of that kind of fact. */
export function rowOf(name: FactName): FactRow {
  return VOCABULARY[name];
}

export function unitOf(name: FactName): FactUnit {
  return rowOf(name).unit;
}

/** What a fact is, in words. */
export function describeFact(name: FactName): string {
  return rowOf(name).says;
}

const TESTS: Readonly<Record<FactType, (value: FactValue) => boolean>> = {
  number: (value) => typeof value === 'number',
  text: (value) => typeof value === 'string',
  time: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  list: (value) => typeof value === 'object',
  registry: (value) => typeof value !== 'object',
};

/** Whether a value is of the type of that fact. */
export function isValueOf<N extends FactName>(name: N, value: FactValue): value is ValueOf<N> {
  return TESTS[rowOf(name).type](value);
}

import type { FactAbout, FactUnit, FactValue } from './fact.js';

/** What values a fact can have. A `time` is ISO 8601 UTC, a `registry` value is what the registry holds. */
interface ValueTypes {
  readonly number: number;
  readonly text: string;
  readonly time: string;
  readonly flag: boolean;
  readonly list: readonly string[];
  readonly registry: number | string | boolean;
}

export type FactType = keyof ValueTypes;

/** The value of a fact of that type. */
export type ValueOfType<T extends FactType> = ValueTypes[T];

/** The list that a subject would be in: where it is complete and does not name the subject, there is no such subject. */
export interface ListOfSubjects {
  /** The fact that the list is complete: it is true, or it is the list itself. */
  readonly fact: string;
  /** What that fact is about, for a subject; `undefined` where the subject names no list. Absent where there is one list only. */
  readonly about?: (about: FactAbout) => FactAbout | undefined;
  /** Facts any of which shows that the list names the subject after all. */
  readonly namedBy?: readonly string[];
}

/** All that is known of one kind of fact: the one home of its type, unit and words. */
export interface FactRow<T extends FactType = FactType> {
  readonly type: T;
  readonly unit: FactUnit;
  /** What it is, in words. */
  readonly says: string;
  /** Smallest and largest value, where the unit does not say it. */
  readonly range?: readonly [least: number, most: number];
  /** What evidence settles it where it is missing; `{value}`, `{driver}` and `{tag}` are filled from the subject. */
  readonly bring: string;
  /** The list that shows the absence of its subject. */
  readonly list?: ListOfSubjects;
  /** Its value where its subject is known not to be there. */
  readonly none?: FactValue;
  /** It does not change while Windows runs: two sources that differ disagree. */
  readonly isLasting?: boolean;
}

/** What a row says beyond its type, unit and words. */
export type RowDetails = Omit<FactRow, 'type' | 'unit' | 'says'>;

type Bare<T extends FactType> = Omit<FactRow<T>, 'bring'> & Partial<RowDetails>;

/** Makes the rows of one type and unit. */
const rowsOf =
  <const T extends FactType>(type: T, unit: FactUnit) =>
  (says: string, details: Partial<RowDetails> = {}): Bare<T> => ({ type, unit, says, ...details });

export const text = rowsOf('text', 'none');
export const flag = rowsOf('flag', 'none');
export const list = rowsOf('list', 'none');
export const registry = rowsOf('registry', 'none');
export const time = rowsOf('time', 'time');
export const count = rowsOf('number', 'count');
export const bytes = rowsOf('number', 'bytes');
export const blocks = rowsOf('number', 'blocks');
export const ratio = rowsOf('number', 'ratio');
export const megabytes = rowsOf('number', 'megabytes');
export const bytesPerHour = rowsOf('number', 'bytes/hour');
export const blocksPerHour = rowsOf('number', 'blocks/hour');

/** Rows that have something in common. What a row says itself comes first. */
export function group<const Rows extends Readonly<Record<string, Bare<FactType>>>>(
  common: RowDetails,
  rows: Rows,
): { readonly [Name in keyof Rows]: FactRow<Rows[Name]['type']> } {
  const whole = Object.entries(rows).map(([name, row]) => [name, { ...common, ...row }]);
  return Object.fromEntries(whole);
}

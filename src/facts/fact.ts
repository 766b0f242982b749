/**
 * A fact is one named value with unit, time, state and source. Its shape is part of the documents that others read, so the schema defines
 * it; this module is where the code takes it from.
 */
import type { Fact } from '../schema/types.js';

export type { Fact, FactAbout, FactSource, FactState, FactUnit, FactValue } from '../schema/types.js';

/** A fact whose value is a number. */
export type NumberFact = Omit<Fact, 'value'> & { readonly value: number };

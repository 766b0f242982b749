import { fits, problemsOf } from './check.js';
import type { DocumentName, Documents } from './generated/documents.js';
import { VALIDATORS } from './generated/validator-table.js';

export { DOCUMENT_NAMES, type DocumentName, type Documents } from './generated/documents.js';
export { isMachine } from './machine.js';

/**
 * Holds a value against any schema. This module needs all validators; for the documents that are read on the way to an answer there are
 * modules that need one.
 *
 * @returns nothing where it fits; else at most 20 lines, each of which starts with the path of a value and says what was found and what is
 * wanted: `memory.visibleBytes is "4 GB", a whole number of bytes is wanted (for example 4294967296)`. Text of the value is cut and escaped.
 */
export function checkDocument(name: DocumentName, value: unknown): readonly string[] {
  return problemsOf(VALIDATORS[name], { name, value });
}

/** True where the value fits the schema of that name. */
export function isDocument<Name extends DocumentName>(name: Name, value: unknown): value is Documents[Name] {
  return fits(VALIDATORS[name], { name, value });
}

import { describeErrors } from './describe-errors.js';
import type { DocumentName, Documents } from './documents.js';
import type { Machine } from './types.js';
import { validate } from './validators.js';

export { DOCUMENT_NAMES, type DocumentName, type Documents } from './documents.js';

/** Most lines that {@link checkDocument} gives. */
const MAX_LINES = 20;

/** Most errors that are put into words: a hostile document may hold millions. */
const MAX_ERRORS = 10_000;

/**
 * Holds a value against a schema.
 *
 * @returns nothing where it fits; else at most 20 lines, each of which starts with the path of a value and says what was found and what is
 * wanted: `memory.visibleBytes is "4 GB", a whole number of bytes is wanted (for example 4294967296)`. Text of the value is cut and escaped.
 */
export function checkDocument(name: DocumentName, value: unknown): readonly string[] {
  if (isDocument(name, value)) return [];
  const errors = validate.errors ?? [];
  if (errors.length === 0) return ['the document is nested too deep to be checked'];
  const lines = describeErrors(errors.slice(0, MAX_ERRORS), { document: value, prefix: `/${name}` });
  if (lines.length <= MAX_LINES) return lines;
  const shown = lines.slice(0, MAX_LINES - 1);
  return [...shown, `… and ${errors.length > MAX_ERRORS ? 'at least ' : ''}${lines.length - shown.length} more`];
}

/** True where the value fits the schema of that name. */
export function isDocument<Name extends DocumentName>(name: Name, value: unknown): value is Documents[Name] {
  validate.errors = null;
  try {
    // `undefined` would read as a document that was not given.
    return validate({ [name]: value ?? null });
  } catch (error) {
    // Shapes that hold themselves are checked by recursion: a hostile document runs it out of stack.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True for what machine.json may hold. */
export function asMachine(value: unknown): value is Machine {
  return isDocument('machine', value);
}

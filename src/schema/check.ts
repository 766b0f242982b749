import { describeErrors } from './describe-errors.js';
import type { DocumentName } from './generated/documents.js';
import type { Validator } from './validator.js';

/** Most lines that {@link problemsOf} gives. */
const MAX_LINES = 20;

/** Most errors that are put into words: a hostile document may hold millions. */
const MAX_ERRORS = 10_000;

/** A value, and the schema that it is held against. */
export interface Checked {
  readonly name: DocumentName;
  readonly value: unknown;
}

/**
 * What is wrong with a value, by a validator that knows its document.
 *
 * @returns nothing where it fits; else at most 20 lines, each of which starts with the path of a value and says what was found and what is
 * wanted: `memory.visibleBytes is "4 GB", a whole number of bytes is wanted (for example 4294967296)`. Text of the value is cut and escaped.
 */
export function problemsOf(validate: Validator, { name, value }: Checked): readonly string[] {
  if (fits(validate, { name, value })) return [];
  const errors = validate.errors ?? [];
  if (errors.length === 0) return ['the document is nested too deep to be checked'];
  const lines = describeErrors(errors.slice(0, MAX_ERRORS), { document: value, prefix: `/${name}` });
  if (lines.length <= MAX_LINES) return lines;
  const shown = lines.slice(0, MAX_LINES - 1);
  return [...shown, `… and ${errors.length > MAX_ERRORS ? 'at least ' : ''}${lines.length - shown.length} more`];
}

/** True where the value is the document that it is held to be. */
export function fits(validate: Validator, { name, value }: Checked): boolean {
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

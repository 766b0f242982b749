import { fits, problemsOf } from './check.js';
import { validate } from './generated/capture.js';
import type { DocumentName, Documents } from './generated/documents.js';

/** The manifest of a capture folder, and the lines of its streams. */
export type CaptureDocumentName = Extract<DocumentName, 'collection' | `capture-${string}`>;

/** What is wrong with a part of a capture folder, as `checkDocument` says it; needs no other validator. */
export function checkCapture(name: CaptureDocumentName, value: unknown): readonly string[] {
  return problemsOf(validate, { name, value });
}

/** True where the value fits the schema of that name. */
export function isCaptureDocument<Name extends CaptureDocumentName>(name: Name, value: unknown): value is Documents[Name] {
  return fits(validate, { name, value });
}

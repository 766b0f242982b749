import { isHttpErrDoctorError } from '../errors.js';
import type { Problem } from '../facts/capture.js';
import { readFailure } from '../io/read-failure.js';

/** The `recognizedAs` of what was offered and could not be read. */
export const UNREADABLE = 'unreadable';

/** Says that something of what was offered is not in the result: it could not be read, is not believed, or lies beyond a limit. */
export function notRead(text: string, line?: number): Problem {
  return { text, ...(line === undefined ? {} : { line }), kind: 'not-read' };
}

/** {@link readFailure} in words, for any error: what nobody thought of is that file's problem, not the end of the run. */
export function explainAny(error: unknown): string {
  if (isHttpErrDoctorError(error)) return error.message;
  if (error instanceof Error && 'code' in error) return readFailure(error).problem;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `cannot be read: something in it has an unexpected form (${what.slice(0, 200)})`;
}

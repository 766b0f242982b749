import { isHttpErrDoctorError } from '../errors.js';
import type { Problem } from '../facts/capture.js';

/** The `recognizedAs` of what was offered and could not be read. */
export const UNREADABLE = 'unreadable';

/**
 * What an error of the file system or of unpacking means for the person who brought the file, as the rest of a sentence that begins with
 * its path.
 */
export function explain(error: unknown, what: 'file' | 'folder'): string {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `cannot be read: access to this ${what} is denied; run as a user who may read it, or copy it and name the copy`;
    case 'EBUSY':
      return `cannot be read: this ${what} is in use; copy it and name the copy`;
    case 'ENOENT':
      return `cannot be read: this ${what} went away meanwhile`;
    case 'ELOOP':
      return 'is a link that leads to itself, or became one meanwhile; links are not followed, name its target itself';
    case 'Z_BUF_ERROR':
      return 'is packed with gzip and was cut off; copy it again';
    default:
      if (code?.startsWith('Z_') === true) return `is packed with gzip and damaged (${code}); copy it again`;
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Says that something of what was offered is not in the result: it could not be read, is not believed, or lies beyond a limit. */
export function notRead(text: string, line?: number): Problem {
  return { text, ...(line === undefined ? {} : { line }), kind: 'not-read' };
}

/** True where the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** The same for any error: our own say it themselves, and what nobody thought of is that file's problem, not the end of the run. */
export function explainAny(error: unknown): string {
  if (isHttpErrDoctorError(error)) return error.message;
  if (codeOf(error) !== undefined) return explain(error, 'file');
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `cannot be read: something in it has an unexpected form (${what.slice(0, 200)})`;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

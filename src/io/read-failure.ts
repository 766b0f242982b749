import { type ErrorCode, HttpErrDoctorError } from '../errors.js';
import { isSystemError } from './io-error.js';

/** Why a file or folder could not be read. */
export interface ReadFailure {
  readonly code: Extract<ErrorCode, 'no-such-path' | 'access-denied' | 'not-readable'>;
  /** The rest of a sentence that begins with the path. */
  readonly problem: string;
}

const COPY = 'copy it and name the copy';

/**
 * What an error of the file system or of unpacking means for the person who named the file. One table for every reader, so that one cause
 * has one remedy whatever the file holds. Errors of our own say it themselves.
 *
 * @param whenDenied - what to do where access is denied.
 */
export function readFailure(error: unknown, whenDenied = `run as a user who may read it, or ${COPY}`): ReadFailure {
  const code = isSystemError(error) || isUnpacking(error) ? (error.code ?? '') : '';
  return MEANINGS[code]?.(whenDenied) ?? { code: 'not-readable', problem: otherwise(code, error) };
}

/** The same as an error, its message the problem. An error of our own stays as it is. */
export function asReadError(error: unknown): HttpErrDoctorError {
  if (error instanceof HttpErrDoctorError) return error;
  const { code, problem } = readFailure(error);
  return new HttpErrDoctorError(code, problem, { cause: error });
}

/** True where the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

const MEANINGS: Readonly<Record<string, (whenDenied: string) => ReadFailure>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: denied,
  EPERM: denied,
  EBUSY: () => unreadable(`is in use by another program; ${COPY}`),
  EISDIR: () => unreadable('is a folder, not a file'),
  ELOOP: () => unreadable('is a link that leads to itself, or became one meanwhile; links are not followed, name its target itself'),
  Z_BUF_ERROR: () => unreadable('is packed with gzip and was cut off; copy it again'),
};

function missing(): ReadFailure {
  return { code: 'no-such-path', problem: 'does not exist, or went away meanwhile' };
}

function denied(whenDenied: string): ReadFailure {
  return { code: 'access-denied', problem: `cannot be read: access denied; ${whenDenied}` };
}

function unreadable(problem: string): ReadFailure {
  return { code: 'not-readable', problem };
}

function otherwise(code: string, error: unknown): string {
  if (error instanceof HttpErrDoctorError) return error.message;
  if (code.startsWith('Z_')) return `is packed with gzip and damaged (${code}); copy it again`;
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** Errors of zlib have a code and no system call. */
function isUnpacking(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
}

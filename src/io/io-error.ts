import { type ErrorCode, HttpErrDoctorError } from '../errors.js';

/** What the system says by a code, in words for the person at the console; others keep the system's own words. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota of this account is used up'],
  ['EMFILE', 'too many files are open; raise the limit of this process, or give fewer files at once'],
  ['ENFILE', 'too many files are open on this machine'],
  ['EROFS', 'the disk is read-only'],
  ['ENOENT', 'there is no such folder or file'],
  ['ENOTDIR', 'a part of that path is a file, not a folder'],
  ['EISDIR', 'a folder of that name exists'],
  ['EEXIST', 'something of that name already exists'],
  ['ELOOP', 'it is a link, and nothing is written through links'],
  ['EIO', 'the disk reports an error'],
  ['ENAMETOOLONG', 'the path is too long'],
  ['EACCES', 'access denied'],
  ['EPERM', 'access denied'],
]);

const DENIED = new Set(['EACCES', 'EPERM', 'EROFS']);

/** An error that the system gave to Node: no fault of this program, whatever it is about. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/** Why a call of the system failed, in words. */
export function wordsOf(error: unknown): string {
  if (isSystemError(error)) return WORDS.get(error.code ?? '') ?? error.message;
  return error instanceof Error ? error.message : String(error);
}

/** One line about a file or folder that could not be used; `access-denied` where rights are missing, else `io-failed`. */
export function ioError(what: string, cause: unknown, remedy?: string): HttpErrDoctorError {
  const code: ErrorCode = isSystemError(cause) && DENIED.has(cause.code ?? '') ? 'access-denied' : 'io-failed';
  const behind = remedy === undefined ? '' : `; ${remedy}`;
  return new HttpErrDoctorError(code, `${what}: ${wordsOf(cause)}${behind}`, { cause });
}

/** What nobody foresaw of the system, as one line; `null` for an error that is not the system's. */
export function unforeseenIoError(error: unknown): HttpErrDoctorError | null {
  if (!isSystemError(error)) return null;
  return ioError(`${error.path ?? error.syscall ?? 'a file'} cannot be used (${error.syscall ?? 'unknown call'})`, error);
}

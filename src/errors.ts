/**
 * What can go wrong, as a closed list. Scripts match on these words, so they are part of the interface: new ones may come, none is renamed.
 */
export const ERROR_CODES = [
  'usage',
  'nothing-readable',
  'no-such-path',
  'not-readable',
  'invalid-document',
  'invalid-evidence',
  'too-large',
  'powershell-unavailable',
  'timed-out',
  'access-denied',
  'io-failed',
  'interrupted',
  'internal',
] as const;

/** One word for what went wrong. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Exit codes of the command line (sysexits.h where it has a word for the case). */
export const EXIT = {
  done: 0,
  finding: 1,
  partMissing: 2,
  usage: 64,
  nothingReadable: 65,
  unavailable: 69,
  internal: 70,
  /** EX_IOERR of sysexits.h. */
  ioFailed: 74,
  timedOut: 75,
  denied: 77,
  interrupted: 130,
} as const;

/** How a run ends, for who started it. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const EXIT_OF: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: EXIT.usage,
  'nothing-readable': EXIT.nothingReadable,
  'no-such-path': EXIT.nothingReadable,
  'not-readable': EXIT.nothingReadable,
  'invalid-document': EXIT.nothingReadable,
  'invalid-evidence': EXIT.nothingReadable,
  'too-large': EXIT.nothingReadable,
  'powershell-unavailable': EXIT.unavailable,
  'timed-out': EXIT.timedOut,
  'access-denied': EXIT.denied,
  'io-failed': EXIT.ioFailed,
  interrupted: EXIT.interrupted,
  internal: EXIT.internal,
};

const BRAND = Symbol.for('httperr-doctor.error');

/** What an error may carry beside its message. */
export interface ErrorDetails {
  /** Plain JSON for programs: path, line, limit … */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The message in lines, where it has several on purpose: a line end anywhere else in it comes from the evidence. */
  readonly lines?: readonly string[];
  readonly cause?: unknown;
}

/**
 * The one error class of this package. `message` says what happened and what to do about it, in words for the person at the console;
 * `code` says it to programs.
 */
export class HttpErrDoctorError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** The message in the lines that it was written in; each is escaped for itself before it reaches a terminal. */
  readonly lines: readonly string[];

  constructor(code: ErrorCode, message: string, { details = {}, lines = [message], cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
    this.lines = lines;
    // The package is shipped as ESM and as CJS, so one program may hold two copies of this class: a brand tells, `instanceof` would not.
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The exit code of the command line for this error. */
  get exitCode(): ExitCode {
    return EXIT_OF[this.code];
  }
}
Object.defineProperty(HttpErrDoctorError.prototype, 'name', { value: 'HttpErrDoctorError' });

/** An error whose message has a line for each of several things. */
export function errorOfLines(code: ErrorCode, lines: readonly string[], more: Omit<ErrorDetails, 'lines'> = {}): HttpErrDoctorError {
  return new HttpErrDoctorError(code, lines.join('\n'), { ...more, lines });
}

/** True for errors of this package, whichever copy of it made them. */
export function isHttpErrDoctorError(error: unknown): error is HttpErrDoctorError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

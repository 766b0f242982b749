import { EXIT, type ExitCode } from '../../errors.js';

/** A row of the table of exit codes. */
export interface ExitMeaning {
  readonly code: ExitCode;
  /** A few words, for the help. */
  readonly brief: string;
  /** The whole of it, for the documentation. */
  readonly says: string;
}

/** What each exit code means: the one home of the help and of the table in README.md. */
export const EXIT_MEANINGS: readonly ExitMeaning[] = [
  { code: EXIT.done, brief: 'done', says: 'done' },
  {
    code: EXIT.finding,
    brief: '--fail-on',
    says: 'a finding at or above `--fail-on notice|warning|critical` (never without that option)',
  },
  { code: EXIT.partMissing, brief: 'partial', says: 'a part is missing: something that was offered could not be read' },
  { code: EXIT.usage, brief: 'usage', says: 'the command line is invalid' },
  { code: EXIT.nothingReadable, brief: 'unreadable', says: 'nothing readable, or no such path' },
  { code: EXIT.unavailable, brief: 'no PowerShell', says: 'PowerShell is not available, or this is not Windows' },
  { code: EXIT.internal, brief: 'internal error', says: 'an internal error of this program' },
  {
    code: EXIT.ioFailed,
    brief: 'disk',
    says: 'the disk is full, or the system refuses a file or folder for a reason other than access rights',
  },
  { code: EXIT.timedOut, brief: 'timeout', says: 'timed out' },
  { code: EXIT.denied, brief: 'no rights', says: 'nothing could be collected: access was denied' },
  { code: EXIT.interrupted, brief: 'stopped', says: 'interrupted' },
];

/** A variable of the environment that has a say, and in what. */
export interface EnvironmentMeaning {
  readonly name: string;
  readonly says: string;
}

/** Variables that the program reads by itself; Node and PowerShell have more. */
export const ENVIRONMENT: readonly EnvironmentMeaning[] = [
  { name: 'NO_COLOR', says: 'any value: no colors and no Unicode symbols' },
  { name: 'FORCE_COLOR', says: 'any value but 0 and false: colors even where the output is not a terminal' },
  { name: 'TERM', says: '`dumb`: as NO_COLOR' },
  { name: 'WT_SESSION', says: 'set by Windows Terminal: Unicode symbols on Windows' },
  { name: 'TEMP, TMPDIR', says: 'where captures of this machine and piped text are kept during a run' },
];

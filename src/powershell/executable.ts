import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';

/** What decides which PowerShell is run. */
export interface ExecutableOptions {
  /** As named by the user; must be a path, not a bare name. */
  readonly given?: string | undefined;
  readonly platform?: NodeJS.Platform;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * The absolute path of the PowerShell to run: the one that was named, else Windows PowerShell, else PowerShell 7 at its usual place. Never
 * looked for in the current directory or along PATH, where anybody's `powershell.exe` may lie.
 *
 * @throws HttpErrDoctorError `powershell-unavailable` where there is none, or off Windows where none was named.
 */
export function findPowerShell({ given, platform = process.platform, environment = process.env }: ExecutableOptions = {}): string {
  if (given !== undefined) return namedPowerShell(given, platform);
  if (platform !== 'win32') throw notWindows();
  const tried = usualPlaces(environment);
  const found = tried.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new HttpErrDoctorError(
    'powershell-unavailable',
    `no PowerShell was found (looked for ${tried.join(', ')}); name one by --powershell PATH`,
    {
      details: { reason: 'PS_NOT_FOUND', tried },
    },
  );
}

/** What the live commands say off Windows. */
export function notWindows(): HttpErrDoctorError {
  return new HttpErrDoctorError(
    'powershell-unavailable',
    'this is not Windows: give files or folders of evidence (httperr-doctor diagnose evidence/), or run the script that "httperr-doctor script" prints on the server',
    { details: { reason: 'PS_NOT_WINDOWS' } },
  );
}

function namedPowerShell(given: string, platform: NodeJS.Platform): string {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  if (paths.basename(given) === given) {
    throw new HttpErrDoctorError('powershell-unavailable', `${given} is a bare name; give the path of the PowerShell to run`, {
      details: { reason: 'PS_NOT_FOUND', tried: [given] },
    });
  }
  const full = path.resolve(given);
  if (!isFile(full)) {
    throw new HttpErrDoctorError('powershell-unavailable', `there is no PowerShell at ${full}`, {
      details: { reason: 'PS_NOT_FOUND', tried: [full] },
    });
  }
  return full;
}

/** Windows PowerShell first: every Windows has it, and it has all cmdlets. A 32-bit Node reaches the 64-bit one through Sysnative. */
function usualPlaces(environment: NodeJS.ProcessEnv): readonly string[] {
  const windows = rooted(environment.SystemRoot ?? environment.windir, 'C:\\Windows');
  const programs = rooted(environment.ProgramW6432 ?? environment.ProgramFiles, 'C:\\Program Files');
  const system = environment.PROCESSOR_ARCHITEW6432 === undefined ? 'System32' : 'Sysnative';
  return [
    path.win32.join(windows, system, 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
    path.win32.join(programs, 'PowerShell', '7', 'pwsh.exe'),
  ];
}

/** A folder on a drive; a share or a relative path is not where Windows lies. */
function rooted(folder: string | undefined, usual: string): string {
  return folder !== undefined && /^[a-z]:\\/i.test(folder) ? folder : usual;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { HttpErrDoctorError } from '../errors.js';
import { windowsFolder } from './windows-folder.js';

/** What decides which PowerShell is run. */
export interface ExecutableOptions {
  /** As named by the user; must be a path, not a bare name. */
  readonly given?: string | undefined;
  readonly platform?: NodeJS.Platform;
  /** The folder of Windows; the true one where it is not given. */
  readonly windows?: string | null;
}

/**
 * The absolute path of the PowerShell to run: the one that was named, else Windows PowerShell, else PowerShell 7 at its usual place. Never
 * looked for in the current directory or along PATH, where anybody's `powershell.exe` may lie, nor where a variable points.
 *
 * @throws HttpErrDoctorError `powershell-unavailable` where there is none, or off Windows where none was named.
 */
export function findPowerShell({ given, platform = process.platform, windows = windowsFolder() }: ExecutableOptions = {}): string {
  if (given !== undefined) return namedPowerShell(given, platform);
  if (platform !== 'win32') throw notWindows();
  if (windows === null) {
    throw new HttpErrDoctorError('powershell-unavailable', 'the Windows folder was not found; name its PowerShell with --powershell PATH', {
      details: { reason: 'PS_NOT_FOUND', tried: [] },
    });
  }
  const tried = usualPlaces(windows);
  const found = tried.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new HttpErrDoctorError(
    'powershell-unavailable',
    `no PowerShell was found (looked for ${tried.join(', ')}); name one with --powershell PATH`,
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

/**
 * Windows PowerShell first: every Windows has it, and it has all cmdlets. A 32-bit Node reaches the 64-bit one through Sysnative, a folder
 * that no other program sees and only administrators could make.
 */
function usualPlaces(windows: string): readonly string[] {
  return [
    ...['Sysnative', 'System32'].map((folder) => path.win32.join(windows, folder, 'WindowsPowerShell', 'v1.0', 'powershell.exe')),
    path.win32.join(windows.slice(0, 3), 'Program Files', 'PowerShell', '7', 'pwsh.exe'),
  ];
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

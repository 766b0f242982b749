import { HttpErrDoctorError } from '../errors.js';
import { NOT_RUN } from './command.js';
import type { ScriptExit } from './host.js';

/** Why a run of PowerShell gave no answer; stands in {@link HttpErrDoctorError.details} as `reason`. */
export type PowerShellReason =
  | 'PS_NOT_FOUND'
  | 'PS_NOT_WINDOWS'
  | 'PS_TIMEOUT'
  | 'PS_ABORTED'
  | 'PS_KILLED'
  | 'PS_DISK_FULL'
  | 'PS_POLICY_BLOCKED'
  | 'PS_NETWORK_PATH'
  | 'PS_ANTIVIRUS_BLOCKED'
  | 'PS_CONSTRAINED_LANGUAGE'
  | 'PS_NO_RESPONSE'
  | 'PS_BAD_RESPONSE'
  | 'PS_SCHEMA';

/** The program is there and would not start, or is not there. */
export function notStarted(executable: string, cause: unknown): HttpErrDoctorError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new HttpErrDoctorError('powershell-unavailable', `PowerShell could not be started (${executable}): ${why}`, {
    details: { reason: 'PS_NOT_FOUND' satisfies PowerShellReason, executable },
    cause,
  });
}

/** `\\server\share`, also as `\\?\UNC\server\share`. */
function isNetworkPath(path: string | undefined): boolean {
  return path !== undefined && /^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/i.test(path);
}

/**
 * What went wrong where a run ended without its response.
 *
 * @param scriptPath - the script that was to run, for messages about where it lies.
 */
export function describeEnd(
  { exitCode, signal, said }: ScriptExit,
  scriptPath?: string,
): { readonly reason: PowerShellReason; readonly message: string } {
  const text = said.join(' ').slice(0, 1000);
  const behind = text === '' ? '' : `: ${text}`;
  if (/the disk is full|No space left on device|not enough space on the disk/i.test(text))
    return { reason: 'PS_DISK_FULL', message: `the disk of the temporary folder is full${behind}` };
  if (/ConstrainedLanguage|core types|language mode/i.test(text)) {
    return {
      reason: 'PS_CONSTRAINED_LANGUAGE',
      message: `PowerShell runs in a restricted language mode (App Control or AppLocker)${behind}`,
    };
  }
  if (/ScriptContainedMaliciousContent|ScriptHadAdminBlockedContent/i.test(text)) {
    return {
      reason: 'PS_ANTIVIRUS_BLOCKED',
      message: `antivirus (AMSI) blocked the script as malware, because it calls the kernel through methods made in memory; SECURITY.md says what to allow${behind}`,
    };
  }
  if (exitCode === NOT_RUN && /PSSecurityException|UnauthorizedAccess|running scripts is disabled|not digitally signed/i.test(text)) {
    if (isNetworkPath(scriptPath)) {
      return {
        reason: 'PS_NETWORK_PATH',
        message: `the scripts are on a network path (${scriptPath}), which the execution policy does not trust: copy the package to a local drive${behind}`,
      };
    }
    return {
      reason: 'PS_POLICY_BLOCKED',
      message: `the execution policy of this machine forbids the script, most likely by Group Policy (Get-ExecutionPolicy -List shows it)${behind}`,
    };
  }
  if (signal !== null) return { reason: 'PS_KILLED', message: `PowerShell was ended by ${signal}${behind}` };
  return { reason: 'PS_NO_RESPONSE', message: `PowerShell ended with code ${exitCode ?? 'unknown'} and gave no answer${behind}` };
}

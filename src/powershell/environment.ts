import path from 'node:path';
import { systemFile } from './windows-folder.js';

/**
 * The only variables that a shell takes over from whoever started us: where its own files of this account lie, and what the machine is
 * called. Any other name could decide what PowerShell or .NET loads or runs (profilers, startup hooks, module and assembly paths, switches
 * that nobody has heard of yet), so what is not listed is not passed on.
 */
const WINDOWS_NAMES = [
  ...['TEMP', 'TMP', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'HOMEDRIVE', 'HOMEPATH', 'USERNAME', 'USERDOMAIN', 'COMPUTERNAME'],
  ...['PROCESSOR_ARCHITECTURE', 'PROCESSOR_ARCHITEW6432', 'NUMBER_OF_PROCESSORS', 'OS'],
];
/** `SystemRoot` is for a PowerShell that plays one of Windows. */
const OTHER_NAMES = ['HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ', 'TERM', 'SystemRoot', 'COMPUTERNAME'];

/**
 * Switches of the runtime below PowerShell 7; Windows PowerShell has another and reads none of them. Most of a collection is code that is
 * met for the first time: instruments for compiling it a second time, and a thread that collects garbage beside it, cost a twelfth of the
 * whole and come too late to serve. Neither is a protection.
 */
const SHORT_RUN = { DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0' } as const;

/** What the environment of a shell is made from. */
export interface ShellEnvironment {
  readonly current: NodeJS.ProcessEnv;
  /** Absolute path of the PowerShell. */
  readonly executable: string;
  /** The true folder of Windows; `null` off Windows, or where it cannot be told. */
  readonly windows: string | null;
  readonly platform: NodeJS.Platform;
  /** Variables of our own. */
  readonly added: Readonly<Record<string, string>>;
}

/** The environment for a shell: a few variables of ours, what Windows itself says of its folders, and what is added. */
export function shellEnvironment({ current, executable, windows, platform, added }: ShellEnvironment): NodeJS.ProcessEnv {
  const isWindows = platform === 'win32';
  const paths = isWindows ? path.win32 : path.posix;
  return {
    ...takenOver(current, isWindows ? WINDOWS_NAMES : OTHER_NAMES, isWindows),
    ...(isWindows ? ofWindows(windows) : { PATH: '/usr/bin:/bin:/usr/sbin:/sbin' }),
    // PowerShell 7 would color its messages.
    NO_COLOR: '1',
    ...SHORT_RUN,
    // Modules of the user's folders are not loaded; the command line says the same once more, since PowerShell 7 adds them to this.
    PSModulePath: paths.join(paths.dirname(executable), 'Modules'),
    ...added,
  };
}

/** Names of variables have no letter case on Windows. */
function takenOver(current: NodeJS.ProcessEnv, names: readonly string[], ignoreCase: boolean): NodeJS.ProcessEnv {
  const wanted = new Map(names.map((name) => [ignoreCase ? name.toUpperCase() : name, name]));
  const taken: NodeJS.ProcessEnv = {};
  for (const [given, value] of Object.entries(current)) {
    const name = wanted.get(ignoreCase ? given.toUpperCase() : given);
    if (name !== undefined) taken[name] = value;
  }
  return taken;
}

function ofWindows(windows: string | null): NodeJS.ProcessEnv {
  if (windows === null) return {};
  const drive = windows.slice(0, 2);
  const system = systemFile(windows);
  return {
    SystemRoot: windows,
    windir: windows,
    SystemDrive: drive,
    ComSpec: systemFile(windows, 'cmd.exe'),
    PATH: [system, windows, systemFile(windows, 'Wbem')].join(';'),
    PATHEXT: '.COM;.EXE',
    ProgramData: `${drive}\\ProgramData`,
    ProgramFiles: `${drive}\\Program Files`,
  };
}

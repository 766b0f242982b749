import { isSince, type KnownWindows, type Release } from './windows-features.js';

/** A program that command lines of ours begin with, and where it is. */
interface CommandRow {
  /** Fits the command lines that the row speaks of; the first row that fits counts. */
  readonly fits: RegExp;
  /** First releases of Windows on which the line runs. */
  readonly since: readonly Release[];
  /** First line of Windows that has it no more. */
  readonly goneIn?: string;
  /** First releases that have the program in the box; absent where all have that can run it. */
  readonly inBoxSince?: readonly Release[];
  /** Where it is to be had while it is not in the box. */
  readonly from?: string;
}

const from = (line: string, servicePack = 0): readonly Release[] => [{ line, servicePack }];

const EVERY = from('3.1');
const NEVER: readonly Release[] = from('99.0');

/**
 * Programs by the Windows that they run on: documented by Microsoft for each (fltmc came with the filter manager, netsh wfp and the tracing of the pool
 * with Windows 7, wpr in the box with Windows 10; poolmon and handle never were in it).
 */
const ROWS: readonly CommandRow[] = [
  { fits: /^httperr-doctor /, since: EVERY },
  // In the debugger that printed the evidence.
  { fits: /^!(?:poolused 2|irpfind)$/, since: EVERY },
  { fits: /^powershell -NoProfile -ExecutionPolicy RemoteSigned -File httperr-collect\.ps1 /, since: from('5.2') },
  { fits: /^powershell -NoProfile -Command "Get-(?:NetAdapterBinding|SmbSession)\b/, since: from('6.2') },
  { fits: /^powershell -NoProfile -Command "/, since: from('6.0') },
  { fits: /^fltmc (?:filters|instances|load|unload)\b/, since: [{ line: '5.1', servicePack: 2 }, ...from('5.2', 1)] },
  { fits: /^netsh http show servicestate(?: > [a-z]+\.txt)?$/, since: from('6.0') },
  { fits: /^netsh wfp show state(?: file=[a-z]+\.xml)?$/, since: from('6.1') },
  { fits: /^netstat -ano(?: > [a-z]+\.txt)?$/, since: from('5.1') },
  { fits: /^net (?:session|use)$/, since: EVERY },
  { fits: /^logman /, since: from('5.1') },
  { fits: /^reg query \S+ \/s \/f /, since: from('6.0') },
  { fits: /^(?:driverquery|sc\.exe|reg|systeminfo|tasklist|typeperf|shutdown) /, since: from('5.1') },
  { fits: /^wevtutil /, since: from('6.0') },
  { fits: /^C:\\Windows\\System32\\inetsrv\\appcmd\.exe /, since: from('6.0') },
  { fits: /^cscript \/\/nologo C:\\WINDOWS\\system32\\iisapp\.vbs/, since: from('5.2'), goneIn: '6.0' },
  { fits: /^verifier /, since: from('5.0') },
  { fits: /^xcopy /, since: EVERY },
  { fits: /^qwinsta$/, since: from('5.0') },
  { fits: /^wpr /, since: from('6.3'), inBoxSince: from('10.0'), from: 'the Windows ADK' },
  {
    fits: /^xperf /,
    since: from('6.1'),
    inBoxSince: NEVER,
    from: 'the Windows Performance Toolkit',
  },
  { fits: /^handle\.exe /, since: from('5.0'), inBoxSince: NEVER, from: 'Sysinternals' },
  { fits: /^poolmon /, since: EVERY, inBoxSince: NEVER, from: 'the Windows Driver Kit' },
];

/** Whether that Windows can run a command line of ours; `null` where the Windows is not known. A line that no row knows runs nowhere. */
export function canRun(command: string, windows: KnownWindows): boolean | null {
  const row = rowOf(command);
  if (row === undefined) return false;
  if (row.goneIn !== undefined && isSince(from(row.goneIn), windows) === true) return false;
  return row.since === EVERY ? true : isSince(row.since, windows);
}

/** Where the program of a command line is to be had, where that Windows has it not in the box; `null` where it has. */
export function whereFrom(command: string, windows: KnownWindows): string | null {
  const row = rowOf(command);
  if (row?.from === undefined) return null;
  return isSince(row.inBoxSince ?? NEVER, windows) === true ? null : row.from;
}

function rowOf(command: string): CommandRow | undefined {
  return ROWS.find(({ fits }) => fits.test(command));
}

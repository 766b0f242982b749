import type { CaptureManifest, CollectedCapture, CollectOptions } from '../../collect/collect-options.js';
import type { CollectProgress } from '../../collect/collect-progress.js';
import type { PartName } from '../../collect/parts.js';
import { AT_ONCE } from '../../collect/stop.js';
import { EXIT, type ExitCode, HttpErrDoctorError, isHttpErrDoctorError } from '../../errors.js';
import { visible } from '../../report/escape.js';
import { exitWithout, weightiest } from './exit-code.js';
import { interruptibly } from './interruptibly.js';
import type { LiveArgs, OutputArgs } from './option-groups.js';
import { timeoutOf } from './option-values.js';
import { note } from './output.js';
import { showSample } from './progress-line.js';
import type { Run } from './run.js';

/** What a command wants to know of this machine, and for which run. */
export type Wanted = Pick<CollectOptions, 'parts' | 'sampling' | 'copyLogs'> & {
  readonly args: OutputArgs & LiveArgs;
  readonly run: Run;
  /** What to do where this is not Windows. */
  readonly instead: string;
};

/**
 * Looks at this machine for a command that was given no path: collects into a temporary folder, hands it over, and removes it. Ctrl-C ends
 * the sampling, and what is there is used. A part that could not be had is a note, and exit code 2 unless the command ends with a weightier one.
 *
 * @throws HttpErrDoctorError as `collectMachine` does: `powershell-unavailable` off Windows, `access-denied` where all was denied.
 */
export async function withThisMachine(
  { args, run, instead, ...wanted }: Wanted,
  use: (captured: CollectedCapture) => Promise<ExitCode>,
): Promise<ExitCode> {
  // Most runs bring files: what runs PowerShell is loaded for those that do not.
  const { collectMachine } = await import('../../collect/collect-machine.js');
  return interruptibly(async (signal) => {
    const live = { powershell: args.powershell, timeoutMs: timeoutOf(args), signal, tool: run.tool };
    const onProgress = (progress: CollectProgress) => showSample(progress, args);
    const captured = await collectMachine({ ...wanted, ...live, onProgress }).catch((error: unknown) => {
      throw isNotWindows(error)
        ? new HttpErrDoctorError('powershell-unavailable', `this is not Windows: ${instead}`, { cause: error })
        : error;
    });
    try {
      if (signal.reason === AT_ONCE) throw new HttpErrDoctorError('interrupted', 'ended by a signal');
      noteOpenFolder(captured, args);
      const code = await use(captured);
      return weightiest(code, noteMissing(captured, args));
    } finally {
      await captured.remove();
    }
  });
}

function isNotWindows(error: unknown): boolean {
  return isHttpErrDoctorError(error) && error.details.reason === 'PS_NOT_WINDOWS';
}

/** Says so where what was collected could be read by others while it was in the temporary folder. */
export function noteOpenFolder({ temporaryRestricted }: CollectedCapture, args: OutputArgs): void {
  if (!temporaryRestricted) note(`note: ${OPEN_TEMPORARY}`, args);
}

/** What people are to know of a temporary folder that others can open. */
export const OPEN_TEMPORARY = 'other users may read the temporary folder while this runs; set TEMP to a folder that only you can open';

/** Says so where samples were asked for and ended early. */
export function noteSampling({ sampling }: CaptureManifest, args: OutputArgs): void {
  if (sampling?.ended !== 'failed') return;
  note(`note: sampling ended early: ${visible(sampling.error?.message ?? 'no reason given')}; what was collected is used`, args);
}

/**
 * That the part is there which a command is about.
 *
 * @param instead - what to do where it is not.
 * @throws HttpErrDoctorError `access-denied` or `powershell-unavailable`, with the reason.
 */
export function requirePart({ parts }: CaptureManifest, wanted: PartName, instead: string): void {
  const part = parts.find(({ name }) => name === wanted);
  if (part?.status !== 'failed' && part?.status !== 'denied') return;
  const code = part.status === 'denied' ? 'access-denied' : 'powershell-unavailable';
  throw new HttpErrDoctorError(code, `${wanted} could not be collected: ${part.error?.message ?? 'no reason given'}; ${instead}`);
}

/** Says which parts could not be collected, and with which exit code that goes. */
function noteMissing({ manifest, cutShort }: CollectedCapture, args: OutputArgs): ExitCode {
  const missing = manifest.parts.filter(({ status }) => status === 'failed' || status === 'denied');
  noteSampling(manifest, args);
  for (const { name, error } of missing)
    note(`note: ${name} could not be collected: ${visible(error?.message ?? 'no reason given')}`, args);
  return weightiest(exitWithout(missing.length > 0), cutShort === 'timed-out' ? EXIT.timedOut : EXIT.done);
}

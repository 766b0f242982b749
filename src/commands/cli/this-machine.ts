import type { CollectedCapture, CollectOptions } from '../../collect/collect-options.js';
import type { CollectProgress } from '../../collect/collect-progress.js';
import { EXIT, HttpErrDoctorError, isHttpErrDoctorError } from '../../errors.js';
import { visible } from '../../report/escape.js';
import { thisTool } from '../../tool.js';
import type { OutputArgs } from './common-options.js';
import { interruptibly } from './interruptibly.js';
import { type LiveArgs, timeoutOf } from './live-options.js';
import { note, setExit } from './output.js';
import { showSample } from './show-sample.js';

/** What a command wants to know of this machine. */
export type Wanted = Pick<CollectOptions, 'parts' | 'sampling' | 'copyLogs'> & {
  /** What to do where this is not Windows. */
  readonly instead: string;
};

/**
 * Looks at this machine for a command that was given no path: collects into a temporary folder, hands it over, and removes it. Ctrl-C ends
 * the sampling, and what is there is used. A part that could not be had is a note, and exit code 2.
 *
 * @throws HttpErrDoctorError as `collectMachine` does: `powershell-unavailable` off Windows, `access-denied` where all was denied.
 */
export async function withThisMachine(
  args: OutputArgs & LiveArgs,
  { instead, ...wanted }: Wanted,
  use: (captured: CollectedCapture) => Promise<void>,
): Promise<void> {
  // Most runs bring files: what runs PowerShell is loaded for those that do not.
  const { collectMachine } = await import('../../collect/collect-machine.js');
  await interruptibly(async (signal) => {
    const live = { powershell: args.powershell, timeoutMs: timeoutOf(args), signal, tool: thisTool() };
    const onProgress = (progress: CollectProgress) => showSample(progress, args);
    const captured = await collectMachine({ ...wanted, ...live, onProgress }).catch((error: unknown) => {
      throw isNotWindows(error)
        ? new HttpErrDoctorError('powershell-unavailable', `this is not Windows: ${instead}`, { cause: error })
        : error;
    });
    try {
      await use(captured);
      noteMissing(captured, args);
    } finally {
      await captured.remove();
    }
  });
}

function isNotWindows(error: unknown): boolean {
  return isHttpErrDoctorError(error) && error.details.reason === 'PS_NOT_WINDOWS';
}

function noteMissing({ manifest, cutShort }: CollectedCapture, args: OutputArgs): void {
  for (const { name, status, error } of manifest.parts) {
    if (status !== 'failed' && status !== 'denied') continue;
    note(`note: ${name} could not be collected: ${visible(error?.message ?? 'no reason given')}`, args);
    setExit(EXIT.partMissing);
  }
  if (cutShort === 'timed-out') setExit(EXIT.timedOut);
}

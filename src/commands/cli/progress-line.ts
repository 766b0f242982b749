import type { CollectProgress } from '../../collect/collect-progress.js';
import { HttpErrDoctorError } from '../../errors.js';
import { formatBytes } from '../../facts/units.js';
import type { ReadProgress } from '../../read/read-options.js';
import { visibleWithin } from '../../report/escape.js';
import { reportProgress } from './caller.js';
import { interruptibly } from './interruptibly.js';
import type { OutputArgs } from './option-groups.js';
import { clearProgress, isWatched, note, setEndOfProgress } from './output.js';

/** Work below this is over before a spinner could be read. */
const SHOWN_AFTER_MS = 400;

/**
 * Runs work that can be stopped by Ctrl-C and shows how far it is, on stderr and only on a terminal. With `--json` and `--quiet` nothing is
 * shown.
 *
 * @throws HttpErrDoctorError `interrupted` after Ctrl-C.
 */
export async function withProgress<T>(
  args: OutputArgs,
  work: (onProgress: (progress: ReadProgress) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const spinner = isWatched(args) ? (await import('yocto-spinner')).default({ stream: process.stderr, text: 'reading' }) : null;
  const timer = setTimeout(() => spinner?.start(), SHOWN_AFTER_MS);
  const end = (): void => {
    clearTimeout(timer);
    spinner?.stop();
  };
  setEndOfProgress(end);
  const show = (progress: ReadProgress): void => {
    if (spinner !== null) spinner.text = sayProgress(progress);
  };
  try {
    return await interruptibly(async (signal) => {
      try {
        return await work(show, signal);
      } catch (error) {
        // Whatever the work that was stopped made of it, the reason is Ctrl-C.
        if (signal.aborted) throw new HttpErrDoctorError('interrupted', 'interrupted', { cause: error });
        throw error;
      }
    });
  } finally {
    clearProgress();
  }
}

/** `reading httperr3.log  1.2 GB of 4 GB`; of a file that was only begun its size alone. */
function sayProgress({ path, readBytes, totalBytes }: ReadProgress): string {
  const read = readBytes > 0 && readBytes < totalBytes ? `${formatBytes(readBytes)} of ` : '';
  return `reading ${visibleWithin(path, 40)}  ${read}${formatBytes(totalBytes)}`;
}

/** A line for each sample of this machine, for people who watch; every step for a caller that asked. */
export function showSample(progress: CollectProgress, args: OutputArgs): void {
  reportProgress(progress);
  if (progress.kind !== 'sample' || !isWatched(args)) return;
  const of = progress.of === null ? '' : ` of ${progress.of}`;
  const pool = progress.nonpagedBytes === null ? '' : `      nonpaged pool ${formatBytes(progress.nonpagedBytes)}`;
  note(`  sample ${progress.sample}${of}      next in ${Math.round(progress.nextSeconds)} s${pool}      Ctrl-C keeps what is there`, args);
}

import { HttpErrDoctorError } from '../errors.js';
import { formatBytes } from '../facts/units.js';
import type { ReadProgress } from '../read/read-options.js';
import { visibleWithin } from '../report/escape.js';
import type { OutputArgs } from './options.js';

/** Work below this is over before a spinner could be read. */
const SHOWN_AFTER_MS = 400;

/**
 * Runs work that can be stopped by Ctrl-C and shows how far it is, on stderr and only on a terminal. With `--json` and `--quiet` nothing is
 * shown.
 *
 * @throws HttpErrDoctorError `interrupted` after Ctrl-C.
 */
export async function withProgress<T>(
  { json, quiet }: OutputArgs,
  work: (onProgress: (progress: ReadProgress) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  const isShown = json !== true && quiet !== true && process.stderr.isTTY === true;
  const spinner = isShown ? (await import('yocto-spinner')).default({ stream: process.stderr }) : null;
  const timer = setTimeout(() => spinner?.start(), SHOWN_AFTER_MS);
  try {
    return await work(({ path, totalBytes }) => {
      if (spinner !== null) spinner.text = `reading ${visibleWithin(path, 50)}  ${formatBytes(totalBytes)}`;
    }, controller.signal);
  } catch (error) {
    // Whatever the work that was stopped made of it, the reason is Ctrl-C.
    if (controller.signal.aborted) throw new HttpErrDoctorError('interrupted', 'interrupted', { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
    spinner?.stop();
    process.removeListener('SIGINT', interrupt);
  }
}

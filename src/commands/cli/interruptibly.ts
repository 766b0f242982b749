import os from 'node:os';
import { AT_ONCE } from '../../collect/stop.js';
import { HttpErrDoctorError } from '../../errors.js';
import { watchCaller } from './caller.js';
import { insistOnExit } from './last-word.js';

/** Ctrl-C, which asks to end; and what leaves no time: `kill`, a console that is closed, Ctrl-\\ and Ctrl-Break. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;

/**
 * Runs work that a signal asks to end. What comes of it after Ctrl-C is the work's own: to give what it has, or to throw. After any other
 * signal it is to end at once, and the exit code is that of the signal, so that nothing of ours stays behind. A second signal ends the
 * process; temporary folders go even then.
 */
export async function interruptibly<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      insistOnExit(codeOf(name));
      // Nobody catches it: that ends the process, and what is to be done at its end is done.
      throw new HttpErrDoctorError('interrupted', 'interrupted');
    }
    if (name === 'SIGINT') controller.abort();
    else {
      insistOnExit(codeOf(name));
      controller.abort(AT_ONCE);
    }
  };
  for (const name of SIGNALS) process.on(name, interrupt);
  const unwatch = watchCaller(() => interrupt('SIGTERM'));
  try {
    return await work(controller.signal);
  } finally {
    unwatch();
    for (const name of SIGNALS) process.removeListener(name, interrupt);
  }
}

function codeOf(name: NodeJS.Signals): number {
  return 128 + (os.constants.signals[name] ?? 1);
}

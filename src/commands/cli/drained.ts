/** Until the reader has taken what was written, is gone, or the signal fires. */
export function drained(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // A pipe that was closed gives an error and is never drained.
    const events = ['drain', 'close', 'error'];
    const done = (): void => {
      for (const event of events) process.stdout.removeListener(event, done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    for (const event of events) process.stdout.once(event, done);
    signal.addEventListener('abort', done);
  });
}

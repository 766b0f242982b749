import { writeFile } from 'node:fs/promises';

/** How a collection is ended from outside: asked first, killed when it does not listen. */
export interface Stop {
  /** Fires when the process is to be killed. */
  readonly signal: AbortSignal;
  readonly file: string;
  /** Why it was asked to stop, `null` while it was not. */
  readonly why: () => 'interrupted' | 'timed-out' | null;
  /** Takes the timers and listeners away. */
  release(): void;
}

/** What may end it. */
export interface StopOptions {
  readonly file: string;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** True while a request is heard: between samples. A part cannot be asked, so it is killed at once. */
  readonly listens: () => boolean;
}

/** Reason of a signal that leaves no time: the system is going down, or the console was closed. */
export const AT_ONCE = 'at once';

/** How long a sample may take to end after it was asked to. */
const GRACE_MS = 5000;

/** Prepares to end a collection when the signal fires or the time is over. */
export function prepareStop({ file, signal, timeoutMs, listens }: StopOptions): Stop {
  const killer = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  let why: 'interrupted' | 'timed-out' | null = null;
  const stop = (reason: 'interrupted' | 'timed-out') => {
    if (why !== null) return;
    why = reason;
    if (!listens() || signal?.reason === AT_ONCE) {
      killer.abort();
      return;
    }
    timers.push(setTimeout(() => killer.abort(), GRACE_MS));
    // Where even this fails, the kill does it.
    writeFile(file, '').catch(() => killer.abort());
  };
  const interrupt = () => stop('interrupted');
  signal?.addEventListener('abort', interrupt, { once: true });
  if (signal?.aborted) interrupt();
  if (timeoutMs !== undefined) timers.push(setTimeout(() => stop('timed-out'), timeoutMs));
  return {
    signal: killer.signal,
    file,
    why: () => why,
    release: () => {
      signal?.removeEventListener('abort', interrupt);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

import { execFileSync } from 'node:child_process';

/** Makes a named pipe; Node has no call for it. */
export function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path]);
}

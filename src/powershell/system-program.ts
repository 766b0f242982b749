import { execFile } from 'node:child_process';
import path from 'node:path';

/** Absolute path of a program of Windows itself. */
export function systemProgram(name: string): string {
  const windows = process.env.SystemRoot;
  return path.win32.join(windows !== undefined && /^[a-z]:\\/i.test(windows) ? windows : 'C:\\Windows', 'System32', name);
}

/** Runs a program and waits for it, at most `timeoutMs`. Gives its exit code, `null` where it could not be run or did not end. */
export function runProgram(
  file: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(file, [...args], { timeout: timeoutMs, windowsHide: true }, (error, stdout) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, output: stdout });
    });
  });
}

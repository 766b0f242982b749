import { execFile } from 'node:child_process';
import { systemFile, windowsFolder } from './windows-folder.js';

/** How a program ended and what it printed. */
export interface ProgramEnd {
  /** `null` where it could not be run or did not end. */
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of the true system folder of Windows and waits for it, at most `timeoutMs`. */
export async function runSystemProgram(name: string, args: readonly string[], timeoutMs: number): Promise<ProgramEnd> {
  const windows = windowsFolder();
  if (windows === null) return { code: null, output: '' };
  return runProgram(systemFile(windows, name), args, timeoutMs);
}

/** Runs a program and waits for it, at most `timeoutMs`. It gets no variables of ours but Windows' own folder. */
export function runProgram(file: string, args: readonly string[], timeoutMs: number): Promise<ProgramEnd> {
  const windows = windowsFolder();
  const env = windows === null ? {} : { SystemRoot: windows, windir: windows };
  return new Promise((resolve) => {
    execFile(file, [...args], { timeout: timeoutMs, windowsHide: true, env }, (error, stdout) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, output: stdout });
    });
  });
}

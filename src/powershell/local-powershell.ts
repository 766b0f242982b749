import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { COMMAND, PATH_VARIABLES } from './command.js';
import { shellEnvironment } from './environment.js';
import { notStarted } from './failure.js';
import { HardenedShell } from './hardened-shell.js';
import type { PowerShellHost, ProgressRecord, ScriptExit, ScriptRun } from './host.js';
import { killTree } from './kill-tree.js';
import { LineReader } from './line-reader.js';
import { windowsFolder } from './windows-folder.js';

/** Lines that a script wrote for people, kept for messages. */
const MAX_SAID = 20;
/** How long the streams may stay open after the process is gone: a grandchild may hold them. */
const DRAIN_MS = 250;
const PROGRESS = '@@';
/** The library's own markers. */
const MARKER = /^[0-9A-Za-z]{16}$/;

/** PowerShell on this machine, one process a run. `executable` is an absolute path. */
export function localPowerShell(executable: string): PowerShellHost {
  return { name: executable, run: (run) => runOnce(executable, run) };
}

async function runOnce(executable: string, run: ScriptRun): Promise<ScriptExit> {
  if (run.signal?.aborted) return { exitCode: null, signal: 'SIGKILL', said: [] };
  const shell = new HardenedShell({
    executable,
    environment: shellEnvironment({
      current: process.env,
      executable,
      windows: windowsFolder(),
      platform: process.platform,
      added: {
        [PATH_VARIABLES.script]: run.scriptPath,
        [PATH_VARIABLES.request]: run.requestPath,
        [PATH_VARIABLES.response]: run.responsePath,
      },
    }),
  });
  const child = shell.child;
  const said: string[] = [];
  listen(shell, run, said);
  const ended = whenEnded(child, executable);
  shell.send(COMMAND);
  const abort = () => void killTree(child);
  run.signal?.addEventListener('abort', abort, { once: true });
  try {
    return { ...(await ended), said };
  } finally {
    run.signal?.removeEventListener('abort', abort);
  }
}

function listen(shell: HardenedShell, { onRecord }: ScriptRun, said: string[]): void {
  const onLine = (raw: string) => {
    // Consoles switch modes and colors even where nobody watches.
    const line = stripVTControlCharacters(raw);
    const record = line.startsWith(PROGRESS) ? parseRecord(line.slice(PROGRESS.length)) : undefined;
    if (record !== undefined) onRecord?.(record);
    else if (line.trim() !== '' && !MARKER.test(line)) {
      said.push(line);
      if (said.length > MAX_SAID) said.shift();
    }
  };
  for (const stream of [shell.streams.stdout, shell.streams.stderr]) {
    const reader = new LineReader(onLine);
    stream.on('data', (chunk: string) => reader.push(chunk));
    stream.on('end', () => reader.end());
  }
}

function parseRecord(text: string): ProgressRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ProgressRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** Settles when the process is gone and its streams are read, or a moment later where somebody else holds them. */
function whenEnded(child: ChildProcess, executable: string): Promise<{ readonly exitCode: number | null; readonly signal: string | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(notStarted(executable, error)));
    child.once('exit', (exitCode, signal) => {
      const end = () => resolve({ exitCode, signal });
      const timer = setTimeout(end, DRAIN_MS);
      child.once('close', () => {
        clearTimeout(timer);
        end();
      });
    });
  });
}

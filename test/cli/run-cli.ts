import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program as it is shipped; `npm test` builds it first. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs a program as root whom the rights of files bind. Another user might have no way to where this project lies. */
const BOUND_BY_RIGHTS = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] as const;

/** The bundled evidence. */
export const EXAMPLE = fileURLToPath(new URL('../../examples/notmyfault', import.meta.url));

/** How a run ended and what it wrote. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run may be given beside its arguments. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** What is piped into it; nothing is connected without it. */
  readonly input?: Buffer;
  /** A file to read from in its place. */
  readonly stdin?: number;
  /** Takes from root, where the tests run as root, what lets it read any file. */
  readonly isUnprivileged?: boolean;
}

/** Starts the program. No variable of ours decides about color. */
export function start(
  args: readonly string[],
  { cwd, env = {}, node = [], isUnprivileged = false, input, stdin }: RunOptions = {},
): ChildProcess {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const [program, ...before] = isUnprivileged && process.getuid?.() === 0 ? [...BOUND_BY_RIGHTS, process.execPath] : [process.execPath];
  const child = spawn(program, [...before, ...node, CLI, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: [stdin ?? (input === undefined ? 'ignore' : 'pipe'), 'pipe', 'pipe'],
  });
  // A program that ends before it has read everything closes the pipe.
  child.stdin?.on('error', () => undefined).end(input);
  return child;
}

/** Runs the program to its end. */
export function run(args: readonly string[], options?: RunOptions): Promise<Run> {
  const child = start(args, options);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  });
}

/** Runs a command with `--json` and gives its document, with how the run ended. */
export async function runJson(args: readonly string[], options?: RunOptions): Promise<Run & { readonly document: unknown }> {
  const ended = await run([...args, '--json'], options);
  return { ...ended, document: ended.stdout === '' ? null : JSON.parse(ended.stdout) };
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cachedBuild, LAB, REPOSITORY } from './cached-build.js';

export { BUILD_LIMIT_MS, REPOSITORY } from './cached-build.js';

/**
 * The test bench: a PowerShell, and a library that stands for the kernel. The PowerShell is the engine in a console of our own, or, with
 * `LAB_ENGINE=pwsh`, genuine pwsh with all its modules and its own console.
 */
export interface Lab {
  /** Understands the part of pwsh's command line that this project uses. */
  readonly pwsh: string;
  /** Answers for ntdll.dll, kernel32.dll, pdh.dll and fltlib.dll. */
  readonly kernel: string;
  /** Sets the variables of the lab for the PowerShell that the program starts: it passes none on that it does not know. */
  setVariables(variables: Readonly<Record<string, string>>): void;
}

/** Why the lab cannot be built here, `undefined` where it can. */
export const LAB_MISSING = missingProgram(['dotnet', 'gcc']);

/** Why the built program cannot be run here, `undefined` where it can. */
export const BUILD_MISSING = existsSync(path.join(REPOSITORY, 'dist', 'cli.js'))
  ? undefined
  : 'dist/cli.js is missing: build before the tests';

if (BUILD_MISSING !== undefined && process.env.CI === 'true') throw new Error(BUILD_MISSING);

/** Whether a suite is skipped, and says why: a test that silently does not run passes for one that succeeds. */
export function isSkipped(suite: string, ...reasons: readonly (string | undefined)[]): boolean {
  const why = reasons.find((reason) => reason !== undefined);
  if (why !== undefined) console.warn(`skipped: ${suite}: ${why}`);
  return why !== undefined;
}

/** The first of these programs that is not installed, in words. */
export function missingProgram(names: readonly string[]): string | undefined {
  for (const name of names) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
    } catch {
      return `${name} is not installed`;
    }
  }
  return undefined;
}

// In CI a test that silently does not run would pass for one that succeeds.
if (LAB_MISSING !== undefined && process.env.CI === 'true') throw new Error(`the lab cannot be built: ${LAB_MISSING}`);

/** Version of the genuine pwsh; that of the engine in our own console is in host/lab-host.csproj. */
const PWSH = '7.6.9';

/** Which PowerShell a lab has. */
export type Engine = 'own' | 'pwsh';

/** What the tests run on where they do not ask for one. */
export const ENGINE: Engine = process.env.LAB_ENGINE === 'pwsh' ? 'pwsh' : 'own';

/** Builds the lab for this machine. */
export async function buildLab(engine: Engine = ENGINE): Promise<Lab> {
  const kernel = path.join(await buildEngine(), 'liblabkernel.so');
  return engine === 'pwsh' ? { ...genuineLauncher(await installPwsh()), kernel } : { ...ownLauncher(await buildEngine()), kernel };
}

/** pwsh as NuGet has it, and a library that the runtime loads before it: what our own console does by itself. */
export async function installPwsh(): Promise<string> {
  return cachedBuild('pwsh', (draft) => {
    const tool = path.join(draft, 'tool');
    execFileSync('dotnet', ['tool', 'install', '--tool-path', tool, 'PowerShell', '--version', PWSH], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const project = path.join(LAB, 'hook', 'labhook.csproj');
    const artifacts = path.join(draft, 'artifacts');
    const args = ['build', project, '-c', 'Release', '-o', path.join(draft, 'hook'), '--artifacts-path', artifacts];
    execFileSync('dotnet', [...args, '-nologo', '-v', 'q', '-nodeReuse:false'], { stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(artifacts, { recursive: true, force: true });
  });
}

function buildEngine(): Promise<string> {
  return cachedBuild('linux', (draft) => {
    const kernel = path.join(LAB, 'kernel', 'labkernel.c');
    execFileSync('gcc', ['-O2', '-shared', '-fPIC', '-fvisibility=hidden', '-o', path.join(draft, 'liblabkernel.so'), kernel]);
    publishHost(draft, ['--use-current-runtime', '--self-contained', 'false']);
  });
}

function ownLauncher(home: string): Pick<Lab, 'pwsh' | 'setVariables'> {
  return launcher(`exec ${quoted(path.join(home, 'host', 'pwsh'))} "$@"`);
}

/** What {@link installPwsh} installed, with a folder for each kind of system. */
export function toolFolder(home: string): string {
  const tools = path.join(home, 'tool', '.store', 'powershell', PWSH, 'powershell', PWSH, 'tools');
  return path.join(tools, readdirSync(tools)[0] ?? '', 'any');
}

/** How genuine pwsh is started is in hook/start.sh. */
function genuineLauncher(home: string): Pick<Lab, 'pwsh' | 'setVariables'> {
  const program = path.join(toolFolder(home), 'unix', 'pwsh.dll');
  const hook = path.join(home, 'hook', 'labhook.dll');
  const start = path.join(LAB, 'hook', 'start.sh');
  return launcher(`export LAB_PWSH=${quoted(program)} LAB_HOOK=${quoted(hook)}\n. ${quoted(start)}`);
}

/** A program that starts PowerShell; where our program starts it, with the variables of the lab. One for each process of tests. */
function launcher(start: string): Pick<Lab, 'pwsh' | 'setVariables'> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-lab-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const variables = path.join(folder, 'variables.sh');
  writeFileSync(variables, '');
  const pwsh = path.join(folder, 'pwsh');
  writeFileSync(pwsh, `#!/bin/sh\n[ -z "$HTTPERR_DOCTOR_SCRIPT" ] || . ${quoted(variables)}\n${start}\n`, { mode: 0o755 });
  const setVariables = (values: Readonly<Record<string, string>>) =>
    writeFileSync(
      variables,
      Object.entries(values)
        .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
        .join(''),
    );
  return { pwsh, setVariables };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Publishes the console host into `host` below a folder. */
export function publishHost(draft: string, target: readonly string[]): void {
  publish(path.join(LAB, 'host', 'lab-host.csproj'), draft, target);
}

/** Publishes a program of .NET into `host` below a folder. */
export function publish(project: string, draft: string, target: readonly string[]): void {
  const artifacts = path.join(draft, 'artifacts');
  const args = ['publish', project, '-c', 'Release', ...target, '-o', path.join(draft, 'host'), '--artifacts-path', artifacts];
  execFileSync('dotnet', [...args, '-nologo', '-v', 'q', '-nodeReuse:false'], { stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(artifacts, { recursive: true, force: true });
}

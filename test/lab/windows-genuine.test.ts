import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standaloneScript } from '../../src/collect/standalone-script.js';
import { diagnose } from '../../src/diagnose.js';
import type { CheckDocument, Collection } from '../../src/schema/types.js';
import { BUILD_LIMIT_MS, BUILD_MISSING, isSkipped, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { LabWindows, WINDOWS_MISSING, windowsPath } from './windows.js';

const CLI = path.join(REPOSITORY, 'dist', 'cli.js');
const POLICY = 'HKLM\\SOFTWARE\\Policies\\Microsoft\\PowerShellCore';
const ENVIRONMENT = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment';

/**
 * PowerShell as Microsoft builds it for Windows, in Wine's Windows: its console, its providers of the registry and of files, its execution
 * policies and its lockdown. The kernel is the simulated one where Wine has none.
 */
describe.skipIf(isSkipped("genuine PowerShell in Wine's Windows", WINDOWS_MISSING, BUILD_MISSING))(
  "genuine PowerShell in Wine's Windows",
  { timeout: 180_000 },
  () => {
    let windows: LabWindows;
    let folder: string;
    let scenario: string;
    beforeAll(async () => {
      windows = await LabWindows.build('pwsh');
      folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
      scenario = path.join(folder, 'kernel.txt');
      writeFileSync(scenario, `${[...LEAKING_KERNEL, 'big Leak nonpaged 1048576 20 0'].join('\n')}\n`);
      const logs = windows.path('C:\\windows\\system32\\LogFiles\\HTTPERR');
      mkdirSync(logs, { recursive: true });
      writeFileSync(path.join(logs, 'httperr1.log'), REFUSING_LOG);
      const image = path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys');
      copyFileSync(image, windows.path('C:\\windows\\system32\\drivers\\leaky.sys'));
      windows.tool('reg', 'add', 'HKLM\\SOFTWARE\\Microsoft\\InetStp', '/v', 'MajorVersion', '/t', 'REG_DWORD', '/d', '10', '/f');
      windows.tool('reg', 'add', 'HKLM\\SOFTWARE\\Microsoft\\InetStp', '/v', 'MinorVersion', '/t', 'REG_DWORD', '/d', '0', '/f');
    }, BUILD_LIMIT_MS);
    afterAll(() => {
      windows?.remove();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    });
    const run = (...args: readonly string[]) => windows.node([windowsPath(CLI), ...args, '--powershell', windows.pwsh], scenario);
    const manifestOf = (capture: string) =>
      JSON.parse(readFileSync(path.join(windows.path(capture), 'capture.json'), 'utf8')) as Collection;
    const statusOf = ({ parts }: Collection) => Object.fromEntries(parts.map(({ name, status }) => [name, status]));
    const rowsOf = (capture: string, name: string) =>
      readFileSync(path.join(windows.path(capture), name), 'utf8')
        .trimEnd()
        .split('\n').length;

    describe.each([
      ['Full Language', false],
      ['Constrained Language', true],
    ])('under %s', (mode, constrained) => {
      const capture = constrained ? 'C:\\constrained' : 'C:\\full';
      beforeAll(() => {
        // what App Control does, as PowerShell's own tests ask for it
        if (constrained) windows.tool('reg', 'add', ENVIRONMENT, '/v', '__PSLockdownPolicy', '/d', '4', '/f');
      });
      afterAll(() => {
        if (constrained) windows.tool('reg', 'delete', ENVIRONMENT, '/v', '__PSLockdownPolicy', '/f');
      });

      it('collects what that mode allows, samples it, and says what is missing', async () => {
        const { code, stderr } = await run('collect', '--for', '3s', '--every', '1s', '-o', capture);
        const manifest = manifestOf(capture);
        expect(manifest.host).toMatchObject({
          edition: 'Core',
          languageMode: mode.replace(' ', ''),
          version: expect.stringMatching(/^7\./),
        });
        expect(manifest.sampling).toMatchObject({ ended: 'done' });
        expect(statusOf(manifest)).toMatchObject(
          constrained
            ? { pool: 'failed', httperr: 'ok', machine: 'partial', processes: 'ok', 'big-pool': 'failed' }
            : { pool: 'ok', httperr: 'ok', machine: 'ok', processes: 'ok', drivers: 'ok', 'big-pool': 'ok' },
        );
        expect(code).toBe(constrained ? 2 : 0);
        expect(stderr).not.toContain('\u001b');
        expect(stderr).not.toMatch(/^ +at /m);
        expect(rowsOf(capture, 'processes.ndjson')).toBe(manifest.sampling?.samples);
        expect(readFileSync(path.join(windows.path(capture), 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
        expect(manifest.machine.iis).toMatchObject({ version: '10.0' });
        for (const { error } of manifest.parts) if (error?.code === 'CONSTRAINED_LANGUAGE') expect(constrained).toBe(true);
      });

      it('leaves a folder that is diagnosed elsewhere', async () => {
        const { machines } = await diagnose([windows.path(capture)]);
        expect(machines).toMatchObject([{ refusals: { connections: 3 } }]);
        expect(machines[0]?.suspects.map(({ owner }) => owner.name)).toEqual(constrained ? [] : expect.any(Array));
      });

      it('runs the script for a server without Node', async () => {
        const script = path.join(folder, 'httperr-collect.ps1');
        writeFileSync(script, await standaloneScript('1.2.3'));
        const target = `${capture}-script`;
        const args = ['-ExecutionPolicy', 'RemoteSigned', '-File', windowsPath(script), '-Folder', target, '-Minutes', '0'];
        const { code, stdout } = await windows.powershell(args, scenario);
        expect({ code, stdout }).toEqual({ code: constrained ? 2 : 0, stdout: expect.stringContaining(`Written: ${target}`) });
        expect(statusOf(manifestOf(target))).toMatchObject({ httperr: 'ok', processes: 'ok', pool: constrained ? 'failed' : 'ok' });
      });

      it('is told by check', async () => {
        const { stdout } = await run('check', '--json');
        const { items } = JSON.parse(stdout) as CheckDocument;
        expect(items.find(({ id }) => id === 'language-mode')).toMatchObject({ ok: !constrained, found: mode.replace(' ', '') });
      });
    });

    it('whose policy is AllSigned says so, and a policy that lets the scripts run is no obstacle', async () => {
      windows.tool('reg', 'add', POLICY, '/v', 'EnableScripts', '/t', 'REG_DWORD', '/d', '1', '/f');
      windows.tool('reg', 'add', POLICY, '/v', 'ExecutionPolicy', '/d', 'AllSigned', '/f');
      const blocked = await run('collect', '--once', '-o', 'C:\\blocked');
      expect(blocked.code).toBe(69);
      expect(blocked.stderr).toMatch(
        /^error: the execution policy of this machine forbids the script, most likely by Group Policy[^\n]*\n$/m,
      );
      expect(blocked.stderr).not.toContain('\u001b');
      expect(existsSync(path.join(windows.path('C:\\blocked'), 'capture.json'))).toBe(false);
      windows.tool('reg', 'add', POLICY, '/v', 'ExecutionPolicy', '/d', 'RemoteSigned', '/f');
      expect((await run('httperr', '--json')).code).toBe(0);
      windows.tool('reg', 'delete', POLICY, '/f');
    });

    it('loads the module, which finds node and gives objects', async () => {
      const module = windowsPath(path.join(REPOSITORY, 'ps', 'HttpErrDoctor', 'HttpErrDoctor.psd1'));
      const evidence = windowsPath(path.join(REPOSITORY, 'examples', 'notmyfault'));
      const text = `Import-Module '${module}'; $d = Invoke-HttpErrDoctor -Path '${evidence}' -NodePath '${windows.nodePath}'; $d.Verdict; $d.Suspects[0].Owner.Name`;
      const { code, stdout, stderr } = await windows.powershell(['-ExecutionPolicy', 'RemoteSigned', '-Command', text], scenario);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      expect(stdout).toContain('myfault.sys');
    });
  },
);

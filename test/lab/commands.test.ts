import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckDocument, Collection } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { BUILD_MISSING, isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { type LabBench, useLab } from './use-lab.js';

const CLI = path.join(REPOSITORY, 'dist', 'cli.js');

/** Without native calls there are no tags; what is said of it names the reason and the way out. */
const NO_POOL = expect.stringMatching(
  /^pool could not be collected: no native calls in a restricted language mode \(App Control or AppLocker\); name pool snapshots: httperr-doctor pool poolmon-/,
);

/** Starts a command on a machine of the lab; `FOLDER` is a folder for the capture. */
function launch(bench: LabBench, args: readonly string[], options: LabMachineOptions = {}): ChildProcess {
  const machine = bench.start({ kernel: STILL_KERNEL, ...options });
  return spawn(process.execPath, [CLI, ...args.map((arg) => (arg === 'FOLDER' ? machine.path('capture') : arg))], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess) {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

describe.skipIf(isSkipped('live commands', LAB_MISSING, BUILD_MISSING))('live commands', () => {
  const bench = useLab();

  it.each(['check', 'collect', 'diagnose', 'httperr', 'pool', 'drivers', 'limits'])(
    '%s says in one line what to do off Windows',
    async (command) => {
      const { code, stdout, stderr } = await ended(launch(bench, [command]));
      expect({ code, stdout }).toEqual({ code: 69, stdout: '' });
      expect(stderr).toMatch(/^error: this is not Windows: [^\n]+\n$/);
    },
  );

  it.each([
    [['collect', '--every', 'soon'], /--every soon is not a duration/],
    [['collect', '--timeout', '-3'], /--timeout/],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await ended(launch(bench, args));
    expect(code).toBe(64);
    expect(stderr).toMatch(message);
  });
});

describe.skipIf(isSkipped('live commands in both language modes', LAB_MISSING, BUILD_MISSING)).each(MODES)(
  'live commands under $mode',
  ({ constrained, usual }) => {
    const bench = useLab(usual);
    const manifest = (): Collection => JSON.parse(readFileSync(bench.machine.path('capture/capture.json'), 'utf8')) as Collection;
    /** A part that is sampled: without native calls that is not the pool. */
    const sampled = constrained ? 'processes' : 'pool';
    /** The answer of a command, or its error where it needs native calls. */
    const native = (document: object) => (constrained ? { kind: 'error', exitCode: 69, message: NO_POOL } : document);

    it.each([
      [
        ['httperr'],
        { kind: 'httperr', refused: { connections: 3 }, files: [{ path: expect.stringMatching(/HTTPERR.httperr1\.log$/) }] },
        0,
      ],
      [
        ['pool', '--once'],
        native({ kind: 'pool', machines: [{ tags: expect.arrayContaining([expect.objectContaining({ tag: 'Leak' })]) }] }),
        constrained ? 69 : 0,
      ],
      [['pool', '--for', '2s', '--every', '1s'], native({ kind: 'pool', machines: [{ samples: { length: 3 } }] }), constrained ? 69 : 0],
      [
        ['drivers', '--tag', 'Leak'],
        { kind: 'drivers', drivers: [{ signature: { status: 'unknown' } }], tags: [{ tag: 'Leak', owners: [{ use: 'call' }] }] },
        0,
      ],
      [
        ['limits'],
        constrained
          ? { kind: 'limits', machine: { memory: { visibleBytes: 4294500352 } } }
          : { kind: 'limits', refusal: { event: { signaled: false } }, allocationFailures: { nonpaged: 17 } },
        constrained ? 2 : 0,
      ],
    ])('%j looks at this machine', async (args, expected, exitCode) => {
      const child = launch(bench, [...args, '--json', '--powershell', bench.lab.pwsh], {
        kernel: LEAKING_KERNEL,
        httperr: { 'httperr1.log': REFUSING_LOG },
      });
      copyFileSync(
        path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys'),
        // the list of drivers by WMI is another one
        path.join(bench.machine.windows, 'System32', 'drivers', constrained ? 'http.sys' : 'leaky.sys'),
      );
      const { code, stdout } = await ended(child);
      expect(JSON.parse(stdout)).toMatchObject(expected);
      expect(code).toBe(exitCode);
    });

    it('check is a document of its schema', async () => {
      const { code, stdout } = await ended(launch(bench, ['check', '--json', '--powershell', bench.lab.pwsh]));
      const document = JSON.parse(stdout) as CheckDocument;
      expect(checkDocument('check', document)).toEqual([]);
      // whether it is elevated cannot be told off Windows; HTTPERR has no file here, and that is no obstacle
      expect(document.items.find(({ id }) => id === 'elevated')).toMatchObject({ ok: null, found: 'not known' });
      expect(document.items.find(({ id }) => id === 'httperr')).toMatchObject({ ok: true });
      expect(document.items.find(({ id }) => id === 'pool-tags')).toMatchObject({ ok: !constrained });
      expect(document.items.find(({ id }) => id === 'language-mode')).toMatchObject({ ok: !constrained });
      expect(code).toBe(constrained ? 2 : 0);
    });

    it('collect writes a folder and says what is missing', async () => {
      const child = launch(bench, ['collect', '--once', '-o', 'FOLDER', '--powershell', bench.lab.pwsh], {
        kernel: LEAKING_KERNEL,
        httperr: { 'httperr1.log': REFUSING_LOG },
      });
      const { code, stdout } = await ended(child);
      // the event log cannot be read in the lab, nor the pool without native calls
      expect(code).toBe(2);
      expect(stdout).toContain(constrained ? 'pool        failed' : 'events      failed');
      expect(checkDocument('collection', manifest())).toEqual([]);
    });

    it('collect keeps what is there at Ctrl-C', async () => {
      const child = launch(bench, ['collect', '--for', '10m', '--every', '1s', '-o', 'FOLDER', '--powershell', bench.lab.pwsh]);
      const result = ended(child);
      const pool = bench.machine.path(`capture/${sampled}.ndjson`);
      while (!existsSync(pool) || readFileSync(pool, 'utf8').split('\n').length < 4)
        await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill('SIGINT');
      const { code, stdout } = await result;
      expect(code).toBe(130);
      expect(stdout).toContain('interrupted');
      expect(manifest()).toMatchObject({ sampling: { ended: 'stopped' } });
      expect(manifest().parts.find(({ name }) => name === sampled)?.rows).toBeGreaterThanOrEqual(3);
    });

    it('leave no PowerShell behind when they are killed', async () => {
      const child = launch(bench, ['collect', '--for', '10m', '--every', '1s', '-o', 'FOLDER', '--powershell', bench.lab.pwsh]);
      const pool = bench.machine.path(`capture/${sampled}.ndjson`);
      const isThere = (): boolean => existsSync(pool) && existsSync(bench.machine.path('capture/capture.json'));
      while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 100));
      while (manifest().parts.find(({ name }) => name === 'drivers')?.status === 'not-asked')
        await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      // the collector notices by itself that nobody waits for it
      let before = -1;
      for (let lines = 0; lines !== before; lines = readFileSync(pool, 'utf8').split('\n').length) {
        before = lines;
        await new Promise((resolve) => setTimeout(resolve, 2500));
      }
      expect(manifest().parts.find(({ name }) => name === sampled)?.status).toBe('ok');
    });

    it('collect ends when the time is over', async () => {
      const { code } = await ended(
        launch(bench, ['collect', '--once', '--timeout', '8s', '-o', 'FOLDER', '--powershell', bench.lab.pwsh], {
          kernel: [...STILL_KERNEL, 'hang 11 60000'],
          ...(constrained ? { providers: 'function Get-WinEvent { Start-Sleep -Milliseconds 60000 }' } : {}),
        }),
      );
      expect(code).toBe(75);
    });
  },
);

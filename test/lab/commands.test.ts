import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckDocument, Collection } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { BUILD_MISSING, isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { useLab } from './use-lab.js';

const CLI = path.join(REPOSITORY, 'dist', 'cli.js');

describe.skipIf(isSkipped('live commands', LAB_MISSING, BUILD_MISSING))('live commands', () => {
  const bench = useLab();

  const launch = (args: readonly string[], options: LabMachineOptions = {}): ChildProcess => {
    const machine = bench.start({ kernel: STILL_KERNEL, ...options });
    return spawn(process.execPath, [CLI, ...args.map((arg) => (arg === 'FOLDER' ? machine.path('capture') : arg))], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const ended = async (child: ChildProcess) => {
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
  };
  const manifest = (): Collection => JSON.parse(readFileSync(bench.machine.path('capture/capture.json'), 'utf8')) as Collection;

  it.each(['check', 'collect', 'diagnose', 'httperr', 'pool', 'drivers', 'limits'])(
    '%s says in one line what to do off Windows',
    async (command) => {
      const { code, stdout, stderr } = await ended(launch([command]));
      expect({ code, stdout }).toEqual({ code: 69, stdout: '' });
      expect(stderr).toMatch(/^error: this is not Windows: [^\n]+\n$/);
    },
  );

  it.each([
    [['httperr'], { kind: 'httperr', refused: { connections: 3 }, files: [{ path: expect.stringMatching(/HTTPERR.httperr1\.log$/) }] }],
    [['pool', '--once'], { kind: 'pool', machines: [{ tags: expect.arrayContaining([expect.objectContaining({ tag: 'Leak' })]) }] }],
    [['pool', '--for', '2s', '--every', '1s'], { kind: 'pool', machines: [{ samples: { length: 3 } }] }],
    [
      ['drivers', '--tag', 'Leak'],
      { kind: 'drivers', drivers: [{ signature: { status: 'unknown' } }], tags: [{ tag: 'Leak', owners: [{ use: 'call' }] }] },
    ],
    [['limits'], { kind: 'limits', refusal: { event: { signaled: false } }, allocationFailures: { nonpaged: 17 } }],
  ])('%j looks at this machine', async (args, expected) => {
    const child = launch([...args, '--json', '--powershell', bench.lab.pwsh], {
      kernel: LEAKING_KERNEL,
      httperr: { 'httperr1.log': REFUSING_LOG },
    });
    copyFileSync(
      path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys'),
      path.join(bench.machine.windows, 'System32', 'drivers', 'leaky.sys'),
    );
    const { code, stdout } = await ended(child);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  it('check is a document of its schema', async () => {
    const { code, stdout } = await ended(launch(['check', '--json', '--powershell', bench.lab.pwsh]));
    const document = JSON.parse(stdout) as CheckDocument;
    expect(checkDocument('check', document)).toEqual([]);
    // whether it is elevated cannot be told off Windows; HTTPERR has no file here, and that is no obstacle
    expect(document.items.find(({ id }) => id === 'elevated')).toMatchObject({ ok: null, found: 'not known' });
    expect(code).toBe(0);
    expect(document.items.find(({ id }) => id === 'pool-tags')).toMatchObject({ ok: true });
  });

  it('collect writes a folder and says what is missing', async () => {
    const child = launch(['collect', '--once', '-o', 'FOLDER', '--powershell', bench.lab.pwsh], {
      kernel: LEAKING_KERNEL,
      httperr: { 'httperr1.log': REFUSING_LOG },
    });
    const { code, stdout } = await ended(child);
    // the event log cannot be read in the lab
    expect(code).toBe(2);
    expect(stdout).toContain('events      failed');
    expect(checkDocument('collection', manifest())).toEqual([]);
  });

  it('collect keeps what is there at Ctrl-C', async () => {
    const child = launch(['collect', '--for', '10m', '--every', '1s', '-o', 'FOLDER', '--powershell', bench.lab.pwsh]);
    const result = ended(child);
    const pool = bench.machine.path('capture/pool.ndjson');
    while (!existsSync(pool) || readFileSync(pool, 'utf8').split('\n').length < 4) await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGINT');
    const { code, stdout } = await result;
    expect(code).toBe(130);
    expect(stdout).toContain('interrupted');
    expect(manifest()).toMatchObject({ sampling: { ended: 'stopped' } });
    expect(manifest().parts.find(({ name }) => name === 'pool')?.rows).toBeGreaterThanOrEqual(3);
  });

  it('leave no PowerShell behind when they are killed', async () => {
    const child = launch(['collect', '--for', '10m', '--every', '1s', '-o', 'FOLDER', '--powershell', bench.lab.pwsh]);
    const pool = bench.machine.path('capture/pool.ndjson');
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
    expect(manifest().parts.find(({ name }) => name === 'pool')?.status).toBe('ok');
  });

  it.each([
    [['collect', '--every', 'soon'], /--every soon is not a duration/],
    [['collect', '--timeout', '-3'], /--timeout/],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await ended(launch(args));
    expect(code).toBe(64);
    expect(stderr).toMatch(message);
  });

  it('collect ends when the time is over', async () => {
    const { code } = await ended(
      launch(['collect', '--once', '--timeout', '8s', '-o', 'FOLDER', '--powershell', bench.lab.pwsh], {
        kernel: [...STILL_KERNEL, 'hang 11 60000'],
      }),
    );
    expect(code).toBe(75);
  });
});

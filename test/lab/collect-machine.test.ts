import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectMachine } from '../../src/collect/collect-machine.js';
import type { CaptureManifest } from '../../src/collect/collect-options.js';
import type { PartName } from '../../src/collect/parts.js';
import { diagnose } from '../../src/diagnose.js';
import { isMachine } from '../../src/schema/validate.js';
import { isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

const statusOf = ({ parts }: CaptureManifest) => Object.fromEntries(parts.map(({ name, status }) => [name, status]));
const partOf = ({ parts }: CaptureManifest, name: PartName) => parts.find((part) => part.name === name);
const linesOf = (folder: string, name: string): readonly Record<string, unknown>[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
/** Bytes of a tag in each line of a pool stream. */
const bytesOf = (folder: string, tag: string) =>
  linesOf(folder, 'pool.ndjson').map(({ rows }) => (rows as readonly (readonly unknown[])[]).find(([, text]) => text === tag)?.[4]);

/** By native calls, which Constrained Language has not: facts, tags, and what hangs or is refused inside of them. */
describe.skipIf(isSkipped('a collection by native calls', LAB_MISSING))('a collection by native calls', () => {
  const bench = useLab();
  const start = (options: LabMachineOptions = {}) => {
    const machine = bench.start(options);
    return { host: machine.host, folder: machine.path('capture') };
  };

  it('collects the facts, the pool and the logs', async () => {
    const { manifest, folder } = await collectMachine(
      start({
        kernel: LEAKING_KERNEL,
        httperr: { 'httperr1.log': REFUSING_LOG },
        registry: {
          'SYSTEM\\CurrentControlSet\\Control': { SystemStartOptions: ' NOEXECUTE=OPTOUT  /3GB  USERVA=3030' },
          'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment': { PROCESSOR_ARCHITECTURE: 'AMD64' },
          'SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters': { EnableAggressiveMemoryUsage: 1 },
          'SOFTWARE\\Microsoft\\InetStp': { MajorVersion: 8, MinorVersion: 5 },
          'SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters': { EnableTCPChimney: 1, Hostname: 'secret' },
          'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{1}': {
            DisplayName: 'Symantec Endpoint Protection',
            DisplayVersion: '11.0.5002',
          },
          'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{2}': { DisplayName: 'Another program' },
          'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\HotFix\\KB931311': { Installed: 1 },
          'SYSTEM\\CurrentControlSet\\Services\\leaky': { Type: 1, Start: 3, DisplayName: 'Leaky' },
        },
      }),
    );
    expect(statusOf(manifest)).toMatchObject({ machine: 'ok', pool: 'ok', processes: 'ok', httperr: 'ok', drivers: 'ok' });
    expect(isMachine(manifest.machine)).toBe(true);
    expect(manifest.machine).toMatchObject({
      os: { version: '6.3.9600', product: 'server', servicePack: 0 },
      architecture: 'x64',
      memory: { visibleBytes: 4294967296 },
      boot: { options: ['NOEXECUTE=OPTOUT', '3GB', 'USERVA=3030'] },
      httpSys: { parameters: { EnableAggressiveMemoryUsage: 1 } },
      iis: { installed: true, version: '8.5' },
      exchange: { installed: false },
      cluster: { member: false },
      registryValues: { EnableTCPChimney: 1 },
      software: [{ name: 'Symantec Endpoint Protection', version: '11.0.5002' }],
      hotfixes: { complete: true, ids: ['KB931311'] },
    });
    expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
    expect(linesOf(folder, 'pool.ndjson')).toEqual([
      expect.objectContaining({
        conditions: [
          { name: 'HighNonPagedPoolCondition', signaled: false },
          { name: 'LowNonPagedPoolCondition', signaled: true },
        ],
        tickMs: expect.any(Number),
        virtualAddress: expect.arrayContaining([expect.objectContaining({ type: 'nonpaged', allocationFailures: 17 })]),
        rows: expect.arrayContaining([expect.arrayContaining(['0x6B61654C', 'Leak'])]),
      }),
    ]);
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(
      expect.objectContaining({ file: 'leaky.sys', loaded: true, service: 'leaky', displayName: 'Leaky', start: 'manual' }),
    );
    expect(partOf(manifest, 'pool')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('brings the images of loaded drivers where they are asked for, and they tell whose the tag is', async () => {
    const options = start({ kernel: [...LEAKING_KERNEL, 'module \\SystemRoot\\System32\\drivers\\dump_storahci.sys'] });
    const image = path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys');
    copyFileSync(image, path.join(bench.machine.windows, 'System32', 'drivers', 'leaky.sys'));
    const { folder, manifest } = await collectMachine({ ...options, images: true, sampling: { everySeconds: 1, count: 4 } });
    expect(partOf(manifest, 'drivers')).toMatchObject({
      status: 'partial',
      warnings: expect.arrayContaining([expect.stringMatching(/^images that could not be copied: 2, first ntoskrnl\.exe \(/)]),
    });
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(expect.objectContaining({ file: 'leaky.sys', image: 'drivers/leaky.sys' }));
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(
      expect.objectContaining({ file: 'http.sys', problem: expect.stringContaining('could not be copied') }),
    );
    // Kept in memory for the crash dump; there is no file that could have been read.
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual({ file: 'dump_storahci.sys', path: null, loaded: true });
    const { machines } = await diagnose([folder]);
    expect(machines).toMatchObject([
      { suspects: [{ owner: { name: 'leaky.sys', signature: { status: 'unknown' } }, tags: [{ tag: 'Leak' }] }] },
    ]);
  });

  it('shows a leak growing from sample to sample', async () => {
    let look: readonly string[] = [];
    const { manifest, folder } = await collectMachine({
      ...start({ kernel: LEAKING_KERNEL }),
      parts: ['machine', 'pool'],
      sampling: { everySeconds: 1, count: 3 },
      onFirstLook: (at) => {
        look = readdirSync(at);
      },
    });
    expect(manifest.sampling).toEqual({ samples: 3, everySeconds: 1, ended: 'done' });
    expect(look).toEqual(expect.arrayContaining(['capture.json', 'pool.ndjson']));
    const [first, second, third] = bytesOf(folder, 'Leak').map(Number);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBeGreaterThan(second ?? 0);
    expect(partOf(manifest, 'pool')?.rows).toBe(3);
  });

  it('samples more often while the pool grows fast', async () => {
    const fast = LEAKING_KERNEL.map((line) => line.replace('10485760', '104857600'));
    const { manifest } = await collectMachine({
      ...start({ kernel: fast }),
      parts: ['pool'],
      sampling: { everySeconds: 4, forSeconds: 9, adaptive: true },
    });
    // 4 s to the second sample, then the shortest interval of 2 s
    expect(manifest.sampling?.samples).toBeGreaterThanOrEqual(4);
  });

  it('loses only the part that hangs', async () => {
    const { manifest, folder } = await collectMachine({
      ...start({ kernel: [...LEAKING_KERNEL, 'hang 11 60000'] }),
      parts: ['machine', 'pool', 'drivers'],
      sampling: { everySeconds: 1, count: 2 },
      deadlines: { partsMs: { drivers: 1500 } },
    });
    expect(statusOf(manifest)).toMatchObject({ machine: 'ok', pool: 'ok', drivers: 'failed' });
    expect(partOf(manifest, 'drivers')?.error).toMatchObject({ code: 'PS_TIMEOUT', message: expect.stringContaining('2 s') });
    // the samples were taken by a second process, into the same stream
    expect(linesOf(folder, 'pool.ndjson').length).toBeGreaterThanOrEqual(3);
  });

  it('collects what comes after a part that hangs', async () => {
    const { manifest } = await collectMachine({
      ...start({ kernel: [...STILL_KERNEL, 'hang 22 60000'], httperr: { 'httperr1.log': REFUSING_LOG } }),
      parts: ['pool', 'httperr'],
      deadlines: { partsMs: { pool: 1500 }, startMs: 8000 },
    });
    expect(statusOf(manifest)).toMatchObject({ pool: 'failed', httperr: 'ok' });
  });

  it.each([
    ['refuse 22 0xC0000022', 'denied', 'ACCESS_DENIED', 'access denied'],
    ['refuse 22 0xC0000002', 'failed', 'FAILED', 'pool tagging is off'],
  ])('says why the tags cannot be read: %s', async (directive, status, code, words) => {
    const { manifest } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, directive] }), parts: ['machine', 'pool'] });
    expect(partOf(manifest, 'pool')).toMatchObject({ status, error: { code, message: expect.stringContaining(words) } });
  });

  it('is access denied where every part is', async () => {
    const collecting = collectMachine({ ...start({ kernel: [...STILL_KERNEL, 'refuse 22 0xC0000022'] }), parts: ['pool'] });
    await expect(collecting).rejects.toMatchObject({ code: 'access-denied' });
  });

  it('reads a list that grows while it is asked for', async () => {
    const { folder } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, 'fill 4000', 'churn 300'] }), parts: ['pool'] });
    const [line] = linesOf(folder, 'pool.ndjson');
    expect(line).toMatchObject({ rows: { length: expect.toSatisfy((rows: number) => rows > 4000) } });
  });

  it('takes paths with any characters as they are', async () => {
    const { host } = start({ httperr: { 'httperr1.log': REFUSING_LOG } });
    const folder = bench.machine.path(`José "q" $(throw 1) 'x' \u2019 日本 [a]`);
    const { manifest } = await collectMachine({ host, folder, parts: ['pool', 'httperr'] });
    expect(statusOf(manifest)).toMatchObject({ pool: 'ok', httperr: 'ok' });
    expect(existsSync(path.join(folder, 'httperr', 'httperr1.log'))).toBe(true);
  });

  it('ends between two samples when it is asked to', async () => {
    const stop = new AbortController();
    const { manifest, cutShort, folder } = await collectMachine({
      ...start(),
      parts: ['machine', 'pool'],
      sampling: { everySeconds: 600 },
      signal: stop.signal,
      onFirstLook: () => stop.abort(),
    });
    expect(cutShort).toBe('interrupted');
    expect(manifest.sampling?.ended).toBe('stopped');
    expect(linesOf(folder, 'pool.ndjson')).toHaveLength(1);
  });

  it('keeps what was there when the time is over', async () => {
    const { manifest, cutShort } = await collectMachine({
      ...start({ kernel: [...STILL_KERNEL, 'hang 11 60000'] }),
      parts: ['machine', 'pool', 'drivers'],
      timeoutMs: 25_000,
    });
    expect(cutShort).toBe('timed-out');
    expect(statusOf(manifest)).toMatchObject({ machine: 'ok', pool: 'ok', drivers: 'not-asked' });
  });

  it('goes on with a capture, also with one that was killed in the middle of a line', async () => {
    const options = { ...start({ kernel: LEAKING_KERNEL }), parts: ['machine', 'pool'] as const };
    await collectMachine(options);
    const stream = path.join(options.folder, 'pool.ndjson');
    appendFileSync(stream, '{"at":"2026-11-22T10:');
    await expect(collectMachine(options)).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('--resume') });
    await collectMachine({ ...options, resume: true });
    const lines = readFileSync(stream, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe('{"at":"2026-11-22T10:');
    expect(() => JSON.parse(lines[2] ?? '')).not.toThrow();
  });

  it('leaves nothing behind in the temporary folder', async () => {
    const { host } = start();
    process.env.TMPDIR = bench.machine.path('tmp');
    mkdirSync(bench.machine.path('tmp'));
    const captured = await collectMachine({ host, parts: ['machine'] });
    expect(captured.folder.startsWith(bench.machine.path('tmp'))).toBe(true);
    expect(existsSync(captured.folder)).toBe(true);
    await captured.remove();
    expect(readdirSync(bench.machine.path('tmp'))).toEqual([]);
  });
});

/** A command that Windows answers late or not at all; it is trusted, as those of Windows are. */
const HANGS = 'function Get-WinEvent { [Threading.Thread]::Sleep(60000) }';
const DENIES =
  "function Get-WinEvent { throw [UnauthorizedAccessException]::new('Zugriff verweigert') }\nfunction Get-EventLog { throw [UnauthorizedAccessException]::new('Zugriff verweigert') }";

describe.skipIf(isSkipped('a collection in both language modes', LAB_MISSING)).each(MODES)(
  'a collection in $mode',
  ({ constrained, usual }) => {
    const bench = useLab(usual);
    /** A part that is sampled: without native calls that is not the pool. */
    const sampled = constrained ? 'processes' : 'pool';
    const start = (options: LabMachineOptions = {}) => {
      const machine = bench.start(options);
      return { host: machine.host, folder: machine.path('capture') };
    };

    it('takes the last sample when the time is over, not one less', async () => {
      const { manifest } = await collectMachine({ ...start(), parts: [sampled], sampling: { everySeconds: 1.5, forSeconds: 3 } });
      expect(manifest.sampling).toEqual({ samples: 3, everySeconds: 1.5, ended: 'done' });
    });

    it('loses only the part whose command hangs, and samples all the same', async () => {
      const { manifest, folder } = await collectMachine({
        ...start({ providers: HANGS, httperr: { 'httperr1.log': REFUSING_LOG } }),
        parts: ['httperr', sampled, 'events', 'drivers'],
        sampling: { everySeconds: 1, count: 2 },
        deadlines: { partsMs: { events: 1500 } },
      });
      expect(statusOf(manifest)).toMatchObject({ httperr: 'ok', [sampled]: 'ok', events: 'failed' });
      expect(['ok', 'partial']).toContain(partOf(manifest, 'drivers')?.status);
      expect(partOf(manifest, 'events')?.error).toMatchObject({ code: 'PS_TIMEOUT', message: expect.stringContaining('2 s') });
      expect(linesOf(folder, `${sampled}.ndjson`).length).toBeGreaterThanOrEqual(3);
    });

    it('keeps what was there when the time is over', async () => {
      const { manifest, cutShort } = await collectMachine({
        ...start({ providers: HANGS, httperr: { 'httperr1.log': REFUSING_LOG } }),
        parts: ['httperr', sampled, 'events'],
        timeoutMs: 12_000,
      });
      expect(cutShort).toBe('timed-out');
      expect(statusOf(manifest)).toMatchObject({ httperr: 'ok', [sampled]: 'ok', events: 'not-asked' });
    });

    it('is access denied where its only part is, in any language', async () => {
      const collecting = collectMachine({ ...start({ providers: DENIES }), parts: ['events'] });
      await expect(collecting).rejects.toMatchObject({ code: 'access-denied', message: expect.stringContaining('Zugriff verweigert') });
    });

    it('copies the images of loaded drivers where they are asked for, and says which it could not', async () => {
      const options = start();
      const image = path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys');
      const name = constrained ? 'http.sys' : 'HTTP.sys';
      copyFileSync(image, path.join(bench.machine.windows, 'System32', 'drivers', name));
      const { folder } = await collectMachine({ ...options, parts: ['drivers'], images: true });
      expect(readFileSync(path.join(folder, 'drivers', 'http.sys')).equals(readFileSync(image))).toBe(true);
      expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(expect.objectContaining({ image: 'drivers/http.sys' }));
    });

    it('fails where it was ended before anything was there', async () => {
      const options = start();
      await expect(collectMachine({ ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'interrupted' });
    });

    it('writes over nothing that is not its own', async () => {
      const options = start();
      mkdirSync(options.folder);
      writeFileSync(path.join(options.folder, 'letter.txt'), 'dear');
      await expect(collectMachine(options)).rejects.toMatchObject({ code: 'usage' });
      expect(readdirSync(options.folder)).toEqual(['letter.txt']);
    });

    it('copies only the logs of the asked time', async () => {
      const options = start({ httperr: { 'httperr1.log': REFUSING_LOG.replaceAll('2026-', '2020-'), 'httperr2.log': REFUSING_LOG } });
      execFileSync('touch', ['-d', '2020-01-01', path.join(bench.machine.windows, 'System32', 'LogFiles', 'HTTPERR', 'httperr1.log')]);
      await collectMachine({ ...options, parts: ['httperr'], sinceMs: Date.UTC(2025, 0, 1) });
      expect(readdirSync(path.join(options.folder, 'httperr'))).toEqual(['httperr2.log']);
    });
  },
);

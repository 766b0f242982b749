import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectMachine } from '../../src/collect/collect-machine.js';
import type { CaptureManifest } from '../../src/collect/collect-options.js';
import { diagnose } from '../../src/diagnose.js';
import { isSkipped, LAB_MISSING } from './lab.js';
import { type LabMachineOptions, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { recordedCommands } from './recorded/recorded-commands.js';
import { useLab } from './use-lab.js';

const statusOf = ({ parts }: CaptureManifest) => Object.fromEntries(parts.map(({ name, status }) => [name, status]));
const linesOf = (folder: string, name: string): readonly string[] => readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');

/**
 * What a collection promises in every language mode: nothing that is there is lost to what comes after. The parts are those that commands can
 * answer; pool tags and limits need native calls.
 */
describe.skipIf(isSkipped('collections in both language modes', LAB_MISSING)).each([
  ['Full Language', false],
  ['Constrained Language', true],
])('a collection under %s', (_mode, constrained) => {
  const bench = useLab();
  const start = (options: LabMachineOptions = {}) => {
    const machine = bench.start({
      constrained,
      providers: recordedCommands('file', 'wmi', 'event', 'signature'),
      httperr: { 'httperr1.log': REFUSING_LOG },
      ...options,
    });
    return { host: machine.host, folder: machine.path('capture') };
  };

  it('samples processes and counters as often as it is asked to', async () => {
    const seen: string[] = [];
    const { manifest, folder } = await collectMachine({
      ...start(),
      parts: ['processes', 'counters', 'httperr'],
      sampling: { everySeconds: 1, count: 3 },
      onProgress: (progress) => seen.push(progress.kind),
    });
    expect(manifest.sampling).toEqual({ samples: 3, everySeconds: 1, ended: 'done' });
    expect([linesOf(folder, 'processes.ndjson').length, linesOf(folder, 'counters.ndjson').length]).toEqual([3, 3]);
    expect(seen.filter((kind) => kind === 'sample')).toHaveLength(2);
    expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'utf8')).toBe(REFUSING_LOG);
  });

  it('says so where there is nothing to sample', async () => {
    const { manifest, folder } = await collectMachine({
      ...start({ kernel: [...STILL_KERNEL, 'refuse 22 0xC0000002'] }),
      parts: ['pool', 'httperr'],
      sampling: { everySeconds: 1, count: 3 },
    });
    expect(manifest.sampling).toEqual({
      samples: 0,
      everySeconds: 1,
      ended: 'failed',
      error: { code: 'NOTHING', message: 'none of pool, processes, counters answered, so there was nothing to sample' },
    });
    expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'utf8')).toBe(REFUSING_LOG);
  });

  it('ends between two samples when it is asked to, and keeps the first', async () => {
    const stop = new AbortController();
    const { manifest, cutShort, folder } = await collectMachine({
      ...start(),
      parts: ['processes'],
      sampling: { everySeconds: 600 },
      signal: stop.signal,
      onFirstLook: () => stop.abort(),
    });
    expect([cutShort, manifest.sampling?.ended]).toEqual(['interrupted', 'stopped']);
    expect(linesOf(folder, 'processes.ndjson')).toHaveLength(1);
  });

  it('goes on with a capture that was killed in the middle of a line', async () => {
    const options = { ...start(), parts: ['processes'] as const };
    await collectMachine(options);
    const stream = path.join(options.folder, 'processes.ndjson');
    appendFileSync(stream, '{"at":"2026-11-22T10:');
    await expect(collectMachine(options)).rejects.toMatchObject({ code: 'usage' });
    await collectMachine({ ...options, resume: true });
    await collectMachine({ ...options, resume: true });
    const lines = linesOf(options.folder, 'processes.ndjson')
      .map((line) => line.trimEnd())
      .filter((line) => line !== '');
    expect([lines.length, lines[1]]).toEqual([4, '{"at":"2026-11-22T10:']);
    expect(() => [lines[2], lines[3]].map((line) => JSON.parse(line ?? ''))).not.toThrow();
    const { machines } = await diagnose([options.folder]);
    expect(machines[0]?.inputs.flatMap(({ problems }) => problems).filter(({ text }) => /line|row/.test(text))).toHaveLength(1);
  });

  it('takes paths with any characters as they are', async () => {
    const { host } = start();
    const folder = bench.machine.path(`José "q" $(throw 1) 'x' \u2019 日本 [a]`);
    const { manifest } = await collectMachine({ host, folder, parts: ['processes', 'httperr'] });
    expect(statusOf(manifest)).toMatchObject({ processes: 'ok', httperr: 'ok' });
    expect(existsSync(path.join(folder, 'httperr', 'httperr1.log'))).toBe(true);
  });

  it('loses only the part in which PowerShell dies', async () => {
    const dies = `${recordedCommands('file', 'wmi', 'signature')}\nfunction Get-WinEvent { Stop-Process -Id $PID -Force }\nfunction Get-EventLog { Stop-Process -Id $PID -Force }\n`;
    const { manifest } = await collectMachine({ ...start({ providers: dies }), parts: ['httperr', 'processes', 'events'] });
    expect(statusOf(manifest)).toMatchObject({ httperr: 'ok', processes: 'ok', events: 'failed' });
  });

  it('takes the logs and leaves nothing in the temporary folder', async () => {
    const { host } = start();
    process.env.TMPDIR = bench.machine.path('tmp');
    mkdirSync(bench.machine.path('tmp'));
    const captured = await collectMachine({ host, parts: ['httperr'] });
    expect(captured.folder.startsWith(bench.machine.path('tmp'))).toBe(true);
    await captured.remove();
    expect(readdirSync(bench.machine.path('tmp')).filter((name) => name.startsWith('httperr-doctor-'))).toEqual([]);
  });

  it('loses only the keys of the registry that it may not read, and counts them', async () => {
    const closed = { '!denied': 1 };
    const services = 'SYSTEM\\CurrentControlSet\\Services';
    const adapters = 'SYSTEM\\CurrentControlSet\\Control\\Class\\{4D36E972-E325-11CE-BFC1-08002BE10318}';
    const packages = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\Packages';
    const programs = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
    const networks = 'SYSTEM\\CurrentControlSet\\Control\\Network\\{4D36E974-E325-11CE-BFC1-08002BE10318}';
    const registry = {
      [`${services}\\Guarded`]: closed,
      [`${services}\\disk`]: { Type: 1, Start: 0 },
      [`${services}\\AvFlt`]: { Type: 2, Start: 1 },
      [`${services}\\AvFlt\\Instances\\only`]: { Altitude: '328010' },
      [`${networks}\\{1}`]: closed,
      [`${networks}\\{2}`]: { ComponentId: 'ms_pacer' },
      [`${adapters}\\0000`]: { ProviderName: 'Intel' },
      [`${adapters}\\Properties`]: closed,
      [`${packages}\\Package_for_KB1111111~31bf`]: closed,
      [`${packages}\\Package_for_KB2222222~31bf`]: { CurrentState: 112 },
      [`${programs}\\{A}`]: closed,
      [`${programs}\\{B}`]: { DisplayName: 'Datadog Agent', DisplayVersion: '7' },
    };
    const { manifest, folder } = await collectMachine({ ...start({ registry }), parts: ['machine', 'filters', 'drivers'] });
    const warningsOf = (name: string) => manifest.parts.find((part) => part.name === name)?.warnings?.join('\n');
    const unread = (count: number, first: string) => `keys of the registry that this account may not read: ${count}, first ${first}`;
    expect(manifest.machine).toMatchObject({
      hotfixes: { complete: false, ids: ['KB2222222'] },
      software: [{ name: 'Datadog Agent', version: '7' }],
      traitsMissing: expect.arrayContaining(['broadcom-network']),
    });
    expect(warningsOf('machine')).toContain(`software: ${unread(1, `${programs}\\{A}`)}`);
    expect(warningsOf('machine')).toContain(`hotfixes: ${unread(1, `${packages}\\Package_for_KB1111111~31bf`)}`);
    expect(linesOf(folder, 'drivers.ndjson').join('\n')).toContain('"service":"disk"');
    expect(warningsOf('drivers')).toContain(`services of drivers: ${unread(1, `${services}\\Guarded`)}`);
    const filters = linesOf(folder, 'filters.ndjson').map(
      (line) => JSON.parse(line) as { readonly name: string; readonly altitude?: string },
    );
    expect(filters).toContainEqual(expect.objectContaining({ name: 'AvFlt', altitude: '328010' }));
    expect(filters.map(({ name }) => name)).toContain('ms_pacer');
    expect(warningsOf('filters')).toContain(unread(1, `${networks}\\{1}`));
  });

  it('is without pool tags where native calls are not possible, and says so', async () => {
    const { manifest } = await collectMachine({ ...start(), parts: ['pool', 'httperr'] });
    const pool = manifest.parts.find(({ name }) => name === 'pool');
    expect(statusOf(manifest)).toMatchObject({ httperr: 'ok', pool: constrained ? 'failed' : 'ok' });
    expect(pool?.error?.code).toBe(constrained ? 'CONSTRAINED_LANGUAGE' : undefined);
  });
});

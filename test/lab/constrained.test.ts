import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectMachine } from '../../src/collect/collect-machine.js';
import { standaloneScript } from '../../src/collect/standalone-script.js';
import type { Collection } from '../../src/schema/types.js';
import { isSkipped, LAB_MISSING } from './lab.js';
import { REFUSING_LOG } from './machine-of-the-lab.js';
import { recordedCommands } from './recorded/recorded-commands.js';
import { useLab } from './use-lab.js';

describe.skipIf(isSkipped('under Constrained Language Mode', LAB_MISSING))('under Constrained Language Mode', () => {
  const bench = useLab();
  const start = () =>
    bench.start({
      constrained: true,
      providers: recordedCommands('file', 'wmi', 'event', 'signature'),
      httperr: { 'httperr1.log': REFUSING_LOG },
    });
  const rowsOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0);

  it('samples are taken, and reported as they come', async () => {
    const machine = start();
    const samples: number[] = [];
    const { manifest, folder } = await collectMachine({
      host: machine.host,
      folder: machine.path('capture'),
      sampling: { everySeconds: 1, count: 3 },
      onProgress: (progress) => {
        if (progress.kind === 'sample') samples.push(progress.sample);
      },
    });
    expect(manifest.sampling).toEqual({ samples: 3, everySeconds: 1, ended: 'done' });
    expect(samples).toEqual([2, 3]);
    expect(rowsOf(path.join(folder, 'processes.ndjson'))).toBe(3);
    expect(rowsOf(path.join(folder, 'counters.ndjson'))).toBe(3);
    expect(Object.fromEntries(manifest.parts.map(({ name, status }) => [name, status]))).toMatchObject({ httperr: 'ok', processes: 'ok' });
  });

  it('sampling ends when it is asked to', async () => {
    const machine = start();
    const stop = new AbortController();
    const { manifest, cutShort } = await collectMachine({
      host: machine.host,
      folder: machine.path('capture'),
      sampling: { everySeconds: 600 },
      signal: stop.signal,
      onFirstLook: () => stop.abort(),
    });
    expect({ cutShort, ended: manifest.sampling?.ended }).toEqual({ cutShort: 'interrupted', ended: 'stopped' });
  });

  describe('the script for a server without Node', () => {
    const script = async () => {
      const machine = start();
      writeFileSync(machine.path('httperr-collect.ps1'), await standaloneScript('1.2.3'));
      return machine.path('httperr-collect.ps1');
    };

    it('writes its folder', async () => {
      const file = await script();
      const folder = bench.machine.path('out');
      const { status, stdout } = spawnSync(bench.lab.pwsh, ['-File', file, '-Folder', folder, '-Minutes', '0'], { encoding: 'utf8' });
      expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining(`Written: ${folder}`) });
      const { parts } = JSON.parse(readFileSync(path.join(folder, 'capture.json'), 'utf8')) as Collection;
      expect(Object.fromEntries(parts.map(({ name, status: state }) => [name, state]))).toMatchObject({ httperr: 'ok', events: 'ok' });
      expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
    });

    it('takes a folder below the current one, and samples', async () => {
      const file = await script();
      const cwd = bench.machine.folder;
      const child = spawn(bench.lab.pwsh, ['-File', file, '-Folder', 'here', '-Minutes', '1', '-EverySeconds', '1'], {
        cwd,
        stdio: 'ignore',
      });
      const file2 = path.join(cwd, 'here', 'processes.ndjson');
      while (rowsOf(file2) < 3 && child.exitCode === null) await new Promise((done) => setTimeout(done, 100));
      child.kill('SIGKILL');
      expect(rowsOf(file2)).toBeGreaterThanOrEqual(3);
    });
  });
});

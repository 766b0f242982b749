import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { standaloneScript } from '../../src/collect/standalone-script.js';
import { diagnose } from '../../src/diagnose.js';
import type { Collection } from '../../src/schema/types.js';
import { isDocument } from '../../src/schema/validate.js';
import { isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

describe.skipIf(isSkipped('the script for a server without Node', LAB_MISSING)).each(MODES)(
  'the script for a server without Node under $mode',
  ({ constrained, usual }) => {
    const bench = useLab(usual);
    let script: string;
    beforeEach(async () => {
      const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
      mkdirSync(machine.path('script'));
      script = machine.path('script/httperr-collect.ps1');
      writeFileSync(script, await standaloneScript('1.2.3'));
    });

    const manifestOf = (folder: string): Collection => {
      const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'capture.json'), 'utf8'));
      if (!isDocument('collection', manifest)) throw new Error('capture.json is no manifest');
      return manifest;
    };

    it('writes a capture folder by itself', () => {
      const folder = bench.machine.path('out');
      const { status, stdout } = spawnSync(bench.lab.pwsh, ['-File', script, '-Folder', folder, '-Minutes', '0'], { encoding: 'utf8' });
      // events cannot be read in the lab, or pools in that mode, so a part is missing: 2
      expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining(`Written: ${folder}`) });
      const manifest = manifestOf(folder);
      expect(manifest.tool).toEqual({ name: 'httperr-doctor', version: '1.2.3' });
      expect(manifest.machine.os?.version).toBe('6.3.9600');
      const [missing, sampled] = constrained ? ['pool', 'processes'] : ['events', 'pool'];
      expect(manifest.parts.find(({ name }) => name === missing)?.status).toBe('failed');
      expect(manifest.parts.find(({ name }) => name === sampled)).toMatchObject({ status: 'ok', file: `${sampled}.ndjson`, rows: 1 });
      // a digest wants .NET
      const digest = manifest.parts.find(({ name }) => name === sampled)?.sha256;
      expect(digest ?? 'none').toMatch(constrained ? /^none$/ : /^[0-9a-f]{64}$/);
      expect(manifest.parts.find(({ name }) => name === 'httperr')).toMatchObject({
        data: { enabled: true, files: [{ name: 'httperr1.log', copiedBytes: REFUSING_LOG.length }] },
      });
      expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
      expect(readdirSync(folder)).not.toContain('answers');
    });

    it('leaves a folder that can be diagnosed', async () => {
      const folder = bench.machine.path('out');
      spawnSync(bench.lab.pwsh, ['-File', script, '-Folder', folder, '-Minutes', '0']);
      const { machines } = await diagnose([folder]);
      expect(machines).toMatchObject([{ machine: { os: { version: '6.3.9600' } }, refusals: { connections: 3 } }]);
      expect(machines[0]?.findings.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(0);
    });

    it('can be killed at any moment, and the folder stands', async () => {
      const cwd = bench.machine.folder;
      const folder = path.join(cwd, 'here');
      const args = ['-File', script, '-Folder', 'here', '-Minutes', '10', '-EverySeconds', '1'];
      const child = spawn(bench.lab.pwsh, args, { cwd, stdio: 'ignore' });
      const stream = path.join(folder, constrained ? 'processes.ndjson' : 'pool.ndjson');
      const samples = () => (existsSync(stream) ? readFileSync(stream, 'utf8').split('\n').length - 1 : 0);
      while (samples() < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 100));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      expect(manifestOf(folder).parts.find(({ name }) => name === 'machine')?.status).toBe(constrained ? 'partial' : 'ok');
      expect(samples()).toBeGreaterThanOrEqual(2);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });
  },
);

describe.skipIf(isSkipped('the text of the script for a server without Node', LAB_MISSING))(
  'the text of the script for a server without Node',
  () => {
    const bench = useLab();

    it('is of the same language as its sources', async () => {
      const machine = bench.start();
      mkdirSync(machine.path('script'));
      writeFileSync(machine.path('script/httperr-collect.ps1'), await standaloneScript('1.2.3'));
      const gate = path.join(REPOSITORY, 'test', 'lab', 'gate');
      const args = [bench.machine.path('script'), path.join(gate, 'allowed-types.txt'), path.join(gate, 'allowed-commands.txt')];
      const { LAB_REGISTRY, ...environment } = process.env;
      expect(LAB_REGISTRY).toBeDefined();
      expect(execFileSync(bench.lab.pwsh, ['-File', path.join(gate, 'inspect.ps1'), ...args], { encoding: 'utf8', env: environment })).toBe(
        '',
      );
    });
  },
);

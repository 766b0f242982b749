import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectMachine } from '../../src/collect/collect-machine.js';
import { standaloneScript } from '../../src/collect/standalone-script.js';
import { BUILD_MISSING, isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

const CLI = path.join(REPOSITORY, 'dist', 'cli.js');

/**
 * What somebody without rights prepared for an elevated collection, where the language mode makes no difference or hides what is tested: under
 * Constrained Language a module of the user cannot write the mark by which it is noticed.
 */
describe.skipIf(isSkipped('a collection on a prepared machine', LAB_MISSING, BUILD_MISSING))(
  'a collection on a prepared machine',
  { timeout: 180_000 },
  () => {
    const bench = useLab();
    const start = () => bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
    const collect = (...args: readonly string[]) =>
      spawnSync(process.execPath, [CLI, 'collect', ...args, '--powershell', bench.lab.pwsh], { encoding: 'utf8' });

    /** A module in the folder of the user that brings a command which the collector asks for. */
    const plantModule = (home: string, mark: string) => {
      const folder = path.join(home, '.local', 'share', 'powershell', 'Modules', 'Planted');
      mkdirSync(folder, { recursive: true });
      const text = `[IO.File]::WriteAllText('${mark}', 'loaded')\nfunction Get-CimInstance { }\nfunction Get-WinEvent { }\nExport-ModuleMember -Function Get-CimInstance, Get-WinEvent\n`;
      writeFileSync(path.join(folder, 'Planted.psm1'), text);
      return path.dirname(folder);
    };

    it('loads no module of the user', () => {
      const machine = start();
      const mark = machine.path('PLANTED');
      const modules = plantModule(machine.folder, mark);
      process.env.HOME = machine.folder;
      process.env.PSModulePath = modules;
      // that the engine would load it, were it asked by anybody else
      execFileSync(bench.lab.pwsh, ['-Command', 'Get-CimInstance']);
      expect(existsSync(mark)).toBe(true);
      rmSync(mark);
      expect(collect('--once', '-o', machine.path('capture')).status).toBe(2);
      expect(existsSync(mark)).toBe(false);
    });

    it('loads none for the script without Node either, and gives the caller his folders back', async () => {
      const machine = start();
      const mark = machine.path('PLANTED');
      process.env.HOME = machine.folder;
      process.env.PSModulePath = plantModule(machine.folder, mark);
      const script = machine.path('httperr-collect.ps1');
      writeFileSync(script, await standaloneScript('1.2.3'));
      const text = `$before = $env:PSModulePath; & '${script}' -Folder '${machine.path('out')}' -Minutes 0; [Console]::Out.WriteLine('same: ' + ($before -ceq $env:PSModulePath))`;
      const { stdout } = spawnSync(bench.lab.pwsh, ['-Command', text], { encoding: 'utf8' });
      expect(existsSync(machine.path('out/capture.json'))).toBe(true);
      expect(existsSync(mark)).toBe(false);
      expect(stdout).toContain('same: True');
    });

    it('hands on no variable that it does not know', () => {
      const machine = start();
      const seen = machine.path('seen');
      const shell = machine.path('shell');
      writeFileSync(shell, `#!/bin/sh\nenv > '${seen}'\n`, { mode: 0o755 });
      process.env.A_SWITCH_OF_NEXT_YEAR = 'x';
      process.env.DOTNET_STARTUP_HOOKS = '/evil.dll';
      process.env.DOTNET_TieredPGO = 'x';
      spawnSync(process.execPath, [CLI, 'collect', '--once', '-o', machine.path('capture'), '--powershell', shell]);
      const variables = readFileSync(seen, 'utf8').split('\n');
      const names = variables.map((line) => line.split('=')[0] ?? '');
      expect(names).toEqual(expect.arrayContaining(['PATH', 'PSModulePath', 'HTTPERR_DOCTOR_REQUEST']));
      // The two that are set for a short run have the values of the program.
      const odd = variables.filter((variable) => /^[^=]*(?:SWITCH|DOTNET|NODE)|^LAB_/.test(variable));
      expect(odd.toSorted()).toEqual(['DOTNET_TieredPGO=0', 'DOTNET_gcConcurrent=0']);
    });

    it.each([
      [
        'is not there',
        () => undefined,
        /no folder can be created in the temporary folder [^\n]+: there is no such folder or file; set TEMP/,
      ],
      [
        'is a file',
        (tmp: string) => writeFileSync(tmp, ''),
        /no folder can be created in the temporary folder [^\n]+: a part of that path is a file/,
      ],
    ])('is refused in a line where the temporary folder %s', (_, prepare, says) => {
      const machine = start();
      prepare(machine.path('tmp'));
      const args = [CLI, 'collect', '--once', '-o', machine.path('capture'), '--powershell', bench.lab.pwsh];
      const { status, stderr } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        env: { ...process.env, TMPDIR: machine.path('tmp') },
      });
      expect(status).toBe(74);
      expect(stderr).toMatch(/^error: [^\n]+\n$/);
      expect(stderr).toMatch(says);
    });
  },
);

/** Links, folders that are open to all, signals: what is written differs with the language mode. */
describe.skipIf(isSkipped('a collection on a prepared machine in both language modes', LAB_MISSING, BUILD_MISSING)).each(MODES)(
  'a collection on a prepared machine under $mode',
  { timeout: 180_000 },
  ({ constrained, usual }) => {
    const bench = useLab(usual);
    /** A part that is sampled: without native calls that is not the pool. */
    const sampled = constrained ? 'processes' : 'pool';
    const stream = `${sampled}.ndjson`;
    const start = () => bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
    const collect = (...args: readonly string[]) =>
      spawnSync(process.execPath, [CLI, 'collect', ...args, '--powershell', bench.lab.pwsh], { encoding: 'utf8' });

    it.each([
      [stream, stream],
      ['capture.json.tmp', 'capture.json.tmp'],
      ['events.ndjson', 'events.ndjson'],
      ['httperr/httperr1.log', 'httperr/httperr1.log'],
    ])('is not continued through a link in place of %s', (name) => {
      const machine = start();
      const capture = machine.path('capture');
      const victim = machine.path('victim');
      collect('--once', '-o', capture);
      writeFileSync(victim, 'dear');
      rmSync(path.join(capture, name), { force: true });
      symlinkSync(victim, path.join(capture, name));
      const { status, stderr } = collect('--once', '--resume', '-o', capture);
      expect(status).toBe(64);
      expect(stderr).toMatch(/^error: [^\n]+ is a link, and nothing is written through links; remove it, or name another folder\n$/);
      expect(readFileSync(victim, 'utf8')).toBe('dear');
    });

    it('writes no stream, copy or answer through a link that comes after the look', () => {
      const machine = start();
      const folder = machine.path('capture');
      const answers = machine.path('answers');
      const victim = machine.path('victim');
      for (const made of [folder, answers, path.join(folder, 'httperr')]) mkdirSync(made);
      writeFileSync(victim, 'dear');
      const names = ['pool.ndjson', 'drivers.ndjson', 'processes.ndjson', 'httperr/httperr1.log', 'httperr/httperr1.log.tmp'];
      for (const name of names) symlinkSync(victim, path.join(folder, name));
      for (const name of ['part-machine.json', 'part-machine.json.tmp']) symlinkSync(victim, path.join(answers, name));
      const request = `folder=${folder}\nanswers=${answers}\nparts=machine,pool,processes,httperr,drivers\ncopyLogs=true\nappend=true\n`;
      writeFileSync(machine.path('request.txt'), request);
      const script = path.join(REPOSITORY, 'ps', 'collect.ps1');
      spawnSync(bench.lab.pwsh, [
        '-File',
        script,
        '-RequestPath',
        machine.path('request.txt'),
        '-ResponsePath',
        machine.path('response.json'),
      ]);
      expect(readFileSync(victim, 'utf8')).toBe('dear');
      const part = (name: string) => (JSON.parse(readFileSync(path.join(answers, `part-${name}.json`), 'utf8')) as { part: unknown }).part;
      // a command cannot replace a link: what has no way to its answer is said, and costs no other part
      if (constrained) {
        const response: unknown = JSON.parse(readFileSync(machine.path('response.json'), 'utf8'));
        expect(response).toMatchObject({ ok: false, error: { message: expect.stringContaining('nothing is written through links') } });
      } else expect(part('machine')).toMatchObject({ status: 'ok' });
      expect(part(sampled)).toMatchObject({
        status: 'failed',
        error: { message: expect.stringContaining('nothing is written through links') },
      });
      if (constrained)
        expect(part('httperr')).toMatchObject({
          status: 'partial',
          warnings: [expect.stringContaining('nothing is written through links')],
        });
      else expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
    });

    it('is refused a pipe in place of a stream, at once', () => {
      const machine = start();
      const capture = machine.path('capture');
      collect('--once', '-o', capture);
      rmSync(path.join(capture, stream));
      execFileSync('mkfifo', [path.join(capture, stream)]);
      const { status, stderr } = collect('--once', '--resume', '-o', capture);
      expect(status).toBe(64);
      expect(stderr).toMatch(/^error: [^\n]+\.ndjson is not a regular file \(pipe, socket or device\); remove it[^\n]+\n$/);
    });

    it('closes a folder that was open to all', () => {
      const machine = start();
      mkdirSync(machine.path('capture'));
      chmodSync(machine.path('capture'), 0o777);
      const { stdout } = collect('--once', '-o', machine.path('capture'));
      expect(statSync(machine.path('capture')).mode & 0o777).toBe(0o700);
      expect(stdout).not.toContain('could not be closed');
    });

    it('says so where the script without Node finds a folder that it cannot close', async () => {
      const machine = start();
      mkdirSync(machine.path('out'));
      writeFileSync(machine.path('httperr-collect.ps1'), await standaloneScript('1.2.3'));
      const args = ['-File', machine.path('httperr-collect.ps1'), '-Folder', machine.path('out'), '-Minutes', '0'];
      expect(spawnSync(bench.lab.pwsh, args, { encoding: 'utf8' }).stdout).toContain(
        'note: other users may read this folder; move it where only you can open it',
      );
    });

    /** Starts a collection that goes on for an hour, and waits for its first sample. */
    const startLong = async (...more: readonly string[]): Promise<ChildProcess> => {
      const machine = start();
      mkdirSync(machine.path('tmp'));
      const env = { ...process.env, TMPDIR: machine.path('tmp') };
      const args = [CLI, 'collect', '--for', '1h', '--every', '1s', '-o', machine.path('capture'), '--powershell', bench.lab.pwsh, ...more];
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout?.resume();
      const pool = machine.path(`capture/${stream}`);
      while (!existsSync(pool) || readFileSync(pool, 'utf8').split('\n').length < 3) await new Promise((done) => setTimeout(done, 100));
      return child;
    };

    /** What is left of ours; the runtime of PowerShell leaves files of its own when it is killed. */
    const leftovers = () => readdirSync(bench.machine.path('tmp')).filter((name) => name.startsWith('httperr-doctor-'));

    it.each([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
      ['SIGQUIT', 131],
    ] as const)('leaves nothing in the temporary folder after %s', async (signal, code) => {
      const child = await startLong();
      child.kill(signal);
      expect(await new Promise((done) => child.once('exit', done))).toBe(code);
      expect(leftovers()).toEqual([]);
      const names = readdirSync(bench.machine.path('capture'));
      expect(names).toContain('capture.json');
      expect(names.filter((name) => /lock|tmp/.test(name))).toEqual([]);
      expect(JSON.parse(readFileSync(bench.machine.path('capture/capture.json'), 'utf8'))).toMatchObject({ ended: expect.any(String) });
    });

    it('leaves nothing in the temporary folder of a diagnosis that is ended', async () => {
      const machine = start();
      mkdirSync(machine.path('tmp'));
      const args = [CLI, 'diagnose', '--for', '1h', '--every', '1s', '--powershell', bench.lab.pwsh];
      const child = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: machine.path('tmp') }, stdio: 'ignore' });
      const isSampling = () => {
        const [work = ''] = leftovers();
        const pool = path.join(machine.path('tmp'), work, 'capture', stream);
        return existsSync(pool) && readFileSync(pool, 'utf8').split('\n').length > 2;
      };
      while (!isSampling()) await new Promise((done) => setTimeout(done, 100));
      child.kill('SIGTERM');
      expect(await new Promise((done) => child.once('exit', done))).toBe(143);
      expect(leftovers()).toEqual([]);
    });

    it('lets nobody else collect into its folder, and lets the next one have it when it was killed', async () => {
      const child = await startLong();
      const capture = bench.machine.path('capture');
      const second = collect('--once', '--resume', '-o', capture);
      expect(second.status).toBe(64);
      expect(second.stderr).toMatch(new RegExp(`^error: another collection writes into ${capture} \\(process ${child.pid} on [^\\n]+\\n$`));
      child.kill('SIGKILL');
      await new Promise((done) => child.once('exit', done));
      const before = readFileSync(path.join(capture, stream), 'utf8').split('\n').length;
      expect(collect('--once', '--resume', '-o', capture).status).toBe(2);
      expect(readFileSync(path.join(capture, stream), 'utf8').split('\n').length).toBeGreaterThan(before);
    });

    it('as a library leaves no lock and no temporary folder behind', async () => {
      const machine = start();
      mkdirSync(machine.path('tmp'));
      process.env.TMPDIR = machine.path('tmp');
      const captured = await collectMachine({ host: machine.host, folder: machine.path('capture'), parts: ['machine'] });
      expect(captured).toMatchObject({ restricted: true, temporaryRestricted: true });
      expect(readdirSync(captured.folder)).toEqual(['capture.json']);
      expect(readdirSync(machine.path('tmp'))).toEqual([]);
    });
  },
);

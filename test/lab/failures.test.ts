import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Collection } from '../../src/schema/types.js';
import { fakeShell, type PLAYS } from '../powershell/fake-shell.js';
import { BUILD_MISSING, isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

const CLI = path.join(REPOSITORY, 'dist', 'cli.js');
/** A file system of its own, as small as wanted; needs a kernel that lets users make name spaces. */
const SMALL_DISK_MISSING = spawnSync('unshare', ['-rm', 'true']).status === 0 ? undefined : 'unshare -rm is not allowed here';
if (process.env.CI === 'true' && SMALL_DISK_MISSING !== undefined) throw new Error(SMALL_DISK_MISSING);
if (SMALL_DISK_MISSING !== undefined) console.warn(`the test of a full disk is skipped: ${SMALL_DISK_MISSING}`);

/** Whatever goes wrong with PowerShell is one line that says what, and costs nothing that was collected. */
describe.skipIf(isSkipped('a collection in which', LAB_MISSING, BUILD_MISSING)).each(MODES)(
  'a collection under $mode in which',
  ({ constrained, usual }) => {
    const bench = useLab(usual);

    /** Runs `collect`, with the engine of the lab or with a program that plays PowerShell. */
    const collect = (
      options: LabMachineOptions,
      { powershell, play, folder = 'capture' }: { powershell?: string; play?: keyof typeof PLAYS; folder?: string } = {},
    ) => {
      const machine = bench.start({ httperr: { 'httperr1.log': REFUSING_LOG }, ...options });
      const program = play === undefined ? (powershell ?? bench.lab.pwsh) : fakeShell(machine.folder, play);
      const target = machine.path(folder);
      const args = [CLI, 'collect', '--once', '-o', target, '--powershell', program];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      const manifest = path.join(target, 'capture.json');
      return {
        status,
        stdout,
        stderr,
        target,
        parts: existsSync(manifest)
          ? Object.fromEntries((JSON.parse(readFileSync(manifest, 'utf8')) as Collection).parts.map((part) => [part.name, part]))
          : {},
      };
    };

    it.each([
      ['[Environment]::Exit(9)', 'PowerShell ended with code 9 and gave no answer'],
      ['[Diagnostics.Process]::GetCurrentProcess().Kill()', 'PowerShell was ended by SIGKILL'],
    ])('PowerShell dies (%s) loses the part at work', (death, line) => {
      const { status, stdout, parts } = collect({
        providers: `function Get-WinEvent { ${death} }`,
        registry: { 'SYSTEM\\CurrentControlSet\\Services\\leaky': { Type: 1, Start: 3 } },
      });
      expect(status).toBe(2);
      expect(stdout).toMatch(new RegExp(`^ {2}events +failed +${line}$`, 'm'));
      expect([parts.pool?.status, parts.httperr?.status, parts.drivers?.status]).toEqual([constrained ? 'failed' : 'ok', 'ok', 'ok']);
    });

    it('a script of the later parts cannot be loaded costs these parts', () => {
      const machine = bench.start({ httperr: { 'httperr1.log': REFUSING_LOG }, kernel: LEAKING_KERNEL });
      const scripts = machine.path('ps');
      cpSync(path.join(REPOSITORY, 'ps'), scripts, { recursive: true });
      writeFileSync(path.join(scripts, 'parts', 'counters.ps1'), 'function Get-Half {');
      const [folder, answers] = [machine.path('capture'), machine.path('answers')];
      for (const made of [folder, answers]) mkdirSync(made);
      writeFileSync(
        machine.path('request.txt'),
        `folder=${folder}\nanswers=${answers}\nparts=pool,httperr,machine,drivers\ncopyLogs=true\n`,
      );
      const request = ['-RequestPath', machine.path('request.txt'), '-ResponsePath', machine.path('response.json')];
      spawnSync(bench.lab.pwsh, ['-File', path.join(scripts, 'collect.ps1'), ...request]);
      const partOf = (name: string) =>
        JSON.parse(readFileSync(path.join(answers, `part-${name}.json`), 'utf8')) as { readonly part: unknown };
      expect([partOf('pool').part, partOf('httperr').part]).toMatchObject([{ status: constrained ? 'failed' : 'ok' }, { status: 'ok' }]);
      expect([partOf('machine').part, partOf('drivers').part]).toMatchObject([
        { status: 'failed', error: { message: expect.stringContaining('counters.ps1') } },
        { status: 'failed' },
      ]);
    });

    it('every part is refused says why', () => {
      bench.start({ kernel: [...STILL_KERNEL, 'refuse 22 0xC0000022'] });
      const script = `import { collectPool } from 'httperr-doctor';
      await collectPool({ powershell: process.argv[1] }).catch(({ exitCode, message }) => console.log(exitCode, message));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, bench.lab.pwsh], {
        encoding: 'utf8',
        cwd: REPOSITORY,
      });
      expect(output).toMatch(
        constrained
          ? /^69 nothing could be collected; pool: no native calls in a restricted language mode \(App Control or AppLocker\)/
          : /^77 nothing could be collected; pool: .* answered 0xC0000022 \(access denied\)/,
      );
    });

    it('the program is not PowerShell says how it ended', () => {
      const { status, stderr } = collect({}, { powershell: '/bin/false' });
      expect(status).toBe(69);
      expect(stderr).toMatch(/^error: PowerShell ended with code 1 and gave no answer[^\n]*"httperr-doctor check" shows more\n$/);
    });

    it('an answer is cut off says so', () => {
      const { status, stderr } = collect({}, { play: 'leaves half an answer' });
      expect(status).toBe(69);
      expect(stderr).toMatch(/^error: nothing could be collected; machine: the answer of this part cannot be read: [^\n]+\n$/);
    });

    it.skipIf(SMALL_DISK_MISSING !== undefined)('the disk is full keeps what was written, and says so', () => {
      const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG.repeat(2000) } });
      mkdirSync(machine.path('disk'));
      const script = `mount -t tmpfs -o size=128k tmpfs "$1" && "$2" "$3" collect --once -o "$1/capture" --powershell "$4"; code=$?; cp "$1/capture/$5.ndjson" "$1/../kept.ndjson"; exit $code`;
      const { status, stdout, stderr } = spawnSync(
        'unshare',
        ['-rm', 'sh', '-c', script, 'sh', machine.path('disk'), process.execPath, CLI, bench.lab.pwsh, constrained ? 'processes' : 'pool'],
        { encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
      expect(stdout).toMatch(/^ {2}httperr +partial +httperr1\.log: the disk is full \(/m);
      expect(readFileSync(machine.path('kept.ndjson'), 'utf8')).toContain(constrained ? '"w3wp"' : '"Leak"');
    });

    it.skipIf(SMALL_DISK_MISSING !== undefined).each([
      [256, 'a full disk of the capture costs what does not fit'],
      [64, 'and what does not fit may be nearly all'],
    ])('%d KB of disk are all there is: %s', (size) => {
      const machine = bench.start({ kernel: [...LEAKING_KERNEL, 'fill 3000'], httperr: { 'httperr1.log': REFUSING_LOG.repeat(2000) } });
      mkdirSync(machine.path('disk'));
      const script = `mount -t tmpfs -o size=$5k tmpfs "$1" && "$2" "$3" collect --for 3s --every 1s -o "$1/capture" --powershell "$4"; code=$?; cp "$1/capture/"*.json* "$1/../" 2>/dev/null; exit $code`;
      const args = ['sh', machine.path('disk'), process.execPath, CLI, bench.lab.pwsh, String(size)];
      const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, ...args], { encoding: 'utf8' });
      expect(stderr).not.toMatch(/^ +at /m);
      if (status === 2) expect(stdout).toContain('the disk is full (');
      else expect({ status, stderr }).toEqual({ status: 74, stderr: expect.stringMatching(/^error: [^\n]+the disk is full[^\n]*\n$/) });
    });

    it.skipIf(SMALL_DISK_MISSING !== undefined).each([15, 16])(
      '%d of 16 pages of the temporary folder are taken says so in a line',
      (taken) => {
        const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
        mkdirSync(machine.path('disk'));
        const script = `mount -t tmpfs -o size=64k tmpfs "$1" && dd if=/dev/zero of="$1/x" bs=4k count=$5 2>/dev/null; TMPDIR="$1" "$2" "$3" collect --once -o "$1/../capture" --powershell "$4"; code=$?; ls "$1" >&2; exit $code`;
        const { status, stderr } = spawnSync(
          'unshare',
          ['-rm', 'sh', '-c', script, 'sh', machine.path('disk'), process.execPath, CLI, bench.lab.pwsh, String(taken)],
          { encoding: 'utf8' },
        );
        expect(status).toBe(74);
        expect(stderr).toMatch(/^error: [^\n]*(?:disk is full|No space left)[^\n]*\nx\n$/);
      },
    );

    it.each([850, 932])('the console speaks code page %i carries text as it is', (codePage) => {
      const displayName = 'Tr\u00e9iber \u65e5\u672c "x"';
      const { status, stdout, parts, target } = collect(
        {
          codePage,
          kernel: [...LEAKING_KERNEL, 'module \\SystemRoot\\System32\\drivers\\umlaut.sys'],
          registry: { 'SYSTEM\\CurrentControlSet\\Services\\umlaut': { Type: 1, Start: 3, DisplayName: displayName } },
          providers: `function Get-WinEvent { [Console]::Out.WriteLine([string][char]0xE9); throw ('caf' + [char]0xE9) }`,
        },
        { folder: 'Jos\u00e9 \u65e5\u672c' },
      );
      expect(status).toBe(2);
      expect(stdout).toContain('Written: ');
      expect(parts.events?.error?.message).toContain('caf\u00e9');
      const drivers = readFileSync(path.join(target, 'drivers.ndjson'), 'ascii').trimEnd().split('\n');
      expect(drivers.map((line) => (JSON.parse(line) as { readonly displayName?: string }).displayName)).toContain(displayName);
    });

    it('a log has 100 MB copies it whole', () => {
      const machine = bench.start({ kernel: STILL_KERNEL });
      const log = path.join(machine.windows, 'System32', 'LogFiles', 'HTTPERR', 'httperr1.log');
      const row = Buffer.from(`${REFUSING_LOG.split('\r\n')[4]}\r\n`);
      writeFileSync(log, Buffer.concat([Buffer.from(REFUSING_LOG), Buffer.alloc(105_000_000, row)]));
      const target = machine.path('capture');
      const { status } = spawnSync(process.execPath, [CLI, 'collect', '--once', '-o', target, '--powershell', bench.lab.pwsh], {
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(readFileSync(path.join(target, 'httperr', 'httperr1.log')).equals(readFileSync(log))).toBe(true);
      expect(readdirSync(path.join(target, 'httperr'))).toEqual(['httperr1.log']);
    });

    it('the event log is full of the same takes the newest of it', () => {
      const text = `function Get-WinEvent { $m = 'x' * 4000; $t = [DateTime]::UtcNow; $e = [pscustomobject]@{ Id = 2019; ProviderName = 'srv'; Message = $m; TimeCreated = $t }; for ($i = 0; $i -lt 2000; $i++) { $e } }`;
      const { status, parts, target } = collect({ providers: text });
      expect(status).toBe(constrained ? 2 : 0);
      expect(parts.events).toMatchObject({
        status: 'partial',
        rows: 2000,
        warnings: expect.arrayContaining([expect.stringContaining('only the newest 2000')]),
      });
      expect(readFileSync(path.join(target, 'events.ndjson')).length).toBeGreaterThan(8_000_000);
    });
  },
);

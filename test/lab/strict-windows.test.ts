import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMachine } from '../../src/collect/check-machine.js';
import { collectMachine } from '../../src/collect/collect-machine.js';
import { standaloneScript } from '../../src/collect/standalone-script.js';
import { diagnose } from '../../src/diagnose.js';
import type { Collection } from '../../src/schema/types.js';
import { isSkipped, LAB_MISSING } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

const linesOf = (folder: string, name: string): readonly Record<string, unknown>[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const partOf = ({ parts }: Pick<Collection, 'parts'>, name: string) => parts.find((part) => part.name === name);

/** Where Windows is less obliging than a simulation would be, in what native calls answer: exact lengths, fixed classes, filters. */
describe.skipIf(isSkipped('a Windows that is strict', LAB_MISSING))('a Windows that is strict', () => {
  const bench = useLab();
  const start = (options: LabMachineOptions = {}) => {
    const machine = bench.start(options);
    return { host: machine.host, folder: machine.path('capture') };
  };

  it('of 32 bits states RAM, processors, tags, drivers and limits natively', async () => {
    const machine = bench.start({ kernel: [...LEAKING_KERNEL, 'bits 32'] });
    const script = machine.path('httperr-collect.ps1');
    const text = await standaloneScript('1.2.3');
    writeFileSync(script, text.replace("$version = '1.2.3'", "function Get-HedWordBytes { 4 }\n$version = '1.2.3'"));
    const folder = machine.path('out');
    spawnSync(bench.lab.pwsh, ['-File', script, '-Folder', folder, '-Minutes', '0']);
    const manifest = JSON.parse(readFileSync(path.join(folder, 'capture.json'), 'utf8')) as Collection;
    expect(manifest.machine).toMatchObject({ memory: { visibleBytes: 4294967296 }, processors: 4 });
    const [sample] = linesOf(folder, 'pool.ndjson');
    expect(sample).toMatchObject({
      problems: [],
      virtualAddress: expect.arrayContaining([
        { type: 'nonpaged', sizeBytes: 100000000, peakBytes: 200000000, limitBytes: 0, allocationFailures: 17 },
      ]),
      rows: expect.arrayContaining([
        expect.arrayContaining(['0x6B61654C', 'Leak']),
        expect.arrayContaining([' 0x20707249'.trim(), 'Irp ']),
      ]),
    });
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(expect.objectContaining({ file: 'leaky.sys', loaded: true }));
  });

  it.each([
    ['five types', ['va 1 100 200 0 3']],
    ['six types', ['va 1 100 200 0 3', 'va 5 1 2 3 4']],
  ])('answers class 106 for %s only', async (_, kernel) => {
    const { folder } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, ...kernel] }), parts: ['pool'] });
    expect(linesOf(folder, 'pool.ndjson')).toMatchObject([
      { problems: [], virtualAddress: { 1: { type: 'nonpaged', allocationFailures: 3 }, length: 5 } },
    ]);
  });

  it('counts the processors of all groups', async () => {
    const { manifest } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, 'processors 96'] }), parts: ['machine'] });
    expect(manifest.machine.processors).toBe(96);
  });

  it('has no request queue, which is none and no failure', async () => {
    const kernel = [...STILL_KERNEL, 'counter 12 "\\HTTP Service Request Queues(*)\\CurrentQueueSize" Shop', 'empty'];
    const { manifest } = await collectMachine({ ...start({ kernel }), parts: ['counters'] });
    expect(partOf(manifest, 'counters')).toMatchObject({ status: 'ok', warnings: [] });
  });

  describe('filters', () => {
    it('say their altitudes themselves, legacy filters too', async () => {
      const kernel = [...STILL_KERNEL, 'filter 4 Snap,409800', 'filter 2 Image,171000', 'legacy OldAv'];
      const { folder } = await collectMachine({ ...start({ kernel }), parts: ['filters'] });
      expect(linesOf(folder, 'filters.ndjson')).toEqual([
        { kind: 'file-system', name: 'Image', loaded: true, instances: 2, altitude: '171000' },
        { kind: 'file-system', name: 'OldAv', loaded: true, legacy: true },
        { kind: 'file-system', name: 'Snap', loaded: true, instances: 4, altitude: '409800' },
      ]);
    });

    it('have no altitudes before Vista', async () => {
      const kernel = [...STILL_KERNEL, 'refuse 1001 0x80070057', 'filter 4 Snap,409800'];
      const { folder } = await collectMachine({ ...start({ kernel }), parts: ['filters'] });
      expect(linesOf(folder, 'filters.ndjson')).toEqual([{ kind: 'file-system', name: 'Snap', loaded: true, instances: 4 }]);
    });
  });
});

/** The same where commands answer as well: late metadata, answers with gaps, words of another language, a 32-bit PowerShell. */
describe.skipIf(isSkipped('a Windows that is strict in both language modes', LAB_MISSING)).each(MODES)(
  'a Windows that is strict, in $mode',
  ({ usual }) => {
    const bench = useLab(usual);
    const start = (options: LabMachineOptions = {}) => {
      const machine = bench.start(options);
      return { host: machine.host, folder: machine.path('capture') };
    };

    describe('filters', () => {
      const services = 'SYSTEM\\CurrentControlSet\\Services\\';
      const registry = {
        [`${services}NewAv\\Parameters\\Instances`]: { DefaultInstance: 'one' },
        [`${services}NewAv\\Parameters\\Instances\\one`]: { Altitude: '325111' },
        [`${services}NewAv\\Parameters`]: {},
      };

      it('have their altitudes below Parameters from Windows 11 24H2 on', async () => {
        const { folder } = await collectMachine({
          ...start({ kernel: [...STILL_KERNEL, 'refuse 1000 0x80070005'], registry }),
          parts: ['filters'],
        });
        expect(linesOf(folder, 'filters.ndjson')).toEqual([{ kind: 'file-system', name: 'NewAv', loaded: null, altitude: '325111' }]);
      });
    });

    describe('HTTPERR', () => {
      const log = (name: string) => path.join(bench.machine.windows, 'System32', 'LogFiles', 'HTTPERR', name);
      const age = (name: string, date: string) => execFileSync('touch', ['-d', date, log(name)]);
      const sinceMs = Date.UTC(2026, 0, 1);
      const young = REFUSING_LOG;
      const old = REFUSING_LOG.replaceAll('2026-11-22', '2020-02-03');

      it('keeps the log that is being written, whose time stamp is late', async () => {
        const options = start({
          httperr: { 'httperr9.log': old, 'httperr10.log': young, 'httperr8.log': young, 'httperr7.log': old },
        });
        for (const name of ['httperr7.log', 'httperr8.log', 'httperr10.log']) age(name, '2020-01-01');
        age('httperr9.log', '2020-01-02');
        const { manifest } = await collectMachine({ ...options, parts: ['httperr'], sinceMs });
        // 10 is the last, 9 has the youngest stamp, 8 ends in a young row; 7 is old in every way
        expect(readdirSync(path.join(options.folder, 'httperr')).sort()).toEqual(['httperr10.log', 'httperr8.log', 'httperr9.log']);
        expect(partOf(manifest, 'httperr')).toMatchObject({ status: 'ok', warnings: [] });
      });

      it('may have no folder: nothing was logged, or elsewhere', async () => {
        const options = start({
          registry: { 'SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters': { ErrorLoggingDir: '\\??\\/nowhere' } },
        });
        const { manifest } = await collectMachine({ ...options, parts: ['machine', 'httperr'] });
        expect(partOf(manifest, 'httperr')).toMatchObject({
          status: 'ok',
          warnings: ['/nowhere/HTTPERR does not exist: http.sys has logged no refusal yet, or logs elsewhere'],
        });
        const items = await checkMachine({ host: options.host });
        expect(items.find(({ id }) => id === 'httperr')).toMatchObject({
          ok: true,
          remedy: null,
          found: expect.stringContaining('does not exist'),
        });
      });

      it('is cut by what the file has, not by what its folder says', async () => {
        const options = start({ httperr: { 'httperr1.log': young, 'httperr2.log': young.repeat(50) } });
        age('httperr1.log', '2020-01-01');
        writeFileSync(
          bench.machine.path('request.txt'),
          `folder=${options.folder}\nanswers=${bench.machine.folder}\nparts=httperr\ncopyLogs=true\nhttperrBytes=1000\n`,
        );
        const request = ['-RequestPath', bench.machine.path('request.txt'), '-ResponsePath', bench.machine.path('response.json')];
        spawnSync(bench.lab.pwsh, ['-File', path.resolve('ps/collect.ps1'), ...request]);
        expect(readdirSync(path.join(options.folder, 'httperr'))).toEqual(['httperr1.log']);
      });
    });

    describe('events', () => {
      /** As the cmdlet does it: the events that it can put together, and an error for each that it cannot. */
      const providers = `function Get-WinEvent {
      [CmdletBinding()] param([hashtable]$FilterHashtable, [int]$MaxEvents)
      if ($FilterHashtable.LogName -ne 'System' -or $FilterHashtable.Id -notcontains 2019) {
        $PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new([Exception]::new('Keine Ereignisse.'), 'NoMatchingEventsFound', 'ObjectNotFound', $null)); return }
      $PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new([Exception]::new('Die Beschreibungszeichenfolge fehlt.'), 'System.Diagnostics.Eventing.Reader.EventLogException,X', 'NotSpecified', $null))
      [pscustomobject]@{ Id = 2019; ProviderName = 'srv'; Message = $null; TimeCreated = [DateTime]::SpecifyKind([DateTime]'2026-11-22T10:00:00', 'Utc') }
      $two = [pscustomobject]@{ Id = 2004; ProviderName = 'Microsoft-Windows-Resource-Exhaustion-Detector'; Message = 'x' * 5000; TimeCreated = [DateTime]::SpecifyKind([DateTime]'2026-11-22T10:01:00', 'Utc') }
      $two.PSObject.Methods.Add([Management.Automation.PSScriptMethod]::new('ToXml', { '<Event><UserData><MemoryExhaustionInfo><SystemInfo><SystemCommitLimit>9000</SystemCommitLimit><PagedPoolUsage>7</PagedPoolUsage><NonPagedPoolUsage>5000</NonPagedPoolUsage></SystemInfo><ProcessInfo>' + 'y' * 9000 + '</ProcessInfo><PagedPoolInfo><Tag_1><Name>MmSt</Name><PoolUsed>6</PoolUsed></Tag_1></PagedPoolInfo><NonPagedPoolInfo><Tag_1><Name>Qx&amp;1</Name><PoolUsed>4000</PoolUsed></Tag_1></NonPagedPoolInfo></MemoryExhaustionInfo></UserData></Event>' }))
      $two }`;

      it('of which one cannot be put together cost none of the others', async () => {
        const { manifest, folder } = await collectMachine({ ...start({ providers }), parts: ['events'] });
        expect(linesOf(folder, 'events.ndjson')).toMatchObject([{ id: 2019 }, { id: 2004 }]);
        expect(partOf(manifest, 'events')).toMatchObject({
          status: 'ok',
          warnings: [expect.stringContaining('could not put together: 1')],
        });
      });

      it('2004 whose XML is refused keep their text, and say what is missing', async () => {
        const refused = providers.replace("{ '<Event>", "{ throw 'no'; '<Event>");
        expect(refused).not.toBe(providers);
        const { manifest, folder } = await collectMachine({ ...start({ providers: refused }), parts: ['events'] });
        expect(linesOf(folder, 'events.ndjson')).toMatchObject([{ id: 2019 }, { id: 2004, message: expect.stringMatching(/^x+$/) }]);
        expect(partOf(manifest, 'events')?.warnings).toContainEqual(
          'events 2004 whose pools and tags could not be read: 1; their text is here without them',
        );
      });

      it('2004 name both pools and their largest tags, however long the text is, and that is read', async () => {
        const { folder } = await collectMachine({ ...start({ providers }), parts: ['machine', 'events'] });
        const [, event] = linesOf(folder, 'events.ndjson');
        expect(event?.message).toContain('<NonPagedPoolInfo><Tag_1><Name>Qx&amp;1</Name><PoolUsed>4000</PoolUsed>');
        expect(event?.message).toContain('<PagedPoolUsage>7</PagedPoolUsage>');
        const { machines } = await diagnose([folder]);
        expect(machines[0]?.facts.filter(({ name }) => name === 'pool.bytes')).not.toEqual([]);
        expect(JSON.stringify(machines[0]).includes('Qx&1')).toBe(true);
      });
    });

    it('keeps texts with something behind their end, drivers without a start, and names a container', async () => {
      const { manifest, folder } = await collectMachine({
        ...start({
          kernel: STILL_KERNEL,
          registry: {
            'SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation': { TimeZoneKeyName: 'W. Europe Standard Time\u0000junk' },
            'SYSTEM\\CurrentControlSet\\Control': { ContainerType: 2 },
            'SYSTEM\\CurrentControlSet\\Services\\nostart': { Type: 1 },
          },
        }),
        parts: ['machine', 'drivers'],
      });
      expect(manifest.machine).toMatchObject({ clock: { zone: 'W. Europe Standard Time' }, container: { type: 2 } });
      expect(partOf(manifest, 'machine')?.warnings).toContainEqual(expect.stringContaining('this is a container'));
      const driver = linesOf(folder, 'drivers.ndjson').find(({ file }) => file === 'nostart.sys');
      expect(driver).not.toHaveProperty('start');
      expect(driver?.problem).toMatch(/nostart\.sys does not exist$/);
    });

    it('denies in words of its own language', async () => {
      const providers = `function Get-WinEvent { throw [Management.Automation.ErrorRecord]::new([ComponentModel.Win32Exception]::new(5, 'Zugriff verweigert'), 'x', 'NotSpecified', $null) }
      function Get-EventLog { throw [Management.Automation.ErrorRecord]::new([Runtime.InteropServices.COMException]::new('Zugriff verweigert', -2147217405), 'x', 'NotSpecified', $null) }`;
      const { manifest } = await collectMachine({ ...start({ providers }), parts: ['machine', 'events'] });
      expect(partOf(manifest, 'events')).toMatchObject({
        status: 'denied',
        error: { message: expect.stringContaining('Zugriff verweigert') },
      });
    });

    it('of 64 bits goes on with its own PowerShell where a 32-bit one was started', async () => {
      const machine = bench.start({ tools: { '../sysnative/WindowsPowerShell/v1.0/powershell.exe': 'printf "%s\\n" "$@"; exit 3' } });
      writeFileSync(machine.path('httperr-collect.ps1'), await standaloneScript('1.2.3'));
      const args = ['-File', machine.path('httperr-collect.ps1'), '-Folder', 'a b', '-Minutes', '7'];
      const env = { ...process.env, PROCESSOR_ARCHITEW6432: 'AMD64' };
      const { status, stdout } = spawnSync(bench.lab.pwsh, args, { encoding: 'utf8', env });
      expect(status).toBe(3);
      expect(stdout.trim().split('\n').slice(1)).toEqual([
        ...['-NoProfile', '-ExecutionPolicy', 'RemoteSigned', '-File', machine.path('httperr-collect.ps1')],
        ...['-Folder', 'a b', '-Minutes', '7'],
      ]);
    });

    it('of 64 bits without a way there is left alone, and says so', async () => {
      const machine = bench.start();
      writeFileSync(machine.path('httperr-collect.ps1'), await standaloneScript('1.2.3'));
      const args = ['-File', machine.path('httperr-collect.ps1'), '-Folder', machine.path('out')];
      const { status, stdout } = spawnSync(bench.lab.pwsh, args, {
        encoding: 'utf8',
        env: { ...process.env, PROCESSOR_ARCHITEW6432: 'AMD64' },
      });
      expect({ status, made: existsSync(machine.path('out')) }).toEqual({ status: 69, made: false });
      expect(stdout).toMatch(/^error: this is 32-bit PowerShell on 64-bit Windows/);
    });
  },
);

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMachine } from '../../src/collect/check-machine.js';
import { collectMachine } from '../../src/collect/collect-machine.js';
import { KNOWN_EVENTS } from '../../src/knowledge/known-events.js';
import { isSkipped, LAB_MISSING } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { recordedCommands } from './recorded/recorded-commands.js';
import { useLab } from './use-lab.js';

const linesOf = (folder: string, name: string): readonly Record<string, unknown>[] =>
  readFileSync(path.join(folder, name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const FILTERS = {
  'SYSTEM\\CurrentControlSet\\Services\\AvFlt\\Instances': { DefaultInstance: 'AvFlt Instance' },
  'SYSTEM\\CurrentControlSet\\Services\\AvFlt\\Instances\\AvFlt Instance': { Altitude: '328010.5' },
  'SYSTEM\\CurrentControlSet\\Services\\OldFlt\\Instances': { DefaultInstance: 'gone' },
  'SYSTEM\\CurrentControlSet\\Services\\OldFlt\\Instances\\only': { Altitude: '385100' },
  'SYSTEM\\CurrentControlSet\\Control\\Network\\{4D36E974-E325-11CE-BFC1-08002BE10318}\\{1}': {
    ComponentId: 'vmware_bridge',
    Description: 'Bridge',
  },
};
/** What the programs of Windows print, with heads in German: shapes as remembered, never seen on Windows by this project. */
const BCDEDIT = [
  'Windows-Startladeprogramm',
  '-------------------------',
  'Bezeichner              {current}',
  'device                  partition=C:',
  'nx                      OptOut',
  'increaseuserva          3072',
]
  .map((line) => `echo '${line}'`)
  .join('\n');
const FLTMC = [
  '',
  'Filtername                     Anzahl Instanzen     Hoehe       Frame',
  '------------------------------  -------------  ------------  -----',
  'AvFlt                                   3       328010.5       0',
  'luafv                                   2       135000         0',
]
  .map((line) => `echo '${line}'`)
  .join('\n');

describe.skipIf(isSkipped('routes to one fact', LAB_MISSING))('routes to one fact', () => {
  const bench = useLab();
  const start = (options: LabMachineOptions) => {
    const machine = bench.start(options);
    return { host: machine.host, folder: machine.path('capture') };
  };

  it('under Constrained Language Mode come from commands, and what is lost is said', async () => {
    const { manifest, folder } = await collectMachine({
      signatures: true,
      ...start({
        constrained: true,
        providers: recordedCommands('file', 'wmi', 'event', 'signature'),
        httperr: { 'httperr1.log': REFUSING_LOG },
        registry: {
          ...FILTERS,
          'SYSTEM\\CurrentControlSet\\Control': { SystemStartOptions: ' 3GB' },
          'SOFTWARE\\Microsoft\\InetStp': { MajorVersion: 10, MinorVersion: 0 },
        },
        tools: { 'bcdedit.exe': BCDEDIT, 'fltmc.exe': FLTMC, 'drivers/http.sys': '' },
      }),
    });
    const parts = Object.fromEntries(manifest.parts.map((part) => [part.name, part]));
    expect(parts.pool).toMatchObject({ status: 'failed', error: { code: 'CONSTRAINED_LANGUAGE' } });
    expect(parts.processes).toMatchObject({ status: 'ok', rows: 1 });
    expect(parts.events).toMatchObject({ status: 'ok', rows: 2 });
    expect(parts.httperr).toMatchObject({ status: 'ok', warnings: [] });
    expect(parts.machine).toMatchObject({
      status: 'partial',
      warnings: expect.arrayContaining([
        expect.stringMatching(
          /^memory, freeSystemPtes: native: no native calls in a restricted language mode \(App Control or AppLocker\)$/,
        ),
      ]),
    });
    expect(linesOf(folder, 'filters.ndjson')).toContainEqual(expect.objectContaining({ name: 'luafv', loaded: true, instances: 2 }));
    expect(manifest.machine).toMatchObject({
      os: { version: '6.3.9600' },
      boot: { options: ['3GB'], configured: ['NX=OPTOUT', 'INCREASEUSERVA=3072'] },
      httpSys: { fileVersion: '6.3.9600.17031' },
      iis: { version: '10.0' },
      memory: { visibleBytes: 4294500352 },
    });
    expect(readFileSync(path.join(folder, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
    expect(linesOf(folder, 'processes.ndjson')[0]).toMatchObject({
      source: 'wmi',
      rows: [['w3wp', 100, 900, 30, 120000, 400000], expect.arrayContaining(['w3wp', 101])],
    });
    expect(linesOf(folder, 'counters.ndjson')[0]?.values).toEqual(
      expect.arrayContaining([
        { counter: 'Memory\\Pool Nonpaged Bytes', instance: null, value: 104857600 },
        { counter: 'HTTP Service Request Queues\\RejectedRequests', instance: 'DefaultAppPool', value: 5 },
      ]),
    );
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(
      expect.objectContaining({
        file: 'http.sys',
        loaded: true,
        version: expect.objectContaining({ file: '6.3.9600.17031' }),
        signature: { status: 'valid', code: 'Valid', via: 'catalog', signer: 'CN=Microsoft Windows' },
      }),
    );
  });

  it('to HTTPERR is denied to users, in the words of the program and not in those of Windows', async () => {
    const denied = "function Get-ChildItem { throw [UnauthorizedAccessException]::new('Zugriff verweigert') }";
    const providers = `${recordedCommands('file')}\n${denied}`;
    const collecting = collectMachine({ ...start({ constrained: true, providers }), parts: ['httperr'] });
    const says = 'cannot be read: access denied; only Administrators may read HTTPERR: start an elevated console';
    await expect(collecting).rejects.toMatchObject({ code: 'access-denied', message: expect.stringContaining(says) });
  });

  it('to what the next start will use is the boot store, which answers administrators only', async () => {
    const denied = await collectMachine({ ...start({ tools: { 'bcdedit.exe': 'echo Zugriff verweigert; exit 1' } }), parts: ['machine'] });
    expect(denied.manifest.machine.boot?.configured).toBeUndefined();
    expect(denied.manifest.parts.find(({ name }) => name === 'machine')).toMatchObject({
      status: 'partial',
      warnings: [expect.stringMatching(/^boot: boot\.ini: nothing there; bcdedit: bcdedit\.exe ended with code 1: access denied/)],
    });
  });

  it('to what the machine does come from its services, adapters and sites, and leave open what cannot be read', async () => {
    const adapters = 'SYSTEM\\CurrentControlSet\\Control\\Class\\{4D36E972-E325-11CE-BFC1-08002BE10318}';
    const { manifest } = await collectMachine({
      ...start({
        registry: {
          'SYSTEM\\CurrentControlSet\\Services\\RaMgmtSvc': { Type: 16, Start: 4 },
          [`${adapters}\\0007`]: { ProviderName: 'Broadcom' },
          'SOFTWARE\\Microsoft\\InetStp': { MajorVersion: 8, MinorVersion: 5 },
          'SOFTWARE\\Microsoft\\ExchangeServer\\v15\\MailboxRole': { ConfiguredVersion: '15.1.225.42' },
          'SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup': {
            MsiInstallPath: 'C:\\Exchange\\',
            MsiProductMajor: 15,
            MsiProductMinor: 1,
            MsiBuildMajor: 2507,
            MsiBuildMinor: 6,
          },
        },
      }),
      parts: ['machine'],
    });
    expect(manifest.machine).toMatchObject({
      traits: ['broadcom-network'],
      traitsMissing: ['direct-access', 'branchcache', 'container-host'],
      exchange: { installed: true, version: '15.1.2507.6', roles: ['mailbox'] },
    });
  });

  it('to the role of an Exchange 2003 server is its own WMI name space', async () => {
    const { manifest } = await collectMachine({
      ...start({
        registry: {
          'SOFTWARE\\Microsoft\\Exchange\\Setup': { Services: 'C:\\Exchsrvr', NewestBuild: 7638 },
          'SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS': { Type: 16, Start: 2 },
        },
        providers: `function Get-WmiObject([string]$Namespace, [string]$Class, [string[]]$Property) {
          if ($Namespace -eq 'root\\MicrosoftExchangeV2' -and $Class -eq 'Exchange_Server') { return [pscustomobject]@{ IsFrontEndServer = $true } }
          throw "Invalid class $Class" }`,
      }),
      parts: ['machine'],
    });
    expect(manifest.machine.exchange).toEqual({ installed: true, version: '6.5.7638', roles: ['front-end'] });
  });

  it('to sites on a share read the configuration of IIS', async () => {
    const options = start({
      registry: { 'SOFTWARE\\Microsoft\\InetStp': { MajorVersion: 8, MinorVersion: 5 } },
      tools: { 'inetsrv/config/applicationHost.config': '<virtualDirectory path="/" physicalPath="\\\\nas\\web" />' },
    });
    expect((await collectMachine({ ...options, parts: ['machine'] })).manifest.machine.traits).toEqual(['unc-content']);
  });

  it('to counters of request queues is PDH by their English names', async () => {
    const kernel = [...LEAKING_KERNEL, 'counter 12 "\\HTTP Service Request Queues(*)\\CurrentQueueSize" Shop'];
    const { folder } = await collectMachine({ ...start({ kernel }), parts: ['counters'] });
    expect(linesOf(folder, 'counters.ndjson')[0]?.values).toContainEqual({
      counter: 'HTTP Service Request Queues\\CurrentQueueSize',
      instance: 'Shop',
      value: 12,
    });
  });

  it('to connections by WMI lose nothing where a machine has no IPv6', async () => {
    const providers = `${recordedCommands('file', 'wmi')}
      function Get-CimInstance([string]$ClassName, [string[]]$Property, [string]$Filter, [int]$OperationTimeoutSec) {
        if ($ClassName -eq 'Win32_PerfRawData_Tcpip_TCPv4') { return [pscustomobject]@{ ConnectionsEstablished = [uint32]12 } }
        throw "Invalid class $ClassName" }`;
    const { manifest, folder } = await collectMachine({ ...start({ constrained: true, providers }), parts: ['counters'] });
    expect(linesOf(folder, 'counters.ndjson')[0]?.values).toEqual([
      { counter: 'TCPv4\\Connections Established', instance: null, value: 12 },
    ]);
    expect(manifest.parts.find(({ name }) => name === 'counters')).toMatchObject({
      status: 'ok',
      warnings: [expect.stringMatching(/^memory: /), expect.stringMatching(/^queues: /)],
    });
  });

  it('to filters join what is loaded with the altitudes of the registry', async () => {
    const { manifest, folder } = await collectMachine({
      ...start({ kernel: [...LEAKING_KERNEL, 'filter 3 AvFlt', 'filter 1 luafv'], registry: FILTERS }),
      parts: ['filters'],
    });
    expect(manifest.parts.find(({ name }) => name === 'filters')?.status).toBe('ok');
    expect(linesOf(folder, 'filters.ndjson')).toEqual([
      { kind: 'file-system', name: 'AvFlt', loaded: true, instances: 3, altitude: '328010.5' },
      { kind: 'file-system', name: 'OldFlt', loaded: false, altitude: '385100' },
      { kind: 'file-system', name: 'luafv', loaded: true, instances: 1 },
      { kind: 'network', name: 'vmware_bridge', loaded: null, description: 'Bridge' },
    ]);
  });

  it('to loaded filters is denied to users, and the altitudes stand all the same', async () => {
    const { manifest, folder } = await collectMachine({
      ...start({ kernel: [...LEAKING_KERNEL, 'refuse 1000 0x80070005'], registry: FILTERS }),
      parts: ['filters'],
    });
    expect(manifest.parts.find(({ name }) => name === 'filters')).toMatchObject({
      status: 'partial',
      warnings: [expect.stringContaining('access denied')],
    });
    expect(linesOf(folder, 'filters.ndjson')).toContainEqual({
      kind: 'file-system',
      name: 'AvFlt',
      loaded: null,
      altitude: '328010.5',
    });
  });

  it('to events keep the tags of 2004 and drop namesakes', async () => {
    const { folder, manifest } = await collectMachine({ ...start({ providers: recordedCommands('event') }), parts: ['events'] });
    const data = manifest.parts.find(({ name }) => name === 'events')?.data;
    const questions = (asked: typeof data) =>
      new Set(asked?.asked?.flatMap(({ log, ids, sources }) => ids.map((id) => `${log} ${sources} ${id}`)));
    expect(data?.asked).toContainEqual({ log: 'System', ids: [333], sources: ['Application Popup'], since: null, complete: true });
    expect(questions(data)).toEqual(new Set(KNOWN_EVENTS.flatMap(({ log, ids, sources }) => ids.map((id) => `${log} ${sources} ${id}`))));
    expect(linesOf(folder, 'events.ndjson')).toEqual([
      expect.objectContaining({ source: 'srv', id: 2019, at: '2026-11-22T10:00:00.000Z' }),
      expect.objectContaining({ id: 2004, message: expect.stringContaining('<Tag1>Leak</Tag1>') }),
    ]);
  });

  it('to events before Vista read the log as a whole', async () => {
    const { folder } = await collectMachine({ ...start({ providers: recordedCommands('old-event') }), parts: ['events'] });
    expect(linesOf(folder, 'events.ndjson')).toEqual([expect.objectContaining({ source: 'Srv', id: 2019, log: 'System' })]);
  });

  it('to events before Vista lose only the entries that cannot be read, and take no entry for an answer', async () => {
    const error = (id: string) =>
      `$PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new([ArgumentException]::new('Index'), '${id}', 'ReadError', $null))`;
    const providers = `function Get-EventLog { [CmdletBinding()] param([string]$LogName, $After, [int]$Newest)
      if ($LogName -ne 'System') { ${error('GetEventLogNoEntriesFound,Microsoft.PowerShell.Commands.GetEventLogCommand')}; return }
      [pscustomobject]@{ EventID = 2019; Source = 'Srv'; Message = 'empty'; TimeGenerated = [DateTime]'2026-11-22T10:00:00' }
      ${error('LogReadError')} }`;
    const { folder, manifest } = await collectMachine({ ...start({ providers }), parts: ['events'] });
    const part = manifest.parts.find(({ name }) => name === 'events');
    expect(part).toMatchObject({ status: 'partial', warnings: ['System: entries that could not be read: 1'] });
    expect(linesOf(folder, 'events.ndjson')).toEqual([expect.objectContaining({ id: 2019 })]);
    const complete = (log: string) => new Set(part?.data?.asked?.filter((one) => one.log === log).map((one) => one.complete));
    expect([complete('System'), complete('Application')]).toEqual([new Set([false]), new Set([true])]);
  });

  it('to a signature say why none is left', async () => {
    const { folder } = await collectMachine({
      signatures: true,
      ...start({ constrained: true, providers: recordedCommands('file', 'wmi'), tools: { 'drivers/http.sys': '' } }),
      parts: ['drivers'],
    });
    expect(linesOf(folder, 'drivers.ndjson')).toContainEqual(
      expect.objectContaining({
        file: 'http.sys',
        signature: {
          status: 'unknown',
          code: null,
          via: null,
          why: expect.stringMatching(/^native: no native calls .*; Get-AuthenticodeSignature: /),
        },
      }),
    );
  });

  it('to events write down from when on they asked, and which questions did not get all', async () => {
    const full = `function Get-EventLog([string]$LogName, $After, [int]$Newest) {
      if ($LogName -ne 'System') { throw 'no such log' }
      $e = [pscustomobject]@{ EventID = 7036; Source = 'x'; Message = 'y'; TimeGenerated = [DateTime]::UtcNow }
      for ($i = 0; $i -lt $Newest; $i++) { $e } }`;
    const since = Date.UTC(2026, 10, 22, 9);
    const options = { ...start({ providers: recordedCommands('old-event') }), parts: ['events'] as const, sinceMs: since };
    const asked = ({ manifest }: Awaited<ReturnType<typeof collectMachine>>) =>
      manifest.parts.find(({ name }) => name === 'events')?.data?.asked;
    const answers = asked(await collectMachine(options));
    expect(answers?.length).toBeGreaterThan(10);
    expect(new Set(answers?.map((one) => Date.parse(one.since ?? '')))).toEqual(new Set([since]));
    expect(answers?.every(({ complete }) => complete)).toBe(true);
    const cut = asked(await collectMachine({ ...start({ providers: full }), parts: ['events'] }));
    expect(cut?.length).toBe(answers?.length);
    expect(cut?.some(({ complete }) => complete)).toBe(false);
  });

  it('to the kernel fall back to a compiler where methods cannot be made in memory', async () => {
    const { folder } = await collectMachine({
      ...start({ kernel: LEAKING_KERNEL, refused: ['Reflection.Emit.AssemblyBuilderAccess'] }),
      parts: ['pool'],
    });
    expect(linesOf(folder, 'pool.ndjson')).toEqual([
      expect.objectContaining({ rows: expect.arrayContaining([expect.arrayContaining(['Leak'])]) }),
    ]);
  });

  it('to the kernel name what was refused where none is left', async () => {
    const options = start({
      refused: ['Reflection.Emit.AssemblyBuilderAccess'],
      providers: 'function Add-Type { throw "forbidden by policy" }',
    });
    const { manifest } = await collectMachine({ ...options, parts: ['machine', 'pool'] });
    expect(manifest.parts.find(({ name }) => name === 'pool')).toMatchObject({
      status: 'failed',
      error: { message: expect.stringMatching(/Reflection\.Emit: .*Add-Type: forbidden by policy/) },
    });
  });

  it('are tried one by one by check', async () => {
    const { host } = start({
      kernel: LEAKING_KERNEL,
      httperr: { 'httperr1.log': REFUSING_LOG },
      registry: { 'SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell': { ExecutionPolicy: 'AllSigned' } },
    });
    const items = await checkMachine({ host });
    const byId = Object.fromEntries(items.map((item) => [item.id, item]));
    expect(byId['language-mode']).toMatchObject({ ok: true, found: 'FullLanguage' });
    // these scripts ran under it
    expect(byId['execution-policy']).toMatchObject({ ok: true, found: expect.stringContaining('Windows\\PowerShell (HKLM): AllSigned') });
    expect(byId['pool-tags']).toMatchObject({ ok: true });
    expect(byId.httperr).toMatchObject({ ok: true, found: expect.stringContaining('files: 1') });
  });
});

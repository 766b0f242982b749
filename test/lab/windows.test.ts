import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose.js';
import type { CheckDocument, Collection } from '../../src/schema/types.js';
import { Assembler, letters } from '../image/assembler.js';
import { makePe } from '../image/make-pe.js';
import { makeCatalog, makeIdentity, signPe } from '../image/signature/test-pki.js';
import { BUILD_LIMIT_MS, isSkipped, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { LabWindows, WINDOWS_MISSING, windowsPath } from './windows.js';

const CLI = path.join(REPOSITORY, 'dist', 'cli.js');
const MISSING = WINDOWS_MISSING ?? (existsSync(CLI) ? undefined : 'dist/cli.js is not built');
if (MISSING !== undefined) console.warn(`the tests under Wine are skipped: ${MISSING}`);

/** Drivers with a signature inside, with one that no longer fits, with one in a catalog, and with none. */
function signDrivers(windows: LabWindows): void {
  const write = (folder: string, name: string, bytes: Buffer) => {
    mkdirSync(windows.path(folder), { recursive: true });
    writeFileSync(path.join(windows.path(folder), name), bytes);
  };
  const root = makeIdentity({ name: 'Test Root', use: 'authority', kind: 'rsa' });
  const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root, kind: 'rsa' });
  const spec = { signer, chain: [root] };
  const driver = (mark: number) => makePe({ data: Buffer.from([mark]) });
  const drivers = 'C:\\windows\\system32\\drivers';
  write(drivers, 'signed.sys', signPe(driver(1), spec));
  const changed = signPe(driver(2), spec);
  changed.writeUInt8(changed.readUInt8(0x40) ^ 1, 0x40);
  write(drivers, 'changed.sys', changed);
  write(drivers, 'bare.sys', driver(3));
  const leaky = makePe({
    imports: ['ExAllocatePoolWithTag'],
    code: (slot) => new Assembler().raw(0x41, 0xb8, letters('Leak')).viaSlot('call', slot('ExAllocatePoolWithTag')).raw(0xc3).build(),
  });
  write(drivers, 'leaky.sys', leaky);
  // two catalogs hold it, and only one of them is as it was signed
  const twice = driver(4);
  write(drivers, 'twice.sys', twice);
  // Wine's catalogs know SHA-1 only, and take it of the file as it lies there.
  const digest = createHash('sha1').update(leaky).digest();
  const catalogs = 'C:\\windows\\system32\\catroot\\{F750E6C3-38EE-11D1-85E5-00C04FC295EE}';
  const catalogOf = (of: Buffer) => makeCatalog([{ hash: 'sha1', digest: of }], { ...spec, hash: 'sha1' });
  write(catalogs, 'leaky.cat', catalogOf(digest));
  const good = catalogOf(createHash('sha1').update(twice).digest());
  const bad = Buffer.from(good);
  // in the signature, at the end
  bad.writeUInt8(bad.readUInt8(bad.length - 8) ^ 1, bad.length - 8);
  // whichever comes first in the folder, one before the good one is bad
  for (const [name, bytes] of [
    ['a.cat', bad],
    ['m.cat', good],
    ['z.cat', bad],
  ] as const)
    write(catalogs, name, bytes);
}

/** Exchange whose installer says one version and whose file another, as after a security update. The file is one of Wine's own. */
function installExchange(windows: LabWindows): void {
  mkdirSync(windows.path('C:\\Exchange\\bin'), { recursive: true });
  copyFileSync(windows.path('C:\\windows\\system32\\ntoskrnl.exe'), windows.path('C:\\Exchange\\bin\\ExSetup.exe'));
  const root = 'HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15';
  windows.tool('reg', 'add', `${root}\\MailboxRole`, '/f');
  windows.tool('reg', 'add', `${root}\\Setup`, '/v', 'MsiInstallPath', '/d', 'C:\\Exchange\\', '/f');
  windows.tool('reg', 'add', `${root}\\Setup`, '/v', 'MsiProductMajor', '/t', 'REG_DWORD', '/d', '15', '/f');
}

const HTTP = 'SYSTEM\\CurrentControlSet\\Services\\HTTP\\Parameters';

describe.skipIf(isSkipped("the whole program in Wine's Windows", MISSING))("the whole program in Wine's Windows", () => {
  let windows: LabWindows;
  let folder: string;
  let scenario: string;
  beforeAll(async () => {
    windows = await LabWindows.build();
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    scenario = path.join(folder, 'kernel.txt');
    // conditions and the version are Wine's own
    const loaded = ['signed.sys', 'changed.sys', 'bare.sys', 'twice.sys'].map((name) => `module \\SystemRoot\\System32\\drivers\\${name}`);
    writeFileSync(scenario, `${[...LEAKING_KERNEL, ...loaded].join('\n')}\n`);
    signDrivers(windows);
    const logs = windows.path('C:\\windows\\system32\\LogFiles\\HTTPERR');
    mkdirSync(logs, { recursive: true });
    writeFileSync(path.join(logs, 'httperr1.log'), REFUSING_LOG);
    writeFileSync(
      windows.path('C:\\boot.ini'),
      '[boot loader]\r\ntimeout=30\r\ndefault=multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS\r\n[operating systems]\r\n' +
        'multi(0)disk(0)rdisk(0)partition(2)\\WINDOWS="Other" /PAE\r\nmulti(0)disk(0)rdisk(0)partition(1)\\WINDOWS="Windows Server 2003" /3GB\r\n',
    );
    installExchange(windows);
    windows.tool('reg', 'add', `HKLM\\${HTTP}`, '/v', 'EnableAggressiveMemoryUsage', '/t', 'REG_DWORD', '/d', '1', '/f');
  }, BUILD_LIMIT_MS);
  afterAll(() => {
    windows?.remove();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  const run = (...args: readonly string[]) => windows.node([windowsPath(CLI), ...args, '--powershell', windows.pwsh], scenario);
  const linesOf = (file: string) =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));

  /** Holds the log as http.sys does: open for writing, and others may read; or as nobody should, alone. */
  const holdLog = (share: 'Read' | 'None' = 'Read'): Promise<() => Promise<void>> => {
    const held = 'C:\\windows\\system32\\LogFiles\\HTTPERR\\httperr1.log';
    return windows.hold(
      `$f = [IO.FileStream]::new('${held}', 'Open', 'ReadWrite', '${share}'); [IO.File]::WriteAllText('C:\\ready', ''); while ([IO.File]::Exists('C:\\ready')) { [Threading.Thread]::Sleep(100) }`,
      windows.path('C:\\ready'),
    );
  };

  it('collects from the registry, the services, the kernel and a log that somebody holds', { timeout: 120_000 }, async () => {
    const release = await holdLog();
    const { code, stdout } = await run('collect', '--once', '--signatures', '--json', '-o', 'C:\\capture');
    await release();
    expect(code).toBe(0);
    const manifest = JSON.parse(stdout) as Collection;
    expect(manifest.machine).toMatchObject({
      os: { version: expect.stringMatching(/^10\.0\./) },
      architecture: 'x64',
      boot: { configured: ['3GB'] },
      httpSys: { parameters: { EnableAggressiveMemoryUsage: 1 } },
      memory: { visibleBytes: 4294967296 },
      exchange: { installed: true, version: expect.stringMatching(/^(?!15\.)\d+\.\d+\.\d+\.\d+$/), roles: ['mailbox'] },
    });
    const capture = windows.path('C:\\capture');
    expect(readFileSync(path.join(capture, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
    expect(linesOf(path.join(capture, 'pool.ndjson'))).toEqual([
      expect.objectContaining({ rows: expect.arrayContaining([expect.arrayContaining(['0x6B61654C', 'Leak'])]) }),
    ]);
    expect(linesOf(path.join(capture, 'drivers.ndjson'))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'ntoskrnl.exe',
          loaded: true,
          version: expect.objectContaining({ company: 'Microsoft Corporation' }),
        }),
        expect.objectContaining({
          file: 'http.sys',
          loaded: true,
          service: 'HTTP',
          signature: expect.objectContaining({ code: '0x800B0100' }),
        }),
      ]),
    );
    expect(readdirSync(capture)).toContain('capture.json');
  });

  it('reads the log where it lies, while somebody writes it', { timeout: 120_000 }, async () => {
    const release = await holdLog();
    const { code, stdout } = await run('httperr', '--json');
    await release();
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: expect.stringMatching(/LogFiles.HTTPERR.httperr1\.log$/i), rows: 1 }],
      refused: { connections: 3 },
    });
  });

  it('says so where another program does not share the log', { timeout: 120_000 }, async () => {
    const release = await holdLog('None');
    const { code } = await run('collect', '--once', '-o', 'C:\\unshared');
    await release();
    const { parts } = JSON.parse(readFileSync(path.join(windows.path('C:\\unshared'), 'capture.json'), 'utf8')) as Collection;
    expect([code, parts.find(({ name }) => name === 'httperr')]).toMatchObject([
      0,
      { status: 'partial', warnings: [expect.stringMatching(/^httperr1\.log: in use by another program, which does not share it \(/)] },
    ]);
  });

  it('asks Windows for signatures, in the file and in catalogs', { timeout: 120_000 }, async () => {
    const { code } = await run('collect', '--once', '--signatures', '-o', 'C:\\signatures');
    expect(code).toBe(0);
    const signatures = new Map(
      linesOf(path.join(windows.path('C:\\signatures'), 'drivers.ndjson')).map((line) => {
        const { file, signature } = line as { readonly file: string; readonly signature?: unknown };
        return [file, signature];
      }),
    );
    expect(Object.fromEntries(signatures)).toMatchObject({
      'signed.sys': { status: 'valid', via: 'embedded', signer: 'CN=Northern Drivers' },
      'changed.sys': { status: 'tampered', code: '0x80096010' },
      'leaky.sys': { status: 'valid', via: 'catalog', catalog: expect.stringMatching(/\\leaky\.cat$/) },
      'twice.sys': { status: 'valid', via: 'catalog', catalog: expect.stringMatching(/\\m\.cat$/) },
      'bare.sys': { status: 'unsigned', code: '0x800B0100', via: null },
    });
  });

  it('takes the totals of the pools from the kernel of Windows itself', { timeout: 120_000 }, async () => {
    const own = path.join(folder, 'own.txt');
    writeFileSync(own, `${[...LEAKING_KERNEL, 'real 2'].join('\n')}\n`);
    const { code } = await windows.node([windowsPath(CLI), 'collect', '--once', '-o', 'C:\\totals', '--powershell', windows.pwsh], own);
    expect(code).toBe(0);
    const [sample] = linesOf(path.join(windows.path('C:\\totals'), 'pool.ndjson')) as readonly Record<string, unknown>[];
    // 1 GB is what the simulated kernel would say
    expect(sample).toMatchObject({ availableBytes: expect.toSatisfy((bytes: number) => bytes > 0 && bytes !== 2 ** 30), problems: [] });
  });

  it('samples over time into a folder, and goes on with it', { timeout: 120_000 }, async () => {
    const rows = () => linesOf(path.join(windows.path('C:\\night'), 'pool.ndjson')).length;
    const first = await run('collect', '--for', '4s', '--every', '1s', '-o', 'C:\\night', '--json');
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      sampling: { ended: 'done', samples: rows() },
      host: { languageMode: 'FullLanguage' },
    });
    const before = rows();
    expect(before).toBeGreaterThanOrEqual(3);
    expect((await run('collect', '--resume', '--once', '-o', 'C:\\night')).code).toBe(0);
    expect(rows()).toBe(before + 1);
  });

  it('runs as one script on a server without Node, and its folder is diagnosed elsewhere', { timeout: 120_000 }, async () => {
    const { stdout } = await windows.node([windowsPath(CLI), 'script'], scenario);
    const script = path.join(folder, 'httperr-collect.ps1');
    writeFileSync(script, stdout);
    const args = ['-File', windowsPath(script), '-Folder', 'C:\\carried', '-Minutes', '0'];
    expect((await windows.powershell(args, scenario)).code).toBe(0);
    // Wine keeps rights of Windows as those of its files; administrators are the group
    expect(statSync(windows.path('C:\\carried')).mode & 0o007).toBe(0);
    const { machines } = await diagnose([windows.path('C:\\carried')]);
    expect(machines).toMatchObject([{ machine: { architecture: 'x64' }, refusals: { connections: 3 } }]);
    expect(machines[0]?.inputs.map(({ recognizedAs }) => recognizedAs)).toEqual(expect.arrayContaining(['capture', 'httperr']));
  });

  it('takes Windows from where it is, whatever the variables say', { timeout: 120_000 }, async () => {
    const source = path.join(REPOSITORY, 'src', 'powershell', 'windows-folder.ts');
    const where = path.join(folder, 'where.cjs');
    buildSync({ entryPoints: [source], outfile: where, bundle: true, platform: 'node', format: 'cjs' });
    // Set from inside: Wine sets some of them anew for each process.
    const forge = path.join(folder, 'forge.cjs');
    writeFileSync(
      forge,
      String.raw`Object.assign(process.env, { SystemRoot: 'C:\evil', windir: 'C:\evil', SystemDrive: 'E:', Path: 'C:\evil', ComSpec: 'C:\evil\cmd.exe' });
        console.error('lies in ' + require('./where.cjs').windowsFolder());`,
    );
    const args = ['--require', windowsPath(forge), windowsPath(CLI), 'collect', '--once', '-o', 'C:\\forged', '--powershell', windows.pwsh];
    const { code, stderr } = await windows.node(args, scenario);
    expect(code).toBe(0);
    expect(stderr.toLowerCase()).toContain('lies in c:\\windows');
    const capture = windows.path('C:\\forged');
    expect(readFileSync(path.join(capture, 'httperr', 'httperr1.log'), 'latin1')).toBe(REFUSING_LOG);
  });

  it('tells what it may do there', { timeout: 120_000 }, async () => {
    const { stdout } = await run('check', '--json');
    const { items } = JSON.parse(stdout) as CheckDocument;
    const ok = Object.fromEntries(items.map((item) => [item.id, item.ok]));
    expect(ok).toMatchObject({ host: true, 'language-mode': true, elevated: true, 'native-calls': true, 'pool-tags': true, httperr: true });
  });

  it('names the tag that grows and the driver that allocates with it, live', { timeout: 180_000 }, async () => {
    const { code, stdout } = await run('diagnose', '--json', '--for', '12s', '--every', '3s');
    expect([0, 2]).toContain(code);
    expect(JSON.parse(stdout)).toMatchObject({
      machines: [
        {
          verdict: { code: 'driver-leak' },
          suspects: [{ owner: { name: 'leaky.sys', signature: { status: 'unknown' } }, tags: [{ tag: 'Leak' }] }],
        },
      ],
    });
  });
});

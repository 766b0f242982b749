import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LAB_MISSING, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { useLab } from './use-lab.js';

const MODULE = path.join(REPOSITORY, 'ps', 'HttpErrDoctor', 'HttpErrDoctor.psd1');
const BUILT = existsSync(path.join(REPOSITORY, 'dist', 'cli.js'));
if (!BUILT && process.env.CI === 'true') throw new Error('dist/cli.js is missing: build before the tests');

const POOLMON = `Memory: 4193848K Avail: 1048576K  PageFlts: 1   InRam Krnl: 1000K P: 2000K
 Commit: 2000000K Limit: 8000000K Peak: 3000000K            Pool N: 100000K P: 200000K

 Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc

 Leak Nonp      31340 (   0)        80 (   0)    31260 128040960 (     0)   4096
 MmSt Paged     19611 (   0)        80 (   0)    19531  19999744 (     0)   1024
`;

describe.skipIf(LAB_MISSING !== undefined || !BUILT)('the module HttpErrDoctor', () => {
  const bench = useLab();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs PowerShell text with the module loaded and gives its lines. */
  const run = (text: string, environment: Readonly<Record<string, string>> = {}): readonly string[] => {
    const script = path.join(folder, 'run.ps1');
    writeFileSync(script, `$ErrorActionPreference = 'Stop'\nImport-Module '${MODULE}'\n${text}\n`);
    const output = execFileSync(bench.lab.pwsh, ['-File', script], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    return output.split('\n').filter((line) => line !== '');
  };
  const evidence = (name: string): string => {
    const at = path.join(folder, name);
    mkdirSync(at);
    writeFileSync(path.join(at, 'httperr1.log'), REFUSING_LOG);
    writeFileSync(path.join(at, 'poolmon-20261122T101500Z.txt'), POOLMON);
    return at;
  };

  it('gives a diagnosis for each machine', () => {
    evidence('a');
    expect(
      run(`foreach ($m in (Invoke-HttpErrDoctor -Path a)) { '{0}|{1}' -f ($m.Verdict.Length -gt 0), ($m.Findings.Length -gt 0) }`),
    ).toEqual(['True|True']);
  });

  it('gives episodes with times, whatever the path is called', () => {
    evidence(`it's "a" \u2019 folder`);
    const lines = run(
      `Get-HttpErrRefusal -Path "it's \`"a\`" \u2019 folder" | ForEach-Object { '{0:o}|{1}' -f $_.Start, $_.Connections }`.replace(
        '\u2019',
        '$([char]0x2019)',
      ),
    );
    expect(lines).toEqual(['2026-11-22T10:05:00.0000000Z|3']);
  });

  it('takes files from the pipeline', () => {
    evidence('a');
    expect(
      run(`[IO.DirectoryInfo]::new('${folder}').GetDirectories('a') | Get-HttpErrRefusal | ForEach-Object { $_.Connections }`),
    ).toEqual(['3']);
  });

  it('asks nothing where the pipeline is empty', () => {
    expect(run(`@() | Invoke-HttpErrDoctor; @() | Get-HttpErrRefusal; @() | Get-HttpErrPoolTag; 'done'`)).toEqual(['done']);
  });

  it('gives pool tags, and completes them', () => {
    evidence('a');
    const lines = run(`
      Get-HttpErrPoolTag -Path a -Pool nonpaged | ForEach-Object { '{0}|{1}|{2}' -f $_.Tag, $_.Pool, $_.Bytes }
      foreach ($match in [System.Management.Automation.CommandCompletion]::CompleteInput('Get-HttpErrPoolTag -Tag Lea', 27, $null).CompletionMatches) { $match.CompletionText }`);
    expect(lines).toEqual(['Leak|nonpaged|128040960', "'Leak'"]);
  });

  it('gives the drivers that use a tag', () => {
    const lines = run(
      `Get-HttpErrPoolTagDriver -Tag Leak -Path '${path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers')}' | ForEach-Object { '{0}|{1}|{2}|{3}' -f $_.Tag, [IO.Path]::GetFileName($_.Path), $_.Use, $_.Signature }`,
    );
    expect(lines).toContain('Leak|myfault.sys|call|unsigned');
  });

  it('looks at this machine with the PowerShell that it is told', () => {
    const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
    const [diagnosis, ...checks] = run(`
      $one = Invoke-HttpErrDoctor -Once -PowerShellPath '${bench.lab.pwsh}'
      '{0}|{1}' -f $one.Verdict, $one.Document.refusals.connections
      Test-HttpErrDoctor -PowerShellPath '${bench.lab.pwsh}' | ForEach-Object { '{0}|{1}' -f $_.Id, $_.Ok }`);
    expect(diagnosis).toMatch(/^[a-z-]+\|3$/);
    expect(checks).toEqual(expect.arrayContaining(['node|True', 'pool-tags|True', 'httperr|True']));
    expect(machine.windows).toBe(process.env.SystemRoot);
  });

  it('reads the log, the pools and the drivers of this machine', () => {
    const machine = bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
    copyFileSync(
      path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers', 'myfault.sys'),
      path.join(machine.windows, 'System32', 'drivers', 'leaky.sys'),
    );
    expect(
      run(`
      $with = @{ PowerShellPath = '${bench.lab.pwsh}' }
      Get-HttpErrRefusal @with | ForEach-Object { $_.Connections }
      Get-HttpErrPoolTag -Once -Tag Leak @with | ForEach-Object { '{0}|{1}' -f $_.Tag, $_.Pool }
      Get-HttpErrPoolTagDriver -Tag Leak @with | ForEach-Object { '{0}|{1}|{2}' -f [IO.Path]::GetFileName($_.Path), $_.Use, $_.Signature }`),
    ).toEqual(['3', 'Leak|nonpaged', 'leaky.sys|call|unknown']);
  });

  it('stops with the message of the program', () => {
    const lines = run(`try { Get-HttpErrRefusal -Path nowhere } catch { [string]$_ }`);
    expect(lines.join(' ')).toContain('nowhere');
  });

  it('tells what is in the way of a look at this machine', () => {
    const [ok, why] = run(`Test-HttpErrDoctor -Quiet; (Test-HttpErrDoctor)[-1].Found`);
    expect(ok).toBe('False');
    expect(why).toMatch(/Windows/);
  });

  it('shows control characters of others, and does not hand them to the console', () => {
    const text = String.raw`{"a":"\u001b[2J\u009b\u202ex\\u001b","b":"1\r\n2\t\b\f\\n","c":"C:\\new\\table","d":"\"q\"","e":["\ufeff\ud800"]}`;
    writeFileSync(path.join(folder, 'hostile.json'), text);
    const lines =
      run(`$d = & (Get-Module HttpErrDoctor) { ConvertFrom-HedDocument $args[0] } ([IO.File]::ReadAllText('${folder}/hostile.json'))
      foreach ($name in 'a', 'b', 'c', 'd', 'e') { $d.$name }`);
    expect(lines).toEqual([
      String.raw`\x1B[2J\x9B\u{202E}x\u001b`,
      String.raw`1\x0D\x0A2\x09\x08\x0C\n`,
      String.raw`C:\new\table`,
      '"q"',
      String.raw`\u{FEFF}\u{D800}`,
    ]);
  });

  it('gives names of others as they are shown, not as they are', () => {
    const at = evidence('hostile');
    writeFileSync(path.join(at, 'machine.json'), JSON.stringify({ schemaVersion: 1, name: 'W\u001b]0;x\u0007\r\n\u202eEB1' }));
    const [name] = run(`(Invoke-HttpErrDoctor -Path hostile).Name`);
    expect(name).toBe(String.raw`W\x1B]0;x\x07\x0D\x0A\u{202E}EB1`);
  });

  it('reads documents that are too large for the JSON reader of 5.1', () => {
    const items = Array.from({ length: 3 }, (_, at) => ({ at, text: `${'x'.repeat(900_000)}, ] } "` }));
    writeFileSync(path.join(folder, 'large.json'), JSON.stringify({ kind: 'x', items, none: [] }));
    const lines = run(
      `$text = [IO.File]::ReadAllText('${folder}/large.json')
       $document = & (Get-Module HttpErrDoctor) { ConvertFrom-HedLargeJson $args[0] } $text
       '{0}|{1}|{2}|{3}' -f $document.kind, $document.items.Length, $document.items[2].at, $document.items[1].text.Length`,
      { LAB_JSON: '5.1' },
    );
    expect(lines).toEqual(['x|3|2|900007']);
  });
});

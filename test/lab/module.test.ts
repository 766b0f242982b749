import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUILD_LIMIT_MS, BUILD_MISSING, buildLab, isSkipped, LAB_MISSING, type Lab, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL, REFUSING_LOG } from './machine-of-the-lab.js';
import { useLab } from './use-lab.js';

const MODULE = path.join(REPOSITORY, 'ps', 'HttpErrDoctor', 'HttpErrDoctor.psd1');

const POOLMON = `Memory: 4193848K Avail: 1048576K  PageFlts: 1   InRam Krnl: 1000K P: 2000K
 Commit: 2000000K Limit: 8000000K Peak: 3000000K            Pool N: 100000K P: 200000K

 Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc

 Leak Nonp      31340 (   0)        80 (   0)    31260 128040960 (     0)   4096
 MmSt Paged     19611 (   0)        80 (   0)    19531  19999744 (     0)   1024
`;

describe.skipIf(isSkipped('the module HttpErrDoctor', LAB_MISSING, BUILD_MISSING))('the module HttpErrDoctor', { timeout: 180_000 }, () => {
  const bench = useLab({}, 'own');
  /** Its users have the modules of PowerShell, which the engine alone has not. */
  let genuine: Lab;
  beforeAll(async () => {
    genuine = await buildLab('pwsh');
  }, BUILD_LIMIT_MS);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs PowerShell text with the module loaded and gives its lines. */
  const run = (text: string, environment: Readonly<Record<string, string>> = {}, pwsh = genuine.pwsh): readonly string[] => {
    const script = path.join(folder, 'run.ps1');
    writeFileSync(script, `$ErrorActionPreference = 'Stop'\nImport-Module '${MODULE}'\n${text}\n`);
    const output = execFileSync(pwsh, ['-File', script], {
      encoding: 'utf8',
      timeout: 150_000,
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ...environment },
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

  it('gives each episode', () => {
    const at = evidence('a');
    const row = (time: string) => `2026-11-22 ${time} - - - - - - - - - - - 2_Connections_Refused -\r\n`;
    writeFileSync(path.join(at, 'httperr2.log'), REFUSING_LOG + row('11:00:00') + row('12:00:00'));
    expect(run(`(Get-HttpErrRefusal -LiteralPath a/httperr2.log | ForEach-Object { $_.Connections }) -join ','`)).toEqual(['3,2,2']);
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
      $one = Invoke-HttpErrDoctor -Once -Since '2026-11-01' -PowerShellPath '${bench.lab.pwsh}'
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
      Get-HttpErrRefusal @with -WarningVariable warned | ForEach-Object { $_.Connections }
      foreach ($w in $warned) { [string]$w }
      Get-HttpErrPoolTag -Once -Tag Leak @with | ForEach-Object { '{0}|{1}' -f $_.Tag, $_.Pool }
      Get-HttpErrPoolTagDriver -Tag Leak @with | ForEach-Object { '{0}|{1}|{2}' -f [IO.Path]::GetFileName($_.Path), $_.Use, $_.Signature }`),
    ).toEqual(['3', 'Leak|nonpaged', 'leaky.sys|call|unknown']);
  });

  it('names each path that is not there, and takes the others', () => {
    evidence('a');
    const lines = run(`
      $found = Get-HttpErrRefusal -Path a, nowhere, 'no*' -ErrorAction SilentlyContinue -ErrorVariable missed
      $found | ForEach-Object { $_.Connections }
      foreach ($e in $missed) { '{0}|{1}|{2}|{3}' -f $e.FullyQualifiedErrorId, $e.CategoryInfo.Category, $e.TargetObject, $e.Exception.GetType().Name }
      'stop: ' + $(try { Get-HttpErrRefusal -Path nowhere -ErrorAction Stop } catch { [string]$_ })`);
    expect(lines).toEqual([
      '3',
      ...['nowhere', 'no*'].map((path) => `HttpErr.PathNotFound,Get-HttpErrRefusal|ObjectNotFound|${path}|ItemNotFoundException`),
      'stop: nowhere does not exist; check the spelling, or quote a path that holds spaces',
    ]);
  });

  it('expands wildcards, but not where a path is meant as it is', () => {
    evidence('one');
    evidence('o[n]e');
    expect(
      run(`(Get-HttpErrRefusal -Path 'o*' -WarningAction SilentlyContinue).EvidencePath.Count
      (Get-HttpErrRefusal -Path 'on*').EvidencePath | ForEach-Object { [IO.Path]::GetFileName($_) }
      (Get-HttpErrRefusal -LiteralPath 'o[n]e').EvidencePath | ForEach-Object { [IO.Path]::GetFileName($_) }`),
    ).toEqual(['2', 'one', 'o[n]e']);
  });

  it('gives errors of the program an id, a category, a code and a reason', () => {
    writeFileSync(path.join(folder, 'letter.txt'), 'dear');
    const [error, usage] = run(`
      try { Get-HttpErrPoolTag -Path letter.txt } catch { '{0}|{1}|{2}|{3}' -f $_.FullyQualifiedErrorId, $_.CategoryInfo.Category, $_.Exception.ExitCode, $_.Exception.Reason }
      try { Get-HttpErrLimit -OsVersion 'nine' -Architecture x86 -Ram 4GB } catch { '{0}|{1}|{2}' -f $_.FullyQualifiedErrorId, $_.Exception.ExitCode, $_.Exception.Message }`);
    expect(error).toBe('HttpErr.NoEvidence,Get-HttpErrPoolTag|ObjectNotFound|65|NoEvidence');
    expect(usage).toMatch(/^HttpErr\.Usage,Get-HttpErrLimit\|64\|.*nine/);
  });

  it('makes warnings of the notes of the program', () => {
    evidence('a');
    writeFileSync(path.join(folder, 'a', 'letter.txt'), 'dear');
    const lines = run(
      `$null = Get-HttpErrPoolTagDriver -Tag Leak -Path a -WarningVariable warned -WarningAction SilentlyContinue; foreach ($w in $warned) { [string]$w }`,
    );
    expect(lines.join('\n')).toMatch(/there is no driver image in .*a: collect them/);
  });

  it('hands tags from the pipeline on with the paths that they came from', () => {
    const drivers = path.join(REPOSITORY, 'examples', 'notmyfault', 'drivers');
    expect(
      run(`'Leak' | Get-HttpErrPoolTagDriver -Path '${drivers}' | ForEach-Object { [IO.Path]::GetFileName($_.Path) }
      Get-HttpErrPoolTag -Path '${path.join(REPOSITORY, 'examples', 'notmyfault')}' | Where-Object { $_.IsLeak } | Get-HttpErrPoolTagDriver | ForEach-Object { $_.Tag + ' ' + $_.Use }
      @() | Get-HttpErrPoolTagDriver
      'done'`),
    ).toEqual(['myfault.sys', 'Leak call', 'done']);
  });

  it('compares, knows issues and limits', () => {
    const example = path.join(REPOSITORY, 'examples', 'notmyfault');
    expect(
      run(`'{0}|{1}' -f (Compare-HttpErrEvidence '${example}' '${example}').Helped, (Compare-HttpErrEvidence '${example}' '${example}').PSObject.TypeNames[0]
      (Get-HttpErrKnownIssue -Id KB934878).Id
      (Get-HttpErrKnownIssue -Id KB934878 -Path '${example}').Status
      (Get-HttpErrLimit -OsVersion 5.2 -Architecture x86 -Ram 4GB -Boot 3GB).Nonpaged.maximum.bytes`),
    ).toEqual(['False|HttpErrDoctor.Comparison', 'KB934878', 'not-affected', '134217728']);
  });

  it('says how files were read', () => {
    evidence('a');
    writeFileSync(path.join(folder, 'a', 'notes.txt'), 'call the vendor tomorrow\n');
    expect(
      run(`foreach ($f in (Get-HttpErrEvidence -Path a -WarningAction SilentlyContinue)) { '{0}|{1}|{2}|{3}|{4}' -f [IO.Path]::GetFileName($f.Path), $f.Kind, $f.Rows, $f.Unread, $f.PSObject.TypeNames[0] }
      ((Get-ChildItem a/httperr1.log | Get-HttpErrEvidence).From).Kind
      @(@() | Get-HttpErrEvidence).Count`),
    ).toEqual([
      'httperr1.log|httperr|1|0|HttpErrDoctor.EvidenceFile',
      'notes.txt|unknown|0|0|HttpErrDoctor.EvidenceFile',
      'poolmon-20261122T101500Z.txt|poolmon|2|0|HttpErrDoctor.EvidenceFile',
      'Utc',
      '0',
    ]);
  });

  it('gives every row as it is read, and ends the program where enough were asked for', () => {
    evidence('a');
    const many = Array.from(
      { length: 200_000 },
      (_, i) => `2026-11-22 10:15:${String(i % 60).padStart(2, '0')} - - - - - - - - - 3_Connections_Refused -`,
    );
    writeFileSync(
      path.join(folder, 'httperr9.log'),
      ['#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename', ...many, ''].join(
        '\r\n',
      ),
    );
    expect(
      run(`foreach ($r in (Get-HttpErrEvidence -LiteralPath a/poolmon-20261122T101500Z.txt -Row)) { '{0}|{1}|{2}' -f $r.Kind, $r.Document.tag, $r.Document.bytes }
      $first = Get-HttpErrEvidence -Path httperr9.log -Row | Select-Object -First 2
      '{0}|{1}|{2}|{3}' -f $first[1].Kind, $first[1].Line, $first[1].Document.count, $first[1].At.ToString('s')
      @(Get-Process -Name node -ErrorAction SilentlyContinue | Where-Object { $_.Parent.Id -eq $PID }).Count
      try { Get-HttpErrEvidence -Path a -Row -NodePath '${folder}/none' } catch { $_.FullyQualifiedErrorId }`),
    ).toEqual([
      'allocation|Leak|128040960',
      'allocation|MmSt|19999744',
      'httperr|3|3|2026-11-22T10:15:01',
      '0',
      'HttpErr.NodeNotFound,Get-HttpErrEvidence',
    ]);
  });

  it('collects a capture that it can judge, and says what is missing', () => {
    bench.start({ kernel: LEAKING_KERNEL, httperr: { 'httperr1.log': REFUSING_LOG } });
    const lines = run(`
      $capture = New-HttpErrCapture -Path '${folder}/it''s [new]' -Once -PowerShellPath '${bench.lab.pwsh}' -WarningVariable warned -WarningAction SilentlyContinue
      $capture.FullName
      ($capture | Invoke-HttpErrDoctor -WarningAction SilentlyContinue).Refused
      foreach ($w in $warned) { ([string]$w).Split(' ')[0] }
      New-HttpErrCapture -Path never -WhatIf 6>$null
      [IO.Directory]::Exists('${folder}/never')`);
    expect(lines.filter((line) => !line.startsWith('What if'))).toEqual([`${folder}/it's [new]`, '3', 'events', 'False']);
  });

  it('says what it does, and what is missing where it cannot', () => {
    const lines = run(`
      try { Get-HttpErrLimit -NodePath '${folder}/no/node' } catch { '{0}|{1}' -f $_.FullyQualifiedErrorId, [string]$_ }
      $env:PATH = '${folder}'
      try { Get-HttpErrLimit } catch { '{0}|{1}' -f $_.FullyQualifiedErrorId, $_.Exception.Reason }
      $env:NVM_BIN = '${path.dirname(process.execPath)}'
      (Get-HttpErrLimit -OsVersion 5.2 -Architecture x86 -Ram 4GB).Refusal.thresholdBytes`);
    expect(lines[0]).toMatch(/^HttpErr\.NodeNotFound,Get-HttpErrLimit\|[^|]+ does not exist; -NodePath takes/);
    expect(lines.slice(1)).toEqual(['HttpErr.NodeNotFound,Get-HttpErrLimit|NodeNotFound', '20971520']);
  });

  it('is refused under Constrained Language Mode in a sentence', () => {
    const text = `$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; try { Import-Module '${MODULE}' -ErrorAction Stop } catch { [string]$_ }`;
    const output = execFileSync(genuine.pwsh, ['-Command', text], { encoding: 'utf8' });
    expect(output).toContain('the module HttpErrDoctor needs Full Language');
  });

  it('ends the program and takes its temporary folder away when its pipeline is stopped', async () => {
    const machine = bench.start({ kernel: LEAKING_KERNEL });
    mkdirSync(path.join(folder, 'temporary'));
    const script = path.join(folder, 'stop.ps1');
    writeFileSync(
      script,
      `$shell = [PowerShell]::Create()
      [void]$shell.AddScript("Import-Module '${MODULE}'; Invoke-HttpErrDoctor -PowerShellPath '${bench.lab.pwsh}' -Verbose")
      $run = $shell.BeginInvoke()
      while ($shell.Streams.Verbose.Count -lt 6 -and $shell.InvocationStateInfo.State -eq 'Running') { [Threading.Thread]::Sleep(100) }
      $clock = [Diagnostics.Stopwatch]::StartNew()
      $shell.Stop()
      [Console]::Out.WriteLine($clock.Elapsed.TotalSeconds -lt 20)
      [Console]::Out.WriteLine($shell.Streams.Progress.Count -gt 3)`,
    );
    const env = { ...process.env, TMPDIR: path.join(folder, 'temporary') };
    const output = execFileSync(genuine.pwsh, ['-File', script], { encoding: 'utf8', env, timeout: 100_000 });
    expect(output.trim().split('\n')).toEqual(['True', 'True']);
    expect(readdirSync(path.join(folder, 'temporary')).filter((name) => name.startsWith('httperr-doctor-'))).toEqual([]);
    expect(existsSync(machine.windows)).toBe(true);
  });

  describe('for its users', () => {
    it('has help for every parameter, and examples', () => {
      const lines = run(`foreach ($command in (Get-Command -Module HttpErrDoctor)) {
        $help = Get-Help $command.Name -Full
        $bare = @($command.Parameters.Keys | Where-Object { [System.Management.Automation.PSCmdlet]::CommonParameters -notcontains $_ -and @('WhatIf', 'Confirm') -notcontains $_ -and -not (Get-Help $command.Name -Parameter $_ -ErrorAction SilentlyContinue).description })
        '{0}|{1}|{2}|{3}|{4}' -f $command.Name, ($bare -join ','), (@($help.examples.example).Count -ge 2), [bool]$help.returnValues, ($command.OutputType.Count -gt 0) }`);
      expect(lines).toHaveLength(15);
      expect(lines.filter((line) => !line.endsWith('||True|True|True'))).toEqual([]);
    });

    it('has a manifest that passes', () => {
      expect(run(`(Test-ModuleManifest '${MODULE}').ExportedFunctions.Count`)).toEqual(['15']);
    });

    it('lists what matters of each object, and keeps the rest for those who ask', () => {
      evidence('a');
      const text = run(`Get-HttpErrPoolTag -Path a | Select-Object -First 1 | Format-List | Out-String -Width 100
        Get-HttpErrEvidence -Path a | Select-Object -First 1 | Format-List | Out-String -Width 100
        'EvidencePath' -in (Get-HttpErrPoolTag -Path a)[0].PSObject.Properties.Name`).join('\n');
      expect(text).toMatch(/^Outstanding +: 31260$/m);
      expect(text).toMatch(/^Unread +: 0$/m);
      expect(text).not.toMatch(/^(EvidencePath|Document) /m);
      expect(text).toMatch(/^True$/m);
    });

    it('names only properties that its objects have', () => {
      const named = readFileSync(path.join(path.dirname(MODULE), 'HttpErrDoctor.types.ps1xml'), 'utf8');
      const objects = readFileSync(path.join(path.dirname(MODULE), 'objects.ps1'), 'utf8');
      const types = [
        ...named.matchAll(/<Name>HttpErrDoctor\.(\w+)<\/Name>[\s\S]*?<ReferencedProperties>([\s\S]*?)<\/ReferencedProperties>/g),
      ];
      expect(types.length).toBeGreaterThan(9);
      for (const [, type = '', properties = ''] of types) {
        const made = objects.split(`PSTypeName = 'HttpErrDoctor.${type}'`)[1]?.split('\n    }')[0] ?? '';
        const names = [...properties.matchAll(/<Name>(\w+)<\/Name>/g)].map(([, name = '']) => name);
        expect([type, names.filter((name) => !new RegExp(`\\b${name} = `).test(made))]).toEqual([type, []]);
      }
    });

    it('shows a diagnosis as a page, and tables', () => {
      const example = path.join(REPOSITORY, 'examples', 'notmyfault');
      const text = run(`Invoke-HttpErrDoctor -Path '${example}' | Out-String -Width 100
        Get-HttpErrPoolTag -Path '${example}' | Where-Object IsLeak | Out-String -Width 100
        Get-HttpErrRefusal -Path '${example}' | Out-String -Width 100
        Get-HttpErrPoolTagDriver -Tag Leak -Path '${example}' | Out-String -Width 120
        Get-HttpErrLimit -OsVersion 5.2 -Architecture x86 -Ram 4GB | Out-String -Width 100`).join('\n');
      expect(text).toMatch(/^ {2}WEB1 +Windows 6\.0\.6002 x64, 4 GB RAM$/m);
      expect(text).toMatch(/^ {2}Verdict +driver-leak, strong$/m);
      expect(text).toMatch(/^ {2}Suspects {2}myfault\.sys \(strong\): Leak 2\.78 GB \+1\.1 GB\/h$/m);
      expect(text).toMatch(/^ {2}Do now {4}1 reboot: /m);
      expect(text).toMatch(/^Machine +Tag +Pool +Size +Growth +IsLeak +About$/m);
      expect(text).toMatch(/^WEB1 +Leak +nonpaged +2\.78 GB +\+1\.1 GB\/h +True/m);
      expect(text).toMatch(/^2012-02-28 11:28:12 +2012-02-28 11:28:47 +47 +8$/m);
      expect(text).toMatch(/^Leak +call +myfault\.sys +1\.0\.0\.0 +unsigned +httperr-doctor demonstration$/m);
      expect(text).toMatch(/^Nonpaged +: 256 MB$/m);
      for (const line of text.split('\n')) expect(line.length).toBeLessThan(121);
    });
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
      // whose reader plays that of 5.1
      bench.lab.pwsh,
    );
    expect(lines).toEqual(['x|3|2|900007']);
  });
});

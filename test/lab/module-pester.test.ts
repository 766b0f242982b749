import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUILD_LIMIT_MS, BUILD_MISSING, buildLab, isSkipped, LAB_MISSING, type Lab, REPOSITORY } from './lab.js';
import { installPester } from './pester.js';

const SUITE = path.join(REPOSITORY, 'test', 'lab', 'pester', 'HttpErrDoctor.Tests.ps1');

/** What the run of Pester writes down. */
interface PesterResult {
  readonly passed: number;
  readonly skipped: number;
  readonly failed: readonly string[];
}

const RUN = `param($Pester, $Suite, $Result)
Import-Module $Pester
$configuration = New-PesterConfiguration
$configuration.Run.Path = $Suite
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'None'
$run = Invoke-Pester -Configuration $configuration
$failed = @($run.Failed | ForEach-Object { $_.ExpandedPath + ': ' + $_.ErrorRecord[0] }) + @($run.FailedContainers + $run.FailedBlocks | ForEach-Object { [string]$_ })
@{ passed = $run.PassedCount; skipped = $run.SkippedCount + $run.NotRunCount; failed = $failed } | ConvertTo-Json | Set-Content $Result`;

describe.skipIf(isSkipped('the suite of Pester', LAB_MISSING, BUILD_MISSING))('the module HttpErrDoctor as Pester sees it', () => {
  let genuine: Lab;
  let pester: string;
  let folder: string;
  beforeAll(async () => {
    genuine = await buildLab('pwsh');
    pester = await installPester();
  }, BUILD_LIMIT_MS);
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('passes', { timeout: 300_000 }, () => {
    const script = path.join(folder, 'run.ps1');
    const result = path.join(folder, 'result.json');
    writeFileSync(script, RUN);
    execFileSync(genuine.pwsh, ['-File', script, pester, SUITE, result], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NO_COLOR: '1', HTTPERR_DOCTOR_REPOSITORY: REPOSITORY },
    });
    const { passed, skipped, failed } = JSON.parse(readFileSync(result, 'utf8')) as PesterResult;
    expect(failed).toEqual([]);
    expect(skipped).toBe(0);
    expect(passed).toBeGreaterThan(150);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILD_MISSING, buildLab, isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { LEAKING_KERNEL } from './machine-of-the-lab.js';
import { MODES } from './modes.js';
import { useLab } from './use-lab.js';

const EXAMPLES = path.join(REPOSITORY, 'examples');
const EVIDENCE = path.join(EXAMPLES, 'notmyfault');

describe.skipIf(isSkipped('the examples', BUILD_MISSING))('the examples', () => {
  const run = (name: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [path.join(EXAMPLES, name), ...args], { encoding: 'utf8' });

  it('one-off names the culprit', () => {
    const { status, stdout } = run('one-off.mjs', EVIDENCE);
    expect(status).toBe(0);
    expect(stdout).toMatch(/myfault\.sys/);
  });

  it('embed-in-automation gives JSON and an exit code', () => {
    const { status, stdout } = run('embed-in-automation.mjs', EVIDENCE);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: expect.stringContaining('leak'), refused: 47 });
    expect(run('embed-in-automation.mjs', '/no/such/folder').status).toBe(65);
  });

  describe.skipIf(isSkipped('with PowerShell', LAB_MISSING)).each(MODES)('with PowerShell in $mode', ({ constrained, usual }) => {
    const bench = useLab(usual);

    it('scheduled-task keeps the newest captures only', () => {
      const machine = bench.start({ kernel: LEAKING_KERNEL });
      const root = machine.path('captures');
      for (let turn = 0; turn < 2; turn++) {
        const { status, stderr } = run(
          'scheduled-task.mjs',
          root,
          '--minutes',
          '0.02',
          '--every',
          '1',
          '--keep',
          '1',
          '--powershell',
          bench.lab.pwsh,
        );
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      }
      const [only, ...others] = readdirSync(root);
      expect(others).toEqual([]);
      const stream = constrained ? 'processes.ndjson' : 'pool.ndjson';
      expect(readdirSync(path.join(root, only ?? ''))).toEqual(expect.arrayContaining(['capture.json', stream]));
    });
  });

  describe.skipIf(isSkipped('the module', LAB_MISSING))('the module', () => {
    // the module needs Full Language, and says so
    const bench = useLab();

    it('from-powershell works on objects', { timeout: 180_000 }, async () => {
      bench.start();
      const { pwsh } = await buildLab('pwsh');
      const output = execFileSync(pwsh, ['-File', path.join(EXAMPLES, 'from-powershell.ps1'), '-Path', EVIDENCE], {
        encoding: 'utf8',
      });
      expect(output).toContain('47 connections refused');
      expect(output).toMatch(/Leak grows by/);
      expect(output).toMatch(/^ {2}myfault\.sys \(call\), unsigned$/m);
    });
  });
});

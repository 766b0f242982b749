import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPowerShell } from '../../src/powershell/executable.js';

describe('which PowerShell is run', () => {
  it('is none off Windows, and what to do instead is said in one line', () => {
    const finding = () => findPowerShell({ platform: 'linux' });
    expect(finding).toThrow(expect.objectContaining({ code: 'powershell-unavailable', exitCode: 69 }));
    expect(finding).toThrow(/^this is not Windows: give files .*script[^\n]*$/);
  });

  it.each(['powershell', 'pwsh.exe'])('is never a bare name: %s', (given) => {
    expect(() => findPowerShell({ given })).toThrow(/bare name/);
  });

  it('is the one that was named, by its absolute path', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    const program = path.join(folder, 'pwsh');
    writeFileSync(program, '');
    expect(findPowerShell({ given: path.relative(process.cwd(), program) })).toBe(program);
    expect(() => findPowerShell({ given: path.join(folder, 'none') })).toThrow(/there is no PowerShell at/);
    rmSync(folder, { recursive: true });
  });

  it('is looked for at its usual place below the true folder of Windows only', () => {
    expect(() => findPowerShell({ platform: 'win32', windows: 'D:\\Win' })).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          tried: [
            'D:\\Win\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe',
            'D:\\Win\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
            'D:\\Program Files\\PowerShell\\7\\pwsh.exe',
          ],
        }),
      }),
    );
  });

  it('is none where nobody can say where Windows lies', () => {
    expect(() => findPowerShell({ platform: 'win32', windows: null })).toThrow(/the Windows folder was not found; .*--powershell/);
  });
});

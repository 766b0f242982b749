import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSkipped, LAB_MISSING, REPOSITORY } from './lab.js';
import { useLab } from './use-lab.js';

const GATE = path.join(REPOSITORY, 'test', 'lab', 'gate');

describe.skipIf(isSkipped('the language of the bundled scripts', LAB_MISSING))('the language of the bundled scripts', () => {
  const bench = useLab();

  const inspect = (folder: string): readonly string[] => {
    const args = [folder, path.join(GATE, 'allowed-types.txt'), path.join(GATE, 'allowed-commands.txt')];
    const output = execFileSync(bench.lab.pwsh, ['-File', path.join(GATE, 'inspect.ps1'), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return output.split('\n').filter((line) => line !== '');
  };

  it('is that of Windows PowerShell 2.0, with .NET 2.0 only', () => {
    expect(inspect(path.join(REPOSITORY, 'ps'))).toEqual([]);
  });

  it('is held by a gate that finds every breach', () => {
    const found = inspect(path.join(GATE, 'breaches'));
    const lines = readFileSync(path.join(GATE, 'breaches', 'breaches.ps1'), 'utf8')
      .trimEnd()
      .split('\n');
    const missed = lines.flatMap((text, at) => (at === 0 || found.some((line) => line.includes(`breaches.ps1:${at + 1}:`)) ? [] : [text]));
    expect(missed).toEqual([]);
  });
});

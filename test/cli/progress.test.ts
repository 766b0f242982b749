import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped, missingProgram } from '../lab/lab.js';
import { CLI, EXAMPLE, run } from './run-cli.js';

/** A terminal of its own for a program, out of util-linux. */
const MISSING = missingProgram(['script']);

/** So large that reading it is seen, on a machine of any speed. */
const ROWS = 1_500_000;

describe.skipIf(isSkipped('progress on a terminal', MISSING))('progress', { timeout: 180_000 }, () => {
  let folder: string;
  let log: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    log = path.join(folder, 'httperr1.log');
    const row = '2026-11-22 10:15:01 192.0.2.1 4711 198.51.100.1 443 HTTP/1.1 GET /a - 400 - BadRequest -\r\n';
    const head =
      '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason s-queuename\r\n';
    writeFileSync(log, head + row.repeat(ROWS));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What a program prints where both its outputs are a terminal. */
  const onTerminal = (...args: readonly string[]): string => {
    const command = [process.execPath, CLI, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    return execFileSync('script', ['-qec', command, path.join(folder, 'typescript')], {
      encoding: 'utf8',
      input: '',
      maxBuffer: 2 ** 26,
      env: { ...process.env, TERM: 'xterm', COLUMNS: '80' },
    });
  };

  it.each([
    ['httperr', []],
    ['diagnose', []],
    ['read', []],
    ['kb', ['KB934878']],
    ['compare', [EXAMPLE]],
  ] as const)('of %s is the file and how much of it was read', (command, before) => {
    expect(onTerminal(command, ...before, log, '-o', path.join(folder, 'out.txt'))).toMatch(/reading .*httperr1\.log +[\d.]+ [KMG]B/);
  });

  it('is not there where people asked for quiet', () => {
    expect(onTerminal('httperr', log, '--quiet', '-o', path.join(folder, 'out.txt'))).not.toContain('reading');
  });

  it('is not there where stderr is no terminal', async () => {
    const { code, stderr } = await run(['httperr', log, '-o', path.join(folder, 'out.txt')]);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('reading')]);
  });
});

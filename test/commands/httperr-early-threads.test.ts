import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { CLI } from '../cli/run-cli.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'httperr-early-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program as it is installed, with other code for its threads. */
function programWith(worker: string): string {
  const copy = path.join(folder, worker.length.toString());
  mkdirSync(copy);
  for (const part of ['dist', 'schemas', 'package.json']) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  writeFileSync(path.join(copy, 'dist/httperr-worker.cjs'), worker);
  return path.join(copy, 'dist/cli.js');
}

/** So large that a thread is started before the command is loaded. */
function largeLog(): string {
  const file = path.join(folder, 'httperr1.log');
  const head = '#Fields: date time c-ip c-port s-ip s-port cs-version cs-method cs-uri sc-status s-siteid s-reason s-queuename\r\n';
  const row = '2026-03-01 10:00:01 192.0.2.1 1 198.51.100.4 80 - - - - - Timer_ConnectionIdle -\r\n';
  writeFileSync(file, head + row.repeat(Math.ceil((65 * 2 ** 20) / row.length)));
  return file;
}

async function countsOf(cli: string, log: string): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, 'httperr', log, '--json']);
  const { reasons, files } = JSON.parse(stdout);
  return { reasons, files, stderr };
}

it('a thread that cannot begin, or ends at once, costs a large log no row and the program not its life', async () => {
  const log = largeLog();
  const whole = await countsOf(CLI, log);
  expect(whole).toMatchObject({ reasons: [{ reason: 'Timer_ConnectionIdle' }], stderr: '' });
  for (const worker of ["throw new Error('broken');", 'process.exit(3);']) expect(await countsOf(programWith(worker), log)).toEqual(whole);
});

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
  const reasons = ['Timer_ConnectionIdle', 'Client_Reset', 'Brand_New', 'QueueFull'];
  const row = (i: number) =>
    `2026-03-01 10:0${i % 10}:01 192.0.2.1 1 198.51.100.4 80 - - - - - ${i % 97 === 0 ? '3_Connections_Refused' : reasons[i % 4]} Pool${i % 3}\r\n`;
  const some = Array.from({ length: 1000 }, (_, i) => row(i)).join('');
  const later = some.replaceAll('2026-03-01', '2026-03-02');
  const times = Math.ceil((33 * 2 ** 20) / some.length);
  writeFileSync(file, `${head}${some.repeat(times)}${head}${later.repeat(times)}`);
  return file;
}

async function countsOf(cli: string, words: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [cli, 'httperr', ...words, '--json'], { maxBuffer: 2 ** 26 });
  return { ...JSON.parse(stdout), stderr };
}

it('a thread that cannot begin, or ends at once, costs a large log no row and the program not its life', async () => {
  const log = largeLog();
  const [broken, ended] = ["throw new Error('broken');", 'process.exit(3);'].map(programWith);
  // One that reads early what nobody asks for so does no harm either.
  for (const options of [[], ['--by', 'minute'], ['--since', '2026-03-02T10:04:00'], ['--by', 'hour', '--until', '2026-03-02']]) {
    const whole = await countsOf(CLI, [log, ...options]);
    expect(whole).toMatchObject({ kind: 'httperr', files: [{ unparsed: 0 }], stderr: '' });
    for (const cli of [broken, ended]) expect(await countsOf(cli ?? '', [log, ...options])).toEqual(whole);
  }
});

it('a thread that reads early ends with a program that has no use for it', async () => {
  const run = promisify(execFile)(process.execPath, [CLI, 'httperr', path.join(folder, 'httperr1.log'), '--no-such-option']);
  await expect(run).rejects.toMatchObject({ code: 64 });
});

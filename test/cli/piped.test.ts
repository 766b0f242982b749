import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderOf, httperrLog, poolList } from '../read/evidence-folder.js';
import { CLI, type RunOptions, run } from './run-cli.js';

const LOG = Buffer.from(httperrLog('7_Connections_Refused'));
const LIST = Buffer.from(poolList({ allocs: 10, blocks: 5 }));

/** Runs a command with text behind a pipe that is closed at its end. */
function piped(args: readonly string[], input: Buffer, options: RunOptions = {}) {
  return run(args, { ...options, input });
}

describe('what is piped is evidence', () => {
  it.each<[string, readonly string[], Buffer, string]>([
    ['to the default command', [], LOG, '7 connections'],
    ['to diagnose', ['diagnose', '-'], LOG, '7 connections'],
    ['to httperr', ['httperr'], LOG, '7 connections'],
    ['to httperr by name', ['httperr', '-'], LOG, '7 connections'],
    ['to pool', ['pool'], LIST, 'unknown Windows'],
    ['as an archive', [], Buffer.from(zipSync({ 'a/httperr1.log': LOG })), '7 connections'],
    ['to kb', ['kb', 'KB934878', '-'], LOG, 'KB934878'],
  ])('%s', async (_, args, input, text) => {
    const { stdout, code } = await piped(args, input);
    expect(stdout).toContain(text);
    expect(code).toBe(0);
  });

  it('is named stdin, and leaves no file behind', async () => {
    const folder = folderOf();
    const { stdout } = await piped(['-', '--json'], LOG, { env: { TMPDIR: folder, TEMP: folder, TMP: folder } });
    expect(JSON.parse(stdout).machines[0].inputs.map(({ path }: { path: string }) => path)).toEqual(['stdin']);
    expect(stdout).not.toContain(folder);
  });

  it.skipIf(process.platform === 'win32')('has an end, also where the program before the pipe has none', async () => {
    const folder = folderOf();
    const command = `yes | "${process.execPath}" "${CLI}" diagnose -`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { env: { ...process.env, TMPDIR: folder }, encoding: 'utf8' });
    expect(stderr).toMatch(/^error: stdin goes on after 400 MB and is not an HTTPERR log; pipe one screen/);
    expect(status).toBe(65);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes together with paths', async () => {
    const folder = folderOf({ 'list.txt': LIST.toString() });
    const { stdout } = await piped(['diagnose', join(folder, 'list.txt'), '-', '--json'], LOG);
    expect(JSON.parse(stdout).machines[0].inputs).toHaveLength(2);
  });

  it('is not taken for a look at this machine where it is empty', async () => {
    expect(await piped(['diagnose', '-'], Buffer.alloc(0))).toMatchObject({
      code: 65,
      stderr: expect.stringMatching(/^error: stdin is empty/),
    });
    expect((await piped(['diagnose'], Buffer.alloc(0))).stderr).toContain('note: nothing was piped: stdin is empty');
    const file = join(folderOf(), 'empty.txt');
    writeFileSync(file, '');
    const descriptor = openSync(file, 'r');
    onTestFinished(() => closeSync(descriptor));
    expect(await run(['diagnose'], { stdin: descriptor })).toMatchObject({ code: 65, stderr: expect.stringContaining('stdin is empty') });
  });

  it('does not matter where paths are given', async () => {
    const { stdout } = await piped(['httperr', folderOf({ 'httperr1.log': httperrLog('2_Connections_Refused') })], LOG);
    expect(stdout).toContain('2 connections');
  });
});

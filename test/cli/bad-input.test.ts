import { chmodSync, closeSync, openSync, symlinkSync, truncateSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Diagnosis } from '../../src/schema/types.js';
import { type Files, folderOf, httperrLog, poolList } from '../read/evidence-folder.js';
import { crlf, FIELDS, header } from '../read/httperr/log.js';
import { makePipe } from '../read/special-files.js';
import { type RunOptions, run, runJson } from './run-cli.js';

const onUnix = process.platform !== 'win32';
const LOG = httperrLog('2_Connections_Refused');
const LIST = poolList({ allocs: 10, blocks: 5 });

/** Evidence that is in order, beside which something is not. */
const GOOD: Files = { 'good/httperr1.log': LOG };

/** What a diagnosis of a folder says of inputs that it could not use, and how many refusals it found in the others. */
async function diagnosed(folder: string, options?: RunOptions) {
  const { document, code, stderr } = await runJson(['diagnose', '.'], { cwd: folder, ...options });
  const { machines, unassigned } = document as Diagnosis;
  return {
    code,
    stderr,
    refused: machines.reduce((sum, { refusals }) => sum + (refusals?.connections ?? 0), 0),
    left: unassigned.map(({ path, recognizedAs, problems }) => [path.replace(/^\.\//, ''), recognizedAs, problems[0]?.text ?? '']),
  };
}

describe('what is wrong is said, and the rest is diagnosed', () => {
  it.each<[string, number, Files, string, RegExp]>([
    [
      'binary rubbish',
      0,
      { 'bad.bin': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)) },
      'unknown',
      /not recognized/,
    ],
    ['an empty log', 0, { 'bad.log': '' }, 'empty', /is empty/],
    ['deep JSON', 2, { 'bad.json': '{"os":'.repeat(50_000) }, 'unreadable', /64 levels deep/],
    ['JSON of 50 MB', 0, { 'bad.json': `{"os":{},"x":"${'a'.repeat(50_000_000)}"}` }, 'unknown', /JSON of more than/],
    ['a machine.json with an error', 2, { 'bad.json': '{"memory":{"visibleBytes":"4 GB"}}' }, 'unreadable', /visibleBytes is "4 GB"/],
    ['a list whose gzip was cut', 2, { 'bad.gz': gzipSync(LIST).subarray(0, 200) }, 'unreadable', /cut off/],
    ['an archive that was cut', 2, { 'bad.zip': zipSync({ 'a.log': Buffer.from(LOG) }).subarray(0, 90) }, 'unreadable', /cut off/],
    ['an archive in an archive', 2, { 'bad.zip': zipSync({ 'b.zip': zipSync({ 'c.log': Buffer.from(LOG) }) }) }, 'unreadable', /unpack it/],
    ['a name out of an archive', 2, { 'bad.zip': zipSync({ '../../b.log': Buffer.from(LOG) }) }, 'unreadable', /leads out/],
    ['a zip bomb', 2, { 'bad.zip': zipSync({ 'b.txt': new Uint8Array(20_000_000) }) }, 'unreadable', /250 times/],
    ['an archive of 20,000 files', 2, { 'bad.zip': manyFiles(20_000) }, 'unreadable', /20000 files/],
  ])('%s', async (_, code, files, recognizedAs, text) => {
    const ended = await diagnosed(folderOf({ ...GOOD, ...files }));
    expect(ended).toMatchObject({ code, stderr: '', refused: 2 });
    expect(ended.left).toEqual([[expect.stringMatching(/^bad/), recognizedAs, expect.stringMatching(text)]]);
  });

  it('a log that holds a header only', async () => {
    const folder = folderOf({ 'httperr1.log': header(FIELDS[13]) });
    expect(await diagnosed(folder)).toMatchObject({ code: 0, left: [], refused: 0 });
    expect((await run(['httperr', folder])).stdout).toContain('No connection was refused');
  });

  it.skipIf(!onUnix)('pipes, sockets, loops and links that lead outside', async () => {
    const outside = folderOf({ 'httperr9.log': httperrLog('40_Connections_Refused') });
    const folder = folderOf({ ...GOOD, 'sub/notes.txt': 'x' });
    makePipe(join(folder, 'pipe'));
    symlinkSync('..', join(folder, 'sub', 'loop'));
    symlinkSync(outside, join(folder, 'outside'));
    const server = createServer().listen(join(folder, 'socket'));
    onTestFinished(() => void server.close());
    const { code, refused, left } = await diagnosed(folder);
    expect([code, refused]).toEqual([0, 2]);
    expect(new Map(left.map(([path, kind]) => [path, kind]))).toEqual(
      new Map([
        ['outside', 'link'],
        ['pipe', 'special'],
        ['socket', 'special'],
        ['sub/loop', 'link'],
        ['sub/notes.txt', 'unknown'],
      ]),
    );
  });

  it.skipIf(!onUnix)('a pipe that was named itself', async () => {
    const pipe = join(folderOf(), 'pipe');
    makePipe(pipe);
    expect(await run(['diagnose', pipe])).toMatchObject({ code: 65, stdout: expect.stringContaining('pipe') });
    expect(await run(['httperr', pipe])).toMatchObject({ code: 65 });
  });

  it.skipIf(!onUnix)('files and folders that may not be read', async () => {
    const folder = folderOf({ ...GOOD, 'locked.log': LOG, 'secret/httperr2.log': LOG });
    chmodSync(join(folder, 'locked.log'), 0);
    chmodSync(join(folder, 'secret'), 0);
    onTestFinished(() => chmodSync(join(folder, 'secret'), 0o700));
    const { code, refused, left } = await diagnosed(folder, { isUnprivileged: true });
    expect([code, refused]).toEqual([2, 2]);
    expect(left).toEqual([
      ['secret', 'unreadable', expect.stringContaining('cannot be read: access denied; ')],
      ['locked.log', 'unreadable', expect.stringContaining('cannot be read: access denied; ')],
    ]);
  });
});

describe('text of others', () => {
  it.skipIf(!onUnix)('file names are shown so that no terminal obeys them', async () => {
    const folder = folderOf({ 'note\n\x1b[2J\u202e.txt': 'x', ...GOOD });
    const { stdout } = await run(['diagnose', '.'], { cwd: folder });
    expect(stdout).toContain('note\\x0A\\x1B[2J\\u{202E}.txt');
    expect((await run(['diagnose', 'none\nerror: forged'])).stderr).toContain('none\\x0Aerror: forged does not exist');
  });

  it('log fields and tags are shown so that no terminal obeys them', async () => {
    const log = header(FIELDS[13]) + crlf('2026-03-01 10:00:00 - - - - - - /\x1b[2J 400 - Bad\x1b]0;x\x07Reason -', 'no row \x1b[31m');
    const list = Buffer.from(poolList({ tag: 'A\x1bBC', allocs: 10, blocks: 5 }), 'latin1');
    const folder = folderOf({ 'httperr1.log': log, 'poolmon.txt': list });
    for (const args of [
      ['httperr', folder, '--verbose'],
      ['pool', folder],
      ['diagnose', folder, '--verbose'],
      ['httperr', folder, '--rows'],
    ]) {
      const { stdout, stderr } = await run(args);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
    expect((await run(['pool', folder])).stdout).toContain('A\\x1BBC');
  });
});

describe('memory', () => {
  /** Most memory that a run took, in bytes. */
  async function peakBytes(args: readonly string[]): Promise<number> {
    const report = 'process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
    const { stderr, code } = await run(args, { node: ['--import', `data:text/javascript,${report}`] });
    expect([0, 2]).toContain(code);
    return Number(/peak (\d+)$/.exec(stderr)?.[1]) * 1024;
  }

  it.skipIf(!onUnix)('does not grow with a line of a gigabyte', async () => {
    const small = folderOf({ 'httperr1.log': LOG });
    const large = folderOf({ 'httperr1.log': LOG });
    const file = openSync(join(large, 'httperr1.log'), 'a');
    writeSync(file, '2026-03-01 10:00:01 ');
    closeSync(file);
    truncateSync(join(large, 'httperr1.log'), 2 ** 30);
    const [least, most] = [await peakBytes(['httperr', small]), await peakBytes(['httperr', large])];
    expect(most - least).toBeLessThan(100 * 2 ** 20);
  });
});

function manyFiles(count: number): Uint8Array {
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, new Uint8Array()])), { level: 0 });
}

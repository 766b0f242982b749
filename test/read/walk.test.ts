import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { walk } from '../../src/read/walk.js';
import { folderOf } from './evidence-folder.js';
import { makePipe } from './special-files.js';

const onWindows = process.platform === 'win32';

/** Paths below a folder, and why the others were left out. */
async function walked(folder: string) {
  const { files, skipped } = await walk([folder]);
  return {
    files: files.map(({ path }) => path.slice(folder.length + 1)),
    skipped: new Map(skipped.map(({ path, kind, text }) => [path.slice(folder.length + 1), { kind, text }])),
  };
}

describe('walk', () => {
  it('lists files below folders in the order in which people count', async () => {
    const folder = folderOf({ 'poolmon10.txt': 'a', 'poolmon2.txt': 'b', 'Poolmon1.txt': 'c', 'httperr/httperr1.log': 'd' });
    expect((await walked(folder)).files).toEqual(['httperr/httperr1.log', 'Poolmon1.txt', 'poolmon2.txt', 'poolmon10.txt']);
  });

  it('tells size, time and folder of a file; a file that was named itself has no folder', async () => {
    const folder = folderOf({ 'a.txt': 'four' });
    const file = join(folder, 'a.txt');
    const { files } = await walk([folder]);
    expect(files).toMatchObject([{ path: `${folder}/a.txt`, file, folder, bytes: 4 }]);
    expect(Math.abs((files[0]?.modifiedMs ?? 0) - Date.now())).toBeLessThan(60_000);
    expect((await walk([file])).files).toMatchObject([{ path: file, folder: null }]);
  });

  it('reads a file once, however often it is reached', async () => {
    const folder = folderOf({ 'sub/a.txt': 'a' });
    const { files } = await walk([`${folder}/`, join(folder, 'sub'), join(folder, 'sub', 'a.txt')]);
    expect(files.map(({ path }) => path)).toEqual([`${folder}/sub/a.txt`]);
  });

  it('goes on after a path that does not exist', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    const { files, skipped } = await walk([join(folder, 'none'), join(folder, 'a.txt', 'below'), folder]);
    expect(files).toHaveLength(1);
    expect(skipped).toMatchObject([
      { path: join(folder, 'none'), kind: 'unreadable', text: expect.stringMatching(/^does not exist/) },
      { path: join(folder, 'a.txt', 'below'), kind: 'unreadable' },
    ]);
  });

  it.skipIf(onWindows)('follows no link below a folder, and ends at a loop', async () => {
    const outside = folderOf({ 'secret.txt': 's' });
    const folder = folderOf({ 'a/b.txt': 'b' });
    for (const [target, name] of [
      ['..', 'a/up'],
      [outside, 'out'],
      [join(outside, 'secret.txt'), 'secret'],
      ['nowhere', 'dangling'],
      ['self', 'self'],
    ] as const) {
      symlinkSync(target, join(folder, name));
    }
    const { files, skipped } = await walked(folder);
    expect(files).toEqual(['a/b.txt']);
    expect([...skipped.keys()].sort()).toEqual(['a/up', 'dangling', 'out', 'secret', 'self']);
    expect(new Set([...skipped.values()].map(({ kind }) => kind))).toEqual(new Set(['link']));
  });

  it.skipIf(onWindows)('follows a link that was named itself', async () => {
    const outside = folderOf({ 'httperr1.log': 's' });
    const folder = folderOf();
    symlinkSync(outside, join(folder, 'logs'));
    expect((await walk([join(folder, 'logs')])).files.map(({ path }) => path)).toEqual([`${folder}/logs/httperr1.log`]);
  });

  it.skipIf(onWindows)('opens no pipe and no socket', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    makePipe(join(folder, 'pipe'));
    const server = createServer().listen(join(folder, 'socket'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const { files, skipped } = await walked(folder);
    expect(files).toEqual(['a.txt']);
    expect([...skipped].map(([path, { kind }]) => [path, kind])).toEqual([
      ['pipe', 'special'],
      ['socket', 'special'],
    ]);
    expect((await walk([join(folder, 'pipe')])).skipped).toMatchObject([{ kind: 'special' }]);
  });

  it.skipIf(process.platform !== 'linux')('says of a name that is no Unicode what to do with it', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/odd`), Buffer.of(0xff)]), 'x');
    const { files, skipped } = await walked(folder);
    expect(files).toEqual(['a.txt']);
    expect([...skipped.values()]).toMatchObject([{ kind: 'unreadable', text: expect.stringContaining('rename it') }]);
  });

  it('stops at a depth that no evidence has', async () => {
    const folder = folderOf();
    const deep = join(folder, ...Array.from({ length: 45 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'a.txt'), 'a');
    const { files, skipped } = await walked(folder);
    expect(files).toEqual([]);
    expect([...skipped.values()]).toMatchObject([{ kind: 'unreadable', text: expect.stringContaining('deep') }]);
  });

  it('stops at the signal', async () => {
    await expect(walk([folderOf({ 'a.txt': 'a' })], AbortSignal.abort())).rejects.toThrow();
  });
});

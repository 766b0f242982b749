import { execFileSync } from 'node:child_process';
import { closeSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile, openFileSync, readNamedFile } from '../../src/io/open-file.js';
import { folderOf } from '../read/evidence-folder.js';

describe('opening a file', () => {
  it('gives its size, whoever opens it', async () => {
    const file = join(folderOf({ 'a.txt': 'content' }), 'a.txt');
    const { handle, size } = await openFile(file);
    await handle.close();
    const { fd, size: same } = openFileSync(file);
    expect(readFileSync(fd, 'utf8')).toBe('content');
    closeSync(fd);
    expect([size, same]).toEqual([7, 7]);
  });

  it('refuses a folder, and a file that is too large for its option', async () => {
    const folder = folderOf({ 'a.txt': 'content' });
    await expect(openFile(folder)).rejects.toMatchObject({ code: 'not-readable' });
    await expect(readNamedFile(join(folder, 'a.txt'), 6)).rejects.toMatchObject({ code: 'too-large' });
    expect((await readNamedFile(join(folder, 'a.txt'), 7)).toString()).toBe('content');
  });

  it.skipIf(process.platform === 'win32')('neither waits for a pipe nor follows a link that nobody named', async () => {
    const folder = folderOf({ 'a.txt': 'content' });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link'));
    for (const name of ['pipe', 'link']) {
      await expect(openFile(join(folder, name))).rejects.toMatchObject({ code: 'not-readable' });
      expect(() => openFileSync(join(folder, name))).toThrow(/not followed|not opened/);
    }
    await expect(readNamedFile(join(folder, 'pipe'), 100)).rejects.toMatchObject({ code: 'not-readable' });
    expect((await readNamedFile(join(folder, 'link'), 100)).toString()).toBe('content');
  });
});

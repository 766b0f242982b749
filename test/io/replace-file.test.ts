import { linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile, readOwnText } from '../../src/io/open-file.js';
import { replaceFile } from '../../src/io/replace-file.js';

describe.skipIf(process.platform === 'win32')('a file of ours', () => {
  let folder: string;
  let file: string;
  let victim: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'httperr-doctor-test-'));
    file = path.join(folder, 'page.md');
    victim = path.join(folder, 'victim');
    writeFileSync(victim, 'dear');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['a link', () => symlinkSync(victim, file)],
    ['a second name of another file', () => linkSync(victim, file)],
    ['an older file', () => writeFileSync(file, 'old')],
  ])('takes the place of %s, and nothing is written through it', async (_, plant) => {
    plant();
    await replaceFile(file, 'new', 0o600);
    expect([readFileSync(file, 'utf8'), readFileSync(victim, 'utf8'), lstatSync(file).mode & 0o777]).toEqual(['new', 'dear', 0o600]);
    expect(readdirSync(folder).sort()).toEqual(['page.md', 'victim']);
  });

  it('leaves no half of itself where it cannot be written', async () => {
    mkdirSync(path.join(file, 'full'), { recursive: true });
    await expect(replaceFile(file, 'new', 0o600)).rejects.toMatchObject({ code: expect.stringMatching(/EISDIR|ENOTEMPTY|EEXIST/) });
    expect(readdirSync(folder).sort()).toEqual(['page.md', 'victim']);
  });

  it('is read itself, and not what a link or folder in its place leads to', async () => {
    expect(await readOwnText(victim)).toBe('dear');
    symlinkSync(victim, file);
    await expect(readOwnText(file)).rejects.toThrow('is a link');
    await expect(openFile(folder)).rejects.toThrow('not a regular file');
  });
});

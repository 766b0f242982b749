import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../src/errors.js';
import { type Archive, openArchive } from '../../src/read/archive.js';
import { folderOf } from './evidence-folder.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Signature of an entry in the list at the end of a zip. */
const LISTED = Buffer.from('PK\x01\x02', 'latin1');

function zipOf(files: Zippable, change: (zip: Buffer) => Buffer = (zip) => zip): string {
  const file = join(folderOf(), 'evidence.zip');
  writeFileSync(file, change(Buffer.from(zipSync(files))));
  return file;
}

async function contentOf(archive: Archive, name: string): Promise<string> {
  const entry = archive.entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`${name} is not in the archive`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await entry.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function failureOf(file: string): Promise<unknown> {
  return openArchive(file).catch((error: unknown) => error);
}

describe('openArchive', () => {
  it('lists files with their folders and sizes, and streams them', async () => {
    const archive = await openArchive(
      zipOf({ 'httperr/httperr1.log': text('rows'), 'empty/': text(''), 'a.txt': [text('stored'), { level: 0 }] }),
    );
    try {
      expect(archive.entries.map(({ name, bytes }) => [name, bytes])).toEqual([
        ['httperr/httperr1.log', 4],
        ['a.txt', 6],
      ]);
      expect(await contentOf(archive, 'httperr/httperr1.log')).toBe('rows');
      expect(await contentOf(archive, 'a.txt')).toBe('stored');
      expect(archive.skipped).toEqual([]);
    } finally {
      archive.close();
    }
  });

  it('takes backslashes for folders, as old .NET writes them', async () => {
    const archive = await openArchive(zipOf({ 'web1\\httperr1.log': text('x') }));
    expect(archive.entries.map(({ name }) => name)).toEqual(['web1/httperr1.log']);
    archive.close();
  });

  it.each(['../evil.log', 'a/../../evil.log', '/etc/evil.log', 'C:/evil.log', '..\\evil.log'])(
    'leaves out %s and keeps the rest',
    async (name) => {
      const archive = await openArchive(zipOf({ [name]: text('x'), 'good.log': text('y') }));
      expect(archive.entries.map((entry) => entry.name)).toEqual(['good.log']);
      expect(archive.skipped).toMatchObject([{ text: expect.stringContaining('leads out of the archive') }]);
      archive.close();
    },
  );

  it('leaves out an entry that unpacks to far more than evidence does', async () => {
    const archive = await openArchive(
      zipOf({ 'bomb.txt': new Uint8Array(4 * 2 ** 20), 'small.txt': new Uint8Array(2 ** 16), 'good.log': text('y') }),
    );
    expect(archive.entries.map(({ name }) => name)).toEqual(['small.txt', 'good.log']);
    expect(archive.skipped).toMatchObject([{ name: 'bomb.txt' }]);
    archive.close();
  });

  it('leaves out what is encrypted', async () => {
    const encrypted = zipOf({ 'a.log': text('x'), 'b.log': text('y') }, (zip) => {
      const listed = zip.indexOf(LISTED);
      zip.writeUInt16LE(zip.readUInt16LE(listed + 8) | 1, listed + 8);
      return zip;
    });
    const archive = await openArchive(encrypted);
    expect(archive.entries.map(({ name }) => name)).toEqual(['b.log']);
    expect(archive.skipped).toMatchObject([{ name: 'a.log', text: expect.stringContaining('encrypted') }]);
    archive.close();
  });

  it('follows no link', async () => {
    const archive = await openArchive(zipOf({ link: [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }));
    expect(archive.entries).toEqual([]);
    expect(archive.skipped).toMatchObject([{ name: 'link', text: expect.stringContaining('link') }]);
    archive.close();
  });

  it('notices a file whose content changed', async () => {
    const archive = await openArchive(
      zipOf({ 'a.txt': [text('a stored text'), { level: 0 }] }, (zip) => {
        zip[zip.indexOf('stored')] = 0x53;
        return zip;
      }),
    );
    await expect(contentOf(archive, 'a.txt')).rejects.toThrow('checksum');
    archive.close();
  });

  it('notices a file that unpacks to more than the archive says', async () => {
    const archive = await openArchive(
      zipOf({ 'a.txt': text('x'.repeat(1000)) }, (zip) => {
        zip.writeUInt32LE(10, zip.indexOf(LISTED) + 24);
        return zip;
      }),
    );
    await expect(contentOf(archive, 'a.txt')).rejects.toThrow();
    archive.close();
  });

  it.each<[string, (zip: Buffer) => Buffer]>([
    ['that was cut off', (zip) => zip.subarray(0, zip.length - 30)],
    ['whose list is damaged', (zip) => zip.fill(0xff, zip.indexOf(LISTED), zip.indexOf(LISTED) + 4)],
  ])('gives an error for an archive %s', async (_, change) => {
    const error = await failureOf(zipOf({ 'a.txt': text('x'.repeat(1000)) }, change));
    expect(isHttpErrDoctorError(error) && error.code).toBe('not-readable');
  });

  it('gives an error for more files than evidence has', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, [text(''), { level: 0 }]] as const));
    const error = await failureOf(zipOf(files as Zippable));
    expect(isHttpErrDoctorError(error) && error.code).toBe('too-large');
  });
});

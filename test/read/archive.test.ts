import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../src/errors.js';
import { type Archive, openArchive as openWith } from '../../src/read/archive.js';
import { ZipFiles } from '../../src/read/zip-files.js';
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

const files = new ZipFiles();
afterEach(() => files.close());

function openArchive(file: string): Promise<Archive> {
  return openWith(file, files);
}

/** Counts the same entry again and again in the list at the end: `names` of them, all on the data of the first. */
function overlapping(zip: Buffer, names: number): Buffer {
  const at = zip.indexOf(LISTED);
  const end = zip.indexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entry = zip.subarray(at, end);
  const list = Buffer.concat(
    Array.from({ length: names }, (_, i) => {
      const copy = Buffer.from(entry);
      copy.write(String(i).padStart(4, '0'), 46, 'latin1');
      return copy;
    }),
  );
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(names, 8);
  tail.writeUInt16LE(names, 10);
  tail.writeUInt32LE(list.length, 12);
  return Buffer.concat([zip.subarray(0, at), list, tail]);
}

describe('openArchive', () => {
  it('lists files with their folders and sizes, and streams them', async () => {
    const archive = await openArchive(
      zipOf({ 'httperr/httperr1.log': text('rows'), 'empty/': text(''), 'a.txt': [text('stored'), { level: 0 }] }),
    );
    expect(archive.entries.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['httperr/httperr1.log', 4],
      ['a.txt', 6],
    ]);
    expect(await contentOf(archive, 'httperr/httperr1.log')).toBe('rows');
    expect(await contentOf(archive, 'a.txt')).toBe('stored');
    expect(archive.skipped).toEqual([]);
  });

  it('takes backslashes for folders, as old .NET writes them', async () => {
    const archive = await openArchive(zipOf({ 'web1\\httperr1.log': text('x') }));
    expect(archive.entries.map(({ name }) => name)).toEqual(['web1/httperr1.log']);
  });

  it.each(['../evil.log', 'a/../../evil.log', '/etc/evil.log', 'C:/evil.log', '..\\evil.log'])(
    'leaves out %s and keeps the rest',
    async (name) => {
      const archive = await openArchive(zipOf({ [name]: text('x'), 'good.log': text('y') }));
      expect(archive.entries.map((entry) => entry.name)).toEqual(['good.log']);
      expect(archive.skipped).toMatchObject([{ text: expect.stringContaining('leads out of the archive') }]);
    },
  );

  it('leaves out an entry that unpacks to far more than evidence does', async () => {
    const archive = await openArchive(
      zipOf({ 'bomb.txt': new Uint8Array(4 * 2 ** 20), 'small.txt': new Uint8Array(2 ** 16), 'good.log': text('y') }),
    );
    expect(archive.entries.map(({ name }) => name)).toEqual(['small.txt', 'good.log']);
    expect(archive.skipped).toMatchObject([{ name: 'bomb.txt' }]);
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
  });

  it('follows no link', async () => {
    const archive = await openArchive(zipOf({ link: [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }));
    expect(archive.entries).toEqual([]);
    expect(archive.skipped).toMatchObject([{ name: 'link', text: expect.stringContaining('link') }]);
  });

  it('notices a file whose content changed', async () => {
    const archive = await openArchive(
      zipOf({ 'a.txt': [text('a stored text'), { level: 0 }] }, (zip) => {
        zip[zip.indexOf('stored')] = 0x53;
        return zip;
      }),
    );
    await expect(contentOf(archive, 'a.txt')).rejects.toThrow('checksum');
  });

  it('notices a file that unpacks to more than the archive says', async () => {
    const archive = await openArchive(
      zipOf({ 'a.txt': text('x'.repeat(1000)) }, (zip) => {
        zip.writeUInt32LE(10, zip.indexOf(LISTED) + 24);
        return zip;
      }),
    );
    await expect(contentOf(archive, 'a.txt')).rejects.toThrow();
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

  it('refuses entries that share their data', async () => {
    const file = zipOf({ '0000.log': new Uint8Array(500_000) }, (zip) => overlapping(zip, 300));
    expect(await failureOf(file)).toMatchObject({ code: 'not-readable', message: expect.stringContaining('share their data') });
  });

  it('refuses an archive that is a bomb as a whole, of entries that are none each', async () => {
    const small = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.log`, new Uint8Array(1_000_000)]));
    expect(await failureOf(zipOf(small))).toMatchObject({ code: 'too-large', message: expect.stringContaining('times its size') });
  });

  it('reads one of two entries of one name, and says so', async () => {
    const file = zipOf({ 'a1.log': text('first'), 'a2.log': text('second') }, (zip) => {
      for (let at = zip.indexOf('a2.log'); at >= 0; at = zip.indexOf('a2.log', at + 1)) zip.write('a1.log', at, 'latin1');
      return zip;
    });
    const archive = await openArchive(file);
    expect(archive.entries.map(({ name }) => name)).toEqual(['a1.log']);
    expect(await contentOf(archive, 'a1.log')).toBe('first');
    expect(archive.skipped).toEqual([{ name: 'a1.log', text: expect.stringContaining('twice') }]);
  });

  it('keeps few of many archives open, and opens one again where it is read later', async () => {
    const paths = Array.from({ length: 30 }, (_, i) => zipOf({ 'a.log': text(`content ${i}`) }));
    const archives: Archive[] = [];
    for (const path of paths) archives.push(await openArchive(path));
    if (existsSync('/proc/self/fd')) expect(readdirSync('/proc/self/fd').filter(isZipFile).length).toBeLessThanOrEqual(4);
    expect(await Promise.all(archives.map((archive) => contentOf(archive, 'a.log')))).toEqual(paths.map((_, i) => `content ${i}`));
  });
});

function isZipFile(fd: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`).endsWith('evidence.zip');
  } catch {
    return false;
  }
}

import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../src/read/evidence.js';
import { openTar } from '../../src/read/tar-archive.js';
import { isTar } from '../../src/read/tar-head.js';
import { folderOf, httperrLog, poolList } from './evidence-folder.js';

function file(name: string, body: string | Uint8Array): TarEntry {
  return { header: { name, size: Buffer.byteLength(body), type: 'file' }, body };
}

async function tar(...entries: readonly TarEntry[]): Promise<Buffer> {
  return Buffer.from(await packTar(entries));
}

function opened(bytes: Buffer, gzip = false) {
  return openTar({
    bytes: bytes.length,
    gzip,
    open: async () =>
      (async function* () {
        for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000);
      })(),
  });
}

async function textOf(entry: { open(): Promise<AsyncIterable<Uint8Array>> } | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  if (entry !== undefined) for await (const chunk of await entry.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

describe('a tar archive', () => {
  it.each([
    ['plain', 'WEB1.tar', (bytes: Buffer) => bytes],
    ['packed', 'WEB1.tgz', (bytes: Buffer) => gzipSync(bytes)],
    ['packed under its long name', 'WEB1.tar.gz', (bytes: Buffer) => gzipSync(bytes)],
  ])('%s is evidence as the folder that was packed', async (_, name, pack) => {
    const bytes = await tar(
      { header: { name: './HTTPERR/', size: 0, type: 'directory' } },
      file('./HTTPERR/httperr1.log', httperrLog('3_Connections_Refused')),
      file('./poolmon.txt', poolList({ allocs: 10, blocks: 5 })),
    );
    const folder = folderOf({ [name]: pack(bytes) });
    const { machines, unassigned } = await readEvidence([folder]);
    expect(unassigned).toEqual([]);
    expect(
      machines.map((machine) => machine.inputs.map(({ path, recognizedAs }) => [path.slice(folder.length + 1), recognizedAs])),
    ).toEqual([
      [
        [`${name}!HTTPERR/httperr1.log`, 'httperr'],
        [`${name}!poolmon.txt`, 'poolmon'],
      ],
    ]);
    expect(machines[0]?.httperr?.refusals).toMatchObject([{ connections: 3 }]);
  });

  it('gives the content of each entry, in any order and more than once, also of a large one', async () => {
    const large = 'x'.repeat(17 * 2 ** 20);
    const { entries } = await opened(await tar(file('a', 'first'), file('large', large), file('z', 'last')));
    expect(await textOf(entries[2])).toBe('last');
    expect(await textOf(entries[0])).toBe('first');
    expect((await textOf(entries[1])) === large).toBe(true);
    expect((await textOf(entries[1])).length).toBe(large.length);
  });

  it('leaves out links, names that lead out, and what came twice', async () => {
    const { entries, skipped } = await opened(
      await tar(
        { header: { name: 'link', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
        file('../out.txt', 'x'),
        file('/abs.txt', 'x'),
        file('a', 'one'),
        file('a', 'two'),
      ),
    );
    expect(entries.map(({ name }) => name)).toEqual(['a']);
    expect(await textOf(entries[0])).toBe('one');
    expect(skipped.map(({ text }) => text.slice(0, 24))).toEqual([
      'is a link; links are not',
      'has a name that leads ou',
      'has a name that leads ou',
      'is in the archive twice ',
    ]);
  });

  it('that ends too early is read as far as it goes, and says so', async () => {
    const whole = await tar(file('a', 'first'), file('b', 'y'.repeat(50_000)));
    for (const [bytes, gzip] of [
      [whole.subarray(0, 20_000), false],
      [gzipSync(whole).subarray(0, -20), true],
    ] as const) {
      const { entries, skipped } = await opened(bytes, gzip);
      expect(entries.map(({ name }) => name)[0]).toBe('a');
      if (entries.length === 1) expect(skipped).toMatchObject([{ text: expect.stringContaining('damaged or cut off') }]);
      else expect(skipped).toHaveLength(1);
    }
  });

  it('that is a bomb is refused', async () => {
    const bytes = gzipSync(await tar(file('zeros', Buffer.alloc(48 * 2 ** 20))), { level: 9 });
    await expect(opened(bytes, true)).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('250 times') });
  });

  it('of nonsense is no reason to fail', async () => {
    const { machines, unassigned } = await readEvidence([
      join(folderOf({ 'x.tar': Buffer.concat([(await tar(file('a', 'x'))).subarray(0, 512), Buffer.alloc(3000, 0x41)]) }), 'x.tar'),
    ]);
    expect(machines).toEqual([]);
    expect(unassigned.length).toBeGreaterThan(0);
  });
});

describe('the head of a tar archive', () => {
  it('has its own checksum', async () => {
    const bytes = await tar(file('a', 'x'));
    expect(isTar(bytes)).toBe(true);
    bytes[0] = 0x62;
    expect(isTar(bytes)).toBe(false);
  });

  it.each([
    ['zeros', Buffer.alloc(600)],
    ['text', Buffer.from('2026-03-01 '.repeat(99))],
    ['little', Buffer.from('x')],
  ])('is not %s', (_, bytes) => {
    expect(isTar(bytes)).toBe(false);
  });
});

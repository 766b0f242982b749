import { appendFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headOf, readWhole, type Source, sourcesOf, withContent } from '../../src/read/evidence-source.js';
import { walk } from '../../src/read/walk.js';
import { folderOf } from './evidence-folder.js';

async function sourceOf(text: string): Promise<Source & { readonly file: string }> {
  const folder = folderOf({ 'pool.txt': text });
  const { sources } = await sourcesOf((await walk([join(folder, 'pool.txt')])).files, []);
  const [source] = sources;
  if (source === undefined || source.file === null) throw new Error('no source');
  return { ...source, file: source.file };
}

const textOf = async (source: Source): Promise<string> => Buffer.from(await readWhole(source, false)).toString();

describe('a small file that is read ahead', () => {
  it('is not opened again', async () => {
    const source = await sourceOf('Tag Type Allocs');
    const filled = await withContent(source);
    rmSync(source.file);
    expect(await textOf(filled)).toBe('Tag Type Allocs');
    expect(Buffer.from((await headOf(filled)).bytes).toString()).toBe('Tag Type Allocs');
  });

  it.each([
    ['has grown', (file: string) => appendFileSync(file, 'more')],
    ['has shrunk', (file: string) => truncateSync(file, 3)],
    ['is gone', (file: string) => rmSync(file)],
  ])('that %s since it was found is read as any other', async (_, change) => {
    const source = await sourceOf('Tag Type Allocs');
    change(source.file);
    expect(await withContent(source)).toBe(source);
  });

  it('may be empty', async () => {
    expect(await textOf(await withContent(await sourceOf('')))).toBe('');
  });

  it('is none above a megabyte', async () => {
    const large = await sourceOf('x'.repeat(2 ** 20 + 1));
    expect(await withContent(large)).toBe(large);
  });
});

describe('a file in pieces', () => {
  it('comes whole and in order, also where the reader stops early', async () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `line ${i}`).join('\n');
    const source = await sourceOf(text);
    expect(await textOf(source)).toBe(text);
    for await (const chunk of await source.open()) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });

  it('comes in memory that is used again, where the reader is done with each piece', async () => {
    const text = Array.from({ length: 700_000 }, (_, i) => `line ${i}`).join('\n');
    const source = await sourceOf(text);
    const memory = new Set<ArrayBufferLike>();
    let read = '';
    for await (const chunk of await source.open({ reuse: true })) {
      memory.add(chunk.buffer);
      read += Buffer.from(chunk).toString('latin1');
    }
    expect(read).toBe(text);
    expect(memory.size).toBe(2);
    expect(text.length).toBeGreaterThan(5 * 2 ** 20);
  });

  it('that shrinks meanwhile says so behind what there was', async () => {
    const source = await sourceOf('y'.repeat(3 * 2 ** 20));
    let bytes = 0;
    const read = async (): Promise<void> => {
      for await (const chunk of await source.open()) {
        if (bytes === 0) truncateSync(source.file, 600_000);
        bytes += chunk.length;
      }
    };
    await expect(read()).rejects.toThrow(/^ends at byte \d+ of 3145728: it shrank while it was read/);
    expect(bytes).toBeGreaterThan(0);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HttpErrDoctorError } from '../../../src/errors.js';
import { readHttperrChunks, readHttperrFile } from '../../../src/read/httperr/collector.js';
import { readHttperrRows } from '../../../src/read/httperr/rows.js';
import { countsOf, crlf, FIELDS, header, rowsOf } from './log.js';

const ROW = '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET /a 503 2 AppOffline Pool';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'httperr-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Rows that gzip cannot pack to nothing. */
function manyRows(rows: number): string {
  return (
    header(FIELDS[13]) +
    crlf(...Array.from({ length: rows }, (_, i) => ROW.replace('/a', `/${((i * 2_654_435_761) % 4_294_967_296).toString(36)}`)))
  );
}

describe('gzip', () => {
  it('is unpacked, also in several members and from pieces of any size', async () => {
    const log = manyRows(2000);
    const packed = Buffer.concat([gzipSync(log.slice(0, 5000)), gzipSync(log.slice(5000))]);
    const plain = await rowsOf(log);
    expect(plain.rows).toHaveLength(2000);
    for (const chunkBytes of [7, 1000, 1 << 20]) expect(await rowsOf(packed, { chunkBytes })).toEqual(plain);
  });

  it('that ends too early keeps what was read', async () => {
    const packed = gzipSync(manyRows(10_000));
    const { evidence, problems } = await countsOf(packed.subarray(0, packed.length - 1000), { chunkBytes: 10_000 });
    const rows = evidence.files[0]?.rows ?? 0;
    expect(rows).toBeGreaterThan(9_000);
    expect(rows).toBeLessThan(10_000);
    expect(problems.get(0)).toEqual([{ text: expect.stringContaining('too early'), kind: 'not-read' }]);
    for (const cut of [1, 4, 8]) {
      const almost = await rowsOf(packed.subarray(0, packed.length - cut));
      expect(almost.rows).toHaveLength(10_000);
      expect(almost.problems).toEqual([expect.stringContaining('too early')]);
    }
  });

  it('that is damaged keeps what was read', async () => {
    const packed = gzipSync(manyRows(10_000));
    packed.fill(0xff, packed.length - 2000, packed.length - 1000);
    const { rows, problems } = await rowsOf(packed);
    expect(rows.length).toBeGreaterThan(8_000);
    expect(problems).toEqual([expect.stringContaining('damaged'), expect.stringContaining('1 line of HTTPERR could not be read')]);
  });
});

describe('files', () => {
  it('are read to the end, and progress is told', async () => {
    const path = join(folder, 'httperr1.log');
    const log = manyRows(30_000);
    await writeFile(path, log);
    const told: (readonly [number, number | null])[] = [];
    const { evidence } = await readHttperrFile(path, { onProgress: (bytes, total) => told.push([bytes, total]) });
    expect(evidence.files).toMatchObject([{ rows: 30_000, bytes: log.length, unparsed: 0 }]);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual([log.length, log.length]);
  });

  it('stop at the signal', async () => {
    const path = join(folder, 'httperr2.log');
    await writeFile(path, manyRows(30_000));
    const abort = new AbortController();
    const reading = readHttperrFile(path, { signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toMatchObject({ code: 'interrupted' });
  });

  it('can be left in the middle', async () => {
    const path = join(folder, 'httperr3.log');
    await writeFile(path, manyRows(30_000));
    for await (const rows of readHttperrRows({ input: 0, path })) {
      expect(rows[0]).toMatchObject({ path, line: 5 });
      break;
    }
  });

  it.each([
    ['that are not there', 'none.log', 'no-such-path'],
    ['that are folders', '', 'not-readable'],
  ])('%s are refused', async (_, name, code) => {
    await expect(readHttperrFile(join(folder, name))).rejects.toMatchObject({ code });
  });
});

describe('bytes that fail', () => {
  async function* failing(text: string, error: Error): AsyncGenerator<Uint8Array> {
    if (text !== '') yield Buffer.from(text);
    throw error;
  }

  it.each([
    ['a disk', Object.assign(new Error('bad sector'), { code: 'EIO' }), 'EIO'],
    ['an archive', new HttpErrDoctorError('too-large', 'the entry is larger than it says'), 'larger than it says'],
  ])('of %s count as far as they came', async (_, error, says) => {
    const { evidence, problems } = await readHttperrChunks(failing(manyRows(3), error));
    expect(evidence.files).toMatchObject([{ rows: 3 }]);
    expect(problems.get(0)).toEqual([{ text: expect.stringContaining(says), kind: 'not-read' }]);
  });

  it('before the first of them are a log that cannot be read', async () => {
    const error = new HttpErrDoctorError('not-readable', 'the entry is encrypted');
    await expect(readHttperrChunks(failing('', error))).rejects.toBe(error);
  });
});

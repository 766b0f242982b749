import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LINE_BYTES } from '../../../src/read/httperr/unfinished-line.js';
import { countsOf, crlf, FIELDS, header, rowsOf } from './log.js';

const ROW = '2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 HTTP/1.1 GET /stra\u00dfe 503 2 AppOffline Pool';
const LOG =
  header(FIELDS[13]) +
  crlf(ROW, 'no row', ROW.replace('/stra\u00dfe', '/a b'), '2026-03-01 10:00:10 - - - - - - - - - 7_Connections_Refused -');

const SAMPLES = ['made-dev-16-crlf.log', 'made-dev-bom-crlf-13.log', 'made-dev-hostile-14.log', 'made-dev-subset.log'];

function sample(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/httperr/${name}`, import.meta.url));
}

describe('encodings', () => {
  const be = (text: string) => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LOG}`, 'utf8')],
    ['UTF-16 LE', Buffer.from(`\ufeff${LOG}`, 'utf16le')],
    ['UTF-16 BE', be(`\ufeff${LOG}`)],
    ['UTF-16 LE without a mark', Buffer.from(LOG, 'utf16le')],
    ['UTF-16 BE without a mark', be(LOG)],
    ['two files with marks, one after the other', Buffer.from(`\ufeff\ufeff${LOG}`, 'utf8')],
  ])('%s gives the same rows', async (_, bytes) => {
    const plain = await rowsOf(LOG);
    expect(plain.rows).toHaveLength(3);
    for (const chunkBytes of [1, 3, 1 << 20]) expect(await rowsOf(bytes, { chunkBytes })).toEqual(plain);
  });

  it('dashes that a page made of hyphens are empty fields', async () => {
    const bytes = (dash: string) =>
      Buffer.concat([
        Buffer.from('2026-03-01 10:00:10 '),
        Buffer.from(`${dash} `.repeat(9), 'latin1'),
        Buffer.from('7_Connections_Refused\n'),
      ]);
    for (const dash of ['\xe2\x80\x93', '\xe2\x80\x94', '\x96', '\x97']) {
      expect((await rowsOf(bytes(dash))).rows).toMatchObject([{ reason: 'Connections_Refused', count: 7, uri: null, clientPort: null }]);
    }
    expect((await rowsOf(ROW.replace('2026-03-01', '2026\u201303\u201301'))).rows).toMatchObject([{ time: '2026-03-01T10:00:05Z' }]);
  });
});

describe('ends of lines and of files', () => {
  it('counts physical lines', async () => {
    expect((await rowsOf(`\r\n\n${ROW}\n\r\n${ROW}\r\n`)).rows.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('leaves a CR that ends no line where it is', async () => {
    expect((await rowsOf(header(FIELDS[13]) + crlf(`${ROW}\r`))).rows).toMatchObject([{ queue: 'Pool\r' }]);
  });

  it.each([
    ['at the end of a file', `${LOG}${'\0'.repeat(70_000)}`],
    ['behind a row that has no end', `${LOG.slice(0, -2)}${'\0'.repeat(2_000_000)}`],
    ['before the row that follows a crash', LOG.replace('\r\n2026-03-01 10:00:10', `\r\n${'\0'.repeat(2_000_000)}2026-03-01 10:00:10`)],
  ])('NULs %s change nothing', async (_, log) => {
    const plain = await rowsOf(LOG);
    expect(await rowsOf(log)).toEqual(plain);
    expect(await rowsOf(log, { chunkBytes: 65_536 })).toEqual(plain);
  });

  it('a file that holds nothing but NULs holds nothing', async () => {
    expect(await rowsOf('\0'.repeat(100_000))).toEqual({ rows: [], unparsed: [], problems: [] });
  });
});

describe('lines without end', () => {
  const long = (bytes: number) => ROW.replace('/stra\u00dfe', `/${'a'.repeat(bytes)}`);

  it('keeps long URIs whole', async () => {
    const { rows } = await rowsOf(header(FIELDS[13]) + crlf(long(100_000)), { chunkBytes: 1000 });
    expect(rows[0]?.uri).toHaveLength(100_001);
  });

  it('takes a line that is longer than any row as one that cannot be read, wherever the chunks end', async () => {
    const log = header(FIELDS[13]) + crlf(long(3 * MOST_LINE_BYTES), ROW);
    const whole = await rowsOf(log, { chunkBytes: log.length });
    expect(whole.rows).toMatchObject([{ line: 6, reason: 'AppOffline' }]);
    expect(whole.unparsed).toEqual([[5, long(200).slice(0, 200)]]);
    expect(await rowsOf(log, { chunkBytes: 10_000 })).toEqual(whole);
  });

  it('counts the same with and without taking every row apart', async () => {
    for (const bytes of [MOST_LINE_BYTES - 200, MOST_LINE_BYTES - 50, MOST_LINE_BYTES]) {
      const log = header(FIELDS[13]) + crlf(ROW, long(bytes), ROW);
      for (const chunkBytes of [10_000, 4 << 20]) {
        const { evidence } = await countsOf(log, { chunkBytes });
        const { rows, unparsed } = await rowsOf(log, { chunkBytes });
        expect(evidence.files).toMatchObject([{ rows: rows.length, unparsed: unparsed.length }]);
      }
    }
  });
});

describe('chunks', () => {
  it.each(SAMPLES)('of any size give the same rows and counts of %s', async (name) => {
    const log = sample(name);
    const [rows, counts] = [await rowsOf(log), await countsOf(log)];
    for (const chunkBytes of [1, 2, 7, 64, 255, 256, 257]) {
      expect(await rowsOf(log, { chunkBytes })).toEqual(rows);
      expect(await countsOf(log, { chunkBytes })).toEqual(counts);
    }
  });

  const piece = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\0',
    '-',
    'URL',
    '7_Connections_Refused',
    '#Fields: date time s-reason',
    '2026-03-01 10:00:05 URL',
    ROW,
    '\ufeff',
    '\u2013',
  );

  it('of any size give the same rows and counts of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 300 }), async (pieces, chunkBytes) => {
        const log = pieces.join('');
        expect(await rowsOf(log, { chunkBytes })).toEqual(await rowsOf(log));
        expect(await countsOf(log, { chunkBytes })).toEqual(await countsOf(log));
      }),
      { numRuns: 300 },
    );
  });

  it('of random bytes never fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const { rows, unparsed } = await rowsOf(Buffer.concat([Buffer.from(LOG), bytes]), { chunkBytes: 100 });
        expect(rows.length).toBeGreaterThanOrEqual(2);
        expect(unparsed.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('rows that a page wrapped', () => {
  const wrapped = ['2026-03-01 10:00:05 192.0.2.7 50001 198.51.100.4 443 ', '          HTTP/1.1 GET /a 503', '   2 AppOffline'];

  it('are joined, and it is said', async () => {
    const { rows, unparsed, problems } = await rowsOf([...wrapped, ...wrapped, ''].join('\n'));
    expect(unparsed).toEqual([]);
    expect(rows).toMatchObject([
      { line: 1, uri: '/a', reason: 'AppOffline', queue: null },
      { line: 4, uri: '/a', reason: 'AppOffline' },
    ]);
    expect(problems).toEqual([expect.stringContaining('2 rows')]);
  });

  it('take a last piece with the queue', async () => {
    expect(await rowsOf([...wrapped, '  Pool', ROW].join('\n'))).toMatchObject({
      rows: [{ line: 1, queue: 'Pool' }, { line: 5 }],
      unparsed: [],
    });
  });

  it('stay pieces where they never make a row', async () => {
    const lines = [wrapped[0] ?? '', 'some words', '', 'more words', wrapped[1] ?? ''];
    expect((await rowsOf(lines.join('\n'))).unparsed.map(([line]) => line)).toEqual([1, 2, 4, 5]);
  });

  it.each([
    ['a line ends with CR LF', `${wrapped.join('\r\n')}\r\n`],
    ['a line before ended with CR LF', `\r\n${wrapped.join('\n')}\n`],
    ['the piece ends with CR LF', `${wrapped[0]}\n${wrapped.slice(1).join(' ')}\r\n`],
    ['there is a #Fields line', `#Fields: ${FIELDS[13]}\n${wrapped.join('\n')}\n`],
  ])('are not joined where %s: a client could put its text there', async (_, log) => {
    const { rows, unparsed } = await rowsOf(log);
    expect(rows).toEqual([]);
    expect(unparsed.length).toBeGreaterThanOrEqual(2);
  });
});

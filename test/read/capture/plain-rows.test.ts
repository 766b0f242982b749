import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_COLUMNS, PlainRowsScanner } from '../../../src/read/capture/plain-rows.js';
import { PoolStream } from '../../../src/read/capture/pool-stream.js';
import { readStream } from '../../../src/read/capture/read-stream.js';
import type { Source } from '../../../src/read/evidence-source.js';
import type { EvidencePiece } from '../../../src/read/reading.js';
import { ProblemTally } from '../../../src/read/tables/problem-tally.js';
import { START_MS, timeAfter } from './made-capture.js';

/** A file of the given bytes, read in chunks of the given size. */
function sourceOf(content: Buffer, chunkBytes: number): Source {
  return {
    ...{ path: 'pool.ndjson', name: 'pool.ndjson', folder: [], file: null, bytes: content.length, modifiedMs: START_MS },
    open: async () =>
      (async function* chunks() {
        for (let at = 0; at < content.length; at += chunkBytes) yield content.subarray(at, at + chunkBytes);
      })(),
  };
}

function read(content: Buffer, chunkBytes = 1_000): Promise<EvidencePiece> {
  return readStream('pool', sourceOf(content, chunkBytes), { gzip: false, encoding: 'utf-8' });
}

/** The same for JSON, and never plain: a blank behind each line. */
function carefully(content: Buffer): Promise<EvidencePiece> {
  return read(Buffer.from(`${content.toString('latin1').replaceAll(/\r?\n/g, ' $&')} `, 'latin1'));
}

const COUNT = fc.oneof(
  { weight: 100, arbitrary: fc.integer({ min: 0, max: 0xffffffff }).map(String) },
  { weight: 50, arbitrary: fc.constantFrom('0', '1', '4294967295', '4294967296', '99999999999', '999999999999999') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['1000000000000000', '9007199254740991', '9007199254740992', '18446744073709551615', '-1', '-0', '00', '07', '1.0', '1e3', '0.5'],
      ...['"7"', 'null', '', ' 1', '1 ', '+1', '[]', 'NaN', '0x10'],
    ),
  },
);
const TAG = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom('"0x6B61654C"', '"0xEB61654C"', '"0x20707249"', '"0x74536d4D"', '"0x00000000"', '"0xFFFFFFFF"'),
  },
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 0xffffffff }).map((dword) => `"0x${dword.toString(16).padStart(8, '0')}"`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"0x6B61654"', '"0x6B61654CC"', '"Leak"', '"0X6B61654C"', '"0x6B6165\\u0034C"', '1', '"0x6B61654G"'),
  },
);
const TEXT = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom('"Leak"', '"Irp "', '"]}],"', '""', '"A\\\\x01c"', '"rows:["', '"a,b["') },
  { weight: 1, arbitrary: fc.constantFrom('"\\"x\\""', '"\\u0041"', '"\u00e9"', '"\t"', '"\\', '7', '"\\/"', '"\\x01"') },
);
const ROW = fc.oneof(
  {
    weight: 100,
    arbitrary: fc.tuple(TAG, TEXT, fc.array(COUNT, { minLength: 6, maxLength: 6 })).map(([tag, text, counts]) => [tag, text, ...counts]),
  },
  { weight: 1, arbitrary: fc.array(fc.oneof(TAG, TEXT, COUNT), { maxLength: 10 }) },
);
const ROWS = fc.array(ROW, { maxLength: 8 }).map((rows) => `[${rows.map((cells) => `[${cells.join(',')}]`).join(',')}]`);
const COLUMNS = JSON.stringify(PLAIN_COLUMNS);
const HEAD = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('', '"nonpagedBytes":5,"pagedBytes":null,', '"tickMs":7,"conditions":[{"name":"Low","signaled":true}],'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['"rows":[[]],', '"rows":7,', '"r\\u006fws":[["x"]],', '"problems":["\\"rows\\":[]"],', '"x":{"rows":[]},', '"x":{"rows":['],
      ...[
        '"nonpagedBytes":-5,',
        '"problems":[7],',
        '"problems":["a"],',
        '"__proto__":{"rows":[]},',
        '"columns":[],',
        '"at":"2026-02-31T00:00:00Z",',
      ],
    ),
  },
);
const LINE = fc
  .record({
    at: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 99 }).map(timeAfter) },
      { weight: 1, arbitrary: fc.constant('2026-02-31T00:00:00Z') },
    ),
    source: fc.constantFrom('class 22', 'class 22', 'class 255', ''),
    head: HEAD,
    columns: fc.oneof(
      { weight: 12, arbitrary: fc.constant(COLUMNS) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '[]',
          COLUMNS.replace('paged', 'Paged'),
          COLUMNS.replace(']', ',"new"]'),
          '"tag"',
          COLUMNS.replace('"tag","text"', '"text","tag"'),
        ),
      },
    ),
    rows: ROWS,
    tail: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('}\n', '}\n', '}\r\n') },
      { weight: 1, arbitrary: fc.constantFrom('}', ' }\n', ',"rows":[]}\n', ',"new":1}\n', '}}\n', '\n', '}\r\r\n', '}]\n', '\0}\n') },
    ),
  })
  .map(
    ({ at, source, head, columns, rows, tail }) => `{"at":"${at}","source":"${source}",${head}"columns":${columns},"rows":${rows}${tail}`,
  );

/** What damage and editors do to bytes. */
const SPLICE = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 5 }),
  insert: fc.constantFrom(
    '',
    '',
    ' ',
    '0',
    '9',
    '-',
    'e',
    '"',
    '\\',
    ',',
    '[',
    ']',
    '}',
    '\n',
    '\r',
    '\0',
    '\u00e9',
    '\u00ef\u00bb\u00bf',
    '"rows":[',
  ),
});

const STREAM = fc
  .record({
    bom: fc.constantFrom('', '', '\u00ef\u00bb\u00bf'),
    lines: fc.array(LINE, { minLength: 1, maxLength: 6 }),
    repeat: fc.boolean(),
    splices: fc.array(SPLICE, { maxLength: 2 }),
  })
  .map(({ bom, lines, repeat, splices }) => {
    let text = bom + lines.join('') + (repeat ? lines.join('') : '');
    for (const { at, remove, insert } of splices) {
      const place = Math.floor(at * text.length);
      text = text.slice(0, place) + insert + text.slice(place + remove);
    }
    return Buffer.from(text, 'latin1');
  });

const LEAK = '["0x6B61654C","Leak",50,44,4096,0,0,0]';

function lineOf(rows: string): Buffer {
  return Buffer.from(`{"at":"${timeAfter(0)}","source":"class 22","columns":${COLUMNS},"rows":[${rows}]}`);
}

describe('plain rows of pool.ndjson', () => {
  it('come to what JSON.parse and the schema make of them, whatever the lines are', async () => {
    await fc.assert(
      fc.asyncProperty(STREAM, fc.integer({ min: 1, max: 3_000 }), async (content, chunkBytes) => {
        expect(await read(content, chunkBytes)).toEqual(await carefully(content));
      }),
      { numRuns: 1_500 },
    );
  });

  it('are taken as the collector writes them, also with tags of other bytes', () => {
    const stream = new PoolStream(new ProblemTally());
    const bytes = lineOf(`${LEAK},["0x0141005C","\\\\x5C\\\\x00A\\\\x01",4294967295,7,99999999999,1,0,16]`);
    expect(stream.addPlain(bytes, 1)).toBeNull();
    expect(stream.finish().pool.map(({ rows }) => rows.length)).toEqual([3]);
  });

  it.each([
    ['a blank', LEAK.replace(',50', ', 50')],
    ['an escape', LEAK.replace('Leak', '\\u004ceak')],
    ['an exponent', LEAK.replace('4096', '4e3')],
    ['a number of 16 digits', LEAK.replace('4096', '1234567890123456')],
    ['a sign', LEAK.replace('50', '-50')],
    ['a zero before a number', LEAK.replace('50', '050')],
    ['a ninth cell', LEAK.replace(']', ',0]')],
    ['a seventh cell that is the last', LEAK.replace(',0]', ']')],
    ['a tag that is no dword', LEAK.replace('0x6B61654C', 'Leak')],
  ])('leave a row with %s to the parser', (_, row) => {
    expect(new PlainRowsScanner().scan(lineOf(row))).toBeNull();
  });

  it.each([' ', '}', '\0', '\r', ',"new":1}'])('leave a line with %j behind its rows to the parser', (tail) => {
    expect(new PlainRowsScanner().scan(Buffer.concat([lineOf(LEAK), Buffer.from(tail)]))).toBeNull();
  });

  it('share the columns of tags between samples that have the same', async () => {
    const rows = (bytes: number): string => `["0x20707249","Irp ",9,5,${bytes},1,0,16],${LEAK}`;
    const lines = [rows(64), rows(80), LEAK].map((row) => `${lineOf(row).toString()}\n`);
    const { pool = [] } = await read(Buffer.from(lines.join('')));
    expect(pool[1]?.rows.tag).toBe(pool[0]?.rows.tag);
    expect(pool[1]?.rows.bytes).toEqual(Uint32Array.of(80, 16, 4096));
    expect(pool[2]?.rows.tag).toEqual(Uint32Array.of(0x6b61654c));
  });

  it('are seen to have a tag twice, also behind a line that had it so and could not be taken', () => {
    const scanner = new PlainRowsScanner();
    const row = (tag: string) => `["0x${tag}","",5,1,64,0,0,0]`;
    const [leak, irp] = [row('6b61654c'), row('20707249')];
    const isOnce = (...rows: readonly string[]) => scanner.scan(Buffer.from(`{"rows":[${rows.join(',')}]}`))?.rows.tagsOnce;
    expect([isOnce(leak, irp), isOnce(leak, leak, 'cut'), isOnce(leak, leak), isOnce(leak, irp)]).toEqual([true, undefined, false, true]);
  });

  it('prove all that the schema asks of rows', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../schemas/capture-pool.schema.json', import.meta.url), 'utf8'));
    const { description: _, ...rows } = schema.properties.rows;
    const { title: __, description: ___, ...row } = rows.items;
    expect({ ...rows, items: row }).toEqual({
      type: 'array',
      items: { type: 'array', minItems: 8, items: { type: ['string', 'integer'] } },
    });
    expect(Object.keys(schema)).not.toContain('additionalProperties');
  });
});

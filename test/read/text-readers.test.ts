import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_READERS } from '../../src/read/text-readers.js';
import { readText, sampleLines } from './text-of.js';

const samples = readdirSync(new URL('../fixtures/formats/', import.meta.url)).filter((name) => name !== 'expected.json');
const evidence = samples.filter((name) => !/^(?:pool|local)tag-/.test(name));

describe('recognition', () => {
  it.each(evidence)('one reader alone claims %s', (name) => {
    const claims = TEXT_READERS.map((reader) => reader.recognize(sampleLines(name))).filter((format) => format !== null);
    expect(claims).toHaveLength(1);
  });

  it.each([
    [
      'an IIS log',
      [
        '#Software: Microsoft Internet Information Services 10.0',
        '#Fields: date time s-ip cs-method cs-uri-stem',
        '2026-11-22 10:00:00 10.0.0.1 GET /',
      ],
    ],
    [
      'an HTTPERR log',
      ['#Software: Microsoft HTTP API 2.0', '#Fields: date time c-ip c-port s-reason', '2026-11-22 10:00:00 - - 3_Connections_Refused'],
    ],
    [
      'a README',
      [
        '# Pool',
        '',
        'The Paged pool, and the Nonp one, hold 5 things: 1 2 3 4 5.',
        '',
        '| Tag | Type | Bytes |',
        '| --- | --- | --- |',
        '| File | Nonp | 12 |',
      ],
    ],
    [
      'a document that quotes a list',
      [
        ...Array.from({ length: 20 }, (_, i) => `Paragraph ${i} explains how poolmon is to be read.`),
        '',
        ' File Nonp 10 4 6 384 64',
        ' Toke Paged 10 4 6 384 64',
      ],
    ],
    [
      'a document that quotes the debugger',
      [
        ...Array.from({ length: 40 }, (_, i) => `Paragraph ${i} explains the debugger.`),
        '```',
        '0: kd> !poolused 2',
        ' Tag     Allocs         Used     Allocs         Used',
        ' File 1 64 0 0',
        '```',
      ],
    ],
    [
      'a source file',
      ['/** Tag, pool, allocs, frees, diff, bytes, paged bytes. */', 'const row = [1, 2, 3];', 'export const sum = (a, b) => a + b;'],
    ],
    ['a table of numbers', ['a,b,c', '1,2,3', '4,5,6']],
    ['a list of tags', sampleLines('pooltag-sample.txt')],
    ['an empty file', []],
    ['blank lines', ['', '   ', '']],
  ])('nobody claims %s', (_, lines) => {
    expect(readText(lines).format).toBeNull();
  });
});

describe('any input', () => {
  const lines = evidence.flatMap((name) => sampleLines(name));

  /** Lines of all samples, mixed, cut and garbled. */
  const garbled = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...lines) },
      fc.tuple(fc.constantFrom(...lines), fc.nat(60)).map(([line, length]) => line.slice(0, length)),
      fc
        .tuple(fc.constantFrom(...lines), fc.nat(60), fc.string({ maxLength: 5, unit: 'binary' }))
        .map(([line, at, text]) => line.slice(0, at) + text + line.slice(at + 2)),
      fc.string({ maxLength: 80, unit: 'binary' }),
    ),
    { maxLength: 60 },
  );

  it('makes no reader throw, and every row points at a line of the file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...evidence), garbled, (name, noise) => {
        const start = sampleLines(name);
        const all = [...start.slice(0, 6), ...noise.map((line) => line.replaceAll('\n', ' '))];
        for (const reader of TEXT_READERS) {
          const format = reader.recognize(all.slice(0, 200));
          const piece = reader.read(format ?? 'unknown', { lines: all });
          const rows = (piece.pool ?? []).flatMap((sample) => [...sample.rows.line]);
          const places = [
            ...rows,
            ...(piece.counters ?? []).flatMap((counter) => [...counter.lines]),
            ...(piece.drivers ?? []).map(({ line }) => line),
            ...(piece.events ?? []).map(({ line }) => line),
            ...(piece.statements ?? []).map(({ line }) => line),
            ...(piece.problems ?? []).flatMap(({ line }) => (line === undefined ? [] : [line])),
          ];
          expect(places.every((line) => line >= 1 && line <= all.length)).toBe(true);
          expect(
            (piece.pool ?? []).every(
              ({ totalsLine, rows: { length, bytes } }) => (length > 0 || totalsLine !== null) && bytes.length === length,
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads a file with very long lines', () => {
    const long = [
      `"${'a'.repeat(300_000)}`,
      '('.repeat(100_000),
      ' '.repeat(100_000),
      `${'\\'.repeat(100_000)} :`,
      ` File Nonp ${'( '.repeat(50_000)}`,
    ];
    for (const name of evidence) {
      const { format } = readText([...sampleLines(name), ...long]);
      expect(format).not.toBeNull();
    }
  });
});

it('the fixtures are the text that they were', () => {
  // Line ends matter to these tests: a checkout that rewrites them would make them test something else.
  expect(readFileSync(new URL('../fixtures/formats/poolmonx-save.csv', import.meta.url))[1]).toBe(0);
});

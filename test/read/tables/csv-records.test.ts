import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvDelimiter, type CsvRecord, readCsv } from '../../../src/read/tables/csv-records.js';

function recordsOf(lines: readonly string[], delimiter: CsvDelimiter, keepsNoCell: boolean) {
  const records: CsvRecord[] = [];
  const problems = readCsv(lines, {
    delimiter,
    fromLine: 2,
    onRecord: (record) => records.push(record),
    ...(keepsNoCell ? { keepsNoCell } : {}),
  });
  return { records, problems };
}

const line = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '7', ' ', ',', ';', '\t', '\r', 'é', '€', '\\'), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', ',', '"'), maxLength: 6 }),
);

describe('readCsv', () => {
  it('finds the same records and problems whether or not cells are kept', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom<CsvDelimiter>(',', ';', '\t'), (lines, delimiter) => {
        expect(recordsOf(lines, delimiter, true)).toEqual(recordsOf(lines, delimiter, false));
      }),
    );
  });

  it('splits lines without quotes beyond the first window, and takes those with quotes as records', () => {
    const lines = Array.from({ length: 5_000 }, (_, i) => (i === 4_500 ? '"a,b",c' : `${i},x`));
    const { records } = recordsOf(lines, ',', true);
    expect(records).toHaveLength(4_999);
    expect(records.at(-1)).toEqual({ cells: ['4999', 'x'], line: 5_000 });
    expect(records.find(({ line }) => line === 4_501)?.cells).toEqual(['a,b', 'c']);
  });

  it('calls a record too long with and without kept cells', () => {
    const lines = ['head', 'a,b', `${'x'.repeat(300 * 1024)},b`, 'c,d'];
    expect(recordsOf(lines, ',', true)).toEqual(recordsOf(lines, ',', false));
  });
});

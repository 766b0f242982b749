import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/report/csv.js';

/** What a spreadsheet takes for a formula at the start of a cell. */
const FORMULA = /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

describe('a cell of CSV', () => {
  it.each([
    ['plain', 'plain'],
    [42, '42'],
    [-5, '-5'],
    [null, ''],
    ['a b', '"a b"'],
    ['say "x"', '"say ""x"""'],
    ['=1+1', `"'=1+1"`],
    ['-cmd|x', `"'-cmd|x"`],
    [' =1', `"' =1"`],
    ['"=1', `"'""=1"`],
    ['\uff1d1', `"'\uff1d1"`],
    ['\uff0b1', `"'\uff0b1"`],
    ['\uff0d1', `"'\uff0d1"`],
    ['\uff20SUM(1)', `"'\uff20SUM(1)"`],
    ['x;=1+1', `"x;'=1+1"`],
    ['x; "@SUM(1)', `"x;' ""@SUM(1)"`],
    ['a;b', '"a;b"'],
    ['a\r\n=1', '"a\\x0D\\x0A=1"'.replaceAll('"', '')],
  ])('%j is %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('begins no formula, whether the comma or the semicolon separates', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\uff1d', '\uff20', ';', ',', '"', "'", ' ', '\t', '\n', 'a', '1');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: signs, maxLength: 8 }), { minLength: 1, maxLength: 4 }), (values) => {
        const line = values.map(csvCell).join(',');
        const cells: readonly string[] = parse(`${line}\n`, { relax_column_count: true })[0] ?? [];
        expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
        expect(cells.length).toBe(values.length);
        // As opened where the semicolon separates and quotes in the middle of a cell mean nothing.
        expect(
          line
            .split(';')
            .slice(1)
            .filter((cell) => FORMULA.test(cell)),
        ).toEqual([]);
      }),
    );
  });
});

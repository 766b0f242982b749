import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { jsonText, visible, visibleWithin } from '../../src/report/escape.js';

/** What may move the cursor, change colors or the reading direction, or break a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('visible', () => {
  it.each([
    ['plain Text 1 äöü 日本 😀', 'plain Text 1 äöü 日本 😀'],
    ['\x1b[31mred\x1b]0;title\x07', '\\x1B[31mred\\x1B]0;title\\x07'],
    ['a\r\nb\tc\0', 'a\\x0D\\x0Ab\\x09c\\x00'],
    ['\x9b2J\x7f', '\\x9B2J\\x7F'],
    ['evil\u202egol.exe', 'evil\\u{202E}gol.exe'],
    ['a\u2066b\u2069\u200f\ufeff', 'a\\u{2066}b\\u{2069}\\u{200F}\\u{FEFF}'],
    ['a\u2028b', 'a\\u{2028}b'],
    ['\ud800a\udc00', '\\u{D800}a\\u{DC00}'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing dangerous, and nothing to do for a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(DANGEROUS);
        expect(shown).not.toMatch(LONE_SURROGATE);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe('visibleWithin', () => {
  it.each([
    ['short.txt', 20, 'short.txt'],
    ['a/long/path/to/httperr1.log', 17, 'a/long/...rr1.log'],
    ['\x1b\x1b\x1b\x1b\x1b', 9, '\\x1...x1B'],
    ['日本日本日本日本', 9, '日...本'],
    ['😀😀😀😀😀😀', 11, '😀😀...😀😀'],
  ])('%j within %d columns is %j', (text, width, shown) => {
    expect(visibleWithin(text, width)).toBe(shown);
  });

  it('never takes more columns than it may', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\x1b', '日', '😀', '\ud800') }),
        fc.integer({ min: 5, max: 60 }),
        (text, width) => {
          expect(stringWidth(visibleWithin(text, width))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('jsonText', () => {
  it('gives back the true text, and holds nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (text) => {
        const json = jsonText({ [text]: [text] }, 2);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expect(json.replaceAll('\n', '')).not.toMatch(DANGEROUS);
      }),
    );
  });

  it('writes control characters as JSON does', () => {
    expect(jsonText({ uri: '/\x1b\x9b\u202e' })).toBe('{"uri":"/\\u001b\\u009b\\u202e"}');
  });
});

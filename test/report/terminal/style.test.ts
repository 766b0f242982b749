import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { glyph, labeled, PLAIN, paint, wrap } from '../../../src/report/terminal/style.js';

describe('wrap', () => {
  it.each([
    ['', 10, []],
    ['one two three', 7, ['one two', 'three']],
    ['exactly ten', 11, ['exactly ten']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab abcdefgh', 4, ['ab', 'abcd', 'efgh']],
    ['日本語 のパス', 6, ['日本語', 'のパス']],
    ['日本語', 5, ['日本', '語']],
  ])('%j in %d columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps every word and no line longer than it may be', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '日', '😀', '-'), minLength: 1, maxLength: 30 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (given, width) => {
        const lines = wrap(given.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.join(''));
        expect(lines.every((line) => stringWidth(line) <= width && line.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('labeled', () => {
  it('puts the label before the first line and stands the others below it', () => {
    expect(labeled('Who', 'myfault.sys of Sysinternals', { ...PLAIN, width: 33 })).toEqual([
      '  Who        myfault.sys of',
      '             Sysinternals',
    ]);
  });
});

describe('paint and glyph', () => {
  it('adds no byte without color', () => {
    expect([paint('text', 'bad', PLAIN), glyph('yes', PLAIN), glyph('bullet', PLAIN)]).toEqual(['text', '+', '*']);
  });

  it('colors where it is asked to, whatever stdout is', () => {
    expect(paint('text', 'bad', { ...PLAIN, color: true })).toBe('\x1b[31mtext\x1b[39m');
    expect(glyph('yes', { ...PLAIN, unicode: true })).toBe('✔');
  });
});

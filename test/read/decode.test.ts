import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeHead, decodeText, linesOf } from '../../src/read/decode.js';

const TEXT = 'Tag Größe 10 €\r\nLeak 5\r\n';

describe('decodeText', () => {
  it.each([
    ['utf-8', 'UTF-8', Buffer.from(TEXT)],
    ['utf-8', 'UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', 'UTF-16 LE with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
    ['utf-16be', 'UTF-16 BE with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
    ['utf-16le', 'UTF-16 LE without a mark', iconv.encode(TEXT, 'utf-16le')],
    ['utf-16be', 'UTF-16 BE without a mark', iconv.encode(TEXT, 'utf-16be')],
    ['utf-8', 'a tail of zeros', Buffer.concat([Buffer.from(TEXT), Buffer.alloc(500)])],
    ['utf-16le', 'UTF-16 with a tail of zeros', Buffer.concat([iconv.encode(TEXT, 'utf-16le', { addBOM: true }), Buffer.alloc(500)])],
  ])('%s: %s', (encoding, _, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('keeps every byte of other text as one character', () => {
    const bytes = Buffer.from([0x54, 0x61, 0x67, 0x20, 0x80, 0x9f, 0xe4, 0xff]);
    expect(decodeText(bytes)).toEqual({ text: 'Tag \x80\x9f\xe4\xff', encoding: 'latin1' });
    expect(decodeText(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]))?.text).toBe('Tag \x80\x9f\xe4\xff');
  });

  it.each([
    ['zeros in the midst', Buffer.from('ab\0cd\0\0ef')],
    ['nothing but zeros', Buffer.alloc(64)],
  ])('says no to %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });

  it('gives nothing for nothing', () => {
    expect(decodeText(new Uint8Array())?.text).toBe('');
  });

  it('gives back what was encoded, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '.')),
        (text) => {
          expect(decodeText(Buffer.from(`a${text}`))?.text).toBe(`a${text}`);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('decodeHead', () => {
  it.each(['é', '€', '😀'])('does not take a head that ends within %s for another encoding', (character) => {
    const bytes = Buffer.from(`${'x'.repeat(10)}${character}`);
    for (let cut = 11; cut < bytes.length; cut++) {
      expect(decodeHead(bytes.subarray(0, cut))).toEqual({ text: 'x'.repeat(10), encoding: 'utf-8' });
    }
  });
});

describe('linesOf', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\n\r\nb', ['a', '', 'b']],
    ['a\rb\n', ['a\rb']],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

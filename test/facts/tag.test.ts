import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTag, formatTagHex, isProtected, parseTag, tagOfBytes, tagOfDword } from '../../src/facts/tag.js';

describe('pool tags', () => {
  it.each([
    ['Leak', 'Leak', '0x6B61654C'],
    ['Irp', 'Irp ', '0x20707249'],
    ['0x6b61654c', 'Leak', '0x6B61654C'],
    ['Ab\\x01c', 'Ab\\x01c', '0x63016241'],
    ['\\x5C\\xff\\x00', '\\x5C\\xFF\\x00 ', '0x2000FF5C'],
  ])('%s is %s, %s', (typed, text, hex) => {
    const tag = parseTag(typed);
    expect(tag === null ? null : [formatTag(tag), formatTagHex(tag)]).toEqual([text, hex]);
  });

  it.each(['', 'Leaks', '€', '0x6B6165', 'ab\\x0'])('%j is no tag', (typed) => {
    expect(parseTag(typed)).toBeNull();
  });

  it('masks the bit that asks to be freed with the tag', () => {
    const dword = 0xeb61654c;
    expect(isProtected(dword)).toBe(true);
    expect(formatTag(tagOfDword(dword))).toBe('Leak');
    expect(isProtected(tagOfDword(dword))).toBe(false);
    expect(tagOfBytes('Lea\xeb')).toBe(tagOfBytes('Leak'));
  });

  it('every tag is read back from how it is written', () => {
    fc.assert(
      fc.property(fc.nat(0x7fffffff), (tag) => {
        expect(parseTag(formatTag(tag))).toBe(tag);
        expect(parseTag(formatTagHex(tag))).toBe(tag);
        expect(formatTag(tag)).toMatch(/^(?:[ -[\]-~]|\\x[0-9A-F]{2}){4}$/);
      }),
    );
  });
});

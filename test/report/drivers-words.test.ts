import { describe, expect, it } from 'vitest';
import { imageName, knownBadText, signatureText, statusText, toneOf, useText } from '../../src/report/drivers-words.js';
import type { DriverImage, ImageTagUse, Signature } from '../../src/schema/types.js';

const IMAGE: DriverImage = {
  path: 'C:\\Windows\\System32\\drivers\\ring.sys',
  architecture: 'x64',
  bytes: 4096,
  version: null,
  signature: null,
  tags: [],
  problem: null,
};

describe('a signature', () => {
  it.each([
    ['valid', 'valid', 'good'],
    ['untrusted', 'signed, not trusted', 'warn'],
    ['tampered', 'tampered', 'bad'],
    ['expired', 'expired', 'warn'],
    ['revoked', 'revoked', 'bad'],
    ['unsigned', 'not signed', 'warn'],
    ['malformed', 'malformed', 'bad'],
    ['unknown', 'not known', 'plain'],
  ] as const)('%s is "%s" and shown as %s', (status, words, tone) => {
    const signature: Signature = { status };
    expect([statusText(signature), signatureText(signature), toneOf(signature)]).toEqual([words, words, tone]);
  });

  it('has its signer and year; nobody looked is no status', () => {
    const signature: Signature = { status: 'valid', signer: 'Contoso\u202e Ltd', timestamp: '2019-04-01T00:00:00Z' };
    expect(signatureText(signature)).toBe('valid, Contoso\\u{202E} Ltd, 2019');
    expect([statusText(null), signatureText(null), toneOf(null)]).toEqual(['-', '-', 'plain']);
  });
});

describe('the use of a tag', () => {
  const use: ImageTagUse = {
    tag: 'Ring',
    tagHex: '0x676e6952',
    use: 'call',
    api: 'ExAllocatePoolWithTag',
    at: [{ rva: 0x1a30, section: '.text' }],
  };

  it('has the call, where it is and how many more there are', () => {
    expect(useText(use)).toBe('call ExAllocatePoolWithTag at .text+0x1a30');
    const more = [...use.at, ...use.at, ...use.at];
    expect(useText({ ...use, at: more, protected: true })).toBe('call ExAllocatePoolWithTag at .text+0x1a30 and 2 more (protected)');
  });

  it('has no place that is not known', () => {
    expect(useText({ ...use, api: null, at: [] })).toBe('call');
    expect(useText({ ...use, at: [{ rva: 16, section: null }] })).toBe('call ExAllocatePoolWithTag at +0x10');
  });
});

describe('a list of dangerous drivers', () => {
  it('says by what it knows the driver, and that this is no leak', () => {
    const knownBad = [
      { list: 'lists/loldrivers.json', by: 'sha256', name: 'Ring', category: 'vulnerable driver' },
      { list: 'other.json', by: 'name', name: 'Ring 2', category: null },
    ] as const;
    expect(knownBadText({ ...IMAGE, knownBad })).toBe(
      'ring.sys is on a list of drivers that are dangerous to load: loldrivers.json: Ring (vulnerable driver), by its SHA-256; ' +
        'other.json: Ring 2, by its original name and version. That says nothing about leaks.',
    );
  });
});

it('shows the name of a file as no terminal would take it', () => {
  expect(imageName('a/b\\r\u001b[31ming.sys')).toBe('r\\x1B[31ming.sys');
});

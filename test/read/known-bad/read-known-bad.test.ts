import { describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../../src/errors.js';
import { type KnownBadList, type ListedImage, matchKnownBad } from '../../../src/read/known-bad/known-bad-list.js';
import { readKnownBad } from '../../../src/read/known-bad/read-known-bad.js';

const SHA256 = 'a1'.repeat(32);
const SHA1 = 'b2'.repeat(20);
const AUTHENTIHASH = 'c3'.repeat(32);
const OTHER = 'd4'.repeat(32);

const IMAGE: ListedImage = {
  sha256: SHA256,
  sha1: SHA1,
  authentihash: AUTHENTIHASH,
  authentihashSha1: 'e5'.repeat(20),
  originalName: 'Reader.SYS',
  version: '2.1.0.7',
};

function read(text: string | Buffer): KnownBadList {
  return readKnownBad('lists/x', Buffer.from(text));
}

function ways(text: string | Buffer, image: Partial<ListedImage> = {}): readonly string[] {
  return matchKnownBad({ ...IMAGE, ...image }, read(text)).map(({ by, name, category }) => `${by}: ${name}, ${category}`);
}

function problemOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (isHttpErrDoctorError(error) && error.code === 'not-readable') return error.message;
    throw error;
  }
  return 'no problem';
}

describe('a list in the JSON of LOLDrivers', () => {
  const list = (samples: readonly object[]): string =>
    JSON.stringify(
      [{ Id: 'x-1', Category: 'vulnerable driver', Tags: ['reader.sys'], KnownVulnerableSamples: samples }, { Id: 'empty' }],
      null,
      2,
    );

  it.each([
    [{ SHA256: SHA256.toUpperCase(), Filename: 'read er.sys' }, ['sha256: read er.sys, vulnerable driver']],
    [{ SHA1, SHA256: '', MD5: '-' }, ['sha1: reader.sys, vulnerable driver']],
    [{ Authentihash: { SHA256: AUTHENTIHASH, MD5: 'ff' } }, ['authentihash: reader.sys, vulnerable driver']],
    [{ SHA256: OTHER, SHA1: 'N/A' }, []],
  ])('names by %j', (sample, expected) => {
    expect(ways(list([{ SHA256: OTHER }, sample]))).toEqual(expected);
  });

  it('that is broken is an error with its line', () => {
    expect(problemOf(`[\n{"KnownVulnerableSamples": [\n{"SHA256": "${SHA256.slice(1)}"}]}]`)).toMatch(/line 3: .*63 digits/);
    expect(problemOf(list([{ SHA256 }]).slice(0, -10))).toMatch(/lists\/x, line \d+: it is not valid JSON/);
    expect(problemOf('[\n\n{"a" 1}]')).toMatch(/line 3: it is not valid JSON/);
    expect(problemOf('{}')).toMatch(/line 1: an array of drivers is wanted/);
    expect(problemOf('[]')).toMatch(/names no driver/);
    expect(problemOf('['.repeat(200_000))).toMatch(/line 1: /);
  });
});

describe('a list in the CSV of LOLDrivers', () => {
  const HEAD = 'Id,Category,Tags,KnownVulnerableSamples_SHA1,KnownVulnerableSamples_SHA256,KnownVulnerableSamples_Authentihash_SHA256';
  const row = (sha1: string, sha256: string, authentihash = ''): string =>
    `x-1,malicious,"a.sys, b.sys","${sha1}","${sha256}","${authentihash}"`;

  it('names by any hash of a cell', () => {
    expect(ways(`${HEAD}\r\n${row('', `${OTHER}, ${SHA256}`)}\r\n`)).toEqual(['sha256: a.sys, b.sys, malicious']);
    expect(ways(Buffer.from(`\ufeff${HEAD}\n${row(SHA1, OTHER, AUTHENTIHASH)}\n`, 'utf16le'))).toEqual([
      'sha1: a.sys, b.sys, malicious',
      'authentihash: a.sys, b.sys, malicious',
    ]);
  });

  it('that is broken is an error with its line', () => {
    expect(problemOf(`${HEAD}\n${row(SHA1, OTHER)}\n${row(`${SHA1}0`, OTHER)}`)).toMatch(/line 3: .*41 digits/);
    expect(problemOf(`${HEAD}\nx,y\n`)).toMatch(/line 2: 2 cells, the head has 6/);
    expect(problemOf(`${HEAD}\nx,y,"open\n`)).toMatch(/line 2/);
    expect(problemOf('Driver,Company\nx,y')).toMatch(/line 1: no column of hashes/);
    expect(problemOf('')).toMatch(/line 1: /);
  });
});

describe('a driver block policy', () => {
  const policy = (rules: string, more = ''): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- <Deny Hash="zz"/> -->\n<SiPolicy xmlns="urn:schemas-microsoft-com:sipolicy">\n<FileRules>\n${rules}\n</FileRules>${more}\n</SiPolicy>`;
  const deny = (attributes: string): string => policy(`<Deny ID="ID_DENY_1" FriendlyName='reader &amp; more' ${attributes} />`);
  const NAMED = ['name: reader & more, blocked by policy'];

  it('names by Authenticode hash', () => {
    expect(ways(deny(`Hash="${AUTHENTIHASH.toUpperCase()}"`))).toEqual(['authentihash: reader & more, blocked by policy']);
    expect(ways(deny(`Hash="${SHA256}"`))).toEqual([]);
  });

  it.each([
    ['MaximumFileVersion="2.1.0.7"', NAMED],
    ['MaximumFileVersion="2.1.0.6"', []],
    ['MinimumFileVersion="2.0.0.0" MaximumFileVersion="10.0.0.0"', NAMED],
    ['MinimumFileVersion="2.1.0.8" MaximumFileVersion="10.0.0.0"', []],
    // A minimum alone is the first good version.
    ['MinimumFileVersion="2.1.0.8"', NAMED],
    ['MinimumFileVersion="2.1.0.7"', []],
    ['', NAMED],
  ])('names by file name and %s', (range, expected) => {
    expect(ways(deny(`FileName="READER.sys" ${range}`))).toEqual(expected);
  });

  it('names no file without a version by a rule for some versions, and none of another name', () => {
    expect(ways(deny('FileName="reader.sys" MaximumFileVersion="9.0"'), { version: null })).toEqual([]);
    expect(ways(deny('FileName="reader.sys"'), { originalName: 'writer.sys' })).toEqual([]);
  });

  it('says that rules by signer are not compared', () => {
    const text = policy(`<Deny ID="a" Hash="${OTHER}"/>`, '<DeniedSigners><DeniedSigner SignerId="s"/></DeniedSigners>');
    expect(read(text).unused).toEqual(['1 rule by signer: they are not compared']);
  });

  it.each([
    [deny('Hash="12"'), /line 5: "12" is neither/],
    [deny(`Hash="${SHA1}z"`), /line 5: .* is neither SHA-256/],
    [deny('FileName="a.sys" MaximumFileVersion="one"'), /line 5: .*is not a version/],
    [deny('Hash'), /line 5: .*well-formed/],
    [policy('<Deny Hash="').slice(0, -30), /line \d+/],
    [policy('</Deny>'), /line 5: .*closes another element/],
    [policy('').replace('</SiPolicy>', ''), /was cut off: <SiPolicy> is not closed/],
    ['<html><body/></html>', /line 1: <html> is not a policy/],
    [`<!DOCTYPE x [<!ENTITY a "b">]>${policy('')}`, /line 1: a document type/],
    [policy(''), /names no driver/],
    [policy('<a>'.repeat(100)), /nested too deep/],
  ])('that is broken is an error with its line: %#', (text, expected) => {
    expect(problemOf(text)).toMatch(expected);
  });
});

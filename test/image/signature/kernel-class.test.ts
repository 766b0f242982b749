import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../src/image/signature/certificate.js';
import { certificateOf } from '../../../src/image/signature/certificate.js';
import type { Anchors } from '../../../src/image/signature/chain.js';
import { kernelClassOf } from '../../../src/image/signature/kernel-class.js';
import { makeIdentity } from './test-pki.js';

const WINDOWS = '1.3.6.1.4.1.311.10.3.6';
const HARDWARE = '1.3.6.1.4.1.311.10.3.5';
const ATTESTED = '1.3.6.1.4.1.311.10.3.5.1';

const authority = makeIdentity({ name: 'Windows Test PCA', use: 'authority' });

function certificate(der: Buffer): Certificate {
  const read = certificateOf(der);
  if (read === null) throw new Error('no certificate');
  return read;
}

function anchors(...microsoft: readonly Certificate[]): Anchors {
  const keys = new Set(microsoft.map(({ keyHash }) => keyHash));
  return {
    codeSigning: keys,
    timeStamping: keys,
    microsoft: keys,
    ofVendors: new Set(),
    given: new Set(),
    crossCertified: new Set(),
    certificates: [],
  };
}

function chainOf(usages: readonly string[], name = 'Microsoft Windows'): readonly Certificate[] {
  const leaf = makeIdentity({ name, use: 'codeSigning', issuer: authority, usages });
  return [certificate(leaf.der), certificate(authority.der)];
}

describe('what a kernel takes a signature for', () => {
  const microsoft = anchors(certificate(authority.der));

  it.each([
    ['a part of Windows', [WINDOWS], 'microsoft'],
    ['a driver of another vendor that passed the tests', [HARDWARE], 'whql'],
    ['a driver of another vendor without tests', [HARDWARE, ATTESTED], 'whql-attested'],
    ['both usages: of another vendor', [WINDOWS, HARDWARE], 'whql'],
    ['neither: a product of Microsoft', [], 'microsoft-product'],
  ] as const)('%s', (_, usages, expected) => {
    expect(kernelClassOf(chainOf(usages), microsoft)).toBe(expected);
    expect(kernelClassOf(chainOf(usages, 'Some other name'), microsoft)).toBe(expected);
  });

  it('is no product of Microsoft where the authority vouches for vendors', () => {
    const vendors = { ...microsoft, ofVendors: microsoft.microsoft };
    expect(kernelClassOf(chainOf([WINDOWS]), vendors)).toBe('commercial-only');
  });

  it('is not said where somebody else than Microsoft vouches', () => {
    expect(kernelClassOf(chainOf([WINDOWS]), anchors())).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type Certificate, certificateOf } from '../../../src/image/signature/certificate.js';
import { CROSS_CERTIFIED_KEYS, crossCertificates, judgeCrossSigned } from '../../../src/image/signature/cross-signed.js';
import trust from '../../../src/knowledge/data/trust.json' with { type: 'json' };
import { makeIdentity } from './test-pki.js';

function leaf(from: string): Certificate {
  const read = certificateOf(makeIdentity({ name: 'Vendor', use: 'codeSigning', from }).der);
  if (read === null) throw new Error('no certificate');
  return read;
}

function crossOf(name: string, from: string): Certificate {
  const at = trust.crossCertified.findIndex((entry) => entry.name.startsWith(name) && entry.from === from);
  const found = crossCertificates()[at];
  if (found === undefined) throw new Error(`no cross-certificate of ${name}`);
  return found;
}

describe('the data of trust', () => {
  it('are what the certificates say', () => {
    expect(crossCertificates()).toHaveLength(30);
    expect(CROSS_CERTIFIED_KEYS.size).toBe(29);
    crossCertificates().forEach(({ hash, keyHash, notBefore, notAfter, isAuthority, x509 }, i) => {
      const days = [notBefore, notAfter].map((date) => date.toISOString().slice(0, 10));
      const { key, from, to, hash: wanted } = trust.crossCertified[i] ?? {};
      expect([hash, keyHash, ...days]).toEqual([wanted, key, from, to]);
      expect(isAuthority).toBe(true);
      expect(x509.issuer).toContain('Microsoft Code Verification Root');
    });
  });

  it('name each key once for a purpose, and no cross-certified one as an authority of Microsoft', () => {
    for (const list of [trust.codeSigning, trust.timeStamping]) expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    expect(trust.codeSigning.filter(({ key }) => CROSS_CERTIFIED_KEYS.has(key))).toEqual([]);
    for (const { key } of [...trust.codeSigning, ...trust.timeStamping, ...trust.crossCertified]) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a driver of a cross-certified authority', () => {
  const cross = crossOf('VeriSign Class 3 Public Primary Certification Authority - G5', '2011-02-22');
  const signed = (at: string, from = '2013-01-01'): { readonly chain: readonly Certificate[]; readonly at: Date } => ({
    chain: [leaf(from), cross],
    at: new Date(at),
  });

  it('was taken by kernels where the cross-certificate lies in the signature', () => {
    const old = judgeCrossSigned({ ...signed('2014-05-06'), certificates: [cross] });
    expect(old).toMatchObject({
      accepted: true,
      kernel: 'cross-signed',
      why: expect.stringMatching(/cross-certified .* until 2021-02-22/),
    });
    expect(old.note).toMatch(/Windows 10 and Server 2016 still take it/);
    const later = judgeCrossSigned({ ...signed('2018-05-06', '2017-01-01'), certificates: [cross] });
    expect(later).toMatchObject({ accepted: true, kernel: 'cross-signed', note: expect.stringMatching(/only where Secure Boot is off/) });
  });

  it('was not taken where it is missing, which is said', () => {
    const missing = judgeCrossSigned({ ...signed('2014-05-06'), certificates: [] });
    expect(missing).toMatchObject({ accepted: true, kernel: 'commercial-only', note: expect.stringMatching(/not in the signature/) });
  });

  it('is not trusted for what was signed after it had ended', () => {
    expect(judgeCrossSigned({ ...signed('2021-02-22T23:00:00Z'), certificates: [cross] }).accepted).toBe(true);
    const late = judgeCrossSigned({ ...signed('2021-02-23'), certificates: [cross] });
    expect(late).toMatchObject({ accepted: false, why: expect.stringMatching(/no kernel took what was signed later/) });
  });

  it('counts the later one of two cross-certificates for one key', () => {
    const [first, second] = [crossOf('GlobalSign', '2006-05-23'), crossOf('GlobalSign', '2011-04-15')];
    const query = { chain: [leaf('2015-01-01'), first], at: new Date('2018-01-01') };
    expect(judgeCrossSigned({ ...query, certificates: [second] }).kernel).toBe('cross-signed');
    expect(judgeCrossSigned({ ...query, certificates: [first] }).kernel).toBe('commercial-only');
  });
});

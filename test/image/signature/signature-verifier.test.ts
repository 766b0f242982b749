import { describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../../src/errors.js';
import { memorySource } from '../../../src/image/byte-source.js';
import { readPe } from '../../../src/image/pe-image.js';
import { SignatureVerifier } from '../../../src/image/signature/signature-verifier.js';
import type { Signature } from '../../../src/schema/types.js';
import { makePe } from '../make-pe.js';
import { sequence, tlv } from './der.js';
import { pointTable, tableOf } from './forge.js';
import {
  attachSignature,
  type HashName,
  type Identity,
  imageHash,
  indirectData,
  makeCatalog,
  makeIdentity,
  OID,
  pem,
  signContent,
  signPe,
} from './test-pki.js';

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const issuing = makeIdentity({ name: 'Test Issuing', use: 'authority', issuer: root, pathLength: 0 });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: issuing });
const rsa = makeIdentity({ name: 'Northern Drivers RSA', use: 'codeSigning', issuer: issuing, kind: 'rsa' });
const old = makeIdentity({ name: 'Northern Drivers 2021', use: 'codeSigning', issuer: issuing, from: '2021-01-01', to: '2022-01-01' });
const web = makeIdentity({ name: 'www.example.test', use: 'serverAuth', issuer: issuing });
const clock = makeIdentity({ name: 'Test Clock', use: 'timeStamping', issuer: root });
const rsaClock = makeIdentity({ name: 'Test Clock RSA', use: 'timeStamping', issuer: root, kind: 'rsa' });
const strangersClock = makeIdentity({ name: 'Clock of a Stranger', use: 'timeStamping' });
const stranger = makeIdentity({ name: 'Nobody', use: 'codeSigning' });
const NOW = new Date('2026-06-01T00:00:00Z');
const file = makePe();
const chain = [issuing];

function verify(
  bytes: Buffer,
  { trust = [root], catalogs = [] }: { readonly trust?: readonly Identity[]; readonly catalogs?: readonly Buffer[] } = {},
): Signature {
  const verifier = new SignatureVerifier({ now: NOW, ...(trust.length > 0 ? { trust: pem(...trust) } : {}) });
  catalogs.forEach((catalog, i) => {
    verifier.addCatalog(`${i}.cat`, catalog);
  });
  const image = readPe(memorySource(bytes));
  if (typeof image === 'string') throw new Error(image);
  return verifier.verify(image);
}

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** The size of the table, and of its one entry, without the zeros that fill them up to eight bytes. */
function uncounted(signed: Buffer): Buffer {
  const { table, body } = tableOf(signed);
  // Header of the entry; tag and length (two bytes) of the signature, and the signature.
  const size = 8 + 4 + table.readUInt16BE(10);
  const copy = pointTable(signed, { size });
  copy.writeUInt32LE(size, body.length);
  return copy;
}

describe('a signature inside the file', () => {
  const signed = signPe(file, { signer, chain });
  const cases: readonly (readonly [name: string, bytes: Buffer, status: Signature['status']])[] = [
    ['is valid where it leads to a trusted root', signed, 'valid'],
    ['by an RSA key', signPe(file, { signer: rsa, chain }), 'valid'],
    ['with SHA-1', signPe(file, { signer, chain, hash: 'sha1' }), 'valid'],
    ['with SHA-384', signPe(file, { signer, chain, hash: 'sha384' }), 'valid'],
    ['with a wrong checksum, which is not covered', changed(signed, file.readUInt32LE(0x3c) + 24 + 64), 'valid'],
    [
      'with bytes after it in the table',
      attachSignature(file, signContent(OID.indirectData, indirectData('sha256', imageHash('sha256', file)), { signer, chain }), {
        padding: Buffer.from('hidden'),
      }),
      'valid',
    ],
    ['of which one byte of code was changed', changed(signed, 0x600), 'tampered'],
    ['of which one byte of the headers was changed', changed(signed, 0x40), 'tampered'],
    ['to which bytes were appended', Buffer.concat([signed, Buffer.alloc(8, 1)]), 'malformed'],
    ['to which zeros were appended', Buffer.concat([signed, Buffer.alloc(4)]), 'malformed'],
    ['whose table was filled up without being counted', uncounted(signed), 'valid'],
    [
      'of another file',
      attachSignature(file, signContent(OID.indirectData, indirectData('sha256', Buffer.alloc(32)), { signer, chain })),
      'tampered',
    ],
    ['without the authority between', signPe(file, { signer }), 'untrusted'],
    ['by someone who signed himself', signPe(file, { signer: stranger }), 'untrusted'],
    ['by a certificate that is not for code', signPe(file, { signer: web, chain }), 'untrusted'],
    ['by a certificate that is over', signPe(file, { signer: old, chain }), 'expired'],
    [
      'by a certificate that is over, made in its time',
      signPe(file, { signer: old, chain, timestamp: { signer: clock, chain: [root], at: '2021-06-01' } }),
      'valid',
    ],
    [
      'with a counter-signature of the old kind',
      signPe(file, { signer: old, chain, timestamp: { signer: clock, at: '2021-06-01', kind: 'counter' } }),
      'valid',
    ],
    [
      'with a counter-signature over the bare SHA-1',
      signPe(file, { signer: old, chain, timestamp: { signer: rsaClock, at: '2021-06-01', kind: 'counter', hash: 'sha1', bare: true } }),
      'valid',
    ],
    [
      'with a counter-signature over the bare SHA-1 of another signature',
      signPe(file, {
        signer: old,
        chain,
        timestamp: { signer: rsaClock, at: '2021-06-01', kind: 'counter', hash: 'sha1', bare: true, wrong: true },
      }),
      'expired',
    ],
    [
      'with a counter-signature over a bare SHA-256',
      signPe(file, { signer: old, chain, timestamp: { signer: rsaClock, at: '2021-06-01', kind: 'counter', bare: true } }),
      'expired',
    ],
    [
      'with a time stamp of a stranger',
      signPe(file, { signer: old, chain, timestamp: { signer: strangersClock, at: '2021-06-01' } }),
      'expired',
    ],
    [
      'with a time stamp by a certificate that is not for time',
      signPe(file, { signer: old, chain, timestamp: { signer, chain, at: '2021-06-01' } }),
      'expired',
    ],
    [
      'with a time stamp of another signature',
      signPe(file, { signer: old, chain, timestamp: { signer: clock, at: '2021-06-01', wrong: true } }),
      'expired',
    ],
    [
      'with a time stamp from after its certificate',
      signPe(file, { signer: old, chain, timestamp: { signer: clock, at: '2023-06-01' } }),
      'expired',
    ],
    ['that is no PKCS #7', attachSignature(file, Buffer.from('no signature at all')), 'malformed'],
    ['that is cut', signed.subarray(0, signed.length - 64), 'malformed'],
    [
      'that signs something else than a file',
      attachSignature(file, signContent(OID.data, tlv(0x04, Buffer.from('text')), { signer, chain })),
      'malformed',
    ],
    ['nested a thousand levels deep', attachSignature(file, nestedSequences(1000)), 'malformed'],
    ['with a length of 2^64-1', attachSignature(file, Buffer.from('3088ffffffffffffffff', 'hex')), 'malformed'],
  ];
  it.each(cases)('%s', (_, bytes, status) => {
    const result = verify(bytes);
    expect(result.status).toBe(status);
    expect(result.via).toBe('embedded');
    expect(result.why).toBeTruthy();
  });

  it('is never valid without somebody to trust', () => {
    for (const [, bytes] of cases) expect(verify(bytes, { trust: [] }).status).not.toBe('valid');
  });

  it('names signer, hash, time and chain', () => {
    const result = verify(signPe(file, { signer: old, chain, timestamp: { signer: clock, at: '2021-06-01' } }));
    expect(result).toMatchObject({ signer: 'Northern Drivers 2021', digest: 'sha256', timestamp: '2021-06-01T00:00:00Z' });
    expect(result.chain?.map(({ subject, pinned }) => [subject, pinned])).toEqual([
      ['Northern Drivers 2021', false],
      ['Test Issuing', false],
      ['Test Root', true],
    ]);
  });

  it('may hold another one, which is judged too', () => {
    const inner = signContent(OID.indirectData, indirectData('sha256', imageHash('sha256', file)), { signer, chain });
    const result = verify(signPe(file, { signer: old, chain, hash: 'sha1', nested: [inner] }));
    expect(result).toMatchObject({
      status: 'valid',
      signer: 'Northern Drivers',
      digest: 'sha256',
      nested: [{ status: 'expired', signer: 'Northern Drivers 2021', digest: 'sha1' }],
    });
    const lying = signContent(OID.indirectData, indirectData('sha256', Buffer.alloc(32)), { signer, chain });
    expect(verify(signPe(file, { signer, chain, nested: [lying] })).status).toBe('tampered');
  });

  it('is not vouched for by an authority that may not issue authorities', () => {
    const below = makeIdentity({ name: 'Below', use: 'authority', issuer: issuing });
    const leaf = makeIdentity({ name: 'Leaf', use: 'codeSigning', issuer: below });
    expect(verify(signPe(file, { signer: leaf, chain: [below, issuing] })).status).toBe('untrusted');
    const byLeaf = makeIdentity({ name: 'Signed by a leaf', use: 'codeSigning', issuer: signer });
    expect(verify(signPe(file, { signer: byLeaf, chain: [signer, issuing] })).status).toBe('untrusted');
  });

  it('is not vouched for by the name of a trusted authority alone', () => {
    const impostor = makeIdentity({ name: 'Test Root', use: 'authority' });
    const leaf = makeIdentity({ name: 'Leaf of an impostor', use: 'codeSigning', issuer: impostor });
    expect(verify(signPe(file, { signer: leaf, chain: [impostor] })).status).toBe('untrusted');
  });
});

describe('why a signature is not trusted', () => {
  const why = (spec: Parameters<typeof makeIdentity>[0], more: readonly Identity[] = chain): string =>
    verify(signPe(file, { signer: makeIdentity(spec), chain: more })).why ?? '';

  it('tells the two usages of a key apart', () => {
    expect(why({ name: 'Web', use: 'serverAuth', issuer: issuing })).toMatch(/"Web" is not for signing code \(extended key usage\)/);
    expect(why({ name: 'Cipher', use: 'codeSigning', issuer: issuing, keyUsage: 0x30 })).toMatch(
      /"Cipher" is not for signatures \(key usage\)/,
    );
  });

  it('calls what signed itself so before its usage', () => {
    expect(why({ name: 'Mine', use: 'serverAuth' }, [])).toMatch(/"Mine" signed itself; no authority vouches for it/);
  });

  it('knows the certificates of tests by name', () => {
    const test = makeIdentity({ name: 'WDKTestCert builder,133000000000000000', use: 'codeSigning', keyUsage: 0x30 });
    const result = verify(signPe(file, { signer: test }));
    expect(result).toMatchObject({
      status: 'untrusted',
      kernel: 'test',
      why: expect.stringMatching(/for tests: only a machine in test mode/),
    });
  });

  it('never says that a root is issued by somebody unknown', () => {
    const other = makeIdentity({ name: 'Other Root', use: 'authority' });
    expect(why({ name: 'Leaf', use: 'codeSigning', issuer: other }, [other])).toMatch(
      /leads to "Other Root", which is not among the trusted roots/,
    );
  });
});

describe('a catalog', () => {
  const member = (hash: HashName, bytes = file): { readonly hash: HashName; readonly digest: Buffer } => ({
    hash,
    digest: imageHash(hash, bytes),
  });

  it.each([
    ['SHA-256', makeCatalog([member('sha256')], { signer, chain }), 'sha256'],
    ['SHA-1, named by text', makeCatalog([member('sha1')], { signer, chain, bare: true }), 'sha1'],
    ['SHA-256, named by the entry alone', makeCatalog([member('sha256')], { signer, chain, bare: true }), 'sha256'],
  ])('vouches for a file that it lists (%s)', (_, catalog, digest) => {
    expect(verify(file, { catalogs: [catalog] })).toMatchObject({
      status: 'valid',
      via: 'catalog',
      signer: 'Northern Drivers',
      digest,
      catalog: '0.cat',
    });
    expect(verify(file, { catalogs: [catalog], trust: [] })).toMatchObject({ status: 'untrusted', via: 'catalog' });
  });

  it('lists files as they were padded for signing', () => {
    const odd = Buffer.concat([file, Buffer.from('odd')]);
    const padded = Buffer.concat([odd, Buffer.alloc(5)]);
    expect(verify(odd, { catalogs: [makeCatalog([member('sha256', padded)], { signer, chain })] }).status).toBe('valid');
  });

  it('of a stranger makes a driver untrusted and never better', () => {
    const catalog = makeCatalog([member('sha256')], { signer: stranger });
    expect(verify(file, { catalogs: [catalog] })).toMatchObject({ status: 'untrusted', via: 'catalog', signer: 'Nobody' });
    expect(verify(signPe(file, { signer, chain }), { catalogs: [catalog] })).toMatchObject({ status: 'valid', via: 'embedded' });
  });

  it('proves nothing about other files, or when it was changed', () => {
    const catalog = makeCatalog([member('sha256')], { signer, chain });
    expect(verify(changed(file, 0x600), { catalogs: [catalog] })).toMatchObject({ status: 'unsigned', via: null });
    const broken = changed(catalog, catalog.indexOf(imageHash('sha256', file)));
    expect(verify(file, { catalogs: [broken] }).status).toBe('unsigned');
    expect(new SignatureVerifier().addCatalog('x.cat', broken)).toMatch(/proves nothing/);
    expect(new SignatureVerifier().addCatalog('x.cat', catalog.subarray(0, 100))).toMatch(/not a catalog/);
  });

  it('that is trusted speaks before one that is not', () => {
    const catalogs = [makeCatalog([member('sha256')], { signer: stranger }), makeCatalog([member('sha256')], { signer, chain })];
    expect(verify(file, { catalogs })).toMatchObject({ status: 'valid', catalog: '1.cat' });
  });
});

it.each(['no PEM', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])(
  'refuses to trust what is no certificate: %j',
  (trust) => {
    try {
      new SignatureVerifier({ trust });
      expect.unreachable();
    } catch (error) {
      expect(isHttpErrDoctorError(error) && error.code).toBe('not-readable');
    }
  },
);

function nestedSequences(depth: number): Buffer {
  let der = sequence();
  for (let i = 0; i < depth; i++) der = sequence(der);
  return der;
}

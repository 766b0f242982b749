import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/image/byte-source.js';
import { ImageScanner } from '../../../src/image/image-scanner.js';
import { readPe } from '../../../src/image/pe-image.js';
import { SignatureVerifier } from '../../../src/image/signature/signature-verifier.js';
import type { Signature } from '../../../src/schema/types.js';
import { Assembler, letters } from '../assembler.js';
import { type Machine, makePe } from '../make-pe.js';
import { hollowOut, pointTable, tableEntry, tableOf } from './forge.js';
import { attachSignature, imageHash, indirectData, makeCatalog, makeIdentity, OID, pem, signContent, signPe } from './test-pki.js';

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });
const forger = makeIdentity({ name: 'Microsoft Windows', use: 'codeSigning' });

function driver(machine: Machine, tag = 'Good', overlay?: Buffer): Buffer {
  const argument = machine === 'x64' ? [0x41, 0xb8] : [0x68];
  return makePe({
    machine,
    imports: ['ExAllocatePoolWithTag'],
    code: (slot) =>
      new Assembler()
        .raw(...argument, letters(tag), ...(machine === 'x64' ? [] : [0x6a, 0, 0x6a, 0]))
        .viaSlot('call', slot('ExAllocatePoolWithTag'), { wide: machine === 'x64' })
        .raw(0xc3)
        .build(),
    ...(overlay === undefined ? {} : { overlay }),
  });
}

function verify(bytes: Buffer, ...catalogs: readonly Buffer[]): Signature {
  const verifier = new SignatureVerifier({ trust: pem(root), now: new Date('2026-06-01') });
  catalogs.forEach((catalog, i) => {
    verifier.addCatalog(`${i}.cat`, catalog);
  });
  const image = readPe(memorySource(bytes));
  if (typeof image === 'string') throw new Error(image);
  return verifier.verify(image);
}

describe.each(['x64', 'x86'] as const)('a certificate table of an %s image', (machine) => {
  const file = driver(machine);
  const signed = signPe(file, { signer });
  const { table, body } = tableOf(signed);

  it('is believed behind all that is signed, an overlay too', () => {
    expect(verify(signed).status).toBe('valid');
    expect(verify(signPe(driver(machine, 'Good', Buffer.alloc(64, 7)), { signer })).status).toBe('valid');
  });

  it.each([
    ['over the sections', hollowOut(signed, { from: 'Good', to: 'Evil' })],
    ['over the last section', pointTable(signed, { offset: body.length - 64, size: table.length + 64 })],
    ['over the headers', pointTable(signed, { offset: 8, size: signed.length - 8 })],
    ['at the start of the file', pointTable(signed, { offset: 0 })],
    ['past the end', pointTable(signed, { size: table.length + 8 })],
    ['beyond all files', pointTable(signed, { offset: 0xffff_fff8, size: 0xffff_fff8 })],
    ['before the end', pointTable(Buffer.concat([signed, Buffer.alloc(16)]), {})],
    ['before bytes that are no zeros', Buffer.concat([signed, Buffer.from([0, 0, 1])])],
    ['without content', pointTable(signed, { size: 0 })],
    ['with bytes that no entry covers', pointTable(Buffer.concat([signed, Buffer.alloc(24)]), { size: table.length + 24 })],
  ])('is malformed %s, whatever a catalog says', (_, bytes) => {
    // What Authenticode hashes of the forged file where the table is believed, and where it is not.
    const members = [file, bytes].map((one) => ({ hash: 'sha256' as const, digest: imageHash('sha256', one) }));
    const result = verify(bytes, makeCatalog(members, { signer }));
    expect(result).toMatchObject({ status: 'malformed', via: 'embedded', signer: null });
  });

  it('may hold entries of other kinds, which are no signatures', () => {
    const both = Buffer.concat([tableEntry(Buffer.from('a certificate of X.509'), 1), table]);
    expect(verify(pointTable(Buffer.concat([body, both]), { size: both.length })).status).toBe('valid');
  });

  it('that was laid over the sections shows other tags, and no valid signature', async () => {
    const bytes = hollowOut(signed, { from: 'Good', to: 'Evil' });
    const { driver: found } = await new ImageScanner({ trust: pem(root) }).scan({ path: 'x.sys', source: memorySource(bytes) });
    expect(found.tags.map(({ tag }) => tag)).toEqual(['Evil']);
    expect(found.signature?.status).toBe('malformed');
  });
});

describe('what is said of a signature', () => {
  const file = driver('x64');
  const sign = (by: typeof signer, digest = imageHash('sha256', file)): Buffer =>
    signContent(OID.indirectData, indirectData('sha256', digest), { signer: by });

  it.each([
    ['before the trusted one', Buffer.concat([tableEntry(sign(forger)), tableEntry(sign(signer))])],
    ['behind it', Buffer.concat([tableEntry(sign(signer)), tableEntry(sign(forger))])],
    [
      'around it',
      tableEntry(
        signContent(OID.indirectData, indirectData('sha256', imageHash('sha256', file)), { signer: forger, nested: [sign(signer)] }),
      ),
    ],
  ])('is of the one that decided, where a forger put his own %s', (_, table) => {
    const bytes = pointTable(Buffer.concat([file, table]), { offset: file.length, size: table.length });
    const result = verify(bytes);
    expect(result).toMatchObject({
      status: 'valid',
      signer: 'Northern Drivers',
      nested: [{ status: 'untrusted', signer: 'Microsoft Windows' }],
    });
    expect(result.chain?.[0]?.subject).toBe('Northern Drivers');
  });

  it('names the signer of the catalog that decided, and the signature in the file beside it', () => {
    const catalog = makeCatalog([{ hash: 'sha256', digest: imageHash('sha256', file) }], { signer });
    expect(verify(attachSignature(file, sign(forger)), catalog)).toMatchObject({
      status: 'valid',
      via: 'catalog',
      signer: 'Northern Drivers',
      nested: [{ status: 'untrusted', signer: 'Microsoft Windows' }],
    });
  });

  it('names the signer of the one that is of another file', () => {
    const table = Buffer.concat([tableEntry(sign(signer)), tableEntry(sign(forger, Buffer.alloc(32)))]);
    const bytes = pointTable(Buffer.concat([file, table]), { offset: file.length, size: table.length });
    expect(verify(bytes)).toMatchObject({ status: 'tampered', signer: 'Microsoft Windows', nested: [{ signer: 'Northern Drivers' }] });
  });
});

/** The same bytes with another text of the same length, everywhere. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('a damaged date', () => {
  const dated = makeIdentity({ name: 'Dated', use: 'codeSigning', issuer: root, from: '2019-11-12', to: '2033-10-11' });
  const clock = makeIdentity({ name: 'Clock', use: 'timeStamping', issuer: root, from: '2018-07-06' });
  const file = driver('x64');
  const stamped = signPe(file, { signer: dated, timestamp: { signer: clock, at: '2024-05-04' } });

  it.each([
    ['of the signer', replaced(stamped, '20191112', '20191399'), 'malformed'],
    ['of the end of the signer', replaced(stamped, '20331011', '2033 011'), 'malformed'],
    ['of who stamped the time', replaced(stamped, '20180706', '20189906'), 'valid'],
    ['of the time stamp', replaced(stamped, '20240504', '20249999'), 'valid'],
  ])('%s is a problem of that signature alone', (_, bytes, status) => {
    const result = verify(bytes);
    expect(result.status).toBe(status);
    expect(result.timestamp).toBeNull();
  });

  it('in a catalog proves nothing and stops nothing', async () => {
    const catalog = makeCatalog([{ hash: 'sha256', digest: imageHash('sha256', file) }], { signer: dated });
    const scanner = new ImageScanner({ trust: pem(root) });
    expect(await scanner.addCatalog('x.cat', replaced(catalog, '20191112', '20191399'))).toMatch(/proves nothing/);
    const { driver: found } = await scanner.scan({ path: 'x.sys', source: memorySource(file) });
    expect(found.signature?.status).toBe('unsigned');
  });
});

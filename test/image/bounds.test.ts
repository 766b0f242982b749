import { describe, expect, it } from 'vitest';
import { type ByteSource, memorySource } from '../../src/image/byte-source.js';
import { ImageScanner } from '../../src/image/image-scanner.js';
import { readPe } from '../../src/image/pe-image.js';
import { SignatureVerifier } from '../../src/image/signature/signature-verifier.js';
import { readVersionResource } from '../../src/image/version-resource.js';
import { Assembler, letters } from './assembler.js';
import { type Machine, makePe } from './make-pe.js';
import { octets, oid, sequence, setOf, tlv } from './signature/der.js';
import { attachSignature, imageHash, indirectData, makeCatalog, makeIdentity, OID, pem, signContent } from './signature/test-pki.js';

const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning' });

/** Hostile files, each of which once cost far more than its size. */
describe('files made to cost time', () => {
  it('catalog entries with names of a million zeros are passed over, the others are heard', () => {
    const file = makePe();
    const catalog = makeCatalog([{ hash: 'sha256', digest: imageHash('sha256', file) }], {
      signer,
      bare: true,
      more: [sequence(octets(Buffer.concat([Buffer.alloc(1_000_000), Buffer.from('x')])), setOf())],
    });
    const verifier = new SignatureVerifier({ trust: pem(signer) });
    expect(verifier.addCatalog('x.cat', catalog)).toBeNull();
    const image = readPe(memorySource(file));
    expect(typeof image === 'string' ? image : verifier.verify(image).status).toBe('valid');
  });

  it('object identifiers of a million numbers are no signature', () => {
    const file = makePe();
    const endless = tlv(0x06, Buffer.alloc(1_000_000, 1));
    const whole = signContent(OID.indirectData, indirectData('sha256', imageHash('sha256', file)), {
      signer,
      attributes: [sequence(endless, setOf(oid('1.2.3')))],
    });
    const image = readPe(memorySource(attachSignature(file, whole)));
    expect(typeof image === 'string' ? image : new SignatureVerifier().verify(image).status).toBe('malformed');
  });

  it('resource folders that lead to each other end', () => {
    const entries = 4096;
    const image = readPe(memorySource(makePe({ resources: () => circularFolders(entries) })));
    expect(typeof image === 'string' ? image : readVersionResource(image)).toBeNull();
  });
});

/** Three levels, each with as many entries as fit, all leading to the next one. */
function circularFolders(entries: number): Buffer {
  const level = 16 + entries * 8;
  const out = Buffer.alloc(3 * level);
  for (let depth = 0; depth < 3; depth++) {
    out.writeUInt16LE(entries, depth * level + 14);
    for (let i = 0; i < entries; i++) {
      const at = depth * level + 16 + i * 8;
      out.writeUInt32LE(16, at);
      out.writeUInt32LE((0x8000_0000 | (((depth + 1) % 3) * level)) >>> 0, at + 4);
    }
  }
  return out;
}

describe('an image with a call in every few bytes', () => {
  const CALLS = 200_000;
  const each = (call: Buffer): Buffer => Buffer.concat(Array.from({ length: CALLS }, () => call));
  const machines: readonly (readonly [Machine, Buffer])[] = [
    ['x86', each(Buffer.from([0xe8, 0, 0, 0, 0]))],
    ['x64', each(Buffer.from([0xe8, 0, 0, 0, 0]))],
    ['arm64', each(Buffer.from([1, 0, 0, 0x94]))],
  ];

  it.each(machines)('of %s is read', async (machine, code) => {
    const bytes = makePe({ machine, imports: ['ExAllocatePoolWithTag'], sections: [{ name: 'calls', data: code, executable: true }] });
    const { driver } = await new ImageScanner().scan({ path: 'x.sys', source: memorySource(bytes) });
    expect(driver).toMatchObject({ architecture: machine, tags: [] });
  });

  it('beside an exception table is read', async () => {
    const code = each(Buffer.from([0xe8, 0, 0, 0, 0]));
    const bytes = makePe({
      imports: ['ExAllocatePoolWithTag'],
      functions: [[0x1000, 0x1001]],
      sections: [{ name: 'calls', data: code, executable: true }],
    });
    const { driver } = await new ImageScanner().scan({ path: 'x.sys', source: memorySource(bytes) });
    expect(driver.problem).toBeNull();
  });
});

describe('a file that fails while it is read', () => {
  const bytes = makePe({
    imports: ['ExAllocatePoolWithTag'],
    code: (slot) => new Assembler().raw(0x41, 0xb8, letters('Good')).viaSlot('call', slot('ExAllocatePoolWithTag')).raw(0xc3).build(),
  });

  /** A disk that fails at the `good`-th reading and ever after. */
  function failing(good: number): ByteSource {
    const inner = memorySource(bytes);
    let left = good;
    const step = (): void => {
      if (left-- <= 0) throw new Error('EIO: i/o error, read');
    };
    return {
      size: inner.size,
      read(offset, length) {
        step();
        return inner.read(offset, length);
      },
      readInto(target, offset) {
        step();
        return inner.readInto(target, offset);
      },
      close: () => {},
    };
  }

  it('has that problem, at whatever place it fails', async () => {
    const scanner = new ImageScanner();
    const tags = new Set([0x6b61_654c]);
    const problems: string[] = [];
    for (;;) {
      const { driver } = await scanner.scan({ path: 'x.sys', source: failing(problems.length), tags });
      if (driver.problem === null) break;
      problems.push(driver.problem);
    }
    expect(problems.length).toBeGreaterThan(8);
    for (const problem of problems) expect(problem).toMatch(/could not be read: EIO/);
  });

  it('keeps what was read before', async () => {
    const whole = await new ImageScanner().scan({ path: 'x.sys', source: memorySource(bytes) });
    expect(whole.driver).toMatchObject({ problem: null, tags: [{ tag: 'Good', use: 'call' }], signature: { status: 'unsigned' } });
  });
});

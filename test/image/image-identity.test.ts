import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/image/byte-source.js';
import { type ImageIdentity, identityOf, type OldHashes, oldHashesOf } from '../../src/image/image-identity.js';
import { readPe } from '../../src/image/pe-image.js';
import { makePe, type PeSpec } from './make-pe.js';
import { digest, imageHash, makeIdentity, signPe } from './signature/test-pki.js';

function identify(bytes: Buffer): ImageIdentity & OldHashes {
  const image = readPe(memorySource(bytes));
  if (typeof image === 'string') throw new Error(image);
  return { ...identityOf(image), ...oldHashesOf(image) };
}

const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning' });

describe('the identity of an image', () => {
  it.each([
    ['unsigned', makePe()],
    ['with an overlay', makePe({ overlay: Buffer.alloc(3000, 9) })],
    ['with an odd size', makePe({ overlay: Buffer.from('odd') })],
  ])('%s is its hashes', (_, bytes) => {
    expect(identify(bytes)).toMatchObject({
      sha256: digest('sha256', bytes).toString('hex'),
      sha1: digest('sha1', bytes).toString('hex'),
      authentihash: imageHash('sha256', bytes).toString('hex'),
      authentihashSha1: imageHash('sha1', bytes).toString('hex'),
    });
  });

  it('keeps its Authenticode hash when it is signed, and no other', () => {
    const file = makePe();
    const [before, after] = [identify(file), identify(signPe(file, { signer }))];
    expect(after.authentihash).toBe(before.authentihash);
    expect(after.sha256).not.toBe(before.sha256);
  });

  it('has a link time where the stamp is one', () => {
    const stamped = (stamp: number, more: PeSpec = {}): string | null => {
      const bytes = makePe(more);
      bytes.writeUInt32LE(stamp, 0x88);
      return identify(bytes).linkTime;
    };
    expect(stamped(1_600_000_000)).toBe('2020-09-13T12:26:40Z');
    expect([0, 0xffff_ffff, 60_000].map((stamp) => stamped(stamp))).toEqual([null, null, null]);
    expect(identify(withDebugEntry(makePe({ data: debugEntry(16) }))).linkTime).toBeNull();
    expect(identify(withDebugEntry(makePe({ data: debugEntry(2) }))).linkTime).toBe('2020-09-13T12:26:40Z');
  });

  it('has the hash of its imports as other tools work it out', () => {
    const { imphash } = identify(makePe({ imports: ['ExAllocatePoolWithTag', 'DbgPrint'] }));
    const wanted = 'ntoskrnl.exe.exallocatepoolwithtag,ntoskrnl.exe.dbgprint';
    expect(imphash).toBe(createHash('md5').update(wanted).digest('hex'));
    expect(identify(makePe()).imphash).toBeNull();
  });
});

/** One IMAGE_DEBUG_DIRECTORY of a type. */
function debugEntry(type: number): Buffer {
  const entry = Buffer.alloc(28);
  entry.writeUInt32LE(type, 12);
  return entry;
}

/** Names the data section as the debug directory. */
function withDebugEntry(bytes: Buffer): Buffer {
  const directory = bytes.readUInt32LE(0x3c) + 24 + 112 + 6 * 8;
  bytes.writeUInt32LE(0x5000, directory);
  bytes.writeUInt32LE(28, directory + 4);
  return bytes;
}

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { DriversDocument } from '../../src/schema/types.js';
import { runJson } from '../cli/run-cli.js';
import { Dice } from '../fuzz/dice.js';
import { makePe } from '../image/make-pe.js';
import { makeResources } from '../image/make-resources.js';
import { imageHash, makeIdentity, pem, signPe } from '../image/signature/test-pki.js';

const folder = mkdtempSync(path.join(tmpdir(), 'httperr-hashes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });

/** Large enough that a dozen of them are hashed by other threads. */
function largeImage(dice: Dice, megabytes: number, inner?: Buffer): Buffer {
  const filling = Buffer.alloc(megabytes * 2 ** 20, dice.bytes(4099));
  return makePe({
    sections: [{ name: '.rdata', data: filling.subarray(dice.below(9)) }],
    ...(inner ? { resources: (rva: number) => makeResources(rva, [{ type: 'DRIVER', name: 'INNER.SYS', data: inner }]) } : {}),
  });
}

it('threads hash many images as one does, signed ones and those inside of others too', async () => {
  const dice = new Dice(31);
  const small = makePe({ data: dice.bytes(100) });
  const images = Array.from({ length: 16 }, (_, i) => {
    const image = largeImage(dice, 1 + dice.below(5), i % 5 === 0 ? small : undefined);
    return i % 2 === 0 ? image : signPe(image, { signer, chain: [root] });
  });
  const last = images.length - 1;
  const tampered = images[last] ?? small;
  tampered[tampered.length >> 1] = (tampered[tampered.length >> 1] ?? 0) ^ 1;
  for (const [i, image] of images.entries()) writeFileSync(path.join(folder, `made${i}.sys`), image);
  const trust = path.join(folder, 'root.pem');
  writeFileSync(trust, pem(root));

  const { document } = await runJson(['drivers', folder, '--trust', trust]);
  const { drivers } = document as DriversDocument;
  const outer = drivers.filter(({ path: at }) => !at.includes(' > '));
  expect(outer).toHaveLength(images.length);
  for (const { path: at, sha256, authentihash, signature } of outer) {
    const bytes = readFileSync(at);
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    // That of a signed one is in its signature.
    if (signature?.status === 'unsigned') expect(authentihash).toBe(imageHash('sha256', bytes).toString('hex'));
  }
  const statusOf = (i: number): string | undefined => drivers.find(({ path: at }) => at.endsWith(`made${i}.sys`))?.signature?.status;
  expect([0, 1, 2, 3, last].map(statusOf)).toEqual(['unsigned', 'valid', 'unsigned', 'valid', 'tampered']);
  const inner = drivers.filter(({ path: at }) => at.includes(' > '));
  expect(inner.map(({ sha256 }) => sha256)).toEqual(Array(4).fill(createHash('sha256').update(small).digest('hex')));
});

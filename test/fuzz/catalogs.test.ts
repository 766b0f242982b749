import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/image/byte-source.js';
import { ImageScanner } from '../../src/image/image-scanner.js';
import { makePe } from '../image/make-pe.js';
import { digest, imageHash, makeCatalog, makeIdentity, pem } from '../image/signature/test-pki.js';
import { Dice, FUZZ_INPUTS, FUZZ_TIMEOUT_MS } from './dice.js';
import { infinite } from './infinite.js';
import { mutateDer } from './mutate-der.js';

const SEED = 20_261_201;

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });
const clock = makeIdentity({ name: 'Test Clock', use: 'timeStamping', issuer: root });
const file = makePe();
const listed = imageHash('sha256', file);
const members = [
  { hash: 'sha1' as const, digest: imageHash('sha1', file) },
  ...Array.from({ length: 5 }, (_, i) => ({ hash: 'sha256' as const, digest: digest('sha256', Buffer.from([i])) })),
];
const timestamp = { signer: clock, at: '2024-05-04' };
const SEEDS: readonly Buffer[] = [
  makeCatalog([...members, { hash: 'sha256', digest: listed }], { signer, chain: [root], timestamp }),
  makeCatalog([{ hash: 'sha256', digest: listed }], { signer, chain: [root], bare: true }),
  makeCatalog(members, { signer, chain: [root], timestamp: { ...timestamp, kind: 'counter' } }),
];
/** Lists as they were signed: from their first entry to the hash of their last. */
const LISTS = SEEDS.map(signedList);

function signedList(catalog: Buffer): Buffer {
  const start = catalog.indexOf(Buffer.from('060a2b060104018237', 'hex'));
  return catalog.subarray(start, catalog.indexOf(root.der.subarray(0, 40)));
}

async function faultsOf(bytes: Buffer): Promise<{ readonly valid: boolean; readonly faults: readonly string[] }> {
  const scanner = new ImageScanner({ trust: pem(root) });
  const problem = await scanner.addCatalog('x.cat', bytes);
  const { driver } = await scanner.scan({ path: 'x.sys', source: memorySource(file) });
  const valid = driver.signature?.status === 'valid';
  const isForged = valid && !LISTS.some((list) => bytes.includes(list.subarray(0, list.length - signer.der.length - 8)));
  return {
    valid,
    faults: [
      ...infinite(driver),
      ...[problem, driver.problem].filter((text) => text?.includes('could not be read') === true).map(String),
      ...(isForged ? ['valid, and the list was changed'] : []),
    ],
  };
}

describe('changed catalogs', () => {
  it('the seeds vouch for the file', async () => {
    for (const seed of SEEDS) expect(await faultsOf(seed)).toEqual({ valid: true, faults: [] });
  });

  it(
    'stop nothing, and vouch only where their list is unchanged',
    async () => {
      const faults: string[] = [];
      let valid = 0;
      for (let i = 0; i < FUZZ_INPUTS; i++) {
        const dice = new Dice(SEED + i);
        const result = await faultsOf(mutateDer(dice.pick(SEEDS), dice));
        if (result.valid) valid++;
        for (const fault of result.faults) faults.push(`input ${i}: ${fault}`);
      }
      expect(faults.slice(0, 20)).toEqual([]);
      expect(valid).toBeGreaterThan(FUZZ_INPUTS / 100);
      expect(valid).toBeLessThan(FUZZ_INPUTS * 0.6);
    },
    FUZZ_TIMEOUT_MS,
  );
});

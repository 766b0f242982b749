import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/image/byte-source.js';
import { ImageScanner } from '../../src/image/image-scanner.js';
import type { DriverImage } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { Assembler, letters } from '../image/assembler.js';
import { makePe, type PeSpec } from '../image/make-pe.js';
import { makeResources } from '../image/make-resources.js';
import { tableOf } from '../image/signature/forge.js';
import { imageHash, indirectData, makeCatalog, makeIdentity, OID, pem, signContent, signPe } from '../image/signature/test-pki.js';
import { Dice, FUZZ_INPUTS, FUZZ_TIMEOUT_MS } from './dice.js';
import { infinite } from './infinite.js';
import { mutateImage } from './mutate-image.js';

const SEED = 20_261_130;

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });
const rsa = makeIdentity({ name: 'Northern Drivers RSA', use: 'codeSigning', issuer: root, kind: 'rsa' });
const clock = makeIdentity({ name: 'Test Clock', use: 'timeStamping', issuer: root });
const at = '2024-05-04';

function driver(machine: 'x64' | 'x86' | 'arm64', more: Partial<PeSpec> = {}): Buffer {
  return makePe({
    machine,
    imports: ['ExAllocatePoolWithTag', 'WdfVersionBind'],
    data: Buffer.concat([letters('Leak'), Buffer.alloc(28)]),
    code: (slot) =>
      new Assembler()
        .raw(...(machine === 'x64' ? [0x41, 0xb8] : [0x68]), letters('Leak'), ...(machine === 'x86' ? [0x6a, 0, 0x6a, 0] : []))
        .viaSlot('call', slot('ExAllocatePoolWithTag'), { wide: machine !== 'x86' })
        .raw(0xc3)
        .build(),
    ...more,
  });
}

const x64 = driver('x64', { functions: [[0x1000, 0x1010]], exports: [['DllInitialize', 0x1000]] });
const x86 = driver('x86', { relocations: [0x1002], overlay: Buffer.alloc(72, 0x5a) });
const arm64 = driver('arm64', {
  functions: [[0x1000, 0]],
  resources: (rva) => makeResources(rva, [{ type: 'DRIVER', name: 'INNER.SYS', data: x64 }]),
});
const inner = signContent(OID.indirectData, indirectData('sha256', imageHash('sha256', x64)), { signer: rsa });
const SEEDS: readonly Buffer[] = [
  signPe(x64, { signer, chain: [root], hash: 'sha1', nested: [inner], timestamp: { signer: clock, at } }),
  signPe(x86, { signer: rsa, chain: [root], timestamp: { signer: clock, at, kind: 'counter' } }),
  signPe(arm64, { signer, chain: [root] }),
  x64,
];
const catalog = makeCatalog([{ hash: 'sha256', digest: imageHash('sha256', x64) }], { signer, chain: [root] });

/** What a signature covers, without what it leaves out: the checksum, the entry of the certificates, and their table. */
function covered(image: Buffer): Buffer {
  const optional = image.readUInt32LE(0x3c) + 24;
  const entry = optional + (image.readUInt16LE(optional) === 0x20b ? 112 : 96) + 32;
  const body = Buffer.from(image.readUInt32LE(entry) === 0 ? image : tableOf(image).body);
  body.fill(0, optional + 64, optional + 68).fill(0, entry, entry + 8);
  // Files are filled up with zeros before they are signed, so a file without them counts as the same one.
  return Buffer.concat([body, Buffer.alloc((8 - (body.length % 8)) % 8)]);
}

const SIGNED: ReadonlySet<string> = new Set(SEEDS.map((seed) => covered(seed).toString('latin1')));

async function scanMutants(): Promise<{ readonly valid: number; readonly faults: readonly string[] }> {
  const scanner = new ImageScanner({ trust: pem(root) });
  await scanner.addCatalog('x.cat', catalog);
  const tags = new Set([0x6b61_654c]);
  const faults: string[] = [];
  let valid = 0;
  for (let i = 0; i < FUZZ_INPUTS; i++) {
    const dice = new Dice(SEED + i);
    const bytes = mutateImage(dice.pick(SEEDS), dice);
    const source = memorySource(bytes);
    const { driver: found } = await scanner.scan({ path: `${i}.sys`, source, identity: true, ...(i % 2 === 0 ? { tags } : {}) });
    if (found.signature?.status === 'valid') valid++;
    for (const fault of faultsOf(found, bytes)) faults.push(`input ${i}: ${fault}`);
    const { images, problem } = scanner.imagesWithin({ path: `${i}.sys`, source });
    if (problem !== null) faults.push(`input ${i}: ${problem}`);
    for (const inner of images) for (const fault of infinite((await scanner.scan(inner)).driver)) faults.push(`inside of ${i}: ${fault}`);
  }
  return { valid, faults };
}

function faultsOf(found: DriverImage, bytes: Buffer): readonly string[] {
  const faults = checkDocument('drivers', {
    schemaVersion: 1,
    kind: 'drivers',
    tool: { name: 'httperr-doctor', version: '1' },
    drivers: [found],
    tags: [],
  });
  const isForged = found.signature?.status === 'valid' && !SIGNED.has(covered(bytes).toString('latin1'));
  return [
    ...faults.map((fault) => JSON.stringify(fault)),
    ...infinite(found),
    ...(found.problem?.includes('could not be read') === true ? [found.problem] : []),
    ...(isForged ? ['valid, and what was signed was changed'] : []),
  ];
}

describe('changed images', () => {
  it('the seeds are valid', async () => {
    const scanner = new ImageScanner({ trust: pem(root) });
    await scanner.addCatalog('x.cat', catalog);
    for (const seed of SEEDS) {
      const { driver: found } = await scanner.scan({ path: 'x.sys', source: memorySource(seed) });
      expect([found.signature?.status, found.problem]).toEqual(['valid', null]);
    }
  });

  it(
    'stop nothing, give a whole document, and are valid only where what was signed is unchanged',
    async () => {
      const { valid, faults } = await scanMutants();
      expect(faults.slice(0, 20)).toEqual([]);
      // Some changes touch what no signature covers: a run without them would prove nothing.
      expect(valid).toBeGreaterThan(FUZZ_INPUTS / 100);
      expect(valid).toBeLessThan(FUZZ_INPUTS * 0.6);
    },
    FUZZ_TIMEOUT_MS,
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/image/byte-source.js';
import { type InnerImages, imagesWithin } from '../../src/image/images-within.js';
import { readPe } from '../../src/image/pe-image.js';
import { scanDrivers } from '../../src/scan-drivers.js';
import { Assembler, letters } from './assembler.js';
import { makePe, type PeSpec } from './make-pe.js';
import { makeResources, type ResourceSpec } from './make-resources.js';
import { makeIdentity, pem, signPe } from './signature/test-pki.js';

const WINDOWS_PROGRAM = 3;
const RAW = 10;

function driver(tag: string, more: Partial<PeSpec> = {}): Buffer {
  return makePe({
    imports: ['ExAllocatePoolWithTag'],
    code: (slot) => new Assembler().raw(0x41, 0xb8, letters(tag)).viaSlot('call', slot('ExAllocatePoolWithTag')).raw(0xc3).build(),
    ...more,
  });
}

function program(resources: readonly ResourceSpec[], more: Partial<PeSpec> = {}): Buffer {
  return makePe({ subsystem: WINDOWS_PROGRAM, resources: (rva) => makeResources(rva, resources), ...more });
}

function within(bytes: Buffer): InnerImages {
  const image = readPe(memorySource(bytes));
  if (typeof image === 'string') throw new Error(image);
  return imagesWithin(image);
}

function names(bytes: Buffer): readonly string[] {
  return within(bytes).images.map(({ name }) => name);
}

describe('drivers inside a program', () => {
  const inner = driver('Innr');

  it.each([
    ['a resource with a name', program([{ type: RAW, name: 'HELPER.SYS', data: inner }]), 'HELPER.SYS'],
    ['a resource of a type with a name', program([{ type: 'DRIVER', name: 'KBD', data: inner }]), 'KBD'],
    ['a resource without names', program([{ type: RAW, name: 7, data: inner }]), expect.stringMatching(/^image at 0x/)],
    [
      'bytes behind the sections',
      program([], { overlay: Buffer.concat([Buffer.from('MZ? padding'), inner]) }),
      expect.stringMatching(/^image at 0x/),
    ],
    ['a resource whose size is too large', program([{ type: RAW, name: 'x.sys', data: inner, lie: { size: 0x7fff_ffff } }]), 'x.sys'],
  ])('are found in %s', (_, bytes, name) => {
    const { images, complete } = within(bytes);
    expect(images.map((image) => image.name)).toEqual([name]);
    expect(images[0]?.source.read(0, inner.length)).toEqual(inner);
    expect(complete).toBe(true);
  });

  it('are found on both sides of a border between two readings', () => {
    const padding = (bytes: number): Buffer => program([], { overlay: Buffer.concat([Buffer.alloc(bytes), inner]) });
    for (const bytes of [1024 * 1024 - 1, 1024 * 1024]) expect(names(padding(bytes))).toHaveLength(1);
  });

  it('are drivers only: no programs, texts or cut headers', () => {
    const other = makePe({ subsystem: WINDOWS_PROGRAM });
    expect(
      names(
        program(
          [other, Buffer.from('MZ'), inner.subarray(0, 100), Buffer.alloc(200, 'MZ')].map((data, i) => ({
            type: RAW + i,
            name: 'x',
            data,
          })),
        ),
      ),
    ).toEqual([]);
    expect(names(driver('Only'))).toEqual([]);
  });

  it('of one name are numbered, and one that is named twice counts once', () => {
    const twice = program([
      { type: RAW, name: 'A.SYS', data: inner },
      { type: RAW + 1, name: 'A.SYS', data: driver('Othr') },
    ]);
    expect(names(twice)).toEqual(['A.SYS', 'A.SYS (2)']);
    const rva = 0x9000 + twice.length;
    expect(names(program([{ type: RAW, name: 'lost', data: inner, lie: { rva } }]))).toEqual([]);
  });

  it('are named without the paths that a resource may claim', () => {
    expect(names(program([{ type: RAW, name: '..\\..\\etc/x > y.sys', data: inner }]))).toEqual(['y.sys']);
  });

  it('are looked into one level deep: the next one is theirs', () => {
    const nest = driver('Nest', { resources: (rva) => makeResources(rva, [{ type: RAW, name: 'DEEP.SYS', data: inner }]) });
    expect(names(program([{ type: RAW, name: 'NEST.SYS', data: nest }]))).toEqual(['NEST.SYS']);
    expect(names(program([], { overlay: nest }))).toHaveLength(1);
  });

  it('are bounded in number, which is said', () => {
    const many = Array.from({ length: 70 }, (_, i) => driver(`T${String(i).padStart(3, '0')}`));
    const { images, complete } = within(program([], { overlay: Buffer.concat(many) }));
    expect([images.length, complete]).toEqual([64, false]);
  });
});

describe('the scan of a program', () => {
  const root = makeIdentity({ name: 'Test Root', use: 'authority' });
  const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });

  it('names the drivers inside with the program, with their tags and signatures', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'within-'));
    const signed = signPe(driver('Innr'), { signer });
    // The resource is filled up, as compilers do: what follows is not the driver's.
    const data = Buffer.concat([signed, Buffer.alloc(24, 0x50)]);
    writeFileSync(join(folder, 'setup.exe'), program([{ type: RAW, name: 'HELPER.SYS', data }]));
    const { drivers, tags } = await scanDrivers([folder], { trust: pem(root) });
    rmSync(folder, { recursive: true });
    const path = join(folder, 'setup.exe > HELPER.SYS');
    expect(drivers.map((image) => [image.path, image.tags.map(({ tag }) => tag), image.signature?.status, image.problem])).toEqual([
      [join(folder, 'setup.exe'), [], 'unsigned', null],
      [path, ['Innr'], 'valid', null],
    ]);
    expect(drivers[1]?.bytes).toBe(signed.length);
    expect(tags).toMatchObject([{ tag: 'Innr', answer: 'one', owners: [{ path, use: 'call' }] }]);
  });
});

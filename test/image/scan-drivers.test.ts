import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHttpErrDoctorError } from '../../src/errors.js';
import { parseTag } from '../../src/facts/tag.js';
import { scanDrivers } from '../../src/scan-drivers.js';
import type { DriverImage } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { Assembler, letters } from './assembler.js';
import { makePe } from './make-pe.js';
import { imageHash, makeCatalog, makeIdentity, pem } from './signature/test-pki.js';

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });

/** A driver that allocates with one tag and frees with another. */
function driver(allocates: string, frees = 'None'): Buffer {
  return makePe({
    imports: ['ExAllocatePoolWithTag', 'ExFreePoolWithTag'],
    code: (slot) =>
      new Assembler()
        .raw(0x41, 0xb8, letters(allocates))
        .viaSlot('call', slot('ExAllocatePoolWithTag'))
        .raw(0xba, letters(frees))
        .viaSlot('call', slot('ExFreePoolWithTag'))
        .raw(0xc3)
        .build(),
  });
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drivers-'));
  const write = (name: string, bytes: Buffer | string): void => writeFileSync(join(folder, name), bytes);
  mkdirSync(join(folder, 'sub', 'folder.sys'), { recursive: true });
  write('leaky.sys', driver('Leak'));
  write('shared-1.sys', driver('Shrd'));
  write('sub/SHARED-2.SYS', driver('Shrd', 'Othr'));
  write('freer.sys', driver('Own1', 'Leak'));
  write('kernel.sys', driver('Irp '));
  write('renamed.bin', driver('Bin1'));
  write('listed.sys', driver('List'));
  write('listed.cat', makeCatalog([{ hash: 'sha256', digest: imageHash('sha256', driver('List')) }], { signer }));
  write('broken.cat', 'no catalog');
  write('kmdf.sys', makePe({ imports: ['WdfVersionBind'] }));
  write('kmdf.inf', '[a.Services]\r\nAddService=wxyzbus,2,i\r\n[i]\r\nServiceBinary=%12%\\kmdf.sys\r\n');
  write('text.sys', 'not an image');
  write('notes.txt', 'Leak');
  write('hole.sys', 'MZ');
  truncateSync(join(folder, 'hole.sys'), 200 * 1024 * 1024);
  symlinkSync('leaky.sys', join(folder, 'link.sys'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function named(drivers: readonly DriverImage[], name: string): DriverImage | undefined {
  return drivers.find(({ path }) => path.endsWith(name));
}

const tags = ['Leak', 'Shrd', 'Irp ', 'wxyz', 'Gone'].map((text) => parseTag(text) ?? Number.NaN);

describe('the driver of the demonstration', () => {
  it('shows its tags, says who it is, and is signed by nobody', async () => {
    const { drivers } = await scanDrivers([fileURLToPath(new URL('../fixtures/drivers/myfault.sys', import.meta.url))]);
    expect(drivers[0]).toMatchObject({
      architecture: 'x64',
      problem: null,
      signature: { status: 'unsigned' },
      version: { file: '1.0.0.0', originalName: 'myfault.sys' },
    });
    expect(drivers[0]?.tags.map(({ tag, use, api }) => [tag, use, api])).toEqual([
      ['Leak', 'call', 'ExAllocatePoolWithTag'],
      ['List', 'call', 'ExAllocatePoolWithTag'],
    ]);
  });
});

describe('a folder of drivers', () => {
  it('gives every allocating call, image by image and tag by tag', async () => {
    const { drivers, tags: owners, problems } = await scanDrivers([folder]);
    expect(drivers.map(({ path, tags: uses }) => [path.slice(folder.length + 1), uses.map(({ tag }) => tag)])).toEqual([
      ['freer.sys', ['Own1']],
      ['hole.sys', []],
      ['kernel.sys', ['Irp ']],
      ['kmdf.sys', []],
      ['leaky.sys', ['Leak']],
      ['link.sys', []],
      ['listed.sys', ['List']],
      ['renamed.bin', ['Bin1']],
      ['shared-1.sys', ['Shrd']],
      ['sub/SHARED-2.SYS', ['Shrd']],
      ['text.sys', []],
    ]);
    expect(owners.map(({ tag, answer }) => [tag, answer])).toEqual([
      ['Bin1', 'one'],
      ['Irp ', 'generic'],
      ['Leak', 'one'],
      ['List', 'one'],
      ['Own1', 'one'],
      ['Shrd', 'several'],
    ]);
    expect(problems.map(({ text }) => text)).toEqual([expect.stringMatching(/broken\.cat not a catalog/)]);
    expect(
      checkDocument('drivers', {
        schemaVersion: 1,
        kind: 'drivers',
        tool: { name: 'httperr-doctor', version: '1' },
        drivers,
        tags: owners,
        problems,
      }),
    ).toEqual([]);
  });

  it('says of the tags asked for who uses them, how, and what to do where files cannot tell', async () => {
    const { tags: owners } = await scanDrivers([folder], { tags });
    const answer = (tag: string): object | undefined => owners.find((entry) => entry.tag === tag);
    expect(answer('Leak')).toMatchObject({
      answer: 'one',
      owners: [
        { path: join(folder, 'leaky.sys'), use: 'call' },
        { path: join(folder, 'freer.sys'), use: 'operand' },
      ],
      why: null,
    });
    expect(answer('Shrd')).toMatchObject({ answer: 'several', why: expect.stringContaining('xperf') });
    expect(answer('Irp ')).toMatchObject({ answer: 'generic', why: expect.stringContaining('-PoolTag 0x20707249 ') });
    expect(answer('wxyz')).toMatchObject({ answer: 'one', owners: [{ path: join(folder, 'kmdf.sys'), use: 'service-name' }] });
    expect(answer('Gone')).toMatchObject({ answer: 'none', owners: [], why: expect.stringContaining('"enoG"') });
  });

  it('takes copies of one file for one driver', async () => {
    const path = join(folder, 'sub', 'copy-of-shared-1.sys');
    writeFileSync(path, driver('Shrd'));
    const { tags: owners } = await scanDrivers([join(folder, 'shared-1.sys'), path]);
    rmSync(path);
    expect(owners).toMatchObject([{ tag: 'Shrd', answer: 'one', why: 'the 2 images are copies or builds of one driver' }]);
  });

  it('marks the tag of a library, which is in many drivers', async () => {
    const path = join(folder, 'linked.sys');
    writeFileSync(path, driver('SeSd'));
    const { tags: owners } = await scanDrivers([path]);
    rmSync(path);
    expect(owners).toMatchObject([
      {
        tag: 'SeSd',
        answer: 'one',
        library: expect.stringContaining('wdmsec.lib'),
        why: expect.stringMatching(/in many drivers and in the kernel/),
      },
    ]);
  });

  it('says why a file was not read', async () => {
    const { drivers } = await scanDrivers([folder]);
    expect(named(drivers, 'link.sys')?.problem).toMatch(/link/);
    expect(named(drivers, 'text.sys')?.problem).toMatch(/not a PE file/);
    expect(named(drivers, 'hole.sys')).toMatchObject({
      bytes: 200 * 1024 * 1024,
      problem: expect.stringMatching(/no PE header|not a PE file/),
    });
  });

  it('judges by catalogs beside the drivers and by the roots given', async () => {
    const untrusted = await scanDrivers([folder]);
    expect(named(untrusted.drivers, 'listed.sys')?.signature).toMatchObject({ status: 'untrusted', via: 'catalog' });
    expect(named(untrusted.drivers, 'leaky.sys')?.signature).toMatchObject({ status: 'unsigned', via: null });
    const trusted = await scanDrivers([folder], { trust: pem(root) });
    expect(named(trusted.drivers, 'listed.sys')?.signature).toMatchObject({ status: 'valid', via: 'catalog', signer: 'Northern Drivers' });
  });

  it('uses the rows of a pooltag.txt as hints', async () => {
    const { tags: owners } = await scanDrivers([folder], {
      tags: tags.slice(4),
      pooltags: [{ origin: 'pooltag.txt', tags: [{ pattern: 'Gone', driver: 'gone.sys', description: 'a table' }] }],
    });
    expect(owners[0]).toMatchObject({ answer: 'none', why: expect.stringMatching(/gives it to gone\.sys \(a table\).*not proof/) });
  });

  it('names what a list of known vulnerable drivers names, and judges tags as before', async () => {
    const [plain] = (await scanDrivers([join(folder, 'leaky.sys')])).drivers;
    const entry = { name: 'an old friend', category: 'vulnerable driver' };
    const list = {
      path: 'list.json',
      files: new Map(),
      authentihashes: new Map([[plain?.authentihash ?? '', entry]]),
      names: [],
      unused: [],
    };
    const { drivers, tags: owners } = await scanDrivers([folder], { knownBad: [list] });
    expect(drivers.filter(({ knownBad }) => knownBad !== undefined).map(({ path, knownBad }) => [path, knownBad])).toEqual([
      [join(folder, 'leaky.sys'), [{ list: 'list.json', by: 'authentihash', ...entry }]],
    ]);
    expect(owners.find(({ tag }) => tag === 'Leak')).toMatchObject({ answer: 'one', why: null });
  });

  it('can be stopped', async () => {
    const controller = new AbortController();
    const run = scanDrivers([folder], { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(run).rejects.toSatisfy((error) => isHttpErrDoctorError(error) && error.code === 'interrupted');
  });

  it('that is not there is an error', async () => {
    await expect(scanDrivers([join(folder, 'nothing')])).rejects.toSatisfy(
      (error) => isHttpErrDoctorError(error) && error.code === 'no-such-path',
    );
  });
});

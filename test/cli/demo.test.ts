import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/schema/types.js';
import { folderOf } from '../read/evidence-folder.js';
import { EXAMPLE, run, runJson } from './run-cli.js';

async function diagnosisOf(...args: readonly string[]): Promise<Diagnosis> {
  return (await runJson(args)).document as Diagnosis;
}

/** A copy of the bundled evidence. */
function copy(): string {
  const folder = join(folderOf(), 'evidence');
  cpSync(EXAMPLE, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** Bytes that the driver's tag gains in an hour. */
function slopeOf({ machines }: Diagnosis): number | null | undefined {
  return machines[0]?.suspects[0]?.tags.find(({ tag }) => tag === 'Leak')?.bytesPerHour;
}

describe('demo', () => {
  it('blames the driver that leaks', async () => {
    const { machines } = await diagnosisOf('demo');
    expect(machines.map(({ verdict }) => verdict.code)).toEqual(['driver-leak']);
    expect(machines[0]?.suspects.map(({ owner }) => owner.name)).toEqual(['myfault.sys']);
  });

  it('is the diagnosis of its folder, wherever that lies', async () => {
    const folder = copy();
    const text = JSON.stringify(await diagnosisOf('demo'));
    expect(text).toBe(JSON.stringify(await diagnosisOf('diagnose', EXAMPLE)));
    expect(JSON.stringify(await diagnosisOf('diagnose', folder)).replaceAll(folder, EXAMPLE)).toBe(text);
  });

  it('says the same each time, byte for byte', async () => {
    for (const args of [['demo'], ['demo', '--verbose'], ['demo', '--json']]) {
      const [first, second] = await Promise.all([run(args), run(args, { env: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' } })]);
      expect(second).toEqual(first);
    }
  });

  it('answers otherwise when a number in the evidence is another', async () => {
    const folder = copy();
    const list = join(folder, 'poolmon-20120228T103000Z.txt');
    const before = readFileSync(list, 'latin1');
    // Allocs, frees and deltas stand before Diff and Bytes.
    const after = before.replace(
      /^( Leak Nonp .*\) +)(\d+)( +)(\d+)( \()/m,
      (_, head: string, diff: string, gap: string, bytes: string, tail: string) =>
        [head, diff, gap, String(Number(bytes) * 2), tail].join(''),
    );
    expect(after).not.toBe(before);
    writeFileSync(list, after, 'latin1');
    expect(slopeOf(await diagnosisOf('diagnose', folder))).not.toBe(slopeOf(await diagnosisOf('demo')));
  });

  it('finds no leak once the tag stands still', async () => {
    const folder = copy();
    const first = readFileSync(join(folder, 'poolmon-20120228T090000Z.txt'), 'latin1');
    for (const time of ['093000', '100000', '103000', '110000', '112830'])
      writeFileSync(join(folder, `poolmon-20120228T${time}Z.txt`), first, 'latin1');
    const { machines } = await diagnosisOf('diagnose', folder);
    expect(machines[0]?.verdict.code).not.toBe('driver-leak');
    expect(machines[0]?.suspects).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectMachine } from '../../src/collect/collect-machine.js';
import { standaloneScript } from '../../src/collect/standalone-script.js';
import { diagnose } from '../../src/diagnose.js';
import { readEvidence } from '../../src/read/evidence.js';
import type { Collection } from '../../src/schema/types.js';
import { isSkipped, LAB_MISSING } from './lab.js';
import { type LabMachineOptions, LEAKING_KERNEL, REFUSING_LOG, STILL_KERNEL } from './machine-of-the-lab.js';
import { useLab } from './use-lab.js';

type Line = Readonly<Record<string, unknown>> & { readonly rows: readonly (readonly unknown[])[] };

const COLUMNS = ['tag', 'text', 'pool', 'blocks', 'bytes', 'largestBytes', 'largestAt', 'usualBytes', 'usualBlocks'];
/** A driver that leaks blocks of one size, a cache with blocks of several, and paged ones. */
const BLOCKS = [
  'big Leak nonpaged 1048576 90 0',
  'big Leak nonpaged 2097152 3 0',
  'big Cac1 nonpaged 8192 5 0',
  'big MmSt paged 65536 20 0',
];

/** What not every Windows answers: where it does, it is used; where not, nothing else is lost. */
describe.skipIf(isSkipped('large blocks and wide counters', LAB_MISSING))('large blocks and wide counters', () => {
  const bench = useLab();
  const start = (options: LabMachineOptions = {}) => {
    const machine = bench.start({ httperr: { 'httperr1.log': REFUSING_LOG }, ...options });
    return { host: machine.host, folder: machine.path('capture') };
  };
  const linesOf = (folder: string, name: string): readonly Line[] =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  const partOf = ({ parts }: Pick<Collection, 'parts'>, name: string) => parts.find((part) => part.name === name);
  const rowOf = (line: Line | undefined, tag: string) => line?.rows.find(([, text]) => text === tag);

  describe('class 66', () => {
    const parts = ['machine', 'pool', 'big-pool'] as const;

    it('sums the blocks up by tag and pool, with the largest and the usual size', async () => {
      const { manifest, folder } = await collectMachine({
        ...start({ kernel: [...LEAKING_KERNEL, ...BLOCKS, 'tag Leak nonpaged 200000000 0 4096'] }),
        parts,
      });
      const [line, ...more] = linesOf(folder, 'big-pool.ndjson');
      expect(more).toEqual([]);
      expect(line).toMatchObject({ source: 'class 66', blocks: 118, read: 118, poolKnown: true, problems: [], columns: COLUMNS });
      expect(rowOf(line, 'Leak')).toEqual(['0x6B61654C', 'Leak', 'nonpaged', 93, 100663296, 2097152, '0xFFFFBC0005A00000', 1048576, 90]);
      expect(rowOf(line, 'MmSt')?.slice(2, 6)).toEqual(['paged', 20, 1310720, 65536]);
      expect(partOf(manifest, 'big-pool')).toMatchObject({
        status: 'ok',
        rows: 1,
        warnings: [],
        sha256: expect.any(String),
        data: {
          routes: [
            { route: 'class 66', answered: true },
            { route: 'class 255', answered: false, says: expect.stringContaining('0xC0000003') },
          ],
        },
      });
    });

    it('is read as statements about each tag', async () => {
      const { folder } = await collectMachine({ ...start({ kernel: [...LEAKING_KERNEL, ...BLOCKS] }), parts });
      const [machine] = (await readEvidence([folder])).machines;
      const about = { tag: 'Cac1', pool: 'nonpaged' };
      expect(machine?.statements.filter((statement) => statement.about?.tag === 'Cac1')).toMatchObject([
        { name: 'pool.tag.largeBlocks', value: 5, about, line: 1 },
        { name: 'pool.tag.largeBytes', value: 40960, about },
        { name: 'pool.tag.usualLargeBytes', value: 8192, about },
      ]);
      expect(machine?.inputs.find(({ recognizedAs }) => recognizedAs === 'capture-big-pool')?.problems).toEqual([]);
    });

    it('is asked once more behind the samples', async () => {
      const { manifest, folder } = await collectMachine({
        ...start({ kernel: [...LEAKING_KERNEL, 'big Leak nonpaged 1048576 10 10'] }),
        parts,
        sampling: { everySeconds: 1, count: 4 },
      });
      const [first, last] = linesOf(folder, 'big-pool.ndjson').map((line) => Number(rowOf(line, 'Leak')?.[3]));
      expect(last).toBeGreaterThan(first ?? 0);
      expect(partOf(manifest, 'big-pool')?.rows).toBe(2);
      const { machines } = await diagnose([folder]);
      const shown = machines[0]?.findings.flatMap(({ evidence }) => evidence).find(({ says }) => says.includes('of a page or more'));
      expect(shown?.says).toBe(`"Leak" has ${last} blocks of a page or more, most of them 1 MB`);
      expect(machines[0]?.facts.find(({ id }) => id === shown?.fact)?.value).toBe(last);
    });

    it('of a Windows that does not know it is no failure, and what was asked is written down', async () => {
      const { manifest, folder } = await collectMachine({ ...start({ kernel: STILL_KERNEL }), parts });
      expect(linesOf(folder, 'big-pool.ndjson')).toEqual([]);
      expect(partOf(manifest, 'big-pool')).toMatchObject({
        status: 'ok',
        rows: 0,
        warnings: [],
        data: { routes: [{ route: 'class 66', answered: false, says: expect.stringContaining('0xC0000003') }, { route: 'class 255' }] },
      });
    });

    it('that is denied is a remark', async () => {
      const { manifest } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, ...BLOCKS, 'refuse 66 0xC0000022'] }), parts });
      expect(partOf(manifest, 'big-pool')).toMatchObject({ status: 'ok', warnings: [expect.stringContaining('access denied')] });
    });

    it('that hides its addresses says no pool', async () => {
      const { folder } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, ...BLOCKS, 'hidden'] }), parts });
      const [line] = linesOf(folder, 'big-pool.ndjson');
      expect(line).toMatchObject({ poolKnown: false, problems: ['Windows does not say which of the large blocks are nonpaged'] });
      expect(rowOf(line, 'Leak')).toEqual(['0x6B61654C', 'Leak', null, 93, 100663296, 2097152, null, 1048576, 90]);
      const [machine] = (await readEvidence([folder])).machines;
      const bytes = machine?.statements.find(({ name, about }) => name === 'pool.tag.largeBytes' && about?.tag === 'Leak');
      expect(bytes).toMatchObject({ value: 100663296, about: { tag: 'Leak' } });
      expect(bytes?.about).not.toHaveProperty('pool');
    });

    it('that contradicts the size of the pool says no pool', async () => {
      const { folder } = await collectMachine({ ...start({ kernel: [...STILL_KERNEL, 'big Leak nonpaged 1048576 90 0'] }), parts });
      expect(linesOf(folder, 'big-pool.ndjson')).toMatchObject([
        { poolKnown: false, problems: [expect.stringContaining('more than the nonpaged pool')] },
      ]);
    });

    it('of 32-bit Windows has words of four bytes', async () => {
      const machine = bench.start({ kernel: [...LEAKING_KERNEL, ...BLOCKS, 'bits 32', 'wide 1'] });
      const script = machine.path('httperr-collect.ps1');
      const text = await standaloneScript('1.2.3');
      writeFileSync(script, text.replace("$version = '1.2.3'", "function Get-HedWordBytes { 4 }\n$version = '1.2.3'"));
      spawnSync(bench.lab.pwsh, ['-File', script, '-Folder', machine.path('out'), '-Minutes', '0']);
      const [line] = linesOf(machine.path('out'), 'big-pool.ndjson');
      expect(line).toMatchObject({ blocks: 118, read: 118, problems: [] });
      expect(rowOf(line, 'Leak')).toEqual(['0x6B61654C', 'Leak', 'nonpaged', 93, 100663296, 2097152, '0x86A00000', 1048576, 90]);
      const manifest = JSON.parse(readFileSync(machine.path('out/capture.json'), 'utf8')) as Collection;
      expect(partOf(manifest, 'big-pool')?.data?.routes).toEqual([{ route: 'class 66', answered: true, says: null }]);
    });
  });

  describe('class 255', () => {
    const parts = ['machine', 'pool', 'big-pool'] as const;
    const sampling = { everySeconds: 1, count: 3 } as const;
    const wrapped = (line: Line | undefined) => Math.floor(Number(rowOf(line, 'Irp ')?.[2]) / 2 ** 32);

    it('replaces class 22 from the second sample on, with counters that have not wrapped', async () => {
      const { manifest, folder } = await collectMachine({ ...start({ kernel: [...LEAKING_KERNEL, 'wide 3'] }), parts, sampling });
      const lines = linesOf(folder, 'pool.ndjson');
      expect(lines.map(({ source, problems }) => [source, problems])).toEqual([
        ['class 22', []],
        ['class 255', []],
        ['class 255', []],
      ]);
      expect(lines.map(wrapped)).toEqual([0, 3, 3]);
      expect(lines.map((line) => rowOf(line, 'Irp ')?.[4])).toEqual([4999680, 4999680, 4999680]);
      expect(partOf(manifest, 'big-pool')?.data?.routes).toContainEqual({ route: 'class 255', answered: true, says: null });
      const { machines } = await diagnose([folder]);
      expect(
        machines[0]?.inputs
          .flatMap(({ problems }) => problems)
          .map(({ text }) => text)
          .filter((text) => /row|sample/.test(text)),
      ).toEqual([]);
    });

    it('that is something else is left alone', async () => {
      const { manifest, folder } = await collectMachine({ ...start({ kernel: [...LEAKING_KERNEL, 'wide other'] }), parts, sampling });
      expect(linesOf(folder, 'pool.ndjson').map(({ source }) => source)).toEqual(['class 22', 'class 22', 'class 22']);
      expect(partOf(manifest, 'big-pool')?.data?.routes).toContainEqual(
        expect.objectContaining({ route: 'class 255', answered: false, says: expect.stringContaining('not what it is taken for') }),
      );
    });

    it('that ends to answer costs no sample', async () => {
      const options = start({ kernel: [...LEAKING_KERNEL, 'wide 1'] });
      const { folder } = await collectMachine({
        ...options,
        parts,
        sampling,
        onProgress: (progress) => {
          if (progress.kind === 'sample' && progress.sample === 2) bench.machine.setKernel(LEAKING_KERNEL);
        },
      });
      expect(linesOf(folder, 'pool.ndjson').map(({ source, problems }) => [source, problems])).toEqual([
        ['class 22', []],
        ['class 255', []],
        ['class 22', [expect.stringContaining('class 255')]],
      ]);
    });
  });
});

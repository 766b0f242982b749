import { expect, it } from 'vitest';
import type { LargestTag, MachineDiagnosis } from '../../../src/schema/types.js';
import { MACHINE, readCapture } from '../../read/capture/made-capture.js';
import type { Files } from '../../read/evidence-folder.js';
import { crlf } from '../../read/httperr/log.js';
import { diagnoseSoundly } from '../diagnosed.js';

type Row = readonly [tag: string, pool: 'Nonp' | 'Paged', blocks: number, bytes: number];

function screen(rows: readonly Row[], poolKB?: number): string {
  const head =
    poolKB === undefined
      ? []
      : [
          ' Memory:16776628K Avail:  911220K  PageFlts:  9355   InRam Krnl:47756K P:341469K',
          ` Commit:14223441K Limit:19922356K Peak:14313441K            Pool N:${poolKB}K P:9000000K`,
        ];
  const lines = rows.map(([tag, pool, blocks, bytes]) => {
    const perBlock = Math.floor(bytes / blocks);
    return ` ${tag.padEnd(4)} ${pool.padEnd(5)} ${blocks + 5} (   0) 5 (   0) ${blocks} ${bytes} (   0) ${perBlock}`;
  });
  return crlf(...head, ' Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc', '', ...lines);
}

async function machineOf(files: Files): Promise<MachineDiagnosis> {
  const [machine, ...others] = diagnoseSoundly(await readCapture(files)).machines;
  if (machine === undefined || others.length > 0) throw new TypeError('one machine was expected');
  return machine;
}

async function largestOf(files: Files): Promise<readonly LargestTag[]> {
  return (await machineOf(files)).largest ?? [];
}

function names(tags: readonly LargestTag[]): readonly string[] {
  return tags.map(({ tag, pool }) => `${tag.trimEnd()} ${pool}`);
}

const GB = 2 ** 30;

it('sorts a screen that is not sorted, and says what each tag is beside healthy machines', async () => {
  const machine = await machineOf({
    'pool.txt': screen([
      ['EtwB', 'Nonp', 100, 30_000_000],
      ['AfdE', 'Nonp', 4_000_000, 3 * GB],
      ['Zz9q', 'Nonp', 10, 4_000_000],
    ]),
  });
  const [first, second, third, ...rest] = machine.largest ?? [];
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ tag: 'AfdE', bytes: 3 * GB, blocks: 4_000_000, size: 'unusual' });
  expect(second).toMatchObject({ tag: 'EtwB', size: 'usual', healthyBytes: expect.any(Number), what: expect.stringMatching(/trac/i) });
  expect(third).toMatchObject({ tag: 'Zz9q', what: null, healthyBytes: null, size: 'cannot-tell' });
  for (const { fact } of machine.largest ?? []) expect(machine.facts.map(({ id }) => id)).toContain(fact);
});

it('takes the share of the total in the head, and else of what is listed', async () => {
  const rows: readonly Row[] = [
    ['Mdl ', 'Nonp', 2_000_000, 1.5 * GB],
    ['File', 'Nonp', 60_000, 0.5 * GB],
  ];
  const [ofTotal] = await largestOf({ 'pool.txt': screen(rows, 3 * 2 ** 20) });
  expect(ofTotal?.share).toBeCloseTo(0.5, 5);
  const [ofListed] = await largestOf({ 'pool.txt': screen(rows) });
  expect(ofListed?.share).toBeCloseTo(0.75, 5);
  const [alone] = await largestOf({ 'pool.txt': screen(rows.slice(0, 1)) });
  expect(alone?.share).toBeNull();
});

it('keeps two tags of the nonpaged pool beside a paged pool that is larger', async () => {
  const paged = ['MmSt', 'Toke', 'CM31', 'Ntff', 'Obtb'].map((tag, i): Row => [tag, 'Paged', 9_000, (9 - i) * GB]);
  const nonpaged = ['File', 'Irp ', 'Mdl '].map((tag, i): Row => [tag, 'Nonp', 9_000, (9 - i) * 2 ** 20]);
  expect(names(await largestOf({ 'pool.txt': screen([...nonpaged, ...paged]) }))).toEqual([
    'MmSt paged',
    'Toke paged',
    'CM31 paged',
    'File nonpaged',
    'Irp nonpaged',
  ]);
});

it('shows the latest of several snapshots, and not a tag that is gone from it', async () => {
  const files = Object.fromEntries(
    [1, 2, 3, 4].map((at): [string, string] => [
      `poolmon-20260301T1${at}0000Z.txt`,
      screen([
        ...(at < 4 ? [['Gone', 'Nonp', 900, 8 * GB] as const] : []),
        ['File', 'Nonp', 60_000, at * 1e6],
        ['Irp ', 'Nonp', 10, 9_000],
      ]),
    ]),
  );
  expect(await largestOf(files)).toMatchObject([
    { tag: 'File', bytes: 4e6 },
    { tag: 'Irp ', bytes: 9_000 },
  ]);
});

it('shows the tags that event 2004 names, without a share of their sum', async () => {
  const tags = [
    ['Wd6x', 7e9],
    ['EtwB', 3e7],
  ].map(([name, bytes], i) => `<Tag_${i + 1}><Name>${name}</Name><PoolUsed>${bytes}</PoolUsed></Tag_${i + 1}>`);
  const event = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Resource-Exhaustion-Detector'/><EventID>2004</EventID><TimeCreated SystemTime='2024-05-06T03:00:00.1Z'/><Computer>SRV7</Computer></System><UserData><MemoryExhaustionInfo><SystemInfo></SystemInfo><NonPagedPoolInfo>${tags.join('')}</NonPagedPoolInfo></MemoryExhaustionInfo></UserData></Event>\n`;
  expect(await largestOf({ 'e.xml': event })).toMatchObject([
    { tag: 'Wd6x', bytes: 7e9, share: null, size: 'unusual' },
    { tag: 'EtwB', bytes: 3e7, share: null, size: 'usual' },
  ]);
});

it('judges no size on 32-bit Windows, where the limit decides', async () => {
  const machine = JSON.stringify({ ...MACHINE, os: { version: '5.2.3790' }, architecture: 'x86' });
  const [top] = await largestOf({
    'machine.json': machine,
    'pool.txt': screen([
      ['Leak', 'Nonp', 99_000, 100 * 2 ** 20],
      ['File', 'Nonp', 9_000, 2 ** 20],
    ]),
  });
  expect(top).toMatchObject({ tag: 'Leak', size: null });
});

it('is empty where no tag is in the evidence', async () => {
  expect(await largestOf({ 'm.json': JSON.stringify(MACHINE) })).toEqual([]);
});

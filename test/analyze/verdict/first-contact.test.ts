import { describe, expect, it } from 'vitest';
import { readCapture } from '../../read/capture/made-capture.js';
import type { Files } from '../../read/evidence-folder.js';
import { crlf } from '../../read/httperr/log.js';
import { diagnoseSoundly } from '../diagnosed.js';

function list(...rows: readonly (readonly [tag: string, blocks: number, bytes: number])[]): string {
  return crlf(
    ' Tag  Type     Allocs            Frees            Diff       Bytes                  Per Alloc',
    '',
    ...rows.map(([tag, blocks, bytes]) => ` ${tag.padEnd(4)} Nonp ${blocks + 9} 9 ${blocks} ${bytes} ${Math.floor(bytes / blocks)}`),
  );
}

async function answerTo(files: Files) {
  const [machine] = diagnoseSoundly(await readCapture(files)).machines;
  if (machine === undefined) throw new TypeError('a machine was expected');
  return machine;
}

const GB = 2 ** 30;

describe('a single snapshot', () => {
  it('is answered shortly, and a history is not', async () => {
    const one = list(['Zq7k', 90_000, GB], ['File', 60_000, 20_000_000]);
    expect((await answerTo({ 'a.txt': one })).firstContact).toBe(true);
    const hours = [1, 2, 3, 4].map((hour): [string, string] => [`poolmon-20260301T0${hour}0000Z.txt`, one]);
    expect((await answerTo(Object.fromEntries(hours))).firstContact).toBe(false);
  });

  it('begins with what is unusual, however small it is beside a cache', async () => {
    const { verdict } = await answerTo({ 'a.txt': list(['MmCa', 400_000, 140_000_000], ['Proc', 40_000, 110_000_000]) });
    expect(verdict.summary).toMatch(/^"Proc" holds 105 MB of nonpaged pool in 40,000 blocks/);
    expect(verdict.summary).toMatch(/This is unusual: healthy machines that we know show at most [\d.]+ MB in 473 blocks/);
  });

  it('counts objects: few bytes are unusual where they are many things', async () => {
    const [top] = (await answerTo({ 'a.txt': list(['Proc', 5_000, 14_000_000], ['File', 900, 300_000]) })).largest ?? [];
    expect(top).toMatchObject({ tag: 'Proc', size: 'unusual' });
  });

  it('names known issues of a tag as possible only where nothing speaks against them', async () => {
    const paste = list(['NDnd', 9_000_000, 4 * GB], ['File', 60_000, 20_000_000]);
    const statusOn = async (name: string) => {
      const { knowledge } = await answerTo({ 'a.txt': `${paste}${name}\r\n` });
      return knowledge.find(({ id }) => id === 'KB4534307')?.status ?? null;
    };
    expect(await statusOn('Windows Server 2016, DirectAccess')).toBe('possible');
    expect(await statusOn('Windows Server 2022')).not.toBe('possible');
  });

  it('says one step, by what is largest', async () => {
    const stepOf = async (tag: string) => (await answerTo({ 'a.txt': list([tag, 9_000_000, 4 * GB]) })).next[0]?.command;
    expect(await stepOf('Thre')).toMatch(/Get-Process/);
    expect(await stepOf('FMfn')).toMatch(/^fltmc/);
    expect(await stepOf('UlRP')).toMatch(/^netsh http/);
    expect(await stepOf('Zq7k')).toMatch(/^httperr-doctor drivers .* --tag Zq7k$/);
    expect(await stepOf('Irp')).toMatch(/^httperr-doctor collect/);
  });
});

it('says what two snapshots show to have been given back', async () => {
  const lists = [
    list(['Xw5t', 900_000, 2 * GB], ['File', 60_000, 20_000_000]),
    list(['Xw5t', 9_000, 20 * 2 ** 20], ['File', 60_000, 20_000_000]),
  ];
  const { verdict } = await answerTo({ 'poolmon-20260301T070000Z.txt': lists[0] ?? '', 'poolmon-20260301T071500Z.txt': lists[1] ?? '' });
  expect(verdict.summary).toMatch(/"Xw5t" \(nonpaged pool\) fell from 2 GB to 20 MB/);
});

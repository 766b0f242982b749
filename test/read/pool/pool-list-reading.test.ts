import { describe, expect, it } from 'vitest';
import { ROW_FLAGS } from '../../../src/facts/capture.js';
import { poolmonReader } from '../../../src/read/pool/poolmon.js';
import { file, readText } from '../text-of.js';
import { rowsOf } from './rows-of.js';

const CONSOLE_HEAD = [
  ' Memory: 4194300K Avail:96364K  PageFlts:     0   InRam Krnl: 1916K P:17856K',
  ' Commit: 203500K Limit: 640916K Peak: 260632K            Pool N: 100K P:  50K',
  ' System pool information',
  ' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc',
  '',
];

function read(...lines: readonly string[]) {
  return poolmonReader.read('poolmon', file(...lines));
}

describe('several lists in one file', () => {
  it('begins a list at each head of the console', () => {
    const piece = read(...CONSOLE_HEAD, ' File Nonp 10 (0) 4 (0) 6 384 (0) 64', ...CONSOLE_HEAD, ' File Nonp 11 (1) 4 (0) 7 448 (64) 64');
    expect(piece.pool?.map(({ line, availableBytes, rows }) => [line, availableBytes, rows.length])).toEqual([
      [1, 96_364 * 1024, 1],
      [7, 96_364 * 1024, 1],
    ]);
  });

  it('tells lists apart that follow one another without a head, also where the second begins with a new tag', () => {
    const list = (extra: readonly string[]) => [
      ...extra,
      ' Even Nonp 10 4 6 384 64',
      ' File Nonp 10 4 6 384 64',
      ' Toke Paged 10 4 6 384 64',
    ];
    expect(read(...list([]), ...list([])).pool?.map(({ line }) => line)).toEqual([1, 4]);
    expect(read(...list([]), '', ...list([' Aaaa Nonp 1 0 1 64 64'])).pool?.map(({ line }) => line)).toEqual([1, 5]);
  });

  it('keeps a list together that was pasted with blank lines between its rows', () => {
    const piece = read(
      ' Even Nonp 10 4 6 384 64',
      '',
      ' File Nonp 10 4 6 384 64',
      '',
      ' Toke Paged 10 4 6 384 64',
      '',
      ' Thre Nonp 10 4 6 384 64',
    );
    expect(piece.pool?.map(({ rows }) => rows.length)).toEqual([4]);
  });

  it('adds up a row that stands twice and marks it', () => {
    const others = ['Aaaa', 'Bbbb', 'Cccc', 'Dddd', 'Eeee'].map((tag) => ` ${tag} Nonp 10 4 6 384 64`);
    const piece = read(' Gh?? Paged 10 4 6 384 64', ' Gh?? Paged 1 0 1 64 64', ...others);
    expect(piece.pool).toHaveLength(1);
    expect(rowsOf(piece.pool?.[0])[0]).toMatchObject({ outstanding: 7, bytes: 448, flags: ROW_FLAGS.inconsistent });
  });

  it('reads what memsnap -t writes before each list, in any order', () => {
    const lines = (tick: number, minute: string) => [
      `!TickCount=${tick}`,
      '!LogType=poolsnap',
      `!SystemTime=11\\13\\2007 20:${minute}:44.0250 (GMT)`,
      '!ComputerName=web01',
      '!CSDVersion=Service Pack 2',
      '!buildnumber=3790',
      ' Tag  Type     Allocs     Frees      Diff   Bytes  Per Alloc',
      ' File Nonp         10         4         6      384         64',
      '',
    ];
    const { format, piece } = readText([...lines(187_500, '01'), ...lines(1_987_500, '31')]);
    expect(format).toBe('memsnap');
    expect(piece).toMatchObject({
      machineName: 'web01',
      utcOffsetMinutes: 0,
      pool: [
        { at: { ms: Date.UTC(2007, 10, 13, 20, 1, 44, 250), zoneKnown: true, orderOnly: false }, tickMs: 187_500, line: 1 },
        { at: { ms: Date.UTC(2007, 10, 13, 20, 31, 44, 250) }, tickMs: 1_987_500, line: 10 },
      ],
    });
    expect(piece.statements?.map(({ name, value }) => [name, value])).toEqual([
      ['os.servicePack', 2],
      ['os.buildNumber', 3790],
    ]);
  });

  it('leaves the zone open where !SystemTime does not say GMT', () => {
    const { pool } = read('!SystemTime=11\\13\\2007 20:01:44.0000', ' File Nonp 10 4 6 384 64');
    expect(pool?.[0]?.at).toMatchObject({ zoneKnown: false });
  });
});

it('reads 300 lists of 500 tags into columns', () => {
  const lines = Array.from({ length: 300 }, (_, sample) => [
    '!LogType=poolsnap',
    `!TickCount=${sample * 1000}`,
    ...Array.from(
      { length: 500 },
      (_, i) =>
        ` T${String(i).padStart(3, '0')} ${i % 2 === 0 ? 'Nonp ' : 'Paged'} ${1000 + i + sample} ${1000} ${i + sample} ${(i + sample) * 48} ${i + sample === 0 ? 0 : 48}`,
    ),
  ]).flat();
  const { pool, problems } = poolmonReader.read('memsnap', { lines });
  expect(pool).toHaveLength(300);
  expect(pool?.every(({ rows, complete }) => rows.length === 500 && complete)).toBe(true);
  expect(pool?.at(-1)?.rows.outstanding[499]).toBe(499 + 299);
  expect(problems).toEqual([]);
});

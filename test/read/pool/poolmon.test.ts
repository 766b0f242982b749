import { describe, expect, it } from 'vitest';
import { ROW_FLAGS } from '../../../src/facts/capture.js';
import { poolmonReader } from '../../../src/read/pool/poolmon.js';
import { parseTagRow } from '../../../src/read/pool/tag-row.js';
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

describe('rows', () => {
  it.each([
    ['a short tag keeps its padding', ' Icp  Nonp         10         4         6      384         64', 'Icp '],
    ['a blank within', ' Dh 1 Paged        10         4         6      384         64', 'Dh 1'],
    ['digits', ' 8042 Nonp         10         4         6      384         64', '8042'],
    ['marks', ' Gh?; Paged        10         4         6      384         64', 'Gh?;'],
    ['an opening parenthesis', ' (((( Nonp         10         4         6      384         64', '(((('],
    ['a tag like the word of a pool', ' Nonp Nonp         10         4         6      384         64', 'Nonp'],
    ['deltas of the console', ' File Nonp  10 (   3)  4 (  -1)  6  384 (  64)  64', 'File'],
    ['narrow deltas of a page', ' File Nonp 10 (3) 4 (-1) 6 384 (64) 64', 'File'],
    ['blanks squeezed, padding lost', ' Irp Nonp 10 4 6 384 64', 'Irp '],
    ['the blank in front lost too', 'Irp Nonp 10 4 6 384 64', 'Irp '],
    ['no blank in front', 'AfdE Nonp 10 4 6 384 64', 'AfdE'],
    ['right-aligned by a page', '  Irp Nonp 10 4 6 384 64', 'Irp '],
    ['tabs of a spreadsheet', 'AfdE\tNonp\t10\t4\t6\t384\t64', 'AfdE'],
    ['a mapped driver cut at the window', ' AfdE Nonp 10 4 6 384 64 [afd.sys - Afd 12 endp', 'AfdE'],
    ['an unknown driver', ' AfdE Nonp 10 4 6 384 64 Unknown Driver', 'AfdE'],
    ['local and listed driver', ' AfdE Nonp 10 4 6 384 64 [afd][afd.sys - endpoint]', 'AfdE'],
  ])('%s', (_, line, tag) => {
    const [row] = rowsOf(read(line).pool?.[0]);
    expect(row).toMatchObject({ tag, allocs: 10, frees: 4, outstanding: 6, bytes: 384, line: 1, flags: 0 });
  });

  it('keeps bytes above 0x7F, also where a console wrote them by windows-1252', () => {
    const tags = rowsOf(read(' \u00e4b\u00ffc Nonp 1 0 1 64 64', ' \u20acbcd Paged 1 0 1 64 64').pool?.[0]).map(({ tag }) => tag);
    expect(tags).toEqual(['\\xE4b\\xFFc', '\\x80bcd']);
  });

  it.each([
    ['Total Nonp   71495745 (   0)  70375961 (   0)  1119784 63960128 (     0)     57'],
    [' Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc'],
    ['The Paged pool has 5 kinds of 4 things'],
    ['Nonp 1 2 3 4 5'],
    ['Ntfs, Nonp 1 2 3 4 5'],
  ])('is no row: %s', (line) => {
    expect(parseTagRow(line)).toBeNull();
  });

  it('adds 2^32 to numbers that a 32-bit tool printed with a sign', () => {
    const [row] = rowsOf(read(' Big1 Nonp -1294967296 10 -1294967306 -2147483648 2').pool?.[0]);
    expect(row).toMatchObject({ allocs: 3_000_000_000, outstanding: 2_999_999_990, bytes: 2_147_483_648, flags: ROW_FLAGS.atLeast });
  });

  it('takes Diff modulo 2^32 after a counter has wrapped', () => {
    const [row] = rowsOf(read(' Wrap Nonp 100 4294967200 196 12544 64').pool?.[0]);
    expect(row).toMatchObject({ outstanding: 196, flags: 0 });
  });

  it.each([
    ['Diff is not Allocs - Frees', ' Odd1 Nonp 10 4 7 448 64'],
    ['Per Alloc is not Bytes / Diff', ' Odd1 Nonp 10 4 6 384 65'],
  ])('keeps and marks a row: %s', (_, line) => {
    expect(rowsOf(read(line).pool?.[0])[0]).toMatchObject({ tag: 'Odd1', flags: ROW_FLAGS.inconsistent });
  });

  it('counts a tag with and without the PROTECTED_POOL bit as one', () => {
    const rows = rowsOf(read(' Toke Nonp 10 4 6 384 64', ' Tok\u00e5 Nonp 4 3 1 64 64', ' Toke Paged 1 0 1 64 64').pool?.[0]);
    expect(rows).toMatchObject([
      { tag: 'Toke', pool: 'nonpaged', allocs: 14, frees: 7, outstanding: 7, bytes: 448, line: 1, flags: ROW_FLAGS.protected },
      { tag: 'Toke', pool: 'paged', outstanding: 1, flags: 0 },
    ]);
  });

  it('tells letter case apart', () => {
    expect(rowsOf(read(' NtFC Nonp 1 0 1 64 64', ' Ntfc Nonp 1 0 1 64 64').pool?.[0]).map(({ tag }) => tag)).toEqual(['NtFC', 'Ntfc']);
  });

  it('joins a row that a narrow window wrapped, also within a number, and says so', () => {
    const piece = read(
      ' EtwB Nonp  10 (   0)  4 (   0)  6  25506',
      '2048 (   0)    42510341',
      ' File Nonp 1 0 1 64',
      ' 64',
      ' Thre Nonp 1 0 1 64 64',
    );
    expect(rowsOf(piece.pool?.[0])).toMatchObject([
      { tag: 'EtwB', bytes: 255_062_048, line: 1 },
      { tag: 'File', line: 3 },
      { tag: 'Thre', line: 5 },
    ]);
    expect(piece.problems).toEqual([{ text: '2 rows were wrapped into two lines and joined again' }]);
  });
});

describe('what is not whole', () => {
  it('reports a last row that is cut off and does not call the list whole', () => {
    const piece = read(' File Nonp 10 4 6 384 64', ' Toke Paged 10 4 6 384 64', ' Even Nonp 10 4 6 38');
    expect(piece.pool).toHaveLength(1);
    expect(piece.pool?.[0]).toMatchObject({ complete: false, rows: { length: 2 } });
    expect(piece.problems).toEqual([{ text: 'the last row is cut off: the file is incomplete', line: 3 }]);
  });

  it('counts rows with too few numbers and lines of other kinds', () => {
    const piece = read(
      ' File Nonp 10 4 6 384 64',
      ' Even Nonp 10 4',
      ' Thre Nonp 10',
      ' Toke Paged 10 4 6 384 64',
      'and then it hung',
      'for good',
    );
    expect(piece.problems).toEqual([
      { text: 'a row with fewer than five numbers is left out', line: 2 },
      { text: '2 rows have fewer than five numbers and are left out' },
      { text: '2 lines are not part of a pool snapshot and left out', line: 5 },
    ]);
  });

  it('takes the word of a tool that says its list is truncated', () => {
    const piece = read(
      'Number of Pool Tags Exceeds Buffer Size in PoolSnap, List Truncated',
      ' File Nonp 10 4 6 384 64',
      ' Toke Paged 10 4 6 384 64',
    );
    expect(piece.pool?.[0]?.complete).toBe(false);
    expect(piece.problems?.[0]).toMatchObject({ line: 1 });
  });

  it('says how to switch tagging on', () => {
    const lines = ['Query pooltags failed (returned: c0000002)', 'Did you remember to enable pool tagging with gflags.exe and reboot?'];
    const { format, piece } = readText(lines);
    expect(format).toBe('poolmon');
    expect(piece.pool).toEqual([]);
    expect(piece.problems?.[0]?.text).toContain('gflags /r +ptg');
  });

  it.each([
    ['a snapshot with both pools', [' File Nonp 10 4 6 384 64', ' Toke Paged 10 4 6 384 64'], true],
    ['a snapshot of one pool', [' File Nonp 10 4 6 384 64'], false],
    ['a screen without a head', [' File Nonp 10 (0) 4 (0) 6 384 (0) 64', ' Toke Paged 10 (0) 4 (0) 6 384 (0) 64'], false],
    [
      'a screen whose tags fill both pools',
      [...CONSOLE_HEAD, ' File Nonp 10 (0) 0 (0) 10 98304 (0) 9830', ' Toke Paged 10 (0) 0 (0) 10 49152 (0) 4915'],
      true,
    ],
    [
      'a screen whose tags leave out much of a pool',
      [...CONSOLE_HEAD, ' File Nonp 10 (0) 0 (0) 10 98304 (0) 9830', ' Toke Paged 10 (0) 0 (0) 10 4915 (0) 491'],
      false,
    ],
    [
      'a screen with sums that agree',
      [
        ' File Nonp 10 (0) 4 (0) 6 384 (0) 64',
        ' Toke Paged 10 (0) 4 (0) 6 384 (0) 64',
        'Total Nonp 10 (0) 4 (0) 6 384 (0) 64',
        'Total Paged 10 (0) 4 (0) 6 384 (0) 64',
      ],
      true,
    ],
    [
      'a screen with larger sums',
      [
        ' File Nonp 10 (0) 4 (0) 6 384 (0) 64',
        ' Toke Paged 10 (0) 4 (0) 6 384 (0) 64',
        'Total Nonp 20 (0) 8 (0) 12 768 (0) 64',
        'Total Paged 10 (0) 4 (0) 6 384 (0) 64',
      ],
      false,
    ],
  ])('whole or not: %s', (_, lines, complete) => {
    const { pool } = read(...lines);
    expect(pool).toHaveLength(1);
    expect(pool?.[0]?.complete).toBe(complete);
  });

  it('warns where the bytes of a snapshot were cut to 32 bits', () => {
    const head = [' Memory:67018228K Avail:270612K', ' Commit:72832896K Limit:84635012K Peak:80802964K  Pool N:37417736K P:635236K'];
    const piece = read(...head, ' NtFC Nonp 92404489 6827 92397662 4274595360 46', ' MmSt Paged 10 4 6 650000000 108333333');
    expect(piece.pool?.[0]).toMatchObject({ complete: false, nonpagedBytes: 37_417_736 * 1024, commitLimitBytes: 84_635_012 * 1024 });
    expect(piece.problems?.[0]?.text).toContain('32-bit');
  });
});

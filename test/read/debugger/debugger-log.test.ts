import { describe, expect, it } from 'vitest';
import { verifierReports } from '../../../src/analyze/state/verifier-reports.js';
import { rowsOf } from '../pool/rows-of.js';
import { readText, sampleLines } from '../text-of.js';

const valuesOf = (lines: readonly string[]) => readText(lines).piece.statements?.map(({ line, name, value }) => [line, name, value]);

describe('!poolused', () => {
  const head = [
    '0: kd> !poolused 2',
    '   Sorting by NonPaged Pool Consumed',
    '',
    '            NonPaged            Paged',
    ' Tag    Allocs     Used    Allocs     Used',
    '',
  ];

  it('is whole only with its line TOTAL and without a filter', () => {
    const rows = [' File    10    640    0    0\tFile objects', ' Toke    0    0    5    320\tToken objects'];
    const total = ['', 'TOTAL    10    640    5    320'];
    expect(readText([...head, ...rows, ...total]).piece.pool?.[0]).toMatchObject({
      complete: true,
      pools: ['nonpaged', 'paged'],
      rows: { length: 2 },
    });
    expect(readText([...head, ...rows]).piece.pool?.[0]?.complete).toBe(false);
    expect(readText(['0: kd> !poolused 2 F*', ...head.slice(1), ...rows, ...total]).piece.pool?.[0]?.complete).toBe(false);
  });

  it('reads rows with a comment glued on, blanks in tags, and the blank in front lost', () => {
    const rows = rowsOf(
      readText([
        ...head,
        ' 1394        1      520         0        0UNKNOWN pooltag',
        ' Dh 1        2      128         0        0',
        'Irp         3      640         0        0',
      ]).piece.pool?.[0],
    );
    expect(rows.map(({ tag, outstanding, bytes }) => [tag, outstanding, bytes])).toEqual([
      ['1394', 1, 520],
      ['Dh 1', 2, 128],
      ['Irp ', 3, 640],
    ]);
  });

  it.each([
    ['NonPaged', 'nonpaged'],
    ['Paged', 'paged'],
  ])('reads the columns of one pool, %s', (title, pool) => {
    const long = [
      'kd> !poolused 3',
      `            ${title}   `,
      ' Tag    Allocs    Frees     Diff     Used',
      ' Thre   772672   463590   309082 192867168\tThread objects',
    ];
    expect(rowsOf(readText(long).piece.pool?.[0])).toMatchObject([
      { tag: 'Thre', pool, allocs: 772_672, outstanding: 309_082, bytes: 192_867_168 },
    ]);
    const short = ['kd> !poolused 2', `            ${title}`, ' Tag    Allocs     Used', ' MmCm       33 12153104 Calls made'];
    expect(rowsOf(readText(short).piece.pool?.[0])).toMatchObject([{ tag: 'MmCm', pool, outstanding: 33, bytes: 12_153_104 }]);
    expect(readText(long).piece.pool?.[0]?.complete).toBe(false);
  });

  it('reads allocs and frees where flag 1 prints them', () => {
    const lines = [
      'kd> !poolused 3',
      '               NonPaged                            Paged',
      ' Tag   Allocs   Frees   Diff   Used   Allocs   Frees   Diff   Used',
      ' File  30  20  10  640  3  1  2  128',
      ' TOTAL  30  20  10  640  3  1  2  128',
    ];
    expect(rowsOf(readText(lines).piece.pool?.[0])).toMatchObject([
      { tag: 'File', pool: 'nonpaged', allocs: 30, frees: 20, outstanding: 10, bytes: 640 },
      { tag: 'File', pool: 'paged', allocs: 3, frees: 1, outstanding: 2, bytes: 128 },
    ]);
  });

  it('reports a row that is cut off', () => {
    const { piece } = readText([...head, ' File    10    640    0    0', ' Toke    0    0    5']);
    expect(piece.problems).toEqual([{ text: 'a row of !poolused that cannot be read is left out', line: 8 }]);
  });
});

describe('!vm', () => {
  it('adds the two parts of the nonpaged pool of newer systems and leaves the parts of sums out', () => {
    const lines = [
      '1: kd> !vm  ',
      'Physical Memory:          2037490 (    8149960 Kb)',
      'Free System PTEs:      4295156169 (17180624676 Kb)',
      '******* 12 pool allocations have failed ******',
      'NonPagedPool    0:            231 (        924 Kb)',
      'NonPagedPool Usage:           268 (       1072 Kb)',
      'NonPagedPoolNx Usage:       36623 (     146492 Kb)',
      'NonPagedPool Max:         1561080 (    6244320 Kb)',
      '\\*\\*\\*\\*\\*\\*\\*\\*\\*\\* Excessive NonPaged Pool Usage \\*\\*\\*\\*\\*',
      'NonPaged Pool Usage :  85%',
      'PagedPool 0 Usage: 58975 ( 235900 Kb)',
      'PagedPool Usage:            68600 (     274400 Kb)',
      'Committed pages: 2062764 ( 8251056 Kb)',
      'Commit limit: 4270402 ( 17081608 Kb)',
    ];
    expect(readText(lines).format).toBe('kd-vm');
    expect(valuesOf(lines)).toEqual([
      [2, 'vm.physicalBytes', 8_149_960 * 1024],
      [3, 'vm.freeSystemPtes', 4_295_156_169],
      [4, 'vm.poolAllocationFailures', 12],
      [7, 'vm.nonpagedBytes', (1072 + 146_492) * 1024],
      [8, 'vm.nonpagedMaximumBytes', 6_244_320 * 1024],
      [9, 'vm.nonpagedExcessive', true],
      [10, 'vm.nonpagedUsedPercent', 85],
      [12, 'vm.pagedBytes', 274_400 * 1024],
      [13, 'vm.committedBytes', 8_251_056 * 1024],
      [14, 'vm.commitLimitBytes', 17_081_608 * 1024],
    ]);
  });
});

describe('!verifier', () => {
  it('gathers blocks by tag and caller, driver by driver', () => {
    const blocks = sampleLines('kd-verifier-3.txt');
    const block = blocks.at(-1) ?? '';
    const second = [
      'nt!_VF_TARGET_DRIVER 0xffffcb8438730e20: other.sys (Loaded)',
      '      Current Pool Allocations: ( 0x00000000 / 0x00000002 )',
      '      Current Pool Bytes:       ( 0x00000000 / 0x00000100 )',
    ];
    const { piece } = readText([...blocks, block.replace('b87aff0', 'b87affa'), block.replace(/ebpfcore!.*$/, ''), ...second]);
    expect(verifierReports((piece.statements ?? []).map((statement) => ({ ...statement, input: 0 })))).toEqual([
      {
        driver: 'ebpfcore.sys',
        input: 0,
        line: 1,
        isUnloaded: true,
        nonpagedAllocations: 1,
        nonpagedBytes: 4,
        pagedAllocations: 0,
        pagedBytes: 0,
        blocks: [
          { tag: 'ebpf', count: 2, bytes: 8, caller: 'ebpfcore!ebpf_allocate+0x21', line: 14 },
          { tag: 'ebpf', count: 1, bytes: 4, caller: '0xfffff803569c53e1', line: 16 },
        ],
      },
      {
        driver: 'other.sys',
        input: 0,
        line: 17,
        isUnloaded: false,
        nonpagedAllocations: 0,
        nonpagedBytes: 0,
        pagedAllocations: 2,
        pagedBytes: 256,
        blocks: [],
      },
    ]);
  });
});

describe('a session with several commands', () => {
  const session = [
    'Debug session time: Sun Nov 22 10:05:00.120 2026 (UTC + 1:00)',
    'System Uptime: 3 days 2:00:01.500',
    ...sampleLines('kd-vm-1.txt'),
    '0: kd> !process 0 0',
    ...sampleLines('kd-poolused-2.txt'),
    ...sampleLines('kd-verifier-3.txt'),
  ];

  it('gives all of them, with the time of the session', () => {
    const { format, piece } = readText(session);
    expect(format).toBe('kd-poolused');
    expect(piece.utcOffsetMinutes).toBe(60);
    expect(piece.pool?.[0]).toMatchObject({
      at: { ms: Date.UTC(2026, 10, 22, 9, 5, 0, 120), zoneKnown: true, orderOnly: false },
      tickMs: ((3 * 24 + 2) * 3600 + 1) * 1000 + 500,
      complete: true,
    });
    const names = new Set(piece.statements?.map(({ name }) => name));
    expect(names).toContain('vm.nonpagedMaximumBytes');
    expect(names).toContain('verifier.blockTag');
    expect(piece.statements?.every(({ at }) => at?.ms === Date.UTC(2026, 10, 22, 9, 5, 0, 120))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { readText } from '../text-of.js';
import { rowsOf } from './rows-of.js';

describe('tables that scripts print', () => {
  it('reads columns by their heads, units of the rows, and the times between the tables', () => {
    const { format, piece } = readText([
      'sample 2026-08-12 05:05:00Z: 4 tags, nonpaged total 2,208.1 MB',
      'Tag  NonPagedMB GrowthMBperMin Outstanding PagedMB',
      '---  ---------- -------------- ----------- -------',
      'NtFC     1958.4          -0.01     3140000     0.0',
      'Irp         2.2           0.00        2290     0.0   <-- fine',
      'Dh 1        0.5           0.00          10     1.0',
      '',
      'sample 2026-08-12 05:08:00Z',
      'Tag  NonPagedMB GrowthMBperMin Outstanding PagedMB',
      'NtFC     2.0 GiB          35.00     3240000     0.0',
    ]);
    expect(format).toBe('printed-table');
    expect(piece.utcOffsetMinutes).toBe(0);
    expect(piece.pool?.map(({ at, line, nonpagedBytes, complete }) => [at?.ms, line, nonpagedBytes, complete])).toEqual([
      [Date.UTC(2026, 7, 12, 5, 5), 1, Math.round(2208.1 * 2 ** 20), false],
      [Date.UTC(2026, 7, 12, 5, 8), 8, null, false],
    ]);
    expect(rowsOf(piece.pool?.[0])).toMatchObject([
      { tag: 'NtFC', pool: 'nonpaged', outstanding: 3_140_000, bytes: Math.round(1958.4 * 2 ** 20), line: 4 },
      { tag: 'Irp ', pool: 'nonpaged', outstanding: 2290, line: 5 },
      { tag: 'Dh 1', pool: 'nonpaged', outstanding: Number.NaN, bytes: 2 ** 19, line: 6 },
      { tag: 'Dh 1', pool: 'paged', outstanding: Number.NaN, bytes: 2 ** 20, line: 6 },
    ]);
    expect(rowsOf(piece.pool?.[1])[0]).toMatchObject({ bytes: 2 ** 31, outstanding: 3_240_000 });
    expect(piece.problems).toEqual([]);
  });

  it('is whole only where it says how many tags there are and shows them all', () => {
    const lines = ['sample 1: 2 tags', 'Tag  Count PagedBytes NonPagedBytes', 'Even 12 0 1,024', 'Toke 7 448 0'];
    expect(readText(lines).piece.pool?.[0]).toMatchObject({ complete: true, rows: { length: 2 } });
    expect(readText(lines.slice(1)).piece.pool?.[0]?.complete).toBe(false);
  });

  it('reads the default view of a PowerShell script, and a tag column aligned to the right', () => {
    const view = readText([
      'Tag  PagedAllocs PagedFrees PagedDiff PagedUsedBytes NonPagedAllocs NonPagedFrees NonPagedDiff NonPagedUsedBytes',
      '---  ----------- ---------- --------- -------------- -------------- ------------- ------------ -----------------',
      'EtwB           0          0         0              0           6269          5500          769         255062048',
    ]).piece;
    expect(rowsOf(view.pool?.[0])).toMatchObject([
      { tag: 'EtwB', pool: 'nonpaged', allocs: 6269, frees: 5500, outstanding: 769, bytes: 255_062_048, flags: 0 },
    ]);
    const right = readText([' Tag   Nonpaged   Paged', 'NtFC   17.5 GiB     0 B', ' Irp        0 B  12 MiB']).piece;
    expect(rowsOf(right.pool?.[0]).map(({ tag, pool, bytes }) => [tag, pool, bytes])).toEqual([
      ['NtFC', 'nonpaged', 17.5 * 2 ** 30],
      ['Irp ', 'paged', 12 * 2 ** 20],
    ]);
  });

  it('counts the lines in a table that are no rows', () => {
    const { piece } = readText(['Tag  NP_MB  share', 'NtFC 21353.2 97.1%', 'what a mess', 'HalD 64.4']);
    expect(piece.pool?.[0]?.rows.length).toBe(2);
    expect(piece.problems).toEqual([
      { text: 'a line that is not a row of the table is left out', line: 3 },
      { text: 'a row with fewer numbers than the head has names', line: 4 },
    ]);
  });
});

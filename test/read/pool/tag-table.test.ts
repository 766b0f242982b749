import { describe, expect, it } from 'vitest';
import { ROW_FLAGS } from '../../../src/facts/capture.js';
import { readText } from '../text-of.js';
import { rowsOf } from './rows-of.js';

describe('poolmon-powershell', () => {
  const head =
    'DateTime,DateTimeUTC,Tag,PagedAllocs,PagedFrees,PagedDiff,PagedUsedBytes,NonPagedAllocs,NonPagedFrees,NonPagedDiff,NonPagedUsedBytes,TotalUsedBytes';

  it('takes each time as a list, in UTC, and the zone from both times', () => {
    const { format, piece } = readText([
      head,
      '2019-07-24T12:21:57,2019-07-24T10:21:57,EtwB,5,1,4,400,9,2,7,700,1100',
      '2019-07-24T12:21:57,2019-07-24T10:21:57,"Dh 1",0,0,0,0,9,2,7,700,700',
      '2019-07-24T12:22:02,2019-07-24T10:22:02,EtwB,5,1,4,400,10,2,8,800,1200',
    ]);
    expect(format).toBe('poolmon-powershell');
    expect(piece.utcOffsetMinutes).toBe(120);
    expect(piece.pool?.map(({ at, complete, line }) => [at?.ms, complete, line])).toEqual([
      [Date.UTC(2019, 6, 24, 10, 21, 57), true, 2],
      [Date.UTC(2019, 6, 24, 10, 22, 2), true, 4],
    ]);
    expect(rowsOf(piece.pool?.[0])).toMatchObject([
      { tag: 'EtwB', pool: 'nonpaged', outstanding: 7, bytes: 700, line: 2 },
      { tag: 'EtwB', pool: 'paged', outstanding: 4, bytes: 400, line: 2 },
      { tag: 'Dh 1', pool: 'nonpaged', outstanding: 7, bytes: 700, line: 3 },
    ]);
  });

  it('undoes the negative Diff and bytes that the script gives after a wrap', () => {
    const { piece } = readText([head, '2019-07-24T12:21:57,2019-07-24T10:21:57,Wrap,0,0,0,0,100,4294967200,-4294967100,-2147483648,1']);
    expect(rowsOf(piece.pool?.[0])[0]).toMatchObject({ outstanding: 196, bytes: 2_147_483_648, flags: ROW_FLAGS.atLeast });
  });

  it('leaves the zone open where only the local time was exported, and tells lists apart by tags without any time', () => {
    const local = readText(['DateTime,Tag,NonPagedDiff,NonPagedUsedBytes', '2019-07-24T12:21:57,EtwB,7,700']).piece;
    expect(local.pool?.[0]?.at).toMatchObject({ zoneKnown: false });
    expect(local.utcOffsetMinutes).toBeUndefined();
    const none = readText(['Tag,NonPagedDiff,NonPagedUsedBytes', 'EtwB,7,700', 'File,7,700', 'EtwB,8,800']).piece;
    expect(none.pool?.map(({ rows, at }) => [rows.length, at])).toEqual([
      [2, null],
      [1, null],
    ]);
  });

  it('reports a last row that is cut off', () => {
    const lines = ['"Tag","NonPagedDiff","NonPagedUsedBytes","PagedDiff","PagedUsedBytes"', '"EtwB","7","700","1","64"', '"File","7","70'];
    const { piece } = readText(lines);
    expect(piece.pool?.[0]).toMatchObject({ complete: false, rows: { length: 2 } });
    expect(piece.problems).toEqual([{ text: expect.stringContaining('cut off'), line: 3 }]);
  });
});

it.each([
  [
    'System Informer in German',
    'Tag Name\tNon-paged current (total)\tNon-paged bytes (total)',
    'EtwB\t1.769\t243,25 MB',
    1769,
    255_066_112,
  ],
  [
    'System Informer in French',
    'Tag Name\tNon-paged current (total)\tNon-paged bytes (total)',
    'EtwB\t1\u202f769\t243,25 MB',
    1769,
    255_066_112,
  ],
  ['a type column', 'Tag;Type;Allocs;Frees;Diff;Bytes', 'EtwB;Nonp;1800;31;1769;255066112', 1769, 255_066_112],
  ['megabytes in the head', 'PoolTag,NonPagedCount,NonPagedMB', 'EtwB,1769,243.25', 1769, 255_066_112],
])('reads a tag table: %s', (_, head, row, outstanding, bytes) => {
  expect(rowsOf(readText([head, row]).piece.pool?.[0])).toMatchObject([{ tag: 'EtwB', pool: 'nonpaged', outstanding, bytes, flags: 0 }]);
});

import { expect, it } from 'vitest';
import { readText } from '../text-of.js';

const HEAD = 'Process ID         Proc.Name Wrkng.Set PagedPool  NonPgdPl  Pagefile    Commit   Handles   Threads';
const row = (pid: string, name: string, values: readonly number[]) =>
  `${pid}${name.padStart(20)}${values.map((value) => String(value).padStart(10)).join('')}`;

it('cuts by width: names may hold blanks, numbers may touch, names may be too long', () => {
  const { format, piece } = readText([
    HEAD,
    row('000001A4', 'my service.exe', [1_234_567_890, 84_312, 51_712, 9_441_280, 9_441_280, 685_722, 41]),
    row('000001B0', 'a name of more than twenty.exe', [16_384, 1, 2, 3, 4, 5, 6]),
    '000001C0             short.exe     16384         1',
  ]);
  expect(format).toBe('memsnap-processes');
  expect(piece.processes?.map(({ processes }) => processes)).toMatchObject([
    [
      { pid: 0x1a4, name: 'my service.exe', handles: 685_722, threads: 41, pagedBytes: 84_312, nonpagedBytes: 51_712, line: 2 },
      { pid: 0x1b0, name: 'a name of more than twenty.exe', handles: 5, line: 3 },
    ],
  ]);
  expect(piece.problems).toEqual([{ text: 'the last row is cut off: the file is incomplete', line: 4 }]);
});

it('reads USER and GDI columns, 64-bit ids, and repeated runs with their times', () => {
  const values = [16_384, 1, 2, 3, 4, 50, 6, 7, 8];
  const { piece } = readText([
    '!ComputerName=WEB01',
    '!SystemTime=11\\13\\2007 20:01:44.0000 (GMT)',
    `${HEAD}      User       Gdi`,
    row('0000000000000004', 'System', values),
    '',
    row('0000000000000004', 'System', values),
  ]);
  expect(piece.machineName).toBe('WEB01');
  expect(piece.processes).toMatchObject([
    { at: { ms: Date.UTC(2007, 10, 13, 20, 1, 44) }, processes: [{ pid: 4, handles: 50, threads: 6 }] },
    { processes: [{ pid: 4 }] },
  ]);
});

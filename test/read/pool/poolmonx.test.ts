import { expect, it } from 'vitest';
import { ROW_FLAGS } from '../../../src/facts/capture.js';
import { readText } from '../text-of.js';
import { rowsOf } from './rows-of.js';

it('reads rows whose descriptions and tags hold commas', () => {
  const { format, piece } = readText([
    'EtwD,Paged,29386543,0,29386543,1175461720,1147911 KB,40,nt!etw,Etw DataBlock, per session,',
    'a,b ,Non Paged,3,1,2,128,0 KB,64,,,',
    'Irp ,Non Paged,3,1,2,128,0 KB,63,,,',
    'Proc,Non Pa',
  ]);
  expect(format).toBe('poolmonx');
  expect(rowsOf(piece.pool?.[0])).toMatchObject([
    { tag: 'EtwD', pool: 'paged', outstanding: 29_386_543, flags: 0 },
    { tag: 'a,b ', pool: 'nonpaged', bytes: 128, line: 2 },
    { tag: 'Irp ', flags: ROW_FLAGS.inconsistent },
  ]);
  expect(piece.pool?.[0]?.complete).toBe(false);
  expect(piece.problems).toEqual([{ text: 'the last row is cut off: the file is incomplete', line: 4 }]);
});

import { expect, it } from 'vitest';
import { readText } from '../text-of.js';

it('takes the rows of each time as one look', () => {
  const { format, piece } = readText([
    'time,name,pid,handles,threads,nonpagedBytes,pagedBytes',
    '2026-08-12T05:05:00Z,System,4,3899,186,112652,350952',
    '2026-08-12T05:05:00Z,"my, app.exe",124,0,4,0,0',
    '2026-08-12T05:08:00Z,System,4,"3,950",186,,350952',
    '2026-08-12T05:08:00Z,,5,1,1,1,1',
  ]);
  expect(format).toBe('processes');
  expect(piece.utcOffsetMinutes).toBe(0);
  expect(piece.processes).toMatchObject([
    {
      at: { ms: Date.UTC(2026, 7, 12, 5, 5), zoneKnown: true },
      processes: [
        { name: 'System', pid: 4, handles: 3899, threads: 186, nonpagedBytes: 112_652, pagedBytes: 350_952, line: 2 },
        { name: 'my, app.exe', handles: 0, line: 3 },
      ],
    },
    { at: { ms: Date.UTC(2026, 7, 12, 5, 8) }, processes: [{ handles: 3950, nonpagedBytes: null, line: 4 }] },
  ]);
  expect(piece.problems).toEqual([{ text: 'a row without the name of a process is left out', line: 5 }]);
});

it('reads Get-Process: NPM is nonpaged pool, PM is none; a second head is a second look', () => {
  const { format, piece } = readText([
    '#TYPE Selected.System.Diagnostics.Process',
    '"Handles","NPM","PM","WS","CPU","Id","SI","Name","Threads"',
    '"3878","188116","22835199","56816632","847.78","4","0","System","System.Diagnostics.ProcessThreadCollection"',
    '#TYPE Selected.System.Diagnostics.Process',
    '"Handles","NPM","PM","WS","CPU","Id","SI","Name","Threads"',
    '"3900","188116","22835199","56816632","847.78","4","0","System","System.Diagnostics.ProcessThreadCollection"',
  ]);
  expect(format).toBe('get-process');
  expect(piece.processes).toEqual([
    {
      at: null,
      processes: [{ name: 'System', pid: 4, handles: 3878, threads: null, nonpagedBytes: 188_116, pagedBytes: null, line: 3 }],
    },
    {
      at: null,
      processes: [{ name: 'System', pid: 4, handles: 3900, threads: null, nonpagedBytes: 188_116, pagedBytes: null, line: 6 }],
    },
  ]);
  expect(piece.problems).toEqual([]);
});

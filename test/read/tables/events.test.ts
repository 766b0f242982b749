import { describe, expect, it } from 'vitest';
import { readText } from '../text-of.js';

describe('events', () => {
  it('reads texts over several lines and keeps the line where each record starts', () => {
    const { format, piece } = readText([
      'time,source,id,message',
      '2012-02-28T11:28:48Z,srv,2019,"The server was unable to allocate',
      'from the system ""nonpaged"" pool,',
      '',
      'because the pool was empty."',
      '',
      '2012-02-28T12:28:48+01:00,Service Control Manager,7036,',
      '2012-02-28 11:30:00,srv,2020,no zone',
      'no time at all,srv,2020,odd',
      '2012-02-28T11:31:00Z,,2020,no source',
    ]);
    expect(format).toBe('events');
    expect(piece.events).toEqual([
      {
        line: 2,
        at: { ms: Date.UTC(2012, 1, 28, 11, 28, 48), zoneKnown: true, orderOnly: false },
        source: 'srv',
        id: 2019,
        message: 'The server was unable to allocate\nfrom the system "nonpaged" pool,\n\nbecause the pool was empty.',
      },
      {
        line: 7,
        at: { ms: Date.UTC(2012, 1, 28, 11, 28, 48), zoneKnown: true, orderOnly: false },
        source: 'Service Control Manager',
        id: 7036,
        message: null,
      },
      {
        line: 8,
        at: { ms: Date.UTC(2012, 1, 28, 11, 30), zoneKnown: false, orderOnly: false },
        source: 'srv',
        id: 2020,
        message: 'no zone',
      },
      { line: 9, at: null, source: 'srv', id: 2020, message: 'odd' },
    ]);
    expect(piece.problems?.map(({ line }) => line)).toEqual([10, 9]);
    expect(piece.utcOffsetMinutes).toBeUndefined();
  });

  it.each([
    [
      'Get-WinEvent',
      '"Message","Id","ProviderName","LogName","TimeCreated"',
      '"The pool was empty.","2019","srv","System","9/22/2026 9:42:32 PM"',
    ],
    [
      'Get-EventLog',
      '"EventID","Source","InstanceId","TimeGenerated","Message"',
      '"2019","srv","3221227491","9/22/2026 9:42:32 PM","The pool was empty."',
    ],
    [
      'Get-EventLog by instance',
      '"Source","InstanceId","TimeGenerated","Message"',
      '"srv","3221227491","9/22/2026 9:42:32 PM","The pool was empty."',
    ],
    [
      'the event viewer',
      'Level,Date and Time,Source,Event ID,Task Category',
      'Error,9/22/2026 9:42:32 PM,srv,2019,None,The pool was empty.',
    ],
    ['semicolons of a culture', 'TimeCreated;ProviderName;Id;Message', '22.09.2026 21:42:32;srv;2019;The pool was empty.'],
  ])('reads the export of %s', (_, head, row) => {
    const { format, piece } = readText([head, row]);
    expect(format).toBe('event-log');
    expect(piece.events).toMatchObject([
      { at: { ms: Date.UTC(2026, 8, 22, 21, 42, 32), zoneKnown: false }, source: 'srv', id: 2019, message: 'The pool was empty.' },
    ]);
  });

  it('settles the order of day and month by the whole column, or leaves the times out', () => {
    const head = 'TimeCreated,ProviderName,Id,Message';
    const times = (...rows: readonly string[]) =>
      readText([head, ...rows.map((time) => `${time},srv,2019,x`)]).piece.events?.map(({ at }) => at?.ms ?? null);
    expect(times('05/06/2026 10:00:00', '25/06/2026 10:00:00')).toEqual([Date.UTC(2026, 5, 5, 10), Date.UTC(2026, 5, 25, 10)]);
    expect(times('05/06/2026 10:00:00', '05/25/2026 10:00:00')).toEqual([Date.UTC(2026, 4, 6, 10), Date.UTC(2026, 4, 25, 10)]);
    expect(times('05/06/2026 10:00:00')).toEqual([null]);
    expect(times('5/06/2026 9:00:00 PM')).toEqual([null]);
  });

  it('loses only the line with the quote that is never closed', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `2012-02-28T11:28:48Z,srv,2019,row ${i}`);
    const { piece } = readText([
      'time,source,id,message',
      ...rows.slice(0, 2500),
      '2012-02-28T11:28:48Z,srv,2019,"open',
      ...rows.slice(2500),
    ]);
    expect(piece.events).toHaveLength(5000);
    expect(piece.events?.at(-1)).toMatchObject({ line: 5002, message: 'row 4999' });
    expect(piece.problems).toEqual([{ text: 'a quote is opened here and never closed: the line is left out', line: 2502 }]);
  });

  it('reads a list without any event as what it is', () => {
    expect(readText(['time,source,id,message'])).toEqual({ format: 'events', piece: { events: [], problems: [] } });
  });
});

import { describe, expect, it } from 'vitest';
import { counterName } from '../../../src/read/counters/counter-names.js';
import { parseCounterPath } from '../../../src/read/counters/counter-path.js';
import { readText } from '../text-of.js';

const ZONE = '"(PDH-CSV 4.0) (W. Europe Daylight Time)(-120)"';

describe('paths of counters', () => {
  it.each([
    ['\\\\WEB01\\Memory\\Pool Nonpaged Bytes', 'WEB01', 'Memory', null, 'Pool Nonpaged Bytes'],
    ['\\\\WEB01\\Process(w3wp#1)\\Handle Count', 'WEB01', 'Process', 'w3wp#1', 'Handle Count'],
    ['\\Process(_Total)\\Thread Count', null, 'Process', '_Total', 'Thread Count'],
    [
      '\\\\A\\HTTP Service Request Queues(C:\\x (old))\\CurrentQueueSize',
      'A',
      'HTTP Service Request Queues',
      'C:\\x (old)',
      'CurrentQueueSize',
    ],
  ])('%s', (text, host, object, instance, counter) => {
    expect(parseCounterPath(text)).toEqual({ host, object, instance, counter });
  });

  it.each(['', 'Memory\\Pool', '\\\\WEB01', '\\Memory', '\\Process(x\\Handle Count', '\\\\\\\\'])('no path: %j', (text) => {
    expect(parseCounterPath(text)).toBeNull();
  });
});

it.each([
  ['memory', 'pool nonpaged bytes', 'Memory\\Pool Nonpaged Bytes'],
  ['Arbeitsspeicher', 'Nicht-Auslagerungsseiten (Bytes)', 'Memory\\Pool Nonpaged Bytes'],
  ['M\u00e9moire', 'Octets de r\u00e9serve pagin\u00e9e', 'Memory\\Pool Paged Bytes'],
  ['Memoria', 'Bytes de bloque no paginado', 'Memory\\Pool Nonpaged Bytes'],
  ['Memoria', 'Byte del pool non di paging', 'Memory\\Pool Nonpaged Bytes'],
  ['Geheugen', 'Niet-wisselbaar geheugen: bytes', 'Memory\\Pool Nonpaged Bytes'],
  ['Prozess', 'Nicht-Auslagerungsseiten (Bytes)', 'Process\\Pool Nonpaged Bytes'],
  ['Prozess', 'Handleanzahl', 'Process\\Handle Count'],
  ['TCPv4', 'Connections Established', 'TCPv4\\Connections Established'],
  ['My Object', 'My Counter', 'My Object\\My Counter'],
])('the name of %s, %s', (object, counter, name) => {
  expect(counterName(object, counter).name).toBe(name);
});

describe('logs of performance counters', () => {
  it('reads each counter by itself: values may be missing, times become UTC', () => {
    const { format, piece } = readText([
      `${ZONE},"\\\\WEB01\\Memory\\Pool Nonpaged Bytes","\\\\web01\\Process(w3wp)\\Handle Count",""`,
      '"06/14/2026 00:00:00.000"," ","17"',
      '"06/14/2026 00:05:00.500","889176064.000000"," "',
    ]);
    expect(format).toBe('perfmon');
    expect(piece).toMatchObject({ machineName: 'WEB01', utcOffsetMinutes: 120, problems: [] });
    expect(
      piece.counters?.map(({ name, instance, at, values, lines, zoneKnown }) => [
        name,
        instance,
        [...at],
        [...values],
        [...lines],
        zoneKnown,
      ]),
    ).toEqual([
      ['Memory\\Pool Nonpaged Bytes', null, [Date.UTC(2026, 5, 13, 22, 5, 0, 500)], [889_176_064], [3], true],
      ['Process\\Handle Count', 'w3wp', [Date.UTC(2026, 5, 13, 22, 0)], [17], [2], true],
    ]);
  });

  it('goes on behind a second head with other counters', () => {
    const { piece } = readText([
      `${ZONE},"\\\\A\\Memory\\Pool Nonpaged Bytes","\\\\A\\Memory\\Pool Paged Bytes"`,
      '"06/14/2026 00:00:00.000","1","2"',
      `${ZONE},"\\\\A\\Memory\\Pool Paged Bytes"`,
      '"06/14/2026 00:05:00.000","3"',
    ]);
    expect(piece.counters?.map(({ name, values }) => [name, [...values]])).toEqual([
      ['Memory\\Pool Nonpaged Bytes', [1]],
      ['Memory\\Pool Paged Bytes', [2, 3]],
    ]);
  });

  it('leaves out counters of a second machine and says so', () => {
    const { piece } = readText([
      `${ZONE},"\\\\A\\Memory\\Pool Nonpaged Bytes","\\\\B\\Memory\\Pool Nonpaged Bytes"`,
      '"06/14/2026 00:00:00.000","1","2"',
    ]);
    expect(piece.machineName).toBe('A');
    expect(piece.counters?.map(({ values }) => [...values])).toEqual([[1]]);
    expect(piece.problems?.[0]?.text).toContain('(B)');
  });

  it('reports a row that is cut off, a value that is none and a line that is no row', () => {
    const { piece } = readText([
      `${ZONE},"\\\\A\\Memory\\Pool Nonpaged Bytes","\\\\A\\Memory\\Pool Paged Bytes"`,
      '"06/14/2026 00:00:00.000","1","#QNAN"',
      '"06/31/2026 00:00:00.000","1","2"',
      '"06/14/2026 00:05:00.000","7"',
      '"06/14/2026 00:10:00.000","10143',
    ]);
    expect(piece.problems?.map(({ line, text }) => [line, text.slice(0, 30)])).toEqual([
      [2, 'a value that is not a number i'],
      [3, 'a line that is not a row of a '],
      [4, 'a row with fewer values than t'],
      [5, 'the last row is cut off within'],
    ]);
    expect([...(piece.counters?.[0]?.values ?? [])]).toEqual([1, 7]);
  });

  it('says that it does not know translated names', () => {
    const { piece } = readText([`${ZONE},"\\\\A\\\u30e1\u30e2\u30ea\\\u30d7\u30fc\u30eb"`, '"06/14/2026 00:00:00.000","1"']);
    expect(piece.counters?.[0]?.name).toBe('\u30e1\u30e2\u30ea\\\u30d7\u30fc\u30eb');
    expect(piece.problems?.[0]?.text).toContain('names are English everywhere');
  });

  it('passes over the closing sentences of typeperf in any language', () => {
    const { format, piece } = readText([
      '',
      '"(PDH-CSV 4.0)","\\\\A\\Memory\\Pool Nonpaged Bytes"',
      '"06/14/2026 00:00:00.000","1.000000"',
      '',
      'Beenden, bitte warten...                         ',
      'Der Befehl wurde erfolgreich ausgef\u00fchrt.',
    ]);
    expect(format).toBe('typeperf');
    expect(piece).toMatchObject({ counters: [{ zoneKnown: false }], problems: [] });
    expect(piece.utcOffsetMinutes).toBeUndefined();
  });
});

describe('Get-Counter', () => {
  const view = (time: string) => [
    'Timestamp                 CounterSamples',
    '---------                 --------------',
    `${time.padEnd(26)}\\\\web01\\memory\\pool nonpaged bytes :`,
    '                          20261367808',
    '                          ',
    '                          \\\\web01\\process(w3wp#1)\\handle count :',
    '                          1,5E+03',
  ];

  it.each([
    ['9/22/2026 9:42:32 PM', Date.UTC(2026, 8, 22, 21, 42, 32)],
    ['12/11/2026 12:02:32 AM', Date.UTC(2026, 11, 11, 0, 2, 32)],
    ['22.09.2026 21:42:32', Date.UTC(2026, 8, 22, 21, 42, 32)],
    ['22/09/2026 21:42:32', Date.UTC(2026, 8, 22, 21, 42, 32)],
    ['2026/09/22 21:42:32', Date.UTC(2026, 8, 22, 21, 42, 32)],
    ['05/05/2026 21:42:32', Date.UTC(2026, 4, 5, 21, 42, 32)],
  ])('reads the time %s', (time, ms) => {
    const { format, piece } = readText(view(time));
    expect(format).toBe('get-counter');
    expect(piece.machineName).toBe('web01');
    expect(piece.counters?.map(({ name, instance, at, values, lines }) => [name, instance, [...at], [...values], [...lines]])).toEqual([
      ['Memory\\Pool Nonpaged Bytes', null, [ms], [20_261_367_808], [4]],
      ['Process\\Handle Count', 'w3wp#1', [ms], [1500], [7]],
    ]);
  });

  it('does not guess a date that could mean two days', () => {
    const { piece } = readText(view('05/06/2026 21:42:32'));
    expect(piece.counters).toEqual([]);
    expect(piece.problems?.[0]?.text).toContain('could mean two days');
  });
});

import { expect, it } from 'vitest';
import { eventJsonReader } from '../../src/read/event-json.js';
import type { EvidencePiece } from '../../src/read/reading.js';

const SYSTEM = {
  Provider: { '#attributes': { Name: 'Microsoft-Windows-Resource-Exhaustion-Detector' } },
  EventID: 2004,
  TimeCreated: { '#attributes': { SystemTime: '2024-05-06T07:08:09.123456Z' } },
  Channel: 'System',
  Computer: 'SRV7.example',
};
const MEMORY = {
  SystemInfo: { SystemCommitLimit: 900, SystemCommitCharge: 800, NonPagedPoolUsage: '500', PhysicalMemorySize: 8_000_000 },
  NonPagedPoolInfo: { Tag_1: { Name: 'Leak', PoolUsed: 400 } },
  ProcessInfo: { Process_1: { Name: 'p.exe', ID: 7, CommitCharge: 300, HandleCount: 12 } },
};
const EVENT = { Event: { System: SYSTEM, UserData: { MemoryExhaustionInfo: { '#attributes': { xmlns: 'x' }, ...MEMORY } } } };

function read(text: string): EvidencePiece | null {
  const lines = text.split('\n');
  const format = eventJsonReader.recognize(lines);
  return format === null ? null : eventJsonReader.read(format, { lines });
}

it.each([
  ['a line for each', `${JSON.stringify(EVENT)}\n${JSON.stringify(EVENT)}\n`],
  ['records over several lines', `Record 1\n${JSON.stringify(EVENT, null, 2)}\nRecord 2\n${JSON.stringify(EVENT, null, 2)}\n`],
  ['an array, indented', JSON.stringify([EVENT, EVENT], null, 2)],
  ['an array, a line for each', `[${JSON.stringify(EVENT)},\n${JSON.stringify(EVENT)}]`],
  ['records around the event', [EVENT, EVENT].map((data, i) => JSON.stringify({ event_record_id: i, data })).join('\n')],
])('reads event 2004 of a dump: %s', (_, text) => {
  const piece = read(text);
  expect(piece?.problems).toEqual([]);
  expect(piece?.machineName).toBe('SRV7');
  expect(piece?.events).toMatchObject([{ id: 2004, log: 'System', at: { ms: Date.UTC(2024, 4, 6, 7, 8, 9, 123) } }, { id: 2004 }]);
  expect(piece?.pool).toMatchObject([{ nonpagedBytes: 500, commitBytes: 800, largestOnly: true }, { commitLimitBytes: 900 }]);
  expect(piece?.processLists?.[0]?.processes).toMatchObject([{ name: 'p.exe', pid: 7, handles: 12, commitBytes: 300 }]);
  expect(piece?.machine?.machine).toEqual({ memory: { visibleBytes: 8_000_000 } });
});

it('reads attributes beside their members or with a mark before their names', () => {
  const beside = {
    Event: {
      System: { EventID: 2019, EventID_attributes: { Qualifiers: 1 }, Provider: null, Provider_attributes: { Name: 'srv' } },
      EventData: { Data: ['\\Device\\X'] },
    },
  };
  const marked = {
    Event: {
      System: { EventID: { '@Qualifiers': '1', '#text': '2019' }, Provider: { '@Name': 'srv' } },
      EventData: { Data: { '#text': ['\\Device\\X'] } },
    },
  };
  for (const event of [beside, marked])
    expect(read(JSON.stringify(event))?.events).toMatchObject([{ id: 2019, source: 'srv', message: '\\Device\\X' }]);
});

it('counts what is cut off or no event, and keeps the others', () => {
  const line = JSON.stringify(EVENT);
  const piece = read(`${line}\n{"a":1}\n${line}\n${line.slice(0, 90)}\n`);
  expect(piece?.events).toHaveLength(2);
  expect(piece?.problems).toMatchObject([{ text: expect.stringContaining('2 records'), line: 2 }]);
});

it('takes no other JSON', () => {
  expect(read('{"os":{"version":"10.0.17763"},"memory":{"visibleBytes":1}}')).toBeNull();
  expect(read('{"System":{"cpu":1}}')).toBeNull();
  expect(read(`${'['.repeat(300_000)}`)).toBeNull();
});

it('does not run out of stack on brackets within an event', () => {
  const piece = read(`${JSON.stringify(EVENT)}\n{"Event":{"System":${'{"a":'.repeat(200_000)}\n`);
  expect(piece?.events).toHaveLength(1);
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Capture, MachineEvidence } from '../../../src/facts/capture.js';
import { readEvidence } from '../../../src/read/evidence.js';
import { type Files, folderOf } from '../evidence-folder.js';
import { crlf } from '../httperr/log.js';
import { EventLogFile, eventData, eventXml, type Place, value, type Xml } from './make-event-log.js';
import { all, block, one, PerfmonLog } from './make-perfmon-log.js';

const AT = Date.UTC(2023, 5, 6, 7, 8, 9, 500);
const RAW = 0x00010100;

function read(files: Files): Promise<Capture> {
  return readEvidence([folderOf(files)]);
}

async function machineOf(files: Files): Promise<MachineEvidence> {
  const { machines } = await read(files);
  expect(machines).toHaveLength(1);
  const [machine] = machines;
  if (machine === undefined) throw new Error('no machine');
  return machine;
}

interface Logged {
  readonly computer?: string;
  readonly log?: string;
  readonly source: string;
  readonly eventSource?: string;
  readonly id: number;
  readonly body?: readonly (Xml | Place)[];
}

function eventLog(...events: readonly Logged[]): Buffer {
  const log = new EventLogFile();
  for (const [i, event] of events.entries())
    log.add(eventXml({ computer: 'WEB9.corp.example', body: [], atMs: AT + i * 60_000, ...event }), { number: 900 + i });
  return log.finish();
}

describe('an event log', () => {
  it('gives the events that a diagnosis asks for, by either name of their source', async () => {
    const { events, name, inputs } = await machineOf({
      'System.evtx': eventLog(
        { source: 'Srv', id: 2019, body: [eventData({ d: value.text('\\Device\\LanmanServer') })] },
        { source: 'Microsoft-Windows-Time-Service', id: 35 },
        { source: 'Microsoft-Windows-Eventlog', eventSource: 'EventLog', id: 6005 },
        { source: 'Microsoft-Windows-WAS', eventSource: 'WAS', id: 5002 },
        { source: 'Some-Other', id: 2019 },
      ),
    });
    expect(events.map(({ source, id, line, log }) => [source, id, line, log])).toEqual([
      ['Srv', 2019, 900, 'System'],
      ['Microsoft-Windows-Eventlog', 6005, 902, 'System'],
      ['Microsoft-Windows-WAS', 5002, 903, 'System'],
    ]);
    expect(events[0]).toMatchObject({ at: { ms: AT, zoneKnown: true, orderOnly: false }, message: '\\Device\\LanmanServer' });
    expect({ name, format: inputs[0]?.recognizedAs, problems: inputs[0]?.problems }).toEqual({
      name: 'WEB9',
      format: 'event-log',
      problems: [],
    });
  });

  it('names what was installed', async () => {
    const { inventory } = await machineOf({
      'a.evtx': eventLog(
        {
          source: 'Service Control Manager',
          id: 7045,
          body: [eventData({ ServiceName: value.text('Ω'), ImagePath: value.text('\\SystemRoot\\System32\\drivers\\Meadow.sys') })],
        },
        {
          source: 'Microsoft-Windows-UserPnp',
          id: 20001,
          body: [
            eventData({ DriverName: value.text('meadow.inf_amd64_1'), DriverVersion: value.text('2.0'), InstallStatus: value.hex32(0) }),
          ],
        },
      ),
    });
    expect(inventory?.installs).toMatchObject([
      { file: 'meadow.sys', result: 'success' },
      { inf: 'meadow.inf', version: '2.0', result: 'success' },
    ]);
  });

  it('has the largest tags of both pools in event 2004', async () => {
    const element = (name: string, ...children: readonly (Xml | Place)[]): Xml => ({ name, children });
    const tag = (n: number, name: string, bytes: number): Xml =>
      element(`Tag_${n}`, element('Name', value.text(name)), element('PoolUsed', value.u64(bytes)));
    const info = element(
      'MemoryExhaustionInfo',
      element('NonPagedPoolInfo', tag(1, 'Mdow', 3e9), tag(2, 'Ab ', 5e8)),
      element(
        'SystemInfo',
        element('NonPagedPoolUsage', value.u64(4e9)),
        element('PagedPoolUsage', value.u64(1e9)),
        element('PhysicalMemorySize', value.u64(8e9)),
      ),
      element('PagedPoolInfo', tag(1, 'MmSt', 6e8)),
    );
    const source = 'Microsoft-Windows-Resource-Exhaustion-Detector';
    const { pool, machine } = await machineOf({ 'a.evtx': eventLog({ source, id: 2004, body: [element('UserData', value.xml(info))] }) });
    expect(pool).toMatchObject([{ nonpagedBytes: 4e9, pagedBytes: 1e9, largestOnly: true, at: { ms: AT } }]);
    expect([...(pool[0]?.rows.bytes ?? [])]).toEqual([3e9, 5e8, 6e8]);
    expect(machine.memory?.visibleBytes).toBe(8e9);
  });

  it('is of one machine where that was renamed, and of each where others forward to it', async () => {
    const boot = { source: 'EventLog', id: 6005 };
    const renamed = await machineOf({
      'a.evtx': eventLog({ ...boot, computer: 'WIN-7Q' }, { ...boot, computer: 'WIN-7Q' }, { ...boot, computer: 'shop-3' }),
    });
    expect({ name: renamed.name, events: renamed.events.length }).toEqual({ name: 'shop-3', events: 3 });
    const { machines } = await read({
      'f.evtx': eventLog(...['A.x', 'B.x', 'a.x', 'b'].map((computer) => ({ ...boot, computer }))),
    });
    expect(machines.map(({ name, events }) => [name, events.length])).toEqual([
      ['A', 2],
      ['B', 2],
    ]);
  });

  it('and what was taken from it hold each event once', async () => {
    const boot = { source: 'Microsoft-Windows-EventLog', id: 6005 };
    const log = eventLog(boot, { source: 'Srv', id: 2019 }, { source: 'Srv', id: 2019 });
    const rows = ['07:08:09Z,Microsoft-Windows-EventLog,6005,', '07:09:09Z,srv,2019,', '07:11:09Z,Srv,2019,'];
    const list = crlf('time,source,id,message', ...rows.map((row) => `2023-06-06T${row}`));
    const { events } = await machineOf({ 'a.evtx': log, 'b.csv': list });
    expect(events.map(({ input, id }) => [input, id])).toEqual([
      [0, 6005],
      [0, 2019],
      [0, 2019],
      [1, 2019],
    ]);
  });

  it('of people is not read, and one that is damaged says so', async () => {
    const log = eventLog({ source: 'Srv', id: 2019, log: 'Security' }, { source: 'Srv', id: 2020 });
    log.fill(0xff, 4_096 + 0x200 + 4, 4_096 + 0x200 + 8);
    const { events, inputs } = await machineOf({ 'a.evtx': log });
    expect(events.map(({ id }) => id)).toEqual([2020]);
    expect(inputs[0]?.problems).toEqual([{ kind: 'not-read', text: '1 of 2 records are damaged and were not read' }]);
    expect((await machineOf({ 'a.evtx': eventLog({ source: 'Srv', id: 2019, log: 'Security' }) })).events).toEqual([]);
  });
});

/** Names of a Windows in a language that is nowhere in this program. */
const NAMES = { 4: 'Muisti', 58: 'Sivuttamaton', 230: 'Prosessi', 952: 'Kahvat', 784: 'Tunnus' };

function finnishLog(samples: number): Buffer {
  const log = new PerfmonLog();
  log.names('PANKKI', NAMES);
  log.catalog(
    { machine: 'PANKKI', object: 'Muisti', counter: '*', flags: 0x10 },
    { machine: 'PANKKI', object: 'Prosessi', instance: '*', counter: '*', flags: 0x10 },
  );
  const process = [
    { index: 952, type: 0x10000, bytes: 4 as const },
    { index: 784, type: 0x10000, bytes: 4 as const },
    { index: 4_711, type: 0x10000, bytes: 4 as const },
  ];
  for (let i = 0; i < samples; i++) {
    const utcMs = AT + i * 30_000;
    const objects = [{ index: 4, counters: [{ index: 58, type: RAW, bytes: 8 as const }], values: [1e8 + i] }];
    log.sample(
      utcMs,
      block({ machine: 'PANKKI', utcMs, objects }),
      block({
        machine: 'PANKKI',
        utcMs,
        objects: [{ index: 230, counters: process, instances: [{ name: 'w3wp', values: [40 + i, 77, 1] }] }],
      }),
    );
  }
  return log.finish();
}

function relogText(samples: number): string {
  const times = Array.from({ length: samples }, (_, i) => new Date(AT + i * 30_000).toISOString());
  const rows = times.map((at, i) => `"${at.slice(5, 7)}/${at.slice(8, 10)}/${at.slice(0, 4)} ${at.slice(11, 23)}","${1e8 + i}.000000"`);
  return crlf('"(PDH-CSV 4.0) (GMT)(0)","\\\\PANKKI\\Memory\\Pool Nonpaged Bytes"', ...rows);
}

describe('a log of counters', () => {
  it('gives its counters by index in any language', async () => {
    const { counters, name, inputs } = await machineOf({ 'day.blg': finnishLog(4) });
    const found = counters.map((series) => [series.name, series.instance, [...series.values], series.zoneKnown]);
    expect(found).toEqual([
      ['Memory\\Pool Nonpaged Bytes', null, [1e8, 1e8 + 1, 1e8 + 2, 1e8 + 3], true],
      ['Process\\Handle Count', 'w3wp', [40, 41, 42, 43], true],
      ['Process\\ID Process', 'w3wp', [77, 77, 77, 77], true],
    ]);
    expect([...(counters[0]?.at ?? [])]).toEqual([0, 1, 2, 3].map((i) => AT + i * 30_000));
    expect([...(counters[0]?.lines ?? [])]).toEqual([1, 2, 3, 4]);
    expect({ name, format: inputs[0]?.recognizedAs, problems: inputs[0]?.problems }).toMatchObject({
      name: 'PANKKI',
      format: 'perfmon-log',
    });
  });

  it('and the text that relog made of it hold each sample once', async () => {
    const { counters } = await machineOf({ 'day.blg': finnishLog(4), 'day.csv': relogText(6) });
    const memory = counters.filter(({ name }) => name === 'Memory\\Pool Nonpaged Bytes').map(({ values }) => [...values]);
    expect(memory).toEqual([
      [1e8, 1e8 + 1, 1e8 + 2, 1e8 + 3],
      [1e8 + 4, 1e8 + 5],
    ]);
  });

  it('is of each of its machines, packed or not', async () => {
    const log = new PerfmonLog({ fileName: 'C:\\logs\\site' });
    const entry = { object: 'Memory', counter: 'Pool Paged Bytes', type: RAW };
    log.catalog(
      { ...entry, machine: 'N1' },
      { ...entry, machine: 'N2' },
      { machine: 'N2', object: 'Process', instance: '*', counter: 'Handle Count', type: RAW, flags: 1 },
    );
    log.sample(AT, one({ first: 5 }), one({ first: 6 }), all([{ name: 'a', first: 7 }]));
    for (const bytes of [log.finish(), gzipSync(log.finish())]) {
      const { machines } = await read({ x: bytes });
      expect(machines.map(({ name, counters }) => [name, counters.map(({ values }) => values[0])])).toEqual([
        ['N1', [5]],
        ['N2', [6, 7]],
      ]);
    }
  });

  it('says which counters have names that nobody knows here, and how to bring them', async () => {
    const log = new PerfmonLog();
    log.catalog({ machine: 'PANKKI', object: 'Muisti', counter: 'Sivuttamaton', type: RAW });
    log.sample(AT, one({ first: 5 }));
    const { inputs, counters } = await machineOf({ 'day.blg': log.finish() });
    expect(counters).toEqual([]);
    expect(inputs[0]?.problems[0]?.text).toMatch(/the names of the pool counters are not recognized/);
  });

  it('is told from other event traces by its second buffer', async () => {
    const trace = new PerfmonLog({ fileName: 'C:\\traces\\kernel.etl' }).finish();
    const { unassigned } = await read({ 'x.blg': trace });
    expect(unassigned).toMatchObject([{ recognizedAs: 'event-trace', problems: [{ text: expect.stringMatching(/not read yet/) }] }]);
  });
});

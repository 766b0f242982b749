import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze/documents/analyze.js';
import { stateCompleteness } from '../../../src/analyze/state/completeness.js';
import { stateEvidence } from '../../../src/analyze/state/state-evidence.js';
import { FactStore } from '../../../src/facts/store.js';
import { KNOWLEDGE } from '../../../src/knowledge/entries.js';
import { askedEvents } from '../../../src/knowledge/entry-conditions.js';
import { KNOWN_EVENTS } from '../../../src/knowledge/known-events.js';
import { MACHINE, manifest, ndjson, part, readCapture, readMachine, timeAfter } from '../../read/capture/made-capture.js';
import type { Files } from '../../read/evidence-folder.js';

/** A Hyper-V host, of which KB4562593 asks whether event 252 was logged. */
const HOST = { ...MACHINE, os: { version: '10.0.17763', product: 'server', edition: 'datacenter' } };
/** An old server, of which many issues ask for drivers. */
const OLD = { ...MACHINE, os: { version: '5.2.3790', servicePack: 2, product: 'server' }, architecture: 'x86' };

/** What a collector of today writes down about its questions. */
const asked = (members: Readonly<Record<string, unknown>> = {}) =>
  KNOWN_EVENTS.map(({ log, ids, sources }) => ({ log, ids, sources, since: null, complete: true, ...members }));
const event = (members: Readonly<Record<string, unknown>> = {}) => ({
  at: timeAfter(5),
  log: 'System',
  source: 'EventLog',
  id: 6005,
  ...members,
});

async function storeOf(files: Files): Promise<FactStore> {
  const store = new FactStore();
  const evidence = await readMachine(files);
  stateEvidence(store, evidence);
  stateCompleteness(store, evidence, askedEvents(KNOWLEDGE));
  return store;
}

async function issue(id: string, files: Files) {
  const { machines } = analyze(await readCapture(files), { tool: { name: 'httperr-doctor', version: '0.0.0' } });
  return machines[0]?.knowledge.find((one) => one.id === id);
}

function eventCapture(data: unknown, { machine = HOST, ...members }: Readonly<Record<string, unknown>> = {}): Files {
  const stream = ndjson(event());
  return { 'capture.json': manifest([part('events', stream, { data, ...members })], { machine }), 'events.ndjson': stream };
}

const HYPER_V = { eventSource: 'microsoft-windows-hyper-v-vmswitch', eventId: 252 };

describe('an event that is not there', () => {
  it('was not logged where the collector asked for it over all time', async () => {
    const found = await issue('KB4562593', eventCapture({ since: null, asked: asked() }));
    expect(found).toMatchObject({
      status: 'not-affected',
      conditions: expect.arrayContaining([expect.objectContaining({ found: 'not there' })]),
    });
  });

  it.each<readonly [string, unknown, Readonly<Record<string, unknown>>]>([
    ['only the last day was asked for', { since: timeAfter(-60), asked: asked({ since: timeAfter(-60) }) }, {}],
    ['the collector never asked for that id', { since: null, asked: asked().filter(({ ids }) => !ids.includes(252)) }, {}],
    ['it asked for that id of another source', { since: null, asked: asked({ sources: ['Srv'] }) }, {}],
    ['it asked another log', { since: null, asked: asked({ log: 'Application' }) }, {}],
    ['that log did not answer', { since: null, asked: asked({ complete: false }) }, { status: 'partial' }],
    ['the collector did not write down what it asked', { since: null, logs: ['System'] }, {}],
    ['the part failed', { since: null, asked: asked() }, { status: 'failed' }],
    ['events that were collected are gone', { since: null, asked: asked() }, { rows: 2 }],
  ])('is unknown where %s', async (_what, data, members) => {
    const files = eventCapture(data, members);
    expect((await issue('KB4562593', files))?.status).not.toBe('not-affected');
    expect((await storeOf(files)).get('events.complete', HYPER_V)).toBeUndefined();
  });

  it('is unknown where the stream was changed afterwards, which is not believed', async () => {
    const { machines, unassigned } = await readCapture(eventCapture({ since: null, asked: asked() }, { sha256: '0'.repeat(64) }));
    const [machine] = machines;
    expect(unassigned.map(({ recognizedAs }) => recognizedAs)).toEqual(['unreadable']);
    expect(machine?.events).toEqual([]);
    const store = new FactStore();
    if (machine !== undefined) stateCompleteness(store, machine, askedEvents(KNOWLEDGE));
    expect(store.all('events.complete')).toEqual([]);
  });

  it('is unknown where the stream was not brought', async () => {
    const { 'capture.json': document = '' } = eventCapture({ since: null, asked: asked() });
    expect((await storeOf({ 'capture.json': document })).all('events.complete')).toEqual([]);
  });

  it('was not logged since Windows started where that long was asked for', async () => {
    const data = { since: timeAfter(-60), asked: asked({ since: timeAfter(-60) }) };
    const started = (minutes: number) => ({ machine: { ...HOST, boot: { time: timeAfter(minutes).replace('.000Z', 'Z') } } });
    expect((await storeOf(eventCapture(data, started(-30)))).get('events.complete', HYPER_V)?.value).toBe(true);
    expect((await storeOf(eventCapture(data, started(-90)))).get('events.complete', HYPER_V)).toBeUndefined();
  });

  it('keeps what the answering logs were asked where another did not answer', async () => {
    const questions = asked().map((one) => ({ ...one, complete: one.log === 'System' }));
    const store = await storeOf(eventCapture({ since: null, asked: questions }, { status: 'partial' }));
    expect(store.get('events.complete', { eventSource: 'srv', eventId: 2019 })?.value).toBe(true);
    expect(store.get('events.complete', { eventSource: 'msexchangeis', eventId: 9582 })).toBeUndefined();
    expect(store.get('events.complete', { eventId: 1450 })).toBeUndefined();
  });

  it.each([
    ['one line', 'time,source,id,message\n2026-03-02T10:00:00Z,Print,10,Document 12\n'],
    [
      'the Application log alone',
      'Level,Date and Time,Source,Event ID,Task Category\nInformation,2026-03-02 10:00:00,MsiInstaller,1033,None,installed\n',
    ],
    [
      'the System log filtered by source',
      'TimeCreated,ProviderName,Id,LogName,Message\n2026-03-02T10:00:00Z,EventLog,6005,System,started\n2026-03-02T09:00:00Z,EventLog,6006,System,ended\n',
    ],
  ])('is unknown from an export of %s', async (_what, text) => {
    const files = { 'machine.json': JSON.stringify(HOST), 'app/events.csv': text };
    expect((await storeOf(files)).all('event.count').length).toBeGreaterThan(0);
    expect((await issue('KB4562593', files))?.status).not.toBe('not-affected');
  });

  it('takes no pattern of a manifest for a regular expression', async () => {
    const evil = asked({ sources: [`${'*a'.repeat(90)}*b`, '(a+)+$', '.*'] });
    expect((await storeOf(eventCapture({ since: null, asked: evil }))).all('events.complete')).toEqual([]);
  });
});

const MANY = [
  'ntfs.sys',
  'tcpip.sys',
  'http.sys',
  'ndis.sys',
  'disk.sys',
  'afd.sys',
  'acpi.sys',
  'classpnp.sys',
  'netbt.sys',
  'srv.sys',
  'mup.sys',
];
const driversCsv = (names: readonly string[]) =>
  [
    'file,version,company,product,description,state',
    ...names.map((name) => `${name},5.2.3790.1,Microsoft Corporation,Windows,x,running`),
  ].join('\n');

describe('a driver that is not listed', () => {
  function driverCapture(members: Readonly<Record<string, unknown>>): Files {
    const stream = ndjson(
      ...MANY.map((file) => ({ file, loaded: true, version: { file: '5.2.3790.1', company: 'Microsoft Corporation' } })),
    );
    return { 'capture.json': manifest([part('drivers', stream, members)], { machine: OLD, ended: null }), 'drivers.ndjson': stream };
  }

  it('is not loaded where the collector calls its list whole', async () => {
    const files = driverCapture({ data: { complete: true, loadedBy: 'native' } });
    expect((await storeOf(files)).get('drivers.complete')?.value).toBe(true);
    expect((await issue('KB2658721', files))?.status).toBe('not-affected');
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['was killed, and says that the list is not whole', { data: { complete: false } }],
    ['says nothing', { data: null }],
    ['holds the part only partly', { status: 'partial', data: { complete: true } }],
    ['failed', { status: 'failed', data: { complete: true } }],
    ['wrote more rows than were brought', { data: { complete: true }, rows: 180 }],
  ])('is unknown where a capture %s, however many are listed', async (_what, members) => {
    const files = driverCapture(members);
    expect((await storeOf(files)).get('drivers.complete')).toBeUndefined();
    for (const id of ['KB2658721', 'KB961640', 'KB837413', 'KB2461230']) expect((await issue(id, files))?.status).not.toBe('not-affected');
  });

  it('is unknown from a stream without its manifest', async () => {
    const { 'drivers.ndjson': stream = '' } = driverCapture({});
    expect((await storeOf({ 'drivers.ndjson': stream })).get('drivers.complete')).toBeUndefined();
  });

  it('is not loaded where a list beside the capture is whole', async () => {
    const files = { ...driverCapture({ data: { complete: false } }), 'driverquery/drivers.csv': driversCsv(MANY) };
    expect((await storeOf(files)).get('drivers.complete')?.value).toBe(true);
  });

  it.each<readonly [string, readonly string[], true | undefined]>([
    ['all that every Windows loads', MANY, true],
    ['in capitals', MANY.map((name) => name.toUpperCase()), true],
    ['few', MANY.slice(0, 6), undefined],
    ['the first of the alphabet', [...'abcdefghijkl'].map((letter) => `${letter}fd.sys`), undefined],
    ['those of other vendors, and http.sys', ['http.sys', ...[...'abcdefghijkl'].map((letter) => `${letter}vendor.sys`)], undefined],
  ])('needs a list of %s', async (_what, names, isWhole) => {
    const store = await storeOf({ 'machine.json': JSON.stringify(OLD), 'drivers.csv': driversCsv(names) });
    expect(store.get('drivers.complete')?.value).toBe(isWhole);
  });

  it('is unknown from a table that was cut off, or lists files of a folder', async () => {
    const cut = `${driversCsv(MANY)}\nzzz.sys,5.2`;
    const sigcheck = ['Path,Verified,Date,Publisher,Description,Product,Product Version,File Version,Machine Type']
      .concat(MANY.map((name) => `c:\\windows\\system32\\drivers\\${name},Signed,10:00,Microsoft,x,Windows,1,1,64-bit`))
      .join('\n');
    for (const text of [cut, sigcheck]) {
      const store = await storeOf({ 'machine.json': JSON.stringify(OLD), 'drivers.csv': text });
      expect(store.all('driver.loaded').length).toBeGreaterThan(10);
      expect(store.get('drivers.complete')).toBeUndefined();
    }
  });
});

const RUNNING = ['System', 'smss', 'csrss', 'services', 'lsass', 'svchost', 'w3wp', 'spoolsv', 'explorer', 'winlogon', 'inetinfo'];

describe('a process that is not listed', () => {
  const csv = (names: readonly string[]) => ['Name,Id,Handles', ...names.map((name, pid) => `${name},${pid},100`)].join('\n');
  const columns = ['name', 'pid', 'handles', 'threads', 'nonpagedBytes', 'pagedBytes'];
  const sample = (handles: number | null) => ({
    at: timeAfter(0),
    columns,
    rows: RUNNING.map((name, pid) => [name, pid, handles, 1, 1, 1]),
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, number | null, true | undefined]>([
    ['says so', {}, 100, true],
    ['holds the part only partly', { status: 'partial' }, 100, undefined],
    ['could not read the handles', {}, null, undefined],
  ])('in a capture that %s', async (_what, members, handles, isWhole) => {
    const stream = ndjson(sample(handles));
    const store = await storeOf({ 'capture.json': manifest([part('processes', stream, members)]), 'processes.ndjson': stream });
    expect(store.get('processes.complete')?.value).toBe(isWhole);
  });

  it.each<readonly [string, readonly string[], true | undefined]>([
    ['all', RUNNING, true],
    ['all, with suffixes', RUNNING.map((name) => (name === 'System' ? name : `${name}.exe`)), true],
    ['those with most handles', RUNNING.filter((name) => name !== 'smss').concat('sqlservr'), undefined],
    ['one user', ['System', ...[...'abcdefghijkl']], undefined],
  ])('in a table of %s', async (_what, names, isWhole) => {
    const store = await storeOf({ 'machine.json': JSON.stringify(OLD), 'processes.csv': csv(names) });
    expect(store.get('processes.complete')?.value).toBe(isWhole);
  });
});

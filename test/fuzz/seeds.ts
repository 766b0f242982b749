import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MACHINE, manifest, ndjson, part, poolSample, timeAfter } from '../read/capture/made-capture.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A well-formed file that inputs are made from. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

function fixtures(folder: string, wanted: RegExp): readonly Seed[] {
  return readdirSync(`${FIXTURES}${folder}`)
    .filter((name) => wanted.test(name))
    .map((name) => ({ name, text: readFileSync(`${FIXTURES}${folder}/${name}`, 'latin1') }));
}

export const POOL_LISTS = fixtures('formats', /^(?:poolmon|memsnap-p|ps-|systeminformer)/);
export const COUNTERS = fixtures('formats', /^(?:perfmon|relog|typeperf|get-counter)/);
export const DEBUGGER_LOGS = fixtures('formats', /^kd-/);
export const TAG_TABLES = fixtures('formats', /^(?:pooltag|localtag)/);
export const HTTPERR_LOGS = fixtures('httperr', /\.log$/);

export const TABLES: readonly Seed[] = [
  ...fixtures('formats', /^memsnap-process/),
  {
    name: 'processes.csv',
    text: [
      'time,name,pid,handles,threads,nonpagedBytes,pagedBytes',
      '2026-01-01T00:00:00Z,System,4,3000,200,1000000,2000000',
      '2026-01-01T00:00:00Z,w3wp.exe,1234,900,40,65536,131072',
      '2026-01-01T01:00:00Z,System,4,3100,200,1100000,2000000',
      '',
    ].join('\r\n'),
  },
  {
    name: 'drivers.csv',
    text: [
      'file,version,company,product,description,state',
      'ntfs.sys,10.0.20348.1,Microsoft Corporation,Windows,NTFS,running',
      'leaky.sys,1.2.3.4,"Contoso, Ltd",Thing,"a ""driver""",running',
      'old.sys,1.0,Contoso,Thing,x,stopped',
      '',
    ].join('\r\n'),
  },
  {
    name: 'events.csv',
    text: [
      'time,source,id,message',
      '2026-01-01T00:00:00Z,srv,2019,"The server was unable to allocate from the system nonpaged pool',
      'because the pool was empty."',
      '2026-01-01T00:05:00Z,srv,2020,again',
      '',
    ].join('\r\n'),
  },
];

const POOL_STREAM = ndjson(poolSample(0), poolSample(5), poolSample(10));
const COUNTER_STREAM = ndjson(
  ...[0, 5, 10].map((minutes) => ({ at: timeAfter(minutes), values: [{ counter: 'Memory\\Pool Nonpaged Bytes', value: 1e8 + minutes }] })),
);
const EVENT_STREAM = ndjson({ at: timeAfter(1), source: 'srv', id: 2019, message: 'x' });

/** capture.json and machine.json as values, and the streams beside the manifest. */
export const MANIFEST: unknown = JSON.parse(
  manifest([part('pool', POOL_STREAM), part('counters', COUNTER_STREAM), part('events', EVENT_STREAM)]),
);
export const MACHINE_JSON: unknown = {
  ...MACHINE,
  boot: { options: ['3GB'], time: '2026-03-01T00:00:00Z' },
  registryValues: { A: 1 },
  hotfixes: { ids: [] },
};
export const STREAMS: readonly Seed[] = [
  { name: 'pool.ndjson', text: POOL_STREAM },
  { name: 'counters.ndjson', text: COUNTER_STREAM },
  { name: 'events.ndjson', text: EVENT_STREAM },
];

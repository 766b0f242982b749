import { describe, expect, it } from 'vitest';
import type { EvidenceListing, EvidenceRow } from '../../src/schema/types.js';
import { checkDocument } from '../../src/schema/validate.js';
import { EventLogFile, eventData, eventXml, value } from '../read/binary/make-event-log.js';
import { one, PerfmonLog } from '../read/binary/make-perfmon-log.js';
import { counterLog, type Files, folderOf, httperrLog, poolList } from '../read/evidence-folder.js';
import { run, runJson } from './run-cli.js';

const AT = Date.UTC(2026, 6, 1, 12);

function eventLog(count: number, computer = 'WEB4'): Buffer {
  const log = new EventLogFile();
  const body = [eventData({ text: value.text('plain \u001b[31mred\u202e') })];
  for (let i = 0; i < count; i++) log.add(eventXml({ source: 'Srv', id: 2019, atMs: AT + i * 1_000, computer, body }), { number: i + 1 });
  return log.finish();
}

function counters(): Buffer {
  const log = new PerfmonLog();
  log.catalog({ machine: 'WEB4', object: 'Memory', counter: 'Pool Nonpaged Bytes', type: 0x10100 });
  for (let i = 0; i < 3; i++) log.sample(AT + i * 1_000, one({ first: 5 + i }));
  return log.finish();
}

const FILES: Files = {
  'a.evtx': eventLog(2),
  'b.blg': counters(),
  'c.csv': counterLog('WEB4'),
  'httperr1.log': httperrLog('Connections_Refused', 'Timer_ConnectionIdle'),
  'pool.txt': poolList({ allocs: 100, blocks: 40 }, { tag: 'Irp ', allocs: 9, blocks: 1 }),
  'processes.csv': 'time,name,pid,handles,threads,nonpagedBytes,pagedBytes\n2026-01-01T00:00:00Z,System,4,3000,200,1,2\n',
  'drivers.csv': 'file,version,company,product,description,state\nntfs.sys,10.0,M,W,x,running\n',
  'what.bin': Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]),
};

async function rowsOf(path: string): Promise<readonly EvidenceRow[]> {
  const { stdout } = await run(['read', path, '--rows']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EvidenceRow);
}

describe('read', () => {
  it('lists each file with its kind and what was read of it', async () => {
    const { document, code } = await runJson(['read', folderOf(FILES)]);
    expect(checkDocument('evidence-listing', document)).toEqual([]);
    const { files } = document as EvidenceListing;
    const found = files.map(({ path, kind, rows }) => [path.split('/').at(-1), kind, rows.placed, rows.unread]);
    expect(found).toEqual([
      ['a.evtx', 'event-log', 2, 0],
      ['b.blg', 'perfmon-log', 3, 0],
      ['c.csv', 'typeperf', 2, 0],
      ['drivers.csv', 'drivers', 1, 0],
      ['httperr1.log', 'httperr', 2, 0],
      ['pool.txt', 'poolmon', 2, 0],
      ['processes.csv', 'processes', 1, 0],
      ['what.bin', 'unknown', 0, 0],
    ]);
    expect(files[1]).toMatchObject({ machines: ['WEB4'], span: { from: '2026-07-01T12:00:00Z', to: '2026-07-01T12:00:02Z' }, samples: 3 });
    expect(code).toBe(0);
  });

  it('prints as many rows as it says that it read, each as the schema has it', async () => {
    const folder = folderOf(FILES);
    const rows = await rowsOf(folder);
    expect(rows.flatMap((row) => checkDocument('evidence-row', row))).toEqual([]);
    const kinds = rows.map(({ row }) => row);
    const counted = [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]);
    expect(Object.fromEntries(counted)).toEqual({ event: 2, counter: 5, image: 1, httperr: 2, allocation: 2, process: 1 });
    expect(rows.find(({ row }) => row === 'allocation')).toMatchObject({ tag: 'Leak', pool: 'nonpaged', blocks: 40, bytes: 41_600 });
  });

  it('counts what is no row as facts, and never calls it nothing', async () => {
    const folder = folderOf({
      'ver.txt': 'Microsoft Windows [Version 10.0.20348.2849]\r\n',
      'tasks.txt': 'Name                 Version\r\n----                 -------\r\n',
      'use.txt': [
        'New connections will be remembered.',
        '',
        '',
        'Status       Local     Remote                    Network',
        '',
        '-'.repeat(79),
        String.raw`OK           X:        \\files\homes             Microsoft Windows Network`,
        'The command completed successfully.',
      ].join('\r\n'),
    });
    const { stdout } = await run(['read', folder]);
    expect(stdout).toMatch(/ver {2}2 facts\n/);
    expect(stdout).toMatch(/net-use {2}1 fact\n/);
    expect(stdout).toMatch(/unknown {2}0 rows\n/);
    expect(stdout).toMatch(/\n {2}3 files: 0 rows, 3 facts\n$/);
  });

  it('shows nothing of a file as the terminal would take it', async () => {
    const folder = folderOf({ 'x.evtx': eventLog(1, 'W\u001b[2J\u202eB') });
    for (const args of [[], ['--json'], ['--rows']]) {
      const { stdout, stderr } = await run(['read', folder, ...args]);
      expect(`${stdout}${stderr}`).toMatch(/W/);
      expect([...`${stdout}${stderr}`].filter((letter) => letter === '\u001b' || letter === '\u202e')).toEqual([]);
    }
  });

  it('ends with 2 where a file could not be read whole, and says what is missing', async () => {
    const bytes = eventLog(3);
    bytes.fill(0xff, 4_096 + 0x200 + 4, 4_096 + 0x200 + 8);
    const { code, stdout } = await run(['read', folderOf({ 'x.evtx': bytes })]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: expect.stringMatching(/damaged +2 rows read, 1 not read/) });
  });

  it('ends with 65 where there is nothing', async () => {
    const { code, stderr } = await run(['read', `${folderOf()}/nowhere`]);
    expect({ code, stderr }).toEqual({ code: 65, stderr: expect.stringMatching(/nowhere does not exist/) });
  });
});
